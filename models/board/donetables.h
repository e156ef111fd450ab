// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/definitionofdone.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<DoneVersion> &doneVersions();
[[nodiscard]] const Table<DoneTick> &doneTicks();
[[nodiscard]] const Table<DoneClosing> &doneClosings();
[[nodiscard]] const Table<DoneOverride> &doneOverrides();

} // namespace Dayshift
