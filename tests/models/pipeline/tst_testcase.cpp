// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/testcase.h"

#include "models/pipeline/seen.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// How a single test did in its last reports. No workspace.
class TestCaseTest : public QObject
{
    Q_OBJECT

    // A letter for each report: p passed, r passed on a retry, f failed, e error, s skipped; a +
    // before it: of the same commit as the report before.
    static TestCase after(const QString &reports)
    {
        TestCase test;
        int report = 0;
        bool sameCommit = false;
        for (const auto letter : reports) {
            if (letter == u'+') {
                sameCommit = true;
                continue;
            }
            const auto outcome = letter == u'r' ? TestOutcome::PassedOnRetry
                    : letter == u'f'            ? TestOutcome::Failed
                    : letter == u'e'            ? TestOutcome::Error
                    : letter == u's'            ? TestOutcome::Skipped
                                                : TestOutcome::Passed;
            test = afterReport(test, outcome, ++report, sameCommit);
            sameCommit = false;
        }
        return test;
    }

private slots:
    void aTestIsFlakyIfItPassedOnlyAtALaterTry_data()
    {
        QTest::addColumn<QString>("reports");
        QTest::addColumn<int>("passedOnRetry");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("of");
        QTest::newRow("always passed") << u"pppp"_s << 0 << 0 << 4;
        QTest::newRow("failed and was mended") << u"pfpp"_s << 0 << 1 << 4;
        QTest::newRow("passed on a retry within the report") << u"pprp"_s << 1 << 0 << 4;
        QTest::newRow("passed in a re-run of the same commit") << u"pf+p"_s << 1 << 1 << 3;
        QTest::newRow("failed again in the re-run") << u"pf+f"_s << 0 << 2 << 3;
        QTest::newRow("an error that passes in the re-run") << u"e+p"_s << 1 << 1 << 2;
        QTest::newRow("two of the last ten") << u"ppppppppprpr"_s << 2 << 0 << 10;
        QTest::newRow("long ago") << u"rfpppppppppp"_s << 0 << 0 << 10;
        QTest::newRow("skipped") << u"sss"_s << 0 << 0 << 3;
    }
    void aTestIsFlakyIfItPassedOnlyAtALaterTry()
    {
        QFETCH(QString, reports);
        const auto test = after(reports);
        const auto flakiness = flakinessOf(test, int(QString(reports).remove(u'+').size()));
        QTEST(flakiness.passedOnRetry, "passedOnRetry");
        QTEST(flakiness.failed, "failed");
        QTEST(flakiness.of, "of");
        QCOMPARE(flakiness.isFlaky(), flakiness.passedOnRetry > 0);
    }

    void aTestThatOnlyPassesIsNotWrittenAgain()
    {
        const auto test = after(u"pfp"_s);
        QCOMPARE(afterReport(test, TestOutcome::Passed, 4), test);
        QCOMPARE(afterReport(test, TestOutcome::Passed, 400), test);
    }

    void theSameReportReadTwiceCountsOnce()
    {
        const auto once = after(u"ppf"_s);
        QCOMPARE(afterReport(once, TestOutcome::Failed, 3), once);

        const auto retried = afterReport(once, TestOutcome::Passed, 3); // its job was run again
        QCOMPARE(flakinessOf(retried, 3), (Flakiness {.of = 3, .passedOnRetry = 1}));
        QCOMPARE(afterReport(retried, TestOutcome::Passed, 3), retried);
    }

    void onlySoManyReportsAreRemembered()
    {
        const auto test = after(QString(500, u'f'));
        QCOMPARE(flakinessOf(test, 500), (Flakiness {.of = 10, .failed = 10}));
        QVERIFY(test.troubles.size() < 60);
    }

    void aTestThatCameLaterIsJudgedByItsOwnReports()
    {
        TestCase test {.since = 8};
        test = afterReport(test, TestOutcome::PassedOnRetry, 8);
        QCOMPARE(flakinessOf(test, 9), (Flakiness {.of = 2, .passedOnRetry = 1}));
    }

    void whatIsFlakyIsUnstableAndNotPassed()
    {
        QCOMPARE(statusWithTests(Status::Passed, 1), Status::Unstable);
        QCOMPARE(statusWithTests(Status::Passed, 0), Status::Passed);
        QCOMPARE(statusWithTests(Status::Failed, 1), Status::Failed);
        QCOMPARE(statusWithTests(Status::Running, 1), Status::Running);
    }
    void whoOnlyCountsTestsDoesNotTakeBackThatSomeAreFlaky()
    {
        const Stage known {.status = Status::Unstable, .testsTotal = 40, .testsPassed = 40,
                           .testsFlaky = 1};
        auto told = known;
        told.status = Status::Passed;
        told.testsFlaky = 0;
        QCOMPARE(completed(told, known).status, Status::Unstable);
        QCOMPARE(completed(told, known).testsFlaky, 1);
        told.testsTotal = 41; // another run of it
        QCOMPARE(completed(told, known).status, Status::Passed);
        told.status = Status::Running;
        QCOMPARE(completed(told, known).status, Status::Running);
    }
};

static const Registered<TestCaseTest> known;
#include "tst_testcase.moc"
