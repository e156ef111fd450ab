// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/incident.h"
#include "models/store/change.h"
#include "models/store/database.h"

#include <QStringList>

namespace Dayshift {

// The alerts of an incident that are not over, by name; those that somebody called no problem are
// not among them. As long as there are any, the incident cannot be resolved: the store refuses it.
[[nodiscard]] Result<QStringList> stillFiring(Database &database, const IncidentId &incident);
// The rule of it: what still fires is not over, whoever says so.
[[nodiscard]] Result<Done> checkResolved(Database &database, const Change &change);

} // namespace Dayshift
