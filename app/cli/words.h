// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/releases/deployment.h"

namespace Dayshift {

// The stable words of the command line's JSON: the same in every language.
[[nodiscard]] QString wordOf(SprintState state);
[[nodiscard]] QString wordOf(DeploymentStatus status);
[[nodiscard]] QString wordOf(DeploymentKind kind);

} // namespace Dayshift
