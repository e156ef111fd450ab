// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QSystemTrayIcon;

namespace Dayshift {

// Notifications of the desktop: through the service of the session (org.freedesktop.Notifications)
// where there is one, else through the tray where there is one. Where neither is, nothing is lost:
// whoever calls this tells it in the window as well.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);

    // title and text are plain. open: what a click on it does.
    void notify(const QString &title, const QString &text, const QString &openWords,
                const std::function<void()> &open);

private slots:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    [[nodiscard]] bool askDesktop(const QString &title, const QString &text,
                                  const QString &openWords, const std::function<void()> &open);
    void askTray(const QString &title, const QString &text, const std::function<void()> &open);

    QHash<uint, std::function<void()>> m_shown;
    QSystemTrayIcon *m_tray = nullptr;
    std::function<void()> m_trayOpen = {};
};

} // namespace Dayshift
