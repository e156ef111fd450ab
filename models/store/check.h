// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Dayshift {

// One thing that is not as it should be in a workspace.
struct Finding
{
    QString code = {}; // a stable word: integrity, foreign-key, digest, state, schema, unreadable
    QString says = {}; // for people
};

// Verifies an open workspace: the engine's own checks, references, that the digests of the log
// chain, and that the log tells the state that the tables hold. No findings: all is well. Changes
// nothing.
Result<QList<Finding>> check(Database &database);

// Saves what can be read of the workspace into a new one, and leaves the old one untouched. Gives
// what could not be saved. Invalid if there is something at path already.
Result<QList<Finding>> repairCopy(Database &damaged, const QString &path);

// A consistent copy of a file workspace while others work; gives its size in bytes. The copy
// appears under its name only when it is whole.
Result<qint64> backup(Database &database, const QString &path);

} // namespace Dayshift
