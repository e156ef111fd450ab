// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

#include <QStringList>

namespace Dayshift {

// A status as people at a terminal read it: "waits for sign-off", "not run", "no report".
[[nodiscard]] QString spoken(Status status);

// One line for a pipeline: "shop #3   running", with its stages on a line below, and on further
// ones what each stage is made of, as far as that is told.
[[nodiscard]] QStringList linesOf(const Explanation::Pipeline &pipeline);
[[nodiscard]] QStringList linesOf(const Build &build, const QList<Stage> &stages);

} // namespace Dayshift
