// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

#include <QStringView>

namespace Dayshift {

// What a stage is for, told from the name that the server gives it: words of several languages,
// however they are joined ("load-test", "LoadTest", "shop :: load test"). Of a path of names the
// last that says something counts. Other if none does.
[[nodiscard]] StageKind stageKindOf(QStringView name);

// Whether a stage runs unit tests, or integration tests, told from its name: only where the name
// says so. One that is called "test" may be either, and is neither here.
[[nodiscard]] bool runsUnitTests(QStringView name);
[[nodiscard]] bool runsIntegrationTests(QStringView name);

} // namespace Dayshift
