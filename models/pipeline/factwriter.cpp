// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/factwriter.h"

#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// The builds and stages that the news are about, as far as they are there.
struct Owners
{
    QHash<BuildId, Build> builds = {};
    QHash<StageId, Stage> stages = {};
};

} // namespace

template<typename T>
static Result<Done> learn(Database &database, const Table<T> &table,
                          const QSet<decltype(T::id)> &ids, QHash<decltype(T::id), T> &into)
{
    QStringList texts;
    for (const auto &id : ids)
        texts.append(id.toString());
    if (texts.isEmpty())
        return Done {};
    const auto things = table.load(database, texts);
    if (!things)
        return things.error();
    for (const auto &thing : *things)
        into.insert(thing.id, thing);
    return Done {};
}

static Result<Owners> ownersIn(Database &database, const News &news)
{
    QSet<BuildId> buildIds;
    QSet<StageId> stageIds;
    const auto addKeys = [](const auto &hash, auto &ids) {
        for (auto it = hash.keyBegin(); it != hash.keyEnd(); ++it)
            ids.insert(*it);
    };
    addKeys(news.facts.artifacts, buildIds);
    addKeys(news.facts.approvals, buildIds);
    addKeys(news.facts.leftOut, buildIds);
    addKeys(news.facts.parts, stageIds);
    addKeys(news.facts.cells, stageIds);
    addKeys(news.reports, stageIds);
    for (const auto &list : news.facts.approvals) {
        for (const auto &approval : list) {
            if (!approval.stage.isNull())
                stageIds.insert(approval.stage);
        }
    }
    Owners owners;
    if (const auto done = learn(database, stages(), stageIds, owners.stages); !done)
        return done.error();
    for (auto it = news.reports.keyBegin(); it != news.reports.keyEnd(); ++it)
        buildIds.insert(owners.stages.value(*it).build);
    if (const auto done = learn(database, builds(), buildIds, owners.builds); !done)
        return done.error();
    return owners;
}

// What the table has of this owner becomes what was told.
template<typename T>
static Result<Done> replace(Transaction &transaction, const Table<T> &table, const QString &column,
                            const QString &owner, const QList<T> &told)
{
    const auto known = table.where(transaction.database(), column + u" = ?"_s, {owner});
    if (!known)
        return known.error();
    QHash<decltype(T::id), const T *> before;
    for (const auto &thing : *known)
        before.insert(thing.id, &thing);
    for (const auto &thing : told) {
        Edit<T> edit {.after = thing};
        if (const auto *old = before.take(thing.id))
            edit.before = *old;
        if (const auto done = table.apply(transaction, edit); !done)
            return done.error();
    }
    for (const auto *gone : std::as_const(before)) {
        if (const auto done = table.apply(transaction, {.before = *gone}); !done)
            return done.error();
    }
    return Done {};
}

template<typename Owner, typename Thing, typename T>
static Result<Done> replaceAll(Transaction &transaction, const Table<T> &table,
                               const QString &column, const QHash<Owner, QList<T>> &told,
                               const QHash<Owner, Thing> &owners)
{
    for (auto it = told.cbegin(); it != told.cend(); ++it) {
        if (!owners.contains(it.key()))
            continue;
        const auto done = replace(transaction, table, column, it.key().toString(), it.value());
        if (!done)
            return done.error();
    }
    return Done {};
}

// What is over waits for nobody, whether or not the server said so once more.
static Result<Done> endWaiting(Transaction &transaction)
{
    const auto done
            = approvals().where(transaction.database(),
                                u"build_id IN (SELECT b.id FROM approval a JOIN build b ON"
                                " b.id = a.build_id WHERE b.status IN (?, ?, ?, ?, ?))"_s,
                                {int(Status::Passed), int(Status::Unstable), int(Status::Failed),
                                 int(Status::Cancelled), int(Status::Skipped)});
    if (!done)
        return done.error();
    for (const auto &approval : *done) {
        if (const auto gone = approvals().apply(transaction, {.before = approval}); !gone)
            return gone.error();
    }
    return Done {};
}

static Result<Done> writeApprovals(Transaction &transaction, const News &news, const Owners &owners)
{
    auto told = news.facts.approvals;
    for (auto &list : told) {
        for (auto &approval : list) {
            if (!owners.stages.contains(approval.stage))
                approval.stage = {};
        }
    }
    return replaceAll(transaction, approvals(), u"build_id"_s, told, owners.builds);
}

static Result<Done> writeEnvironments(Transaction &transaction,
                                      const QList<ServerEnvironment> &told,
                                      const ConnectionId &connection, const QString &project,
                                      const QDateTime &now)
{
    const auto known
            = serverEnvironments().where(transaction.database(),
                                         u"connection_id = ? AND project = ?"_s,
                                         {connection.toString(), project});
    if (!known)
        return known.error();
    QHash<ServerEnvironmentId, ServerEnvironment> before;
    for (const auto &environment : *known)
        before.insert(environment.id, environment);
    QList<Edit<ServerEnvironment>> edits;
    for (auto environment : told) {
        if (!before.contains(environment.id)) {
            environment.firstSeenAt = now;
            edits.append({.after = environment});
            continue;
        }
        const auto old = before.take(environment.id);
        auto here = old;
        here.goneAt = {};
        edits.append({old, here});
    }
    for (const auto &old : std::as_const(before)) {
        auto gone = old;
        if (!gone.goneAt.isValid())
            gone.goneAt = now;
        edits.append({old, gone});
    }
    for (const auto &edit : edits) {
        if (const auto done = serverEnvironments().apply(transaction, edit); !done)
            return done.error();
    }
    return Done {};
}

static Result<Done> writePlaces(Transaction &transaction, const News &news, const QDateTime &now)
{
    const auto &environments = news.facts.environments;
    for (auto it = environments.cbegin(); it != environments.cend(); ++it) {
        const auto done
                = writeEnvironments(transaction, *it, news.connection, it.key(), now);
        if (!done)
            return done.error();
    }
    return serverDeployments().merge(transaction, news.facts.deployments);
}

static Result<Done> writeLeftOut(Transaction &transaction, const News &news, const Owners &owners)
{
    QList<BuildDetail> details;
    QStringList ids;
    for (const auto &detail : news.facts.leftOut) {
        if (owners.builds.contains(detail.id)) {
            details.append(detail);
            ids.append(detail.id.toString());
        }
    }
    if (ids.isEmpty())
        return Done {};
    const auto known = buildDetails().load(transaction.database(), ids);
    if (!known)
        return known.error();
    for (auto &detail : details) {
        for (const auto &old : *known) {
            if (old.id != detail.id)
                continue;
            // What this reading did not look at stays.
            const auto keep = [&](qint64 BuildDetail::*count) {
                if (detail.*count == 0)
                    detail.*count = old.*count;
            };
            keep(&BuildDetail::partsLeftOut);
            keep(&BuildDetail::approvalsLeftOut);
            keep(&BuildDetail::cellsLeftOut);
            if (!news.facts.artifacts.contains(detail.id))
                keep(&BuildDetail::artifactsLeftOut);
            if (!detail.readAt.isValid())
                detail.readAt = old.readAt;
        }
    }
    return buildDetails().merge(transaction, details);
}

// A test that passed in a re-run of the same commit has passed on a retry, and that is known only
// here.
static Result<Done> writeReports(Transaction &transaction, const News &news, const Owners &owners)
{
    for (auto it = news.reports.cbegin(); it != news.reports.cend(); ++it) {
        const auto stage = owners.stages.constFind(it.key());
        if (stage == owners.stages.cend() || !owners.builds.contains(stage->build))
            continue;
        const auto flaky = writeReport(transaction, owners.builds[stage->build], *stage, *it);
        if (!flaky)
            return flaky.error();
        auto judged = *stage;
        judged.testsFlaky = std::max(judged.testsFlaky, *flaky);
        judged.status = statusWithTests(judged.status, judged.testsFlaky);
        if (const auto done = stages().apply(transaction, {*stage, judged}); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> writeFacts(Transaction &transaction, const News &news, const QDateTime &now)
{
    if (news.facts.isEmpty() && news.reports.isEmpty())
        return endWaiting(transaction);
    const auto known = ownersIn(transaction.database(), news);
    if (!known)
        return known.error();
    const auto &owners = *known;
    const auto &facts = news.facts;
    return replaceAll(transaction, stageParts(), u"stage_id"_s, facts.parts, owners.stages)
            .then([&](Done) {
                return replaceAll(transaction, artifacts(), u"build_id"_s, facts.artifacts,
                                  owners.builds);
            })
            .then([&](Done) {
                return replaceAll(transaction, gridCells(), u"stage_id"_s, facts.cells,
                                  owners.stages);
            })
            .then([&](Done) { return writeApprovals(transaction, news, owners); })
            .then([&](Done) { return endWaiting(transaction); })
            .then([&](Done) { return writePlaces(transaction, news, now); })
            .then([&](Done) { return writeLeftOut(transaction, news, owners); })
            .then([&](Done) { return writeReports(transaction, news, owners); });
}

} // namespace Dayshift
