// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/workspacetime.h"

#include <QHash>
#include <QMutex>

#include <atomic>

namespace Dayshift {

namespace {

// Connections are opened on many threads, by name of the workspace alone.
struct Times
{
    std::atomic<int> count = 0; // hardly ever more than none: then nobody has to wait
    QMutex mutex;
    QHash<QString, Clock> clocks;
};

} // namespace

static Times &times()
{
    static Times all;
    return all;
}

WorkspaceTime::WorkspaceTime(const StoreLocation &location, const Clock &clock)
    : m_workspace(location.toText())
{
    const QMutexLocker lock(&times().mutex);
    times().clocks.insert(m_workspace, clock);
    times().count = int(times().clocks.size());
}

WorkspaceTime::~WorkspaceTime()
{
    const QMutexLocker lock(&times().mutex);
    times().clocks.remove(m_workspace);
    times().count = int(times().clocks.size());
}

QDateTime WorkspaceTime::now(const StoreLocation &location)
{
    if (times().count > 0) {
        const QMutexLocker lock(&times().mutex);
        if (const auto clock = times().clocks.value(location.toText()))
            return clock();
    }
    return QDateTime::currentDateTimeUtc();
}

} // namespace Dayshift
