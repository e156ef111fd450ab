// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storyquery.h"

#include "models/board/boardtables.h"
#include "models/board/buildlinks.h"
#include "models/board/storyfilter.h"
#include "models/board/storyhistory.h"
#include "models/board/storywaits.h"
#include "models/pipeline/pipelinetables.h"
#include "models/team/teamtables.h"

namespace Dayshift {

template<typename T>
static Result<Done> take(Database &database, const Table<T> &table,
                         const std::function<void(const QList<T> &)> &keep)
{
    return table.load(database).then([&keep](const QList<T> &things) {
        keep(things);
        return Result<Done>(Done {});
    });
}

// Which stories fail is told by the builds that name them, as on the board.
static Result<Done> learnBuilds(Database &database, FilterFacts &facts)
{
    BuildLinks links;
    const auto tell = [&links](const auto &things) {
        links.apply(Delta<typename std::decay_t<decltype(things)>::value_type> {
                .reset = true, .current = things});
    };
    for (const auto &done : {take<Build>(database, builds(), tell),
                             take<Stage>(database, stages(), tell),
                             take<Commit>(database, commits(), tell)}) {
        if (!done)
            return done.error();
    }
    facts.setFailing(links.failing());
    return Done {};
}

static Result<FilterFacts> readFacts(Database &database, const QString &actor)
{
    FilterFacts facts {.now = QDateTime::currentDateTimeUtc()};
    const auto people = take<Member>(
            database, members(), [&](const QList<Member> &all) { facts.setMembers(all, actor); });
    const auto plan = take<Epic>(database, epics(),
                                 [&](const QList<Epic> &all) { facts.setEpics(all); });
    const auto times = take<Sprint>(database, sprints(),
                                    [&](const QList<Sprint> &all) { facts.setSprints(all); });
    const auto groups = take<Team>(database, teams(),
                                   [&](const QList<Team> &all) { facts.setTeams(all); });
    const auto things = take<Product>(
            database, products(), [&](const QList<Product> &all) { facts.setProducts(all); });
    for (const auto &done :
         {people, plan, times, groups, things, learnBuilds(database, facts)}) {
        if (!done)
            return done.error();
    }
    const auto limits = readAgeLimits(database);
    if (!limits)
        return limits.error();
    facts.ageLimits = *limits;
    const auto waiting = readWaiting(database);
    if (!waiting)
        return waiting.error();
    facts.waiting = *waiting;
    return facts;
}

Result<QSet<QString>> storiesThatMatch(Database &database, const QString &query,
                                       const QString &actor)
{
    const auto facts = readFacts(database, actor);
    if (!facts)
        return facts.error();
    const auto all = stories().load(database);
    if (!all)
        return all.error();
    const StoryFilter filter(Query::parse(query), *facts);
    StoryList list;
    SearchText texts;
    QSet<QString> found;
    for (const auto &story : *all) {
        const auto slot = list.put(story);
        texts.put(slot, StoryFilter::textOf(story));
        if (filter.holds(list, texts, slot))
            found.insert(story.id.toString());
    }
    return found;
}

} // namespace Dayshift
