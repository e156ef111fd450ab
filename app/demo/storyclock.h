// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"

#include <atomic>
#include <memory>

namespace Dayshift {

// The time of the demo day: it stands where it was set, for every thread at once. What it is read
// by may outlive it.
class StoryClock
{
public:
    explicit StoryClock(const QDateTime &at)
        : m_now(std::make_shared<std::atomic<qint64>>(at.toMSecsSinceEpoch()))
    {
    }

    void set(const QDateTime &at) { *m_now = at.toMSecsSinceEpoch(); }
    [[nodiscard]] QDateTime now() const
    {
        return QDateTime::fromMSecsSinceEpoch(*m_now, Qt::UTC);
    }
    [[nodiscard]] Clock clock() const
    {
        return [now = m_now] { return QDateTime::fromMSecsSinceEpoch(*now, Qt::UTC); };
    }

private:
    std::shared_ptr<std::atomic<qint64>> m_now;
};

} // namespace Dayshift
