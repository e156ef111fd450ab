// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

#include <QStringView>

namespace Dayshift {

// What a stage is for, told from the name that the server gives it: words of several languages,
// however they are joined ("load-test", "LoadTest", "shop :: load test"). Of a path of names the
// last that says something counts. Other if none does.
[[nodiscard]] StageKind stageKindOf(QStringView name);

} // namespace Dayshift
