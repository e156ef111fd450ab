// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/testreport.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What a JUnit report says, in the forms in which tools write it. No network.
class TestReportTest : public QObject
{
    Q_OBJECT

    static QString drawn(const Explanation::Tests &tests)
    {
        return u"%1: %2 passed, %3 failed, %4 errors, %5 skipped"_s.arg(tests.total)
                .arg(tests.passed)
                .arg(tests.failed)
                .arg(tests.errors)
                .arg(tests.skipped);
    }

private slots:
    void countsTheCases_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::addColumn<QString>("counts");
        QTest::newRow("one suite")
                << "<testsuite><testcase name='a'/><testcase name='b'><failure/></testcase>"
                   "</testsuite>"_ba
                << u"2: 1 passed, 1 failed, 0 errors, 0 skipped"_s;
        QTest::newRow("nested suites")
                << "<testsuites><testsuite tests='9'><testsuite><testcase name='a'/>"
                   "<testcase name='b'><error/></testcase><testcase name='c'><skipped/></testcase>"
                   "</testsuite></testsuite></testsuites>"_ba
                << u"3: 1 passed, 0 failed, 1 errors, 1 skipped"_s;
        QTest::newRow("attributes only, of nested suites once")
                << "<testsuites tests='4'><testsuite tests='4' failures='1'>"
                   "<testsuite tests='4' failures='1' skipped='1'/></testsuite></testsuites>"_ba
                << u"4: 2 passed, 1 failed, 0 errors, 1 skipped"_s;
        QTest::newRow("passed at a later try")
                << "<testsuite><testcase name='a'><flakyFailure message='no'/></testcase>"
                   "</testsuite>"_ba
                << u"1: 1 passed, 0 failed, 0 errors, 0 skipped"_s;
        QTest::newRow("a failure and an error count once")
                << "<testsuite><testcase name='a'><failure/><error/></testcase></testsuite>"_ba
                << u"1: 0 passed, 1 failed, 0 errors, 0 skipped"_s;
        QTest::newRow("none") << "<testsuites/>"_ba
                              << u"0: 0 passed, 0 failed, 0 errors, 0 skipped"_s;
    }
    void countsTheCases()
    {
        QFETCH(QByteArray, report);
        const auto read = readTestReport(report);
        QVERIFY(read);
        QTEST(drawn(read->tests), "counts");
    }

    void namesEachTestOnceWithItsLastTry()
    {
        const auto read = readTestReport(
                "<testsuite><testcase classname='Cart' name='pays'/>"
                "<testcase name='retried'><flakyFailure message='no'/></testcase>"
                "<testcase name='twice'><failure/></testcase><testcase name='twice'/>"
                "<testcase name='bad'><error/></testcase>"
                "<testcase name='left'><skipped/></testcase></testsuite>");

        const QList<Explanation::Case> cases {{u"Cart.pays"_s, TestOutcome::Passed},
                                              {u"retried"_s, TestOutcome::PassedOnRetry},
                                              {u"twice"_s, TestOutcome::PassedOnRetry},
                                              {u"bad"_s, TestOutcome::Error},
                                              {u"left"_s, TestOutcome::Skipped}};
        QCOMPARE(read->cases, cases);
        QCOMPARE(read->tests.flaky, 2);
    }

    void aHugeReportIsBounded()
    {
        QByteArray report = "<testsuite>";
        for (int i = 0; i < 6000; ++i)
            report += "<testcase name='t" + QByteArray::number(i) + "'/>";
        const auto read = readTestReport(report + "</testsuite>");

        QCOMPARE(read->tests.total, 6000);
        QCOMPARE(read->cases.size(), MostTestCases);
        QCOMPARE(read->casesLeftOut, 6000 - MostTestCases);
    }

    void namesTheFirstThatFailedAndWhy()
    {
        const auto read = readTestReport(
                "<testsuite><testcase classname='Login' name='opens'/>"
                "<testcase classname='Login' name='refuses'><failure>Expected 1\nbut got 2"
                "</failure></testcase><testcase name='later'><error message='gone'/></testcase>"
                "</testsuite>");

        QCOMPARE(read->tests.firstFailed, u"Login.refuses"_s);
        QCOMPARE(read->firstMessage, u"Expected 1\nbut got 2"_s);
    }

    void devicesAndEnvironmentsMakeAGrid()
    {
        const auto suite = [](const char *device, const char *browser, const char *cases) {
            return QByteArray("<testsuite><properties><property name='device' value='") + device
                    + "'/><property name='browser' value='" + browser + "'/></properties>" + cases
                    + "</testsuite>";
        };
        const auto read = readTestReport(
                "<testsuites>" + suite("Pixel 7", "Chrome", "<testcase name='a'/>")
                + suite("Pixel 7", "Firefox", "<testcase name='a'><failure/></testcase>")
                + suite("Pixel 7", "Chrome", "<testcase name='b'/>") + "</testsuites>");

        QCOMPARE(read->grid.size(), 2);
        QCOMPARE(read->grid[0].device, u"Pixel 7"_s);
        QCOMPARE(read->grid[0].environment, u"Chrome"_s);
        QCOMPARE(read->grid[0].tests.passed, 2);
        QCOMPARE(read->grid[1].environment, u"Firefox"_s);
        QCOMPARE(read->grid[1].tests.failed, 1);
        QCOMPARE(read->grid[1].tests.firstFailed, u"a"_s);
        QVERIFY(readTestReport("<testsuite><testcase name='a'/></testsuite>")->grid.isEmpty());
    }

    void refusesWhatIsHostile_data()
    {
        QTest::addColumn<QByteArray>("report");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another document") << "<html/>"_ba;
        QTest::newRow("cut short") << "<testsuite><testcase name='a'"_ba;
        QTest::newRow("a document type")
                << "<!DOCTYPE x [<!ENTITY a 'aa'>]><testsuite><testcase name='&a;'/></testsuite>"_ba;
        QTest::newRow("an entity") << "<testsuite>&a;</testsuite>"_ba;
        QTest::newRow("too deep") << QByteArray("<testsuite>").repeated(10'000);
        QByteArray many = "<testsuite";
        for (int i = 0; i < 20'000; ++i)
            many += " a" + QByteArray::number(i) + "=''";
        QTest::newRow("20,000 attributes") << many + "/>";
        QTest::newRow("zeros") << "<testsuite>" + QByteArray(1000, '\0') + "</testsuite>";
    }
    void refusesWhatIsHostile()
    {
        QFETCH(QByteArray, report);
        const auto read = readTestReport(report);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Format);
    }

    void boundsWhatItKeeps()
    {
        QByteArray suites = "<testsuites>";
        for (int i = 0; i < 1'500; ++i)
            suites += "<testsuite><properties><property name='device' value='d"
                    + QByteArray::number(i) + "'/></properties><testcase name='a'/></testsuite>";
        suites += "<testsuite><testcase name='" + QByteArray(70'000, 'x') + "'><failure>"
                + QByteArray(1'000'000, 'y') + "</failure></testcase></testsuite></testsuites>";
        const auto read = readTestReport(suites);

        QVERIFY(read);
        QCOMPARE(read->tests.total, 1'501);
        QCOMPARE(read->grid.size(), 1'000);
        QVERIFY(read->tests.firstFailed.size() <= 1'000);
        QVERIFY(read->firstMessage.size() <= 10'000);
    }
};

static const Registered<TestReportTest> known;
#include "tst_testreport.moc"
