// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/workspacefacts.h"

#include "models/board/boardtables.h"
#include "models/metrics/boardhistory.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Phase phaseOf(Category category)
{
    switch (category) {
    case Category::ToDo:
        return Phase::ToDo;
    case Category::InProgress:
    case Category::Verify:
    case Category::Release:
        return Phase::InProgress;
    case Category::Done:
        return Phase::Done;
    }
    return Phase::ToDo;
}

static FactStatus factOf(DeploymentStatus status)
{
    switch (status) {
    case DeploymentStatus::Running:
        return FactStatus::Running;
    case DeploymentStatus::Success:
        return FactStatus::Success;
    case DeploymentStatus::Failure:
        return FactStatus::Failure;
    case DeploymentStatus::Cancelled:
        return FactStatus::Cancelled;
    }
    return FactStatus::Running;
}

static FactKind factOf(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Regular:
        return FactKind::Regular;
    case DeploymentKind::Hotfix:
        return FactKind::Hotfix;
    case DeploymentKind::Rollback:
        return FactKind::Rollback;
    case DeploymentKind::Redeploy:
        return FactKind::Redeploy;
    }
    return FactKind::Regular;
}

Instant instantOf(const QDateTime &at)
{
    return at.isValid() ? Instant(at.toSecsSinceEpoch()) : Instant();
}

DeploymentFact factOf(const Deployment &deployment, Facts &facts)
{
    DeploymentFact fact {.startedAt = instantOf(deployment.startedAt),
                         .finishedAt = instantOf(deployment.finishedAt),
                         .status = factOf(deployment.status),
                         .environment = facts.places.placeOf(deployment.environment),
                         .service = facts.places.placeOf(deployment.service)};
    fact.kind = factOf(deployment.kind);
    if (!deployment.version.isEmpty())
        fact.version = facts.texts.append(deployment.version);
    return fact;
}

IncidentFact factOf(const Incident &incident, Facts &facts)
{
    IncidentFact fact {
            .id = facts.texts.append(incident.id.toString()),
            .name = facts.texts.append(incident.title),
            .kind = facts.places.placeOf(incident.kind == IncidentKind::Bug ? u"bug"_s
                                                                            : u"incident"_s),
            .severity = facts.places.placeOf(wordOf(incident.severity)),
            .service = facts.places.placeOf(incident.service),
            .impactStartedAt = instantOf(incident.impactStartedAt),
            .openedAt = instantOf(incident.openedAt),
            .resolvedAt = instantOf(incident.resolvedAt),
            .duplicate = !incident.duplicateOf.isNull()};
    if (!fact.openedAt) // found only later, when nobody noted it
        fact.openedAt = fact.impactStartedAt;
    return fact;
}

namespace {

class Reader
{
public:
    Reader(Database &database, FactsExtent extent)
        : m_database(database)
        , m_extent(extent)
    {
    }
    Q_DISABLE_COPY_MOVE(Reader)

    Result<WorkspaceFacts> read()
    {
        for (const auto &step :
             {&Reader::readWorkspace, &Reader::readDeployments, &Reader::readStories,
              &Reader::readChanges, &Reader::readHistory, &Reader::readIncidents,
              &Reader::readUsage}) {
            if (const auto done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_read);
    }

private:
    Result<Done> readWorkspace()
    {
        const auto zone
                = m_database.each(u"SELECT time_zone FROM workspace"_s, {}, [this](const Row &row) {
                      if (const auto named = zoneOf(row.text(0)))
                          m_read.zone = *named;
                  });
        if (!zone)
            return zone;
        const auto all = columns().load(m_database);
        if (!all)
            return all.error();
        auto ordered = *all;
        std::ranges::sort(ordered, [](const Column &a, const Column &b) {
            return std::pair(a.rank, a.id) < std::pair(b.rank, b.id);
        });
        for (const auto &column : ordered)
            m_read.statuses.append({column.id.toString(), phaseOf(column.category), column.name});
        m_read.statuses.append(
                {archivedStatus(), Phase::Dropped,
                 QCoreApplication::translate("Dayshift::Metrics", "Archived", "unfinished")});
        return m_database.each(u"SELECT 1 FROM connection LIMIT 1"_s, {},
                               [this](const Row &) { m_read.hasConnection = true; });
    }

    Result<Done> readDeployments()
    {
        const auto all = deployments().load(m_database);
        if (!all)
            return all.error();
        auto &facts = m_read.facts;
        m_read.deployments = int(all->size());
        QHash<QString, int> connections;
        const auto named = m_database.each(
                u"SELECT d.id, b.connection_id FROM deployment d JOIN build b ON b.id = d.build_id"_s,
                {}, [&](const Row &row) {
                    connections.insert(row.text(0), facts.places.placeOf(row.text(1)));
                });
        if (!named)
            return named;
        for (const auto &deployment : *all)
            (void)facts.deploymentIds.placeOf(deployment.id.toString());
        for (const auto &deployment : *all) {
            auto fact = factOf(deployment, facts);
            facts.see(fact.startedAt);
            facts.see(fact.finishedAt);
            fact.relatesTo = placeOf(facts, deployment.relatesTo);
            fact.connection = connections.value(deployment.id.toString(), Nowhere);
            facts.deployments.push_back(fact);
        }
        return Done {};
    }

    // Only stories that were deployed have a lead time; the others are many.
    Result<Done> readStories()
    {
        const auto first
                = m_database.each(u"SELECT min(created_at) FROM story WHERE created_at > 0"_s, {},
                                  [this](const Row &row) {
                                      m_read.facts.see(instantOf(row.time(0)));
                                  });
        if (!first)
            return first;
        return readStoryRows(m_database,
                             m_extent == FactsExtent::All
                                     ? u"1 = 1"_s
                                     : u"id IN (SELECT story_id FROM deployment_change WHERE"
                                       " story_id IS NOT NULL)"_s,
                             {}, m_read.facts);
    }

    Result<Done> readChanges()
    {
        auto &facts = m_read.facts;
        return m_database.each(
                u"SELECT deployment_id, change, story_id, committed_at FROM deployment_change"_s,
                {}, [this, &facts](const Row &row) {
                    const auto story = row.text(2);
                    facts.carried.push_back({.deployment = facts.deploymentIds.find(row.text(0)),
                                             .change = facts.changes.placeOf(row.text(1)),
                                             .story = facts.storyIds.find(story),
                                             .committedAt = instantOf(row.time(3))});
                    ++m_read.changes;
                    m_read.linkedChanges += story.isEmpty() ? 0 : 1;
                });
    }

    Result<Done> readHistory()
    {
        return readBoardHistory(m_database, m_extent, m_read);
    }

    Result<Done> readIncidents()
    {
        const auto all = incidents().load(m_database);
        if (!all)
            return all.error();
        m_read.incidents = int(all->size());
        for (const auto &incident : *all) {
            auto fact = factOf(incident, m_read.facts);
            fact.causedBy = placeOf(m_read.facts, incident.causedBy);
            fact.fixedBy = placeOf(m_read.facts, incident.fixedBy);
            m_read.facts.see(fact.impactStartedAt);
            m_read.facts.see(fact.openedAt);
            m_read.facts.see(fact.resolvedAt);
            m_read.facts.incidents.push_back(fact);
        }
        return Done {};
    }

    // What monitoring counted: tried and succeeded of a service in the same hour are one use of it.
    // It counts requests and does not tell people apart.
    Result<Done> readUsage()
    {
        if (m_extent != FactsExtent::All)
            return Done {};
        static constexpr qint64 Hour = 3'600'000;
        std::map<std::pair<qint64, int>, UsageFact> hours;
        auto &features = m_read.facts.features;
        const auto done = m_database.each(
                u"SELECT s.at / %1, i.service, i.unit, i.meaning, SUM(s.value) FROM sample s JOIN"
                " indicator i ON i.id = s.indicator_id WHERE s.label = '' AND i.meaning IN (%2, %3)"
                " AND s.value IS NOT NULL GROUP BY 1, 2, 3, 4"_s.arg(Hour)
                        .arg(int(IndicatorMeaning::Tried))
                        .arg(int(IndicatorMeaning::Succeeded)),
                {}, [&](const Row &row) {
                    const auto name = row.text(1).isEmpty() ? row.text(2) : row.text(1);
                    const auto hour = row.number(0);
                    const int feature = features.placeOf(name);
                    if (feature > UsageFact::MostFeatures)
                        return;
                    auto &use = hours[{hour, feature}];
                    use.at = hour * (Hour / 1000);
                    use.feature = feature;
                    const auto value = qint64(std::llround(row.real(4)));
                    if (row.number(3) == int(IndicatorMeaning::Tried))
                        use.attempts = std::min<qint64>(UsageFact::MostAttempts,
                                                        qint64(use.attempts) + value);
                    else
                        use.successes += value;
                });
        for (const auto &[key, use] : hours) {
            m_read.facts.see(use.at);
            m_read.facts.usage.push_back(use);
        }
        return done;
    }

    Database &m_database;
    FactsExtent m_extent;
    WorkspaceFacts m_read;
};

} // namespace

Result<Done> readStoryRows(Database &database, const QString &condition, const QVariantList &values,
                           Facts &facts)
{
    return database.each(
            u"SELECT id, number, title, type, created_at, team_id FROM story WHERE "_s + condition,
            values, [&facts](const Row &row) {
                const int place = facts.storyIds.placeOf(row.text(0));
                if (size_t(place) == facts.stories.size())
                    facts.stories.emplace_back();
                auto &story = facts.stories[size_t(place)];
                const auto name = u"#%1 %2"_s.arg(row.number(1)).arg(row.text(2));
                if (facts.texts.at(story.name) != name)
                    story.name = facts.texts.append(name);
                const auto team = row.text(5);
                story.createdAt = instantOf(row.time(4));
                story.type = qint16(facts.types.placeOf(wordOf(StoryType(row.number(3)))));
                story.team = team.isEmpty() ? qint16(Nowhere) : qint16(facts.teams.placeOf(team));
                story.isKnown = true;
            });
}

int placeOf(const Facts &facts, DeploymentId deployment)
{
    return deployment.isNull() ? Nowhere : facts.deploymentIds.find(deployment.toString());
}

Result<WorkspaceFacts> readWorkspaceFacts(Database &database, FactsExtent extent)
{
    return Reader(database, extent).read();
}

MetricsDefinition definitionOf(const WorkspaceFacts &workspace, qint64 asOf, int days)
{
    MetricsDefinition definition {.zone = workspace.zone,
                                  .asOf = asOf,
                                  .excludeTypes = {u"epic"_s, u"sub-task"_s},
                                  .statuses = workspace.statuses};
    definition.lookBack(days);
    return definition;
}

} // namespace Dayshift
