// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace Dayshift {

// The two servers of the demo day, on a thread of their own: each tells what was true at the moment
// that the clock shows. They end with this.
class StoryServers
{
public:
    explicit StoryServers(Clock clock);
    ~StoryServers();
    Q_DISABLE_COPY_MOVE(StoryServers)

    // They listen; Address if this machine gives no port on its loopback.
    [[nodiscard]] Result<Done> start();

    [[nodiscard]] QString ciAddress() const { return m_ci; }
    [[nodiscard]] QString monitorAddress() const { return m_monitor; }
    // One that does not answer: what is shown of it is old.
    [[nodiscard]] QString silentAddress() const { return m_ci + QStringLiteral("/partner/cc.xml"); }

private:
    Clock m_clock;
    QThread m_thread;
    std::unique_ptr<QObject> m_room; // of both, moved to the thread
    QString m_ci;
    QString m_monitor;
};

} // namespace Dayshift
