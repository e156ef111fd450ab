// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/thread.h"
#include "models/store/database.h"
#include "models/team/member.h"
#include "models/wall/wallfacts.h"

namespace Dayshift {

// How much of the workspace is read: figures are made of everything that ever happened, and change
// by the day.
enum class WallDepth : int { Now, WithFigures };

// All that a wall shows, as it was at a moment. Without figures there are none in what it gives.
// Nothing is written.
[[nodiscard]] Result<WallFacts> readWallFacts(Database &database, WallNames names,
                                              const QDateTime &now,
                                              WallDepth depth = WallDepth::WithFigures);

// What tells cheaply whether it is worth reading them again: another mark, other facts.
[[nodiscard]] Result<QString> readWallMark(Database &database);

// As a wall calls a person: the first name, or the role, with a number where several have it.
[[nodiscard]] QString wallNameOf(const QString &person, const QList<Member> &members,
                                 WallNames names);

// What is known of an incident's way, at its eight stations.
[[nodiscard]] QList<WallStep> wallStepsOf(const Thread &thread);

} // namespace Dayshift
