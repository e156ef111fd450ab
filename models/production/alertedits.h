// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/production/alert.h"

namespace Dayshift {

// What a person decides about an alert. Each keeps what it is for the figures.
[[nodiscard]] Edit<Alert> mutedUntil(const Alert &alert, const QDateTime &until,
                                     const QString &reason);
[[nodiscard]] Edit<Alert> dismissed(const Alert &alert, const QString &reason, const QString &by);
[[nodiscard]] Edit<Alert> linkedTo(const Alert &alert, const IncidentId &incident);
[[nodiscard]] Edit<Alert> seenAt(const Alert &alert, const QDateTime &now);

} // namespace Dayshift
