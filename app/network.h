// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/keychain.h"
#include "models/net/httpclient.h"
#include "models/pipeline/pipelineactions.h"
#include "models/pipeline/poller.h"
#include "models/production/watchman.h"
#include "models/settings/environmentsecrets.h"

#include <QHash>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

namespace Dayshift {

class Store;

// What looks outward while the program runs: a thread that waits for servers, the one HTTP client
// on it, and the poller that reads what the workspace is connected to. It ends with its owner, and
// within a second.
class Network : public QObject
{
    Q_OBJECT
public:
    // Where tokens are kept: for the demo day nowhere but in memory.
    enum class Keeping { Keyring, Memory };

    // Without polling it only answers what is asked by hand: for a workspace that is read-only.
    Network(Store &store, bool polls, Keeping keeping = Keeping::Keyring,
            QObject *parent = nullptr);
    ~Network() override;

    [[nodiscard]] HttpClient &http() { return *m_http; }
    // Runs builds again, cancels and starts them, and reads their logs.
    [[nodiscard]] PipelineActions &actions() { return *m_actions; }
    // The environment before the keyring.
    [[nodiscard]] Secrets &secrets() { return m_secrets; }
    // Reads all connections, or the one with this id, at once.
    void readNow(ConnectionId connection = {});
    // The same of monitoring.
    void readSourcesNow(SourceId source = {});
    // What is only worth asking when somebody opens the build; detailsRead() when it is written.
    void readDetails(const BuildId &build);
    // Somebody may look at what is read in this window, or not; who told nothing may look.
    void setInSight(const QObject *window, bool inSight);
    // The machine or the person is back: what could not be reached is tried.
    void wake();

    // How the connections are read now.
    [[nodiscard]] const QList<ServerLoad> &loads() const { return m_loads; }

signals:
    void loaded();
    void detailsRead(const Dayshift::BuildId &build,
                     const std::optional<Dayshift::Error> &error);

private:
    void tellCalm();

    std::unique_ptr<Secrets> m_keyring;
    EnvironmentSecrets m_secrets;
    QThread m_thread;
    HttpClient *m_http;          // lives on the thread
    PipelineActions *m_actions;  // lives on the thread
    Poller *m_poller = nullptr;  // lives on the thread
    Watchman *m_watchman = nullptr; // lives on the thread
    QHash<const QObject *, bool> m_inSight; // by window
    QList<ServerLoad> m_loads;
    QTimer m_supplyTicker;
    std::unique_ptr<QObject> m_watcher = std::make_unique<QObject>();
};

} // namespace Dayshift
