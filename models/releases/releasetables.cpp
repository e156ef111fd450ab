// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/releasetables.h"

#include "models/releases/signing.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static const KnownRule signaturesHold(u"signature"_s, checkSignature);
static const DeedRule signedStaysSigned(keepSignatures);

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

const Table<Release> &releases()
{
    static const auto table = Table<Release>(u"release"_s, u"planned_at, id"_s)
                                      .titled(&Release::version)
                                      .with(u"version"_s, &Release::version)
                                      .with(u"service"_s, &Release::service)
                                      .with(u"state"_s, &Release::state)
                                      .with(u"build_id"_s, &Release::build)
                                      .with(u"commit_hash"_s, &Release::commit)
                                      .with(u"planned_at"_s, &Release::plannedAt)
                                      .with(u"planned_by"_s, &Release::plannedBy)
                                      .with(u"sealed_at"_s, &Release::sealedAt)
                                      .with(u"sealed_by"_s, &Release::sealedBy)
                                      .with(u"baseline_hash"_s, &Release::baselineHash)
                                      .with(u"sign_off_since"_s, &Release::signOffSince)
                                      .with(u"deployed_at"_s, &Release::deployedAt)
                                      .with(u"artifact"_s, &Release::artifact)
                                      .with(u"configuration"_s, &Release::configuration)
                                      .with(u"flags"_s, &Release::flags)
                                      .with(u"rollback_to"_s, &Release::rollbackTo)
                                      .with(u"notes"_s, &Release::notes);
    return table;
}

const Table<ReleaseStory> &releaseStories()
{
    static const auto table = Table<ReleaseStory>(u"release_story"_s, u"release_id, id"_s)
                                      .with(u"release_id"_s, &ReleaseStory::release)
                                      .with(u"story_id"_s, &ReleaseStory::story)
                                      .with(u"added_at"_s, &ReleaseStory::addedAt);
    return table;
}

const Table<BaselinePart> &baselineParts()
{
    static const auto table = Table<BaselinePart>(u"baseline_part"_s, u"release_id, id"_s)
                                      .titled(&BaselinePart::name)
                                      .with(u"release_id"_s, &BaselinePart::release)
                                      .with(u"kind"_s, &BaselinePart::kind)
                                      .with(u"name"_s, &BaselinePart::name)
                                      .with(u"version"_s, &BaselinePart::version);
    return table;
}

const Table<Gate> &gates()
{
    static const auto table = Table<Gate>(u"gate"_s, u"release_id, kind, id"_s)
                                      .with(u"release_id"_s, &Gate::release)
                                      .with(u"kind"_s, &Gate::kind)
                                      .with(u"state"_s, &Gate::state)
                                      .with(u"evidence"_s, &Gate::evidence)
                                      .with(u"build_id"_s, &Gate::build)
                                      .with(u"person"_s, &Gate::person)
                                      .with(u"at"_s, &Gate::at)
                                      .with(u"waived_reason"_s, &Gate::waivedReason)
                                      .with(u"waived_by"_s, &Gate::waivedBy)
                                      .with(u"waived_at"_s, &Gate::waivedAt);
    return table;
}

const Table<Signature> &signatures()
{
    static const auto table = Table<Signature>(u"signature"_s, u"release_id, at, id"_s)
                                      .titled(&Signature::person)
                                      .with(u"release_id"_s, &Signature::release)
                                      .with(u"role"_s, &Signature::role)
                                      .with(u"member_id"_s, &Signature::member)
                                      .with(u"person"_s, &Signature::person)
                                      .with(u"meaning"_s, &Signature::meaning)
                                      .with(u"refused"_s, &Signature::refused)
                                      .with(u"reason"_s, &Signature::reason)
                                      .with(u"commit_hash"_s, &Signature::commit)
                                      .with(u"gates"_s, &Signature::gates)
                                      .with(u"baseline_hash"_s, &Signature::baselineHash)
                                      .with(u"at"_s, &Signature::at)
                                      .with(u"void_at"_s, &Signature::voidAt)
                                      .with(u"void_reason"_s, &Signature::voidReason)
                                      .with(u"login"_s, &Signature::login);
    return table;
}

const Table<DeploymentContents> &deploymentContents()
{
    static const auto table = Table<DeploymentContents>(u"deployment_contents"_s, u"id"_s)
                                      .titled(&DeploymentContents::artifact)
                                      .with(u"release_id"_s, &DeploymentContents::release)
                                      .with(u"artifact"_s, &DeploymentContents::artifact)
                                      .with(u"configuration"_s, &DeploymentContents::configuration)
                                      .with(u"flags"_s, &DeploymentContents::flags)
                                      .with(u"rollback_to"_s, &DeploymentContents::rollbackTo)
                                      .with(u"started_by"_s, &DeploymentContents::startedBy);
    return table;
}

const Table<DeploymentCheck> &deploymentChecks()
{
    static const auto table = Table<DeploymentCheck>(u"deployment_check"_s, u"started_at, id"_s)
                                      .with(u"deployment_id"_s, &DeploymentCheck::deployment)
                                      .with(u"incident_id"_s, &DeploymentCheck::incident)
                                      .with(u"indicator_id"_s, &DeploymentCheck::indicator)
                                      .with(u"started_at"_s, &DeploymentCheck::startedAt)
                                      .with(u"window_seconds"_s, &DeploymentCheck::windowSeconds)
                                      .with(u"in_band_since"_s, &DeploymentCheck::inBandSince)
                                      .with(u"ended_at"_s, &DeploymentCheck::endedAt)
                                      .with(u"outcome"_s, &DeploymentCheck::outcome)
                                      .with(u"worst"_s, &DeploymentCheck::worst)
                                      .with(u"last"_s, &DeploymentCheck::last)
                                      .with(u"reason"_s, &DeploymentCheck::reason)
                                      .with(u"person"_s, &DeploymentCheck::person);
    return table;
}

const Table<ReleaseRule> &releaseRules()
{
    static const auto table = Table<ReleaseRule>(u"release_rule"_s, u"id"_s)
                                      .with(u"signers"_s, &ReleaseRule::signers)
                                      .with(u"gates"_s, &ReleaseRule::gates)
                                      .with(u"watch_seconds"_s, &ReleaseRule::watchSeconds)
                                      .with(u"advises"_s, &ReleaseRule::advises);
    return table;
}

} // namespace Dayshift
