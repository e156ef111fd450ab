// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/base/mailbox.h"
#include "models/notifications/notification.h"

#include <QObject>

namespace Dayshift {

class Deed;
class MainWindow;
class Services;
class Theme;

// The list of notifications in a window: its page, the action that leads there, and what is done
// with one of them.
class NotificationsRoom : public QObject
{
    Q_OBJECT
public:
    NotificationsRoom(MainWindow &frame, Services &services, Theme &theme, const Clock &clock,
                      QObject *parent);

    void open(const Notification &notification);
    // The story, or the pipeline that fails, becomes the person's own; it can be undone.
    void take(const Notification &notification);
    void showList();

signals:
    void settingsRequested();

private:
    void takeStory(const Notification &notification);
    void takePipeline(const Notification &notification);
    // Does it, tells if it failed, and is done with the notification only if it did not.
    void perform(const Deed &deed, const QString &text, const QString &key);

    MainWindow &m_frame;
    Services &m_services;
    Mailbox m_mailbox {this};
};

} // namespace Dayshift
