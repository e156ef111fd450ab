// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/scene.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

// The run of days of the window from the first day of tracking to the day of knowledge.
static DayWindow effectiveWindow(const Facts &facts, const MetricsDefinition &definition)
{
    const auto tracked = definition.trackedFrom ? definition.trackedFrom : facts.earliest;
    if (!tracked)
        return {};
    const LocalDays calendar(definition.zone);
    const auto first = std::max(definition.windowStart, calendar.dayOf(*tracked));
    const auto end = std::min(definition.windowEnd, calendar.dayOf(definition.asOf).addDays(1));
    return {calendar, first, end};
}

// What is finished earlier is in no figure: neither in the window nor in the forecast's history.
static qint64 completionsFrom(const DayWindow &window, const MetricsDefinition &definition)
{
    const LocalDays calendar(definition.zone);
    const auto today = calendar.dayOf(definition.asOf);
    const auto history = calendar.startOf(today.addDays(-definition.forecast.historyDays));
    return window.isEmpty() ? history : std::min(history, window.begin());
}

Scene::Scene(const Facts &facts, const MetricsDefinition &definition)
    : m_facts(facts)
    , m_definition(definition)
    , m_window(effectiveWindow(facts, definition))
    , m_journeys(facts, definition, completionsFrom(m_window, definition))
    , m_service(facts.places.find(definition.service))
    , m_noService(facts.places.find(QString()))
{
    for (int i = 0; i < facts.types.size(); ++i)
        m_excluded.push_back(definition.excludeTypes.contains(facts.types.at(i)));
    judgeDeployments();
    judgeIncidents();
    followChanges();
    orderFinished();
}

void Scene::judgeDeployments()
{
    const auto count = m_facts.deployments.size();
    m_success.assign(count, false);
    m_counted.assign(count, false);
    m_undone.assign(count, false);
    m_repaired.assign(count, false);
    const int environment = m_facts.places.find(m_definition.environment);
    const bool anyService = m_definition.service.isEmpty();
    for (size_t i = 0; i < count; ++i) {
        const auto &deployment = m_facts.deployments[i];
        if (!deployment.isKnown || deployment.environment != environment
            || deployment.environment == Nowhere
            || (!anyService && (m_service == Nowhere || deployment.service != m_service)))
            continue;
        if (!isPast(deployment.startedAt) && !isPast(deployment.finishedAt))
            continue;
        m_knowsDeployments = true;
        if (!isPast(deployment.finishedAt))
            continue; // it runs
        if (deployment.status == FactStatus::Failure)
            m_attempts.push_back(int(i));
        if (deployment.status != FactStatus::Success)
            continue;
        m_success[i] = true;
        m_counted[i] = deployment.kind != FactKind::Redeploy || m_definition.countRedeploys;
        m_arrived.push_back(int(i));
        if (deployment.relatesTo == Nowhere)
            continue;
        if (deployment.kind == FactKind::Rollback)
            m_undone[size_t(deployment.relatesTo)] = true;
        if (deployment.kind == FactKind::Hotfix)
            m_repaired[size_t(deployment.relatesTo)] = true;
    }
    orderArrived();
}

// In one order, whatever that of the rows: two may end in the same second. Deployments are mostly
// told as they happened, so that each has few to pass by; where that is not so all are sorted.
void Scene::orderArrived()
{
    static constexpr size_t FewToPass = 16; // of each, on average
    const auto isBefore = [this](int a, int b) {
        const auto first = endOf(a), second = endOf(b);
        return first != second ? first < second : m_facts.deploymentIds.isBefore(a, b);
    };
    size_t passed = 0;
    for (size_t i = 1; i < m_arrived.size(); ++i) {
        const int deployment = m_arrived[i];
        auto place = i;
        for (; place > 0 && isBefore(deployment, m_arrived[place - 1]); --place)
            m_arrived[place] = m_arrived[place - 1];
        m_arrived[place] = deployment;
        passed += i - place;
        if (passed > FewToPass * m_arrived.size()) {
            std::ranges::sort(m_arrived, isBefore);
            return;
        }
    }
}

std::vector<int> Scene::placesOf(const QStringList &names) const
{
    std::vector<int> places;
    for (const auto &name : names) {
        if (const int place = m_facts.places.find(name); place != Nowhere)
            places.push_back(place);
    }
    return places;
}

void Scene::judgeIncidents()
{
    m_causes.assign(m_facts.incidents.size(), Nowhere);
    const auto kinds = placesOf(m_definition.failureKinds);
    for (size_t i = 0; i < m_facts.incidents.size(); ++i) {
        const auto &incident = m_facts.incidents[i];
        if (!isPast(incident.openedAt) || !isOfService(incident.service))
            continue;
        m_noIncidentSource = false;
        if (incident.duplicate)
            ++m_duplicates;
        if (incident.duplicate || std::ranges::find(kinds, incident.kind) == kinds.end())
            continue;
        m_incidents.push_back(int(i));
        int cause = Nowhere;
        if (m_definition.attribution != Attribution::Nearest && hasArrived(incident.causedBy))
            cause = incident.causedBy;
        if (cause == Nowhere && m_definition.attribution != Attribution::Explicit)
            cause = nearestBefore(*incident.openedAt, incident.service);
        m_causes[i] = cause;
    }
}

int Scene::nearestBefore(qint64 opened, int service) const
{
    auto it = std::ranges::upper_bound(m_arrived, opened, {}, [this](int i) { return endOf(i); });
    while (it != m_arrived.begin()) {
        const int deployment = *--it;
        if (m_definition.nearestMaxHours
            && double(opened - endOf(deployment)) > *m_definition.nearestMaxHours * 3600)
            return Nowhere;
        if (isCounted(deployment)
            && (service == m_noService
                || m_facts.deployments[size_t(deployment)].service == service))
            return deployment;
    }
    return Nowhere;
}

void Scene::followChanges()
{
    m_ways.resize(size_t(m_facts.changes.size()));
    for (const auto &row : m_facts.carried) {
        auto &way = m_ways[size_t(row.change)];
        if (row.committedAt && (!way.committedAt || row.committedAt < way.committedAt))
            way.committedAt = row.committedAt;
        if (!hasArrived(row.deployment))
            continue;
        way.isCarried = true;
        if (!m_definition.countRolledBack && wasRolledBack(row.deployment))
            continue;
        const auto end = m_facts.deployments[size_t(row.deployment)].finishedAt;
        if (!way.arrived || end < way.arrived)
            way.arrived = end;
    }
}

void Scene::orderFinished()
{
    for (const auto &done : m_journeys.completions()) {
        if (m_window.contains(done.at))
            m_finished.push_back(done);
    }
    std::ranges::sort(m_finished, [this](const Completion &a, const Completion &b) {
        if (a.at != b.at)
            return a.at < b.at;
        return m_facts.storyIds.isBefore(a.story, b.story);
    });
}

std::vector<int> Scene::countedInWindow() const
{
    if (m_window.isEmpty())
        return {};
    const auto end = [this](int deployment) { return endOf(deployment); };
    const auto from = std::ranges::lower_bound(m_arrived, m_window.begin(), {}, end);
    const auto to = std::ranges::lower_bound(from, m_arrived.end(), m_window.end(), {}, end);
    std::vector<int> found;
    std::copy_if(from, to, std::back_inserter(found),
                 [this](int deployment) { return isCounted(deployment); });
    return found;
}

std::vector<int> Scene::failedAttemptsInWindow() const
{
    std::vector<int> found;
    for (const int deployment : m_attempts) {
        if (m_window.contains(endOf(deployment)))
            found.push_back(deployment);
    }
    return found;
}

std::optional<double> durationOf(qint64 from, qint64 to, double tolerance)
{
    const auto duration = double(to - from);
    if (duration >= 0)
        return duration;
    if (-duration <= tolerance)
        return 0;
    return {};
}

} // namespace Dayshift
