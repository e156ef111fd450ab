// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/notifications/concerns.h"
#include "models/notifications/delivery.h"
#include "models/notifications/notificationlist.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Dayshift {

class Settings;

// Brings what concerns the person as far as they want it: into the list, to the tray, to the
// desktop; what is quiet is held, and told in one when the quiet is over.
class Informer : public QObject
{
    Q_OBJECT
public:
    // presenting: whether a sprint review is shown at the moment.
    Informer(Store &store, NotificationList &list, Settings &settings, Clock clock,
             std::function<bool()> presenting, QObject *parent = nullptr);

    // The person wants no notifications until they say otherwise, or quit.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int held() const { return int(m_held.size()); }
    // Takes what happened, as if the workspace had told it.
    void take(const QList<Notification> &notifications, qint64 sequence);
    // Looks whether it is still quiet, as its timer does.
    void look();

signals:
    // So many came at once, as after a holiday, that they are told in one; the newest first.
    void several(const QList<Dayshift::Notification> &notifications);
    void toDesktop(const Dayshift::Notification &notification);
    void toTray(const Dayshift::Notification &notification);
    // The quiet is over, and this was held; the newest first.
    void digest(const QList<Dayshift::Notification> &held);

private:
    [[nodiscard]] Quiet quiet() const;

    Settings &m_settings;
    NotificationList &m_list;
    Clock m_clock;
    std::function<bool()> m_presenting;
    QList<Notification> m_held;
    QTimer m_ticker;
    bool m_paused = false;
    Concerns m_concerns;
};

} // namespace Dayshift
