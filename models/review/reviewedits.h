// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/review/review.h"
#include "models/store/deed.h"

namespace Dayshift {

// The first one that is put in order, shown or measured writes the whole order down: until then it
// is only suggested.
[[nodiscard]] Deed shownToggled(const SprintReview &review, ReviewItemId item, const QDateTime &now);
// One place up (-1) or down (1).
[[nodiscard]] Deed itemMoved(const SprintReview &review, ReviewItemId item, int by);
// A note of at most 500 letters; an empty one is no deed.
[[nodiscard]] Deed noteWritten(const SprintReview &review, const QString &text, MemberId owner,
                               const QDateTime &now);
[[nodiscard]] Deed noteRemoved(const ReviewNote &note);
// Each note that has none yet becomes a story of its owner, in the sprint that comes next, else in
// the backlog: in the column, behind the rank.
[[nodiscard]] Deed notesMadeStories(const SprintReview &review, ColumnId column, double rank,
                                    const QDateTime &now);
// Where new stories lie: the first column and the rank behind the last story.
struct NewStoryPlace
{
    ColumnId column = {};
    double rank = 0;
};
[[nodiscard]] Result<NewStoryPlace> readNewStoryPlace(Database &database);

} // namespace Dayshift
