// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// Whether the machine runs on its battery, as the kernel tells; no where there is none, or where
// the folder does not exist.
[[nodiscard]] bool isOnBattery(const QString &folder
                               = QStringLiteral("/sys/class/power_supply"));

} // namespace Dayshift
