// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/factbook.h"

#include <algorithm>

namespace Dayshift {

int Registry::placeOf(const QString &name)
{
    const auto known = m_places.constFind(name);
    if (known != m_places.cend())
        return *known;
    m_known.push_back(false);
    m_references.push_back(0);
    return *m_places.insert(name, int(m_known.size()) - 1);
}

void Registry::refer(int place, int by)
{
    if (place == Nowhere)
        return;
    m_references[size_t(place)] += by;
    if (!m_known[size_t(place)])
        m_dangling += by;
}

void Registry::setKnown(int place, bool known)
{
    if (m_known[size_t(place)] != known)
        m_dangling += known ? -m_references[size_t(place)] : m_references[size_t(place)];
    m_known[size_t(place)] = known;
}

template<typename Fact>
Fact *FactBook::find(const Keys &keys, std::vector<Fact> &facts, const QString &key)
{
    const auto place = keys.places.constFind(key);
    return place == keys.places.cend() ? nullptr : &facts[size_t(*place)];
}

template<typename Fact>
void FactBook::insert(Keys &keys, std::vector<Fact> &facts, const QString &key, const Fact &fact)
{
    keys.places.insert(key, int(facts.size()));
    keys.names.append(key);
    facts.push_back(fact);
}

// The last row takes the place of the one that goes.
template<typename Fact>
void FactBook::erase(Keys &keys, std::vector<Fact> &facts, const QString &key)
{
    const int place = keys.places.take(key);
    facts[size_t(place)] = facts.back();
    keys.names[place] = keys.names.last();
    if (keys.names[place] != key)
        keys.places[keys.names[place]] = place;
    facts.pop_back();
    keys.names.removeLast();
}

// A place for whatever is named, empty until there is such a thing.
int FactBook::story(const QString &id)
{
    const int place = m_stories.placeOf(id);
    if (size_t(place) == m_facts.stories.size())
        m_facts.stories.push_back({.id = id, .isKnown = false});
    return place;
}

int FactBook::deployment(const QString &id)
{
    if (id.isEmpty())
        return Nowhere;
    const int place = m_deployments.placeOf(id);
    if (size_t(place) == m_facts.deployments.size())
        m_facts.deployments.push_back({.id = id, .isKnown = false});
    return place;
}

int FactBook::incident(const QString &id)
{
    if (id.isEmpty())
        return Nowhere;
    const int place = m_incidents.placeOf(id);
    if (size_t(place) == m_facts.incidents.size()) {
        m_facts.incidents.push_back({.id = id});
        m_originals.push_back(Nowhere);
    }
    return place;
}

int FactBook::sprint(const QString &id)
{
    const int place = m_sprints.placeOf(id);
    if (size_t(place) == m_facts.sprints.size())
        m_facts.sprints.push_back({.id = id});
    return place;
}

int FactBook::referTo(Registry &registry, int place)
{
    registry.refer(place, 1);
    return place;
}

void FactBook::forget(Registry &registry, int place)
{
    registry.refer(place, -1);
}

// The earliest instant of all is when things began to be recorded.
void FactBook::see(Instant at, int by)
{
    if (!at)
        return;
    if ((m_instants[*at] += by) == 0)
        m_instants.erase(*at);
}

void FactBook::see(const DeploymentFact &deployment, int by)
{
    see(deployment.startedAt, by);
    see(deployment.finishedAt, by);
}

void FactBook::see(const IncidentFact &incident, int by)
{
    see(incident.impactStartedAt, by);
    see(incident.openedAt, by);
    see(incident.resolvedAt, by);
}

void FactBook::settle()
{
    m_facts.earliest = m_instants.empty() ? Instant() : Instant(m_instants.begin()->first);
    m_facts.danglingReferences = m_stories.dangling() + m_deployments.dangling()
            + m_incidents.dangling() + m_sprints.dangling();
}

void FactBook::putStory(const StoryFact &told)
{
    removeStory(told.id);
    const int place = story(told.id);
    auto &fact = m_facts.stories[size_t(place)];
    auto moves = std::move(fact.moves);
    fact = told;
    fact.moves = std::move(moves);
    m_stories.setKnown(place, true);
    see(fact.createdAt, 1);
    settle();
}

void FactBook::removeStory(const QString &id)
{
    const int place = story(id);
    auto &fact = m_facts.stories[size_t(place)];
    see(fact.createdAt, -1);
    fact = {.id = id, .moves = std::move(fact.moves), .isKnown = false};
    m_stories.setKnown(place, false);
    settle();
}

void FactBook::putMove(qint64 order, const Move &told)
{
    removeMove(order);
    const int place = referTo(m_stories, story(told.story));
    const StatusFact move {.at = told.at,
                           .order = order,
                           .from = told.from.isEmpty() ? Nowhere : m_statuses(told.from),
                           .to = told.to.isEmpty() ? Nowhere : m_statuses(told.to)};
    auto &moves = m_facts.stories[size_t(place)].moves;
    moves.insert(std::ranges::upper_bound(moves, move), move);
    m_moves.insert(order, place);
    see(told.at, 1);
    settle();
}

void FactBook::removeMove(qint64 order)
{
    const int place = m_moves.value(order, Nowhere);
    if (place == Nowhere)
        return;
    auto &moves = m_facts.stories[size_t(place)].moves;
    const auto move = std::ranges::find(moves, order, &StatusFact::order);
    see(move->at, -1);
    moves.erase(move);
    m_moves.remove(order);
    forget(m_stories, place);
    settle();
}

void FactBook::putDeployment(const DeploymentFact &told, const QString &relatesTo)
{
    removeDeployment(told.id);
    const int place = deployment(told.id);
    const int other = referTo(m_deployments, deployment(relatesTo));
    auto &fact = m_facts.deployments[size_t(place)];
    fact = told;
    fact.relatesTo = other;
    m_deployments.setKnown(place, true);
    see(fact, 1);
    settle();
}

void FactBook::removeDeployment(const QString &id)
{
    const int place = deployment(id);
    auto &fact = m_facts.deployments[size_t(place)];
    see(fact, -1);
    forget(m_deployments, fact.relatesTo);
    fact = {.id = id, .isKnown = false};
    m_deployments.setKnown(place, false);
    settle();
}

// A change whose story is not known is real all the same: that name does not dangle.
void FactBook::putCarried(const QString &key, const QString &by, const QString &change,
                          const QString &ofStory, Instant committedAt)
{
    removeCarried(key);
    insert(m_carried, m_facts.carried, key,
           CarriedFact {.deployment = referTo(m_deployments, deployment(by)),
                        .change = m_changes(change),
                        .story = ofStory.isEmpty() ? Nowhere : story(ofStory),
                        .committedAt = committedAt});
    settle();
}

void FactBook::removeCarried(const QString &key)
{
    if (const auto *row = find(m_carried, m_facts.carried, key)) {
        forget(m_deployments, row->deployment);
        erase(m_carried, m_facts.carried, key);
        settle();
    }
}

void FactBook::putIncident(const IncidentFact &told, const IncidentLinks &links)
{
    removeIncident(told.id);
    const int place = incident(told.id);
    const int original = referTo(m_incidents, incident(links.duplicateOf));
    auto &fact = m_facts.incidents[size_t(place)];
    fact = told;
    fact.causedBy = referTo(m_deployments, deployment(links.causedBy));
    fact.fixedBy = referTo(m_deployments, deployment(links.fixedBy));
    fact.duplicate = original != Nowhere;
    m_originals[size_t(place)] = original;
    m_incidents.setKnown(place, true);
    see(fact, 1);
    settle();
}

void FactBook::removeIncident(const QString &id)
{
    const int place = incident(id);
    auto &fact = m_facts.incidents[size_t(place)];
    see(fact, -1);
    forget(m_deployments, fact.causedBy);
    forget(m_deployments, fact.fixedBy);
    forget(m_incidents, m_originals[size_t(place)]);
    m_originals[size_t(place)] = Nowhere;
    fact = {.id = id};
    m_incidents.setKnown(place, false);
    settle();
}

void FactBook::putSprint(const SprintFact &told)
{
    removeSprint(told.id);
    const int place = sprint(told.id);
    m_facts.sprints[size_t(place)] = told;
    m_sprints.setKnown(place, true);
    see(told.startsAt, 1);
    settle();
}

void FactBook::removeSprint(const QString &id)
{
    const int place = sprint(id);
    see(m_facts.sprints[size_t(place)].startsAt, -1);
    m_facts.sprints[size_t(place)] = {.id = id};
    m_sprints.setKnown(place, false);
    settle();
}

void FactBook::putSprintItem(const QString &key, const QString &inSprint, const QString &ofStory,
                             const SprintItemFact &told)
{
    removeSprintItem(key);
    auto item = told;
    item.sprint = referTo(m_sprints, sprint(inSprint));
    item.story = referTo(m_stories, story(ofStory));
    insert(m_items, m_facts.sprintItems, key, item);
    settle();
}

void FactBook::removeSprintItem(const QString &key)
{
    if (const auto *item = find(m_items, m_facts.sprintItems, key)) {
        forget(m_sprints, item->sprint);
        forget(m_stories, item->story);
        erase(m_items, m_facts.sprintItems, key);
        settle();
    }
}

void FactBook::putUsage(const QString &key, const QString &user, const QString &feature,
                        const UsageFact &told)
{
    removeUsage(key);
    auto use = told;
    use.user = user.isEmpty() ? Nowhere : m_users(user);
    use.feature = m_features(feature);
    insert(m_usage, m_facts.usage, key, use);
    see(use.at, 1);
    settle();
}

void FactBook::removeUsage(const QString &key)
{
    if (const auto *use = find(m_usage, m_facts.usage, key)) {
        see(use->at, -1);
        erase(m_usage, m_facts.usage, key);
        settle();
    }
}

} // namespace Dayshift
