// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/usage.h"

#include <algorithm>
#include <numeric>

namespace Dayshift {

static constexpr int DaysOfWeek = 7;
static constexpr int DaysOfMonth = 30;

namespace {

// Pairs of a place and a user, each counted once.
class Distinct
{
public:
    void add(int place, int user) { m_pairs.emplace_back(place, user); }
    [[nodiscard]] std::vector<std::pair<int, int>> pairs()
    {
        std::ranges::sort(m_pairs);
        const auto twice = std::ranges::unique(m_pairs);
        m_pairs.erase(twice.begin(), twice.end());
        return m_pairs;
    }
    // How many users each of so many places has.
    [[nodiscard]] std::vector<int> counts(size_t places)
    {
        std::vector<int> counts(places, 0);
        for (const auto &[place, user] : pairs())
            ++counts[size_t(place)];
        return counts;
    }

private:
    std::vector<std::pair<int, int>> m_pairs;
};

} // namespace

static int usersIn(const std::vector<std::pair<int, int>> &daysAndUsers, int firstDay)
{
    std::vector<int> users;
    for (const auto &[day, user] : daysAndUsers) {
        if (day >= firstDay)
            users.push_back(user);
    }
    std::ranges::sort(users);
    return int(std::ranges::unique(users).begin() - users.begin());
}

static double meanFrom(const std::vector<int> &counts, int firstDay)
{
    return std::accumulate(counts.begin() + firstDay, counts.end(), 0.0)
            / double(int(counts.size()) - firstDay);
}

static std::optional<double> share(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

// What is counted of users, where the source has them.
static void countUsers(Usage &figure, Distinct &active, Distinct &successful)
{
    const auto days = figure.daily.size();
    const auto week = std::max(0, int(days) - DaysOfWeek);
    const auto month = std::max(0, int(days) - DaysOfMonth);
    const auto counts = active.counts(days);
    for (size_t day = 0; day < days; ++day)
        figure.daily[day].users = counts[day];
    const auto pairs = active.pairs();
    figure.activeUsers = usersIn(pairs, 0);
    figure.successfulUsers = usersIn(successful.pairs(), 0);
    figure.userSuccessRate = share(*figure.successfulUsers, *figure.activeUsers);
    figure.dailyMean = meanFrom(counts, 0);
    figure.weekly = usersIn(pairs, week);
    figure.monthly = usersIn(pairs, month);
    figure.stickiness = share(meanFrom(counts, month), *figure.monthly);
}

Usage usage(const Scene &scene)
{
    const auto &window = scene.window();
    const auto &facts = scene.facts();
    const auto isKnown = [&scene](const UsageFact &row) { return scene.isPast(qint64(row.at)); };
    Usage figure;
    if (window.isEmpty() || std::ranges::none_of(facts.usage, isKnown))
        return figure;
    const bool hasUsers = std::ranges::any_of(facts.usage, [&](const UsageFact &row) {
        return isKnown(row) && row.user != Nowhere;
    });
    figure.daily.resize(size_t(window.days().size()));
    std::vector<std::optional<Usage::Feature>> features(size_t(facts.features.size()));
    Distinct active;
    Distinct successful;
    Distinct ofFeatures;
    qint64 attempts = 0;
    qint64 successes = 0;
    for (const auto &row : facts.usage) {
        if (!isKnown(row) || !window.contains(row.at))
            continue;
        const int day = window.dayIndexOf(row.at);
        figure.daily[size_t(day)].attempts += row.attempts;
        figure.daily[size_t(day)].successes += row.successes;
        auto &feature = features[size_t(row.feature)];
        if (!feature)
            feature = Usage::Feature {.feature = int(row.feature)};
        feature->attempts += row.attempts;
        feature->successes += row.successes;
        attempts += row.attempts;
        successes += row.successes;
        // A row without attempts is traffic of nobody.
        if (row.user == Nowhere || row.attempts == 0)
            continue;
        active.add(day, int(row.user));
        ofFeatures.add(int(row.feature), int(row.user));
        if (row.successes > 0)
            successful.add(day, int(row.user));
    }
    figure.attempts = attempts;
    figure.successes = successes;
    figure.successRate = share(double(successes), double(attempts));
    if (hasUsers)
        countUsers(figure, active, successful);
    const auto users = ofFeatures.counts(features.size());
    for (const auto &feature : features) {
        if (!feature)
            continue;
        figure.features.push_back(*feature);
        auto &told = figure.features.back();
        told.rate = share(double(told.successes), double(told.attempts));
        if (hasUsers)
            told.users = users[size_t(told.feature)];
    }
    std::ranges::sort(figure.features, {}, [&facts](const Usage::Feature &feature) {
        return facts.features.at(feature.feature);
    });
    return figure;
}

} // namespace Dayshift
