// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/pipeline/connection.h"
#include "models/pipeline/pipelinekey.h"
#include "models/store/table.h"

#include <chrono>
#include <span>

namespace Dayshift {

using ClaimId = Id<struct Claim>;
using KnownFailureId = Id<struct KnownFailure>;

// Somebody has a pipeline that fails, or one stage of it, for all to see.
struct Claim
{
    // So long a claim holds by itself.
    static constexpr std::chrono::hours Lasts {24};

    ClaimId id = {};
    ConnectionId connection = {};
    QString pipeline = {};
    QString stage = {}; // as the server calls it; empty: all of it
    Id<struct Member> member = {}; // null: somebody who is not in the team's list
    QString person = {}; // the name at that time
    QString author = {}; // who said so
    QDateTime at = {};

    [[nodiscard]] PipelineKey key() const { return {connection, pipeline}; }
    friend bool operator==(const Claim &, const Claim &) = default;
};

// A failure that the team knows of: it stays visible, and is counted apart, until its end.
struct KnownFailure
{
    KnownFailureId id = {};
    ConnectionId connection = {};
    QString pipeline = {};
    QString stage = {}; // as the server calls it; empty: whatever of it fails
    QString reason = {};
    QString author = {};
    QDateTime at = {};
    QDateTime endsAt = {};

    [[nodiscard]] PipelineKey key() const { return {connection, pipeline}; }
    friend bool operator==(const KnownFailure &, const KnownFailure &) = default;
};

[[nodiscard]] const Table<Claim> &claims();
[[nodiscard]] const Table<KnownFailure> &knownFailures();

// There is one claim of a pipeline or stage at a time, and one mark: they have one id, whoever
// makes them, so that of two people who take it at once one is told.
[[nodiscard]] ClaimId claimIdOf(const PipelineKey &key, const QString &stage);
[[nodiscard]] KnownFailureId knownFailureIdOf(const PipelineKey &key, const QString &stage);

// Whether a claim holds no more: a day has gone, or what it was made for has passed since, as far
// as these builds and stages say. A stage has passed with the whole build, too; another branch than
// the one that had failed may pass as it likes.
[[nodiscard]] bool isOver(const Claim &claim, std::span<const Build> builds,
                          std::span<const Stage> stages, const QDateTime &now);

[[nodiscard]] inline bool isOver(const KnownFailure &mark, const QDateTime &now)
{
    return mark.endsAt <= now;
}

// The marks that explain what fails: each stage that failed has one, or all of the pipeline has.
// Of those that do the one that ends first; nullptr: something that failed is not known.
[[nodiscard]] const KnownFailure *knownOf(std::span<const KnownFailure> marks, const Build &build,
                                          std::span<const Stage> stages, const QDateTime &now);

// Somebody takes it now, from nobody or from whoever had it.
[[nodiscard]] Edit<Claim> claimed(const std::optional<Claim> &before, const PipelineKey &key,
                                  const QString &stage, const Id<struct Member> &member,
                                  const QString &person, const QString &author,
                                  const QDateTime &now);
// A failure is known from now on. Invalid without a reason, and with an end that has gone or lies
// more than a year ahead.
[[nodiscard]] Result<Edit<KnownFailure>> marked(const std::optional<KnownFailure> &before,
                                                const PipelineKey &key, const QString &stage,
                                                const QString &reason, const QDateTime &endsAt,
                                                const QString &author, const QDateTime &now);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Claim)
Q_DECLARE_METATYPE(Dayshift::KnownFailure)
