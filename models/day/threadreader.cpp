// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/threadreader.h"

#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"
#include "models/day/daytables.h"
#include "models/day/threadsteps.h"
#include "models/pipeline/pipelinetables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostThreads = 20;
static constexpr qsizetype MostBuilds = 200;

namespace {

class Reader
{
public:
    Reader(Database &database, const Incident &incident, const QDateTime &now)
        : m_database(database)
        , m_now(now)
    {
        m_facts.incident = incident;
    }

    Result<ThreadFacts> read()
    {
        using Step = Result<Done> (Reader::*)();
        constexpr Step all[] = {&Reader::alerts,   &Reader::story,       &Reader::builds,
                                &Reader::releases, &Reader::deployments, &Reader::stagesAndCommits,
                                &Reader::checks,   &Reader::corrections};
        for (const auto step : all) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return m_facts;
    }

private:
    template<typename T>
    Result<Done> fill(QList<T> &list, const Table<T> &table, const QString &condition,
                      const QVariantList &values, int limit = 0)
    {
        auto found = table.where(m_database, condition, values, limit);
        if (!found)
            return found.error();
        list += *found;
        return Done {};
    }

    template<typename T>
    static QVariantList idsOf(const QList<T> &things)
    {
        QVariantList ids;
        for (const auto &thing : things.mid(0, 500))
            ids.append(thing.id.toString());
        return ids;
    }

    [[nodiscard]] QDateTime until() const
    {
        const auto &resolved = m_facts.incident.resolvedAt;
        return resolved.isValid() && resolved < m_now ? resolved : m_now;
    }

    Result<Done> alerts()
    {
        return fill(m_facts.alerts, Dayshift::alerts(), u"incident_id = ?"_s,
                    {m_facts.incident.id.toString()}, 100);
    }

    Result<Done> story()
    {
        if (const auto &cause = m_facts.incident.causedBy; !cause.isNull()) {
            const auto version = m_database.select(u"SELECT version FROM deployment WHERE id = ?"_s,
                                                   {cause.toString()},
                                                   [](const Row &row) { return row.text(0); });
            if (!version)
                return version.error();
            m_facts.causedVersion = version->value(0);
        }
        if (m_facts.incident.story.isNull())
            return Done {};
        const auto found = stories().load(m_database, {m_facts.incident.story.toString()});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return Done {};
        m_story = found->first();
        m_facts.storyNumber = m_story.number;
        m_facts.storyTitle = m_story.title;
        if (!m_story.owner.isNull()) {
            const auto owner = members().load(m_database, {m_story.owner.toString()});
            if (!owner)
                return owner.error();
            if (!owner->isEmpty())
                m_facts.owner = owner->first().name;
        }
        return moves();
    }

    // When the story got its owner, and when it came into progress, as its own lines of the log say.
    Result<Done> moves()
    {
        const auto columns = Dayshift::columns().load(m_database);
        if (!columns)
            return columns.error();
        QHash<QString, Category> categories;
        for (const auto &column : *columns)
            categories.insert(column.id.toString(), column.category);
        const auto begin = beginOf(m_facts);
        return m_database.each(
                u"SELECT at, fields FROM activity WHERE thing = ? ORDER BY sequence"_s,
                {m_story.id.toString()}, [&](const Row &row) {
                    const auto at = row.time(0);
                    if (at < begin || at > until())
                        return;
                    for (const auto &field : fieldsFromJson(row.text(1).toUtf8())) {
                        if (field.name == "owner_id"_L1 && !field.is.toString().isEmpty()
                            && !m_facts.assignedAt.isValid())
                            m_facts.assignedAt = at;
                        if (field.name == "column_id"_L1 && !m_facts.inProgressAt.isValid()
                            && categories.value(field.is.toString(), Category::ToDo)
                                    == Category::InProgress)
                            m_facts.inProgressAt = at;
                    }
                });
    }

    // Those of its time that name the story, or one of whose commits does.
    Result<Done> builds()
    {
        const auto begin = beginOf(m_facts);
        if (m_story.number <= 0 || !begin.isValid())
            return Done {};
        const QVariantList time {begin.toMSecsSinceEpoch(), until().toMSecsSinceEpoch()};
        const auto like = u"%%1%"_s.arg(m_story.number);
        const auto names = u"(message LIKE ? OR branch LIKE ?)"_s;
        QList<Build> named;
        if (const auto done = fill(named, Dayshift::builds(),
                                   u"started_at >= ? AND started_at <= ? AND "_s + names,
                                   time + QVariantList {like, like});
            !done)
            return done;
        QList<Commit> made;
        if (const auto done = fill(made, commits(),
                                   u"build_id IN (SELECT id FROM build WHERE started_at >= ? AND"
                                   " started_at <= ?) AND "_s + names,
                                   time + QVariantList {like, like});
            !done)
            return done;
        const auto reference = numberReference(m_story.number);
        const auto says = [&](const QString &message, const QString &branch) {
            return storyReferences(message).contains(reference)
                    || branchReferences(branch).contains(reference);
        };
        named.removeIf([&](const Build &build) { return !says(build.message, build.branch); });
        QStringList others;
        for (const auto &commit : std::as_const(made)) {
            if (says(commit.message, commit.branch)
                && std::ranges::find(named, commit.build, &Build::id) == named.end())
                others.append(commit.build.toString());
        }
        return keep(named, others);
    }

    Result<Done> keep(QList<Build> named, QStringList others)
    {
        others.removeDuplicates();
        if (!others.isEmpty()) {
            const auto rest = Dayshift::builds().load(m_database, others);
            if (!rest)
                return rest.error();
            named += *rest;
        }
        std::ranges::sort(named, isNewer);
        m_facts.builds.builds = named.mid(0, MostBuilds);
        return Done {};
    }

    Result<Done> releases()
    {
        const auto builds = idsOf(m_facts.builds.builds);
        auto condition = u"id IN (SELECT release_id FROM release_story WHERE story_id = ?)"_s;
        QVariantList values {m_facts.incident.story.toString()};
        if (!builds.isEmpty()) {
            condition += u" OR build_id IN (%1)"_s.arg(placeholders(builds.size()));
            values += builds;
        }
        if (const auto &fix = m_facts.incident.fixedBy; !fix.isNull()) {
            condition += u" OR id IN (SELECT release_id FROM deployment_contents WHERE id = ?)"_s;
            values.append(fix.toString());
        }
        if (const auto done = fill(m_facts.releases, Dayshift::releases(), condition, values, 50);
            !done)
            return done;
        const auto ids = idsOf(m_facts.releases);
        if (ids.isEmpty())
            return Done {};
        return fill(m_facts.signatures, signatures(),
                    u"release_id IN (%1)"_s.arg(placeholders(ids.size())), ids, 500);
    }

    Result<Done> deployments()
    {
        QString condition = u"id = ?"_s;
        QVariantList values {m_facts.incident.fixedBy.toString()};
        if (const auto builds = idsOf(m_facts.builds.builds); !builds.isEmpty()) {
            condition += u" OR build_id IN (%1)"_s.arg(placeholders(builds.size()));
            values += builds;
        }
        // A release may go out by another pipeline than the one that built it.
        if (const auto ids = idsOf(m_facts.releases); !ids.isEmpty()) {
            condition += u" OR id IN (SELECT id FROM deployment_contents WHERE release_id IN (%1))"_s
                                 .arg(placeholders(ids.size()));
            values += ids;
        }
        const auto found = Dayshift::deployments().where(m_database, condition, values, 100);
        if (!found)
            return found.error();
        QStringList missing;
        for (const auto &deployment : *found) {
            const bool fixed = deployment.id == m_facts.incident.fixedBy;
            if (!fixed && deployment.environment != "production"_L1)
                continue;
            m_facts.deployments.append(deployment);
            if (!deployment.build.isNull()
                && std::ranges::find(m_facts.builds.builds, deployment.build, &Build::id)
                        == m_facts.builds.builds.end())
                missing.append(deployment.build.toString());
        }
        return missing.isEmpty() ? Done {} : keep(m_facts.builds.builds, missing);
    }

    Result<Done> stagesAndCommits()
    {
        const auto ids = idsOf(m_facts.builds.builds);
        if (!ids.isEmpty()) {
            const auto of = u"build_id IN (%1)"_s.arg(placeholders(ids.size()));
            const auto found = stages().where(m_database, of, ids);
            if (!found)
                return found.error();
            for (const auto &stage : *found)
                m_facts.builds.stages[stage.build].append(stage);
            if (const auto done = fill(m_facts.builds.commits, commits(), of, ids, 2000); !done)
                return done;
        }
        return fill(m_facts.claims, Dayshift::claims(), u"1 = 1"_s, {}, 500);
    }

    Result<Done> checks()
    {
        auto condition = u"incident_id = ?"_s;
        QVariantList values {m_facts.incident.id.toString()};
        if (const auto ids = idsOf(m_facts.deployments); !ids.isEmpty()) {
            // The watch over a deployment that mends two incidents is the watch of both.
            condition += u" OR deployment_id IN (%1)"_s.arg(placeholders(ids.size()));
            values += ids;
        }
        return fill(m_facts.checks, deploymentChecks(), condition, values, 100);
    }

    Result<Done> corrections()
    {
        const auto work = workOf(m_facts, m_now);
        QVariantList keys;
        for (const auto &step : work.mid(0, 500))
            keys.append(step.key);
        if (keys.isEmpty())
            return Done {};
        return fill(m_facts.corrections, timeCorrections(),
                    u"step IN (%1)"_s.arg(placeholders(keys.size())), keys);
    }

    Database &m_database;
    QDateTime m_now;
    Story m_story;
    ThreadFacts m_facts;
};

} // namespace

Result<ThreadFacts> readThreadFacts(Database &database, const Incident &incident,
                                    const QDateTime &now)
{
    return Reader(database, incident, now).read();
}

static Result<QList<Thread>> threadsOf(Database &database, const QList<Incident> &incidents,
                                       const QDateTime &now)
{
    QList<Thread> threads;
    for (const auto &incident : incidents) {
        const auto facts = readThreadFacts(database, incident, now);
        if (!facts)
            return facts.error();
        auto thread = threadOf(*facts, now);
        if (!thread.startedAt.isValid() || thread.startedAt > now)
            continue;
        if (const auto done = expectEnds(database, thread.steps); !done)
            return done.error();
        threads.append(thread);
    }
    return threads;
}

static QString threadsAlone()
{
    return u"kind = %1 AND duplicate_of IS NULL"_s.arg(int(IncidentKind::Incident));
}

Result<QList<Thread>> readThreads(Database &database, int most, const QDateTime &now)
{
    const auto newest = incidents().where(
            database,
            u"id IN (SELECT id FROM incident WHERE %1 AND opened_at <= ? ORDER BY opened_at DESC,"
            " id LIMIT ?)"_s.arg(threadsAlone()),
            {now.toMSecsSinceEpoch(), most});
    if (!newest)
        return newest.error();
    const auto found = threadsOf(database, *newest, now);
    if (!found)
        return found.error();
    auto threads = *found;
    std::ranges::stable_sort(threads, std::ranges::greater(), &Thread::startedAt);
    return threads;
}

Result<QList<Thread>> readThreadsBetween(Database &database, const QDateTime &from,
                                         const QDateTime &to, const QDateTime &now)
{
    const auto under = incidents().where(
            database,
            u"(resolved_at = 0 OR resolved_at >= ?) AND %1"
            " AND (CASE WHEN impact_started_at > 0 THEN impact_started_at ELSE opened_at END) < ?"_s
                    .arg(threadsAlone()),
            {from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()});
    if (!under)
        return under.error();
    auto newest = *under;
    std::ranges::stable_sort(newest, [](const Incident &a, const Incident &b) {
        if (a.resolvedAt.isValid() != b.resolvedAt.isValid())
            return !a.resolvedAt.isValid();
        return a.openedAt > b.openedAt;
    });
    return threadsOf(database, newest.mid(0, MostThreads), now);
}

static Result<qint64> usualLength(Database &database, StageId id)
{
    const auto stage = database.select(
            u"SELECT build.connection_id, build.pipeline, stage.name FROM stage JOIN build ON"
            " build.id = stage.build_id WHERE stage.id = ?"_s,
            {id.toString()},
            [](const Row &row) { return QVariantList {row.text(0), row.text(1), row.text(2)}; });
    if (!stage)
        return stage.error();
    if (stage->isEmpty())
        return qint64(0);
    const auto found = database.select(
            u"SELECT stage.finished_at - stage.started_at FROM build JOIN stage ON"
            " stage.build_id = build.id WHERE build.connection_id = ? AND build.pipeline = ?"
            " AND stage.name = ? AND stage.status = %1 AND stage.started_at > 0"
            " AND stage.finished_at > 0 ORDER BY build.started_at DESC LIMIT 20"_s.arg(
                    int(Status::Passed)),
            stage->first(), [](const Row &row) { return row.number(0); });
    if (!found)
        return found.error();
    if (found->isEmpty())
        return qint64(0);
    auto lengths = *found;
    const auto middle = lengths.begin() + lengths.size() / 2;
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

Result<Done> expectEnds(Database &database, QList<DayStep> &steps)
{
    int asked = 0;
    for (auto &step : steps) {
        if (step.end != StepEnd::Open || step.isWait || step.stage.isNull() || ++asked > 20)
            continue;
        const auto usual = usualLength(database, step.stage);
        if (!usual)
            return usual.error();
        if (*usual > 0)
            step.expectedEnd = step.startedAt.addMSecs(*usual);
    }
    return Done {};
}

} // namespace Dayshift
