// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/table.h"

namespace Dayshift {

using ImportedId = Id<struct Imported>;
using ImportRunId = Id<struct ImportRun>;

// What an item of another tool became here, and what its file said of it the last time: by that the
// next import knows what changed in the file and what was changed here.
struct Imported
{
    ImportedId id = {}; // derived from origin, project and key
    QString tool = {}; // the origin of a Holding
    QString project = {};
    QString key = {};
    QString table = {};
    QString thing = {};
    QString rawType = {};
    QString rawStatus = {};
    QString seen = {};

    friend bool operator==(const Imported &, const Imported &) = default;
};

// An import that was taken: its file's hash, and the answers to be proposed the next time.
struct ImportRun
{
    ImportRunId id = {};
    QString tool = {};
    QString files = {};
    QString hash = {};
    QDateTime at = {};
    QString answers = {};

    friend bool operator==(const ImportRun &, const ImportRun &) = default;
};

[[nodiscard]] const Table<Imported> &importedThings();
[[nodiscard]] const Table<ImportRun> &importRuns();

} // namespace Dayshift
