// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/streak.h"

#include <algorithm>

namespace Dayshift {

ReleaseStreak releaseStreak(const Scene &scene)
{
    std::vector<qint64> ends;
    for (const int deployment : scene.arrived()) {
        if (scene.isCounted(deployment))
            ends.push_back(scene.endOf(deployment));
    }
    const auto &facts = scene.facts();
    std::vector<const SprintFact *> closed;
    for (const auto &sprint : facts.sprints) {
        if (!sprint.isOpen && sprint.startsAt && sprint.endsAt && scene.isPast(sprint.endsAt)
            && *sprint.endsAt > *sprint.startsAt)
            closed.push_back(&sprint);
    }
    std::ranges::sort(closed, [](const SprintFact *a, const SprintFact *b) {
        return std::tuple(*a->startsAt, a->id) < std::tuple(*b->startsAt, b->id);
    });
    ReleaseStreak streak {.closed = int(closed.size())};
    for (const auto *sprint : closed) {
        const auto first = std::ranges::lower_bound(ends, *sprint->startsAt);
        const bool released = first != ends.end() && *first < *sprint->endsAt;
        streak.released.append(released);
        streak.sprints = released ? streak.sprints + 1 : 0;
        streak.best = std::max(streak.best, streak.sprints);
    }
    return streak;
}

} // namespace Dayshift
