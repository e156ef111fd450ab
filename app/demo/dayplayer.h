// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/daywatch.h"
#include "app/demo/demopeople.h"
#include "app/demo/storyclock.h"
#include "models/base/mailbox.h"

#include <QObject>
#include <QTimer>

namespace Dayshift {

// Plays the demo day in its workspace, minute by minute: sets the clock, lets people do what they
// do then, and has the servers asked as ever. Nothing is written that a team and its servers would
// not have caused. It plays forwards only; who wants an earlier minute begins anew.
class DayPlayer : public QObject
{
    Q_OBJECT
public:
    static constexpr int MinutesASecond = 1; // sixty times as fast as life

    DayPlayer(Store &store, const StoryClock &clock, QObject *parent = nullptr);
    ~DayPlayer() override;

    // The minute of the day that has been played last.
    [[nodiscard]] int minute() const { return m_minute; }
    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }
    // Whether everything of the minute that was asked for is in the workspace.
    [[nodiscard]] bool isThere() const { return !m_busy && m_minute >= m_target; }

    void play();
    void pause();
    // As fast as it goes, and then on as it was.
    void playTo(int minute);
    // The same, and only then back; false if it took longer.
    [[nodiscard]] bool waitFor(int minute, std::chrono::milliseconds longest);

signals:
    void minuteChanged(int minute);
    void playingChanged(bool playing);
    void reached(int minute);
    // A deed of this minute could not be done.
    void leftOut(int minute, const Dayshift::Error &why);

private:
    void step();
    void doDeeds(qsizetype next);
    void watch();
    void settle();

    StoryClock m_clock;
    DemoPeople m_people;
    Mailbox m_mailbox {this};
    DayWatch m_watch;
    QTimer m_timer;
    int m_minute;
    int m_target;
    bool m_busy = false;
};

} // namespace Dayshift
