// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasetables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Deployment> &deployments()
{
    static const auto table = Table<Deployment>(u"deployment"_s, u"started_at, id"_s)
                                      .titled(&Deployment::version)
                                      .with(u"build_id"_s, &Deployment::build)
                                      .with(u"environment"_s, &Deployment::environment)
                                      .with(u"service"_s, &Deployment::service)
                                      .with(u"version"_s, &Deployment::version)
                                      .with(u"commit_hash"_s, &Deployment::commit)
                                      .with(u"status"_s, &Deployment::status)
                                      .with(u"kind"_s, &Deployment::kind)
                                      .with(u"started_at"_s, &Deployment::startedAt)
                                      .with(u"finished_at"_s, &Deployment::finishedAt)
                                      .with(u"relates_to"_s, &Deployment::relatesTo);
    return table;
}

const Table<DeploymentChange> &deploymentChanges()
{
    static const auto table
            = Table<DeploymentChange>(u"deployment_change"_s, u"deployment_id, id"_s)
                      .titled(&DeploymentChange::change)
                      .with(u"deployment_id"_s, &DeploymentChange::deployment)
                      .with(u"change"_s, &DeploymentChange::change)
                      .with(u"story_id"_s, &DeploymentChange::story)
                      .with(u"committed_at"_s, &DeploymentChange::committedAt);
    return table;
}

} // namespace Dayshift
