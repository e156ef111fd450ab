// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/rightsrule.h"

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/team/teamrule.h"

namespace Dayshift {

static std::optional<Right> rightFor(const Change &change)
{
    if (change.table == columns().name() || change.table == boardRules().name())
        return Right::EditLimits;
    // A team that goes leaves its sprints behind: that changes nothing in them.
    const bool onlyTeam = change.verb == Verb::Changed && change.fields.size() == 1
            && change.field(u"team_id");
    if (change.table == sprints().name() && !onlyTeam)
        return Right::EditSprints;
    return {};
}

Result<DeedRule::After> keepRights(Database &, const QList<Change> &changes, DeedWay)
{
    QList<Right> asked;
    for (const auto &change : changes) {
        if (const auto right = rightFor(change); right && !asked.contains(*right))
            asked.append(*right);
    }
    if (asked.isEmpty())
        return DeedRule::After {};
    return DeedRule::After([asked](Transaction &transaction) -> Result<Done> {
        for (const auto right : asked) {
            if (const auto may = mayDo(transaction, right); !may)
                return may;
        }
        return Done {};
    });
}

} // namespace Dayshift
