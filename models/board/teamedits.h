// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/deed.h"

namespace Dayshift {

// Which teams there are, and what they work on: changed all at once, as one deed.
struct Teams
{
    QList<Team> teams = {};
    QList<Product> products = {};

    friend bool operator==(const Teams &, const Teams &) = default;
};
[[nodiscard]] Result<Teams> readTeams(Database &database);

// Why they cannot be as they were written; None: they can.
enum class TeamFault : int { None, NoName, SameName };
[[nodiscard]] TeamFault faultIn(const Teams &teams);

// What belongs to teams and products that are to go: it stays, and belongs to none.
struct Belongings
{
    QList<Story> stories = {};
    QList<Sprint> sprints = {};
    QList<Epic> epics = {};
};
[[nodiscard]] Result<Belongings> readBelongings(Database &database, const Teams &before,
                                                const Teams &after);

// In their new order. A team whose product goes has none.
[[nodiscard]] Deed changeTeams(const Teams &before, const Teams &after,
                               const Belongings &belongings);

} // namespace Dayshift
