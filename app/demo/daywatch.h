// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/storyclock.h"
#include "models/base/mailbox.h"
#include "models/net/httpclient.h"
#include "models/pipeline/poller.h"
#include "models/production/watchman.h"
#include "models/settings/secrets.h"
#include "models/store/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Dayshift {

// The demo day's servers need no token, and no keyring is asked for one.
class NoSecrets final : public Secrets
{
public:
    QFuture<Result<std::optional<QString>>> read(const SecretKey &key) override;
    QFuture<Result<Done>> write(const SecretKey &key, const QString &secret) override;
    QFuture<Result<Done>> remove(const SecretKey &key) override;
};

// Looks at the servers of the demo day as the program looks at any: with the poller, the watchman
// and the recorders that work for every team, when the player says that it is time.
class DayWatch : public QObject
{
    Q_OBJECT
public:
    DayWatch(Store &store, const StoryClock &clock, QObject *parent = nullptr);
    ~DayWatch() override;

    // One look; settled() when what was said is written. A thorough one asks everybody, others
    // only who can have something new to say.
    void look(int minute, bool thorough);

signals:
    void settled();

private:
    void askCi(const QList<Connection> &known);
    void goOnWhenCiIsRead();
    void giveUp();
    void lookAtProduction();
    void askProduction(const QList<Source> &known, const QList<Indicator> &figures);
    void goOnWhenProductionIsRead();
    void conclude();

    Store &m_store;
    StoryClock m_clock;
    NoSecrets m_secrets;
    HttpClient m_http;
    Poller m_poller;
    Watchman m_watchman;
    Mailbox m_mailbox {this};
    QList<Connection> m_connections;
    QSet<ConnectionId> m_unread; // of the look that is under way
    bool m_asksCi = false;
    bool m_seesProduction = true;
    QList<Source> m_sources;
    QList<Indicator> m_indicators;
    QSet<SourceId> m_unheard;
    bool m_asksProduction = false;
    QTimer m_patience; // with a server that a visitor takes away while it is asked
    int m_lastRead = -1;
};

} // namespace Dayshift
