// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/deedrule.h"

namespace Dayshift {

// How many stories count against a column's limit beside one of this sprint: those of the column
// that are of the same sprint (a null id: of none) and not archived, whatever a filter shows.
[[nodiscard]] Result<int> countAgainstLimit(Database &database, ColumnId column, SprintId sprint);

// Where the team wants it so, no deed brings a story into a column that would then hold more than
// its limit: a new one, half of a split one, one whose column went, or one that is moved once more.
// What is taken back is not asked. Known to the store by way of the table of stories.
[[nodiscard]] Result<DeedRule::After> keepLimits(Database &database, const QList<Change> &changes,
                                                 DeedWay way);

} // namespace Dayshift
