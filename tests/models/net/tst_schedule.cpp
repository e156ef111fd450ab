// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/schedule.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScheduleTest : public QObject
{
    Q_OBJECT

    const QDateTime m_start = QDateTime::fromString(u"2026-06-16T09:00:00Z"_s, Qt::ISODate);
    const Pace m_pace {.idle = 30s, .active = 5s};

    // Half way between the ends of every spread.
    static double middle() { return 0.5; }
    [[nodiscard]] QDateTime after(std::chrono::milliseconds time) const
    {
        return m_start.addMSecs(time.count());
    }
    [[nodiscard]] Schedule started(const std::function<double()> &chance = middle) const
    {
        Schedule schedule(chance);
        schedule.setNames({{u"ci"_s, m_pace}}, m_start);
        schedule.started(u"ci"_s);
        return schedule;
    }
    [[nodiscard]] qint64 waitOf(const Schedule &schedule, const QDateTime &now) const
    {
        return now.msecsTo(schedule.nextAt(u"ci"_s));
    }

    [[nodiscard]] qint64 waitOf(const QString &name, const Schedule &schedule) const
    {
        return m_start.msecsTo(schedule.nextAt(name));
    }

private slots:
    void aNewNameIsDueAtOnce()
    {
        Schedule schedule(middle);
        schedule.setNames({{u"ci"_s, m_pace}}, m_start);
        QCOMPARE(schedule.due(m_start), QStringList {u"ci"_s});
        QVERIFY(schedule.soonest(m_start) == m_start);
    }

    void manyNamesDoNotBeginAllAtOnce()
    {
        Schedule schedule(middle);
        QMap<QString, Pace> names;
        for (int i = 0; i < 40; ++i)
            names.insert(u"ci %1"_s.arg(i, 2, 10, QChar(u'0')), m_pace);
        schedule.setNames(names, m_start);
        QCOMPARE(schedule.due(m_start).size(), 1);
        QCOMPARE(schedule.due(after(1s)).size(), 5);
        QCOMPARE(schedule.due(after(10s)).size(), 40);
    }

    void aThousandNamesAllBeginWithinTheirInterval()
    {
        Schedule schedule(middle);
        QMap<QString, Pace> names;
        for (int i = 0; i < 1000; ++i)
            names.insert(QString::number(i), m_pace);
        schedule.setNames(names, m_start);
        QVERIFY(schedule.due(m_start).size() < 20);
        QCOMPARE(schedule.due(after(30s)).size(), 1000);
    }

    void whoIsUnderWayIsNotDueAndIsNotWaitedFor()
    {
        const auto schedule = started();
        QVERIFY(schedule.due(after(1h)).isEmpty());
        QVERIFY(!schedule.soonest(m_start));
    }

    void aQuietServerIsAskedSlowlyAndABusyOneOften()
    {
        auto schedule = started([] { return 0.0; });
        schedule.succeeded(u"ci"_s, m_start, false);
        QVERIFY(schedule.soonest(m_start) == after(30s));
        QVERIFY(schedule.due(after(29s)).isEmpty());
        QCOMPARE(schedule.due(after(30s)), QStringList {u"ci"_s});
        schedule.succeeded(u"ci"_s, m_start, true);
        QVERIFY(schedule.soonest(m_start) == after(5s));
    }

    void nobodyWaitsLongerThanThePace()
    {
        for (const double chance : {0.0, 0.5, 0.999}) {
            auto schedule = started([&] { return chance; });
            schedule.succeeded(u"ci"_s, m_start, true);
            QVERIFY(waitOf(schedule, m_start) <= 5000);
            QVERIFY(waitOf(schedule, m_start) >= 4500);
        }
    }

    void aSlowAnswerDoesNotSlowTheAsking()
    {
        auto schedule = started([] { return 0.0; });
        schedule.started(u"ci"_s, m_start);
        schedule.succeeded(u"ci"_s, after(2s), true);
        QCOMPARE(schedule.nextAt(u"ci"_s), after(5s));

        schedule.started(u"ci"_s, after(5s));
        schedule.succeeded(u"ci"_s, after(9900ms), true); // and leaves the server a moment of peace
        QCOMPARE(schedule.nextAt(u"ci"_s), after(11150ms));
    }

    void manyNamesSpreadOverTheirInterval()
    {
        double next = 0;
        Schedule schedule([&] { return next = next < 0.95 ? next + 0.05 : 0; });
        QMap<QString, Pace> names;
        for (int i = 0; i < 40; ++i)
            names.insert(QString::number(i), m_pace);
        schedule.setNames(names, m_start);
        QList<int> inFiveSeconds(6);
        for (auto it = names.cbegin(); it != names.cend(); ++it) {
            schedule.succeeded(it.key(), m_start, false);
            ++inFiveSeconds[std::min(int(waitOf(it.key(), schedule) / 5000), 5)];
        }
        // In the last three quarters of the interval, none of them crowded.
        QVERIFY(*std::ranges::max_element(inFiveSeconds) <= 12);
        QVERIFY(inFiveSeconds[5] > 0 && inFiveSeconds[2] > 0);
    }

    void whoHasNewsIsAskedAtOnceAndNotTwiceInASecond()
    {
        auto schedule = started([] { return 0.0; });
        schedule.succeeded(u"ci"_s, m_start, false);
        schedule.hurry(u"ci"_s, after(10s));
        QCOMPARE(schedule.due(after(10s)), QStringList {u"ci"_s});

        schedule.started(u"ci"_s, after(10s));
        schedule.hurry(u"ci"_s, after(10100ms)); // while it is asked
        schedule.succeeded(u"ci"_s, after(10200ms), false);
        QCOMPARE(schedule.nextAt(u"ci"_s), after(11200ms));
        schedule.started(u"ci"_s, after(11200ms));
        schedule.succeeded(u"ci"_s, after(11300ms), false);
        schedule.hurry(u"ci"_s, after(11400ms));
        QCOMPARE(schedule.nextAt(u"ci"_s), after(12300ms));
    }

    void newsDoNotHurryWhoIsInTrouble()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
        const auto next = schedule.nextAt(u"ci"_s);
        schedule.hurry(u"ci"_s, after(1s));
        QCOMPARE(schedule.nextAt(u"ci"_s), next);
    }

    void theLongestOverdueComesFirst()
    {
        Schedule schedule(middle);
        schedule.setNames({{u"a"_s, {.idle = 60s}}, {u"b"_s, {.idle = 10s}}}, m_start);
        schedule.succeeded(u"a"_s, m_start, false);
        schedule.succeeded(u"b"_s, m_start, false);
        QCOMPARE(schedule.due(after(2min)), (QStringList {u"b"_s, u"a"_s}));
    }

    void troubleDoublesTheWaitUpToFiveMinutes_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the server's own") << Error::Kind::Server;
        QTest::newRow("time-out") << Error::Kind::Timeout;
        QTest::newRow("address") << Error::Kind::Address;
        QTest::newRow("certificate") << Error::Kind::Tls;
        QTest::newRow("format") << Error::Kind::Format;
    }
    void troubleDoublesTheWaitUpToFiveMinutes()
    {
        QFETCH(Error::Kind, kind);
        auto schedule = started();
        QList<qint64> waits;
        for (int i = 0; i < 9; ++i) {
            schedule.failed(u"ci"_s, {.kind = kind}, m_start);
            waits.append(waitOf(schedule, m_start) / 1000);
        }
        QCOMPARE(waits, (QList<qint64> {5, 10, 20, 40, 80, 160, 300, 300, 300}));
        QCOMPARE(schedule.failures(u"ci"_s), 9);
    }

    void theWaitIsSpreadSoThatDashboardsDoNotComeBackTogether()
    {
        auto low = started([] { return 0.0; });
        auto high = started([] { return 0.999999; });
        const Error error {.kind = Error::Kind::Server};
        low.failed(u"ci"_s, error, m_start);
        high.failed(u"ci"_s, error, m_start);
        QCOMPARE(waitOf(low, m_start), 4500);
        QVERIFY(std::abs(waitOf(high, m_start) - 5500) <= 1);
    }

    void oneGoodAnswerEndsTheBackOff()
    {
        auto schedule = started();
        for (int i = 0; i < 5; ++i)
            schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
        schedule.succeeded(u"ci"_s, m_start, false);
        QCOMPARE(schedule.failures(u"ci"_s), 0);
        QVERIFY(schedule.freshness(u"ci"_s).isFresh());
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
        QCOMPARE(waitOf(schedule, m_start), 5000);
    }

    void tooManyQuestionsWaitAMinuteAndThenLonger()
    {
        auto schedule = started();
        QList<qint64> waits;
        for (int i = 0; i < 6; ++i) {
            schedule.failed(u"ci"_s, {.kind = Error::Kind::RateLimit}, m_start);
            waits.append(waitOf(schedule, m_start) / 1000);
        }
        QCOMPARE(waits, (QList<qint64> {60, 120, 240, 480, 900, 900}));
    }

    void whatTheServerAsksForIsKeptToTheSecondAndALittleLonger()
    {
        for (const double chance : {0.0, 0.999}) {
            auto schedule = started([chance] { return chance; });
            schedule.failed(u"ci"_s, {.kind = Error::Kind::RateLimit, .retryAfter = 90s}, m_start);
            QVERIFY(waitOf(schedule, m_start) > 90000);
            QVERIFY(waitOf(schedule, m_start) <= 95000);
            QVERIFY(schedule.due(after(90s)).isEmpty());
        }
    }

    void aRefusedTokenStopsUntilSomebodyGivesANewOne()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Auth}, m_start);
        QVERIFY(schedule.isStopped(u"ci"_s));
        QVERIFY(schedule.due(after(24h * 365)).isEmpty());
        QVERIFY(!schedule.soonest(after(24h)));
        QVERIFY(!schedule.nextAt(u"ci"_s).isValid());

        schedule.resume(u"ci"_s, after(24h));
        QVERIFY(!schedule.isStopped(u"ci"_s));
        QCOMPARE(schedule.due(after(24h)), QStringList {u"ci"_s});
    }

    void whatATokenMayNotSeeIsAskedForAgainLater()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Auth, .retryAfter = 15min}, m_start);
        QVERIFY(!schedule.isStopped(u"ci"_s));
        QVERIFY(waitOf(schedule, m_start) > 15 * 60 * 1000);
    }

    void somebodyWhoWantsItNowDoesNotWaitForTheBackOff()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
        schedule.resume(u"ci"_s, after(1s));
        QCOMPARE(schedule.due(after(1s)), QStringList {u"ci"_s});
    }

    void somebodyWhoWantsItNowStillWaitsWhereTheServerSaidSo()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::RateLimit, .retryAfter = 90s}, m_start);
        schedule.resume(u"ci"_s, after(1s));
        QVERIFY(schedule.due(after(89s)).isEmpty());
        QCOMPARE(schedule.due(after(90s)), QStringList {u"ci"_s});
    }

    void whatIsStaleSaysSinceTheFirstFailureAndWhyAtTheLast()
    {
        auto schedule = started();
        QVERIFY(schedule.freshness(u"ci"_s).isFresh());
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server, .what = u"first"_s}, m_start);
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server, .what = u"second"_s}, after(1h));
        QCOMPARE(schedule.freshness(u"ci"_s), (Freshness {m_start, u"second"_s}));
    }

    void aNameThatStaysKeepsItsPlaceAndOneThatGoesIsForgotten()
    {
        auto schedule = started();
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Auth}, m_start);
        schedule.setNames({{u"ci"_s, {.idle = 7s}}, {u"new"_s, m_pace}}, m_start);
        QVERIFY(schedule.isStopped(u"ci"_s));
        QCOMPARE(schedule.due(m_start), QStringList {u"new"_s});

        schedule.setNames({{u"new"_s, m_pace}}, m_start);
        // Its answer comes when it is long off the list.
        schedule.succeeded(u"ci"_s, m_start, false);
        schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
        schedule.resume(u"ci"_s, m_start);
        QCOMPARE(schedule.due(after(1h)), QStringList {u"new"_s});
    }

    void aServerThatIsAnotherNowIsNotHeldUpByWhatTheOldOneOwes()
    {
        auto schedule = started(); // and its answer never comes
        schedule.failed(u"ci"_s, {.kind = Error::Kind::RateLimit, .retryAfter = 1h}, m_start);
        schedule.started(u"ci"_s);
        schedule.forget(u"ci"_s);
        schedule.setNames({{u"ci"_s, m_pace}}, m_start);
        QCOMPARE(schedule.due(m_start), QStringList {u"ci"_s});
        QVERIFY(schedule.freshness(u"ci"_s).isFresh());
    }

    void aClockThatIsSetBackDoesNotStopThePolling()
    {
        auto schedule = started();
        schedule.succeeded(u"ci"_s, m_start, false);
        const auto before = after(-2h);
        QVERIFY(schedule.soonest(before) == before);
        QCOMPARE(schedule.due(before), QStringList {u"ci"_s});
    }

    void aYearOfTroubleNeverWaitsLongerThanItMay()
    {
        auto schedule = started([] { return 0.999; });
        for (int i = 0; i < 100000; ++i) {
            schedule.failed(u"ci"_s, {.kind = Error::Kind::Server}, m_start);
            QVERIFY(waitOf(schedule, m_start) <= 330000);
            QVERIFY(waitOf(schedule, m_start) > 0);
        }
    }
};

static const Registered<ScheduleTest> knownScheduleTest;

#include "tst_schedule.moc"
