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

void Notifier::setTray(QSystemTrayIcon *tray)
{
    m_tray = tray;
    if (tray)
        connect(tray, &QSystemTrayIcon::messageClicked, this, [this] {
            if (m_trayOpen)
                m_trayOpen();
        });
}

void Notifier::notify(const QString &title, const QString &text, const QList<Offer> &offers)
{
    if (!askDesktop(title, text, offers))
        askTray(title, text, offers.isEmpty() ? std::function<void()>() : offers.first().run);
}

bool Notifier::askDesktop(const QString &title, const QString &text, const QList<Offer> &offers)
{
#ifdef QT_DBUS_LIB
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    auto message = QDBusMessage::createMethodCall(Service, Path, Service, u"Notify"_s);
    QStringList actions;
    for (qsizetype i = 0; i < offers.size(); ++i)
        actions << (i == 0 ? u"default"_s : QString::number(i)) << offers[i].words;
    // The text may be read as markup: a title with a bracket must stay what it is.
    message << QApplication::applicationName() << 0U << QGuiApplication::desktopFileName() << title
            << text.toHtmlEscaped() << actions
            << QVariantMap {{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                           {u"category"_s, u"im.received"_s}}
            << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, title, text, offers] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (reply.isError())
                    askTray(title, text,
                            offers.isEmpty() ? std::function<void()>() : offers.first().run);
                else
                    m_shown.insert(reply.value(), offers);
            });
    return true;
#else
    Q_UNUSED(title)
    Q_UNUSED(text)
    Q_UNUSED(offers)
    return false;
#endif
}

void Notifier::askTray(const QString &title, const QString &text,
                       const std::function<void()> &open)
{
    if (!m_tray || !QSystemTrayIcon::supportsMessages())
        return;
    m_trayOpen = open;
    m_tray->showMessage(title, text);
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    const auto offers = m_shown.take(id);
    const auto chosen = action == "default"_L1 ? 0 : action.toInt();
    if (chosen >= 0 && chosen < offers.size() && offers[chosen].run)
        offers[chosen].run();
}

void Notifier::closed(uint id, uint /*reason*/)
{
    m_shown.remove(id);
}

} // namespace Dayshift
