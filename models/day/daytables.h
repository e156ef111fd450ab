// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daystep.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<TimeCorrection> &timeCorrections();

// A person's word on when a step was, with what it was until then. Invalid without a reason, and
// where the end lies before the start or after now.
[[nodiscard]] Result<Edit<TimeCorrection>> corrected(const DayStep &step, const QDateTime &from,
                                                     const QDateTime &to, const QString &reason,
                                                     const QString &person, const QDateTime &now);

} // namespace Dayshift
