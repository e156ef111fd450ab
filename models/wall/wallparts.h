// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"
#include "models/wall/wallfacts.h"

namespace Dayshift {

// The parts of what a wall reads, each into its place among the facts. The zone is known before.
[[nodiscard]] Result<Done> readWallPipelines(Database &database, const QDateTime &now,
                                             WallFacts &facts);
[[nodiscard]] Result<Done> readWallSprint(Database &database, const QDateTime &now,
                                          WallFacts &facts);

// A source was last read at a moment, or never.
void heard(WallFacts &facts, const QDateTime &readAt);

} // namespace Dayshift
