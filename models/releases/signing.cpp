// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/signing.h"

#include "models/releases/baseline.h"
#include "models/releases/releasetables.h"
#include "models/releases/releasewords.h"
#include "models/team/rights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LongestReason = 2000;

static Result<Done> sealedAndOpen(const ReleaseStanding &standing)
{
    switch (standing.release.state) {
    case ReleaseState::Planned:
        return ReleaseWords::refusal(ReleaseWords::tr("This release is not sealed yet."),
                                     ReleaseWords::tr("Seal its baseline first: that is what is "
                                                      "signed."),
                                     u"not-sealed"_s);
    case ReleaseState::SignOff:
    case ReleaseState::Signed:
        return Done {};
    case ReleaseState::Refused:
        return ReleaseWords::refusal(ReleaseWords::tr("This release was refused."),
                                     ReleaseWords::tr("Mend what was named, then seal it again."),
                                     u"refused"_s);
    case ReleaseState::Deploying:
    case ReleaseState::Checking:
    case ReleaseState::Verified:
    case ReleaseState::Failed:
        break;
    }
    return ReleaseWords::refusal(ReleaseWords::tr("This release has gone out already."),
                                 ReleaseWords::tr("Plan another release."), u"gone-out"_s);
}

// For a role by that role; for one that nobody has, by anybody of the team.
static Result<Done> holdsRole(const QList<Member> &members, const std::optional<Member> &member,
                              Role role)
{
    if (!member)
        return ReleaseWords::refusal(ReleaseWords::tr("You are not a member of this team."),
                                     ReleaseWords::tr("Have somebody add you, with your login."),
                                     u"no-member"_s);
    const auto permit = permitOf(Roles(role), members, member->name);
    const bool holds = Roles(member->roles).testFlag(role);
    if (permit.who.isEmpty() || holds)
        return Done {};
    auto theirs = permit;
    theirs.may = false;
    return ReleaseWords::notYours(theirs.reason());
}

Result<Done> maySign(const ReleaseStanding &standing, Role role, const QString &actor)
{
    if (const auto open = sealedAndOpen(standing); !open)
        return open.error();
    if (!standing.rule.advises && !areMet(standing.gates)) {
        QStringList missing;
        for (const auto &gate : standing.gates) {
            if (!isMet(gate))
                missing.append(ReleaseWords::gateName(gate.kind));
        }
        return ReleaseWords::refusal(
                ReleaseWords::tr("Not every gate holds: %1.").arg(missing.join(u", "_s)),
                ReleaseWords::tr("Have them met, or waived by the product owner."), u"gates"_s);
    }
    if (!stillToSign(standing).contains(role))
        return ReleaseWords::refusal(
                ReleaseWords::tr("Nobody has to sign as %1 any more.").arg(RoleWords::name(role)),
                ReleaseWords::tr("Look at who signed."), u"signed-already"_s);
    const auto member = memberCalled(standing.members, actor);
    if (const auto holds = holdsRole(standing.members, member, role); !holds)
        return holds.error();
    const auto authors = authorsOf(standing);
    bool othersSigned = !isAmong(authors, *member);
    for (const auto &signature : holding(standing.signatures)) {
        if (signature.member == member->id)
            return ReleaseWords::refusal(
                    ReleaseWords::tr("You signed this release already, as %1.")
                            .arg(RoleWords::name(signature.role)),
                    ReleaseWords::tr("Somebody else has to sign as %1.").arg(RoleWords::name(role)),
                    u"signed-twice"_s);
        const auto signer = std::ranges::find(standing.members, signature.member, &Member::id);
        othersSigned = othersSigned
                || (signer != standing.members.end() && !isAmong(authors, *signer));
    }
    // As long as others are still to come, one of them may be somebody else.
    if (!othersSigned && stillToSign(standing).size() == 1)
        return ReleaseWords::refusal(
                ReleaseWords::tr("You made this change: whoever made it does not sign alone."),
                ReleaseWords::tr("Somebody who did not make it has to sign."), u"author-alone"_s);
    return Done {};
}

std::optional<Role> turnOf(const ReleaseStanding &standing, const QString &actor)
{
    const auto member = memberCalled(standing.members, actor);
    if (!member)
        return {};
    const auto open = stillToSign(standing);
    for (const auto role : open) {
        if (Roles(member->roles).testFlag(role))
            return role;
    }
    for (const auto role : open) {
        if (permitOf(Roles(role), standing.members, actor).who.isEmpty())
            return role;
    }
    return {};
}

static Result<QString> loginOf(Transaction &transaction, const ReleaseStanding &standing,
                               const Member &member)
{
    auto &database = transaction.database();
    if (database.location().engine != StoreLocation::Engine::Postgres)
        return QString();
    const auto found = database.select(u"SELECT session_user"_s, {},
                                       [](const Row &row) { return row.text(0); });
    if (!found)
        return found.error();
    const auto login = found->value(0);
    for (const auto &other : standing.members) {
        if (other.id != member.id && other.active && !other.login.isEmpty()
            && other.login.compare(login, Qt::CaseInsensitive) == 0
            && member.login.compare(login, Qt::CaseInsensitive) != 0)
            return ReleaseWords::refusal(
                    ReleaseWords::tr("The database knows you as %1, not as %2.")
                            .arg(other.name, member.name),
                    ReleaseWords::tr("Open the workspace with your own login."),
                    u"another-login"_s);
    }
    return login;
}

static Result<Signature> write(Transaction &transaction, const ReleaseStanding &standing,
                               const SigningWish &wish, const QString &refusal,
                               const QDateTime &now)
{
    const auto member = memberCalled(standing.members, transaction.author().actor);
    if (const auto holds = holdsRole(standing.members, member, wish.role); !holds)
        return holds.error();
    if (wish.proof.key.id != member->id)
        return ReleaseWords::refusal(ReleaseWords::tr("This passphrase is somebody else's."),
                                     ReleaseWords::tr("Enter your own."), u"passphrase"_s);
    if (const auto theirs = admit(transaction, wish.proof, now); !theirs)
        return theirs.error();
    if (wish.baselineHash != standing.release.baselineHash)
        return Error {.kind = Error::Kind::Conflict,
                      .what = ReleaseWords::tr("The release was changed while you looked at it."),
                      .safe = ReleaseWords::tr("Nothing was signed."),
                      .todo = ReleaseWords::tr("Look at it again, then sign."),
                      .code = u"changed"_s};
    const auto login = loginOf(transaction, standing, *member);
    if (!login)
        return login.error();
    const Signature signature {.id = SignatureId::create(),
                               .release = wish.release,
                               .role = wish.role,
                               .member = member->id,
                               .person = member->name,
                               .meaning = wish.meaning.trimmed().isEmpty()
                                       ? SigningMeaning::of(wish.role)
                                       : wish.meaning.simplified().left(LongestReason),
                               .refused = !refusal.isEmpty(),
                               .reason = refusal,
                               .commit = standing.release.commit,
                               .gates = snapshotOf(standing.gates),
                               .baselineHash = standing.release.baselineHash,
                               .at = now,
                               .login = *login};
    if (const auto done = signatures().apply(transaction, {.after = signature}); !done)
        return done.error();
    return signature;
}

static Result<Done> moveTo(Transaction &transaction, const Release &release, ReleaseState state)
{
    auto moved = release;
    moved.state = state;
    return releases().apply(transaction, {release, moved});
}

Result<Signature> signRelease(Transaction &transaction, const SigningWish &wish,
                              const QDateTime &now)
{
    auto standing = settleRelease(transaction, wish.release, now);
    if (!standing)
        return standing.error();
    if (const auto may = maySign(*standing, wish.role, transaction.author().actor); !may)
        return may.error();
    const auto signature = write(transaction, *standing, wish, {}, now);
    if (!signature)
        return signature;
    if (stillToSign(*standing).size() == 1) {
        const auto done = moveTo(transaction, standing->release, ReleaseState::Signed);
        if (!done)
            return done.error();
    }
    return signature;
}

Result<Signature> refuseRelease(Transaction &transaction, const SigningWish &wish,
                                const QString &reason, const QDateTime &now)
{
    const auto why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return ReleaseWords::refusal(ReleaseWords::tr("A refusal needs a reason."),
                                     ReleaseWords::tr("Say what has to change."), u"no-reason"_s);
    const auto standing = settleRelease(transaction, wish.release, now);
    if (!standing)
        return standing.error();
    if (const auto open = sealedAndOpen(*standing); !open)
        return open.error();
    const auto signature = write(transaction, *standing, wish, why, now);
    if (!signature)
        return signature;
    const auto done = moveTo(transaction, standing->release, ReleaseState::Refused);
    if (!done)
        return done.error();
    return signature;
}

// The gate of a release that has not gone out, for a person to say something to.
static Result<std::pair<ReleaseStanding, Gate>> gateOf(Transaction &transaction, ReleaseId release,
                                                       GateKind kind, const QDateTime &now)
{
    const auto standing = settleRelease(transaction, release, now);
    if (!standing)
        return standing.error();
    if (standing->release.state >= ReleaseState::Deploying
        && standing->release.state != ReleaseState::Refused)
        return sealedAndOpen(*standing).error();
    const auto gate = std::ranges::find(standing->gates, kind, &Gate::kind);
    if (gate == standing->gates.end())
        return ReleaseWords::refusal(ReleaseWords::tr("This team does not ask for this gate."),
                                     ReleaseWords::tr("Choose another one."), u"no-gate"_s);
    return std::pair {*standing, *gate};
}

static Result<Gate> change(Transaction &transaction, const Gate &before, const Gate &after,
                           const QDateTime &now)
{
    if (const auto done = gates().apply(transaction, {before, after}); !done)
        return done.error();
    const auto standing = settleRelease(transaction, after.release, now);
    if (!standing)
        return standing.error();
    return *std::ranges::find(standing->gates, after.kind, &Gate::kind);
}

Result<Gate> waiveGate(Transaction &transaction, ReleaseId release, GateKind kind,
                       const QString &reason, const QDateTime &now)
{
    const auto why = reason.simplified().left(LongestReason);
    if (why.isEmpty())
        return ReleaseWords::refusal(ReleaseWords::tr("A gate is waived with a reason only."),
                                     ReleaseWords::tr("Say why it may go out all the same."), u"no-reason"_s);
    const auto found = gateOf(transaction, release, kind, now);
    if (!found)
        return found.error();
    const auto &[standing, gate] = *found;
    const auto permit = permitOf(Right::Waive, standing.members, transaction.author().actor);
    if (!permit.may)
        return ReleaseWords::notYours(permit.reason());
    if (gate.state == GateState::Passed)
        return ReleaseWords::refusal(ReleaseWords::tr("This gate holds: there is nothing to waive."),
                                     ReleaseWords::tr("Look at its evidence."), u"gate-holds"_s);
    auto waived = gate;
    auto evidence = evidenceOf(gate);
    QJsonArray open;
    for (const auto &each : evidence["open"_L1].toArray())
        open.append(each["number"_L1]);
    evidence[u"waived"_s] = QJsonObject {{u"commit"_s, standing.release.commit}, {u"open"_s, open}};
    waived.evidence = toText(evidence);
    waived.state = GateState::Waived;
    waived.waivedReason = why;
    waived.waivedBy = transaction.author().actor;
    if (const auto member = memberCalled(standing.members, transaction.author().actor))
        waived.waivedBy = member->name;
    waived.waivedAt = now;
    return change(transaction, gate, waived, now);
}

Result<Gate> withdrawWaiver(Transaction &transaction, ReleaseId release, GateKind kind,
                            const QDateTime &now)
{
    const auto found = gateOf(transaction, release, kind, now);
    if (!found)
        return found.error();
    const auto &[standing, gate] = *found;
    const auto permit = permitOf(Right::Waive, standing.members, transaction.author().actor);
    if (!permit.may)
        return ReleaseWords::notYours(permit.reason());
    auto asked = gate;
    asked.waivedReason.clear();
    asked.waivedBy.clear();
    asked.waivedAt = {};
    return change(transaction, gate, asked, now);
}

Result<Gate> rehearseRollback(Transaction &transaction, ReleaseId release,
                              const QString &evidence, const QDateTime &now)
{
    const auto text = evidence.simplified().left(LongestReason);
    if (text.isEmpty())
        return ReleaseWords::refusal(ReleaseWords::tr("A rehearsal needs its evidence."),
                                     ReleaseWords::tr("Say what was brought back, where, and in which time."),
                                     u"no-evidence"_s);
    const auto found = gateOf(transaction, release, GateKind::RollbackRehearsed, now);
    if (!found)
        return found.error();
    const auto &[standing, gate] = *found;
    const auto permit = permitOf(Right::Rehearse, standing.members, transaction.author().actor);
    if (!permit.may)
        return ReleaseWords::notYours(permit.reason());
    auto rehearsed = gate;
    rehearsed.evidence = toText({{u"text"_s, text}, {u"commit"_s, standing.release.commit}});
    rehearsed.state = GateState::Passed;
    rehearsed.person = transaction.author().actor;
    if (const auto member = memberCalled(standing.members, transaction.author().actor))
        rehearsed.person = member->name;
    rehearsed.at = now;
    return change(transaction, gate, rehearsed, now);
}

} // namespace Dayshift
