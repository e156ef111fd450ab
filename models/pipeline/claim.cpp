// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/claim.h"

#include "models/base/result.h"
#include "models/pipeline/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostDays = 366;
static constexpr qsizetype LongestReason = 500;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Claim)
};
} // namespace

const Table<Claim> &claims()
{
    static const auto table = Table<Claim>(u"claim"_s, u"pipeline, id"_s)
                                      .titled(&Claim::pipeline)
                                      .with(u"connection_id"_s, &Claim::connection)
                                      .with(u"pipeline"_s, &Claim::pipeline)
                                      .with(u"stage"_s, &Claim::stage)
                                      .with(u"member_id"_s, &Claim::member)
                                      .with(u"person"_s, &Claim::person)
                                      .with(u"author"_s, &Claim::author)
                                      .with(u"at"_s, &Claim::at);
    return table;
}

const Table<KnownFailure> &knownFailures()
{
    static const auto table = Table<KnownFailure>(u"known_failure"_s, u"pipeline, id"_s)
                                      .titled(&KnownFailure::pipeline)
                                      .with(u"connection_id"_s, &KnownFailure::connection)
                                      .with(u"pipeline"_s, &KnownFailure::pipeline)
                                      .with(u"stage"_s, &KnownFailure::stage)
                                      .with(u"reason"_s, &KnownFailure::reason)
                                      .with(u"author"_s, &KnownFailure::author)
                                      .with(u"at"_s, &KnownFailure::at)
                                      .with(u"ends_at"_s, &KnownFailure::endsAt);
    return table;
}

static QString placeOf(const PipelineKey &key, const QString &stage)
{
    // Names may hold anything but this.
    return key.name + u'\0' + stage;
}

ClaimId claimIdOf(const PipelineKey &key, const QString &stage)
{
    return ClaimId::derived(key.connection.uuid(), u"claim\0"_s + placeOf(key, stage));
}

KnownFailureId knownFailureIdOf(const PipelineKey &key, const QString &stage)
{
    return KnownFailureId::derived(key.connection.uuid(), u"known\0"_s + placeOf(key, stage));
}

// Whose failure it was made for: the branch of the last build that had ended badly by then. Empty:
// nobody knows any more, or the server names none.
static QString branchOf(const Claim &claim, std::span<const Build> builds)
{
    const Build *last = nullptr;
    for (const auto &build : builds) {
        const bool ended = build.finishedAt.isValid() && build.finishedAt <= claim.at;
        if (ended && (build.status == Status::Failed || build.status == Status::Unstable)
            && (!last || build.finishedAt > last->finishedAt))
            last = &build;
    }
    return last ? last->branch : QString();
}

bool isOver(const Claim &claim, std::span<const Build> builds, std::span<const Stage> stages,
            const QDateTime &now)
{
    if (claim.at + std::chrono::milliseconds(Claim::Lasts) <= now)
        return true;
    const auto passedSince = [&claim](const auto &thing) {
        return thing.status == Status::Passed && thing.finishedAt > claim.at;
    };
    const auto branch = branchOf(claim, builds);
    const auto isMeant = [&branch](const Build &build) {
        return branch.isEmpty() || build.branch.isEmpty() || build.branch == branch;
    };
    for (const auto &build : builds) {
        if (isMeant(build) && passedSince(build))
            return true;
    }
    return !claim.stage.isEmpty() && std::ranges::any_of(stages, [&](const Stage &stage) {
        if (stage.name != claim.stage || !passedSince(stage))
            return false;
        const auto build = std::ranges::find(builds, stage.build, &Build::id);
        return build == builds.end() || isMeant(*build);
    });
}

const KnownFailure *knownOf(std::span<const KnownFailure> marks, const Build &build,
                            std::span<const Stage> stages, const QDateTime &now)
{
    if (build.status != Status::Failed && build.status != Status::Unstable)
        return nullptr;
    const KnownFailure *soonest = nullptr;
    const auto explains = [&](const QString &name) {
        const KnownFailure *found = nullptr;
        for (const auto &mark : marks) {
            if (!isOver(mark, now) && (mark.stage.isEmpty() || mark.stage == name)
                && (!found || mark.endsAt > found->endsAt))
                found = &mark;
        }
        if (found && (!soonest || found->endsAt < soonest->endsAt))
            soonest = found;
        return found != nullptr;
    };
    bool anyStage = false;
    for (const auto &stage : stages) {
        if (stage.status != build.status)
            continue;
        anyStage = true;
        if (!explains(stage.name))
            return nullptr;
    }
    if (!anyStage && !explains({}))
        return nullptr;
    return soonest;
}

Edit<Claim> claimed(const std::optional<Claim> &before, const PipelineKey &key,
                    const QString &stage, const Id<struct Member> &member, const QString &person,
                    const QString &author, const QDateTime &now)
{
    return {.before = before,
            .after = Claim {.id = claimIdOf(key, stage),
                            .connection = key.connection,
                            .pipeline = key.name,
                            .stage = stage,
                            .member = member,
                            .person = person,
                            .author = author,
                            .at = now}};
}

Result<Edit<KnownFailure>> marked(const std::optional<KnownFailure> &before, const PipelineKey &key,
                                  const QString &stage, const QString &reason,
                                  const QDateTime &endsAt, const QString &author,
                                  const QDateTime &now)
{
    const auto why = plainMessage(reason, LongestReason).trimmed();
    if (why.isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = Words::tr("The mark has no reason."),
                      .todo = Words::tr("Say why the failure is known, for those who see it."),
                      .code = u"reason"_s};
    if (endsAt <= now || endsAt > now.addDays(MostDays))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Words::tr("The mark has no end that lies ahead."),
                      .todo = Words::tr("Choose a day within the next year."),
                      .code = u"end"_s};
    return Edit<KnownFailure> {.before = before,
                               .after = KnownFailure {.id = knownFailureIdOf(key, stage),
                                                      .connection = key.connection,
                                                      .pipeline = key.name,
                                                      .stage = stage,
                                                      .reason = why,
                                                      .author = author,
                                                      .at = now,
                                                      .endsAt = endsAt}};
}

} // namespace Dayshift
