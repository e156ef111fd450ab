// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"
#include "models/pipeline/factwriter.h"
#include "models/store/bulk.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Result<std::optional<TestList>> listOf(Transaction &transaction, const TestListId &id)
{
    const auto lists = testLists().load(transaction.database(), {id.toString()});
    if (!lists)
        return lists.error();
    return lists->isEmpty() ? std::optional<TestList>() : std::optional(lists->first());
}

// The list after the report of this build.
static TestList advanced(const std::optional<TestList> &known, const Build &build,
                         const Stage &stage, const ToldTests &told)
{
    const bool isSame = known && known->build == build.id.toString();
    TestList list {.id = testListIdOf(build.connection, build.pipeline, stage.name),
                   .connection = build.connection,
                   .pipeline = build.pipeline,
                   .stage = stage.name,
                   .build = build.id.toString(),
                   .commit = build.commit,
                   .builtAt = build.startedAt,
                   .reports = known ? known->reports + (isSame ? 0 : 1) : 1,
                   .casesLeftOut = told.casesLeftOut};
    return list;
}

// What the report says of tests that are known, and the tests that are new.
static Result<qint64> writeCases(Transaction &transaction, const TestList &list, bool sameCommit,
                                 const ToldTests &told)
{
    const auto known = testCases().where(transaction.database(), u"list_id = ?"_s,
                                         {list.id.toString()});
    if (!known)
        return known.error();
    QHash<TestCaseId, const TestCase *> before;
    for (const auto &test : *known)
        before.insert(test.id, &test);
    Bulk added(transaction);
    QSet<TestCaseId> seen;
    qint64 flaky = 0;
    const auto most = std::min(told.cases.size(), MostTestCases);
    for (const auto &said : told.cases.first(most)) {
        TestCase test {.id = testCaseIdOf(list.id, said.name),
                       .list = list.id,
                       .name = said.name,
                       .since = list.reports};
        if (said.name.isEmpty() || seen.contains(test.id))
            continue;
        seen.insert(test.id);
        const auto *old = before.take(test.id);
        test = afterReport(old ? *old : test, said.outcome, list.reports, sameCommit);
        flaky += test.outcome == TestOutcome::PassedOnRetry;
        const auto done = old ? testCases().apply(transaction, {*old, test})
                              : added.add(testCases(), test);
        if (!done)
            return done.error();
    }
    // Of a report that names only some of its tests, the others passed or were not run.
    for (const auto *test : std::as_const(before)) {
        Edit<TestCase> edit {.before = *test};
        if (!told.allCases) {
            edit.after = *test;
            edit.after->outcome = TestOutcome::Passed;
        }
        if (const auto done = testCases().apply(transaction, edit); !done)
            return done.error();
    }
    if (const auto done = added.flush(); !done)
        return done.error();
    return flaky;
}

Result<qint64> writeReport(Transaction &transaction, const Build &build, const Stage &stage,
                           const ToldTests &told)
{
    const auto known = listOf(transaction, testListIdOf(build.connection, build.pipeline,
                                                        stage.name));
    if (!known)
        return known.error();
    const auto &before = *known;
    const bool isOther = before && before->build != build.id.toString();
    if (isOther && before->builtAt > build.startedAt)
        return qint64(0);
    const bool sameCommit
            = isOther && !build.commit.isEmpty() && before->commit == build.commit;
    const auto list = advanced(before, build, stage, told);
    if (const auto done = testLists().apply(transaction, {before, list}); !done)
        return done.error();
    return writeCases(transaction, list, sameCommit, told);
}

} // namespace Dayshift
