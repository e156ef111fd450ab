// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallage.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Leap = 30s; // a clock that runs on so much faster was set, or slept

WallTrust wallTrustOf(std::chrono::milliseconds age)
{
    if (age >= WallStale)
        return WallTrust::Stale;
    return age >= WallAgeing ? WallTrust::Ageing : WallTrust::Live;
}

void WallAge::tell(const QDateTime &toldAt, const QDateTime &now, std::chrono::milliseconds steady)
{
    const auto sinceLook = steady - m_lookedAt;
    const bool looked = m_toldAt.isValid();
    m_lookedAt = steady;
    if (!toldAt.isValid() || toldAt == m_toldAt)
        return;
    auto age = std::max<std::chrono::milliseconds>(
            0ms, std::chrono::milliseconds(toldAt.msecsTo(now)));
    if (looked)
        age = std::min(age, sinceLook);
    m_toldAt = toldAt;
    m_age = age;
    m_at = steady;
}

bool WallAge::tick(const QDateTime &now, std::chrono::milliseconds steady)
{
    const auto last = std::exchange(m_lastNow, now);
    const auto ran = steady - std::exchange(m_lastSteady, steady);
    if (!last.isValid())
        return false;
    const auto leap = std::chrono::milliseconds(last.msecsTo(now)) - ran;
    if (leap < Leap)
        return false;
    m_age += leap;
    return true;
}

std::chrono::milliseconds WallAge::age(std::chrono::milliseconds steady) const
{
    return std::max<std::chrono::milliseconds>(0ms, m_age + steady - m_at);
}

} // namespace Dayshift
