// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/wallpages.h"

#include <chrono>

namespace Dayshift {

// Which page of a wall is shown, and for how long. Time is a clock's that never goes back.
class WallRotation
{
public:
    explicit WallRotation(std::chrono::milliseconds stay = std::chrono::seconds(20))
        : m_stay(stay)
    {
    }

    void setStay(std::chrono::milliseconds stay) { m_stay = stay; }
    // The page that is shown stays, if it is among them; a pinned one that was not there comes at
    // once.
    void setPages(const QList<WallPage> &pages, std::chrono::milliseconds now);
    // While it is halted the page stays; then it goes on with the rest of its time.
    void setHalted(bool halted, std::chrono::milliseconds now);
    // True if another page is shown now.
    bool advance(std::chrono::milliseconds now);
    // On and back, by hand.
    void step(int by, std::chrono::milliseconds now);

    [[nodiscard]] const QList<WallPage> &pages() const { return m_pages; }
    [[nodiscard]] WallPage page() const { return m_pages.value(m_current); }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] bool isHalted() const { return m_halted; }
    // Until the next page; zero where there is no other.
    [[nodiscard]] std::chrono::milliseconds left(std::chrono::milliseconds now) const;

    // What comes between a pinned page and itself.
    static constexpr std::chrono::seconds Between {10};

private:
    [[nodiscard]] std::chrono::milliseconds staysFor() const;
    [[nodiscard]] int following() const;
    void show(int place, std::chrono::milliseconds now);

    std::chrono::milliseconds m_stay;
    QList<WallPage> m_pages {WallPage {}};
    int m_current = 0;
    int m_lastPinned = -1;
    int m_lastOther = -1;
    bool m_halted = false;
    std::chrono::milliseconds m_since {0}; // it is shown; of a halted one: how long it was
};

} // namespace Dayshift
