// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/network.h"

#include "models/store/store.h"

namespace Dayshift {

Network::Network(Store &store, bool polls, QObject *parent)
    : QObject(parent)
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
    }
    connect(&m_thread, &QThread::finished, m_http, &QObject::deleteLater);
    m_thread.start();
    if (m_poller)
        m_poller->watchConnections(m_watcher.get());
}

Network::~Network()
{
    m_watcher.reset();
    m_thread.quit();
    m_thread.wait();
}

void Network::readNow(ConnectionId connection)
{
    if (m_poller)
        m_poller->readNow(connection);
}

} // namespace Dayshift
