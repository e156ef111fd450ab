// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"
#include "models/metrics/statistics.h"

namespace Dayshift {

// From the first entry into progress to being finished, of stories finished in the window
// (metrics.md, section 4).
struct CycleTime
{
    std::vector<Sample> samples = {}; // fact: a story; in order of completion, then by identifier
    Stats seconds = {};
    int neverInProgress = 0;
    int negative = 0;
    Stats calendarDays = {}; // local finish date - local start date + 1
};
[[nodiscard]] CycleTime cycleTime(const Scene &scene);

// From creation to being finished (section 4).
struct CustomerLeadTime
{
    std::vector<Sample> samples = {}; // fact: a story
    Stats seconds = {};
    int negative = 0;
};
[[nodiscard]] CustomerLeadTime customerLeadTime(const Scene &scene);

// The lines over a scatter of cycle times: so many finished in that time or less (section 4).
struct Scatter
{
    std::optional<double> p50 = {};
    std::optional<double> p70 = {};
    std::optional<double> p85 = {}; // the usual service level expectation
    std::optional<double> p95 = {};
    int points = 0;
};
[[nodiscard]] Scatter scatter(const CycleTime &cycleTime);

// The same dots with a centred rolling mean and standard deviation, cut off at the ends
// (section 4; the rule of the window is the one that Jira documents).
struct ControlChart
{
    struct Point
    {
        double mean = 0;
        std::optional<double> deviation = {};
    };
    std::optional<int> window = {}; // points
    std::optional<double> mean = {}; // seconds
    std::optional<double> deviation = {};
    std::vector<Point> rolling = {}; // as many as there are samples
};
[[nodiscard]] ControlChart controlChart(const CycleTime &cycleTime);

} // namespace Dayshift
