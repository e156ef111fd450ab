// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallwindow.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto HintTime = 3s;
// Who switches a wall on or touches its keyboard wants to see it, whatever the hour.
static constexpr auto LitTime = 5min;

WallWindow::WallWindow(const Theme &theme, const WallChoices &choices, WallWatch::Door door,
                       Clock clock, SteadyClock steady, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_choices(choices)
    , m_clock(clock)
    , m_steady(steady)
    , m_watch(std::move(door), choices.names, std::move(clock), std::move(steady))
    , m_view(new WallView(theme, this))
{
    setWindowTitle(tr("Wall display"));
    setCursor(Qt::BlankCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
    setChoices(choices);
    m_litUntil = m_steady() + LitTime;
    connect(&m_watch, &WallWatch::changed, this, &WallWindow::tick);
    connect(&m_pulse, &QTimer::timeout, this, &WallWindow::tick);
    m_pulse.start(1s);
    m_screensSettle.setSingleShot(true);
    m_screensSettle.setInterval(500);
    connect(&m_screensSettle, &QTimer::timeout, this, [this] { present(); });
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    connect(application, &QGuiApplication::screenAdded, this, &WallWindow::screensChanged);
    connect(application, &QGuiApplication::screenRemoved, this, &WallWindow::screensChanged);
    connect(application, &QGuiApplication::primaryScreenChanged, this,
            &WallWindow::screensChanged);
}

WallWindow::~WallWindow() = default;

void WallWindow::setChoices(const WallChoices &choices)
{
    m_choices = choices;
    m_view->setPanel(choices.inches, choices.metres);
    m_rotation.setStay(std::chrono::seconds(choices.seconds));
    m_watch.setNames(choices.names);
}

void WallWindow::setPulse(std::chrono::milliseconds pulse)
{
    m_pulse.setInterval(pulse);
}

// ---- Screens ------------------------------------------------------------------------------------

void WallWindow::screensChanged()
{
    if (m_presents)
        m_screensSettle.start();
}

void WallWindow::follow(QScreen *screen)
{
    if (m_screen == screen)
        return;
    if (m_screen)
        disconnect(m_screen, nullptr, this, nullptr);
    m_screen = screen;
    if (!screen)
        return;
    m_screenName = screen->name();
    connect(screen, &QScreen::geometryChanged, this, &WallWindow::screensChanged);
}

void WallWindow::present(QScreen *screen)
{
    const auto screens = QGuiApplication::screens();
    if (!screen) {
        const auto same = std::ranges::find(screens, m_screenName, &QScreen::name);
        screen = same == screens.end() ? QGuiApplication::primaryScreen() : *same;
    }
    m_presents = true;
    const auto wanted = m_screenName;
    follow(screen);
    // The one that it was on may come back.
    if (!wanted.isEmpty() && !std::ranges::any_of(screens, [&](const QScreen *each) {
            return each->name() == wanted;
        }))
        m_screenName = wanted;
    if (screen)
        setGeometry(screen->geometry());
    showFullScreen();
    if (screen && size() != screen->size())
        resize(screen->size()); // where nobody manages windows
    tick();
}

// ---- Time ---------------------------------------------------------------------------------------

WallLight WallWindow::lightNow(const QDateTime &local) const
{
    const auto &incidents = m_watch.facts().incidents;
    const bool isUrgent = std::ranges::any_of(incidents, [](const WallIncident &incident) {
        return incident.severity == IncidentSeverity::Critical;
    });
    const auto light = wallLightAt(m_choices, local, isUrgent);
    return light == WallLight::Off && m_steady() < m_litUntil ? WallLight::Dim : light;
}

WallScene WallWindow::sceneNow()
{
    const auto now = m_clock();
    const auto steady = m_steady();
    WallScene scene {.facts = m_watch.sharedFacts(),
                     .now = now,
                     .age = m_watch.age(),
                     .trust = m_watch.trust(),
                     .trouble = m_watch.trouble(),
                     .attempts = m_watch.attempts(),
                     .nextTry = m_watch.nextTry(),
                     .page = m_rotation.page(),
                     .pages = int(m_rotation.pages().size()),
                     .current = m_rotation.current(),
                     .left = m_rotation.left(steady),
                     .light = lightNow(now.toTimeZone(m_watch.facts().zone)),
                     .hints = steady < m_hintUntil,
                     .shift = wallShift(steady.count())};
    return scene;
}

void WallWindow::tick()
{
    m_watch.tick();
    const auto now = m_steady();
    if (m_watch.hasFacts())
        m_rotation.setPages(wallPagesOf(m_watch.facts(), m_choices.topics, m_view->mosaic()), now);
    m_rotation.setHalted(m_watch.trust() == WallTrust::Stale, now);
    m_rotation.advance(now);
    m_view->setScene(sceneNow());
}

// ---- Hands --------------------------------------------------------------------------------------

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    event->accept();
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    m_hintUntil = m_steady() + HintTime;
    m_litUntil = m_steady() + LitTime;
    tick();
}

void WallWindow::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // there is no menu
}

bool WallWindow::event(QEvent *event)
{
    // A session that starts other things puts them in front; the wall stays a whole screen.
    if (event->type() == QEvent::WindowStateChange && m_presents && isVisible()
        && !isFullScreen())
        m_screensSettle.start();
    return QWidget::event(event);
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    m_presents = false;
    event->accept();
    emit left();
}

} // namespace Dayshift
