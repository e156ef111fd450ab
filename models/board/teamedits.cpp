// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/teamedits.h"

#include "models/board/boardtables.h"
#include "models/team/teamtables.h"

#include <QSet>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Teams> readTeams(Database &database)
{
    const auto groups = teams().load(database);
    if (!groups)
        return groups.error();
    const auto things = products().load(database);
    if (!things)
        return things.error();
    return Teams {*groups, *things};
}

template<typename Named>
static TeamFault faultInNames(const QList<Named> &things)
{
    QSet<QString> names;
    for (const auto &thing : things) {
        const auto name = thing.name.simplified().toCaseFolded();
        if (name.isEmpty())
            return TeamFault::NoName;
        if (names.contains(name))
            return TeamFault::SameName;
        names.insert(name);
    }
    return TeamFault::None;
}

TeamFault faultIn(const Teams &teams)
{
    const auto fault = faultInNames(teams.teams);
    return fault == TeamFault::None ? faultInNames(teams.products) : fault;
}

template<typename T>
static bool holds(const QList<T> &things, decltype(T::id) id)
{
    return std::ranges::find(things, id, &T::id) != things.end();
}

template<typename T>
static QVariantList gone(const QList<T> &before, const QList<T> &after)
{
    QVariantList ids;
    for (const auto &thing : before) {
        if (!holds(after, thing.id))
            ids.append(thing.id.toString());
    }
    return ids;
}

template<typename T>
static Result<Done> readOf(Database &database, const Table<T> &table, const QString &column,
                           const QVariantList &ids, QList<T> &found)
{
    if (ids.isEmpty())
        return Done {};
    const auto read = table.where(
            database, u"%1 IN (%2)"_s.arg(column, placeholders(ids.size())), ids);
    if (!read)
        return read.error();
    found = *read;
    return Done {};
}

Result<Belongings> readBelongings(Database &database, const Teams &before, const Teams &after)
{
    const auto lostTeams = gone(before.teams, after.teams);
    const auto lostProducts = gone(before.products, after.products);
    Belongings found;
    for (const auto &done :
         {readOf(database, stories(), u"team_id"_s, lostTeams, found.stories),
          readOf(database, sprints(), u"team_id"_s, lostTeams, found.sprints),
          readOf(database, epics(), u"product_id"_s, lostProducts, found.epics)}) {
        if (!done)
            return done.error();
    }
    return found;
}

// In this order; ranks change only if they do not tell it already.
template<typename T>
static QList<T> ranked(QList<T> things)
{
    const bool told
            = std::ranges::adjacent_find(things, std::ranges::greater_equal(), &T::rank)
            == things.end();
    for (qsizetype i = 0; i < things.size(); ++i) {
        things[i].name = things[i].name.simplified();
        if (!told)
            things[i].rank = double(i + 1);
    }
    return things;
}

// What is new or other; what goes is taken away apart, behind all that names it.
template<typename T>
static void addChanges(Deed &deed, const Table<T> &table, const QList<T> &before,
                       const QList<T> &after)
{
    for (const auto &thing : after) {
        const auto was = std::ranges::find(before, thing.id, &T::id);
        if (was == before.end() || *was != thing)
            deed.add(table, Edit<T> {was == before.end() ? std::nullopt : std::optional(*was), thing});
    }
}

template<typename T>
static void addRemovals(Deed &deed, const Table<T> &table, const QList<T> &before,
                        const QList<T> &after)
{
    for (const auto &thing : before) {
        if (!holds(after, thing.id))
            deed.add(table, Edit<T> {.before = thing});
    }
}

template<typename T, typename Owner>
static void letGo(Deed &deed, const Table<T> &table, const QList<T> &things, Owner T::*owner)
{
    for (const auto &thing : things) {
        auto freed = thing;
        freed.*owner = {};
        deed.add(table, Edit<T> {thing, freed});
    }
}

Deed changeTeams(const Teams &before, const Teams &wanted, const Belongings &belongings)
{
    Teams after {ranked(wanted.teams), ranked(wanted.products)};
    for (auto &team : after.teams) {
        if (!holds(after.products, team.product))
            team.product = {};
    }
    Deed deed;
    addChanges(deed, products(), before.products, after.products);
    addChanges(deed, teams(), before.teams, after.teams);
    letGo(deed, stories(), belongings.stories, &Story::team);
    letGo(deed, sprints(), belongings.sprints, &Sprint::team);
    letGo(deed, epics(), belongings.epics, &Epic::product);
    addRemovals(deed, teams(), before.teams, after.teams);
    addRemovals(deed, products(), before.products, after.products);
    return deed;
}

} // namespace Dayshift
