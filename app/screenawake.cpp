// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenawake.h"

#ifdef QT_DBUS_LIB
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Outlives whoever asked, until the session has said by which number it is to be let go.
struct ScreenAwake::Hold
{
    std::optional<uint> cookie = {};
    bool isOver = false;
};

#ifdef QT_DBUS_LIB
static QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s,
                                                  u"/org/freedesktop/ScreenSaver"_s,
                                                  u"org.freedesktop.ScreenSaver"_s, method);
    message.setArguments(arguments);
    return message;
}

static void letGo(uint cookie)
{
    std::ignore = QDBusConnection::sessionBus().send(call(u"UnInhibit"_s, {cookie}));
}

ScreenAwake::ScreenAwake(const QString &reason, QObject *parent)
    : QObject(parent)
    , m_hold(std::make_shared<Hold>())
{
    auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call(u"Inhibit"_s, {u"dayshift"_s, reason})),
            QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, hold = m_hold] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            return;
        hold->cookie = reply.value();
        if (hold->isOver)
            letGo(*hold->cookie);
    });
}

ScreenAwake::~ScreenAwake()
{
    m_hold->isOver = true;
    if (m_hold->cookie)
        letGo(*m_hold->cookie);
}
#else
ScreenAwake::ScreenAwake(const QString &, QObject *parent)
    : QObject(parent)
{
}

ScreenAwake::~ScreenAwake() = default;
#endif

} // namespace Dayshift
