// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

namespace Dayshift {

// A sprint at one instant, in points (metrics.md, 5.1). What is in its scope is done or remains.
struct SprintSnapshot
{
    qint64 at = 0;
    double scope = 0;
    double remaining = 0;
    double completed = 0;
    double ideal = 0; // the straight line from what was committed to nothing, over elapsed time

    friend bool operator==(const SprintSnapshot &, const SprintSnapshot &) = default;
};

// How one sprint went (5.1). At the instant of knowledge, whatever the window.
struct SprintFigure
{
    int sprint = Nowhere;
    bool isClosed = false;
    double committed = 0; // points in scope at its start, that second included
    int committedItems = 0;
    double finalScope = 0;
    double completed = 0;
    int completedItems = 0;
    double notCompleted = 0;
    int alreadyDoneItems = 0; // done before it began and not finished again: in no other number
    int unestimatedItems = 0; // whose membership goes on without an estimate
    std::vector<SprintSnapshot> burndown = {}; // start, each local midnight, end or now
};

// Points done by the end of each closed sprint (5.2). Where a team wrote its numbers down at the
// closing these stay: what becomes of a card later changes nothing.
struct Velocity
{
    int closedSprints = 0;
    std::optional<double> last = {};
    std::optional<double> meanOfLast3 = {};
    std::optional<double> minOfLast3 = {};
    std::optional<double> maxOfLast3 = {};
};

struct SprintReports
{
    std::vector<SprintFigure> sprints = {}; // all that have begun, in order of their start
    Velocity velocity = {};
};
[[nodiscard]] SprintReports sprintReports(const Scene &scene);

} // namespace Dayshift
