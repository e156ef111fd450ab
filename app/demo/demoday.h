// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demopipelines.h"
#include "models/store/store.h"

namespace Dayshift {

// Fills a new workspace with what was before the demo day: one team, its sprint and three epics, ten
// pipelines with their history, twelve weeks of deployments and the incidents they brought.
// Everything is made up; the team's log tells it in order. The day itself is played: see DayPlayer.
Result<Done> tellDemoPast(Store &store, const DemoAddresses &addresses);

} // namespace Dayshift
