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
};

// The plan of the demo day: members, epics, sprints and stories, with the moves that brought them
// where they stand. Gives the stories that earlier sprints finished, oldest first.
Result<QList<DemoDone>> tellBoard(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
