// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/thread.h"
#include "models/store/database.h"

namespace Dayshift {

// What the workspace holds of an incident; no more is read than its time and its story name.
[[nodiscard]] Result<ThreadFacts> readThreadFacts(Database &database, const Incident &incident,
                                                  const QDateTime &now);
// The threads of the newest incidents, newest first.
[[nodiscard]] Result<QList<Thread>> readThreads(Database &database, int most,
                                                const QDateTime &now);
// Those that were under way between two moments: open ones first, then the newest.
[[nodiscard]] Result<QList<Thread>> readThreadsBetween(Database &database, const QDateTime &from,
                                                       const QDateTime &to, const QDateTime &now);
// Says when the steps that run are expected to end: from the median of their last 20 runs.
[[nodiscard]] Result<Done> expectEnds(Database &database, QList<DayStep> &steps);

} // namespace Dayshift
