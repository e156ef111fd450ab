// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/checking.h"

#include "models/board/boardtables.h"
#include "models/production/incidentguard.h"
#include "models/production/productiontables.h"
#include "models/releases/demands.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/team/teamrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestReason = 2000;
static const auto Overtaken = u"overtaken/"_s;

static QDateTime endOf(const Deployment &deployment)
{
    return deployment.finishedAt.isValid() ? deployment.finishedAt : deployment.startedAt;
}

// What shows whether it is well: the figure that showed the failure, else how many succeed.
static Result<IndicatorId> figureFor(Database &database, IndicatorId own, const QString &service)
{
    if (!own.isNull())
        return own;
    const auto found = indicators().where(
            database, u"meaning = ? AND (at_least IS NOT NULL OR at_most IS NOT NULL)"_s,
            {int(IndicatorMeaning::Success)});
    if (!found)
        return found.error();
    for (const auto &indicator : *found) {
        if (indicator.service == service)
            return indicator.id;
    }
    return found->size() == 1 ? found->first().id : IndicatorId {};
}

static Result<int> begin(Transaction &transaction, const Deployment &deployment,
                         const Incident &incident, qint64 seconds, const QDateTime &now)
{
    const auto figure = figureFor(transaction.database(), incident.indicator,
                                  incident.service.isEmpty() ? deployment.service : incident.service);
    if (!figure)
        return figure.error();
    const auto name = incident.id.isNull() ? u"release"_s : incident.id.toString();
    const DeploymentCheck check {.id = DeploymentCheckId::derived(deployment.id.uuid(), name),
                                 .deployment = deployment.id,
                                 .incident = incident.id,
                                 .indicator = *figure,
                                 .startedAt = std::min(endOf(deployment), now),
                                 .windowSeconds = seconds};
    const auto known = deploymentChecks().load(transaction.database(), {check.id.toString()});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return 0;
    if (const auto done = deploymentChecks().apply(transaction, {.after = check}); !done)
        return done.error();
    return 1;
}

static Result<QList<Incident>> openIncidents(Database &database)
{
    return incidents().where(database, u"kind = ? AND resolved_at = 0 AND duplicate_of IS NULL"_s,
                             {int(IncidentKind::Incident)});
}

static Result<int> beginForIncidents(Transaction &transaction, qint64 seconds, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto open = openIncidents(database);
    if (!open)
        return open.error();
    int begun = 0;
    for (const auto &incident : *open) {
        const auto story = incident.story.toString();
        const auto carrying = deployments().where(
                database,
                u"environment = 'production' AND status = ? AND finished_at >= ? AND (id = ?"
                " OR id IN (SELECT deployment_id FROM deployment_change WHERE story_id = ?)"
                " OR id IN (SELECT c.id FROM deployment_contents c JOIN release_story s"
                " ON s.release_id = c.release_id WHERE s.story_id = ?))"_s,
                {int(DeploymentStatus::Success), incident.openedAt.toMSecsSinceEpoch(),
                 incident.fixedBy.toString(), story, story});
        if (!carrying)
            return carrying.error();
        for (const auto &deployment : *carrying) {
            const auto made = begin(transaction, deployment, incident, seconds, now);
            if (!made)
                return made.error();
            begun += *made;
        }
    }
    return begun;
}

static Result<int> beginForReleases(Transaction &transaction, qint64 seconds, const QDateTime &now)
{
    const auto unwatched = deployments().where(
            transaction.database(),
            u"status = ? AND id IN (SELECT c.id FROM deployment_contents c"
            " JOIN release r ON r.id = c.release_id WHERE r.state = ?)"
            " AND id NOT IN (SELECT deployment_id FROM deployment_check)"_s,
            {int(DeploymentStatus::Success), int(ReleaseState::Checking)});
    if (!unwatched)
        return unwatched.error();
    int begun = 0;
    for (const auto &deployment : *unwatched) {
        const auto made = begin(transaction, deployment, {}, seconds, now);
        if (!made)
            return made.error();
        begun += *made;
    }
    return begun;
}

static Result<CheckFacts> factsFor(Database &database, IndicatorId indicator,
                                   IncidentId incident, const QDateTime &since)
{
    CheckFacts facts;
    if (indicator.isNull())
        return facts;
    const auto known = indicators().load(database, {indicator.toString()});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return facts;
    facts.indicator = known->first();
    const auto source = sources().load(database, {facts.indicator.source.toString()});
    if (!source)
        return source.error();
    if (!source->isEmpty())
        facts.everySeconds = source->first().everySeconds;
    const auto measured = database.select(
            u"SELECT at, value FROM sample WHERE indicator_id = ? AND label = '' AND at >= ?"
            " ORDER BY at"_s,
            {indicator.toString(), since.toMSecsSinceEpoch()}, [](const Row &row) {
                Measured one {.at = row.time(0)};
                if (!row.value(1).isNull())
                    one.value = row.real(1);
                return one;
            });
    if (!measured)
        return measured.error();
    facts.measured = *measured;
    if (incident.isNull())
        return facts;
    // The same that hinders everybody else from calling it over.
    const auto firing = stillFiring(database, incident);
    if (!firing)
        return firing.error();
    facts.alertFires = !firing->isEmpty();
    return facts;
}

static Result<int> change(Transaction &transaction, const Incident &before, const Incident &after)
{
    if (before == after)
        return 0;
    if (const auto done = incidents().apply(transaction, {before, after}); !done)
        return done.error();
    return 1;
}

// The incident follows its watch: works again, not any more, recovered.
static Result<int> tell(Transaction &transaction, const DeploymentCheck &check)
{
    // Where nothing is measured, its alerts alone say whether it works again.
    if (check.incident.isNull() || check.outcome == CheckOutcome::NotMeasured)
        return 0;
    const auto known = incidents().load(transaction.database(), {check.incident.toString()});
    if (!known)
        return known.error();
    if (known->isEmpty() || known->first().resolvedAt.isValid())
        return 0;
    auto incident = known->first();
    incident.worksAgainAt = check.inBandSince;
    if (check.outcome == CheckOutcome::Recovered || check.outcome == CheckOutcome::CalledByPerson) {
        incident.resolvedAt = check.endedAt;
        const bool watched = check.outcome == CheckOutcome::Recovered;
        incident.recoveredHow = watched ? RecoveredHow::Watched : RecoveredHow::ByPerson;
        incident.recoveredReason = check.reason;
        incident.recoveredBy = check.person;
        if (!check.deployment.isNull())
            incident.fixedBy = check.deployment;
    }
    return change(transaction, known->first(), incident);
}

// A newer version of the same service is what customers meet now.
static Result<std::optional<Deployment>> overtakerOf(Database &database,
                                                     const DeploymentCheck &check)
{
    const auto own = deployments().load(database, {check.deployment.toString()});
    if (!own)
        return own.error();
    if (own->isEmpty())
        return std::optional<Deployment>();
    const auto newer = deployments().where(
            database,
            u"environment = ? AND service = ? AND status = ? AND finished_at > ? AND id <> ?"_s,
            {own->first().environment, own->first().service, int(DeploymentStatus::Success),
             endOf(own->first()).toMSecsSinceEpoch(), own->first().id.toString()});
    if (!newer)
        return newer.error();
    const auto last = std::ranges::max_element(*newer, {}, &endOf);
    return last == newer->end() ? std::optional<Deployment>() : *last;
}

static Result<int> overtake(Transaction &transaction, const DeploymentCheck &check,
                            const Deployment &newer, const QDateTime &now)
{
    auto ended = check;
    ended.outcome = CheckOutcome::NotMeasured;
    ended.endedAt = endOf(newer);
    ended.reason = Overtaken + newer.version;
    if (const auto done = deploymentChecks().apply(transaction, {check, ended}); !done)
        return done.error();
    if (check.incident.isNull())
        return 1;
    const auto incident = incidents().load(transaction.database(), {check.incident.toString()});
    if (!incident)
        return incident.error();
    if (incident->isEmpty())
        return 1;
    const auto begun = begin(transaction, newer, incident->first(), check.windowSeconds, now);
    if (!begun)
        return begun.error();
    return 1 + *begun;
}

static Result<int> judge(Transaction &transaction, const DeploymentCheck &check,
                         const QDateTime &now)
{
    auto &database = transaction.database();
    const auto newer = overtakerOf(database, check);
    if (!newer)
        return newer.error();
    const auto facts = factsFor(database, check.indicator, check.incident, check.startedAt);
    if (!facts)
        return facts.error();
    // What it showed until then counts; what came later is another version's.
    const auto after = judged(check, *facts, *newer ? endOf(**newer) : now);
    if (*newer && after.outcome == CheckOutcome::Watching)
        return overtake(transaction, check, **newer, now);
    if (after == check)
        return 0;
    if (const auto done = deploymentChecks().apply(transaction, {check, after}); !done)
        return done.error();
    const auto told = tell(transaction, after);
    if (!told)
        return told.error();
    return 1 + *told;
}

// The checks of a release have ended, each in its way.
static Result<int> settle(Transaction &transaction, const Release &release)
{
    const auto checks = deploymentChecks().where(
            transaction.database(),
            u"deployment_id IN (SELECT id FROM deployment_contents WHERE release_id = ?)"_s,
            {release.id.toString()});
    if (!checks)
        return checks.error();
    const auto has = [&checks](CheckOutcome outcome) {
        return std::ranges::find(*checks, outcome, &DeploymentCheck::outcome) != checks->end();
    };
    auto after = release;
    if (has(CheckOutcome::Failed))
        after.state = ReleaseState::Failed;
    else if (has(CheckOutcome::Watching) || has(CheckOutcome::NotMeasured))
        after.state = ReleaseState::Checking;
    else if (!checks->isEmpty())
        after.state = ReleaseState::Verified;
    if (after == release || checks->isEmpty())
        return 0;
    if (const auto done = releases().apply(transaction, {release, after}); !done)
        return done.error();
    return 1;
}

static Result<int> settleAll(Transaction &transaction)
{
    const auto going = releases().where(
            transaction.database(),
            u"state IN (?, ?) AND id IN (SELECT c.release_id FROM deployment_contents c"
            " JOIN deployment_check k ON k.deployment_id = c.id)"_s,
            {int(ReleaseState::Checking), int(ReleaseState::Failed)});
    if (!going)
        return going.error();
    int changed = 0;
    for (const auto &release : *going) {
        const auto settled = settle(transaction, release);
        if (!settled)
            return settled.error();
        changed += *settled;
    }
    return changed;
}

// Nobody works on it, and nothing was deployed for it: it may be over all the same.
static Result<int> recoverByThemselves(Transaction &transaction, qint64 seconds,
                                       const QDateTime &now)
{
    auto &database = transaction.database();
    const auto quiet = incidents().where(
            database,
            u"kind = ? AND resolved_at = 0 AND duplicate_of IS NULL AND indicator_id IS NOT NULL"
            " AND id NOT IN (SELECT incident_id FROM deployment_check WHERE incident_id IS NOT NULL)"
            " AND (story_id IS NULL OR story_id IN (SELECT s.id FROM story s"
            " JOIN board_column c ON c.id = s.column_id WHERE c.category = ?))"_s,
            {int(IncidentKind::Incident), int(Category::Done)});
    if (!quiet)
        return quiet.error();
    int changed = 0;
    for (const auto &incident : *quiet) {
        const auto facts = factsFor(database, incident.indicator, incident.id, incident.openedAt);
        if (!facts)
            return facts.error();
        auto check = judged({.incident = incident.id,
                             .startedAt = incident.openedAt,
                             .windowSeconds = seconds},
                            *facts, now);
        const auto told = tell(transaction, check);
        if (!told)
            return told.error();
        changed += *told;
    }
    return changed;
}

Result<int> runChecks(Transaction &transaction, const QDateTime &now)
{
    const auto rule = readReleaseRule(transaction.database());
    if (!rule)
        return rule.error();
    int changed = 0;
    const auto add = [&changed](const Result<int> &more) {
        if (more)
            changed += *more;
        return bool(more);
    };
    auto step = beginForIncidents(transaction, rule->watchSeconds, now);
    if (add(step))
        step = beginForReleases(transaction, rule->watchSeconds, now);
    if (!step || !add(step))
        return step.error();
    const auto watching = deploymentChecks().where(transaction.database(), u"outcome = ?"_s,
                                                   {int(CheckOutcome::Watching)});
    if (!watching)
        return watching.error();
    for (const auto &check : *watching) {
        step = judge(transaction, check, now);
        if (!add(step))
            return step.error();
    }
    step = recoverByThemselves(transaction, rule->watchSeconds, now);
    if (!add(step))
        return step.error();
    step = settleAll(transaction);
    if (!add(step))
        return step.error();
    return changed;
}

Result<bool> hasChecks(Database &database)
{
    const auto found = database.select(
            u"SELECT (SELECT COUNT(*) FROM deployment_check WHERE outcome = 0)"
            " + (SELECT COUNT(*) FROM incident WHERE resolved_at = 0)"
            " + (SELECT COUNT(*) FROM release WHERE state = ?)"_s,
            {int(ReleaseState::Checking)}, [](const Row &row) { return row.number(0); });
    if (!found)
        return found.error();
    return found->value(0) > 0;
}

Result<Done> callRecovered(Transaction &transaction, DeploymentCheckId id, const QString &reason,
                           const QDateTime &now)
{
    const auto why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return ReleaseWords::refusal(
                ReleaseWords::tr("Calling it recovered needs a reason."),
                ReleaseWords::tr("Say what you saw."), u"no-reason"_s);
    if (const auto may = mayDo(transaction, Right::CallRecovered); !may)
        return may;
    const auto known = deploymentChecks().load(transaction.database(), {id.toString()});
    if (!known)
        return known.error();
    if (known->isEmpty())
        return ReleaseWords::gone();
    const auto &check = known->first();
    if (check.outcome == CheckOutcome::Recovered || check.outcome == CheckOutcome::CalledByPerson)
        return ReleaseWords::refusal(ReleaseWords::tr("It is called recovered already."),
                                     ReleaseWords::tr("Nothing is left to do."),
                                     u"recovered-already"_s);
    auto called = check;
    called.outcome = CheckOutcome::CalledByPerson;
    called.endedAt = now;
    called.reason = why;
    called.person = transaction.author().actor;
    if (const auto done = deploymentChecks().apply(transaction, {check, called}); !done)
        return done.error();
    if (const auto told = tell(transaction, called); !told)
        return told.error();
    if (const auto settled = settleAll(transaction); !settled)
        return settled.error();
    return Done {};
}

} // namespace Dayshift
