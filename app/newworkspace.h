// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"
#include "models/team/workspace.h"

namespace Dayshift {

// Makes a workspace that was not there: the schema, the team, the usual five columns, and the
// person who makes it as its first member. Invalid if there is one already.
Result<Done> makeWorkspace(const StoreLocation &location, const Workspace &workspace);
// The same as somebody else.
Result<Done> makeWorkspaceAs(const Author &author, const StoreLocation &location,
                             const Workspace &workspace);

// Why a file on a network drive is no good place for a workspace, and what is.
[[nodiscard]] QString networkDriveWarning(const QString &path);

} // namespace Dayshift
