// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/sprintscope.h"
#include "models/store/table.h"

namespace Dayshift {

// What became of a story in a sprint. Removed: somebody took it out while the sprint ran.
enum class StoryOutcome : int { Done, Open, Removed };

using SprintOutcomeId = Id<struct SprintOutcome>;

// A story of a sprint as it was when the sprint was closed, or as it is while it runs. Names and
// titles are those of that moment.
struct SprintOutcome
{
    SprintOutcomeId id = {};
    SprintId sprint = {};
    StoryId story = {};
    int number = 0;
    QString title = {};
    std::optional<double> points = {};
    StoryOutcome outcome = StoryOutcome::Open;
    QString owner = {}; // a name
    QString stoodIn = {}; // the column's name
    Category category = Category::ToDo; // and meaning
    QString blockedReason = {};
    QString waitsFor = {}; // numbers of open stories that block it: "2181, 2183"
    QDateTime addedAt = {}; // invalid: the sprint began with it
    QDateTime removedAt = {};
    QString wentTo = {}; // name of the sprint it was carried over to; empty: the backlog
    bool ofIncident = false; // an incident brought it
    double rank = 0;

    friend bool operator==(const SprintOutcome &, const SprintOutcome &) = default;
};
[[nodiscard]] const Table<SprintOutcome> &sprintOutcomes();

// As things stand now.
[[nodiscard]] Result<QList<SprintOutcome>> readOutcomes(Database &database, SprintId sprint,
                                                        const SprintScope &scope);
// Those of a closed sprint, as they were written down; none for one that was closed before they were.
[[nodiscard]] Result<QList<SprintOutcome>> frozenOutcomes(Database &database, SprintId sprint);

// Writes them down, with where the open ones go; and takes them back when the sprint is opened again.
[[nodiscard]] Result<Done> freezeOutcomes(Transaction &transaction, SprintId sprint,
                                          const SprintScope &scope,
                                          const QHash<StoryId, SprintId> &open);
[[nodiscard]] Result<Done> thawOutcomes(Transaction &transaction, SprintId sprint);

} // namespace Dayshift
