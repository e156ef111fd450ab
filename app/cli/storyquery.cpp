// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/storyquery.h"

#include "models/board/boardtables.h"
#include "models/board/buildlinks.h"
#include "models/board/storyfilter.h"
#include "models/board/storyhistory.h"
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
    for (const auto &reference : links.failing()) {
        if (reference.startsWith(u'#'))
            facts.failing.insert(QStringView(reference).mid(1).toInt());
        else
            facts.failingKeys.insert(reference);
    }
    return Done {};
}

static Result<FilterFacts> readFacts(Database &database, const QString &actor)
{
    FilterFacts facts {.now = QDateTime::currentDateTimeUtc()};
    const auto people = take<Member>(database, members(), [&](const QList<Member> &all) {
        for (const auto &member : all) {
            facts.members.insert(member.id, member);
            const bool isMe = member.name.compare(actor, Qt::CaseInsensitive) == 0
                    || (!member.login.isEmpty()
                        && member.login.compare(actor, Qt::CaseInsensitive) == 0);
            if (isMe && facts.me.isNull())
                facts.me = member.id;
        }
    });
    const auto plan = take<Epic>(database, epics(), [&](const QList<Epic> &all) {
        for (const auto &epic : all)
            facts.epics.insert(epic.id, epic);
    });
    const auto times = take<Sprint>(database, sprints(), [&](const QList<Sprint> &all) {
        for (const auto &sprint : all)
            facts.sprints.insert(sprint.id, sprint);
    });
    for (const auto &done : {people, plan, times, learnBuilds(database, facts)}) {
        if (!done)
            return done.error();
    }
    const auto limits = readAgeLimits(database);
    if (!limits)
        return limits.error();
    facts.ageLimits = *limits;
    // What has not begun and what is over does not age.
    const auto still = take<Column>(database, columns(), [&facts](const QList<Column> &all) {
        for (const auto &column : all) {
            if (column.category == Category::ToDo || column.category == Category::Done)
                facts.ageLimits.remove(column.id);
        }
    });
    if (!still)
        return still.error();
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
