// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/sprintscope.h"
#include "models/store/deed.h"

namespace Dayshift {

// The life of a sprint: it is planned, started and closed, each once.

// Why a sprint cannot be as it was written; None: it can.
enum class SprintFault : int { None, NoName, EndsBeforeItStarts };
[[nodiscard]] SprintFault faultIn(const Sprint &sprint);

// A new sprint at the end of the team's order.
[[nodiscard]] Sprint newSprint(const QString &name, const QList<Sprint> &others);

// Where a story that a sprint leaves open goes: another sprint, or none, which is the backlog.
using OpenStories = QHash<StoryId, SprintId>;

// The rule that one sprint of a team runs at a time, whoever writes: somebody who starts one, gives
// one to another team, or takes its team away. A sprint without a team is everybody's. Known to the
// store by way of the table of sprints.
[[nodiscard]] Result<Done> checkOneSprintRuns(Database &database, const Change &change);

// Starts it. Only one sprint of a team runs at a time: if another does, or if this one was started
// by somebody else, the error says which and nothing is changed. Gives the deed, for its undo.
[[nodiscard]] Result<Deed> startSprint(Transaction &transaction, SprintId sprint);

// What closing a sprint did, for whoever takes it back.
struct ClosedSprint
{
    SprintReport report = {};
    OpenStories left = {}; // what it left open, and where that went
};

// The numbers of a sprint that was closed and then opened again.
struct SupersededReport
{
    Id<SupersededReport> id = {};
    SprintId sprint = {};
    QString name = {}; // the sprint's
    QDateTime at = {}; // when it was opened again
    QString numbers = {}; // the fields of its report, as the log writes them

    friend bool operator==(const SupersededReport &, const SupersededReport &) = default;
};
[[nodiscard]] const Table<SupersededReport> &supersededReports();
// The numbers again, as they were frozen then.
[[nodiscard]] SprintReport numbersOf(const SupersededReport &report);

// Closes a running sprint: its open stories go where they are said to (those of which
// nobody said anything into the backlog), and its numbers are written down. All or nothing; if
// somebody was faster the error says so and nothing happens twice.
[[nodiscard]] Result<ClosedSprint> closeSprint(Transaction &transaction, SprintId sprint,
                                               const OpenStories &open, const QDateTime &now);

// Takes a closing back: the sprint runs again, those of its stories that still are where they went
// come back, and its numbers are kept as superseded. Conflict, and nothing is changed: it is not
// closed any more, or another sprint runs by now.
[[nodiscard]] Result<Done> reopenSprint(Transaction &transaction, const ClosedSprint &closed,
                                        const QDateTime &now);

// The stories of a sprint that are not done, in their order.
[[nodiscard]] Result<QList<Story>> readOpenStories(Database &database, SprintId sprint);

} // namespace Dayshift
