// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Dayshift {

// Tokens pass through this process's memory. What the system keeps of it after a crash has its
// files and registers, but not that memory.
void keepMemoryOutOfCores();

} // namespace Dayshift
