// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "models/store/deedrule.h"

#include <QLockFile>

#include <deque>
#include <memory>

namespace Dayshift {

// Deeds that wait for a workspace that cannot be written to. They survive a crash: each change of
// the list is a small file, written anew and renamed. Every running program has a file of its own;
// what a program that is gone left behind is adopted by the next one that opens the workspace.
class Outbox
{
public:
    struct Waiting
    {
        QString key = {};
        QList<Change> changes = {}; // one deed: all of them or none
        DeedWay way = DeedWay::Wish;
    };

    Outbox() = default;
    Q_DISABLE_COPY_MOVE(Outbox)

    // Claims a file for this workspace; what lies in it and in abandoned ones waits again.
    void open(const QString &workspace);

    // Where the file lies; empty: the disk would not have it, and deeds are kept in memory alone.
    [[nodiscard]] const QString &path() const { return m_path; }

    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }
    [[nodiscard]] int size() const { return int(m_waiting.size()); }
    [[nodiscard]] const Waiting &front() const { return m_waiting.front(); }
    QString append(const QList<Change> &changes, DeedWay way = DeedWay::Wish);
    void pop();

private:
    void save() const;

    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::deque<Waiting> m_waiting;
};

} // namespace Dayshift
