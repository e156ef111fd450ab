// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/builddeed.h"
#include "models/pipeline/connection.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Connection> &connections();
[[nodiscard]] const Table<Reading> &readings();
[[nodiscard]] const Table<Build> &builds();
[[nodiscard]] const Table<Stage> &stages();
[[nodiscard]] const Table<Commit> &commits();
[[nodiscard]] const Table<BuildDeed> &buildDeeds();

} // namespace Dayshift
