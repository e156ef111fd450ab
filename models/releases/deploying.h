// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/steps.h"
#include "models/releases/releasefacts.h"
#include "models/store/transaction.h"

namespace Dayshift {

// A deployment is read from the server, whoever began it there. What goes out of a release is
// recognised by its commit or, of the same service, by its version.

// Whether this deployment to production is one of this release.
[[nodiscard]] bool isOf(const Deployment &deployment, const Release &release);

// The release as it would be sent out by this person now; Invalid: it may not, and why.
[[nodiscard]] Result<Done> mayDeploy(const ReleaseStanding &standing, const QString &actor);

// What a server is asked for when it is started here, and whether that can be asked at all.
struct DeploymentPlan
{
    Connection connection = {};
    Wish wish = {};
    QString whyNot = {}; // empty: it can
};
// By the pipeline that deployed this service last, else by the one that built the release.
[[nodiscard]] Result<DeploymentPlan> planDeployment(Database &database,
                                                    const ReleaseStanding &standing);

// From here on it is being deployed: asked again in the transaction, for what is sealed. Call it
// before the server is asked, and notDeployed() when that would not.
[[nodiscard]] Result<Release> beginDeployment(Transaction &transaction, ReleaseId release,
                                              const QDateTime &now);
[[nodiscard]] Result<Done> notDeployed(Transaction &transaction, ReleaseId release,
                                       const QDateTime &now);

// Takes up what went out since: what it carried is written, and releases go on. Doing it twice
// writes nothing the second time. Gives how many things changed.
[[nodiscard]] Result<int> recogniseDeployments(Transaction &transaction);

} // namespace Dayshift
