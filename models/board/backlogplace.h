// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardedits.h"
#include "models/store/database.h"

namespace Dayshift {

// Where a story goes that is made elsewhere than on the board: behind all of the first column.
[[nodiscard]] Result<Column> firstColumn(Database &database); // NotFound: there is none
// A rank behind every story of the column.
[[nodiscard]] Result<double> rankBelowAll(Database &database, ColumnId column);
[[nodiscard]] Result<Place> endOfBacklog(Database &database);

} // namespace Dayshift
