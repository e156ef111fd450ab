// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/memberrule.h"

#include "models/team/memberedits.h"
#include "models/team/rights.h"
#include "models/team/teamtables.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<DeedRule::After> keepTeam(Database &database, const QList<Change> &changes, DeedWay)
{
    QHash<QString, bool> touched; // and whether they are called otherwise now
    for (const auto &change : changes) {
        if (change.table == members().name())
            touched[change.thing] = change.verb == Verb::Added || change.field(u"name")
                    || change.field(u"login") || change.field(u"active");
    }
    if (touched.isEmpty())
        return DeedRule::After {};
    const auto before = members().where(database, u"active = 1"_s, {});
    if (!before)
        return before.error();
    return DeedRule::After([before = *before, touched](Transaction &transaction) -> Result<Done> {
        const auto permit = permitOf(Right::EditTeam, before, transaction.author().actor);
        if (!permit.may)
            return RoleWords::notYours(permit);
        const auto now = members().load(transaction.database());
        if (!now)
            return now.error();
        for (const auto &member : *now) {
            const auto found = touched.constFind(member.id.toString());
            if (found == touched.cend())
                continue;
            if (const auto sound = isSound(member); !sound)
                return sound;
            // Imports may have brought two of one name; giving them a role is no harm.
            if (const auto apart = isApart(member, *now); *found && !apart)
                return apart;
        }
        // Who gives somebody the first role that gives roles, and has none, would be a guest from then on.
        const auto &actor = transaction.author().actor;
        const auto me = memberCalled(*now, actor);
        if (me && !touched.contains(me->id.toString()) && permitToWrite(before, actor).may
            && !permitToWrite(*now, actor).may)
            return Error {.kind = Error::Kind::Invalid,
                          .what = MemberWords::tr("You have no role yourself: from then on you would "
                                                  "only look."),
                          .safe = MemberWords::tr("Nothing was changed."),
                          .todo = MemberWords::tr("Give yourself a role first."),
                          .code = u"would-be-guest"_s};
        return Done {};
    });
}

} // namespace Dayshift
