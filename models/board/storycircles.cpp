// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storycircles.h"

#include "models/store/rule.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct CircleWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::StoryCircles)
};

using Ways = QHash<StoryId, QList<StoryId>>;

} // namespace

// So many stories of a chain are named; of a longer one the beginning and the end.
static constexpr qsizetype MostNamed = 8;

// Breadth first: the first way that is found is the shortest.
static QList<StoryId> shortest(const Ways &ways, StoryId start, StoryId target)
{
    QHash<StoryId, StoryId> cameFrom {{start, StoryId()}};
    QList<StoryId> queue {start};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const auto here = queue[at];
        if (here == target) {
            QList<StoryId> chain;
            for (auto story = target; !story.isNull(); story = cameFrom.value(story))
                chain.prepend(story);
            return chain;
        }
        for (const auto next : ways.value(here)) {
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, here);
                queue.append(next);
            }
        }
    }
    return {};
}

Result<QList<StoryId>> chainOfLinks(Database &database, LinkKind kind, StoryId start,
                                    StoryId target)
{
    // UNION forgets what it has seen, and so comes to an end.
    Ways ways;
    const auto done = database.each(
            u"WITH RECURSIVE reached (id) AS (SELECT CAST(? AS TEXT) UNION SELECT l.to_id FROM"
            " story_link l JOIN reached r ON l.from_id = r.id WHERE l.kind = ?)"
            " SELECT l.from_id, l.to_id FROM story_link l JOIN reached r ON l.from_id = r.id"
            " WHERE l.kind = ?"_s,
            {start.toString(), int(kind), int(kind)}, [&ways](const Row &row) {
                ways[row.id<Story>(0)].append(row.id<Story>(1));
            });
    if (!done)
        return done.error();
    return shortest(ways, start, target);
}

Result<QList<StoryId>> chainOfParents(Database &database, StoryId start, StoryId ancestor)
{
    Ways ways;
    const auto done = database.each(
            u"WITH RECURSIVE above (id) AS (SELECT CAST(? AS TEXT) UNION SELECT s.parent_id FROM"
            " story s JOIN above a ON s.id = a.id WHERE s.parent_id IS NOT NULL)"
            " SELECT s.id, s.parent_id FROM story s JOIN above a ON s.id = a.id"
            " WHERE s.parent_id IS NOT NULL"_s,
            {start.toString()}, [&ways](const Row &row) {
                ways[row.id<Story>(0)].append(row.id<Story>(1));
            });
    if (!done)
        return done.error();
    return shortest(ways, start, ancestor);
}

// "#12 → #15 → #12"
static QString named(Database &database, const QList<StoryId> &chain)
{
    QStringList ids;
    for (const auto id : chain)
        ids.append(id.toString());
    QHash<QString, qint64> numbers;
    for (qsizetype start = 0; start < ids.size(); start += 500) {
        const auto some = ids.mid(start, 500);
        std::ignore = database.each(
                u"SELECT id, number FROM story WHERE id IN (%1)"_s.arg(placeholders(some.size())),
                QVariantList(some.begin(), some.end()),
                [&numbers](const Row &row) { numbers.insert(row.text(0), row.number(1)); });
    }
    QStringList words;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (ids.size() > MostNamed && i == MostNamed / 2) {
            words.append(u"…"_s);
            i = ids.size() - MostNamed / 2;
        }
        words.append(u'#' + QString::number(numbers.value(ids[i])));
    }
    // Numbers and arrows are read from left to right in every language.
    return u"\u2066"_s + words.join(u" → "_s) + u"\u2069"_s;
}

static Error refusal(const QString &what, const QString &todo)
{
    return {.kind = Error::Kind::Invalid,
            .what = what,
            .safe = CircleWords::tr("Nothing was changed."),
            .todo = todo,
            .code = u"circle"_s};
}

Result<Done> checkLinkCircles(Database &database, const StoryLink &link)
{
    if (link.from == link.to)
        return refusal(CircleWords::tr("A story cannot be linked to itself."),
                       CircleWords::tr("Choose another story."));
    if (!mustNotCircle(link.kind))
        return Done {};
    const auto chain = chainOfLinks(database, link.kind, link.to, link.from);
    if (!chain)
        return chain.error();
    if (chain->isEmpty())
        return Done {};
    const auto circle = named(database, QList<StoryId> {link.from} + *chain);
    return link.kind == LinkKind::Blocks
            ? refusal(CircleWords::tr("These stories would wait for each other: %1.").arg(circle),
                      CircleWords::tr("Remove one of the links on this way first."))
            : refusal(CircleWords::tr("These stories would all be duplicates of each other: %1.")
                              .arg(circle),
                      CircleWords::tr("Remove one of the links on this way first."));
}

Result<Done> checkParentCircles(Database &database, const Story &story)
{
    if (story.parent.isNull())
        return Done {};
    const auto chain = chainOfParents(database, story.parent, story.id);
    if (!chain)
        return chain.error();
    if (chain->isEmpty())
        return Done {};
    return refusal(CircleWords::tr("A story cannot be part of itself: %1.")
                           .arg(named(database, QList<StoryId> {story.id} + *chain)),
                   CircleWords::tr("Choose another parent."));
}

// Takes away what leads nowhere until nothing is left but circles: linear, however much there is.
static bool hasCircle(const Ways &ways)
{
    QHash<StoryId, int> comingIn;
    for (auto way = ways.cbegin(); way != ways.cend(); ++way) {
        comingIn[way.key()] += 0;
        for (const auto to : *way)
            ++comingIn[to];
    }
    QList<StoryId> free;
    for (auto story = comingIn.cbegin(); story != comingIn.cend(); ++story) {
        if (*story == 0)
            free.append(story.key());
    }
    qsizetype settled = 0;
    while (!free.isEmpty()) {
        ++settled;
        for (const auto to : ways.value(free.takeLast())) {
            if (--comingIn[to] == 0)
                free.append(to);
        }
    }
    return settled < comingIn.size();
}

Result<Done> checkAllCircles(Database &database)
{
    const auto look = [&database](const QString &sql, const QVariantList &values) -> Result<bool> {
        Ways ways;
        const auto done = database.each(sql, values, [&ways](const Row &row) {
            ways[row.id<Story>(0)].append(row.id<Story>(1));
        });
        if (!done)
            return done.error();
        return hasCircle(ways);
    };
    const auto links = u"SELECT from_id, to_id FROM story_link WHERE kind = ?"_s;
    for (const auto &circle :
         {look(links, {int(LinkKind::Blocks)}), look(links, {int(LinkKind::Duplicates)}),
          look(u"SELECT id, parent_id FROM story WHERE parent_id IS NOT NULL"_s, {})}) {
        if (!circle)
            return circle.error();
        if (*circle)
            return refusal(CircleWords::tr("In this file stories wait for themselves, or are parts "
                                           "or duplicates of themselves."),
                           CircleWords::tr("Export the workspace again."));
    }
    return Done {};
}

} // namespace Dayshift
