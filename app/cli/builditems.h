// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "models/store/database.h"

#include <QHash>
#include <QJsonArray>

namespace Dayshift {

// What lies below the builds of a workspace, as `list builds` prints it.
struct BelowBuilds
{
    QHash<BuildId, QJsonArray> stages = {}; // with their tests and jobs
    QHash<BuildId, QJsonArray> artifacts = {};
    QHash<BuildId, QJsonArray> approvals = {};
};

[[nodiscard]] Result<BelowBuilds> readBelowBuilds(Database &database);

} // namespace Dayshift
