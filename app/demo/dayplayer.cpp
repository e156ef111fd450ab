// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/dayplayer.h"

#include "app/demo/daystory.h"
#include "app/demo/demodeeds.h"

#include <QDeadlineTimer>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace Dayshift {

DayPlayer::DayPlayer(Store &store, const StoryClock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_people(store.location())
    , m_watch(store, clock)
    , m_minute(DayStory::minuteOf(clock.now()) - 1)
    , m_target(m_minute + 1)
{
    m_timer.setInterval(1000 / MinutesASecond);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_minute >= DayStory::Closes)
            pause();
        else if (m_minute >= m_target)
            playTo(m_minute + 1);
    });
    connect(&m_watch, &DayWatch::settled, this, &DayPlayer::settle, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &DayPlayer::step, Qt::QueuedConnection);
}

DayPlayer::~DayPlayer() = default;

void DayPlayer::play()
{
    if (isPlaying())
        return;
    m_timer.start();
    emit playingChanged(true);
}

void DayPlayer::pause()
{
    if (!isPlaying())
        return;
    m_timer.stop();
    emit playingChanged(false);
}

void DayPlayer::playTo(int minute)
{
    m_target = std::max(m_target, std::min(minute, DayStory::Closes));
    step();
}

bool DayPlayer::waitFor(int minute, std::chrono::milliseconds longest)
{
    const QDeadlineTimer deadline(longest);
    QEventLoop loop;
    connect(this, &DayPlayer::reached, &loop, &QEventLoop::quit);
    QTimer patience;
    patience.callOnTimeout(&loop, &QEventLoop::quit);
    playTo(minute);
    while (!isThere() && !deadline.hasExpired()) {
        patience.start(std::chrono::milliseconds(deadline.remainingTime()));
        loop.exec();
    }
    return isThere();
}

// One minute at a time: what a server says of it is read before the next one begins.
void DayPlayer::step()
{
    if (m_busy || m_minute >= m_target)
        return;
    m_busy = true;
    ++m_minute;
    m_clock.set(DayStory::instant(m_minute));
    doDeeds(0);
}

void DayPlayer::doDeeds(qsizetype next)
{
    const auto &deeds = demoDeeds();
    while (next < deeds.size() && deeds[next].at != m_minute)
        ++next;
    if (next == deeds.size())
        return watch();
    const auto &deed = deeds[next];
    const auto store = m_people.at(deed.who);
    if (!store)
        return doDeeds(next + 1);
    const auto now = m_clock.now();
    m_mailbox.await((*store)->write(
                            [&deed, now](Transaction &transaction) {
                                return deed.run(transaction, now);
                            },
                            Durability::Machine), // nothing here outlives the program
                    [this, next, &deed](const Result<Done> &done) {
                        // A visitor may have done something else with it.
                        if (!done)
                            emit leftOut(deed.at, done.error());
                        doDeeds(next + 1);
                    });
}

void DayPlayer::watch()
{
    m_watch.look(m_minute, m_minute >= m_target);
}

void DayPlayer::settle()
{
    m_busy = false;
    emit minuteChanged(m_minute);
    if (m_minute >= m_target)
        emit reached(m_minute);
    else
        QMetaObject::invokeMethod(this, &DayPlayer::step, Qt::QueuedConnection);
}

} // namespace Dayshift
