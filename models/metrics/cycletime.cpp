// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/cycletime.h"

#include <algorithm>
#include <cmath>

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

// Sums of whole seconds and of their squares up to each place: exact, so that every window of them
// is told without going through it.
namespace {

class RunningSums
{
public:
    explicit RunningSums(const std::vector<double> &seconds)
        : m_sums {0}
        , m_squares {0}
    {
        for (const double each : seconds) {
            const Wide value = Wide(each);
            m_sums.push_back(m_sums.back() + value);
            m_squares.push_back(m_squares.back() + value * value);
        }
    }
    [[nodiscard]] double mean(size_t from, size_t to) const
    {
        return double(m_sums[to] - m_sums[from]) / double(to - from);
    }
    // Of a sample (n - 1); none for fewer than two.
    [[nodiscard]] std::optional<double> deviation(size_t from, size_t to) const
    {
        const auto n = Wide(to - from);
        if (n < 2)
            return {};
        const auto sum = m_sums[to] - m_sums[from];
        const auto squares = m_squares[to] - m_squares[from];
        return std::sqrt(double(n * squares - sum * sum) / double(n * (n - 1)));
    }

private:
#ifdef __SIZEOF_INT128__
    using Wide = __int128;
#else
    using Wide = long double;
#endif
    std::vector<Wide> m_sums, m_squares;
};

} // namespace

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
    const RunningSums sums(values);
    figure.rolling.reserve(values.size());
    for (int i = 0; i < count; ++i) {
        const auto from = size_t(std::max(0, i - half));
        const auto to = size_t(std::min(count, i + half + 1));
        figure.rolling.push_back({sums.mean(from, to), sums.deviation(from, to)});
    }
    return figure;
}

} // namespace Dayshift
