// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/source.h"
#include "models/store/database.h"
#include "models/store/transaction.h"

#include <QTimeZone>

namespace Dayshift {

struct Exported
{
    QStringList files = {};
    qint64 rows = 0;
};

// Writes the whole workspace, table by table, into one JSON file from which restoreWorkspace() makes
// an identical workspace on either engine. Tokens are not in it, because none are in a workspace.
// The file takes its place only when it is whole.
[[nodiscard]] Result<Exported> exportJson(Database &database, const QString &path,
                                          const StopAsked &cancelled = {});

// Writes a CSV file for each kind of thing into a folder: UTF-8, times in ISO 8601 with the offset
// of the zone, and an apostrophe before what a spreadsheet would run.
[[nodiscard]] Result<Exported> exportCsv(Database &database, const QString &folder,
                                         const QTimeZone &zone, const StopAsked &cancelled = {});

// Whether a file is what exportJson() writes, by its first bytes.
[[nodiscard]] bool isWorkspaceExport(const QString &path);

// Makes the workspace what the export holds: every table, the log with its sequence and digests.
// Invalid if there is work in the workspace already; error codes truncated and unknown-format.
[[nodiscard]] Result<qint64> restoreWorkspace(Transaction &transaction, const QString &path,
                                              const StopAsked &cancelled = {});

// A cell as RFC 4180 wants it, guarded against spreadsheets.
[[nodiscard]] QByteArray csvCell(const QString &text);

} // namespace Dayshift
