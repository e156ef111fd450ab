// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Dayshift {

class DayPlayer;
class DemoBand;
class Hint;
class MainWindow;

// Leads a visitor through the demo day in one window: the band with its time, and seven hints, each
// where it belongs and when it happens.
class DemoGuide : public QObject
{
    Q_OBJECT
public:
    DemoGuide(MainWindow &frame, DayPlayer &player, QObject *parent);

    // Plays from this minute on.
    void begin(int minute);

signals:
    // An earlier minute is asked for: that needs another workspace.
    void beginAgainRequested(int minute);
    void leaveRequested();

private:
    void showMinute(int minute);
    void goTo(int minute);
    void hint();

    MainWindow &m_frame;
    DayPlayer &m_player;
    DemoBand *m_band;
    Hint *m_hint;
    int m_told = -1; // the last hint that was shown
};

} // namespace Dayshift
