// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/transaction.h"
#include "models/team/team.h"

namespace Dayshift {

// Two teams, each with a product of its own; the epic of invoices is the second one's.
struct DemoTeams
{
    QList<Product> products = {};
    QList<Team> teams = {};

    // Of the epic at this place; -1: of none.
    [[nodiscard]] TeamId of(int epic) const { return teams[epic == 2 ? 1 : 0].id; }
};

[[nodiscard]] Result<DemoTeams> tellTeams(Transaction &transaction);

// How urgent a story is said to be: by its number, so that it is the same every day.
[[nodiscard]] Priority demoPriority(int number);

} // namespace Dayshift
