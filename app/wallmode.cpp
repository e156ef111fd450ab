// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wallmode.h"

#include "app/demo/dayplayer.h"
#include "app/demo/daystory.h"
#include "app/language.h"
#include "app/screenawake.h"
#include "app/services.h"
#include "app/trialclock.h"
#include "app/walldoor.h"
#include "app/wallsupervisor.h"
#include "models/settings/wallchoices.h"
#include "models/wall/restartrule.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QSaveFile>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Dayshift {

WallMode::WallMode(QObject *parent)
    : QObject(parent)
{
    useLanguage(m_settings.language());
    m_theme.setChoice(Look::Dark);
    m_theme.applyToApplication();
}

WallMode::~WallMode() = default;

Result<Done> WallMode::start(const WallCall &call)
{
    if (call.demo) {
        auto demo = Services::demo(DayStory::at(11, 20));
        if (!demo)
            return demo.error();
        m_demo = *demo;
        show(doorTo(m_demo->store().location()), m_demo->clock(), systemSteadyClock());
        m_demo->player()->play();
        return Done {};
    }
    const auto location = chosenWorkspace(call.workspace);
    if (!location)
        return location.error();
    const auto trial = TrialClock::fromEnvironment();
    show(doorTo(*location, &m_secrets), trial ? trial->clock() : systemClock(),
         trial ? trial->steady() : systemSteadyClock());
    if (trial) {
        m_window->setPulse(trial->pulse());
        tellTrial(trial->saysInto());
    }
    return Done {};
}

void WallMode::show(WallWatch::Door door, Clock clock, SteadyClock steady)
{
    m_window = std::make_unique<WallWindow>(m_theme, m_settings.wall(), std::move(door),
                                            std::move(clock), std::move(steady));
    m_window->present();
    keepAwake();
}

void WallMode::tellTrial(const QString &file)
{
    auto *often = new QTimer(this);
    connect(often, &QTimer::timeout, this, [this, file] {
        QSaveFile said(file);
        if (said.open(QFile::WriteOnly)) {
            said.write(WallNotes::spoken(m_window->view().scene()).toUtf8());
            said.commit();
        }
    });
    often->start(200);
}

void WallMode::startSafePage()
{
    m_safePage = std::make_unique<WallView>(m_theme);
    const auto wall = m_settings.wall();
    m_safePage->setPanel(wall.inches, wall.metres);
    m_safePage->setCursor(Qt::BlankCursor);
    const auto again = QDateTime::currentDateTimeUtc().addDuration(RestartRule::Within);
    m_safePage->setSafePage(tr("This wall stopped by itself"),
                            tr("It is tried again at %1. Nothing was changed.", "a time")
                                    .arg(Format().clock(again)));
    m_safePage->showFullScreen();
    keepAwake();
    QTimer::singleShot(RestartRule::Within, this,
                       [] { QCoreApplication::exit(WallSupervisor::ExitAgain); });
}

// It holds as long as the program runs.
void WallMode::keepAwake()
{
    new ScreenAwake(tr("The wall display is on."), this);
}

WallWindow *showWall(MainWindow &frame, Services &services, const Settings &settings)
{
    // Dark, whatever the windows look like; both go with the window that it was asked for in, and
    // the wall paints with the theme until its own end.
    auto *theme = new Theme;
    theme->setChoice(Look::Dark);
    auto *wall = new WallWindow(*theme, settings.wall(), doorTo(services.store().location()),
                                services.clock());
    QObject::connect(&frame, &QObject::destroyed, wall, &QObject::deleteLater);
    QObject::connect(wall, &QObject::destroyed, theme, &QObject::deleteLater);
    wall->setAttribute(Qt::WA_DeleteOnClose);
    new ScreenAwake(WallMode::tr("The wall display is on."), wall); // until it is closed
    wall->present(frame.screen());
    wall->activateWindow();
    return wall;
}

} // namespace Dayshift
