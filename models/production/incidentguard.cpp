// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/incidentguard.h"

#include "models/production/alert.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<QStringList> stillFiring(Database &database, const IncidentId &incident)
{
    const auto names = database.select(u"SELECT name FROM alert WHERE incident_id = ?"
                                       " AND state <> ? AND dismissed_reason = '' ORDER BY name"_s,
                                       {incident.toString(), int(AlertState::Ended)},
                                       [](const Row &row) { return row.text(0); });
    if (!names)
        return names.error();
    return QStringList(*names);
}

Result<Done> checkResolved(Database &database, const Change &change)
{
    const auto *resolved = change.field(u"resolved_at");
    if (change.verb == Verb::Removed || !resolved || resolved->is.toLongLong() == 0)
        return Done {};
    const auto firing = stillFiring(database, IncidentId::fromString(change.thing));
    if (!firing)
        return firing.error();
    if (firing->isEmpty())
        return Done {};
    return Error {.kind = Error::Kind::Invalid,
                  .what = QCoreApplication::translate("Dayshift::IncidentGuard",
                                                      "The incident is not over: %1 still fires.")
                                  .arg(firing->first()),
                  .safe = QCoreApplication::translate("Dayshift::IncidentGuard",
                                                      "Nothing was changed."),
                  .todo = QCoreApplication::translate(
                          "Dayshift::IncidentGuard",
                          "Wait until the alert ends, or say with a reason that it is not a "
                          "problem.")};
}

} // namespace Dayshift
