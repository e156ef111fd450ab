// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/pipeline/serverload.h"

namespace Dayshift {

// What the status bar says of requests that run out: "GitHub: 312 of 5,000 requests left until
// 14:20", or that a server wants to be left alone; of the scarcest. Empty: there are enough.
[[nodiscard]] QString loadNews(const QList<ServerLoad> &loads, const Format &format);

} // namespace Dayshift
