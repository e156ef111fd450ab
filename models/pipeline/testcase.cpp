// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/testcase.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

TestListId testListIdOf(const ConnectionId &connection, const QString &pipeline,
                        const QString &stage)
{
    return TestListId::derived(connection.uuid(), u"tests\n%1\n%2"_s.arg(pipeline, stage));
}

TestCaseId testCaseIdOf(const TestListId &list, const QString &name)
{
    return TestCaseId::derived(list.uuid(), name);
}

namespace {

// A report in which a test did not simply pass.
struct Trouble
{
    int report = 0;
    QChar letter = {};
};

} // namespace

static constexpr QLatin1Char FailedLetter('f');
static constexpr QLatin1Char RetryLetter('r');

static QList<Trouble> troublesIn(const QString &text)
{
    QList<Trouble> troubles;
    for (const auto &word : QStringView(text).split(u' ', Qt::SkipEmptyParts))
        troubles.append({word.chopped(1).toInt(), word.last(1).front()});
    return troubles;
}

static QString textOf(const QList<Trouble> &troubles)
{
    QStringList words;
    for (const auto &trouble : troubles)
        words.append(QString::number(trouble.report) + trouble.letter);
    return words.join(u' ');
}

static bool isBad(TestOutcome outcome)
{
    return outcome == TestOutcome::Failed || outcome == TestOutcome::Error;
}

TestCase afterReport(TestCase test, TestOutcome outcome, int report, bool sameCommit)
{
    auto troubles = troublesIn(test.troubles);
    // A report that is read again and says otherwise is that of a part that was run again.
    const bool hadTrouble = std::ranges::any_of(troubles, [&](const auto &trouble) {
        return trouble.report == report
                || (sameCommit && trouble.report == report - 1 && trouble.letter == FailedLetter);
    });
    if (outcome == TestOutcome::Passed && hadTrouble)
        outcome = TestOutcome::PassedOnRetry;
    test.outcome = outcome;
    const bool isTrouble = isBad(outcome) || outcome == TestOutcome::PassedOnRetry;
    if (!isTrouble)
        return test; // the old ones go with the next trouble: who only passes is not written
    troubles.removeIf([&](const auto &trouble) {
        return trouble.report >= report || trouble.report <= report - TroublesOf;
    });
    if (isTrouble)
        troubles.append({report, isBad(outcome) ? FailedLetter : RetryLetter});
    test.troubles = textOf(troubles);
    return test;
}

Flakiness flakinessOf(const TestCase &test, int reports)
{
    Flakiness flakiness {.of = std::clamp(reports - test.since + 1, 0, TroublesOf)};
    for (const auto &trouble : troublesIn(test.troubles)) {
        if (trouble.report <= reports - TroublesOf || trouble.report > reports)
            continue;
        ++(trouble.letter == RetryLetter ? flakiness.passedOnRetry : flakiness.failed);
    }
    return flakiness;
}

Status statusWithTests(Status told, qint64 flakyTests)
{
    return told == Status::Passed && flakyTests > 0 ? Status::Unstable : told;
}

} // namespace Dayshift
