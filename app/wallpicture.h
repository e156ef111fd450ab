// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "views/wall/wallscene.h"

namespace Dayshift {

class Services;

// What the wall of a workspace shows at a moment, with the choices of this machine's wall. place:
// "", a topic ("overview", "pipelines", "mosaic", "sprint", "metrics"), and after a comma or alone
// "stale": as if nobody had told anything for 18 minutes. The rest of the day's hours and nights
// are left out. Invalid: there is no such page.
[[nodiscard]] Result<WallScene> wallPicture(Services &services, const Clock &clock,
                                            const QString &place, const WallChoices &choices,
                                            int mosaic);

} // namespace Dayshift
