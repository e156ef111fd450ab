// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/loopbackserver.h"

#include <QDateTime>

namespace Dayshift {

// What a Prometheus, and the Alertmanager beside it, that watch the demo day's sign-in answer at a
// moment of it: the day's measures as instant and range queries, alerts, rules and targets. A query
// that is none of the day's has no series. 404 for all else.
[[nodiscard]] LoopbackAnswer monitorAnswer(const LoopbackQuestion &question, const QDateTime &now);

} // namespace Dayshift
