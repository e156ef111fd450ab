// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploymentrecorder.h"

#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/deploymentrecord.h"
#include "models/releases/releasetables.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype IdsAtOnce = 500;

namespace {

struct PipelineName
{
    QString connection = {};
    QString pipeline = {};
    friend bool operator==(const PipelineName &, const PipelineName &) = default;
    friend size_t qHash(const PipelineName &name, size_t seed = 0)
    {
        return qHashMulti(seed, name.connection, name.pipeline);
    }
};

} // namespace

static PipelineName nameIn(const Row &row)
{
    return {row.text(0), row.text(1)};
}

// Those whose builds have a stage that deploys, for the condition on the builds b.
static Result<QList<PipelineName>> deployingPipelines(Database &database, const QString &condition,
                                                      const QVariantList &values)
{
    return database.select(
            u"SELECT DISTINCT b.connection_id, b.pipeline FROM build b WHERE %1 AND EXISTS"
            " (SELECT 1 FROM build d JOIN stage s ON s.build_id = d.id"
            " WHERE d.connection_id = b.connection_id AND d.pipeline = b.pipeline"
            " AND s.kind = ?)"_s.arg(condition),
            values + QVariantList {int(StageKind::Deploy)}, nameIn);
}

static Result<PipelinePast> pastOf(Database &database, const PipelineName &name)
{
    const QVariantList names {name.connection, name.pipeline};
    const auto ofPipeline
            = u"build_id IN (SELECT id FROM build WHERE connection_id = ? AND pipeline = ?)"_s;
    const auto seen = builds().where(database, u"connection_id = ? AND pipeline = ?"_s, names);
    if (!seen)
        return seen.error();
    const auto deploying = stages().where(database, ofPipeline + u" AND kind = ?"_s,
                                          names + QVariantList {int(StageKind::Deploy)});
    if (!deploying)
        return deploying.error();
    const auto changes = commits().where(database, ofPipeline, names);
    if (!changes)
        return changes.error();
    return PipelinePast {*seen, *deploying, *changes};
}

// The stories of those numbers and keys that a past names.
static Result<StoriesByReference> storiesOf(Database &database, const QSet<QString> &references)
{
    StoriesByReference stories;
    QVariantList numbers;
    QVariantList keys;
    for (const auto &reference : references) {
        if (reference.startsWith(u'#'))
            numbers.append(reference.mid(1).toInt());
        else
            keys.append(reference);
    }
    const auto look = [&](const QString &column, const QVariantList &all) -> Result<Done> {
        for (qsizetype start = 0; start < all.size(); start += IdsAtOnce) {
            const auto some = all.mid(start, IdsAtOnce);
            const auto found = database.each(
                    u"SELECT id, number, external_key FROM story WHERE %1 IN (%2)"_s.arg(
                            column, placeholders(some.size())),
                    some, [&](const Row &row) {
                        const auto id = row.id<Story>(0);
                        stories.insert(numberReference(int(row.number(1))), id);
                        if (const auto key = keyReference(row.text(2)); !key.isEmpty())
                            stories.insert(key, id);
                    });
            if (!found)
                return found;
        }
        return Done {};
    };
    if (const auto done = look(u"number"_s, numbers); !done)
        return done.error();
    if (const auto done = look(u"upper(external_key)"_s, keys); !done)
        return done.error();
    return stories;
}

// Makes the stored things of a pipeline those that are wanted; gives how many it touched.
template<typename T>
static Result<int> settle(Transaction &transaction, const Table<T> &table, const QList<T> &stored,
                          const QList<T> &wanted)
{
    QHash<Id<T>, T> before;
    for (const auto &thing : stored)
        before.insert(thing.id, thing);
    int touched = 0;
    const auto apply = [&](const Edit<T> &edit) {
        ++touched;
        return table.apply(transaction, edit);
    };
    for (const auto &thing : wanted) {
        Edit<T> edit {.after = thing};
        if (before.contains(thing.id))
            edit.before = before.take(thing.id);
        if (edit.before == edit.after)
            continue;
        if (const auto done = apply(edit); !done)
            return done.error();
    }
    // What the builds do not say any more. A deployment stays: incidents may name it.
    if constexpr (std::is_same_v<T, DeploymentChange>) {
        for (const auto &thing : std::as_const(before)) {
            if (const auto done = apply({.before = thing}); !done)
                return done.error();
        }
    }
    return touched;
}

// A build that a release was made of goes by the release's version, as the team says it; its own
// number stands for one only where there is no better word.
static Result<Done> nameAsReleased(Database &database, const PipelinePast &past,
                                   DeploymentRecord &record)
{
    QHash<BuildId, QString> versions, numbers;
    QHash<QString, QStringList> ofCommits; // another pipeline may take it out
    const auto read = database.each(
            u"SELECT build_id, version, commit_hash FROM release WHERE build_id IS NOT NULL"_s, {},
            [&](const Row &row) {
                versions.insert(row.id<Build>(0), row.text(1));
                if (auto &known = ofCommits[row.text(2)]; !known.contains(row.text(1)))
                    known.append(row.text(1));
            });
    if (!read || versions.isEmpty())
        return read;
    for (const auto &build : past.builds)
        numbers.insert(build.id, build.number);
    for (auto &deployment : record.deployments) {
        auto version = versions.value(deployment.build);
        const auto ofCommit = ofCommits.value(deployment.commit);
        if (version.isEmpty() && !deployment.commit.isEmpty() && ofCommit.size() == 1)
            version = ofCommit.first();
        if (!version.isEmpty() && deployment.version == numbers.value(deployment.build))
            deployment.version = version;
    }
    return Done {};
}

static Result<Recorded> recordPipeline(Transaction &transaction, const PipelineName &name)
{
    auto &database = transaction.database();
    const auto past = pastOf(database, name);
    if (!past)
        return past.error();
    Recorded recorded {.references = referencesIn(*past)};
    const auto stories = storiesOf(database, recorded.references);
    if (!stories)
        return stories.error();
    auto record = recordOf(*past, *stories);
    if (const auto done = nameAsReleased(database, *past, record); !done)
        return done.error();

    const QVariantList names {name.connection, name.pipeline};
    const auto known = deployments().where(
            database,
            u"build_id IN (SELECT id FROM build WHERE connection_id = ? AND pipeline = ?)"_s,
            names);
    if (!known)
        return known.error();
    const auto carried = deploymentChanges().where(
            database,
            u"deployment_id IN (SELECT d.id FROM deployment d JOIN build b ON b.id = d.build_id"
            " WHERE b.connection_id = ? AND b.pipeline = ?)"_s,
            names);
    if (!carried)
        return carried.error();
    const auto touched = settle(transaction, deployments(), *known, record.deployments);
    if (!touched)
        return touched.error();
    const auto changed = settle(transaction, deploymentChanges(), *carried, record.changes);
    if (!changed)
        return changed.error();
    recorded.deployments = *touched;
    return recorded;
}

static Result<Recorded> recordPipelines(Transaction &transaction, const QList<PipelineName> &names)
{
    Recorded all;
    for (const auto &name : names) {
        const auto recorded = recordPipeline(transaction, name);
        if (!recorded)
            return recorded.error();
        all.deployments += recorded->deployments;
        all.references += recorded->references;
    }
    return all;
}

Result<Recorded> recordDeployments(Transaction &transaction)
{
    // From the stages that deploy to their pipelines: most builds have none.
    const auto names = transaction.database().select(
            u"SELECT DISTINCT b.connection_id, b.pipeline FROM build b"
            " JOIN stage s ON s.build_id = b.id WHERE s.kind = ?"_s,
            {int(StageKind::Deploy)}, nameIn);
    if (!names)
        return names.error();
    return recordPipelines(transaction, *names);
}

Result<Recorded> recordDeployments(Transaction &transaction, const QStringList &buildIds)
{
    QSet<PipelineName> names;
    for (qsizetype start = 0; start < buildIds.size(); start += IdsAtOnce) {
        const auto some = buildIds.mid(start, IdsAtOnce);
        const auto found = deployingPipelines(transaction.database(),
                                              u"b.id IN (%1)"_s.arg(placeholders(some.size())),
                                              QVariantList(some.begin(), some.end()));
        if (!found)
            return found.error();
        for (const auto &name : *found)
            names.insert(name);
    }
    return recordPipelines(transaction, names.values());
}

// Which builds the stages and commits of these ids belong to, beside these builds.
static Result<QStringList> buildsBehind(Database &database, const QStringList &builds,
                                        const QStringList &stages, const QStringList &commits)
{
    QSet<QString> found(builds.begin(), builds.end());
    for (const auto &[table, ids] :
         {std::pair {u"stage"_s, stages}, {u"build_commit"_s, commits}}) {
        for (qsizetype start = 0; start < ids.size(); start += IdsAtOnce) {
            const auto some = ids.mid(start, IdsAtOnce);
            const auto done
                    = database.each(u"SELECT DISTINCT build_id FROM %1 WHERE id IN (%2)"_s.arg(
                                            table, placeholders(some.size())),
                                    QVariantList(some.begin(), some.end()),
                                    [&](const Row &row) { found.insert(row.text(0)); });
            if (!done)
                return done.error();
        }
    }
    return found.values();
}

// Whether one of these stories is one that deployed changes name.
static Result<bool> anyNamed(Database &database, const QStringList &ids,
                             const QSet<QString> &references)
{
    bool named = false;
    for (qsizetype start = 0; start < ids.size() && !named; start += IdsAtOnce) {
        const auto some = ids.mid(start, IdsAtOnce);
        const auto done = database.each(
                u"SELECT number, external_key FROM story WHERE id IN (%1)"_s.arg(
                        placeholders(some.size())),
                QVariantList(some.begin(), some.end()), [&](const Row &row) {
                    named = named || references.contains(numberReference(int(row.number(0))))
                            || references.contains(keyReference(row.text(1)));
                });
        if (!done)
            return done.error();
    }
    return named;
}

DeploymentRecorder::DeploymentRecorder(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    using namespace std::chrono_literals;
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &DeploymentRecorder::record);
    watchIds(builds(), m_builds);
    watchIds(stages(), m_stages);
    watchIds(commits(), m_commits);
    watchIds(stories(), m_stories);
    m_store.watch<Release>(releases(), this, [this](const Delta<Release> &delta) {
        for (const auto &release : delta.current) {
            if (!release.build.isNull())
                m_builds.insert(release.build.toString());
        }
        m_soon.start();
    });
    m_soon.start();
}

// Which things changed is all that is wanted: of a scope that holds nothing everything is told as
// having left it.
template<typename T>
void DeploymentRecorder::watchIds(const Table<T> &table, QSet<QString> &ids)
{
    m_store.watch<T>(table, this,
                     [this, &ids](const Delta<T> &delta) {
                         if (delta.reset)
                             m_all = true;
                         for (const auto &thing : delta.current) // an edit made here
                             ids.insert(thing.id.toString());
                         for (const auto &id : delta.removed)
                             ids.insert(id);
                         m_soon.start();
                     },
                     {.condition = u"1 = 0"_s});
}

void DeploymentRecorder::record()
{
    if (m_busy || m_store.isReadOnly())
        return; // what came meanwhile is taken up when it is done
    if (!m_all && m_builds.isEmpty() && m_stages.isEmpty() && m_commits.isEmpty()) {
        lookAtStories();
        return;
    }
    const bool all = std::exchange(m_all, false);
    const auto builds = std::exchange(m_builds, {}).values();
    const auto stages = std::exchange(m_stages, {}).values();
    const auto commits = std::exchange(m_commits, {}).values();
    m_busy = true;
    m_mailbox.await(m_store.write(
                            [=](Transaction &transaction) -> Result<Recorded> {
                                if (all)
                                    return recordDeployments(transaction);
                                const auto behind = buildsBehind(transaction.database(), builds,
                                                                 stages, commits);
                                if (!behind)
                                    return behind.error();
                                return recordDeployments(transaction, *behind);
                            },
                            Durability::Machine),
                    [this](const Result<Recorded> &done) {
                        m_busy = false;
                        if (!done) {
                            emit failed(done.error());
                            return;
                        }
                        m_references += done->references;
                        if (done->deployments > 0)
                            emit recorded(done->deployments);
                        goOn();
                    });
}

// A card that moves concerns nobody here; a story that changes its number or its key, or is new,
// may be one that deployed changes name.
void DeploymentRecorder::lookAtStories()
{
    const auto stories = std::exchange(m_stories, {}).values();
    if (stories.isEmpty() || m_references.isEmpty())
        return;
    m_busy = true;
    m_mailbox.await(m_store.read([stories, references = m_references](Database &database) {
        return anyNamed(database, stories, references);
    }),
                    [this](const Result<bool> &named) {
                        m_busy = false;
                        if (!named)
                            emit failed(named.error());
                        else if (*named)
                            m_all = true;
                        goOn();
                    });
}

void DeploymentRecorder::goOn()
{
    if (m_all || !m_builds.isEmpty() || !m_stages.isEmpty() || !m_commits.isEmpty()
        || !m_stories.isEmpty())
        m_soon.start();
}

} // namespace Dayshift
