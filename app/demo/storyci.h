// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/loopbackserver.h"

#include <QDateTime>

namespace Dayshift {

// What a Buildbot master that builds the demo day answers at a moment of it: builders, builds with
// their steps, changes and logs, as far as a client asks for them. 404 for all else.
[[nodiscard]] LoopbackAnswer ciAnswer(const LoopbackQuestion &question, const QDateTime &now);

} // namespace Dayshift
