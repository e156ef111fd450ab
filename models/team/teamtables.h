// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/table.h"
#include "models/team/member.h"
#include "models/team/team.h"
#include "models/team/workspace.h"

namespace Dayshift {

[[nodiscard]] const Table<Workspace> &workspaces(); // one row
[[nodiscard]] const Table<Member> &members();
[[nodiscard]] const Table<Product> &products();
[[nodiscard]] const Table<Team> &teams();

} // namespace Dayshift
