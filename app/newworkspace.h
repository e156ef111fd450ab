// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/pipeline/connection.h"
#include "models/production/source.h"
#include "models/store/transaction.h"
#include "models/team/workspace.h"

#include <optional>

namespace Dayshift {

// What a workspace holds from its first moment besides the usual.
struct Furnishing
{
    QList<Member> people = {}; // whoever makes it is in it anyway
    std::optional<Sprint> sprint = {};
    std::optional<Connection> server = {};
    std::optional<Source> monitoring = {};
    QList<Indicator> figures = {}; // of the monitoring
};

// Makes a workspace that was not there: the schema, the team, the usual five columns, and the
// person who makes it as its first member. Invalid if there is one already.
Result<Done> makeWorkspace(const StoreLocation &location, const Workspace &workspace,
                           const Furnishing &furnishing = {});
// The same as somebody else.
Result<Done> makeWorkspaceAs(const Author &author, const StoreLocation &location,
                             const Workspace &workspace, const Furnishing &furnishing = {});

// Why a file on a network drive is no good place for a workspace, and what is.
[[nodiscard]] QString networkDriveWarning(const QString &path);

} // namespace Dayshift
