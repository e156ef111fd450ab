// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"

class QWidget;

namespace Dayshift {

// What a figure means, as text with markup: definition, formula, what is known of it, what was left
// out and why, and where its levels come from.
[[nodiscard]] QString explanationOf(const Chart &chart, int levelYear = 0);
// Shows it at a widget until a key is pressed or the pointer is.
void explain(QWidget *at, const Chart &chart, int levelYear = 0);

} // namespace Dayshift
