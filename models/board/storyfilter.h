// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/query.h"
#include "models/board/searchtext.h"
#include "models/board/storylist.h"

#include <QSet>

namespace Dayshift {

// Which stories the board looks at before any filter.
struct BoardScope
{
    enum class Kind { All, NoSprint, Sprint };

    Kind kind = Kind::All;
    SprintId sprint = {};

    [[nodiscard]] bool holds(SprintId ofStory) const
    {
        return kind == Kind::All || (kind == Kind::NoSprint ? ofStory.isNull() : ofStory == sprint);
    }
    friend bool operator==(const BoardScope &, const BoardScope &) = default;
};

// What a filter has to know beside the stories themselves.
struct FilterFacts
{
    QDateTime now = {};
    MemberId me = {};
    QHash<MemberId, Member> members = {};
    QHash<EpicId, Epic> epics = {};
    QHash<SprintId, Sprint> sprints = {};
    QHash<TeamId, Team> teams = {};
    QHash<ProductId, Product> products = {};
    QHash<ColumnId, qint64> ageLimits = {}; // milliseconds, where the team's past tells one
    QSet<int> failing = {}; // numbers of the stories whose newest build failed
    QSet<QString> failingKeys = {}; // the same by external key, in upper case
    QSet<StoryId> waiting = {}; // those that an open story blocks

    // Whoever is called as the actor, by name or by login, is "me".
    void setMembers(const QList<Member> &all, const QString &actor);
    void setEpics(const QList<Epic> &all);
    void setSprints(const QList<Sprint> &all);
    void setTeams(const QList<Team> &all);
    void setProducts(const QList<Product> &all);
    // As BuildLinks::failing() gives them.
    void setFailing(const QStringList &references);
};

// Finds the stories for which a query holds. Made for one look at them: it resolves the names in
// the query once, so that each story costs a few comparisons.
class StoryFilter
{
public:
    StoryFilter(Query query, const FilterFacts &facts);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty() && m_words.empty(); }
    // The free words that have to be there, as SearchText compares them.
    [[nodiscard]] const std::vector<QByteArray> &words() const { return m_words; }
    // Everything but these words.
    [[nodiscard]] bool holdsBesideWords(const StoryList &stories, const SearchText &texts,
                                        StoryList::Slot slot) const;
    [[nodiscard]] bool holds(const StoryList &stories, const SearchText &texts,
                             StoryList::Slot slot) const;

    [[nodiscard]] static bool isAgeing(const FilterFacts &facts, ColumnId column,
                                       const QDateTime &enteredAt);
    [[nodiscard]] static bool isFailing(const FilterFacts &facts, const StoryList &stories,
                                        StoryList::Slot slot);
    // By a reason that somebody gave, or by another story.
    [[nodiscard]] static bool isBlocked(const FilterFacts &facts, const StoryList &stories,
                                        StoryList::Slot slot)
    {
        return stories.isBlocked(slot)
                || (!facts.waiting.isEmpty() && facts.waiting.contains(stories.id(slot)));
    }
    // The words that a story is found by.
    [[nodiscard]] static QString textOf(const Story &story);

private:
    enum class Flag { Unknown, Blocked, Mine, Expedite, Ageing, Failing, Unassigned };
    struct Term
    {
        Query::Term asked = {};
        QByteArray folded = {};
        Flag flag = Flag::Unknown;
        int number = 0;
        int type = -1;
        QSet<MemberId> members = {};
        QSet<EpicId> epics = {};
        QSet<SprintId> sprints = {};
        QSet<TeamId> teams = {};
        std::optional<Priority> priority = {};
        bool none = false; // owner:none, epic:none, sprint:none, team:none, product:none
    };
    static Term resolved(const Query::Term &asked, const FilterFacts &facts);
    static void resolveProduct(Term &term, const FilterFacts &facts);
    [[nodiscard]] bool holds(const Term &term, const StoryList &stories,
                             StoryList::Slot slot) const;
    [[nodiscard]] bool holds(Flag flag, const StoryList &stories, StoryList::Slot slot) const;

    std::vector<Term> m_terms; // all but m_words
    std::vector<QByteArray> m_words;
    FilterFacts m_facts;
};

} // namespace Dayshift
