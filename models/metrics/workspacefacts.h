// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"
#include "models/metrics/facts.h"
#include "models/production/incident.h"
#include "models/releases/deployment.h"
#include "models/store/database.h"

namespace Dayshift {

// What a workspace knows that figures are made of, and how its own words are meant.
struct WorkspaceFacts
{
    Facts facts = {};
    QTimeZone zone = QTimeZone::utc();
    QList<StatusMeaning> statuses = {}; // its columns, by their id
    // How far the chain from card to production reaches: what is missing is told to people.
    int deployments = 0; // of any environment
    int changes = 0; // that deployments carried
    int linkedChanges = 0; // those that name a story
    int incidents = 0;
    bool hasConnection = false;
};

// Delivery: what the four figures are made of, with the way over the board of those stories only
// that were deployed; quick. All: the ways of all stories and their sprints as well, without which
// the figures of flow, sprints and forecast are not whole.
enum class FactsExtent { Delivery, All };

// Reads them: status changes and sprints from the activity log, deployments with what they carried,
// incidents and bugs.
[[nodiscard]] Result<WorkspaceFacts> readWorkspaceFacts(Database &database,
                                                        FactsExtent extent
                                                        = FactsExtent::Delivery);

// Whole seconds, as all figures are made of.
[[nodiscard]] Instant instantOf(const QDateTime &at);
// One of them as a fact, without what it refers to; its names are put among those of the facts.
[[nodiscard]] DeploymentFact factOf(const Deployment &deployment, Facts &facts);
[[nodiscard]] IncidentFact factOf(const Incident &incident, Facts &facts);

// Where a deployment is among the facts; Nowhere: it is not known.
[[nodiscard]] int placeOf(const Facts &facts, DeploymentId deployment);
// Reads stories as they stand now, without their way over the board, in the place of what was known.
[[nodiscard]] Result<Done> readStoryRows(Database &database, const QString &condition,
                                         const QVariantList &values, Facts &facts);

// The definition that a workspace starts from: its days, its columns, no epics and no sub-tasks,
// the so many days before today.
[[nodiscard]] MetricsDefinition definitionOf(const WorkspaceFacts &workspace, qint64 asOf,
                                             int days);

} // namespace Dayshift
