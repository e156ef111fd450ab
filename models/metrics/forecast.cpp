// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/forecast.h"

#include <algorithm>

namespace Dayshift {

static constexpr int MostDays = 3650; // where a trial that finds no end is given up

namespace {

// Draws days from the history, one after the other.
class Draws
{
public:
    Draws(const std::vector<int> &history, quint64 seed)
        : m_history(history)
        , m_next(seed)
    {
    }
    int operator()() { return m_history[size_t(m_next() % m_history.size())]; }

private:
    const std::vector<int> &m_history;
    SplitMix64 m_next;
};

} // namespace

static std::vector<int> sumsOfHorizon(Draws draw, const ForecastSettings &settings)
{
    std::vector<int> sums(size_t(settings.trials), 0);
    for (auto &sum : sums) {
        for (int day = 0; day < settings.horizonDays; ++day)
            sum += draw();
    }
    std::ranges::sort(sums);
    return sums;
}

static std::vector<int> daysToItems(Draws draw, const ForecastSettings &settings)
{
    std::vector<int> days(size_t(settings.trials), 0);
    for (auto &count : days) {
        for (qint64 done = 0; done < settings.items && count < MostDays; ++count)
            done += draw();
    }
    std::ranges::sort(days);
    return days;
}

// By nearest rank, on whole numbers: a promised count or date is an outcome that occurred.
void simulate(Forecast &forecast, const ForecastSettings &settings)
{
    const auto isNothing = [](int count) { return count == 0; };
    if (settings.trials < 1 || std::ranges::all_of(forecast.history, isNothing))
        return;
    const auto sums = sumsOfHorizon(Draws(forecast.history, settings.seed), settings);
    const auto days = daysToItems(Draws(forecast.history, settings.seed), settings);
    const qint64 trials = settings.trials;
    for (size_t i = 0; i < ForecastConfidences.size(); ++i) {
        const qint64 confidence = ForecastConfidences[i];
        const auto atLeast = std::min(trials - 1, (100 - confidence) * trials / 100);
        const auto within = (confidence * trials + 99) / 100 - 1;
        forecast.howMany[i] = sums[size_t(atLeast)];
        forecast.whenDays[i] = days[size_t(within)];
    }
}

Forecast forecast(const Scene &scene)
{
    const auto &settings = scene.definition().forecast;
    const LocalDays calendar(scene.definition().zone);
    const auto today = calendar.dayOf(scene.definition().asOf);
    auto first = today.addDays(-settings.historyDays);
    if (const auto tracked = scene.trackedFrom())
        first = std::max(first, calendar.dayOf(*tracked));
    const DayWindow days(calendar, first, today);
    Forecast figure {.firstDay = first, .history = std::vector<int>(size_t(days.days().size()), 0)};
    for (const auto &done : scene.journeys().completions()) {
        if (days.contains(done.at))
            ++figure.history[size_t(days.dayIndexOf(done.at))];
    }
    simulate(figure, settings);
    return figure;
}

} // namespace Dayshift
