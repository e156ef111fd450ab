// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/restartrule.h"

namespace Dayshift {

RestartRule::Then RestartRule::ended(std::chrono::milliseconds at)
{
    m_restarts.removeIf([at](std::chrono::milliseconds restart) { return at - restart >= Within; });
    if (m_restarts.size() >= Most) {
        m_restarts.clear(); // after the page it is a new beginning
        return Then::SafePage;
    }
    m_restarts.append(at);
    return Then::Again;
}

} // namespace Dayshift
