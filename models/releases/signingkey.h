// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/team/member.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace Dayshift {

class Database;
class Transaction;

// By what a member proves who signs. Dayshift has no accounts: each member sets a signing
// passphrase at the first signature, and the workspace keeps a slow, salted hash of it
// (PBKDF2 of RFC 8018 over SHA-512).
struct SigningKey
{
    MemberId id = {};
    QByteArray salt = {};
    QByteArray hash = {};
    int rounds = 0;
    QDateTime setAt = {};
};
// Nothing: the member has not signed yet.
[[nodiscard]] Result<std::optional<SigningKey>> readSigningKey(Database &database, MemberId member);

// A passphrase that was typed, made into what the workspace can compare. It holds no passphrase.
struct SigningProof
{
    SigningKey key = {};
    bool isFirst = false; // it is to be set
};
// Takes a moment on purpose: never on the GUI's thread or the store's. known is what is stored.
// Invalid: a first one that is too short.
[[nodiscard]] Result<SigningProof> proofOf(MemberId member, const std::optional<SigningKey> &known,
                                           const QString &passphrase);
// Whether the proof is this member's, in the transaction of what is signed; sets a first one. Auth:
// it is not theirs. Conflict: it was set or changed meanwhile.
[[nodiscard]] Result<Done> admit(Transaction &transaction, const SigningProof &proof,
                                 const QDateTime &now);
// Sets another one: old has to be theirs.
[[nodiscard]] Result<Done> replaceKey(Transaction &transaction, const SigningProof &old,
                                      const SigningProof &now, const QDateTime &at);

inline constexpr int ShortestPassphrase = 8;

} // namespace Dayshift
