// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/mailbox.h"
#include "models/notifications/notification.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <QObject>
#include <QTimer>

namespace Dayshift {

// What the log tells behind a line of it that concerns one person.
struct NewConcerns
{
    QList<Notification> notifications = {}; // in the order in which it happened
    qint64 sequence = 0; // the last line of the log
};

// Reads it for the person whom the log calls so. behind: the last line that was read; negative:
// none, then nothing is news. After a long absence only the newest lines are looked at.
[[nodiscard]] Result<NewConcerns> readConcerns(Database &database, const QString &actor, qint64 behind);

// Whether a text mentions somebody: an @ and the login, or the name, whole and in any case.
[[nodiscard]] bool mentions(const QString &text, const QString &name, const QString &login);

// Listens to a workspace for as long as it lives, and tells what concerns the person at it.
class Concerns : public QObject
{
    Q_OBJECT
public:
    Concerns(Store &store, qint64 behind, QObject *parent = nullptr);

signals:
    void heard(const QList<Dayshift::Notification> &notifications, qint64 sequence);

private:
    template<typename T>
    void wakeAt(const Table<T> &table);
    void read();

    Store &m_store;
    qint64 m_behind;
    bool m_reading = false;
    bool m_again = false;
    QTimer m_soon; // many changes come in one transaction
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
