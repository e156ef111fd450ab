// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoboard.h"

namespace Dayshift {

// What the demo's servers told: ten pipelines with today's build and eleven before it, twelve weeks
// of deployments that carried the finished stories, and the incidents that three of them brought.
Result<Done> tellPipelines(Transaction &transaction, const QDateTime &now,
                           const QList<DemoDone> &finished);

} // namespace Dayshift
