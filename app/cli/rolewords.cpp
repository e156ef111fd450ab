// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/rolewords.h"

#include "models/team/people.h"
#include "models/team/rights.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

QString roleUnknownIn(const QStringList &roles)
{
    for (const auto &each : roles) {
        if (!roleCalled(each))
            return each.isEmpty() ? u"\"\""_s : each;
    }
    return {};
}

int rolesIn(const QStringList &roles)
{
    int all = 0;
    for (const auto &each : roles)
        all |= int(roleCalled(each).value_or(Role::Guest));
    return all;
}

QString noRole(const QString &text)
{
    QStringList known;
    for (const auto role : AllRoles)
        known.append(RoleWords::word(role));
    return QCoreApplication::translate("Dayshift::EditCommand", "%1 is no role. There are: %2.")
            .arg(text, known.join(u", "_s));
}

} // namespace Dayshift
