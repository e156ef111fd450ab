// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploymentcheck.h"
#include "tests/support/runner.h"

#include <QTest>

#include <limits>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// "Recovered" is written only when it stayed in its band for the whole window.
class DeploymentCheckTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int seconds)
    {
        return QDateTime::fromMSecsSinceEpoch(1781600000000 + seconds * 1000LL, Qt::UTC);
    }

    // Every 15 s one measurement, from the first second to the last.
    static void measure(CheckFacts &facts, int from, int to, std::optional<double> value)
    {
        for (int second = from; second <= to; second += 15)
            facts.measured.append({at(second), value});
    }

    static CheckFacts signIns()
    {
        CheckFacts facts;
        facts.indicator.id = IndicatorId::create();
        facts.indicator.atLeast = 95;
        return facts;
    }

    const DeploymentCheck m_check {.id = DeploymentCheckId::create(),
                                   .startedAt = at(0),
                                   .windowSeconds = 900};

private slots:
    void itRecoversWhenItStayedForTheWholeWindow()
    {
        auto facts = signIns();
        measure(facts, 0, 60, 70);
        measure(facts, 75, 975, 98.8);
        const auto before = judged(m_check, facts, at(974));
        QCOMPARE(before.outcome, CheckOutcome::Watching);
        QCOMPARE(before.inBandSince, at(75));
        const auto after = judged(m_check, facts, at(976));
        QCOMPARE(after.outcome, CheckOutcome::Recovered);
        QCOMPARE(after.endedAt, at(975));
        QCOMPARE(after.worst, 70.0);
        QCOMPARE(after.last, 98.8);
    }

    void leavingItsBandBeginsTheWindowAnew()
    {
        auto facts = signIns();
        measure(facts, 0, 600, 99);
        measure(facts, 615, 615, 80);
        measure(facts, 630, 1500, 99);
        const auto now = judged(m_check, facts, at(1500));
        QCOMPARE(now.outcome, CheckOutcome::Watching);
        QCOMPARE(now.inBandSince, at(630));
    }

    void whatWasNotMeasuredWasNotInItsBand_data()
    {
        QTest::addColumn<bool>("isGap");
        QTest::newRow("a gap") << true;
        QTest::newRow("not a number") << false;
    }
    void whatWasNotMeasuredWasNotInItsBand()
    {
        QFETCH(bool, isGap);
        auto facts = signIns();
        measure(facts, 0, 600, 99);
        if (!isGap)
            measure(facts, 615, 735, std::nullopt);
        measure(facts, 750, 1200, 99);
        const auto now = judged(m_check, facts, at(1200));
        QCOMPARE(now.outcome, CheckOutcome::Watching);
        QCOMPARE(now.inBandSince, at(750));
    }

    void infinityIsNoNumber()
    {
        auto facts = signIns();
        measure(facts, 0, 1000, std::numeric_limits<double>::infinity());
        QCOMPARE(judged(m_check, facts, at(1000)).outcome, CheckOutcome::Watching);
        QVERIFY(!judged(m_check, facts, at(1000)).worst);
    }

    void aSilentSourceProvesNothing()
    {
        auto facts = signIns();
        measure(facts, 0, 840, 99);
        const auto now = judged(m_check, facts, at(4 * 3600));
        QCOMPARE(now.outcome, CheckOutcome::Watching);
        QVERIFY(!now.inBandSince.isValid());
    }

    void hoursOfSleepAreNoWindow()
    {
        auto facts = signIns();
        measure(facts, 0, 300, 99);
        measure(facts, 7200, 7260, 99);
        const auto now = judged(m_check, facts, at(7260));
        QCOMPARE(now.outcome, CheckOutcome::Watching);
        QCOMPARE(now.inBandSince, at(7200));
    }

    void itFailsWhenTheWindowIsOverAndItIsOutside()
    {
        auto facts = signIns();
        measure(facts, 0, 900, 70);
        QCOMPARE(judged(m_check, facts, at(899)).outcome, CheckOutcome::Watching);
        const auto after = judged(m_check, facts, at(901));
        QCOMPARE(after.outcome, CheckOutcome::Failed);
        QCOMPARE(after.endedAt, at(900));
    }

    void whoComesBackLateIsWatchedToTheEnd()
    {
        auto facts = signIns();
        measure(facts, 0, 800, 70);
        measure(facts, 810, 1700, 99);
        QCOMPARE(judged(m_check, facts, at(900)).outcome, CheckOutcome::Watching);
        measure(facts, 1710, 1710, 99);
        QCOMPARE(judged(m_check, facts, at(1710)).outcome, CheckOutcome::Recovered);
    }

    void itDoesNotRecoverWhileItsAlertFires()
    {
        auto facts = signIns();
        facts.alertFires = true;
        measure(facts, 0, 1800, 99);
        QCOMPARE(judged(m_check, facts, at(1800)).outcome, CheckOutcome::Watching);
        facts.alertFires = false;
        QCOMPARE(judged(m_check, facts, at(1800)).outcome, CheckOutcome::Recovered);
    }

    void whatNothingMeasuresIsLeftToAPerson()
    {
        CheckFacts facts;
        QCOMPARE(judged(m_check, facts, at(10)).outcome, CheckOutcome::NotMeasured);
        facts.indicator.id = IndicatorId::create(); // measured, but without a band
        QCOMPARE(judged(m_check, facts, at(10)).outcome, CheckOutcome::NotMeasured);
    }

    void whatHasEndedIsJudgedNoMore()
    {
        auto facts = signIns();
        measure(facts, 0, 1800, 70);
        auto called = m_check;
        called.outcome = CheckOutcome::CalledByPerson;
        QCOMPARE(judged(called, facts, at(1800)), called);
    }
};

static const Registered<DeploymentCheckTest> known;

#include "tst_deploymentcheck.moc"
