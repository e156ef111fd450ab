// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/criteria.h"

#include "models/pipeline/facttables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Criterion> &criteria()
{
    static const auto table = Table<Criterion>(u"criterion"_s, u"rank, id"_s)
                                      .titled(&Criterion::text)
                                      .with(u"story_id"_s, &Criterion::story)
                                      .with(u"text"_s, &Criterion::text)
                                      .with(u"rank"_s, &Criterion::rank)
                                      .with(u"ticked_at"_s, &Criterion::tickedAt)
                                      .with(u"ticked_by"_s, &Criterion::tickedBy)
                                      .with(u"evidence"_s, &Criterion::evidence);
    return table;
}

const Table<CriterionTest> &criterionTests()
{
    using Test = CriterionTest;
    static const auto table = Table<Test>(u"criterion_test"_s, u"pipeline, stage, test, id"_s)
                                      .with(u"criterion_id"_s, &Test::criterion)
                                      .with(u"connection_id"_s, &Test::connection)
                                      .with(u"pipeline"_s, &Test::pipeline)
                                      .with(u"stage"_s, &Test::stage)
                                      .with(u"test"_s, &Test::test);
    return table;
}

static Proof proofOf(Status status)
{
    switch (status) {
    case Status::Passed:
        return Proof::Passed;
    case Status::Failed:
        return Proof::Failed;
    case Status::Unstable:
        return Proof::Unstable;
    case Status::Running:
    case Status::Queued:
    case Status::WaitingForApproval:
        return Proof::Running;
    case Status::Cancelled:
    case Status::Skipped:
    case Status::Unknown:
        break;
    }
    return Proof::NotRun;
}

// A server may list several stages of a name, one for each system: they count together. One that
// was not reached because an earlier stage is still at work is on its way.
static TestProof proofIn(const Build &build, const QList<Stage> &stages, const CriterionTest &test)
{
    TestProof found {.test = test};
    bool any = false;
    for (const auto &stage : stages) {
        if (stage.name != test.stage)
            continue;
        const auto proof = proofOf(stage.status);
        if (any && proof <= found.proof)
            continue;
        any = true;
        found.proof = proof;
        found.detail = stage.detail;
        found.at = stage.finishedAt;
    }
    if (found.proof == Proof::NotRun && isUnderWay(build.status))
        found.proof = Proof::Running;
    found.build = build.number;
    return found;
}

static Proof proofOf(TestOutcome outcome)
{
    switch (outcome) {
    case TestOutcome::Passed:
        return Proof::Passed;
    case TestOutcome::PassedOnRetry:
        return Proof::Unstable;
    case TestOutcome::Failed:
    case TestOutcome::Error:
        return Proof::Failed;
    case TestOutcome::Skipped:
        break;
    }
    return Proof::NotRun;
}

Result<CasesFound> readCases(Database &database, const QList<CriterionTest> &tests)
{
    QHash<QString, QString> builds; // by list
    QStringList listIds, caseIds;
    for (const auto &test : tests) {
        if (test.test.isEmpty())
            continue;
        const auto list = testListIdOf(test.connection, test.pipeline, test.stage);
        listIds.append(list.toString());
        caseIds.append(testCaseIdOf(list, test.test).toString());
    }
    CasesFound found;
    if (caseIds.isEmpty())
        return found;
    const auto lists = testLists().load(database, listIds);
    if (!lists)
        return lists.error();
    for (const auto &list : *lists)
        builds.insert(list.id.toString(), list.build);
    const auto cases = testCases().load(database, caseIds);
    if (!cases)
        return cases.error();
    for (const auto &one : *cases) {
        const auto outcome = CaseFound {builds.value(one.list.toString()), one.outcome};
        for (const auto &test : tests) {
            if (testCaseIdOf(one.list, test.test) == one.id
                && testListIdOf(test.connection, test.pipeline, test.stage) == one.list)
                found.insert(test.id, outcome);
        }
    }
    return found;
}

TestProof proofOf(const CriterionTest &test, const StoryBuilds &builds, const CasesFound &cases)
{
    const auto commit = newestCommit(builds);
    TestProof result {.test = test};
    for (const auto &build : builds.builds) {
        if (build.connection != test.connection || build.pipeline != test.pipeline)
            continue;
        auto found = proofIn(build, builds.stages.value(build.id), test);
        const auto one = cases.constFind(test.id);
        if (one != cases.cend() && one->build == build.id.toString()) {
            found.proof = proofOf(one->outcome);
            found.detail.clear(); // it speaks of all tests together
        }
        // The builds come newest first: the first of the newest commit has the last word.
        if (isMadeOf(build, commit, builds))
            return found;
        result.hasPassedBefore = result.hasPassedBefore || found.proof == Proof::Passed;
    }
    return result;
}

CriterionState stateOf(const Criterion &criterion, const QList<CriterionTest> &tests,
                       const StoryBuilds &builds, const CasesFound &cases)
{
    CriterionState state {.criterion = criterion};
    for (const auto &test : tests) {
        state.tests.append(proofOf(test, builds, cases));
        state.proof = std::max(state.proof, state.tests.last().proof);
    }
    state.isMet = state.proof == Proof::Passed
            || (state.isTickedByHand() && state.proof != Proof::Failed);
    return state;
}

CriteriaProgress progressOf(const QList<CriterionState> &states)
{
    return {.met = int(std::ranges::count_if(states, &CriterionState::isMet)),
            .all = int(states.size())};
}

Result<QList<CriterionState>> readCriteria(Database &database, const Story &story)
{
    const auto key = story.id.toString();
    const auto known = criteria().where(database, u"story_id = ?"_s, {key});
    if (!known)
        return known.error();
    const auto tests = criterionTests().where(
            database, u"criterion_id IN (SELECT id FROM criterion WHERE story_id = ?)"_s, {key});
    if (!tests)
        return tests.error();
    // The builds are looked through only for whoever asks for them.
    const auto builds
            = tests->isEmpty() ? Result<StoryBuilds>(StoryBuilds {}) : readStoryBuilds(database, story);
    if (!builds)
        return builds.error();
    const auto cases = readCases(database, *tests);
    if (!cases)
        return cases.error();
    QList<CriterionState> states;
    for (const auto &criterion : *known) {
        QList<CriterionTest> mine;
        std::ranges::copy_if(*tests, std::back_inserter(mine), [&](const CriterionTest &test) {
            return test.criterion == criterion.id;
        });
        states.append(stateOf(criterion, mine, *builds, *cases));
    }
    return states;
}

} // namespace Dayshift
