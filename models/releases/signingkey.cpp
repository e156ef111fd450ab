// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/signingkey.h"

#include "models/releases/releasewords.h"
#include "models/store/transaction.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What OWASP asks of PBKDF2 with SHA-512; a stored key keeps its own number.
static constexpr int Rounds = 210'000;
// A workspace that was tampered with does not make this machine work for hours.
static constexpr int MostRounds = 5'000'000;
static constexpr int KeyBytes = 64;

Result<std::optional<SigningKey>> readSigningKey(Database &database, MemberId member)
{
    const auto found = database.select(
            u"SELECT salt, hash, rounds, set_at FROM signing_key WHERE id = ?"_s,
            {member.toString()}, [&](const Row &row) {
                return SigningKey {.id = member,
                                   .salt = QByteArray::fromHex(row.text(0).toLatin1()),
                                   .hash = QByteArray::fromHex(row.text(1).toLatin1()),
                                   .rounds = int(row.number(2)),
                                   .setAt = row.time(3)};
            });
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<SigningKey>() : found->first();
}

static QByteArray newSalt()
{
    std::array<quint32, 4> numbers {};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return {reinterpret_cast<const char *>(numbers.data()), sizeof numbers};
}

Result<SigningProof> proofOf(MemberId member, const std::optional<SigningKey> &known,
                             const QString &passphrase)
{
    if (!known && passphrase.size() < ShortestPassphrase)
        return ReleaseWords::refusal(
                ReleaseWords::tr("This passphrase is too short."),
                ReleaseWords::tr("Take %n characters or more.", nullptr, ShortestPassphrase),
                u"passphrase-short"_s);
    SigningProof proof {.key = {.id = member,
                                .salt = known ? known->salt : newSalt(),
                                .rounds = known ? qBound(1, known->rounds, MostRounds) : Rounds},
                        .isFirst = !known};
    proof.key.hash = QPasswordDigestor::deriveKeyPbkdf2(
            QCryptographicHash::Sha512, passphrase.normalized(QString::NormalizationForm_KC).toUtf8(),
            proof.key.salt, proof.key.rounds, KeyBytes);
    return proof;
}

// Takes as long for a good one as for a bad one.
static bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size() || a.isEmpty())
        return false;
    char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = char(difference | (a[i] ^ b[i]));
    return difference == 0;
}

static Result<Done> write(Transaction &transaction, const SigningKey &key, const QDateTime &now)
{
    const auto done = transaction.database().run(
            u"INSERT INTO signing_key (id, salt, hash, rounds, set_at) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET salt = excluded.salt, hash = excluded.hash,"
            " rounds = excluded.rounds, set_at = excluded.set_at"_s,
            {key.id.toString(), QString::fromLatin1(key.salt.toHex()),
             QString::fromLatin1(key.hash.toHex()), key.rounds, now.toMSecsSinceEpoch()});
    if (!done)
        return done.error();
    // That it was set is told to everybody; what was set, to nobody.
    return transaction.record(
            Change {.table = u"signing_key"_s,
                    .verb = Verb::Changed,
                    .thing = key.id.toString(),
                    .fields = {{.name = u"set_at"_s, .was = {}, .is = now.toMSecsSinceEpoch()}}});
}

Result<Done> admit(Transaction &transaction, const SigningProof &proof, const QDateTime &now)
{
    const auto known = readSigningKey(transaction.database(), proof.key.id);
    if (!known)
        return known.error();
    if (proof.isFirst != !*known || (*known && (*known)->salt != proof.key.salt))
        return Error {.kind = Error::Kind::Conflict,
                      .what = ReleaseWords::tr("Your signing passphrase was changed meanwhile."),
                      .safe = ReleaseWords::tr("Nothing was signed."),
                      .todo = ReleaseWords::tr("Enter the new one."),
                      .code = u"passphrase-changed"_s};
    if (proof.isFirst)
        return write(transaction, proof.key, now);
    if (isSame((*known)->hash, proof.key.hash))
        return Done {};
    return Error {.kind = Error::Kind::Auth,
                  .what = ReleaseWords::tr("This is not your signing passphrase."),
                  .safe = ReleaseWords::tr("Nothing was signed."),
                  .todo = ReleaseWords::tr("Enter it again."),
                  .code = u"passphrase"_s};
}

Result<Done> replaceKey(Transaction &transaction, const SigningProof &old, const SigningProof &now,
                        const QDateTime &at)
{
    if (const auto theirs = admit(transaction, old, at); !theirs)
        return theirs.error();
    return write(transaction, now.key, at);
}

} // namespace Dayshift
