// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/baseline.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/releases/signing.h"
#include "models/team/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static bool hasGoneOut(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Planned:
    case ReleaseState::SignOff:
    case ReleaseState::Signed:
    case ReleaseState::Refused:
        return false;
    case ReleaseState::Deploying:
    case ReleaseState::Checking:
    case ReleaseState::Verified:
    case ReleaseState::Failed:
        break;
    }
    return true;
}

static Result<Done> writeGates(Transaction &transaction, ReleaseStanding &standing,
                               const QList<Gate> &wanted)
{
    for (const auto &gate : wanted) {
        Edit<Gate> edit {.after = gate};
        const auto known = std::ranges::find(standing.gates, gate.kind, &Gate::kind);
        if (known != standing.gates.end())
            edit.before = *known;
        if (edit.before == edit.after)
            continue;
        if (const auto done = gates().apply(transaction, edit); !done)
            return done.error();
    }
    for (const auto &gate : std::as_const(standing.gates)) {
        if (std::ranges::find(wanted, gate.kind, &Gate::kind) != wanted.end())
            continue;
        if (const auto done = gates().apply(transaction, {.before = gate}); !done)
            return done.error();
    }
    standing.gates = wanted;
    return Done {};
}

static Result<Done> voidOne(Transaction &transaction, Signature &signature, const QString &reason,
                            const QDateTime &now)
{
    auto gone = signature;
    gone.voidAt = now;
    gone.voidReason = reason;
    if (const auto done = signatures().apply(transaction, {signature, gone}); !done)
        return done.error();
    signature = gone;
    return Done {};
}

static Result<Done> voidWhatDoesNotHold(Transaction &transaction, ReleaseStanding &standing,
                                        const QDateTime &now)
{
    for (auto &signature : standing.signatures) {
        if (signature.voidAt.isValid())
            continue;
        const auto reason = voidReasonOf(signature, standing.release, standing.gates);
        if (reason.isEmpty())
            continue;
        if (const auto done = voidOne(transaction, signature, reason, now); !done)
            return done.error();
    }
    return Done {};
}

static ReleaseState stateOf(const ReleaseStanding &standing)
{
    if (refusalIn(standing.signatures))
        return ReleaseState::Refused;
    if (standing.release.baselineHash.isEmpty())
        return ReleaseState::Planned;
    const bool asksNobody = signersOf(standing.rule).isEmpty();
    return stillToSign(standing).isEmpty()
                    && (!asksNobody || standing.rule.advises || areMet(standing.gates))
            ? ReleaseState::Signed
            : ReleaseState::SignOff;
}

Result<ReleaseStanding> settleRelease(Transaction &transaction, ReleaseId id, const QDateTime &now)
{
    auto &database = transaction.database();
    auto known = readRelease(database, id);
    if (!known)
        return known.error();
    auto standing = *known;
    if (hasGoneOut(standing.release.state))
        return standing;
    auto release = standing.release;
    // Something else lies there than what was sealed, whoever wrote it: it is not sealed any more.
    if (!release.baselineHash.isEmpty() && !isIntact(standing)) {
        release.baselineHash.clear();
        release.sealedAt = {};
        release.sealedBy.clear();
        release.signOffSince = {};
    }
    standing.release.baselineHash = release.baselineHash;
    const auto facts = readReleaseFacts(database, standing);
    if (!facts)
        return facts.error();
    if (const auto done = writeGates(transaction, standing, gatesOf(*facts, now)); !done)
        return done.error();
    if (const auto done = voidWhatDoesNotHold(transaction, standing, now); !done)
        return done.error();
    release.state = stateOf(standing);
    if (release != known->release) {
        if (const auto done = releases().apply(transaction, {known->release, release}); !done)
            return done.error();
    }
    standing.release = release;
    return standing;
}

Result<int> settleReleases(Transaction &transaction, const QDateTime &now)
{
    auto &database = transaction.database();
    const auto open = releases().where(database, u"state IN (?, ?, ?, ?)"_s,
                                       {int(ReleaseState::Planned), int(ReleaseState::SignOff),
                                        int(ReleaseState::Signed), int(ReleaseState::Refused)});
    if (!open)
        return open.error();
    int changed = 0;
    for (const auto &release : *open) {
        const auto before = readRelease(database, release.id);
        if (!before)
            return before.error();
        const auto after = settleRelease(transaction, release.id, now);
        if (!after)
            return after.error();
        changed += before->release != after->release || before->gates != after->gates
                || before->signatures != after->signatures;
    }
    return changed;
}

static Result<Done> writeParts(Transaction &transaction, const QList<BaselinePart> &before,
                               const QList<BaselinePart> &after)
{
    for (const auto &part : before) {
        if (!after.contains(part)) {
            if (const auto done = baselineParts().apply(transaction, {.before = part}); !done)
                return done.error();
        }
    }
    for (const auto &part : after) {
        if (!before.contains(part)) {
            if (const auto done = baselineParts().apply(transaction, {.after = part}); !done)
                return done.error();
        }
    }
    return Done {};
}

Result<ReleaseStanding> sealRelease(Transaction &transaction, ReleaseId id, const QDateTime &now)
{
    const auto known = settleRelease(transaction, id, now);
    if (!known)
        return known.error();
    auto standing = *known;
    const auto permit = permitOf(Right::Seal, standing.members, transaction.author().actor);
    if (!permit.may)
        return ReleaseWords::notYours(permit.reason());
    if (hasGoneOut(standing.release.state))
        return ReleaseWords::refusal(ReleaseWords::tr("This release has gone out already."),
                                     ReleaseWords::tr("Plan another release."), u"gone-out"_s);
    if (standing.release.commit.isEmpty())
        return ReleaseWords::refusal(ReleaseWords::tr("This release has no commit yet."),
                                     ReleaseWords::tr("Choose the build that is to go out."),
                                     u"no-commit"_s);
    const auto parts = baselineOf(standing);
    if (const auto done = writeParts(transaction, standing.parts, parts); !done)
        return done.error();
    for (auto &signature : standing.signatures) {
        if (signature.voidAt.isValid())
            continue;
        if (const auto done = voidOne(transaction, signature, u"sealed-again"_s, now); !done)
            return done.error();
    }
    auto sealed = standing.release;
    sealed.baselineHash = hashOf(sealed, standing.stories, parts);
    sealed.sealedAt = now;
    sealed.sealedBy = transaction.author().actor;
    if (const auto member = memberCalled(standing.members, sealed.sealedBy))
        sealed.sealedBy = member->name;
    sealed.signOffSince = now;
    sealed.state = ReleaseState::SignOff;
    if (const auto done = releases().apply(transaction, {standing.release, sealed}); !done)
        return done.error();
    return settleRelease(transaction, id, now);
}

} // namespace Dayshift
