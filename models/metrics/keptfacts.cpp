// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/keptfacts.h"

#include "models/metrics/boardhistory.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More than that are read faster with everything else.
static constexpr qsizetype MostNews = 500;

Result<Done> KeptFacts::update(Database &database, const FactsNews &news)
{
    if (m_known) {
        const auto taken = takeIn(database, news);
        if (!taken) {
            m_known = false;
            return taken.error();
        }
        if (*taken)
            return Done {};
    }
    m_known = false;
    auto read = readWorkspaceFacts(database, FactsExtent::All);
    if (!read)
        return read.error();
    m_workspace = *std::move(read);
    m_sprints = {};
    if (const auto noted = noteChanges(database); !noted)
        return noted;
    m_known = true;
    return Done {};
}

Result<bool> KeptFacts::takeIn(Database &database, const FactsNews &news)
{
    if (news.all || news.size() > MostNews)
        return false;
    // What is carried names stories and deployments, what broke names deployments: those come first.
    for (const auto &[take, ids] :
         {std::pair(&KeptFacts::takeStories, &news.stories),
          std::pair(&KeptFacts::takeDeployments, &news.deployments),
          std::pair(&KeptFacts::takeChanges, &news.changes),
          std::pair(&KeptFacts::takeIncidents, &news.incidents)}) {
        if (ids->isEmpty())
            continue;
        const auto taken = (this->*take)(database, *ids);
        if (!taken || !*taken)
            return taken;
    }
    if (std::exchange(m_firstWent, false))
        findFirst();
    return true;
}

// If the first thing of all moves or goes, another one is the first.
void KeptFacts::leave(std::initializer_list<Instant> instants)
{
    for (const auto at : instants)
        m_firstWent = m_firstWent || (at && at == m_workspace.facts.earliest);
}

// By the rules of a first reading: what came finished from elsewhere has a move that nobody saw.
void KeptFacts::findFirst()
{
    auto &facts = m_workspace.facts;
    facts.earliest = {};
    for (int i = 0; i < int(facts.stories.size()); ++i) {
        const auto &story = facts.stories[size_t(i)];
        if (!story.isKnown)
            continue;
        if (story.createdAt && *story.createdAt > 0)
            facts.see(story.createdAt);
        if (const auto moves = facts.movesOf(i); !moves.empty() && moves.front().from != Nowhere)
            facts.see(Instant(moves.front().at));
    }
    for (const auto &deployment : facts.deployments) {
        facts.see(deployment.startedAt);
        facts.see(deployment.finishedAt);
    }
    for (const auto &incident : facts.incidents) {
        facts.see(incident.impactStartedAt);
        facts.see(incident.openedAt);
        facts.see(incident.resolvedAt);
    }
    for (const auto &use : facts.usage)
        facts.see(Instant(use.at));
}

Result<bool> KeptFacts::takeStories(Database &database, const QSet<QString> &ids)
{
    auto &facts = m_workspace.facts;
    for (const auto &id : ids) {
        const int place = facts.storyIds.find(id);
        if (place == Nowhere)
            continue;
        const auto &was = facts.stories[size_t(place)];
        const auto moves = facts.movesOf(place);
        // One that went and comes back finds what it had to do with again.
        if (!was.isKnown)
            return false;
        leave({was.createdAt, moves.empty() ? Instant() : Instant(moves.front().at)});
        m_sprints.forget(facts, place);
        facts.stories[size_t(place)].isKnown = false; // until it is seen
    }
    QVariantList values;
    for (const auto &id : ids)
        values.append(id);
    const auto marks = QStringList(values.size(), u"?"_s).join(u", "_s);
    if (const auto read = readStoryRows(database, u"id IN (%1)"_s.arg(marks), values, facts); !read)
        return read.error();
    std::vector<int> there;
    for (const auto &id : ids) {
        const int place = facts.storyIds.find(id);
        if (place == Nowhere)
            continue;
        auto &story = facts.stories[size_t(place)];
        if (story.isKnown) {
            // A row without a time was never created, as far as anybody knows.
            if (story.createdAt && *story.createdAt > 0)
                facts.see(story.createdAt);
            there.push_back(place);
            continue;
        }
        story = {.isKnown = false, .firstMove = story.firstMove, .moves = story.moves};
        facts.setMoves(place, {});
        facts.setSprintItems(place, {});
        for (auto &carried : facts.carried)
            carried.story = carried.story == place ? Nowhere : carried.story;
    }
    if (there.empty())
        return true;
    if (const auto read = readBoardHistoryOf(database, there, m_workspace); !read)
        return read.error();
    for (const int story : there)
        m_sprints.forget(facts, story);
    return true;
}

Result<bool> KeptFacts::takeDeployments(Database &database, const QSet<QString> &ids)
{
    const auto news = deployments().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    auto &facts = m_workspace.facts;
    QSet<int> cameBack;
    for (const auto &id : ids) {
        const int place = facts.deploymentIds.find(id);
        if (place == Nowhere)
            continue;
        const auto &was = facts.deployments[size_t(place)];
        leave({was.startedAt, was.finishedAt});
        if (was.isKnown)
            --m_workspace.deployments;
        else
            cameBack.insert(place);
        facts.deployments[size_t(place)] = DeploymentFact {.isKnown = false};
    }
    for (const auto &deployment : *news) {
        const int place = facts.deploymentIds.placeOf(deployment.id.toString());
        if (size_t(place) == facts.deployments.size())
            facts.deployments.emplace_back();
        ++m_workspace.deployments;
    }
    // An older one may name a newer one of the same news.
    for (const auto &deployment : *news) {
        auto fact = factOf(deployment, facts);
        fact.relatesTo = placeOf(facts, deployment.relatesTo);
        facts.see(fact.startedAt);
        facts.see(fact.finishedAt);
        const auto named = database.each(
                u"SELECT connection_id FROM build WHERE id = ?"_s, {deployment.build.toString()},
                [&](const Row &row) { fact.connection = facts.places.placeOf(row.text(0)); });
        if (!named)
            return named.error();
        facts.deployments[size_t(placeOf(facts, deployment.id))] = fact;
    }
    QSet<int> gone;
    for (const auto &id : ids) {
        const int place = facts.deploymentIds.find(id);
        if (place != Nowhere && !facts.deployments[size_t(place)].isKnown)
            gone.insert(place);
    }
    if (gone.isEmpty() && cameBack.isEmpty())
        return true;
    if (const auto read = readCarriedBy(database, gone + cameBack); !read)
        return read.error();
    return true;
}

Result<Done> KeptFacts::noteChanges(Database &database)
{
    m_carriers.clear();
    return database.each(u"SELECT id, deployment_id FROM deployment_change"_s, {},
                         [this](const Row &row) {
                             m_carriers.insert(row.text(0), m_workspace.facts.deploymentIds.find(
                                                                    row.text(1)));
                         });
}

Result<bool> KeptFacts::takeChanges(Database &database, const QSet<QString> &ids)
{
    const auto news = deploymentChanges().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    QSet<int> carriers;
    for (const auto &id : ids) {
        if (const auto known = m_carriers.constFind(id); known != m_carriers.cend()) {
            carriers.insert(*known);
            m_carriers.erase(known);
        }
    }
    for (const auto &change : *news) {
        const int deployment = placeOf(m_workspace.facts, change.deployment);
        if (deployment == Nowhere)
            return false;
        carriers.insert(deployment);
        m_carriers.insert(change.id.toString(), deployment);
    }
    if (const auto read = readCarriedBy(database, carriers); !read)
        return read.error();
    return true;
}

Result<Done> KeptFacts::readCarriedBy(Database &database, const QSet<int> &deployments)
{
    auto &facts = m_workspace.facts;
    std::erase_if(facts.carried, [&deployments](const CarriedFact &row) {
        return deployments.contains(row.deployment);
    });
    for (const int deployment : deployments) {
        const auto done = database.each(
                u"SELECT change, story_id, committed_at FROM deployment_change WHERE deployment_id"
                " = ?"_s,
                {facts.deploymentId(deployment)}, [&](const Row &row) {
                    facts.carried.push_back({.deployment = deployment,
                                             .change = facts.changes.placeOf(row.text(0)),
                                             .story = facts.storyIds.find(row.text(1)),
                                             .committedAt = instantOf(row.time(2))});
                });
        if (!done)
            return done;
    }
    return database.each(u"SELECT count(*), count(story_id) FROM deployment_change"_s, {},
                         [this](const Row &row) {
                             m_workspace.changes = int(row.number(0));
                             m_workspace.linkedChanges = int(row.number(1));
                         });
}

Result<bool> KeptFacts::takeIncidents(Database &database, const QSet<QString> &ids)
{
    const auto news = incidents().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    auto &facts = m_workspace.facts;
    for (const auto &known : facts.incidents) {
        if (ids.contains(facts.incidentId(known)))
            leave({known.impactStartedAt, known.openedAt, known.resolvedAt});
    }
    std::erase_if(facts.incidents, [&](const IncidentFact &fact) {
        return ids.contains(facts.incidentId(fact));
    });
    for (const auto &incident : *news) {
        auto fact = factOf(incident, facts);
        fact.causedBy = placeOf(facts, incident.causedBy);
        fact.fixedBy = placeOf(facts, incident.fixedBy);
        facts.see(fact.impactStartedAt);
        facts.see(fact.openedAt);
        facts.see(fact.resolvedAt);
        facts.incidents.push_back(fact);
    }
    m_workspace.incidents = int(facts.incidents.size());
    return true;
}

} // namespace Dayshift
