// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storyfilter.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr std::array<QStringView, 5> typeWords {u"story", u"bug", u"task", u"spike",
                                                       u"subtask"};

static bool isNamed(const Member &member, const QString &value)
{
    return member.name.toLower().contains(value) || member.login.toLower() == value;
}

StoryFilter::Term StoryFilter::resolved(const Query::Term &asked, const FilterFacts &facts)
{
    Term term {.asked = asked, .folded = SearchText::folded(asked.value)};
    term.none = asked.value == u"none"_s;
    switch (asked.kind) {
    case Query::Kind::Is: {
        static const QHash<QString, Flag> flags {
                {u"blocked"_s, Flag::Blocked},   {u"mine"_s, Flag::Mine},
                {u"expedite"_s, Flag::Expedite}, {u"ageing"_s, Flag::Ageing},
                {u"failing"_s, Flag::Failing},   {u"unassigned"_s, Flag::Unassigned}};
        term.flag = flags.value(asked.value, Flag::Unknown);
        break;
    }
    case Query::Kind::Owner:
        for (const auto &member : facts.members) {
            if (isNamed(member, asked.value))
                term.members.insert(member.id);
        }
        if (asked.value == u"me"_s)
            term.members = {facts.me};
        break;
    case Query::Kind::Epic:
        for (const auto &epic : facts.epics) {
            if (QString::number(epic.number) == asked.value
                || epic.title.toLower().contains(asked.value))
                term.epics.insert(epic.id);
        }
        break;
    case Query::Kind::Sprint:
        for (const auto &sprint : facts.sprints) {
            const auto name = sprint.name.toLower();
            // "sprint:2" is Sprint 2, and not Sprint 22.
            if (name == asked.value || name.endsWith(u' ' + asked.value)
                || (!asked.value.back().isDigit() && name.contains(asked.value)))
                term.sprints.insert(sprint.id);
        }
        break;
    case Query::Kind::Type:
        term.type = int(std::ranges::find(typeWords, asked.value) - typeWords.begin());
        break;
    case Query::Kind::Number:
        term.number = asked.value.toInt();
        break;
    case Query::Kind::Priority:
        term.priority = priorityNamed(asked.value);
        break;
    case Query::Kind::Team:
        for (const auto &team : facts.teams) {
            if (team.name.toLower().contains(asked.value))
                term.teams.insert(team.id);
        }
        break;
    case Query::Kind::Product:
        resolveProduct(term, facts);
        break;
    case Query::Kind::Word:
    case Query::Kind::Label:
    case Query::Kind::Age:
    case Query::Kind::Role:
    case Query::Kind::Stage:
        break;
    }
    return term;
}

// A story is about the product of its epic, and without one about that of its team.
void StoryFilter::resolveProduct(Term &term, const FilterFacts &facts)
{
    const auto isMeant = [&](ProductId id) {
        return id.isNull() ? term.none
                           : facts.products.value(id).name.toLower().contains(term.asked.value);
    };
    for (const auto &epic : facts.epics) {
        if (!epic.product.isNull() && isMeant(epic.product))
            term.epics.insert(epic.id);
    }
    for (const auto &team : facts.teams) {
        if (isMeant(team.product))
            term.teams.insert(team.id);
    }
    if (term.none)
        term.teams.insert(TeamId());
}

void FilterFacts::setMembers(const QList<Member> &all, const QString &actor)
{
    members.clear();
    me = {};
    for (const auto &member : all) {
        members.insert(member.id, member);
        const bool isMe = member.name.compare(actor, Qt::CaseInsensitive) == 0
                || (!member.login.isEmpty()
                    && member.login.compare(actor, Qt::CaseInsensitive) == 0);
        if (isMe && me.isNull())
            me = member.id;
    }
}

void FilterFacts::setEpics(const QList<Epic> &all)
{
    epics.clear();
    for (const auto &epic : all)
        epics.insert(epic.id, epic);
}

void FilterFacts::setSprints(const QList<Sprint> &all)
{
    sprints.clear();
    for (const auto &sprint : all)
        sprints.insert(sprint.id, sprint);
}

void FilterFacts::setTeams(const QList<Team> &all)
{
    teams.clear();
    for (const auto &team : all)
        teams.insert(team.id, team);
}

void FilterFacts::setProducts(const QList<Product> &all)
{
    products.clear();
    for (const auto &product : all)
        products.insert(product.id, product);
}

void FilterFacts::setFailing(const QStringList &references)
{
    failing.clear();
    failingKeys.clear();
    for (const auto &reference : references) {
        if (reference.startsWith(u'#'))
            failing.insert(QStringView(reference).mid(1).toInt());
        else
            failingKeys.insert(reference);
    }
}

StoryFilter::StoryFilter(Query query, const FilterFacts &facts)
    : m_facts(facts)
{
    for (const auto &asked : query.terms) {
        auto term = resolved(asked, facts);
        if (asked.kind == Query::Kind::Word && !asked.excluded && !term.folded.isEmpty())
            m_words.push_back(term.folded);
        else
            m_terms.push_back(std::move(term));
    }
}

bool StoryFilter::isAgeing(const FilterFacts &facts, ColumnId column, const QDateTime &enteredAt)
{
    const auto limit = facts.ageLimits.constFind(column);
    return limit != facts.ageLimits.constEnd() && enteredAt.isValid()
            && enteredAt.msecsTo(facts.now) > *limit;
}

bool StoryFilter::isFailing(const FilterFacts &facts, const StoryList &stories,
                            StoryList::Slot slot)
{
    return facts.failing.contains(stories.number(slot))
            || (!facts.failingKeys.isEmpty()
                && facts.failingKeys.contains(stories.externalKey(slot).toUpper()));
}

QString StoryFilter::textOf(const Story &story)
{
    return story.title + u'\n' + story.externalKey + u'\n' + story.labels + u"\n#"_s
            + QString::number(story.number);
}

bool StoryFilter::holds(Flag flag, const StoryList &stories, StoryList::Slot slot) const
{
    switch (flag) {
    case Flag::Blocked:
        return isBlocked(m_facts, stories, slot);
    case Flag::Mine:
        return !m_facts.me.isNull() && stories.owner(slot) == m_facts.me;
    case Flag::Expedite:
        return stories.isExpedite(slot);
    case Flag::Ageing:
        return isAgeing(m_facts, stories.column(slot), stories.enteredAt(slot));
    case Flag::Failing:
        return isFailing(m_facts, stories, slot);
    case Flag::Unassigned:
        return stories.owner(slot).isNull();
    case Flag::Unknown:
        break;
    }
    return false;
}

bool StoryFilter::holds(const Term &term, const StoryList &stories, StoryList::Slot slot) const
{
    switch (term.asked.kind) {
    case Query::Kind::Is:
        return holds(term.flag, stories, slot);
    case Query::Kind::Owner: {
        const auto owner = stories.owner(slot);
        return owner.isNull() ? term.none : term.members.contains(owner);
    }
    case Query::Kind::Epic: {
        const auto epic = stories.epic(slot);
        return epic.isNull() ? term.none : term.epics.contains(epic);
    }
    case Query::Kind::Sprint: {
        const auto sprint = stories.sprint(slot);
        return sprint.isNull() ? term.none : term.sprints.contains(sprint);
    }
    case Query::Kind::Type:
        return int(stories.type(slot)) == term.type;
    case Query::Kind::Number:
        return stories.number(slot) == term.number;
    case Query::Kind::Priority:
        return term.priority == stories.priority(slot);
    case Query::Kind::Team: {
        const auto team = stories.team(slot);
        return team.isNull() ? term.none : term.teams.contains(team);
    }
    case Query::Kind::Product: {
        const auto epic = stories.epic(slot);
        const bool told = !epic.isNull() && !m_facts.epics.value(epic).product.isNull();
        return told ? term.epics.contains(epic) : term.teams.contains(stories.team(slot));
    }
    case Query::Kind::Label: {
        const auto labels = QStringView(stories.labels(slot)).split(u',');
        return std::ranges::any_of(labels, [&](QStringView label) {
            return label.trimmed().compare(term.asked.value, Qt::CaseInsensitive) == 0;
        });
    }
    case Query::Kind::Age: {
        const auto entered = stories.enteredAt(slot);
        if (!entered.isValid())
            return false;
        const auto age = entered.msecsTo(m_facts.now);
        return term.asked.compare == Query::Compare::MoreThan ? age > term.asked.age.count()
                                                              : age < term.asked.age.count();
    }
    case Query::Kind::Word:
    case Query::Kind::Role: // of builds and people, not of stories
    case Query::Kind::Stage:
        break;
    }
    return false;
}

bool StoryFilter::holdsBesideWords(const StoryList &stories, const SearchText &texts,
                                   StoryList::Slot slot) const
{
    return std::ranges::all_of(m_terms, [&](const Term &term) {
        const bool isTrue = term.asked.kind == Query::Kind::Word ? texts.holds(slot, term.folded)
                                                                 : holds(term, stories, slot);
        return isTrue != term.asked.excluded;
    });
}

bool StoryFilter::holds(const StoryList &stories, const SearchText &texts,
                        StoryList::Slot slot) const
{
    return holdsBesideWords(stories, texts, slot)
            && std::ranges::all_of(
                    m_words, [&](const QByteArray &word) { return texts.holds(slot, word); });
}

} // namespace Dayshift
