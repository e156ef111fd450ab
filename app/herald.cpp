// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/herald.h"

#include "app/informer.h"
#include "app/notificationsroom.h"
#include "app/services.h"
#include "app/tray.h"
#include "app/window.h"
#include "models/settings/settings.h"
#include "views/notifications/notificationspage.h"
#include "views/notifications/notificationwords.h"
#include "views/production/productionpage.h"
#include "views/review/reviewwindow.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QSystemTrayIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Herald::Herald(const Theme &theme, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
{
}

Herald::~Herald() = default;

static bool isPresenting()
{
    const auto all = QApplication::topLevelWidgets();
    return std::any_of(all.cbegin(), all.cend(), [](const QWidget *widget) {
        return qobject_cast<const ReviewWindow *>(widget) && widget->isVisible();
    });
}

void Herald::leave()
{
    m_tray.reset();
    m_informer.reset();
    m_window = nullptr;
    m_notifier.setTray(nullptr);
}

bool Herald::attends(const Window *window) const
{
    return m_window == window;
}

void Herald::attend(Window *window)
{
    leave();
    m_window = window;
    auto services = window->services();
    m_informer = std::make_unique<Informer>(services->store(), services->notifications(),
                                            m_settings, services->clock(), isPresenting);
    m_informer->setPaused(m_paused);
    // What the demo day tells is a story: it does not leave the window.
    if (!services->isDemo()) {
        connect(m_informer.get(), &Informer::toDesktop, this, &Herald::tell);
        connect(m_informer.get(), &Informer::several, this, [this](const QList<Notification> &all) {
            tellDigest(NotificationsPage::tr("%n to look at", nullptr, int(all.size())), all);
        });
        connect(m_informer.get(), &Informer::digest, this, [this](const QList<Notification> &held) {
            tellDigest(tr("%n thing(s) happened while it was quiet", nullptr, int(held.size())), held);
        });
    }
    // The window goes before its services do.
    connect(window, &QObject::destroyed, this, [this, services](const QObject *gone) {
        if (m_window.isNull() || m_window.get() == gone)
            leave();
    });
    if (QSystemTrayIcon::isSystemTrayAvailable())
        addTray(window);
}

void Herald::addTray(Window *window)
{
    m_tray = std::make_unique<Tray>(window->services()->store(), m_theme,
                                    window->frame().format(), window->services()->clock());
    m_tray->setPaused(m_paused);
    m_notifier.setTray(m_tray->icon());
    connect(m_tray.get(), &Tray::openRequested, this, &Herald::bringBack);
    connect(m_tray.get(), &Tray::quitRequested, this, &Herald::quitRequested);
    connect(m_tray.get(), &Tray::pipelineRequested, this, [this](const QString &place) {
        bringBack();
        if (m_window)
            m_window->frame().showPage(u"pipeline"_s, place);
    });
    connect(m_tray.get(), &Tray::raiseRequested, this, [this] {
        bringBack();
        if (!m_window)
            return;
        m_window->frame().showPage(u"production"_s);
        if (auto *page = qobject_cast<ProductionPage *>(m_window->frame().currentPage()))
            page->raiseIncident();
    });
    connect(m_tray.get(), &Tray::pauseChosen, this, [this](bool paused) {
        m_paused = paused;
        m_informer->setPaused(paused);
    });
    connect(m_informer.get(), &Informer::toTray, m_tray.get(),
            [this](const Notification &notification) {
                m_notifier.askTray(NotificationWords::title(notification),
                                   NotificationWords::text(notification),
                                   offersOf(notification).constFirst().run);
            });
}

void Herald::bringBack()
{
    if (!m_window)
        return;
    auto &frame = m_window->frame();
    frame.show();
    frame.setWindowState(frame.windowState() & ~Qt::WindowMinimized);
    frame.raise();
    frame.activateWindow();
}

bool Herald::staysInTray() const
{
    return m_tray && m_settings.staysInTray();
}

QList<Notifier::Offer> Herald::offersOf(const Notification &notification)
{
    // It may be clicked when another workspace is open, where the same number is another story.
    const auto room = [this, workspace = std::weak_ptr(m_window->services())] {
        return m_window && m_window->services() == workspace.lock()
                ? m_window->findChild<NotificationsRoom *>()
                : nullptr;
    };
    QList<Notifier::Offer> offers {{tr("Open"), [this, room, notification] {
                                        bringBack();
                                        if (auto *there = room())
                                            there->open(notification);
                                    }}};
    if (const auto words = NotificationWords::takeOver(notification); !words.isEmpty()) {
        offers.append({words, [room, notification] {
                           if (auto *there = room())
                               there->take(notification);
                       }});
    }
    return offers;
}

void Herald::tell(const Notification &notification)
{
    m_notifier.notify(NotificationWords::title(notification),
                      NotificationWords::text(notification), offersOf(notification));
}

void Herald::tellDigest(const QString &title, const QList<Notification> &held)
{
    constexpr qsizetype Named = 3;
    QStringList lines;
    for (const auto &each : held.mid(0, Named))
        lines.append(NotificationWords::title(each));
    if (held.size() > Named)
        lines.append(tr("and %n more", nullptr, int(held.size() - Named)));
    m_notifier.notify(title, lines.join(u'\n'), {{tr("Open the list"), [this] {
                                                      bringBack();
                                                      if (auto *there = m_window
                                                                  ? m_window->findChild<NotificationsRoom *>()
                                                                  : nullptr)
                                                          there->showList();
                                                  }}});
}

} // namespace Dayshift
