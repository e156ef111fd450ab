// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

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

    struct Offer
    {
        QString words = {};
        std::function<void()> run = {};
    };

    // title and text are plain. offers: at most two; a click on it does the first.
    void notify(const QString &title, const QString &text, const QList<Offer> &offers);
    // At the tray's sign alone. open: what a click on it does.
    void askTray(const QString &title, const QString &text, const std::function<void()> &open);
    // The tray's sign, where there is one: it tells where the desktop has no service.
    void setTray(QSystemTrayIcon *tray);

private slots:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    [[nodiscard]] bool askDesktop(const QString &title, const QString &text,
                                  const QList<Offer> &offers);

    QHash<uint, QList<Offer>> m_shown;
    QPointer<QSystemTrayIcon> m_tray;
    std::function<void()> m_trayOpen = {};
};

} // namespace Dayshift
