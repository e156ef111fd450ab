// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/facts.h"

#include <map>

namespace Dayshift {

// Gives whatever is named its place, and counts what names things that are not there.
class Registry
{
public:
    // The place of a name, the same one each time, whether or not there is such a thing (yet).
    int placeOf(const QString &name);
    // One more, or one fewer, that names it and would dangle if it were not there.
    void refer(int place, int by);
    void setKnown(int place, bool known);
    [[nodiscard]] int dangling() const { return m_dangling; }

private:
    QHash<QString, int> m_places;
    std::vector<bool> m_known;
    std::vector<int> m_references;
    int m_dangling = 0;
};

// Facts that come one by one, are corrected and go again, in any order. Each row is known by its id
// (or a key of the caller's, where it has none) and names others by theirs; a name of something
// that is not there waits for it. What a row touches is put right at once, so that figures can be
// computed without anything being read again.
class FactBook
{
public:
    struct Move
    {
        QString story = {};
        QString from = {}; // empty: not known
        QString to = {};
        qint64 at = 0;
    };
    struct IncidentLinks
    {
        QString causedBy = {}; // deployments; empty: none
        QString fixedBy = {};
        QString duplicateOf = {};
    };

    [[nodiscard]] const Facts &facts() const { return m_facts; }

    // Each puts a row in the place of the one that it corrects. References and moves in the facts
    // that are given are not looked at: they go by name.
    void putStory(const StoryFact &story);
    void putMove(qint64 order, const Move &move);
    void putDeployment(const DeploymentFact &deployment, const QString &relatesTo);
    void putCarried(const QString &key, const QString &deployment, const QString &change,
                    const QString &story, Instant committedAt);
    void putIncident(const IncidentFact &incident, const IncidentLinks &links);
    void putSprint(const SprintFact &sprint);
    void putSprintItem(const QString &key, const QString &sprint, const QString &story,
                       const SprintItemFact &item);
    void putUsage(const QString &key, const QString &user, const QString &feature,
                  const UsageFact &use);

    void removeStory(const QString &id);
    void removeMove(qint64 order);
    void removeDeployment(const QString &id);
    void removeCarried(const QString &key);
    void removeIncident(const QString &id);
    void removeSprint(const QString &id);
    void removeSprintItem(const QString &key);
    void removeUsage(const QString &key);

private:
    // Rows without an id of their own: a vector without holes, and where each key lies in it.
    struct Keys
    {
        QHash<QString, int> places = {};
        QStringList names = {};
    };
    template<typename Fact>
    static Fact *find(const Keys &keys, std::vector<Fact> &facts, const QString &key);
    template<typename Fact>
    static void insert(Keys &keys, std::vector<Fact> &facts, const QString &key, const Fact &fact);
    template<typename Fact>
    static void erase(Keys &keys, std::vector<Fact> &facts, const QString &key);

    int story(const QString &id);
    int deployment(const QString &id);
    int incident(const QString &id);
    int sprint(const QString &id);
    int referTo(Registry &registry, int place);
    void forget(Registry &registry, int place);
    void see(Instant at, int by);
    void see(const DeploymentFact &deployment, int by);
    void see(const IncidentFact &incident, int by);
    void settle();

    Facts m_facts;
    Places m_statuses {m_facts.statusNames};
    Places m_changes {m_facts.changeNames};
    Places m_users {m_facts.userNames};
    Places m_features {m_facts.featureNames};
    Registry m_stories, m_deployments, m_incidents, m_sprints;
    std::vector<int> m_originals; // of incidents
    QHash<qint64, int> m_moves; // the story of each
    Keys m_carried, m_items, m_usage;
    std::map<qint64, int> m_instants; // how often each was told
};

} // namespace Dayshift
