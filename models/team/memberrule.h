// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deedrule.h"

namespace Dayshift {

// Who is of the team, and with which roles, is changed by who has the right to in the team as it was
// before the deed: nobody gives themselves the role that lets them. A login is one person's. Known to
// the store by way of the table of members; imports bring people without roles by a way of their own.
[[nodiscard]] Result<DeedRule::After> keepTeam(Database &database, const QList<Change> &changes,
                                               DeedWay way);

} // namespace Dayshift
