// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/store/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Dayshift {

// Keeps releases true while the program runs: looks at their gates when what proves them changes,
// takes up deployments, and watches production after them. It works for as long as it lives;
// several at once do no harm.
class ReleaseKeeper : public QObject
{
    Q_OBJECT
public:
    // How often a check that is under way is judged: every, of the machine's time.
    explicit ReleaseKeeper(Store &store, Clock clock = systemClock(),
                           std::chrono::milliseconds every = std::chrono::seconds(5),
                           QObject *parent = nullptr);

    // Looks at everything at once.
    void lookNow();

signals:
    // So many things of releases were changed.
    void kept(int changed);
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void wakeAt(const Table<T> &table);
    void ask();

    Store &m_store;
    Clock m_clock;
    Mailbox m_mailbox {this};
    QTimer m_soon; // many builds come in one reading
    QTimer m_ticker;
    QSet<QString> m_stories; // that changed, not looked at yet
    bool m_all = true;
    bool m_busy = false;
};

} // namespace Dayshift
