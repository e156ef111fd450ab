// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/table.h"

namespace Dayshift {

using BoardRuleId = Id<struct BoardRule>;

// What a team has agreed on for its board; one row.
struct BoardRule
{
    BoardRuleId id = {};
    bool refusesWhenFull = false; // else a full column asks why
    bool advises = false; // entry rules and the definition of done warn, and let pass

    friend bool operator==(const BoardRule &, const BoardRule &) = default;
};

[[nodiscard]] BoardRuleId theBoardRule();
[[nodiscard]] const Table<BoardRule> &boardRules();

} // namespace Dayshift
