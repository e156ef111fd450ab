// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Dayshift {

// The first bytes that say "this SQLite file is a Dayshift workspace": "DayS".
inline constexpr int ApplicationId = 0x44617953;

// The newest schema that this program knows.
[[nodiscard]] int newestSchema();

// The schema of an open workspace; 0: it is empty.
[[nodiscard]] Result<int> schemaOf(Database &database);

// Brings an open workspace up to the newest schema with schema/NNNN_*.sql, forward only, each step
// in one transaction under the writer's lock, after a backup of a file that holds something, and
// with a check behind. SchemaTooNew if a newer program was here: then nothing is touched.
// steps is for tests; empty: those of this program.
Result<int> migrate(Database &database, const QStringList &steps = {});

// A statement for each ; at the end of a line.
[[nodiscard]] QStringList statementsOf(const QString &script);

} // namespace Dayshift
