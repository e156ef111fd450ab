// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardrule.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

BoardRuleId theBoardRule()
{
    return BoardRuleId::derived({}, u"board"_s);
}

const Table<BoardRule> &boardRules()
{
    static const auto table
            = Table<BoardRule>(u"board_rule"_s, u"id"_s)
                      .with(u"refuses_when_full"_s, &BoardRule::refusesWhenFull)
                      .with(u"advises"_s, &BoardRule::advises);
    return table;
}

} // namespace Dayshift
