// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

namespace Dayshift {

class MainWindow;
class Page;
class Services;
class Theme;

// The page of releases, with a server behind it that starts what a person confirmed.
[[nodiscard]] Page *makeReleasePage(Services &services, MainWindow &frame, const Theme &theme,
                                    const Clock &clock);

} // namespace Dayshift
