// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Dayshift {

// A table as the engine has it, for what concerns all tables alike. The first column is the key.
struct WorkspaceTable
{
    QString name = {};
    QStringList columns = {};
    bool isBookkeeping = false; // counters and the like: nothing that a person calls a thing
};

// All tables, those first that others need without delay.
[[nodiscard]] Result<QList<WorkspaceTable>> workspaceTables(Database &database);

} // namespace Dayshift
