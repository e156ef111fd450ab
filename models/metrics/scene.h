// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/bands.h"
#include "models/metrics/journeys.h"
#include "models/metrics/localdays.h"

namespace Dayshift {

// What a change's way to the environment was: whether any deployment carried it there, and when the
// first that stayed did.
struct ChangeWay
{
    ShortInstant arrived = {}; // none: never
    ShortInstant committedAt = {};
    bool isCarried = false;
};

// The facts as they were known at one instant, seen by one definition: which deployments count,
// which of them were undone, what caused what. Every figure looks through it, so that all of them
// mean the same by the same word. It refers to the facts and the definition and must not outlive
// them.
class Scene
{
public:
    Scene(const Facts &facts, const MetricsDefinition &definition);

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] const MetricsDefinition &definition() const { return m_definition; }
    // The days of the window on which something could be known.
    [[nodiscard]] const DayWindow &window() const { return m_window; }
    // Whether it had happened by then.
    [[nodiscard]] bool isPast(Instant at) const { return at && *at <= m_definition.asOf; }

    // Whether any deployment of this environment and service was ever recorded.
    [[nodiscard]] bool knowsDeployments() const { return m_knowsDeployments; }
    // Successful ones of this environment and service, in order of their end.
    [[nodiscard]] const std::vector<int> &arrived() const { return m_arrived; }
    // Those of them that are no uncounted redeploy.
    [[nodiscard]] bool isCounted(int deployment) const { return m_counted[size_t(deployment)]; }
    [[nodiscard]] bool hasArrived(int deployment) const
    {
        return deployment != Nowhere && m_success[size_t(deployment)];
    }
    [[nodiscard]] bool wasRolledBack(int deployment) const { return m_undone[size_t(deployment)]; }
    [[nodiscard]] bool wasHotfixed(int deployment) const { return m_repaired[size_t(deployment)]; }
    [[nodiscard]] qint64 endOf(int deployment) const
    {
        return *m_facts.deployments[size_t(deployment)].finishedAt;
    }
    // Counted ones, and attempts that never reached users, that ended in the window.
    [[nodiscard]] std::vector<int> countedInWindow() const;
    [[nodiscard]] std::vector<int> failedAttemptsInWindow() const;

    // Whether not one incident or bug was recorded.
    [[nodiscard]] bool hasNoIncidentSource() const { return m_noIncidentSource; }
    [[nodiscard]] int duplicates() const { return m_duplicates; }
    // Incidents and bugs of the chosen kinds and service, without duplicates.
    [[nodiscard]] const std::vector<int> &incidents() const { return m_incidents; }
    [[nodiscard]] bool isOfService(int service) const
    {
        return m_definition.service.isEmpty() || m_service == service;
    }
    // Those of some names that the facts know, in Facts::places.
    [[nodiscard]] std::vector<int> placesOf(const QStringList &names) const;
    // The deployment that brought an incident, or Nowhere.
    [[nodiscard]] int causeOf(int incident) const { return m_causes[size_t(incident)]; }

    // When things began to be recorded; none: nothing ever was.
    [[nodiscard]] Instant trackedFrom() const
    {
        return m_definition.trackedFrom ? m_definition.trackedFrom : m_facts.earliest;
    }
    // The ways of the stories over the board, as they were known by then.
    [[nodiscard]] const Journeys &journeys() const { return m_journeys; }
    // Stories finished in the window, in order of completion, then by identifier.
    [[nodiscard]] const std::vector<Completion> &completionsInWindow() const { return m_finished; }
    // How each change came to the environment, by its place in Facts::changes.
    [[nodiscard]] const std::vector<ChangeWay> &changeWays() const { return m_ways; }
    // Story types that no figure counts, and stories that are only named.
    [[nodiscard]] bool isExcluded(int story) const
    {
        const auto &fact = m_facts.stories[size_t(story)];
        return !fact.isKnown || (fact.type != Nowhere && m_excluded[size_t(fact.type)]);
    }

private:
    void judgeDeployments();
    void orderArrived();
    void judgeIncidents();
    void followChanges();
    void orderFinished();
    [[nodiscard]] int nearestBefore(qint64 opened, int service) const;

    const Facts &m_facts;
    const MetricsDefinition &m_definition;
    DayWindow m_window;
    Journeys m_journeys;
    int m_service = Nowhere; // the definition's, in Facts::places
    int m_noService = Nowhere; // the empty name
    std::vector<bool> m_excluded; // of Facts::types
    std::vector<Completion> m_finished;
    std::vector<ChangeWay> m_ways;
    bool m_knowsDeployments = false;
    bool m_noIncidentSource = true;
    int m_duplicates = 0;
    std::vector<int> m_arrived;
    std::vector<int> m_attempts;
    std::vector<bool> m_success, m_counted, m_undone, m_repaired;
    std::vector<int> m_incidents;
    std::vector<int> m_causes;
};

// A negative duration that small is zero (clocks of two servers); one beyond is none.
[[nodiscard]] std::optional<double> durationOf(qint64 from, qint64 to, double tolerance);

} // namespace Dayshift
