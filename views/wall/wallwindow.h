// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/wallrotation.h"
#include "models/wall/wallwatch.h"
#include "views/wall/wallview.h"

#include <QPointer>
#include <QScreen>
#include <QTimer>

namespace Dayshift {

// The wall display: a whole screen that asks for nothing and goes on by itself, whatever becomes of
// the workspace, the screen and the clock. Esc leaves it; any other key says so.
class WallWindow : public QWidget
{
    Q_OBJECT
public:
    WallWindow(const Theme &theme, const WallChoices &choices, WallWatch::Door door,
               Clock clock = systemClock(), SteadyClock steady = systemSteadyClock(),
               QWidget *parent = nullptr);
    ~WallWindow() override;

    [[nodiscard]] WallView &view() { return *m_view; }
    [[nodiscard]] WallWatch &watch() { return m_watch; }
    [[nodiscard]] WallRotation &rotation() { return m_rotation; }
    void setChoices(const WallChoices &choices);

    // On this screen, or where none is given on the one that it was on, else on the first.
    void present(QScreen *screen = nullptr);
    // Real time between two looks at the clocks; a second, unless time runs faster.
    void setPulse(std::chrono::milliseconds pulse);
    // What is due by the clocks is done: called by the pulse.
    void tick();

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] WallScene sceneNow();
    [[nodiscard]] WallLight lightNow(const QDateTime &local) const;
    void follow(QScreen *screen);
    void screensChanged();

    WallChoices m_choices;
    Clock m_clock;
    SteadyClock m_steady;
    WallWatch m_watch;
    WallRotation m_rotation;
    WallView *m_view;
    QTimer m_pulse;
    QTimer m_screensSettle; // a panel that is switched on comes and goes several times
    QPointer<QScreen> m_screen;
    QString m_screenName;
    bool m_presents = false;
    std::chrono::milliseconds m_hintUntil {0};
    std::chrono::milliseconds m_litUntil {0};
};

} // namespace Dayshift
