// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosigning.h"

#include "app/demo/daystory.h"
#include "app/demo/demoboard.h"
#include "models/board/boardtables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/deploying.h"
#include "models/releases/releaseedits.h"
#include "models/releases/releasetables.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

using DayStory::at;

static Error notThere(const QString &what)
{
    return {.kind = Error::Kind::NotFound, .detail = what};
}

static Result<Release> theRelease(Database &database)
{
    const auto found = releases().where(database, u"version = '22.3.1'"_s, {});
    if (!found)
        return found.error();
    return found->isEmpty() ? Result<Release>(notThere(u"release"_s)) : found->first();
}

static Result<Done> applyAll(Transaction &transaction, const Deed &deed)
{
    for (const auto &change : deed.changes()) {
        if (const auto done = transaction.apply(change); !done)
            return done;
    }
    return Done {};
}

template<typename T>
static Result<Done> doneIf(const Result<T> &result)
{
    return result ? Result<Done>(Done {}) : result.error();
}

static Result<Done> plan(Transaction &transaction, const QDateTime &now)
{
    const auto urgent = stories().where(transaction.database(), u"number = ?"_s, {DemoUrgent});
    if (!urgent)
        return urgent.error();
    QList<StoryId> contents;
    for (const auto &story : *urgent)
        contents.append(story.id);
    const Release release {.id = ReleaseId::create(),
                           .version = u"22.3.1"_s,
                           .service = u"identity-service"_s,
                           .plannedAt = now,
                           .plannedBy = transaction.author().actor,
                           .artifact = u"image sha256:9f2c4be171be"_s,
                           .configuration = u"config-infra 18d2aa6"_s,
                           .rollbackTo = u"22.3.0"_s,
                           .notes = u"## Fixed\n\nSigning in with the right password could be "
                                    "refused on Tuesday morning. It works again. Your data was not "
                                    "affected.\n"_s};
    return applyAll(transaction, planned(release, contents, now));
}

static Result<Done> takeBuild(Transaction &transaction, const QDateTime & /*now*/)
{
    const auto release = theRelease(transaction.database());
    if (!release)
        return release.error();
    const auto build = builds().where(transaction.database(),
                                      u"pipeline = 'identity-service' AND number = '1843'"_s, {});
    if (!build)
        return build.error();
    return build->isEmpty() ? Result<Done>(notThere(u"build"_s))
                            : applyAll(transaction, rebuilt(*release, build->first()));
}

static Result<Done> seal(Transaction &transaction, const QDateTime &now)
{
    const auto release = theRelease(transaction.database());
    return release ? doneIf(sealRelease(transaction, release->id, now)) : release.error();
}

static Result<Done> rehearse(Transaction &transaction, const QDateTime &now)
{
    const auto release = theRelease(transaction.database());
    return release ? doneIf(rehearseRollback(transaction, release->id,
                                             u"22.3.0 restored on test in 3 min"_s, now))
                   : release.error();
}

static Result<Done> waive(Transaction &transaction, const QDateTime &now)
{
    const auto release = theRelease(transaction.database());
    if (!release)
        return release.error();
    if (const auto settled = settleRelease(transaction, release->id, now); !settled)
        return settled.error();
    return doneIf(waiveGate(transaction, release->id, GateKind::NoOpenIncident,
                            u"This release fixes it."_s, now));
}

static std::function<Result<Done>(Transaction &, const QDateTime &)> signAs(Role role)
{
    return [role](Transaction &transaction, const QDateTime &now) -> Result<Done> {
        auto &database = transaction.database();
        const auto release = theRelease(database);
        if (!release)
            return release.error();
        const auto standing = settleRelease(transaction, release->id, now);
        if (!standing)
            return standing.error();
        const auto member = memberCalled(standing->members, transaction.author().actor);
        if (!member)
            return notThere(transaction.author().actor);
        const auto key = readSigningKey(database, member->id);
        if (!key)
            return key.error();
        const auto proof = proofOf(member->id, *key, u"signing on the demo day"_s);
        if (!proof)
            return proof.error();
        return doneIf(signRelease(transaction,
                                  {.release = release->id,
                                   .role = role,
                                   .baselineHash = standing->release.baselineHash,
                                   .proof = *proof},
                                  now));
    };
}

static Result<Done> deploy(Transaction &transaction, const QDateTime &now)
{
    const auto release = theRelease(transaction.database());
    return release ? doneIf(beginDeployment(transaction, release->id, now)) : release.error();
}

QList<DemoDeed> signingDeeds()
{
    const auto engineer = u"Release Engineer"_s, operations = u"Operations Engineer"_s;
    return {{at(9, 2), engineer, plan},
            {at(10, 55), engineer, takeBuild},
            {at(11, 48), engineer, seal},
            {at(11, 58), operations, rehearse},
            {at(12, 20), u"Product Owner"_s, waive},
            {at(12, 20), u"Product Owner"_s, signAs(Role::ProductOwner)},
            {at(12, 22), u"DevTester"_s, signAs(Role::DevTester)},
            {at(12, 26), engineer, signAs(Role::OperationsEngineer)},
            {at(12, 28), operations, deploy}};
}

} // namespace Dayshift
