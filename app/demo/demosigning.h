// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demodeeds.h"

namespace Dayshift {

// How release 22.3.1 of the demo day is planned, sealed, signed and sent out.
[[nodiscard]] QList<DemoDeed> signingDeeds();

} // namespace Dayshift
