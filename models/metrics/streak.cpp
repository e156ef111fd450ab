// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/streak.h"

#include <algorithm>

namespace Dayshift {

ReleaseStreak releaseStreak(const Scene &scene)
{
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
    const auto &arrived = scene.arrived();
    const auto end = [&scene](int deployment) { return scene.endOf(deployment); };
    ReleaseStreak streak {.closed = int(closed.size())};
    for (const auto *sprint : closed) {
        auto first = std::ranges::lower_bound(arrived, *sprint->startsAt, {}, end);
        while (first != arrived.end() && !scene.isCounted(*first))
            ++first;
        const bool released = first != arrived.end() && end(*first) < *sprint->endsAt;
        streak.released.append(released);
        streak.sprints = released ? streak.sprints + 1 : 0;
        streak.best = std::max(streak.best, streak.sprints);
    }
    return streak;
}

} // namespace Dayshift
