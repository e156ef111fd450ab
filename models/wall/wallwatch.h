// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/store/store.h"
#include "models/wall/wallage.h"
#include "models/wall/wallfacts.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <memory>

namespace Dayshift {

// Time since something, by a clock that never goes back.
using SteadyClock = std::function<std::chrono::milliseconds()>;
[[nodiscard]] SteadyClock systemSteadyClock();

// Looks at a workspace for a wall, for as long as the wall hangs: opens it, reads it when something
// of it has changed, and after a failure opens it anew, 5 s later and then ever more slowly, up to
// once a minute. It writes nothing, asks nobody and never gives up.
class WallWatch : public QObject
{
    Q_OBJECT
public:
    // A workspace that is open for reading, or why it is not.
    using Opened = Result<std::shared_ptr<Store>>;
    using Door = std::function<QFuture<Opened>()>;
    // As a door gives it: whoever lets it go last, on whatever thread.
    [[nodiscard]] static std::shared_ptr<Store> sharedStore(std::unique_ptr<Store> store);

    WallWatch(Door door, WallNames names, Clock clock = systemClock(),
              SteadyClock steady = systemSteadyClock(), QObject *parent = nullptr);
    ~WallWatch() override;

    void setNames(WallNames names);
    // What is due is done: to be called once a second or so.
    void tick();

    [[nodiscard]] bool hasFacts() const { return m_facts != nullptr; }
    [[nodiscard]] const WallFacts &facts() const;
    [[nodiscard]] const std::shared_ptr<const WallFacts> &sharedFacts() const { return m_facts; }
    // How long ago anything was told to the workspace, or read of it where nothing tells it.
    [[nodiscard]] std::chrono::milliseconds age() const;
    [[nodiscard]] WallTrust trust() const;
    // Why it cannot be read, in a sentence; empty: it can.
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] int attempts() const { return m_failures; }
    // Until the next try; below zero: one is under way.
    [[nodiscard]] std::chrono::milliseconds nextTry() const;

signals:
    void changed(); // what is known, or that it cannot be read

private:
    struct Look
    {
        QString mark = {};
        std::shared_ptr<WallFacts> facts = {}; // nothing: as before
        bool hasFigures = false;
    };
    void open();
    void look();
    void take(const Look &look);
    void lose(const QString &why);
    [[nodiscard]] bool isHung() const;

    Door m_door;
    WallNames m_names;
    Clock m_clock;
    SteadyClock m_steady;
    Mailbox m_mailbox {this};
    std::shared_ptr<Store> m_store;
    QString m_identity; // of the file that is open
    quint64 m_asked = 0; // the newest question: answers to older ones are late
    bool m_waits = false; // for an answer
    QElapsedTimer m_waiting; // real time, whatever clock the wall has
    std::shared_ptr<const WallFacts> m_facts;
    QString m_mark;
    std::chrono::milliseconds m_readAt {0};
    std::chrono::milliseconds m_figuresAt {0};
    std::chrono::milliseconds m_due {0};
    WallAge m_age;
    QString m_trouble;
    int m_failures = 0;
};

} // namespace Dayshift
