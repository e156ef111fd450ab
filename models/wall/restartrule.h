// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <chrono>

namespace Dayshift {

// Whether a wall that crashed is started again: at most three times in ten minutes, then it shows a
// page that says so, for as long, and is tried again.
class RestartRule
{
public:
    enum class Then { Again, SafePage };

    static constexpr int Most = 3;
    static constexpr std::chrono::minutes Within {10};

    // It ended by itself at this moment of a clock that never goes back.
    [[nodiscard]] Then ended(std::chrono::milliseconds at);

private:
    QList<std::chrono::milliseconds> m_restarts;
};

} // namespace Dayshift
