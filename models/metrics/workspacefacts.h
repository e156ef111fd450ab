// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"
#include "models/metrics/facts.h"
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

// Reads them: status changes from the activity log, for the stories that were deployed;
// deployments with what they carried; incidents and bugs.
[[nodiscard]] Result<WorkspaceFacts> readWorkspaceFacts(Database &database);

// The definition that a workspace starts from: its days, its columns, no epics and no sub-tasks,
// the so many days before today.
[[nodiscard]] MetricsDefinition definitionOf(const WorkspaceFacts &workspace, qint64 asOf,
                                             int days);

} // namespace Dayshift
