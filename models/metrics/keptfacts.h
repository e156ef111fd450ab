// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/workspacefacts.h"

#include <QSet>

#include <optional>

namespace Dayshift {

// What is new in a workspace since it was read: things by their id, or so much else that all of it
// is read again.
struct FactsNews
{
    QSet<QString> deployments = {};
    QSet<QString> changes = {}; // what they carried
    QSet<QString> incidents = {};
    bool all = true;
};

// The facts of a workspace between two looks at them: of what customers get and what breaks there
// only the news are read; where cards moved or sprints changed, all of it. After either they are
// what a first reading would give, up to their order.
class KeptFacts
{
public:
    // Brings them up to date. The facts may be taken for a while by moving them out and in again.
    [[nodiscard]] Result<Done> update(Database &database, const FactsNews &news);
    [[nodiscard]] WorkspaceFacts &workspace() { return m_workspace; }
    // They were changed by somebody else: the next time all is read.
    void forget() { m_known = false; }

private:
    // Nothing: the news cannot be taken in by themselves.
    [[nodiscard]] Result<bool> takeIn(Database &database, const FactsNews &news);
    [[nodiscard]] Result<bool> takeDeployments(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<bool> takeChanges(Database &database, const QSet<QString> &ids);
    [[nodiscard]] Result<bool> takeIncidents(Database &database, const QSet<QString> &ids);
    void see(Instant at);
    [[nodiscard]] int placeOf(DeploymentId deployment) const;

    WorkspaceFacts m_workspace;
    bool m_known = false;
};

} // namespace Dayshift
