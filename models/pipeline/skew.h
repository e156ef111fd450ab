// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/request.h"
#include "models/pipeline/provider.h"

namespace Dayshift {

// How far a server's clock is from ours, as its answers' heads tell. Ages and the time that
// something runs are counted from our own clock: what a server an hour ahead says must not lie in
// the future, and one an hour behind must not make everything look old.
class Skew
{
public:
    // Less is the way of an answer, and no reason to touch what was said.
    static constexpr std::chrono::seconds Tolerance {120};

    // True if the server is further off, or nearer, than was thought.
    bool hear(const Reply &reply);
    [[nodiscard]] std::chrono::seconds ahead() const { return m_ahead; }
    // The answer's times by our clock.
    void correct(Answer &answer) const;

private:
    std::chrono::seconds m_ahead {0};
};

} // namespace Dayshift
