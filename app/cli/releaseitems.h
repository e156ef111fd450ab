// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/releases/releasefacts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Dayshift {

// Releases as JSON documents, newest first: with gates, signatures, stories and checks.
Result<QJsonArray> releaseItems(Database &database);
// The checks of its deployments, in the order of time.
Result<QList<DeploymentCheck>> checksOf(Database &database, ReleaseId release);
[[nodiscard]] QJsonObject releaseItem(const ReleaseStanding &standing,
                                      const QList<DeploymentCheck> &checks);

} // namespace Dayshift
