// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storylinks.h"

#include "models/board/boardtables.h"
#include "models/board/storycircles.h"
#include "models/store/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

// More links than anybody reads; a file or a script may make any number of them.
static constexpr int MostLinks = 1000;

static Result<Done> checkLink(Database &database, const Change &change)
{
    if (change.verb == Verb::Removed)
        return Done {};
    const auto links = storyLinks().load(database, {change.thing});
    if (!links)
        return links.error();
    return links->isEmpty() ? Result<Done>(Done {}) : checkLinkCircles(database, links->first());
}

const Table<StoryLink> &storyLinks()
{
    static const auto table = Table<StoryLink>(u"story_link"_s, u"id"_s)
                                      .with(u"from_id"_s, &StoryLink::from)
                                      .with(u"kind"_s, &StoryLink::kind)
                                      .with(u"to_id"_s, &StoryLink::to);
    return table;
}

static const KnownRule noLinkCircles(u"story_link"_s, checkLink);

StoryLink linkOf(StoryId from, LinkKind kind, StoryId to)
{
    if (kind == LinkKind::RelatesTo && to < from)
        std::swap(from, to);
    return {.id = StoryLinkId::derived(from.uuid(), u"%1 %2"_s.arg(int(kind)).arg(to.toString())),
            .from = from,
            .kind = kind,
            .to = to};
}

QString wordOf(LinkKind kind, bool isFrom)
{
    switch (kind) {
    case LinkKind::Blocks:
        return isFrom ? u"blocks"_s : u"blocked-by"_s;
    case LinkKind::RelatesTo:
        return u"relates"_s;
    case LinkKind::Duplicates:
        return isFrom ? u"duplicates"_s : u"duplicated-by"_s;
    case LinkKind::Tests:
        return isFrom ? u"tests"_s : u"tested-by"_s;
    }
    return {};
}

Result<Done> mayLink(Database &database, const StoryLink &link)
{
    const auto known = storyLinks().load(database, {link.id.toString()});
    if (!known)
        return known.error();
    if (!known->isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = QCoreApplication::translate("Dayshift::StoryCircles",
                                                          "These two stories are linked like this "
                                                          "already."),
                      .safe = QCoreApplication::translate("Dayshift::StoryCircles",
                                                          "Nothing was changed."),
                      .code = u"known"_s};
    return checkLinkCircles(database, link);
}

Result<QList<LinkedStory>> readLinks(Database &database, StoryId story)
{
    const auto key = story.toString();
    const auto links = storyLinks().where(database, u"from_id = ? OR to_id = ?"_s, {key, key},
                                          MostLinks);
    if (!links)
        return links.error();
    QStringList ids;
    for (const auto &link : *links)
        ids.append((link.from == story ? link.to : link.from).toString());
    if (ids.isEmpty())
        return QList<LinkedStory> {};
    const auto others = stories().load(database, ids);
    const auto places = columns().load(database);
    if (!others || !places)
        return others ? places.error() : others.error();
    QList<LinkedStory> found;
    for (const auto &link : *links) {
        const bool isFrom = link.from == story;
        const auto other = std::ranges::find(*others, isFrom ? link.to : link.from, &Story::id);
        if (other == others->end())
            continue; // deleted just now
        const auto place = std::ranges::find(*places, other->column, &Column::id);
        found.append({.link = link,
                      .other = *other,
                      .category = place == places->end() ? Category::ToDo : place->category,
                      .column = place == places->end() ? QString() : place->name,
                      .isFrom = isFrom});
    }
    std::ranges::sort(found, {}, [](const LinkedStory &each) {
        // What holds the story up comes before what it holds up.
        return std::tuple(int(each.link.kind), each.isFrom, each.other.number, each.other.id);
    });
    return found;
}

} // namespace Dayshift
