// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deedrule.h"

namespace Dayshift {

// Columns with their limits, and sprints, are changed by who has the right to, from wherever they do
// it. Known to the store by way of the tables of the board.
[[nodiscard]] Result<DeedRule::After> keepRights(Database &database, const QList<Change> &changes,
                                                 DeedWay way);

} // namespace Dayshift
