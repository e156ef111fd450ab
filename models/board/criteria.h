// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/board/storybuilds.h"
#include "models/pipeline/testcase.h"

namespace Dayshift {

using CriterionId = Id<struct Criterion>;
using CriterionTestId = Id<struct CriterionTest>;

// What a story must fulfil to be accepted. It lies in its story's list by rank.
struct Criterion
{
    CriterionId id = {};
    StoryId story = {};
    QString text = {};
    double rank = 0;
    QDateTime tickedAt = {}; // invalid: nobody has ticked it by hand
    QString tickedBy = {};
    QString evidence = {}; // what they saw, in their words

    friend bool operator==(const Criterion &, const Criterion &) = default;
};

// What proves a criterion: a stage of a pipeline, as its server names both.
struct CriterionTest
{
    CriterionTestId id = {};
    CriterionId criterion = {};
    ConnectionId connection = {};
    QString pipeline = {};
    QString stage = {};
    QString test = {}; // the test in it, as the report names it; empty: all of the stage

    friend bool operator==(const CriterionTest &, const CriterionTest &) = default;
};

[[nodiscard]] const Table<Criterion> &criteria();
[[nodiscard]] const Table<CriterionTest> &criterionTests();

// What the builds of a story say of its newest commit, the loudest last.
enum class Proof : int {
    None, // nothing is linked
    Passed,
    Running, // or waits for its turn
    NotRun, // no build of the newest commit has run it: nothing is known
    Unstable, // passed, but not at the first try
    Failed
};

// One linked test, and what is known of it.
struct TestProof
{
    CriterionTest test = {};
    Proof proof = Proof::NotRun;
    QString build = {}; // the number of the build that says so; empty: none
    QString detail = {}; // in the server's words: "3 of 614 failed"
    QDateTime at = {}; // when that was over; invalid: it is not
    bool hasPassedBefore = false; // not run for the newest commit, but passed for an older one

    friend bool operator==(const TestProof &, const TestProof &) = default;
};

// A criterion with all that is known of it. It is met when all of its tests passed for the newest
// commit. A tick by hand also meets it, but stands for no test that failed there.
struct CriterionState
{
    Criterion criterion = {};
    QList<TestProof> tests = {};
    Proof proof = Proof::None; // of all tests together: the loudest
    bool isMet = false;

    [[nodiscard]] bool isTickedByHand() const { return criterion.tickedAt.isValid(); }

    friend bool operator==(const CriterionState &, const CriterionState &) = default;
};

// How a single test ended in the newest report of its stage.
struct CaseFound
{
    QString build = {}; // its BuildId; it may be gone
    TestOutcome outcome = TestOutcome::Passed;

    friend bool operator==(const CaseFound &, const CaseFound &) = default;
};
using CasesFound = QHash<CriterionTestId, CaseFound>;
// Of those of the tests that name one; a test that no report knows has none.
[[nodiscard]] Result<CasesFound> readCases(Database &database, const QList<CriterionTest> &tests);

// What a test's stage came to in the builds of a story; where the report of that very build names
// the test, what the test came to.
[[nodiscard]] TestProof proofOf(const CriterionTest &test, const StoryBuilds &builds,
                                const CasesFound &cases = {});
[[nodiscard]] CriterionState stateOf(const Criterion &criterion, const QList<CriterionTest> &tests,
                                     const StoryBuilds &builds, const CasesFound &cases = {});

// "3 of 5 criteria".
struct CriteriaProgress
{
    int met = 0;
    int all = 0;

    // Also where the story has none.
    [[nodiscard]] bool areAllMet() const { return met == all; }

    friend bool operator==(const CriteriaProgress &, const CriteriaProgress &) = default;
};
[[nodiscard]] CriteriaProgress progressOf(const QList<CriterionState> &states);

// The criteria of a story in their order, each with what the builds say of it.
[[nodiscard]] Result<QList<CriterionState>> readCriteria(Database &database, const Story &story);

} // namespace Dayshift
