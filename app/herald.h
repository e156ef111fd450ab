// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notifier.h"
#include "models/notifications/notification.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace Dayshift {

class Informer;
class Settings;
class Theme;
class Tray;
class Window;

// Tells the person at the leading window what concerns them, by way of the desktop and the tray.
class Herald : public QObject
{
    Q_OBJECT
public:
    Herald(const Theme &theme, Settings &settings, QObject *parent = nullptr);
    ~Herald() override;

    // From now on for the workspace of this window.
    void attend(Window *window);
    [[nodiscard]] bool attends(const Window *window) const;
    // Before the services of a window go.
    void leave();

    // Whether closing the last window leaves the program in the tray.
    [[nodiscard]] bool staysInTray() const;
    // Whatever was hidden comes back.
    void bringBack();

signals:
    void quitRequested();

private:
    // The first opens it.
    [[nodiscard]] QList<Notifier::Offer> offersOf(const Notification &notification);
    void tell(const Notification &notification);
    void tellDigest(const QString &title, const QList<Notification> &held);
    void addTray(Window *window);

    const Theme &m_theme;
    Settings &m_settings;
    Notifier m_notifier;
    QPointer<Window> m_window;
    std::unique_ptr<Informer> m_informer;
    std::unique_ptr<Tray> m_tray;
    bool m_paused = false; // until the program ends
};

} // namespace Dayshift
