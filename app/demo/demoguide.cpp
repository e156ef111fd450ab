// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoguide.h"

#include "app/demo/dayplayer.h"
#include "app/demo/daystory.h"
#include "views/shell/demoband.h"
#include "views/shell/hint.h"
#include "views/shell/mainwindow.h"
#include "views/shell/sidebar.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct DemoHint
{
    int at;
    const char16_t *page; // empty: the band
    const char *words;
};
using DayStory::at;
constexpr DemoHint Hints[] = {
        {DayStory::Opens, u"",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "The day plays here. Pause it, or drag to any time; what you see comes "
                           "from a small CI server and a small Prometheus in this program.")},
        {at(8, 46), u"production",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "Sign-ins fail since 08:42. Production says for how many, and what "
                           "changed before it.")},
        {at(8, 58), u"board",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "The Product Owner has raised the incident and assigned a developer: a "
                           "story in the Expedite lane of the board.")},
        {at(10, 33), u"pipeline",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "The fix fails two of 614 functional tests. Pipeline shows the first "
                           "failing line, and who has it.")},
        {at(11, 48), u"releases",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "All tests passed, and now the release waits for three signatures. "
                           "Waiting is hatched everywhere.")},
        {at(12, 42), u"production",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "22.3.1 is out and customers can sign in. Recovered it is called when "
                           "that has lasted for 15 minutes.")},
        {at(12, 57), u"day",
         QT_TRANSLATE_NOOP("Dayshift::DemoGuide",
                           "Day tells it in one picture: who had it when, what was waited for, and "
                           "what to learn.")},
};

} // namespace

DemoGuide::DemoGuide(MainWindow &frame, DayPlayer &player, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
    , m_player(player)
    , m_band(new DemoBand(frame.theme(), Format(DayStory::zone()),
                          DayStory::instant(DayStory::Opens), DayStory::instant(DayStory::Closes),
                          &frame))
    , m_hint(new Hint(frame.theme(), &frame))
{
    frame.setBand(m_band);
    connect(m_band, &DemoBand::leaveRequested, this, &DemoGuide::leaveRequested);
    connect(m_band, &DemoBand::timeRequested, this,
            [this](const QDateTime &at) { goTo(DayStory::minuteOf(at)); });
    connect(m_band, &DemoBand::playRequested, this,
            [this](bool play) { play ? m_player.play() : m_player.pause(); });
    connect(&player, &DayPlayer::playingChanged, m_band, &DemoBand::setPlaying);
    connect(&player, &DayPlayer::minuteChanged, this, &DemoGuide::showMinute);
    connect(&player, &DayPlayer::reached, this, [this] {
        m_band->setBusy(false);
        hint();
    });
    m_band->setPlaying(player.isPlaying());
}

void DemoGuide::begin(int minute)
{
    if (minute > m_player.minute())
        goTo(minute);
    else
        showMinute(m_player.minute());
    m_player.play();
    hint();
}

void DemoGuide::goTo(int minute)
{
    if (minute < m_player.minute()) {
        emit beginAgainRequested(minute);
        return;
    }
    m_band->setBusy(true);
    m_player.playTo(minute);
}

void DemoGuide::showMinute(int minute)
{
    m_band->setTime(DayStory::instant(minute));
    m_frame.showTime();
    if (m_player.isThere())
        hint();
}

// The newest one that has come; those that were jumped over are not told any more.
void DemoGuide::hint()
{
    int newest = -1;
    for (int i = 0; i < int(std::size(Hints)); ++i) {
        if (Hints[i].at <= m_player.minute())
            newest = i;
    }
    if (newest <= m_told)
        return;
    m_told = newest;
    const auto &told = Hints[newest];
    const auto page = QString::fromUtf16(told.page);
    auto *anchor = page.isEmpty() ? m_band->timeSlider() : m_frame.sidebar().link(page);
    m_hint->tell(anchor, QCoreApplication::translate("Dayshift::DemoGuide", told.words),
                 tr("Hint %1 of %2").arg(newest + 1).arg(std::size(Hints)));
}

} // namespace Dayshift
