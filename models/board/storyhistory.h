// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/change.h"
#include "models/store/database.h"

#include <QHash>

namespace Dayshift {

// What the activity log says of one story, newest first; at most so many lines.
[[nodiscard]] Result<QList<Change>> readHistory(Database &database, StoryId id, int most = 100);

// How long stories of late stayed in each column, at the 85th of a hundred, in milliseconds:
// beyond it a card is ageing. Read from the newest lines of the log. Columns that fewer than five
// stories have left are not among them, for of so few nothing follows; nor are those of the
// categories to do and done, as what has not begun or is over does not age.
[[nodiscard]] Result<QHash<ColumnId, qint64>> readAgeLimits(Database &database);

} // namespace Dayshift
