// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/deployment.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Deployment> &deployments();
[[nodiscard]] const Table<DeploymentChange> &deploymentChanges();

} // namespace Dayshift
