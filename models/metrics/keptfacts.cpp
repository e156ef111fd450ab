// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/keptfacts.h"

#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"

#include <algorithm>

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
    m_known = true;
    return Done {};
}

Result<bool> KeptFacts::takeIn(Database &database, const FactsNews &news)
{
    if (news.all || news.deployments.size() + news.changes.size() + news.incidents.size() > MostNews)
        return false;
    // What is carried and what broke names deployments: those come first.
    for (const auto &[take, ids] :
         {std::pair(&KeptFacts::takeDeployments, &news.deployments),
          std::pair(&KeptFacts::takeChanges, &news.changes),
          std::pair(&KeptFacts::takeIncidents, &news.incidents)}) {
        if (ids->isEmpty())
            continue;
        const auto taken = (this->*take)(database, *ids);
        if (!taken || !*taken)
            return taken;
    }
    return true;
}

void KeptFacts::see(Instant at)
{
    auto &earliest = m_workspace.facts.earliest;
    if (at)
        earliest = std::min(earliest.value_or(*at), *at);
}

int KeptFacts::placeOf(DeploymentId deployment) const
{
    const auto &all = m_workspace.facts.deployments;
    const auto found = deployment.isNull()
            ? all.end()
            : std::ranges::find(all, deployment.toString(), &DeploymentFact::id);
    return found == all.end() ? Nowhere : int(found - all.begin());
}

// What goes, or was the first thing of all, moves too much.
Result<bool> KeptFacts::takeDeployments(Database &database, const QSet<QString> &ids)
{
    const auto news = deployments().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    if (news->size() != ids.size())
        return false;
    auto &facts = m_workspace.facts;
    for (const auto &deployment : *news) {
        auto fact = factOf(deployment);
        const int place = placeOf(deployment.id);
        if (place != Nowhere) {
            const auto &was = facts.deployments[size_t(place)];
            if (was.startedAt == facts.earliest || was.finishedAt == facts.earliest)
                return false;
            facts.deployments[size_t(place)] = std::move(fact);
        } else {
            facts.deployments.push_back(std::move(fact));
            ++m_workspace.deployments;
        }
    }
    // An older one may name a newer one of the same news.
    for (const auto &deployment : *news) {
        auto &fact = facts.deployments[size_t(placeOf(deployment.id))];
        fact.relatesTo = placeOf(deployment.relatesTo);
        see(fact.startedAt);
        see(fact.finishedAt);
        const auto named = database.each(
                u"SELECT connection_id FROM build WHERE id = ?"_s, {deployment.build.toString()},
                [&fact](const Row &row) { fact.connection = row.text(0); });
        if (!named)
            return named.error();
    }
    return true;
}

// The facts have no ids of what was carried: a change of a deployment is known by both.
Result<bool> KeptFacts::takeChanges(Database &database, const QSet<QString> &ids)
{
    const auto news = deploymentChanges().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    if (news->size() != ids.size())
        return false;
    auto &facts = m_workspace.facts;
    for (const auto &each : *news) {
        const int deployment = placeOf(each.deployment);
        int change = int(facts.changeNames.indexOf(each.change));
        if (change >= 0
            && std::ranges::any_of(facts.carried, [=](const CarriedFact &carried) {
                   return carried.deployment == deployment && carried.change == change;
               }))
            return false; // corrected
        if (change < 0) {
            change = int(facts.changeNames.size());
            facts.changeNames.append(each.change);
        }
        int story = Nowhere;
        if (!each.story.isNull()) {
            const auto found = std::ranges::find(facts.stories, each.story.toString(),
                                                 &StoryFact::id);
            if (found == facts.stories.end())
                return false;
            story = int(found - facts.stories.begin());
        }
        facts.carried.push_back({.deployment = deployment,
                                 .change = change,
                                 .story = story,
                                 .committedAt = each.committedAt.isValid()
                                         ? Instant(each.committedAt.toSecsSinceEpoch())
                                         : Instant()});
        ++m_workspace.changes;
        m_workspace.linkedChanges += each.story.isNull() ? 0 : 1;
    }
    return true;
}

Result<bool> KeptFacts::takeIncidents(Database &database, const QSet<QString> &ids)
{
    const auto news = incidents().load(database, QStringList(ids.begin(), ids.end()));
    if (!news)
        return news.error();
    if (news->size() != ids.size())
        return false;
    auto &facts = m_workspace.facts;
    for (const auto &incident : *news) {
        auto fact = factOf(incident);
        fact.causedBy = placeOf(incident.causedBy);
        fact.fixedBy = placeOf(incident.fixedBy);
        see(fact.impactStartedAt);
        see(fact.openedAt);
        see(fact.resolvedAt);
        const auto known = std::ranges::find(facts.incidents, fact.id, &IncidentFact::id);
        if (known == facts.incidents.end()) {
            facts.incidents.push_back(std::move(fact));
            ++m_workspace.incidents;
        } else if (known->impactStartedAt == facts.earliest || known->openedAt == facts.earliest
                   || known->resolvedAt == facts.earliest) {
            return false;
        } else {
            *known = std::move(fact);
        }
    }
    return true;
}

} // namespace Dayshift
