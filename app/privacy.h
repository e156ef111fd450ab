// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dayshift {

// Tokens pass through this process's memory and registers: of a crash the system keeps no core.
void keepNoCores();

} // namespace Dayshift
