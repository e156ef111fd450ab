// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/backlogplace.h"

#include "models/board/boardtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Column> firstColumn(Database &database)
{
    const auto first = columns().where(database, u"1 = 1"_s, {}, 1);
    if (!first)
        return first.error();
    if (first->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = u"board_column"_s};
    return first->first();
}

Result<double> rankBelowAll(Database &database, ColumnId column)
{
    const auto last = database.select(u"SELECT MAX(rank) FROM story WHERE column_id = ?"_s,
                                      {column.toString()},
                                      [](const Row &row) { return row.real(0); });
    if (!last)
        return last.error();
    return last->value(0) + 1;
}

Result<Place> endOfBacklog(Database &database)
{
    const auto column = firstColumn(database);
    if (!column)
        return column.error();
    const auto rank = rankBelowAll(database, column->id);
    if (!rank)
        return rank.error();
    return Place {.column = *column, .ranks = {*rank}};
}

} // namespace Dayshift
