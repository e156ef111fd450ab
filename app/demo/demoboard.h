// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/transaction.h"

namespace Dayshift {

// A finished story of an earlier sprint, and when it was done: what the demo's deployments carry.
struct DemoDone
{
    StoryId id = {};
    int number = 0;
    QDateTime doneAt = {};
    int release = 0; // which of demoReleases() took it along
};

// The number of the story that the day is about; nobody has written it down before.
inline constexpr int DemoUrgent = 2187;

// The plan of the demo day: members, epics, sprints and stories, with the moves that brought them
// where they stand. Gives the stories that earlier sprints finished, oldest first.
Result<QList<DemoDone>> tellBoard(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
