// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/replay.h"
#include "tests/support/runner.h"
#include "tests/support/storedday.h"
#include "tests/support/testdatabase.h"
#include "views/day/daypage.h"
#include "views/day/replaybar.h"
#include "views/day/timeline.h"

#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The past as it is scrubbed, played and painted.
class ReplayBarTest : public QObject
{
    Q_OBJECT

    // The picture of a day at a moment, from a replay of its own.
    static QImage picture(const StoreLocation &location, const Theme &theme,
                          const QList<QDateTime> &way)
    {
        const auto replay = Replay::of(location, {u"Ada"_s, u"test"_s});
        if (!replay)
            qFatal("%s", qPrintable(replay.error().detail));
        QUndoStack undo;
        DayPage page((*replay)->store(), undo, theme, [now = way.last()] { return now; });
        for (const auto &moment : way) {
            if (!(*replay)->goTo(moment).result())
                qFatal("not there");
        }
        page.resize(1200, 780);
        page.show();
        if (!QTest::qWaitFor([&] { return page.isReady() && !page.timeline().scene().steps.isEmpty(); }))
            qFatal("no page");
        return page.grab().toImage();
    }

private slots:
    void theSameLogPaintsTheSamePicture()
    {
        const QTemporaryDir folder;
        const TestDatabase database(StoreLocation {.database = folder.filePath(u"day.dayshift"_s)});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        StoredDay told(store);
        QVERIFY(told.prepare() && told.tell());
        Theme theme;
        theme.setChoice(Look::Light);
        const auto early = DayStory::at(8, 58), late = DayStory::at(9, 30);

        const auto one = picture(database.location(), theme, {late});
        const auto two = picture(database.location(), theme, {early, DayStory::at(12, 0), late});

        QCOMPARE(one, two);
        QVERIFY(one != picture(database.location(), theme, {early}));
    }

    void itAsksForTheNextMinuteWhenTheOneBeforeIsShown()
    {
        Theme theme;
        ReplayBar bar(theme);
        const Format format(QTimeZone::utc());
        bar.setRange(DayStory::at(8, 0), DayStory::at(12, 0));
        bar.setMoment(DayStory::at(8, 0), format);
        QSignalSpy wanted(&bar, &ReplayBar::momentWanted);
        auto *slider = bar.findChild<QSlider *>();

        slider->setValue(10);
        slider->setValue(20);
        slider->setValue(30);

        QCOMPARE(wanted.count(), 1); // the first; of the others only the last counts
        QCOMPARE(wanted.last().first().toDateTime(), DayStory::at(8, 10));
        bar.setMoment(DayStory::at(8, 10), format);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(wanted.last().first().toDateTime(), DayStory::at(8, 30));
        bar.setMoment(DayStory::at(8, 30), format);
        QCOMPARE(wanted.count(), 2);
    }

    void itPlaysToTheEndAndStops()
    {
        Theme theme;
        ReplayBar bar(theme);
        const Format format(QTimeZone::utc());
        bar.setRange(DayStory::at(8, 0), DayStory::at(8, 40));
        bar.setMoment(DayStory::at(8, 0), format);
        connect(&bar, &ReplayBar::momentWanted, &bar,
                [&](const QDateTime &moment) { bar.setMoment(moment, format); });
        bar.setSpeed(600);

        bar.play(true);

        QTRY_VERIFY(!bar.isPlaying());
        QCOMPARE(bar.moment(), DayStory::at(8, 40));
    }
};

static const Registered<ReplayBarTest> known;

#include "tst_replaybar.moc"
