// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/store/store.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace Dayshift {

// What a recording did: how many deployments it made or changed, and which references of stories
// its changes name.
struct Recorded
{
    int deployments = 0;
    QSet<QString> references = {};
};

// Writes the deployments of all pipelines that have a stage which deploys, as far as they are not
// written yet. Doing it twice writes nothing the second time.
[[nodiscard]] Result<Recorded> recordDeployments(Transaction &transaction);
// The same for the pipelines of some builds.
[[nodiscard]] Result<Recorded> recordDeployments(Transaction &transaction,
                                                 const QStringList &buildIds);

// Watches the builds and keeps the deployments up to date. It works for as long as it lives.
class DeploymentRecorder : public QObject
{
    Q_OBJECT
public:
    explicit DeploymentRecorder(Store &store, QObject *parent = nullptr);

signals:
    // Deployments were made or changed.
    void recorded(int deployments);
    void failed(const Dayshift::Error &error);

private:
    template<typename T>
    void watchIds(const Table<T> &table, QSet<QString> &ids);
    void record();
    void lookAtStories();
    void goOn();

    Store &m_store;
    Mailbox m_mailbox {this};
    QTimer m_soon; // many builds come in one reading
    QSet<QString> m_builds, m_stages, m_commits, m_stories; // that changed, not looked at yet
    QSet<QString> m_references; // of stories that deployed changes name
    bool m_all = true;
    bool m_busy = false;
};

} // namespace Dayshift
