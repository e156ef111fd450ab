// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploying.h"

#include "models/pipeline/pipelinetables.h"
#include "models/releases/baseline.h"
#include "models/releases/environment.h"
#include "models/releases/gates.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static const auto Production = u"production"_s;

bool isOf(const Deployment &deployment, const Release &release)
{
    if (deployment.environment != Production || deployment.kind == DeploymentKind::Rollback)
        return false;
    if (!deployment.commit.isEmpty() && !release.commit.isEmpty())
        return deployment.commit.compare(release.commit, Qt::CaseInsensitive) == 0;
    return !release.version.isEmpty() && deployment.version == release.version
            && deployment.service == release.service;
}

Result<Done> mayDeploy(const ReleaseStanding &standing, const QString &actor)
{
    const auto permit = permitOf(Right::Deploy, standing.members, actor);
    if (!permit.may)
        return ReleaseWords::notYours(permit.reason());
    const auto state = standing.release.state;
    if (state == ReleaseState::Signed)
        return Done {};
    // What did not get out may be tried again with the same signatures, if it still is the same.
    if (state == ReleaseState::Failed && stillToSign(standing).isEmpty()) {
        if (standing.release.baselineHash.isEmpty() || isIntact(standing))
            return Done {};
        return ReleaseWords::refusal(ReleaseWords::tr("What was signed is not what is sealed."),
                                     ReleaseWords::tr("Plan another release."), u"changed"_s);
    }
    if (state >= ReleaseState::Deploying && state != ReleaseState::Refused)
        return ReleaseWords::refusal(ReleaseWords::tr("This release has gone out already."),
                                     ReleaseWords::tr("Plan another release."), u"gone-out"_s);
    // The light profile: what is missing is told, and lets it pass.
    if (standing.rule.advises && state != ReleaseState::Refused && !standing.release.commit.isEmpty())
        return Done {};
    QStringList missing;
    for (const auto role : stillToSign(standing))
        missing.append(RoleWords::name(role));
    return ReleaseWords::refusal(
            state == ReleaseState::Refused
                    ? ReleaseWords::tr("This release was refused.")
                    : ReleaseWords::tr("Signatures are missing: %1.").arg(missing.join(u", "_s)),
            ReleaseWords::tr("It is deployed when all who are asked have signed."), u"not-signed"_s);
}

// The newest build of the pipeline that brought this service to production last: its own, or one
// that took out what another had built and tested.
static Result<QList<Build>> newestThatDeploys(Database &database, const Release &release)
{
    return builds().where(
            database,
            u"id IN (SELECT n.id FROM build n JOIN (SELECT b.connection_id, b.pipeline"
            " FROM deployment d JOIN build b ON b.id = d.build_id WHERE d.environment = ?"
            " AND (d.service = ? OR d.id IN (SELECT c.id FROM deployment_contents c"
            " JOIN release r ON r.id = c.release_id WHERE r.service = ? AND r.service <> ''))"
            " ORDER BY d.started_at DESC LIMIT 1) p"
            " ON p.connection_id = n.connection_id AND p.pipeline = n.pipeline"
            " ORDER BY n.started_at DESC LIMIT 1)"_s,
            {Production, release.service, release.service});
}

Result<DeploymentPlan> planDeployment(Database &database, const ReleaseStanding &standing)
{
    const auto deploying = newestThatDeploys(database, standing.release);
    if (!deploying)
        return deploying.error();
    const auto build = deploying->isEmpty() ? standing.build : deploying->first();
    DeploymentPlan plan {.wish = {.act = Act::Start, .build = build, .branch = standing.build.branch}};
    if (build.id.isNull()) {
        plan.whyNot = ReleaseWords::tr("No pipeline is known that deploys this release.");
        return plan;
    }
    const auto known = connections().load(database, {build.connection.toString()});
    if (!known)
        return known.error();
    if (known->isEmpty()) {
        plan.whyNot = ReleaseWords::tr("The server of this pipeline is not connected any more.");
        return plan;
    }
    plan.connection = known->first();
    // Exactly what was signed, where a server lets one say so.
    if (plan.connection.provider == "buildbot"_L1)
        plan.wish.parameters = {{u"revision"_s, standing.release.commit}};
    plan.whyNot = whyNot(plan.connection, plan.wish);
    return plan;
}

Result<Release> beginDeployment(Transaction &transaction, ReleaseId id, const QDateTime &now)
{
    const auto standing = settleRelease(transaction, id, now);
    if (!standing)
        return standing.error();
    if (const auto may = mayDeploy(*standing, transaction.author().actor); !may)
        return may.error();
    auto going = standing->release;
    going.state = ReleaseState::Deploying;
    if (const auto done = releases().apply(transaction, {standing->release, going}); !done)
        return done.error();
    return going;
}

Result<Done> notDeployed(Transaction &transaction, ReleaseId id, const QDateTime &now)
{
    const auto known = readRelease(transaction.database(), id);
    if (!known)
        return known.error();
    if (known->release.state != ReleaseState::Deploying)
        return Done {};
    auto back = known->release;
    back.state = back.deployedAt.isValid()  ? ReleaseState::Failed
            : back.baselineHash.isEmpty() ? ReleaseState::Planned
                                          : ReleaseState::SignOff;
    if (const auto done = releases().apply(transaction, {known->release, back}); !done)
        return done.error();
    const auto settled = settleRelease(transaction, id, now);
    if (!settled)
        return settled.error();
    return Done {};
}

// The release that went out with it; of one commit in several services the one of its service.
static const Release *releaseOf(const Deployment &deployment, const QList<Release> &releases)
{
    const Release *found = nullptr;
    for (const auto &release : releases) {
        const bool isEarlier
                = deployment.finishedAt.isValid() && deployment.finishedAt < release.plannedAt;
        if (isEarlier || !isOf(deployment, release))
            continue;
        if (!found || (found->service != deployment.service && release.service == deployment.service)
            || (found->service == release.service && release.plannedAt > found->plannedAt))
            found = &release;
    }
    return found;
}

// Who had the server start it through Dayshift; empty: nobody here.
static Result<QString> starterOf(Database &database, const Deployment &deployment)
{
    // Some servers tell whole seconds: what was asked for within one seems to be after the start.
    const auto latest = deployment.startedAt.addMSecs(999);
    const auto found = database.select(
            u"SELECT d.actor FROM build_deed d JOIN build b ON b.connection_id = d.connection_id"
            " AND b.pipeline = d.pipeline WHERE b.id = ? AND d.act = ? AND d.asked_at <= ?"
            " AND d.asked_at >= ? ORDER BY d.asked_at DESC LIMIT 1"_s,
            {deployment.build.toString(), int(Act::Start),
             latest.toMSecsSinceEpoch(), deployment.startedAt.addSecs(-3600).toMSecsSinceEpoch()},
            [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value(0);
}

static Result<Done> record(Transaction &transaction, const Deployment &deployment,
                           const Release &release)
{
    const auto starter = starterOf(transaction.database(), deployment);
    if (!starter)
        return starter.error();
    return deploymentContents().apply(
            transaction, {.after = DeploymentContents {.id = deployment.id,
                                                       .release = release.id,
                                                       .artifact = release.artifact,
                                                       .configuration = release.configuration,
                                                       .flags = release.flags,
                                                       .rollbackTo = release.rollbackTo,
                                                       .startedBy = *starter}});
}

static ReleaseState after(const Deployment &deployment)
{
    switch (deployment.status) {
    case DeploymentStatus::Running:
        return ReleaseState::Deploying;
    case DeploymentStatus::Success:
        return ReleaseState::Checking;
    case DeploymentStatus::Failure:
    case DeploymentStatus::Cancelled:
        break;
    }
    return ReleaseState::Failed;
}

// The newest try of a release says how it stands, until its checks do.
static Result<int> follow(Transaction &transaction, const Deployment &deployment, ReleaseId id)
{
    const auto known = releases().load(transaction.database(), {id.toString()});
    if (!known)
        return known.error();
    const auto checks = deploymentChecks().where(transaction.database(), u"deployment_id = ?"_s,
                                                 {deployment.id.toString()});
    if (!checks)
        return checks.error();
    if (known->isEmpty() || !checks->isEmpty())
        return 0;
    const auto before = known->first();
    auto release = before;
    const auto ended = deployment.status == DeploymentStatus::Running ? QDateTime()
            : deployment.finishedAt.isValid()                        ? deployment.finishedAt
                                                                     : deployment.startedAt;
    // It was taken up before, and somebody has begun another try since.
    if (ended.isValid() && release.deployedAt.isValid() && release.deployedAt >= ended
        && release.state == ReleaseState::Deploying)
        return 0;
    release.state = after(deployment);
    if (ended.isValid())
        release.deployedAt = ended;
    if (release == before)
        return 0;
    if (const auto done = releases().apply(transaction, {before, release}); !done)
        return done.error();
    return 1;
}

Result<int> recogniseDeployments(Transaction &transaction)
{
    auto &database = transaction.database();
    const auto open = releases().where(database, u"state <> ?"_s, {int(ReleaseState::Verified)});
    if (!open)
        return open.error();
    if (open->isEmpty())
        return 0;
    // What ended before the release was planned was another one's; the oldest is first.
    const auto seen = deployments().where(
            database, u"environment = ? AND (finished_at = 0 OR finished_at >= ?)"_s,
            {Production, open->first().plannedAt.toMSecsSinceEpoch()});
    if (!seen)
        return seen.error();
    QStringList ids;
    for (const auto &deployment : *seen)
        ids.append(deployment.id.toString());
    QHash<DeploymentId, ReleaseId> takenUp;
    const auto known = ids.isEmpty()
            ? Result<QList<DeploymentContents>>(QList<DeploymentContents> {})
            : deploymentContents().load(database, ids);
    if (!known)
        return known.error();
    for (const auto &contents : *known)
        takenUp.insert(contents.id, contents.release);
    int changed = 0;
    QHash<ReleaseId, Deployment> newest;
    for (const auto &deployment : *seen) {
        if (!takenUp.contains(deployment.id)) {
            const auto *release = releaseOf(deployment, *open);
            if (!release)
                continue;
            if (const auto done = record(transaction, deployment, *release); !done)
                return done.error();
            takenUp.insert(deployment.id, release->id);
            ++changed;
        }
        newest.insert(takenUp.value(deployment.id), deployment);
    }
    for (auto each = newest.cbegin(); each != newest.cend(); ++each) {
        const auto moved = follow(transaction, *each, each.key());
        if (!moved)
            return moved.error();
        changed += *moved;
    }
    return changed;
}

} // namespace Dayshift
