// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/alert.h"
#include "models/production/incident.h"
#include "models/production/source.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Incident> &incidents();
[[nodiscard]] const Table<Source> &sources();
[[nodiscard]] const Table<SourceReading> &sourceReadings();
[[nodiscard]] const Table<Indicator> &indicators();
[[nodiscard]] const Table<Alert> &alerts();
[[nodiscard]] const Table<ProductionChange> &productionChanges();

} // namespace Dayshift
