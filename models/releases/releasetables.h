// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/deployment.h"
#include "models/releases/release.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Deployment> &deployments();
[[nodiscard]] const Table<DeploymentChange> &deploymentChanges();
[[nodiscard]] const Table<Release> &releases();
[[nodiscard]] const Table<ReleaseStory> &releaseStories();
[[nodiscard]] const Table<BaselinePart> &baselineParts();
[[nodiscard]] const Table<Gate> &gates();
[[nodiscard]] const Table<Signature> &signatures();
[[nodiscard]] const Table<DeploymentContents> &deploymentContents();
[[nodiscard]] const Table<DeploymentCheck> &deploymentChecks();
[[nodiscard]] const Table<ReleaseRule> &releaseRules();

} // namespace Dayshift
