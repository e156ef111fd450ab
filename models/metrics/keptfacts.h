// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/sprints.h"
#include "models/metrics/workspacefacts.h"

#include <QSet>

namespace Dayshift {

// What is new in a workspace since it was read: things by their id, whether they came, were changed
// or went, or so much else that all of it is read again.
struct FactsNews
{
    QSet<QString> stories = {}; // and their ways over the board
    QSet<QString> deployments = {};
    QSet<QString> changes = {}; // what they carried
    QSet<QString> incidents = {};
    bool all = true;

    [[nodiscard]] qsizetype size() const
    {
        return stories.size() + deployments.size() + changes.size() + incidents.size();
    }
};

// The facts of a workspace between two looks at them: only the news are read. After that they are
// what a first reading would give, up to their order.
class KeptFacts
{
public:
    // Brings them up to date. The facts may be taken for a while by moving them out and in again.
    [[nodiscard]] Result<Done> update(Database &database, const FactsNews &news);
    [[nodiscard]] WorkspaceFacts &workspace() { return m_workspace; }
    // What was computed of their sprints and still holds.
    [[nodiscard]] SprintsKept &sprints() { return m_sprints; }
    // They were changed by somebody else: the next time all is read.
    void forget() { m_known = false; }

private:
    // False: the news cannot be taken in by themselves.
    [[nodiscard]] Result<bool> takeIn(Database &database, const FactsNews &news);
    [[nodiscard]] Result<bool> takeStories(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<bool> takeDeployments(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<bool> takeChanges(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<bool> takeIncidents(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<Done> noteChanges(Database &database);
    // What these deployments carried, anew; and how much is carried in all.
    [[nodiscard]] Result<Done> readCarriedBy(Database &database, const QSet<int> &deployments);
    void leave(std::initializer_list<Instant> instants);
    void findFirst();

    WorkspaceFacts m_workspace;
    SprintsKept m_sprints;
    bool m_known = false;
    bool m_firstWent = false; // with what is corrected or gone
    QHash<QString, int> m_carriers; // the deployment of each row of what was carried
};

} // namespace Dayshift
