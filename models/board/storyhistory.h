// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/change.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QHash>

namespace Dayshift {

// What the activity log says of one story, newest first; at most so many lines.
[[nodiscard]] Result<QList<Change>> readHistory(Database &database, StoryId id, int most = 100);

// The same together with what happened to its links, criteria and their tests, ticks, overrides and
// attachments, of which the newest 300 are told; and how much more there is: of changes, and of
// comments.
struct StoryPast
{
    QList<Change> changes = {}; // newest first
    QHash<StoryId, QString> names = {}; // "#12 Title", of the stories that it was linked with
    int changeCount = 0;
    int commentCount = 0;
    bool isShortened = false; // of links, criteria and the like only the newest are told of
};
[[nodiscard]] Result<StoryPast> readPast(Database &database, StoryId id, int most);
// The same of an epic: of itself and what was attached to it.
[[nodiscard]] Result<StoryPast> readEpicPast(Database &database, EpicId id, int most);

// For whoever watches a story's comments: the newest of them, however many there are. One that
// changes and is older than these is told as gone.
[[nodiscard]] WatchScope newestComments(StoryId id, int most);

// The stories whose description or comments name this number, the newest first; without itself.
[[nodiscard]] Result<QList<Story>> readMentions(Database &database, const Story &story, int most);

// How long stories of late stayed in each column, at the 85th of a hundred, in milliseconds:
// beyond it a card is ageing. Read from the newest lines of the log. Columns that fewer than five
// stories have left are not among them, for of so few nothing follows; nor are those of the
// categories to do and done, as what has not begun or is over does not age.
[[nodiscard]] Result<QHash<ColumnId, qint64>> readAgeLimits(Database &database);

} // namespace Dayshift
