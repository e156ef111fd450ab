// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/pipeline/connection.h"
#include "views/shell/statusstrip.h"

namespace Dayshift {

// What the status bar says of the sources: live under 90 s, ageing under 15 min, stale after that
// (tokens.json, "freshness"). Connections that are switched off do not count.
[[nodiscard]] SourcesNews sourcesNews(const QList<Connection> &connections,
                                      const QList<Reading> &readings, const QDateTime &now,
                                      const Format &format);

} // namespace Dayshift
