// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// Where this person's choices lie: ~/.config/Dayshift/dayshift.conf, or what the system has for it.
[[nodiscard]] QString settingsFile();

} // namespace Dayshift
