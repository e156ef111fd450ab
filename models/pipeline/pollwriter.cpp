// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pollwriter.h"

#include "models/pipeline/facttables.h"
#include "models/pipeline/factwriter.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/stagerule.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

std::function<Result<Recalled>(Database &)> recalledOf(const ConnectionId &connection)
{
    return [connection](Database &database) -> Result<Recalled> {
        const auto open = builds().where(database, u"connection_id = ? AND status IN (?, ?, ?)"_s,
                                         {connection.toString(), int(Status::Queued),
                                          int(Status::Running), int(Status::WaitingForApproval)});
        if (!open)
            return open.error();
        const auto rules = pipelineRules().load(database);
        if (!rules)
            return rules.error();
        Recalled recalled {.open = *open};
        if (!rules->isEmpty())
            recalled.keepDays = std::max(1, rules->first().keepDays);
        return recalled;
    };
}

static QString idText(const BuildId &id)
{
    return id.toString();
}

// The workspace may know what this program never read: it was started later.
template<typename T>
static Result<QList<T>> completedFrom(Database &database, const Table<T> &table, QList<T> seen)
{
    QStringList ids;
    for (const auto &thing : seen)
        ids.append(thing.id.toString());
    if (ids.isEmpty())
        return seen;
    const auto stored = table.load(database, ids);
    if (!stored)
        return stored.error();
    QHash<decltype(T::id), const T *> known;
    for (const auto &thing : *stored)
        known.insert(thing.id, &thing);
    for (auto &thing : seen) {
        if (const auto *old = known.value(thing.id))
            thing = completed(thing, *old);
    }
    return seen;
}

template<typename T>
static Result<Done> removeAll(Transaction &transaction, const Table<T> &table,
                              const QString &condition, const QVariantList &values)
{
    const auto things = table.where(transaction.database(), condition, values);
    if (!things)
        return things.error();
    for (const auto &thing : *things) {
        if (const auto done = table.apply(transaction, {.before = thing}); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> removeBuild(Transaction &transaction, const BuildId &build)
{
    const QVariantList id {idText(build)};
    const auto remove = [&transaction, &id](const auto &table) {
        return [&transaction, &id, &table](Done) {
            return removeAll(transaction, table, u"build_id = ?"_s, id);
        };
    };
    return removeAll(transaction, buildDetails(), u"id = ?"_s, id)
            .then(remove(stageParts()))
            .then(remove(artifacts()))
            .then(remove(approvals()))
            .then(remove(gridCells()))
            .then(remove(stages()))
            .then(remove(commits()))
            .then([&](Done) { return removeAll(transaction, builds(), u"id = ?"_s, id); });
}

static Result<Done> forget(Transaction &transaction, const QList<BuildId> &forgotten)
{
    for (const auto &build : forgotten) {
        if (const auto done = removeBuild(transaction, build); !done)
            return done.error();
    }
    return Done {};
}

template<typename T>
static Result<Done> mergeCompleted(Transaction &transaction, const Table<T> &table,
                                   const QList<T> &seen)
{
    return completedFrom(transaction.database(), table, seen).then([&](const QList<T> &whole) {
        return table.merge(transaction, whole);
    });
}

// What the team says a stage is for goes before what its name says.
static Result<News> mapped(Database &database, const ConnectionId &connection, News news)
{
    if (news.stages.isEmpty())
        return news;
    const auto rules = rulesOf(database, connection);
    if (!rules)
        return rules.error();
    for (auto &stage : news.stages) {
        if (const auto rule = rules->constFind(stage.name); rule != rules->cend())
            stage.kind = *rule;
    }
    return news;
}

static Result<Done> writeBuilds(Transaction &transaction, const News &news, const QDateTime &now)
{
    return mergeCompleted(transaction, builds(), news.builds)
            .then([&](Done) { return mergeCompleted(transaction, stages(), news.stages); })
            .then([&](Done) { return commits().merge(transaction, news.commits); })
            .then([&](Done) { return writeFacts(transaction, news, now); })
            .then([&](Done) { return forget(transaction, news.forgotten); });
}

// The reading as it stands; nothing if the connection is gone.
static Result<std::optional<Reading>> readingOf(Transaction &transaction,
                                                const Connection &connection)
{
    const QStringList id {connection.id.toString()};
    const auto there = connections().load(transaction.database(), id);
    if (!there)
        return there.error();
    if (there->isEmpty())
        return std::optional<Reading>();
    const auto known = readings().load(transaction.database(), id);
    if (!known)
        return known.error();
    Reading reading {.id = connection.id};
    if (!known->isEmpty())
        reading = known->first();
    reading.name = there->first().name;
    return std::optional(reading);
}

// Changes the reading beside what work does, and gives it.
template<typename Work>
static QFuture<Result<Reading>> write(Store &store, const Connection &connection, Work work)
{
    return store.write(
            [connection, work](Transaction &transaction) -> Result<Reading> {
                const auto known = readingOf(transaction, connection);
                if (!known)
                    return known.error();
                if (!*known)
                    return Reading {.id = connection.id};
                auto reading = **known;
                if (const auto done = work(transaction, reading); !done)
                    return done.error();
                if (const auto done = readings().merge(transaction, {reading}); !done)
                    return done.error();
                return reading;
            },
            Durability::Machine);
}

QFuture<Result<Reading>> writeNews(Store &store, const Connection &connection, const News &news,
                                   const QDateTime &now)
{
    return write(store, connection, [news, now](Transaction &transaction,
                                                Reading &reading) -> Result<Done> {
        const auto told = mapped(transaction.database(), reading.id, news);
        if (!told)
            return told.error();
        reading.readAt = std::max(now, reading.readAt); // another program may have been later
        reading.triedAt = reading.readAt;
        reading.failedSince = {};
        reading.failure.clear();
        reading.reason.clear();
        reading.nextAt = {};
        return writeBuilds(transaction, *told, now);
    });
}

QFuture<Result<Done>> writeDetails(Store &store, const News &news, const BuildId &build,
                                   const QDateTime &now)
{
    return store.write(
            [news, build, now](Transaction &transaction) -> Result<Done> {
                const QStringList id {idText(build)};
                const auto there = builds().load(transaction.database(), id);
                if (!there)
                    return there.error();
                if (there->isEmpty())
                    return Done {};
                const auto told = mapped(transaction.database(), news.connection, news);
                if (!told)
                    return told.error();
                auto all = *told;
                all.facts.leftOut[build].id = build;
                all.facts.leftOut[build].readAt = now;
                return writeBuilds(transaction, all, now);
            },
            Durability::Machine);
}

QFuture<Result<Reading>> writeFailure(Store &store, const Connection &connection,
                                      const Error &error, const QDateTime &now,
                                      const QDateTime &next)
{
    return write(store, connection, [error, now, next](Transaction &, Reading &reading) {
        reading.triedAt = now;
        if (!reading.failedSince.isValid())
            reading.failedSince = now;
        reading.failure = error.word();
        reading.reason = error.title();
        reading.nextAt = next;
        return Result<Done>(Done {});
    });
}

} // namespace Dayshift
