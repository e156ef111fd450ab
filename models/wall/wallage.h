// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Dayshift {

// How far a wall's picture can still be believed (tokens.json, "freshness").
enum class WallTrust : int { Live, Ageing, Stale };
[[nodiscard]] WallTrust wallTrustOf(std::chrono::milliseconds age);
// Until here nobody has to be told; from here on the age is a line of its own; from here on it is
// shouted.
inline constexpr std::chrono::seconds WallQuiet {90}, WallAgeing {300}, WallStale {900};

// How old what a wall shows is. Moments are told by other machines' clocks, and a wall's own may be
// set or sleep: so an answer that came while the wall was looking is as old as the look, whatever
// either clock says, and grows older with the machine's running time.
class WallAge
{
public:
    // What was read says that the last answer came at this moment. steady: of a clock that never
    // goes back, in any thread's time.
    void tell(const QDateTime &toldAt, const QDateTime &now, std::chrono::milliseconds steady);
    // Looks at the clocks: a machine that slept has grown older meanwhile. True if it did, or if
    // its clock was set on.
    bool tick(const QDateTime &now, std::chrono::milliseconds steady);

    [[nodiscard]] bool isKnown() const { return m_toldAt.isValid(); }
    [[nodiscard]] std::chrono::milliseconds age(std::chrono::milliseconds steady) const;

private:
    QDateTime m_toldAt;
    std::chrono::milliseconds m_age {0}; // at
    std::chrono::milliseconds m_at {0};
    std::chrono::milliseconds m_lookedAt {0};
    QDateTime m_lastNow;
    std::chrono::milliseconds m_lastSteady {0};
};

} // namespace Dayshift
