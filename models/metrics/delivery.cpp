// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/delivery.h"

#include <algorithm>

namespace Dayshift {

static constexpr qint64 Never = (1LL << 39) - 1; // as late as a ShortInstant can be

std::vector<std::vector<double>> byWeek(const DayWindow &window, const std::vector<Sample> &samples)
{
    std::vector<std::vector<double>> weeks(size_t(window.weeks().size()));
    for (const auto &sample : samples)
        weeks[size_t(window.weekIndexOf(sample.at))].push_back(sample.seconds);
    return weeks;
}

static std::vector<std::optional<double>> weeklyMedians(const DayWindow &window,
                                                        const std::vector<Sample> &samples)
{
    std::vector<std::optional<double>> medians;
    for (auto &week : byWeek(window, samples))
        medians.push_back(medianOf(std::move(week)));
    return medians;
}

static std::optional<double> medianDaysPerWeek(const DayWindow &window,
                                               const std::vector<int> &daily)
{
    std::vector<double> counts;
    for (const auto &week : window.weeks()) {
        if (!week.whole)
            continue;
        const auto first = daily.begin() + week.firstDay;
        counts.push_back(
                double(std::count_if(first, first + week.days, [](int n) { return n > 0; })));
    }
    return medianOf(std::move(counts));
}

DeploymentFrequency deploymentFrequency(const Scene &scene)
{
    const auto &window = scene.window();
    DeploymentFrequency figure {.days = int(window.days().size())};
    if (window.isEmpty() || !scene.knowsDeployments())
        return figure;

    figure.deployments = scene.countedInWindow();
    figure.daily.assign(size_t(window.days().size()), 0);
    figure.weekly.assign(size_t(window.weeks().size()), 0);
    figure.byKind.emplace();
    std::vector<double> gaps;
    Instant last;
    for (const int deployment : figure.deployments) {
        const auto end = scene.endOf(deployment);
        ++figure.daily[size_t(window.dayIndexOf(end))];
        ++figure.weekly[size_t(window.weekIndexOf(end))];
        ++(*figure.byKind)[scene.facts().deployments[size_t(deployment)].kind];
        if (last)
            gaps.push_back(double(end - *last));
        last = end;
    }
    figure.count = int(figure.deployments.size());
    figure.perDay = double(*figure.count) / figure.days;
    figure.perWeek = 7 * *figure.perDay;
    figure.deploymentDays
            = int(std::ranges::count_if(figure.daily, [](int count) { return count > 0; }));
    figure.medianDaysPerWeek = medianDaysPerWeek(window, figure.daily);
    figure.medianGap = medianOf(std::move(gaps));
    figure.failedAttempts = int(scene.failedAttemptsInWindow().size());
    figure.level = levelOf(BandMeasure::Frequency, scene.definition().bandYear, figure.perDay);
    return figure;
}

ChangeLeadTime changeLeadTime(const Scene &scene)
{
    ChangeLeadTime figure;
    const auto &ways = scene.changeWays();
    for (size_t change = 0; change < ways.size(); ++change) {
        const auto &way = ways[change];
        if (!way.isCarried)
            continue;
        if (!way.arrived) {
            ++figure.notInProduction;
            continue;
        }
        if (!scene.window().contains(*way.arrived))
            continue;
        if (!way.committedAt) {
            ++figure.noCommitTime;
            continue;
        }
        const auto seconds
                = durationOf(*way.committedAt, *way.arrived, scene.definition().skewTolerance);
        if (seconds)
            figure.samples.push_back({int(change), *way.arrived, *seconds});
        else
            ++figure.negative;
    }
    figure.seconds = statsOf(figure.samples);
    figure.level
            = levelOf(BandMeasure::LeadTime, scene.definition().bandYear, figure.seconds.median);
    figure.weeklyMedian = weeklyMedians(scene.window(), figure.samples);
    return figure;
}

// When each story was in production: Never if a change of it came there only in deployments that
// were rolled back, none if no deployment is known to have carried one.
static std::vector<ShortInstant> arrivalsOfStories(const Scene &scene)
{
    const auto &facts = scene.facts();
    const bool first = scene.definition().leadEndsWithFirst;
    const auto &ways = scene.changeWays();
    std::vector<ShortInstant> arrivals(facts.stories.size());
    for (const auto &row : facts.carried) {
        if (row.story == Nowhere || !scene.hasArrived(row.deployment))
            continue;
        auto &arrival = arrivals[size_t(row.story)];
        const auto change = ways[size_t(row.change)].arrived.value_or(Never);
        if (!arrival)
            arrival = Instant(change);
        else
            arrival = Instant(first ? std::min(*arrival, change) : std::max(*arrival, change));
    }
    return arrivals;
}

LeadTime leadTimeToProduction(const Scene &scene)
{
    LeadTime figure;
    const auto &facts = scene.facts();
    const auto arrivals = arrivalsOfStories(scene);
    for (size_t story = 0; story < facts.stories.size(); ++story) {
        if (!arrivals[story] || scene.isExcluded(int(story)))
            continue;
        if (*arrivals[story] == Never) {
            ++figure.notInProduction;
            continue;
        }
        if (!scene.window().contains(*arrivals[story]))
            continue;
        ++figure.stories;
        const auto start = scene.journeys().startOf(int(story), *arrivals[story]);
        if (!start) {
            ++figure.neverInProgress;
            continue;
        }
        const auto seconds
                = durationOf(*start, *arrivals[story], scene.definition().skewTolerance);
        if (seconds)
            figure.samples.push_back({int(story), *arrivals[story], *seconds});
        else
            ++figure.negative;
    }
    figure.seconds = statsOf(figure.samples);
    figure.level
            = levelOf(BandMeasure::LeadTime, scene.definition().bandYear, figure.seconds.median);
    figure.weeklyMedian = weeklyMedians(scene.window(), figure.samples);

    std::vector<bool> carries(facts.deployments.size(), false);
    for (const auto &row : facts.carried) {
        if (row.deployment != Nowhere)
            carries[size_t(row.deployment)] = true;
    }
    const auto counted = scene.countedInWindow();
    figure.deploymentsWithoutChanges
            = int(std::ranges::count_if(counted, [&](int i) { return !carries[size_t(i)]; }));
    return figure;
}

// The incidents of each deployment.
static std::map<int, std::vector<int>> incidentsByCause(const Scene &scene)
{
    std::map<int, std::vector<int>> found;
    for (const int incident : scene.incidents()) {
        if (scene.causeOf(incident) != Nowhere)
            found[scene.causeOf(incident)].push_back(incident);
    }
    return found;
}

ChangeFailure changeFailure(const Scene &scene)
{
    const auto &window = scene.window();
    ChangeFailure figure {.noIncidentSource = scene.hasNoIncidentSource()};
    for (const int incident : scene.incidents()) {
        if (scene.causeOf(incident) == Nowhere
            && window.contains(*scene.facts().incidents[size_t(incident)].openedAt))
            ++figure.incidentsUnlinked;
    }
    const auto attempts = scene.failedAttemptsInWindow();
    figure.failedAttempts = int(attempts.size());
    if (window.isEmpty() || !scene.knowsDeployments())
        return figure;

    auto deployments = scene.countedInWindow();
    const auto incidents = incidentsByCause(scene);
    figure.weekly.resize(size_t(window.weeks().size()));
    for (const int deployment : deployments) {
        ChangeFailure::Failed failed {.deployment = deployment,
                                      .rolledBack = scene.wasRolledBack(deployment),
                                      .hotfixed = scene.wasHotfixed(deployment)};
        if (const auto found = incidents.find(deployment); found != incidents.end())
            failed.incidents = found->second;
        figure.incidentsLinked += int(failed.incidents.size());
        figure.byIncident += failed.incidents.empty() ? 0 : 1;
        figure.byRollback += failed.rolledBack ? 1 : 0;
        figure.byHotfix += failed.hotfixed ? 1 : 0;
        if (!failed.incidents.empty() || failed.rolledBack || failed.hotfixed)
            figure.failures.push_back(std::move(failed));
    }
    if (scene.definition().includeFailedAttempts) {
        deployments.insert(deployments.end(), attempts.begin(), attempts.end());
        for (const int attempt : attempts)
            figure.failures.push_back({.deployment = attempt, .attempt = true});
        std::ranges::stable_sort(figure.failures, {}, [&](const auto &failed) {
            return scene.endOf(failed.deployment);
        });
    }
    for (const int deployment : deployments)
        ++figure.weekly[size_t(window.weekIndexOf(scene.endOf(deployment)))].deployments;
    for (const auto &failed : figure.failures)
        ++figure.weekly[size_t(window.weekIndexOf(scene.endOf(failed.deployment)))].failed;
    figure.deployments = int(deployments.size());
    figure.failed = int(figure.failures.size());
    if (*figure.deployments > 0)
        figure.rate = double(*figure.failed) / *figure.deployments;
    figure.level = levelOf(BandMeasure::FailureRate, scene.definition().bandYear, figure.rate);
    return figure;
}

Rework rework(const Scene &scene)
{
    if (scene.window().isEmpty() || !scene.knowsDeployments())
        return {};
    const auto deployments = scene.countedInWindow();
    const auto unplanned = std::ranges::count_if(deployments, [&](int i) {
        const auto kind = scene.facts().deployments[size_t(i)].kind;
        return kind == FactKind::Hotfix || kind == FactKind::Rollback;
    });
    Rework figure {.deployments = int(deployments.size()), .rework = int(unplanned)};
    if (!deployments.empty())
        figure.rate = double(unplanned) / double(deployments.size());
    return figure;
}

} // namespace Dayshift
