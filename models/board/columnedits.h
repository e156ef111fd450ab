// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/deed.h"

namespace Dayshift {

// How a team changes its columns: all at once, as one deed.

// Why columns cannot be as they were written; None: they can.
enum class ColumnFault : int { None, NoName, SameName, NoToDo, NoDone };
[[nodiscard]] ColumnFault faultIn(const QList<Column> &columns);

// What a change of the columns has to know of the stories: how many lie where, archived ones too.
[[nodiscard]] Result<QHash<ColumnId, int>> countByColumn(Database &database);

// Columns whose stories change with them: those that are removed, and those that become done or
// are no longer.
[[nodiscard]] QList<ColumnId> columnsWithOtherStories(const QList<Column> &before,
                                                      const QList<Column> &after);
[[nodiscard]] Result<QList<Story>> readStoriesIn(Database &database, const QList<ColumnId> &columns);

// The columns in their new order, and where the stories of a removed one go. The stories are those
// of columnsWithOtherStories(); whoever's column becomes done is closed with it.
[[nodiscard]] Deed changeColumns(const QList<Column> &before, const QList<Column> &after,
                                 const QHash<ColumnId, ColumnId> &goTo,
                                 const QList<Story> &stories, const QDateTime &now);

} // namespace Dayshift
