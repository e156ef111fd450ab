// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/format.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static Format berlin()
{
    return Format(QTimeZone("Europe/Berlin"),
                  QLocale(QLocale::English, QLocale::UnitedKingdom));
}

// What is compared is read by people: a no-break space is written as "_".
static QString shown(QString text)
{
    return text.replace(u'\u00a0', u'_');
}

static QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void spansHaveTwoUnitsAtMostAndNoZeroUnit_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"0_s"_s;
        QTest::newRow("a clock that runs behind") << qint64(-5000) << u"0_s"_s;
        QTest::newRow("seconds") << qint64(8000) << u"8_s"_s;
        QTest::newRow("just under a minute") << qint64(59999) << u"59_s"_s;
        QTest::newRow("a minute") << qint64(60000) << u"1_min"_s;
        QTest::newRow("minutes drop seconds") << qint64(22 * 60000 + 59000) << u"22_min"_s;
        QTest::newRow("never rounded up") << qint64(3599999) << u"59_min"_s;
        QTest::newRow("a full hour") << qint64(3600000) << u"1_h"_s;
        QTest::newRow("the recovery of the demo day") << qint64(254 * 60000) << u"4_h_14_min"_s;
        QTest::newRow("just under a day") << qint64(86399999) << u"23_h_59_min"_s;
        QTest::newRow("a day") << qint64(86400000) << u"1_d"_s;
        QTest::newRow("days and hours") << qint64(26) * 3600000 << u"1_d_2_h"_s;
        QTest::newRow("a day and minutes") << qint64(86400000) + 5 * 60000 << u"1_d"_s;
        QTest::newRow("years") << qint64(1500) * 86400000 << u"1,500_d"_s;
    }
    void spansHaveTwoUnitsAtMostAndNoZeroUnit()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, words);
        QCOMPARE(shown(berlin().span(std::chrono::milliseconds(milliseconds))), words);
    }

    void agesBeginWithNow()
    {
        const auto now = utc("2026-06-16T09:20:00Z");
        QCOMPARE(berlin().age(now.addMSecs(-4999), now), u"now"_s);
        QCOMPARE(berlin().age(now.addSecs(3), now), u"now"_s);
        QCOMPARE(shown(berlin().age(now.addSecs(-5), now)), u"5_s"_s);
        QCOMPARE(berlin().ago(now, now), u"now"_s);
        QCOMPARE(shown(berlin().ago(now.addSecs(-120), now)), u"2_min ago"_s);
        QCOMPARE(berlin().age({}, now), QString());
    }

    void momentsAreAsShortAsTheyAreClear_data()
    {
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << utc("2026-06-16T09:20:07Z") << u"11:20"_s;
        QTest::newRow("today in the zone, yesterday in UTC")
                << utc("2026-06-15T22:30:00Z") << u"00:30"_s;
        QTest::newRow("yesterday") << utc("2026-06-15T15:20:00Z") << u"yesterday 17:20"_s;
        QTest::newRow("this week") << utc("2026-06-12T14:40:00Z") << u"Fri 16:40"_s;
        QTest::newRow("a week ago") << utc("2026-06-09T14:40:00Z") << u"Tue 9 June"_s;
        QTest::newRow("last year") << utc("2025-12-31T12:00:00Z") << u"Wed 31 December 2025"_s;
        QTest::newRow("the day that turns the year in the zone only")
                << utc("2025-12-31T23:30:00Z") << u"Thu 1 January"_s;
        QTest::newRow("tomorrow") << utc("2026-06-17T09:00:00Z") << u"Wed 17 June"_s;
        QTest::newRow("unknown") << QDateTime() << QString();
    }
    void momentsAreAsShortAsTheyAreClear()
    {
        QFETCH(QDateTime, at);
        QFETCH(QString, words);
        QCOMPARE(berlin().moment(at, utc("2026-06-16T09:25:00Z")), words);
    }

    void daysSayWhatTheyShareOnce()
    {
        const QDate today(2026, 6, 16);
        QCOMPARE(berlin().days({2026, 6, 8}, {2026, 6, 19}, today), u"Mon 8 to Fri 19 June"_s);
        QCOMPARE(berlin().days({2026, 6, 29}, {2026, 7, 10}, today),
                 u"Mon 29 June to Fri 10 July"_s);
        QCOMPARE(berlin().days({2026, 6, 8}, {2026, 6, 8}, today), u"Mon 8 June"_s);
        QCOMPARE(berlin().day(today, today), u"today"_s);
        QCOMPARE(berlin().day(today.addDays(-1), today), u"yesterday"_s);
    }

    void tablesAndTooltipsHaveEverything()
    {
        const auto at = utc("2026-06-16T09:20:07Z");
        QCOMPARE(berlin().iso(at), u"2026-06-16T11:20:07+02:00"_s);
        QCOMPARE(Format(QTimeZone::utc()).iso(at), u"2026-06-16T09:20:07Z"_s);
        QVERIFY(berlin().full(at).startsWith(u"Tuesday, 16 June 2026 11:20:07"_s));
        QCOMPARE(berlin().dateAndClock(at, at), u"Tue 16 June, 11:20"_s);
    }

    void theHourThatHappensTwiceIsToldApartByItsOffset()
    {
        QCOMPARE(berlin().iso(utc("2026-10-25T00:30:00Z")), u"2026-10-25T02:30:00+02:00"_s);
        QCOMPARE(berlin().iso(utc("2026-10-25T01:30:00Z")), u"2026-10-25T02:30:00+01:00"_s);
    }

    void numbersAreWrittenAsTheReaderWritesThem()
    {
        QCOMPARE(berlin().count(1204), u"1,204"_s);
        QCOMPARE(berlin().count(-3), u"\u22123"_s);
        QCOMPARE(shown(berlin().percent(.1364)), u"13.6_%"_s);
        QCOMPARE(shown(berlin().percent(.52, 0)), u"52_%"_s);
        QCOMPARE(berlin().signedNumber(-11), u"\u221211"_s);
        QCOMPARE(berlin().signedNumber(3.25, 1), u"+3.3"_s);
        QCOMPARE(berlin().signedNumber(-.04, 1), u"0.0"_s);
        QCOMPARE(shown(berlin().points(3)), u"3_pt"_s);
        QCOMPARE(shown(berlin().points(2.5)), u"2.5_pt"_s);
        QCOMPARE(berlin().ofAll(12, 49), u"12 of 49"_s);
        QCOMPARE(shown(berlin().bytes(3400000)), u"3.4_MB"_s);
        QCOMPARE(shown(berlin().bytes(999999)), u"1.0_MB"_s);
        const Format german(QTimeZone("Europe/Berlin"), QLocale(QLocale::German));
        QCOMPARE(german.count(1204), u"1.204"_s);
        QCOMPARE(shown(german.percent(.1364)), u"13,6_%"_s);
        QCOMPARE(german.date(QDate(2026, 6, 16), QDate(2026, 6, 16)).section(u' ', 2), u"Juni"_s);
    }

    void averagesHaveOneDecimalAndTheirUnit()
    {
        QCOMPARE(shown(berlin().average(std::chrono::hours(113))), u"4.7_days"_s);
        QCOMPARE(shown(berlin().average(std::chrono::minutes(192))), u"3.2_hours"_s);
        QCOMPARE(shown(berlin().average(90s)), u"1.5_minutes"_s);
        QCOMPARE(shown(berlin().estimate(41min)), u"about 41_min"_s);
    }

    void aZoneThatDoesNotExistIsReadAsUtc()
    {
        QCOMPARE(Format(QTimeZone("Mars/Olympus")).clock(utc("2026-06-16T09:20:00Z")), u"09:20"_s);
    }
};

static const Registered<FormatTest> known;

#include "tst_format.moc"
