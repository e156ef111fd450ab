// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

namespace Dayshift {

// Sprint after sprint with a release: how many of the closed ones, up to the last, had at least one
// successful deployment to the environment within them, without a gap.
struct ReleaseStreak
{
    int sprints = 0;
    int best = 0; // the longest there ever was
    int closed = 0; // closed sprints that are known
    QList<bool> released = {}; // of each, in order of their start
};
[[nodiscard]] ReleaseStreak releaseStreak(const Scene &scene);

} // namespace Dayshift
