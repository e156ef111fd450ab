// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/systemlook.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace Dayshift {

#ifdef QT_DBUS_LIB

// The keys and what their numbers mean: org.freedesktop.portal.Settings, "org.freedesktop.appearance".
static const auto Portal = u"org.freedesktop.portal.Desktop"_s;
static const auto Path = u"/org/freedesktop/portal/desktop"_s;
static const auto Interface = u"org.freedesktop.portal.Settings"_s;
static const auto Space = u"org.freedesktop.appearance"_s;

SystemLook::SystemLook(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_dark(theme.choice() == Look::System && theme.isDark())
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(Portal, Path, Interface, u"SettingChanged"_s, this,
                SLOT(changed(QString, QString, QDBusVariant)));
    ask(u"color-scheme"_s);
    ask(u"contrast"_s);
}

void SystemLook::ask(const QString &key)
{
    auto message = QDBusMessage::createMethodCall(Portal, Path, Interface, u"Read"_s);
    message << Space << key;
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(message, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        // The portal wraps the value twice.
        auto value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        take(key, value.toUInt());
    });
}

void SystemLook::changed(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == Space)
        take(key, value.variant().toUInt());
}

#else

SystemLook::SystemLook(Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_dark(theme.isDark())
{
}

void SystemLook::ask(const QString &) { }
void SystemLook::changed(const QString &, const QString &, const QDBusVariant &) { }

#endif

void SystemLook::take(const QString &key, uint value)
{
    if (key == "color-scheme"_L1 && value != 0) // 0: no preference
        m_dark = value == 1;
    else if (key == "contrast"_L1)
        m_contrast = value == 1;
    m_theme.setSystemLook(m_contrast ? Look::HighContrast : m_dark ? Look::Dark : Look::Light);
}

} // namespace Dayshift
