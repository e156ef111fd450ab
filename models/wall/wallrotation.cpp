// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallrotation.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Dayshift {

void WallRotation::show(int place, std::chrono::milliseconds now)
{
    m_current = place;
    m_since = m_halted ? 0ms : now;
    (m_pages[place].isPinned ? m_lastPinned : m_lastOther) = place;
}

void WallRotation::setPages(const QList<WallPage> &pages, std::chrono::milliseconds now)
{
    if (pages == m_pages || pages.isEmpty())
        return;
    const auto before = page();
    const auto known = m_pages;
    m_pages = pages;
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].isPinned && !known.contains(m_pages[i])) {
            m_lastOther = -1;
            show(i, now);
            return;
        }
    }
    const auto place = m_pages.indexOf(before);
    if (place < 0) {
        m_lastPinned = m_lastOther = -1;
        show(0, now);
        return;
    }
    const auto since = m_since;
    show(int(place), now);
    m_since = since;
}

void WallRotation::setHalted(bool halted, std::chrono::milliseconds now)
{
    if (halted == m_halted)
        return;
    m_halted = halted;
    m_since = now - m_since;
}

std::chrono::milliseconds WallRotation::staysFor() const
{
    const bool somePinned = std::ranges::any_of(m_pages, &WallPage::isPinned);
    return somePinned && !page().isPinned ? Between : m_stay;
}

// The place of the next page of a kind after a place, around the end; -1: there is none.
static int nextOf(const QList<WallPage> &pages, int after, bool pinned)
{
    const auto count = int(pages.size());
    for (int step = 1; step <= count; ++step) {
        const int place = (after + step + count) % count;
        if (pages[place].isPinned == pinned)
            return place;
    }
    return -1;
}

int WallRotation::following() const
{
    if (m_pages.size() < 2)
        return -1;
    const bool isPinned = page().isPinned;
    const int other = nextOf(m_pages, isPinned ? m_lastOther : m_lastPinned, !isPinned);
    return other >= 0 ? other : nextOf(m_pages, m_current, isPinned);
}

bool WallRotation::advance(std::chrono::milliseconds now)
{
    if (m_halted || m_pages.size() < 2 || now - m_since < staysFor())
        return false;
    show(following(), now);
    return true;
}

void WallRotation::step(int by, std::chrono::milliseconds now)
{
    const auto count = int(m_pages.size());
    show(((m_current + by) % count + count) % count, now);
}

std::chrono::milliseconds WallRotation::left(std::chrono::milliseconds now) const
{
    if (m_pages.size() < 2)
        return 0ms;
    const auto shown = m_halted ? m_since : now - m_since;
    return std::max<std::chrono::milliseconds>(0ms, staysFor() - shown);
}

} // namespace Dayshift
