// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/deedrule.h"

namespace Dayshift {

// What was read of a source, and what its figures measured, goes with them, though no deed names
// it: whoever takes back a source a minute later would else be told that something hangs on it. An
// alert that belongs to an incident stays, and with it its source. Those of a source or a figure that
// is not asked any more end as no longer watched: whether they are over is not known.
[[nodiscard]] Result<DeedRule::After> forgetWithSources(Database &database,
                                                        const QList<Change> &changes, DeedWay way);

} // namespace Dayshift
