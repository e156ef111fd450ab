// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

namespace Dayshift {

class MainWindow;
class Page;
class Services;
class Store;
class Theme;

// The page of releases, with a server behind it that starts what a person confirmed.
[[nodiscard]] Page *makeReleasePage(Services &services, MainWindow &frame, const Theme &theme,
                                    const Clock &clock);
// Cards that are dropped on Releases in the sidebar are offered to the releases that can take them;
// while they hover there the page opens, so that they can be dropped on one.
void takeCards(Store &store, MainWindow &frame, const Theme &theme);

} // namespace Dayshift
