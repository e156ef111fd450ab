// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"

namespace Dayshift {

using TestListId = Id<struct TestList>;
using TestCaseId = Id<struct TestCase>;

// How one test of a report ended. PassedOnRetry: it failed first, and passed when it was tried
// again, in the same report or in a re-run of the same commit.
enum class TestOutcome : int { Passed, PassedOnRetry, Failed, Error, Skipped };

// The newest test report of a stage of a pipeline. It outlives the builds that it was made of.
struct TestList
{
    TestListId id = {};
    ConnectionId connection = {};
    QString pipeline = {};
    QString stage = {}; // its name
    QString build = {}; // the newest report's BuildId; that build may be gone
    QString commit = {};
    QDateTime builtAt = {};
    int reports = 0; // how many there were, this one among them
    qint64 casesLeftOut = 0; // beyond MostTestCases

    friend bool operator==(const TestList &, const TestList &) = default;
};

// One test of it.
struct TestCase
{
    TestCaseId id = {};
    TestListId list = {};
    QString name = {}; // class and test, as the report writes them
    TestOutcome outcome = TestOutcome::Passed; // in the newest report
    int since = 1; // the report in which it was first met
    QString troubles = {}; // the last reports in which it did not simply pass: "12f 15r"

    friend bool operator==(const TestCase &, const TestCase &) = default;
};

// How a test did in its last reports.
struct Flakiness
{
    int of = 0; // reports looked at, at most TroublesOf
    int passedOnRetry = 0;
    int failed = 0; // errors among them

    // It needed a second try on the same sources: "passed on retry, 2 of the last 10".
    [[nodiscard]] bool isFlaky() const { return passedOnRetry > 0; }
    friend bool operator==(const Flakiness &, const Flakiness &) = default;
};

inline constexpr int TroublesOf = 10; // reports that are remembered
inline constexpr qsizetype MostTestCases = 5'000; // of one report

[[nodiscard]] TestListId testListIdOf(const ConnectionId &connection, const QString &pipeline,
                                      const QString &stage);
[[nodiscard]] TestCaseId testCaseIdOf(const TestListId &list, const QString &name);

// The test after one more report, which is the list's so-many-th. Reading the same report twice
// changes nothing; if the test failed in it then and passes now, it has passed on a retry. So it has
// if it failed in the report before, and that was of the same commit.
[[nodiscard]] TestCase afterReport(TestCase test, TestOutcome outcome, int report,
                                   bool sameCommit = false);
// In the last reports of a list that has so many.
[[nodiscard]] Flakiness flakinessOf(const TestCase &test, int reports);
// What is not good enough to be called passed: a test that passed only at a later try makes its
// stage unstable. Everything else is as the server says.
[[nodiscard]] Status statusWithTests(Status told, qint64 flakyTests);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::TestCase)
