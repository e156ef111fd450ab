// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network.h"

#include "app/powersupply.h"
#include "models/settings/transientsecrets.h"
#include "models/store/store.h"

namespace Dayshift {

static std::unique_ptr<Secrets> keyringFor(Network::Keeping keeping)
{
    if (keeping == Network::Keeping::Memory)
        return std::make_unique<TransientSecrets>();
    return std::make_unique<Keychain>();
}

Network::Network(Store &store, bool polls, Keeping keeping, QObject *parent)
    : QObject(parent)
    , m_keyring(keyringFor(keeping))
    , m_secrets(*m_keyring)
    , m_http(new HttpClient)
    , m_actions(new PipelineActions(store, *m_http, m_secrets))
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_http->moveToThread(&m_thread);
    m_actions->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_actions, &QObject::deleteLater);
    if (polls) {
        m_poller = new Poller(store, *m_http, m_secrets);
        m_poller->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_poller, &QObject::deleteLater);
        connect(m_actions, &PipelineActions::acted, m_poller, &Poller::readNow);
        m_watchman = new Watchman(store, *m_http, m_secrets);
        m_watchman->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_watchman, &QObject::deleteLater);
    }
    connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
    m_thread.start();
    if (!m_poller)
        return;
    m_poller->watchConnections(m_watcher.get());
    m_watchman->watchSources(m_watcher.get());
    connect(m_poller, &Poller::loaded, this, [this](const QList<ServerLoad> &loads) {
        m_loads = loads;
        emit loaded();
    });
    connect(m_poller, &Poller::detailsRead, this, &Network::detailsRead);
    connect(&m_supplyTicker, &QTimer::timeout, this, &Network::tellCalm);
    m_supplyTicker.start(std::chrono::minutes(1));
    tellCalm();
}

Network::~Network()
{
    m_watcher.reset();
    m_thread.quit();
    m_thread.wait();
}

void Network::setInSight(const QObject *window, bool inSight)
{
    if (!m_inSight.contains(window))
        connect(window, &QObject::destroyed, this, [this, window] {
            m_inSight.remove(window);
            tellCalm();
        });
    m_inSight.insert(window, inSight);
    tellCalm();
}

void Network::wake()
{
    if (m_poller)
        m_poller->wake();
    if (m_watchman)
        m_watchman->wake();
}

void Network::tellCalm()
{
    if (!m_poller)
        return;
    const auto windows = m_inSight.values();
    const bool hidden = !windows.isEmpty() && !windows.contains(true);
    m_poller->setCalm(hidden, isOnBattery());
}

void Network::readDetails(const BuildId &build)
{
    if (m_poller)
        m_poller->readDetails(build);
}

void Network::readNow(ConnectionId connection)
{
    if (m_poller)
        m_poller->readNow(connection);
}

void Network::readSourcesNow(SourceId source)
{
    if (m_watchman)
        m_watchman->readNow(source);
}

} // namespace Dayshift
