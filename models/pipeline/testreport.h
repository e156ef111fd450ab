// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/explanation.h"

namespace Dayshift {

// What a JUnit report says: how many tests, which failed first, and where the tests were run on
// several devices or in several environments, how each pair did.
struct TestReport
{
    using Cell = Explanation::Cell;

    Explanation::Tests tests = {}; // firstFailed: class and name
    QString firstMessage = {}; // why it failed, in the report's words
    QList<Cell> grid = {}; // in the report's order; empty if it names neither
    QList<Explanation::Case> cases = {}; // each test once, at most MostTestCases
    qint64 casesLeftOut = 0;
};

// Reads JUnit XML as the various tools write it, with one suite or with nested ones. The counts are
// those of the test cases; the attributes stand in only where no case is listed. A case that passed
// at a later try within the same report has passed, and is flaky. Format for what is no such report.
[[nodiscard]] Result<TestReport> readTestReport(const QByteArray &body);

} // namespace Dayshift
