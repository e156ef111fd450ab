// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/deployment.h"
#include "models/store/database.h"

#include <QStringList>

namespace Dayshift {

// The newest deployments that have ended, newest first; at most so many.
[[nodiscard]] Result<QList<Deployment>> recentDeployments(Database &database, int most = 300);
// Everything that was ever deployed, by name.
[[nodiscard]] Result<QStringList> deployedServices(Database &database);

} // namespace Dayshift
