// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/board/criteriaedits.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const auto theConnection = ConnectionId::create();

static QDateTime minute(int n)
{
    return QDateTime::fromSecsSinceEpoch(1'750'000'000 + 60 * n, Qt::UTC);
}

// What servers say of one story, in the order in which they say it.
struct Told
{
    StoryBuilds builds;

    BuildId build(const QString &pipeline, const QString &number, const QString &commit,
                  int started, Status status, const QList<std::pair<QString, Status>> &stages)
    {
        const Build build {.id = BuildId::create(),
                           .connection = theConnection,
                           .pipeline = pipeline,
                           .number = number,
                           .status = status,
                           .branch = u"hotfix/7"_s,
                           .commit = commit,
                           .startedAt = started < 0 ? QDateTime() : minute(started)};
        builds.builds.append(build);
        builds.named.insert(build.id);
        std::ranges::sort(builds.builds, isNewer);
        for (const auto &[name, came] : stages)
            builds.stages[build.id].append({.id = StageId::create(),
                                            .build = build.id,
                                            .name = name,
                                            .status = came});
        return build.id;
    }

    [[nodiscard]] TestProof proof(const QString &pipeline, const QString &stage) const
    {
        return proofOf({.connection = theConnection, .pipeline = pipeline, .stage = stage},
                       builds);
    }
};

class CriteriaTest : public QObject
{
    Q_OBJECT

    static CriterionTest test(const QString &stage)
    {
        return {.id = CriterionTestId::create(),
                .connection = theConnection,
                .pipeline = u"portal"_s,
                .stage = stage};
    }

private slots:
    // The stage failed; of the test that is named its report says how that one ended.
    void aTestOfItsOwnIsProvedByTheReportOfThatBuild_data()
    {
        QTest::addColumn<TestOutcome>("outcome");
        QTest::addColumn<bool>("isOfThatBuild");
        QTest::addColumn<Proof>("proof");
        QTest::newRow("passed") << TestOutcome::Passed << true << Proof::Passed;
        QTest::newRow("failed") << TestOutcome::Failed << true << Proof::Failed;
        QTest::newRow("error") << TestOutcome::Error << true << Proof::Failed;
        QTest::newRow("second try") << TestOutcome::PassedOnRetry << true << Proof::Unstable;
        QTest::newRow("left out") << TestOutcome::Skipped << true << Proof::NotRun;
        QTest::newRow("another build's report") << TestOutcome::Passed << false << Proof::Failed;
    }
    void aTestOfItsOwnIsProvedByTheReportOfThatBuild()
    {
        QFETCH(TestOutcome, outcome);
        QFETCH(bool, isOfThatBuild);
        QFETCH(Proof, proof);
        Told told;
        const auto build = told.build(u"portal"_s, u"1"_s, u"c1"_s, 1, Status::Failed,
                                      {{u"functional"_s, Status::Failed}});
        auto linked = test(u"functional"_s);
        linked.test = u"SignIn.accepts"_s;
        const auto owner = isOfThatBuild ? build : BuildId::create();
        QCOMPARE(proofOf(linked, told.builds, {{linked.id, {owner.toString(), outcome}}}).proof,
                 proof);
    }
    void theCasesOfReportsAreFoundByTheirNames_data() { TestDatabase::addEngines(); }
    void theCasesOfReportsAreFoundByTheirNames()
    {
        TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        auto one = test(u"functional"_s), other = one, whole = one;
        one.test = u"SignIn.accepts"_s;
        other.id = CriterionTestId::create();
        other.test = u"SignIn.rejects"_s;
        whole.id = CriterionTestId::create();
        const TestList list {.id = testListIdOf(theConnection, u"portal"_s, u"functional"_s),
                             .connection = theConnection,
                             .pipeline = u"portal"_s,
                             .stage = u"functional"_s,
                             .build = u"b1"_s,
                             .reports = 1};
        const TestCase known {.id = testCaseIdOf(list.id, one.test),
                              .list = list.id,
                              .name = one.test,
                              .outcome = TestOutcome::Failed};
        const Connection server {.id = theConnection, .name = u"CI"_s, .provider = u"cctray"_s};
        QVERIFY(store.write([&](Transaction &transaction) {
                         if (const auto done = connections().apply(transaction, {.after = server});
                             !done)
                             return done;
                         if (const auto done = testLists().apply(transaction, {.after = list}); !done)
                             return done;
                         return testCases().apply(transaction, {.after = known});
                     }).result());

        const auto found = store.read([&](Database &reads) {
                                    return readCases(reads, {one, other, whole});
                                }).result();
        QVERIFY(found);
        QCOMPARE(*found, (CasesFound {{one.id, {u"b1"_s, TestOutcome::Failed}}}));
    }
    void aStageOfTheNewestCommitProvesItsTest_data()
    {
        QTest::addColumn<Status>("stage");
        QTest::addColumn<Status>("build");
        QTest::addColumn<Proof>("proof");
        using S = Status;
        QTest::newRow("passed") << S::Passed << S::Passed << Proof::Passed;
        QTest::newRow("passed, another failed") << S::Passed << S::Failed << Proof::Passed;
        QTest::newRow("failed") << S::Failed << S::Failed << Proof::Failed;
        QTest::newRow("at the second try") << S::Unstable << S::Unstable << Proof::Unstable;
        QTest::newRow("running") << S::Running << S::Running << Proof::Running;
        QTest::newRow("waits for people") << S::WaitingForApproval << S::Running << Proof::Running;
        QTest::newRow("not reached yet") << S::Skipped << S::Running << Proof::Running;
        QTest::newRow("skipped") << S::Skipped << S::Passed << Proof::NotRun;
        QTest::newRow("cancelled") << S::Cancelled << S::Cancelled << Proof::NotRun;
        QTest::newRow("in words nobody knows") << S::Unknown << S::Passed << Proof::NotRun;
    }
    void aStageOfTheNewestCommitProvesItsTest()
    {
        QFETCH(Status, stage);
        QFETCH(Status, build);
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, build, {{u"functional"_s, stage}});
        const auto proof = told.proof(u"portal"_s, u"functional"_s);
        QTEST(proof.proof, "proof");
        QCOMPARE(proof.build, u"1"_s);
    }

    void whatPassedForAnOlderCommitProvesNothing()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, Status::Passed,
                   {{u"functional"_s, Status::Passed}});
        told.build(u"lint"_s, u"9"_s, u"bbb"_s, 2, Status::Passed, {{u"lint"_s, Status::Passed}});
        QCOMPARE(newestCommit(told.builds), u"bbb"_s);
        auto proof = told.proof(u"portal"_s, u"functional"_s);
        QCOMPARE(proof.proof, Proof::NotRun);
        QVERIFY(proof.hasPassedBefore);
        QVERIFY(proof.build.isEmpty());
        // Building the older one again does not make it the newest.
        told.build(u"portal"_s, u"2"_s, u"aaa"_s, 3, Status::Passed,
                   {{u"functional"_s, Status::Passed}});
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::NotRun);
        // Until the pipeline runs for the new one; of its builds the newest counts.
        told.build(u"portal"_s, u"3"_s, u"bbb"_s, 4, Status::Failed,
                   {{u"functional"_s, Status::Failed}});
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::Failed);
        told.build(u"portal"_s, u"4"_s, u"bbb"_s, 5, Status::Passed,
                   {{u"functional"_s, Status::Passed}});
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::Passed);
    }

    void aBuildThatWaitsForItsStartIsTheNewest()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, Status::Passed,
                   {{u"functional"_s, Status::Passed}});
        told.build(u"portal"_s, u"2"_s, u"bbb"_s, -1, Status::Queued, {});
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::Running);
        QCOMPARE(told.proof(u"nightly"_s, u"functional"_s).proof, Proof::NotRun);
    }

    void aBuildOfManyCommitsProvesTheStorysAmongThem()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, Status::Passed,
                   {{u"functional"_s, Status::Passed}});
        const auto nightly = told.build(u"nightly"_s, u"7"_s, u"fff"_s, 5, Status::Passed,
                                        {{u"load"_s, Status::Passed}});
        told.builds.named.remove(nightly); // its newest commit is another story's
        told.builds.commits.append(
                {.id = CommitId::create(), .build = nightly, .hash = u"aaa"_s});
        QCOMPARE(newestCommit(told.builds), u"aaa"_s);
        QCOMPARE(told.proof(u"nightly"_s, u"load"_s).proof, Proof::Passed);
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::Passed);
    }

    // Of two builds without a commit nobody knows whether they are of the same.
    void whereAServerNamesNoCommitsOnlyTheNewestBuildCounts()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, {}, 1, Status::Passed, {{u"functional"_s, Status::Passed}});
        told.build(u"load"_s, u"1"_s, {}, 2, Status::Passed, {{u"load"_s, Status::Passed}});
        QCOMPARE(told.proof(u"portal"_s, u"functional"_s).proof, Proof::NotRun);
        QCOMPARE(told.proof(u"load"_s, u"load"_s).proof, Proof::Passed);
    }

    void severalStagesOfOneNameCountTogether()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, Status::Failed,
                   {{u"unit"_s, Status::Passed}, {u"unit"_s, Status::Failed}});
        QCOMPARE(told.proof(u"portal"_s, u"unit"_s).proof, Proof::Failed);
        QCOMPARE(told.proof(u"portal"_s, u"no such stage"_s).proof, Proof::NotRun);
    }

    void aCriterionIsMetByAllOfItsTestsOrByHand()
    {
        Told told;
        told.build(u"portal"_s, u"1"_s, u"aaa"_s, 1, Status::Failed,
                   {{u"unit"_s, Status::Passed},
                    {u"functional"_s, Status::Passed},
                    {u"load"_s, Status::Failed},
                    {u"security"_s, Status::Skipped}});
        const Criterion bare {.id = CriterionId::create()};
        auto ticked = bare;
        ticked.tickedAt = minute(9);
        const auto isMet = [&](const Criterion &criterion, const QStringList &stages) {
            QList<CriterionTest> tests;
            for (const auto &stage : stages)
                tests.append(test(stage));
            return stateOf(criterion, tests, told.builds).isMet;
        };
        QVERIFY(!isMet(bare, {}));
        QVERIFY(isMet(bare, {u"unit"_s, u"functional"_s}));
        QVERIFY(!isMet(bare, {u"unit"_s, u"load"_s}));
        QVERIFY(!isMet(bare, {u"unit"_s, u"security"_s}));
        QVERIFY(isMet(ticked, {}));
        QVERIFY(isMet(ticked, {u"unit"_s, u"security"_s}));
        QVERIFY(!isMet(ticked, {u"unit"_s, u"load"_s})); // a word does not outweigh a failure
    }

    void progressCountsWhatIsMet()
    {
        const CriterionState met {.isMet = true}, open;
        QCOMPARE(progressOf({met, open, met}), (CriteriaProgress {.met = 2, .all = 3}));
        QVERIFY(!progressOf({met, open}).areAllMet());
        QVERIFY(progressOf({met}).areAllMet());
        QVERIFY(progressOf({}).areAllMet());
    }

    void wordsBecomeOneLineOfBoundedLength()
    {
        const Criterion bare {.id = CriterionId::create(), .text = u"It works"_s};
        const QString endless(100'000, u'x');
        QCOMPARE(tickedBy(bare, u"Ada"_s, endless, minute(1)).evidence.size(), LongestEvidence);
        QCOMPARE(tickedBy(bare, u"Ada"_s, u" seen\n there "_s, minute(1)).evidence,
                 u"seen there"_s);
        QCOMPARE(tickedBy(bare, u"Ada"_s, u" \n "_s, minute(1)), bare); // no word, no tick
        QCOMPARE(unticked(tickedBy(bare, u"Ada"_s, u"seen"_s, minute(1))), bare);
        QCOMPARE(rewordedTo(bare, endless).text.size(), LongestCriterion);
        QCOMPARE(rewordedTo(bare, u" "_s), bare);
        QVERIFY(addCriterion(StoryId::create(), {}, u" \n"_s).isEmpty());
        CriterionState state {.criterion = bare};
        QVERIFY(!linkTest(state, test(u"unit"_s)).isEmpty());
        state.tests.append({.test = test(u"unit"_s)});
        QVERIFY(linkTest(state, test(u"unit"_s)).isEmpty()); // it is linked already
    }

    void criteriaFindTheirPlaceWhereNoNumberIsLeft_data() { TestDatabase::addEngines(); }
    void criteriaFindTheirPlaceWhereNoNumberIsLeft()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        const Column column {.id = ColumnId::create(), .name = u"To do"_s};
        const Story story {.id = StoryId::create(), .number = 7, .column = column.id};
        store.edit(columns(), {.after = column});
        store.edit(stories(), {.after = story});
        const auto all = [&] {
            return *store.read([&](Database &open) {
                              return criteria().where(open, u"story_id = ?"_s,
                                                      {story.id.toString()});
                          }).result();
        };
        const auto drawn = [&] {
            QString texts;
            for (const auto &criterion : all())
                texts += criterion.text;
            return texts;
        };
        for (const auto &text : {u"a"_s, u"b"_s, u"c"_s})
            store.edit(addCriterion(story.id, all(), text));
        QCOMPARE(drawn(), u"abc"_s);
        QVERIFY(moveCriterion(all(), all()[1].id, 1).isEmpty());
        QVERIFY(moveCriterion(all(), all()[1].id, 2).isEmpty());
        QVERIFY(moveCriterion(all(), CriterionId::create(), 0).isEmpty());
        store.edit(moveCriterion(all(), all()[2].id, 0));
        QCOMPARE(drawn(), u"cab"_s);
        store.edit(moveCriterion(all(), all()[0].id, 99));
        QCOMPARE(drawn(), u"abc"_s);
        // Between the first two, again and again, until halving comes to its end.
        for (int i = 0; i < 120; ++i) {
            store.edit(moveCriterion(all(), all()[2].id, 1));
            QCOMPARE(drawn(), i % 2 == 0 ? u"acb"_s : u"abc"_s);
        }
    }

    void theWorkspaceTellsWhatIsMet_data() { TestDatabase::addEngines(); }
    void theWorkspaceTellsWhatIsMet()
    {
        const TestDatabase database;
        Store store(database.location(), {.actor = u"Ada"_s});
        QVERIFY(store.open().result());
        const Column column {.id = ColumnId::create(), .name = u"To do"_s};
        const Story story {.id = StoryId::create(),
                           .number = 7,
                           .title = u"Sign in"_s,
                           .column = column.id,
                           .externalKey = u"ABC-7"_s};
        const Connection connection {.id = theConnection, .name = u"ci"_s, .provider = u"gitlab"_s};
        const Criterion first {.id = CriterionId::create(), .story = story.id, .rank = 1},
                second {.id = CriterionId::create(), .story = story.id, .rank = 2},
                other {.id = CriterionId::create(), .story = story.id, .rank = 3};
        auto functional = test(u"functional"_s);
        functional.criterion = second.id;
        const Build build {.id = BuildId::create(),
                           .connection = theConnection,
                           .pipeline = u"portal"_s,
                           .number = u"1843"_s,
                           .status = Status::Passed,
                           .commit = u"aaa"_s,
                           .startedAt = minute(1)};
        auto stranger = build;
        stranger.id = BuildId::create();
        stranger.message = u"Mend #70 and #17"_s;
        stranger.startedAt = minute(2);
        stranger.commit = u"bbb"_s;
        const auto write = [&](const Build &named) {
            return store
                    .write([&](Transaction &transaction) -> Result<Done> {
                        for (const auto &seen : {named, stranger}) {
                            if (const auto done = builds().merge(transaction, {seen}); !done)
                                return done;
                        }
                        return stages().merge(
                                transaction,
                                {Stage {.id = StageId::derived(build.id.uuid(), u"f"_s),
                                        .build = build.id,
                                        .name = u"functional"_s,
                                        .status = Status::Passed}});
                    })
                    .result();
        };
        const auto stored = store.write([&](Transaction &transaction) -> Result<Done> {
                                     std::ignore = columns().apply(transaction, {.after = column});
                                     std::ignore = stories().apply(transaction, {.after = story});
                                     std::ignore = connections().apply(transaction,
                                                                       {.after = connection});
                                     for (const auto &criterion : {other, second, first})
                                         std::ignore = criteria().apply(transaction,
                                                                        {.after = criterion});
                                     return criterionTests().apply(transaction,
                                                                   {.after = functional});
                                 }).result();
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        const auto read = [&] {
            return store.read([&](Database &open) { return readCriteria(open, story); }).result();
        };
        auto states = read();
        QVERIFY(states);
        QCOMPARE(states->size(), 3);
        QCOMPARE(states->at(0).criterion, first);
        QCOMPARE(states->at(1).proof, Proof::NotRun);
        QVERIFY(write(build)); // names nobody
        QCOMPARE(read()->at(1).proof, Proof::NotRun);
        for (const auto &[message, branch] :
             {std::pair(u"Allow a skew (#7)"_s, QString()), {u"abc"_s, u"hotfix/7-skew"_s},
              {u"[ABC-7] skew"_s, QString()}}) {
            auto named = build;
            named.message = message;
            named.branch = branch;
            QVERIFY(write(named));
            states = read();
            QCOMPARE(states->at(1).proof, Proof::Passed);
            QVERIFY(states->at(1).isMet);
            QCOMPARE(progressOf(*states), (CriteriaProgress {.met = 1, .all = 3}));
        }
        // A build may name the story only in one of the commits that it is made of.
        QVERIFY(write(build));
        QCOMPARE(read()->at(1).proof, Proof::NotRun);
        const auto made = store.write([&](Transaction &transaction) {
                                   return commits().merge(
                                           transaction, {Commit {.id = CommitId::create(),
                                                                 .build = build.id,
                                                                 .hash = u"abc"_s,
                                                                 .message = u"For #7"_s}});
                               }).result();
        QVERIFY(made);
        QCOMPARE(read()->at(1).proof, Proof::Passed);
    }
};

static const Registered<CriteriaTest> knownCriteriaTest;
#include "tst_criteria.moc"
