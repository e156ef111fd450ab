// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/base/mailbox.h"
#include "models/pipeline/stagerule.h"

#include <QObject>
#include <QSet>

namespace Dayshift {

class Store;

// Gives stored stages their kinds again whenever somebody changes what a stage is for, also by undo
// and from another machine: piece by piece, on the store's own thread.
class StageKeeper : public QObject
{
    Q_OBJECT
public:
    explicit StageKeeper(Store &store, QObject *parent = nullptr);

signals:
    void mapped(const Dayshift::ConnectionId &connection); // all of it stands as the rules say
    void failed(const Dayshift::Error &error);

private:
    void hear(const Delta<StageRule> &delta);
    void goOn();

    Store &m_store;
    Mailbox m_mailbox {this};
    QHash<QString, StageRule> m_rules; // by their ids
    QSet<ConnectionId> m_due;
    bool m_knows = false;
    bool m_works = false;
};

} // namespace Dayshift
