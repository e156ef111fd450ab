// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/alertedits.h"

namespace Dayshift {

Edit<Alert> mutedUntil(const Alert &alert, const QDateTime &until, const QString &reason)
{
    auto after = alert;
    after.mutedUntil = until;
    after.muteReason = reason;
    return {alert, after};
}

Edit<Alert> dismissed(const Alert &alert, const QString &reason, const QString &by)
{
    auto after = alert;
    after.dismissedReason = reason;
    after.dismissedBy = by;
    return {alert, after};
}

Edit<Alert> linkedTo(const Alert &alert, const IncidentId &incident)
{
    auto after = alert;
    after.incident = incident;
    return {alert, after};
}

Edit<Alert> seenAt(const Alert &alert, const QDateTime &now)
{
    auto after = alert;
    after.seenAt = now;
    return {alert, after};
}

} // namespace Dayshift
