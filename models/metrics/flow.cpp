// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/flow.h"

#include <algorithm>
#include <numeric>

namespace Dayshift {

static constexpr double DaySeconds = 86'400;

Throughput throughput(const Scene &scene)
{
    const auto &window = scene.window();
    Throughput figure {.days = int(window.days().size())};
    if (window.isEmpty() || scene.journeys().isEmpty())
        return figure;
    figure.daily.assign(size_t(window.days().size()), 0);
    figure.weekly.assign(size_t(window.weeks().size()), 0);
    const auto finished = scene.completionsInWindow();
    for (const auto &done : finished) {
        ++figure.daily[size_t(window.dayIndexOf(done.at))];
        ++figure.weekly[size_t(window.weekIndexOf(done.at))];
    }
    figure.count = int(finished.size());
    figure.perDay = double(*figure.count) / figure.days;
    return figure;
}

// A story moves its count on the day of each step; what the days before left is carried on. A step
// at midnight belongs to the day that begins, so the end of a day holds what came before it.
CumulativeFlow cumulativeFlow(const Scene &scene)
{
    const auto &window = scene.window();
    const auto &journeys = scene.journeys();
    const auto statuses = size_t(scene.definition().statuses.size());
    CumulativeFlow figure;
    figure.daily.assign(size_t(window.days().size()), std::vector<int>(statuses, 0));
    if (window.isEmpty())
        return figure;
    figure.daily.front() = journeys.resting();
    for (const int story : journeys.moving()) {
        int last = Nowhere;
        for (const auto &step : journeys.of(story)) {
            if (step.at >= window.end())
                break;
            const auto day = step.at < window.begin() ? 0 : window.dayIndexOf(step.at);
            auto &counts = figure.daily[size_t(day)];
            if (last != Nowhere)
                --counts[size_t(last)];
            ++counts[size_t(step.status)];
            last = int(step.status);
        }
    }
    for (size_t day = 1; day < figure.daily.size(); ++day) {
        for (size_t status = 0; status < statuses; ++status)
            figure.daily[day][status] += figure.daily[day - 1][status];
    }
    return figure;
}

WorkInProgress workInProgress(const Scene &scene, const CumulativeFlow &flow)
{
    if (scene.journeys().isEmpty() || flow.daily.empty())
        return {};
    const auto &statuses = scene.definition().statuses;
    WorkInProgress figure;
    for (const auto &counts : flow.daily) {
        int inProgress = 0;
        for (size_t status = 0; status < counts.size(); ++status) {
            if (statuses[qsizetype(status)].phase == Phase::InProgress)
                inProgress += counts[status];
        }
        figure.daily.push_back(inProgress);
    }
    figure.latest = figure.daily.back();
    figure.meanOfDayEnds = std::accumulate(figure.daily.begin(), figure.daily.end(), 0.0)
            / double(figure.daily.size());
    return figure;
}

WorkItemAge workItemAge(const Scene &scene)
{
    WorkItemAge figure;
    const auto &journeys = scene.journeys();
    const auto asOf = scene.definition().asOf;
    for (const int story : journeys.moving()) {
        if (journeys.phaseOf(journeys.of(story).back()) != Phase::InProgress)
            continue;
        if (const auto started = journeys.startOf(story, asOf))
            figure.samples.push_back({story, *started, double(asOf - *started)});
    }
    figure.seconds = statsOf(figure.samples);
    return figure;
}

// Seconds that a story was in progress between two instants.
static qint64 progressOf(const Journeys &journeys, int story, qint64 from, qint64 to)
{
    qint64 seconds = 0;
    const auto steps = journeys.of(story);
    for (size_t i = 0; i < steps.size(); ++i) {
        if (journeys.phaseOf(steps[i]) != Phase::InProgress)
            continue;
        const auto end = i + 1 < steps.size() ? std::min<qint64>(to, steps[i + 1].at) : to;
        seconds += std::max<qint64>(0, end - std::max<qint64>(from, steps[i].at));
    }
    return seconds;
}

Little little(const Scene &scene, const Throughput &throughput, const CycleTime &cycleTime)
{
    if (!throughput.count)
        return {};
    const auto from = scene.window().begin();
    const auto to = std::min(scene.window().end(), scene.definition().asOf);
    if (to <= from)
        return {};
    const auto &journeys = scene.journeys();
    qint64 inProgress = 0;
    for (const int story : journeys.moving())
        inProgress += progressOf(journeys, story, from, to);
    const auto length = double(to - from);
    Little figure {.averageWork = double(inProgress) / length,
                   .throughputPerDay = *throughput.count / (length / DaySeconds)};
    if (cycleTime.seconds.mean)
        figure.meanCycleDays = *cycleTime.seconds.mean / DaySeconds;
    if (*throughput.count > 0)
        figure.impliedCycleDays = *figure.averageWork / *figure.throughputPerDay;
    return figure;
}

} // namespace Dayshift
