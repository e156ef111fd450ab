// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/store.h"

namespace Dayshift {

// Fills a new workspace with the demo day: one team, its sprint and three epics, ten pipelines with
// their history, twelve weeks of deployments and the incidents they brought. Everything is made up,
// and lies as far back from now as the story wants it; the team's log tells it in order.
Result<Done> tellDemoDay(Store &store, const QDateTime &now);

} // namespace Dayshift
