// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/scene.h"

#include <algorithm>

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

Scene::Scene(const Facts &facts, const MetricsDefinition &definition)
    : m_facts(facts)
    , m_definition(definition)
    , m_window(effectiveWindow(facts, definition))
    , m_journeys(facts, definition)
{
    judgeDeployments();
    judgeIncidents();
}

void Scene::judgeDeployments()
{
    const auto count = m_facts.deployments.size();
    m_success.assign(count, false);
    m_counted.assign(count, false);
    m_undone.assign(count, false);
    m_repaired.assign(count, false);
    for (size_t i = 0; i < count; ++i) {
        const auto &deployment = m_facts.deployments[i];
        if (deployment.environment != m_definition.environment || !isOfService(deployment.service))
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
    // In one order, whatever that of the rows: two may end in the same second.
    std::ranges::sort(m_arrived, [this](int a, int b) {
        if (endOf(a) != endOf(b))
            return endOf(a) < endOf(b);
        return m_facts.deployments[size_t(a)].id < m_facts.deployments[size_t(b)].id;
    });
}

void Scene::judgeIncidents()
{
    m_causes.assign(m_facts.incidents.size(), Nowhere);
    for (size_t i = 0; i < m_facts.incidents.size(); ++i) {
        const auto &incident = m_facts.incidents[i];
        if (!isPast(incident.openedAt) || !isOfService(incident.service))
            continue;
        m_noIncidentSource = false;
        if (incident.duplicate)
            ++m_duplicates;
        if (incident.duplicate || !m_definition.failureKinds.contains(incident.kind))
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

int Scene::nearestBefore(qint64 opened, const QString &service) const
{
    auto it = std::ranges::upper_bound(m_arrived, opened, {}, [this](int i) { return endOf(i); });
    while (it != m_arrived.begin()) {
        const int deployment = *--it;
        if (m_definition.nearestMaxHours
            && double(opened - endOf(deployment)) > *m_definition.nearestMaxHours * 3600)
            return Nowhere;
        if (isCounted(deployment)
            && (service.isEmpty() || m_facts.deployments[size_t(deployment)].service == service))
            return deployment;
    }
    return Nowhere;
}

std::span<const Completion> Scene::completionsInWindow() const
{
    if (m_window.isEmpty())
        return {};
    const auto &all = m_journeys.completions();
    const auto from = std::ranges::lower_bound(all, m_window.begin(), {}, &Completion::at);
    const auto to = std::ranges::lower_bound(all, m_window.end(), {}, &Completion::at);
    return {from, to};
}

std::vector<int> Scene::countedInWindow() const
{
    std::vector<int> found;
    for (const int deployment : m_arrived) {
        if (isCounted(deployment) && m_window.contains(endOf(deployment)))
            found.push_back(deployment);
    }
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
