// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/cycletime.h"

namespace Dayshift {

// Stories finished a local day (metrics.md, section 4). Nothing is set where there is no day or no
// story.
struct Throughput
{
    int days = 0;
    std::optional<int> count = {};
    std::optional<double> perDay = {};
    std::vector<int> daily = {};
    std::vector<int> weekly = {};
};
[[nodiscard]] Throughput throughput(const Scene &scene);

// How many stories stand in each status at the end of each local day, the running day now
// (section 4).
struct CumulativeFlow
{
    std::vector<std::vector<int>> daily = {}; // for each day of the window one count a status
};
[[nodiscard]] CumulativeFlow cumulativeFlow(const Scene &scene);

// Stories in progress in the last instant of each local day (section 4).
struct WorkInProgress
{
    std::optional<int> latest = {};
    std::optional<double> meanOfDayEnds = {};
    std::vector<int> daily = {};
};
[[nodiscard]] WorkInProgress workInProgress(const Scene &scene, const CumulativeFlow &flow);

// How long what is in progress now has been going on, whatever the window (section 4).
struct WorkItemAge
{
    std::vector<Sample> samples = {}; // fact: a story; at: when it was started
    Stats seconds = {};
};
[[nodiscard]] WorkItemAge workItemAge(const Scene &scene);

// Little's law: what cycle time the work in progress and the throughput would go with (section 4).
struct Little
{
    std::optional<double> averageWork = {}; // stories in progress, weighted by time
    std::optional<double> throughputPerDay = {}; // per 86,400 s
    std::optional<double> meanCycleDays = {};
    std::optional<double> impliedCycleDays = {};
};
[[nodiscard]] Little little(const Scene &scene, const Throughput &throughput,
                            const CycleTime &cycleTime);

} // namespace Dayshift
