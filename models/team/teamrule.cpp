// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/teamrule.h"

#include "models/team/teamtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Done> mayDo(Transaction &transaction, Right right)
{
    const auto people = members().load(transaction.database());
    if (!people)
        return people.error();
    const auto permit = permitOf(right, *people, transaction.author().actor);
    return permit.may ? Result<Done>(Done {}) : RoleWords::notYours(permit);
}

Result<Done> keepGuestsOut(Transaction &transaction)
{
    const auto people = members().where(transaction.database(), u"active = 1"_s, {});
    if (!people)
        return people.error();
    const auto permit = permitToWrite(*people, transaction.author().actor);
    return permit.may ? Result<Done>(Done {}) : RoleWords::guestsLook(permit);
}

} // namespace Dayshift
