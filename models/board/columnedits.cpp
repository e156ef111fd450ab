// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/columnedits.h"

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dayshift {

ColumnFault faultIn(const QList<Column> &columns)
{
    QSet<QString> names;
    for (const auto &column : columns) {
        const auto name = column.name.simplified();
        if (name.isEmpty())
            return ColumnFault::NoName;
        if (names.contains(name.toCaseFolded()))
            return ColumnFault::SameName;
        names.insert(name.toCaseFolded());
    }
    const auto has = [&](Category category) {
        return std::ranges::find(columns, category, &Column::category) != columns.end();
    };
    if (!has(Category::ToDo))
        return ColumnFault::NoToDo;
    return has(Category::Done) ? ColumnFault::None : ColumnFault::NoDone;
}

Result<QHash<ColumnId, int>> countByColumn(Database &database)
{
    QHash<ColumnId, int> counts;
    const auto done = database.each(u"SELECT column_id, count(*) FROM story GROUP BY column_id"_s,
                                    {}, [&counts](const Row &row) {
                                        counts.insert(row.id<Column>(0), int(row.number(1)));
                                    });
    if (!done)
        return done.error();
    return counts;
}

static const Column *withId(const QList<Column> &columns, ColumnId id)
{
    const auto found = std::ranges::find(columns, id, &Column::id);
    return found == columns.end() ? nullptr : &*found;
}

QList<ColumnId> columnsWithOtherStories(const QList<Column> &before, const QList<Column> &after)
{
    QList<ColumnId> ids;
    for (const auto &column : before) {
        const auto *now = withId(after, column.id);
        if (!now || (now->category == Category::Done) != (column.category == Category::Done))
            ids.append(column.id);
    }
    return ids;
}

Result<QList<Story>> readStoriesIn(Database &database, const QList<ColumnId> &columns)
{
    if (columns.isEmpty())
        return QList<Story>();
    QVariantList values;
    for (const auto id : columns)
        values.append(id.toString());
    return stories().where(database, u"column_id IN (%1)"_s.arg(placeholders(values.size())),
                           values);
}

// In this order; ranks change only if they do not tell it already.
static QList<Column> ranked(QList<Column> columns)
{
    const bool told = std::ranges::adjacent_find(columns, std::ranges::greater_equal(),
                                                 &Column::rank)
            == columns.end();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        columns[i].name = columns[i].name.simplified();
        if (!told)
            columns[i].rank = double(i + 1);
    }
    return columns;
}

Deed changeColumns(const QList<Column> &before, const QList<Column> &wanted,
                   const QHash<ColumnId, ColumnId> &goTo, const QList<Story> &moving,
                   const QDateTime &now)
{
    const auto after = ranked(wanted);
    Deed deed;
    for (const auto &column : after) {
        const auto *was = withId(before, column.id);
        deed.add(columns(), Edit<Column> {was ? std::optional(*was) : std::nullopt, column});
    }
    for (const auto &story : moving) {
        const auto *stays = withId(after, story.column);
        const auto *target = stays ? stays : withId(after, goTo.value(story.column));
        if (!target)
            continue;
        auto moved = movedTo(story, *target, story.rank, now);
        // Its column became another under it.
        if (target->category != Category::Done)
            moved.closedAt = {};
        else if (!moved.closedAt.isValid())
            moved.closedAt = now;
        deed.add(stories(), Edit<Story> {story, moved});
    }
    for (const auto &column : before) {
        if (!withId(after, column.id))
            deed.add(columns(), Edit<Column> {.before = column});
    }
    return deed;
}

} // namespace Dayshift
