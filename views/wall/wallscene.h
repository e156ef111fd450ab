// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/wallage.h"
#include "models/wall/wallhours.h"
#include "models/wall/wallpages.h"
#include "models/wall/wallsizes.h"
#include "models/wall/wallwords.h"

#include <memory>

namespace Dayshift {

// All that one picture of a wall depends on.
struct WallScene
{
    std::shared_ptr<const WallFacts> facts = {}; // none: nothing was ever read
    QDateTime now = {};
    QLocale locale = {};
    std::chrono::milliseconds age {0}; // of the facts
    WallTrust trust = WallTrust::Live;
    QString trouble = {}; // why the workspace cannot be read; empty: it can
    int attempts = 0;
    std::chrono::milliseconds nextTry {0}; // below zero: now
    WallPage page = {};
    int pages = 1;
    int current = 0;
    std::chrono::milliseconds left {0}; // until the next page
    WallLight light = WallLight::Full;
    bool hints = false; // how to leave is shown
    QPointF shift = {}; // in units

    [[nodiscard]] const WallFacts &known() const;
    [[nodiscard]] WallWords words() const { return {Format(known().zone, locale), now}; }
    // The moment of what is shown.
    [[nodiscard]] QDateTime toldAt() const { return now.addMSecs(-age.count()); }
    [[nodiscard]] bool isStale() const { return trust == WallTrust::Stale; }
};

// The lines above and below the pages, and the band over stale ones.
class WallNotes
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::WallNotes)
public:
    // "Live, 8 s ago": always there.
    [[nodiscard]] static QString watchdog(const WallScene &scene);
    [[nodiscard]] static QString goal(const WallScene &scene);
    [[nodiscard]] static QString next(const WallScene &scene); // "Next in 12 s"
    [[nodiscard]] static QString halted(); // "Pages do not change while data is stale"
    [[nodiscard]] static QString staleTitle(const WallScene &scene);
    [[nodiscard]] static QString staleText(const WallScene &scene);
    [[nodiscard]] static QString cause(const WallScene &scene);
    [[nodiscard]] static QString tries(const WallScene &scene);
    [[nodiscard]] static QString help();
    [[nodiscard]] static QString leaving(); // "Esc leaves the wall"
    // All that is on the screen, a sentence each.
    [[nodiscard]] static QString spoken(const WallScene &scene);
};

} // namespace Dayshift
