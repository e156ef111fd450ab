// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/limitrule.h"

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct LimitWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::LimitWords)
};

// What lies together under a limit.
using Pile = std::pair<ColumnId, SprintId>;

struct Coming
{
    int entered = 0; // from another column, the archive, or nowhere
    int more = 0; // than before, whoever came or left
};

Error full(const Column &column, int before)
{
    return {.kind = Error::Kind::Invalid,
            .what = LimitWords::tr("%1 is full: it holds %2 of %3.")
                            .arg(column.name, QString::number(before),
                                 QString::number(column.wipLimit)),
            .safe = LimitWords::tr("Nothing was changed: the team has agreed to keep to its "
                                   "limits."),
            .todo = LimitWords::tr("Move another story on first, or change the limit."),
            .code = u"column-full"_s};
}

QHash<Pile, Coming> compare(const QList<Story> &before, const QList<Story> &after)
{
    QHash<StoryId, Story> was;
    QHash<Pile, Coming> piles;
    for (const auto &story : before) {
        if (story.archived)
            continue;
        was.insert(story.id, story);
        --piles[{story.column, story.sprint}].more;
    }
    for (const auto &story : after) {
        if (story.archived)
            continue;
        auto &pile = piles[{story.column, story.sprint}];
        ++pile.more;
        pile.entered += !was.contains(story.id) || was[story.id].column != story.column;
    }
    return piles;
}

Result<Done> check(Database &database, const QList<Story> &before, const QStringList &ids)
{
    const auto rules = boardRules().load(database);
    if (!rules)
        return rules.error();
    if (rules->isEmpty() || !rules->first().refusesWhenFull)
        return Done {};
    const auto after = stories().load(database, ids);
    if (!after)
        return after.error();
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    const auto piles = compare(before, *after);
    for (auto pile = piles.cbegin(); pile != piles.cend(); ++pile) {
        if (pile->entered == 0 || pile->more <= 0)
            continue;
        for (const auto &column : *all) {
            if (column.id != pile.key().first || column.wipLimit <= 0)
                continue;
            const auto count = countAgainstLimit(database, column.id, pile.key().second);
            if (!count)
                return count.error();
            if (*count > column.wipLimit)
                return full(column, *count - pile->more);
        }
    }
    return Done {};
}

} // namespace

Result<int> countAgainstLimit(Database &database, ColumnId column, SprintId sprint)
{
    auto sql = u"SELECT COUNT(*) FROM story WHERE column_id = ? AND archived = 0 AND sprint_id"_s;
    QVariantList values {column.toString()};
    if (sprint.isNull()) {
        sql += u" IS NULL"_s;
    } else {
        sql += u" = ?"_s;
        values.append(sprint.toString());
    }
    const auto count
            = database.select(sql, values, [](const Row &row) { return int(row.number(0)); });
    if (!count)
        return count.error();
    return count->value(0);
}

Result<DeedRule::After> keepLimits(Database &database, const QList<Change> &changes, DeedWay way)
{
    QStringList ids;
    for (const auto &change : changes) {
        if (change.table == stories().name() && change.verb != Verb::Removed
            && (change.field(u"column_id") || change.field(u"archived")))
            ids.append(change.thing);
    }
    if (way == DeedWay::Undo || ids.isEmpty())
        return DeedRule::After {};
    const auto before = stories().load(database, ids);
    if (!before)
        return before.error();
    return DeedRule::After([before = *before, ids](Transaction &transaction) {
        return check(transaction.database(), before, ids);
    });
}

} // namespace Dayshift
