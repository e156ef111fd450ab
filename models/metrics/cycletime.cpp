// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/cycletime.h"

#include <algorithm>

namespace Dayshift {

CycleTime cycleTime(const Scene &scene)
{
    CycleTime figure;
    const LocalDays calendar(scene.definition().zone);
    std::vector<double> days;
    for (const auto &done : scene.completionsInWindow()) {
        if (!done.started) {
            ++figure.neverInProgress;
            continue;
        }
        const auto seconds = durationOf(*done.started, done.at, scene.definition().skewTolerance);
        if (!seconds) {
            ++figure.negative;
            continue;
        }
        figure.samples.push_back({done.story, done.at, *seconds});
        // A start that the clocks put behind the end took no time: both are of one day.
        const auto from = calendar.dayOf(std::min(*done.started, done.at));
        days.push_back(double(from.daysTo(calendar.dayOf(done.at)) + 1));
    }
    figure.seconds = statsOf(figure.samples);
    figure.calendarDays = statsOf(std::move(days));
    return figure;
}

CustomerLeadTime customerLeadTime(const Scene &scene)
{
    CustomerLeadTime figure;
    for (const auto &done : scene.completionsInWindow()) {
        const auto created = scene.facts().stories[size_t(done.story)].createdAt;
        if (!created)
            continue;
        if (const auto seconds = durationOf(*created, done.at, scene.definition().skewTolerance))
            figure.samples.push_back({done.story, done.at, *seconds});
        else
            ++figure.negative;
    }
    figure.seconds = statsOf(figure.samples);
    return figure;
}

static std::vector<double> valuesOf(const std::vector<Sample> &samples)
{
    std::vector<double> values;
    values.reserve(samples.size());
    for (const auto &sample : samples)
        values.push_back(sample.seconds);
    return values;
}

Scatter scatter(const CycleTime &cycleTime)
{
    auto values = valuesOf(cycleTime.samples);
    std::ranges::sort(values);
    return {.p50 = percentileOf(values, 0.5),
            .p70 = percentileOf(values, 0.7),
            .p85 = percentileOf(values, 0.85),
            .p95 = percentileOf(values, 0.95),
            .points = int(values.size())};
}

// A fifth of the points, made odd, at least five.
static int rollingWindow(int points)
{
    const int fifth = points / 5;
    return std::max(5, fifth % 2 == 0 ? fifth + 1 : fifth);
}

ControlChart controlChart(const CycleTime &cycleTime)
{
    const auto values = valuesOf(cycleTime.samples);
    if (values.empty())
        return {};
    const int count = int(values.size());
    ControlChart figure {.window = rollingWindow(count),
                         .mean = meanOf(values),
                         .deviation = deviationOf(values)};
    const int half = *figure.window / 2;
    figure.rolling.reserve(values.size());
    for (int i = 0; i < count; ++i) {
        const auto from = size_t(std::max(0, i - half));
        const auto to = size_t(std::min(count, i + half + 1));
        const std::span near(values.data() + from, to - from);
        figure.rolling.push_back({meanOf(near).value_or(0), deviationOf(near)});
    }
    return figure;
}

} // namespace Dayshift
