// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/notifier.h"

#include <QApplication>
#include <QGuiApplication>
#include <QSystemTrayIcon>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

#ifdef QT_DBUS_LIB
static const auto Service = u"org.freedesktop.Notifications"_s;
static const auto Path = u"/org/freedesktop/Notifications"_s;
#endif

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{
#ifdef QT_DBUS_LIB
    auto bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        bus.connect(Service, Path, Service, u"ActionInvoked"_s, this,
                    SLOT(actionInvoked(uint, QString)));
        bus.connect(Service, Path, Service, u"NotificationClosed"_s, this,
                    SLOT(closed(uint, uint)));
    }
#endif
}

void Notifier::notify(const QString &title, const QString &text, const QString &openWords,
                      const std::function<void()> &open)
{
    if (!askDesktop(title, text, openWords, open))
        askTray(title, text, open);
}

bool Notifier::askDesktop(const QString &title, const QString &text, const QString &openWords,
                          const std::function<void()> &open)
{
#ifdef QT_DBUS_LIB
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    auto message = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    // The text may be read as markup: a title with a bracket must stay what it is.
    message << QApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << title
            << text.toHtmlEscaped() << QStringList {u"default"_s, openWords}
            << QVariantMap {{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                           {u"category"_s, u"im.received"_s}}
            << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, title, text, open] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError())
                    askTray(title, text, open);
                else
                    m_shown.insert(reply.value(), open);
            });
    return true;
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    Q_UNUSED(openWords)
    Q_UNUSED(open)
    return false;
#endif
}

void Notifier::askTray(const QString &title, const QString &text,
                       const std::function<void()> &open)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_trayOpen)
                m_trayOpen();
        });
    }
    m_trayOpen = open;
    m_tray->show();
    m_tray->showMessage(title, text);
}

void Notifier::actionInvoked(uint id, const QString & /*action*/)
{
    if (const auto open = m_shown.take(id))
        open();
}

void Notifier::closed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace Dayshift
