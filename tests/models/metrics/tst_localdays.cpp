// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/localdays.h"
#include "tests/support/runner.h"

#include <QDateTime>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static qint64 utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toSecsSinceEpoch();
}

class LocalDaysTest : public QObject
{
    Q_OBJECT
private slots:
    void aDayBeginsWithTheFirstInstantOfItsDate_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("start");
        QTest::newRow("in UTC") << QByteArray("UTC") << QDate(2025, 3, 30)
                                << u"2025-03-30T00:00:00Z"_s;
        QTest::newRow("east of it")
                << QByteArray("Asia/Kathmandu") << QDate(2025, 3, 30) << u"2025-03-29T18:15:00Z"_s;
        QTest::newRow("west of it") << QByteArray("America/New_York") << QDate(2025, 1, 15)
                                    << u"2025-01-15T05:00:00Z"_s;
        QTest::newRow("before the clocks go forward")
                << QByteArray("Europe/Berlin") << QDate(2025, 3, 30) << u"2025-03-29T23:00:00Z"_s;
        QTest::newRow("after they went forward")
                << QByteArray("Europe/Berlin") << QDate(2025, 3, 31) << u"2025-03-30T22:00:00Z"_s;
        QTest::newRow("midnight is skipped") << QByteArray("America/Sao_Paulo")
                                             << QDate(2018, 11, 4) << u"2018-11-04T03:00:00Z"_s;
        QTest::newRow("midnight occurs twice")
                << QByteArray("America/Havana") << QDate(2024, 11, 3) << u"2024-11-03T04:00:00Z"_s;
        QTest::newRow("the clocks go back over midnight")
                << QByteArray("America/Sao_Paulo") << QDate(2018, 2, 18)
                << u"2018-02-18T03:00:00Z"_s;
    }
    void aDayBeginsWithTheFirstInstantOfItsDate()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QString, start);
        const LocalDays days {QTimeZone(zone)};

        QCOMPARE(days.startOf(day), utc(start));
        QCOMPARE(days.dayOf(utc(start)), day);
        QCOMPARE(days.dayOf(utc(start) - 1), day.addDays(-1));
    }

    void daysHaveTwentyThreeToTwentyFiveHours()
    {
        const LocalDays days {QTimeZone("Europe/Berlin")};
        const auto hours = [&](QDate day) {
            return (days.startOf(day.addDays(1)) - days.startOf(day)) / 3600;
        };

        QCOMPARE(hours(QDate(2025, 3, 29)), 24);
        QCOMPARE(hours(QDate(2025, 3, 30)), 23);
        QCOMPARE(hours(QDate(2025, 10, 26)), 25);
    }

    void aDayThatTheZoneSkippedDoesNotExist()
    {
        const LocalDays days {QTimeZone("Pacific/Apia")};

        QVERIFY(!days.exists(QDate(2011, 12, 30)));
        const DayWindow window(days, QDate(2011, 12, 26), QDate(2012, 1, 2));
        QCOMPARE(window.days().size(), 6);
        QCOMPARE(window.end() - window.begin(), 6 * 86'400);
        QCOMPARE(days.dayOf(days.startOf(QDate(2011, 12, 31)) - 1), QDate(2011, 12, 29));
    }

    void anEventAtMidnightBelongsToTheDayThatBegins()
    {
        const LocalDays days {QTimeZone::utc()};
        const DayWindow window(days, QDate(2025, 5, 1), QDate(2025, 5, 8));

        QVERIFY(window.contains(utc(u"2025-05-01T00:00:00Z"_s)));
        QCOMPARE(window.dayIndexOf(utc(u"2025-05-01T00:00:00Z"_s)), 0);
        QCOMPARE(window.dayIndexOf(utc(u"2025-05-07T23:59:59Z"_s)), 6);
        QVERIFY(!window.contains(utc(u"2025-05-08T00:00:00Z"_s)));
        QVERIFY(!window.contains(utc(u"2025-04-30T23:59:59Z"_s)));
    }

    void weeksAreNamedByTheirMondayAlsoAcrossTheYear()
    {
        const LocalDays days {QTimeZone::utc()};
        const DayWindow window(days, QDate(2024, 12, 31), QDate(2025, 1, 14));

        QCOMPARE(window.weeks().size(), 3);
        QCOMPARE(window.weeks()[0].monday, QDate(2024, 12, 30));
        QCOMPARE(window.weeks()[0].days, 6);
        QVERIFY(!window.weeks()[0].whole && window.weeks()[1].whole && !window.weeks()[2].whole);
        QCOMPARE(window.weekIndexOf(utc(u"2025-01-06T00:00:00Z"_s)), 1);
    }

    void aWindowThatEndsBeforeItBeginsHasNoDay()
    {
        const LocalDays days {QTimeZone::utc()};
        QVERIFY(DayWindow(days, QDate(2025, 5, 2), QDate(2025, 5, 2)).isEmpty());
        QVERIFY(DayWindow(days, QDate(), QDate(2025, 5, 2)).isEmpty());
        QVERIFY(!DayWindow().contains(0));
    }
};

static const Registered<LocalDaysTest> known;
#include "tst_localdays.moc"
