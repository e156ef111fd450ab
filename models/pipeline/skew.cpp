// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/skew.h"

#include <cstdlib>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Step = 30s; // what is nearer is the same as before: times must not tremble

bool Skew::hear(const Reply &reply)
{
    const auto theirs = reply.serverTime();
    if (!theirs.isValid() || !reply.receivedAt.isValid())
        return false;
    const std::chrono::seconds measured(reply.receivedAt.secsTo(theirs));
    const auto ahead = std::chrono::abs(measured) <= Tolerance ? 0s : measured;
    if (std::chrono::abs(ahead - m_ahead) <= Step)
        return false;
    m_ahead = ahead;
    return true;
}

template<typename Thing>
static void shift(QList<Thing> &things, std::chrono::seconds ahead)
{
    for (auto &thing : things) {
        for (auto *time : {&thing.startedAt, &thing.finishedAt}) {
            if (time->isValid())
                *time = time->addSecs(-ahead.count());
        }
    }
}

void Skew::correct(Answer &answer) const
{
    if (m_ahead == 0s)
        return;
    shift(answer.builds, m_ahead);
    shift(answer.stages, m_ahead);
}

} // namespace Dayshift
