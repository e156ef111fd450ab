// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/releasefacts.h"
#include "models/releases/signingkey.h"
#include "models/store/deedrule.h"
#include "models/store/rule.h"
#include "models/store/transaction.h"

namespace Dayshift {

// What is done with a release, each in one transaction. Nothing here can be undone, and nothing of
// it is kept for later while the database is away: what is signed is signed for what stands there.

// Looks at the gates anew and writes what differs; signatures that do not hold any more become
// void. Of a release that went out nothing is changed. Gives how it stands now.
[[nodiscard]] Result<ReleaseStanding> settleRelease(Transaction &transaction, ReleaseId release,
                                                    const QDateTime &now);
// The same of all that have not gone out; gives how many changed.
[[nodiscard]] Result<int> settleReleases(Transaction &transaction, const QDateTime &now);

// Seals the baseline as it is now: signatures are asked for from here on. Signatures and refusals
// that were given before are void.
[[nodiscard]] Result<ReleaseStanding> sealRelease(Transaction &transaction, ReleaseId release,
                                                  const QDateTime &now);

// What somebody saw when they signed: of anything else the signature is refused (Conflict).
struct SigningWish
{
    ReleaseId release = {};
    Role role = Role::Guest;
    QString meaning = {}; // empty: SigningMeaning::of(role)
    QString baselineHash = {};
    SigningProof proof = {};
};
// Signs for a role. Auth: the passphrase is wrong. Conflict: it is not what they saw. Invalid: they
// may not, or it may not be signed, and why. The last signature makes the release Signed.
[[nodiscard]] Result<Signature> signRelease(Transaction &transaction, const SigningWish &wish,
                                            const QDateTime &now);
// Refuses it, with a reason.
[[nodiscard]] Result<Signature> refuseRelease(Transaction &transaction, const SigningWish &wish,
                                              const QString &reason, const QDateTime &now);

// Lets a gate that does not hold pass, for this commit and these incidents.
[[nodiscard]] Result<Gate> waiveGate(Transaction &transaction, ReleaseId release, GateKind kind,
                                     const QString &reason, const QDateTime &now);
[[nodiscard]] Result<Gate> withdrawWaiver(Transaction &transaction, ReleaseId release,
                                          GateKind kind, const QDateTime &now);
// Somebody brought back the version before on a test system, and says where that is to be seen.
[[nodiscard]] Result<Gate> rehearseRollback(Transaction &transaction, ReleaseId release,
                                            const QString &evidence, const QDateTime &now);

// Why this person cannot sign for this role now, as a sentence; empty: they can. What needs no
// passphrase, for a button's tooltip; signRelease asks the same again.
[[nodiscard]] Result<Done> maySign(const ReleaseStanding &standing, Role role,
                                   const QString &actor);
// The role for which this person would sign next; nothing: none.
[[nodiscard]] std::optional<Role> turnOf(const ReleaseStanding &standing, const QString &actor);

// The rules that hold whoever writes. A signature: its member holds the role at this moment, signs
// once in a release, and for what is sealed; it is never removed nor changed, but becomes void.
// Known to the store by way of the table of signatures.
[[nodiscard]] Result<Done> checkSignature(Database &database, const Change &change);
// No person's deed changes what was sealed without what was signed becoming void, and none removes
// a release that somebody signed. With a story goes its place in releases.
[[nodiscard]] Result<DeedRule::After> keepSignatures(Database &database,
                                                     const QList<Change> &changes, DeedWay way);

} // namespace Dayshift
