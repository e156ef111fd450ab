// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/style/theme.h"

namespace Dayshift {

// The ground of the program's sign and what stands on it: the same in every theme, but for high
// contrast.
struct Brand
{
    QColor ground = {};
    QColor ink = {};
    QColor quiet = {}; // less important words, 4.5:1 on the ground
    QColor line = {};
    QColor sun = {};
    QColor onSun = {};
};
[[nodiscard]] Brand brandOf(const Theme &theme);

} // namespace Dayshift
