// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/change.h"
#include "models/store/database.h"

namespace Dayshift {

// So many stories with so many points.
struct Amount
{
    int stories = 0;
    double points = 0;

    friend bool operator==(const Amount &, const Amount &) = default;
};

// A story that came into a running sprint, or left it, and by whom.
struct ScopeStory
{
    StoryId id = {};
    int number = 0;
    QString title = {};
    double points = 0; // 0: no estimate
    QString actor = {};
    QDateTime at = {};

    friend bool operator==(const ScopeStory &, const ScopeStory &) = default;
};

// What a sprint began with, and what has come and gone since. Who came and left again, or left and
// came back, is no change.
struct SprintScope
{
    QDateTime startedAt = {}; // invalid: it has not begun
    Amount committed = {}; // at its start, with the estimates of then
    QList<ScopeStory> added = {}; // first come, first told
    QList<ScopeStory> removed = {};

    friend bool operator==(const SprintScope &, const SprintScope &) = default;
};

[[nodiscard]] Amount amountOf(const QList<ScopeStory> &stories);
[[nodiscard]] Amount amountOf(const QList<Story> &stories);

// The scope of a sprint that began at a moment. `now` are the stories that lie in it and those of
// which the lines of the log tell; the lines, oldest first, are all of stories since its start.
[[nodiscard]] SprintScope scopeOf(SprintId sprint, const QDateTime &startedAt,
                                  const QList<Story> &now, const QList<Change> &since);

// The same from the workspace. A sprint that came from elsewhere already running, so that the log
// does not tell its start, counts from its first day on; one that is planned has no scope yet.
[[nodiscard]] Result<SprintScope> readScope(Database &database, const Sprint &sprint);

} // namespace Dayshift
