// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notification.h"

#include <QObject>
#include <QTimer>

namespace Dayshift {

// What happened and concerns this person, newest first, until they are done with it. It lies in one
// small file of this machine, and is there again after a restart.
class NotificationList : public QObject
{
    Q_OBJECT
public:
    // Of more than these the oldest go.
    static constexpr qsizetype Most = 300;

    // What belongs to one thing, newest first.
    struct Group
    {
        QString object = {};
        QList<Notification> notifications = {};
    };

    // An empty workspace: nothing is kept, as on the demo day.
    explicit NotificationList(const QString &workspace, QObject *parent = nullptr);
    ~NotificationList() override;

    // The line of the log up to which everything is here; negative: nothing was read yet.
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    // Gives what was not known yet.
    QList<Notification> add(const QList<Notification> &notifications, qint64 sequence);

    [[nodiscard]] QList<Group> groups() const; // by their newest; what is done is not among them
    [[nodiscard]] int count() const; // not done
    void finish(const QString &key);
    void finishObject(const QString &object);
    void finishAll();

    [[nodiscard]] const QString &path() const { return m_path; }
    void save();

signals:
    void changed();

private:
    void load();
    void touch();

    QString m_path;
    QList<Notification> m_all; // newest first
    qint64 m_sequence = -1;
    bool m_unsaved = false;
    QTimer m_later;
};

} // namespace Dayshift
