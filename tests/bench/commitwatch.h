// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/rawdatabase.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

// Sees from outside, with a connection of its own, when something has been committed to a workspace.
// SQLite shows a commit to others only once it is on the disk. To 0.2 ms.
class CommitWatch
{
public:
    explicit CommitWatch(const QString &path)
        : m_thread([this, path] { look(path); })
    {
    }
    ~CommitWatch()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_ends = true;
        }
        m_ending.notify_one();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(CommitWatch)

    // When, by monotonicMs(), the first one was seen after this time.
    [[nodiscard]] std::optional<double> firstAfter(double time)
    {
        const std::lock_guard guard(m_mutex);
        for (const double at : m_seen) {
            if (at > time)
                return at;
        }
        return {};
    }

private:
    void look(const QString &path)
    {
        RawDatabase database(path);
        RawStatement version(database, "PRAGMA data_version");
        qint64 before = -1;
        while (version.next()) {
            const auto now = version.number(0);
            version.reset();
            if (before >= 0 && now != before) {
                const std::lock_guard guard(m_mutex);
                m_seen.append(monotonicMs());
            }
            before = now;
            std::unique_lock lock(m_mutex);
            if (m_ending.wait_for(lock, std::chrono::microseconds(200), [this] { return m_ends; }))
                return;
        }
    }

    std::mutex m_mutex;
    QList<double> m_seen;
    std::condition_variable m_ending;
    bool m_ends = false;
    std::thread m_thread; // last: it uses what stands above
};
