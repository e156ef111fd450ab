// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/deploymentcheck.h"
#include "models/store/transaction.h"

namespace Dayshift {

// The watch over production after a deployment. A check begins for each open incident whose story
// a deployment carried, and for a release without one over the success of its service. What a
// newer deployment overtakes ends unverified, and goes on as a check of the newer one. An incident
// on whose story nobody works any more recovers without a deployment, by the same window.

// Begins, judges and ends all checks; what recovered is written into the incident and the release.
// Gives how many things changed; doing it twice at one moment changes nothing the second time.
[[nodiscard]] Result<int> runChecks(Transaction &transaction, const QDateTime &now);
// Whether runChecks would have anything to look at.
[[nodiscard]] Result<bool> hasChecks(Database &database);

// A person's word that it is over, with a reason: into the check, its incident and its release.
[[nodiscard]] Result<Done> callRecovered(Transaction &transaction, DeploymentCheckId check,
                                         const QString &reason, const QDateTime &now);

} // namespace Dayshift
