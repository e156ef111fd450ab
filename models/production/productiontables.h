// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/incident.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Incident> &incidents();

} // namespace Dayshift
