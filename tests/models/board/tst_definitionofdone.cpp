// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/columnedits.h"
#include "models/board/donerule.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"
#include "models/board/storyhistory.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/stagemap.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class DefinitionOfDoneTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};
    const Column m_todo {.id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
    const Column m_verify {.id = ColumnId::create(), .name = u"Verify"_s, .category = Category::Verify, .rank = 2};
    const Column m_done {.id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 3};
    const Member m_tester {.id = MemberId::create(), .name = u"Tess"_s, .roles = int(Role::DevTester)};
    const Member m_owner {.id = MemberId::create(), .name = u"Olga"_s, .roles = int(Role::ProductOwner)};
    const Story m_story {.id = StoryId::create(), .number = 2187, .title = u"Sign-in"_s, .column = m_verify.id, .rank = 1};
    const Connection m_server {.id = ConnectionId::create(), .name = u"CI"_s, .provider = u"cctray"_s, .address = u"http://localhost/"_s};
    const QList<DoneCheck> m_checks {
            {.key = u"review"_s, .kind = CheckKind::Manual, .name = u"Reviewed"_s, .role = int(Role::DevTester)},
            {.key = u"unit"_s, .kind = CheckKind::UnitTests, .name = u"Unit tests"_s}};

    Build build(const QString &number, const QString &commit, int minute) const
    {
        return {.id = BuildId::create(), .connection = m_server.id, .pipeline = u"portal"_s, .number = number,
                .status = Status::Passed, .commit = commit, .message = u"Allow skew (#2187)"_s,
                .startedAt = m_now.addSecs(60 * minute), .finishedAt = m_now.addSecs(60 * minute + 30)};
    }
    static Stage stage(const Build &build, const QString &name, Status status = Status::Passed)
    {
        return {.id = StageId::create(), .build = build.id, .name = name, .kind = stageKindOf(name), .status = status,
                .finishedAt = build.finishedAt};
    }
    void fill(Store &store) const
    {
        QVERIFY(store.open().result());
        write(store, [this](Transaction &transaction) -> Result<Done> {
            if (const auto gone = transaction.database().run(u"DELETE FROM board_column"_s); !gone)
                return gone.error();
            for (const auto &step : {columns().merge(transaction, {m_todo, m_verify, m_done}),
                                     members().merge(transaction, {m_tester, m_owner}),
                                     stories().merge(transaction, {m_story}),
                                     connections().merge(transaction, {m_server})}) {
                if (!step)
                    return step.error();
            }
            return Done {};
        });
    }
    template<typename Work>
    static void write(Store &store, Work work)
    {
        const auto done = store.write(work).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message() + done.error().detail));
    }
    void define(Store &store, const QList<DoneCheck> &checks, int known = 0, SprintId sprint = {}) const
    {
        write(store, [&](Transaction &transaction) { return saveDefinition(transaction, known, checks, m_owner.id, sprint, m_now); });
    }
    static void see(Store &store, const QList<Build> &all, const QList<Stage> &parts)
    {
        write(store, [&](Transaction &transaction) {
            const auto done = builds().merge(transaction, all);
            return done ? stages().merge(transaction, parts) : done;
        });
    }
    void tick(Store &store, const DoneCheck &check) const
    {
        auto tick = tickOf(m_story.id, check);
        tick.evidence = u"PR 12"_s;
        tick.at = m_now;
        tick.by = u"Tess"_s;
        store.edit(doneTicks(), {.after = tick});
    }
    static Story stored(Store &store, StoryId id)
    {
        return store.read([id](Database &database) { return stories().load(database, {id.toString()}); }).result()->first();
    }
    Deed toDone(const Story &story) const
    {
        return deedOf({{story, movedTo(story, m_done, 1, m_now)}});
    }
    EntryVerdict asked(Store &store, const Column &column) const
    {
        const auto verdict = store.read([this, column](Database &database) { return readEntry(database, {m_story}, column); }).result();
        return verdict ? *verdict : EntryVerdict {.version = -1};
    }
    DoneStanding standing(Store &store) const
    {
        const auto id = m_story.id.toString();
        return *store.read([id](Database &database) { return readStanding(database, stories().load(database, {id})->first()); }).result();
    }
    static QStringList reasons(const EntryVerdict &verdict)
    {
        QStringList lines;
        for (const auto &refusal : verdict.refused) {
            for (const auto &missing : refusal.missing)
                lines.append(DoneWords::line(missing));
        }
        return lines;
    }

private slots:
    void onlyANameThatSaysSoRunsUnitOrIntegrationTests()
    {
        for (const auto &name : {u"Unit tests"_s, u"build / unit-test"_s, u"JUnit"_s, u"Modultests"_s})
            QVERIFY2(runsUnitTests(name), qPrintable(name));
        for (const auto &name : {u"test"_s, u"lint"_s, u"Build"_s, u"integration"_s, u"coverage"_s, u"community"_s})
            QVERIFY2(!runsUnitTests(name), qPrintable(name));
        for (const auto &name : {u"Integration tests"_s, u"IntegrationTest"_s, u"inttest"_s, u"unit and integration tests"_s})
            QVERIFY2(runsIntegrationTests(name), qPrintable(name));
        for (const auto &name : {u"Continuous Integration"_s, u"test"_s, u"unit"_s, u"functional"_s})
            QVERIFY2(!runsIntegrationTests(name), qPrintable(name));
    }

    void aDefinitionSurvivesItsStorage()
    {
        QCOMPARE(checksOf({.checks = toJson(m_checks)}), m_checks);
        QVERIFY(checksOf({.checks = u"[{\"kind\":\"from the future\"}, 7, null]"_s}).isEmpty());
        QVERIFY(checksOf({.checks = u"{"_s}).isEmpty());
    }

    void testsCountOnlyForTheNewestCommit()
    {
        const auto one = build(u"1"_s, u"aaa"_s, 0), two = build(u"2"_s, u"bbb"_s, 10), again = build(u"3"_s, u"aaa"_s, 20);
        const auto unit = m_checks[1];
        const auto look = [&](const QList<Build> &all, const QHash<BuildId, QList<Stage>> &parts) {
            auto newestFirst = all;
            std::ranges::sort(newestFirst, isNewer);
            StoryBuilds builds {.builds = newestFirst, .stages = parts};
            for (const auto &each : all)
                builds.named.insert(each.id);
            return evaluate(unit, m_story, {.builds = builds});
        };
        auto result = look({one}, {{one.id, {stage(one, u"Unit tests"_s)}}});
        QCOMPARE(result.state, CheckState::Holds);
        QCOMPARE(result.build->number, u"1"_s);
        QCOMPARE(result.stage, u"Unit tests"_s);
        QCOMPARE(result.at, one.finishedAt);
        // A newer commit that nobody tested: what was seen before proves nothing of it.
        result = look({one, two}, {{one.id, {stage(one, u"Unit tests"_s)}}, {two.id, {stage(two, u"Build"_s)}}});
        QCOMPARE(result.state, CheckState::NotSeen);
        QVERIFY(result.wasSeenBefore);
        QCOMPARE(DoneWords::reason(result), u"passed for an older commit, not for the newest one (build 2 of portal)"_s);
        // Built once more the old commit is still the old one.
        result = look({one, two, again}, {{again.id, {stage(again, u"Unit tests"_s)}}});
        QCOMPARE(result.state, CheckState::NotSeen);
        // A second build of the newest commit counts as well as the first.
        const auto retry = build(u"4"_s, u"bbb"_s, 30);
        result = look({one, two, retry}, {{two.id, {stage(two, u"unit"_s, Status::Failed)}}, {retry.id, {stage(retry, u"unit"_s)}}});
        QCOMPARE(result.state, CheckState::Holds);
        result = look({two}, {{two.id, {stage(two, u"unit"_s), stage(two, u"unit slow"_s, Status::Failed)}}});
        QCOMPARE(result.state, CheckState::Failed);
        result = look({two}, {{two.id, {stage(two, u"unit"_s, Status::Running)}}});
        QCOMPARE(result.state, CheckState::Running);
        result = look({two}, {{two.id, {stage(two, u"unit"_s, Status::Queued)}}});
        QCOMPARE(result.state, CheckState::Waiting);
        result = look({two}, {{two.id, {stage(two, u"unit"_s, Status::Skipped)}}});
        QCOMPARE(result.state, CheckState::NotSeen);
        result = look({}, {});
        QCOMPARE(DoneWords::reason(result), u"no build names the story"_s);
    }

    void aStageThatOnlySaysTestCountsWhereTheTeamSaysSo()
    {
        const auto one = build(u"1"_s, u"aaa"_s, 0);
        const StoryBuilds builds {.builds = {one}, .stages = {{one.id, {stage(one, u"Test"_s)}}}, .named = {one.id}};
        auto unit = m_checks[1];
        QCOMPARE(evaluate(unit, m_story, {.builds = builds}).state, CheckState::NotSeen);
        unit.stage = u" test "_s;
        QCOMPARE(evaluate(unit, m_story, {.builds = builds}).state, CheckState::Holds);
    }

    void nothingComesIntoDoneWhileACheckDoesNotHold_data() { TestDatabase::addEngines(); }
    void nothingComesIntoDoneWhileACheckDoesNotHold()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        QSignalSpy refused(&store, &Store::refused);
        store.edit(toDone(m_story));
        QTRY_COMPARE(refused.count(), 1);
        const auto error = refused.first().first().value<Refusal>().error;
        QCOMPARE(error.what, u"#2187 cannot go into Done yet. Reviewed: nobody has ticked it. Tess can help. "
                             "Unit tests: no build names the story. Olga can help."_s);
        QCOMPARE(stored(store, m_story.id), m_story);
        // As soon as all of it holds the same deed is taken, and it is kept under which version.
        tick(store, m_checks[0]);
        const auto one = build(u"1"_s, u"aaa"_s, 0);
        see(store, {one}, {stage(one, u"Unit tests"_s)});
        store.edit(toDone(m_story));
        QCOMPARE(stored(store, m_story.id).column, m_done.id);
        QCOMPARE(refused.count(), 1);
        const auto now = standing(store);
        QVERIFY(now.closing);
        QCOMPARE(now.closing->version, 1);
        QVERIFY(now.closing->missing.isEmpty());
        QCOMPARE(DoneWords::closing(now, stored(store, m_story.id)), u"Closed under version 1."_s);
        define(store, {m_checks[0]}, 1);
        QCOMPARE(DoneWords::closing(standing(store), stored(store, m_story.id)), u"Closed under version 1; version 2 holds now."_s);
    }

    void anOverrideLetsPassAndStays_data() { TestDatabase::addEngines(); }
    void anOverrideLetsPassAndStays()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        const auto verdict = asked(store, m_done);
        QCOMPARE(verdict.version, 1);
        QVERIFY(!verdict.mayPass());
        QSignalSpy refused(&store, &Store::refused);
        store.edit(overridden(toDone(m_story), verdict, m_done, u"  "_s, u"Ada"_s, m_now)); // nothing is no reason
        QTRY_COMPARE(refused.count(), 1);
        const auto deed = overridden(toDone(m_story), verdict, m_done, u"Customers  wait"_s, u"Ada"_s, m_now);
        store.edit(deed);
        QCOMPARE(stored(store, m_story.id).column, m_done.id);
        auto now = standing(store);
        QCOMPARE(now.overrides.size(), 1);
        QCOMPARE(now.overrides.first().reason, u"Customers wait"_s);
        QCOMPARE(now.overrides.first().missing, u"Reviewed\nUnit tests"_s);
        QCOMPARE(now.closing->missing, u"Reviewed\nUnit tests"_s);
        const auto past = store.read([this](Database &each) { return readPast(each, m_story.id, 100); }).result();
        QVERIFY(std::ranges::any_of(past->changes, [](const Change &line) { return line.table == u"done_override"; }));
        // Back, and by undo in again: what was once allowed is not asked for a second time.
        const auto back = deedOf({{stored(store, m_story.id), movedTo(stored(store, m_story.id), m_verify, 1, m_now.addSecs(60))}});
        store.edit(back);
        QCOMPARE(stored(store, m_story.id).column, m_verify.id);
        QVERIFY(!standing(store).closing);
        store.edit(back.reversed());
        QCOMPARE(stored(store, m_story.id).column, m_done.id);
        QVERIFY(standing(store).closing);
        QCOMPARE(standing(store).overrides.size(), 1);
        QCOMPARE(refused.count(), 1);
        // Moved in anew it is asked for anew.
        store.edit(back);
        store.edit(toDone(stored(store, m_story.id)));
        QTRY_COMPARE(refused.count(), 2);
        QCOMPARE(standing(store).overrides.size(), 1); // for good
    }

    void anOverrideThatIsTakenBackStaysInTheHistory_data() { TestDatabase::addEngines(); }
    void anOverrideThatIsTakenBackStaysInTheHistory()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        const auto deed = overridden(toDone(m_story), asked(store, m_done), m_done, u"Customers wait"_s, u"Ada"_s, m_now);
        store.edit(deed);
        store.edit(deed.reversed());
        QVERIFY(standing(store).overrides.isEmpty());
        const auto past = store.read([this](Database &each) { return readPast(each, m_story.id, 100); }).result();
        QList<Verb> verbs;
        for (const auto &line : past->changes) {
            if (line.table == u"done_override")
                verbs.append(line.verb);
        }
        QCOMPARE(verbs, (QList {Verb::Removed, Verb::Added}));
        store.edit(deed); // done once more, with its reason
        QCOMPARE(standing(store).overrides.size(), 1);
    }

    void asAdviceItIsToldAndLetThrough()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        store.edit(boardRules(), {.after = BoardRule {.id = theBoardRule(), .advises = true}});
        const auto verdict = asked(store, m_done);
        QVERIFY(verdict.mayPass());
        QCOMPARE(verdict.refused.size(), 1);
        store.edit(toDone(m_story));
        QCOMPARE(stored(store, m_story.id).column, m_done.id);
        QCOMPARE(standing(store).closing->missing, u"Reviewed\nUnit tests"_s);
    }

    void twoWindowsKeepToTheSameDefinition_data() { TestDatabase::addEngines(); }
    void twoWindowsKeepToTheSameDefinition()
    {
        const TestDatabase database;
        Store mine(database.location(), {u"Ada"_s, u"test"_s}), theirs(database.location(), {u"Bob"_s, u"test"_s});
        fill(mine);
        QVERIFY(theirs.open().result());
        QVERIFY(asked(mine, m_done).refused.isEmpty()); // what this window saw
        define(theirs, m_checks);
        QSignalSpy refused(&mine, &Store::refused);
        mine.edit(toDone(m_story));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(stored(theirs, m_story.id), m_story);
        // And nobody saves over a version that they have not seen.
        const auto late = mine.write([&](Transaction &transaction) {
                                  return saveDefinition(transaction, 0, {}, {}, {}, m_now);
                              }).result();
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        const auto all = mine.read([](Database &each) { return doneVersions().load(each); }).result();
        QCOMPARE(all->size(), 1);
        QCOMPARE(all->first().savedBy, u"Bob"_s);
    }

    void aColumnThatBecomesDoneAsksForItsStories()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        auto finished = m_verify;
        finished.category = Category::Done;
        const QList<Column> before {m_todo, m_verify, m_done}, after {m_todo, finished, m_done};
        QSignalSpy refused(&store, &Store::refused);
        store.edit(changeColumns(before, after, {}, {m_story}, m_now));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(stored(store, m_story.id), m_story);
        store.edit(changeColumns(before, {m_todo, m_done}, {{m_verify.id, m_done.id}}, {m_story}, m_now));
        QTRY_COMPARE(refused.count(), 2);
        QCOMPARE(stored(store, m_story.id), m_story);
        tick(store, m_checks[0]);
        const auto one = build(u"1"_s, u"aaa"_s, 0);
        see(store, {one}, {stage(one, u"Unit tests"_s)});
        store.edit(changeColumns(before, after, {}, {m_story}, m_now));
        QCOMPARE(stored(store, m_story.id).closedAt, m_now);
        QCOMPARE(standing(store).closing->version, 1);
        QCOMPARE(refused.count(), 2);
    }

    void aVersionHoldsFromItsSprintOn()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        Sprint next {.id = SprintId::create(), .name = u"Sprint 23"_s};
        store.edit(sprints(), {.after = next});
        define(store, {m_checks[0]});
        define(store, m_checks, 1, next.id);
        const auto holds = [&] {
            return (*store.read([](Database &each) { return readDefinition(each); }).result())->version;
        };
        QCOMPARE(holds(), 1);
        auto running = next;
        running.state = SprintState::Running;
        store.edit(sprints(), {next, running});
        QCOMPARE(holds(), 2);
    }

    void whatWasImportedDoneIsNotRefused()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        auto closed = m_story;
        closed.externalKey = u"ABC-12"_s;
        closed = movedTo(closed, m_done, 1, m_now);
        write(store, [&](Transaction &transaction) { return stories().apply(transaction, {m_story, closed}); });
        QCOMPARE(stored(store, m_story.id).column, m_done.id);
        QCOMPARE(DoneWords::closing(standing(store), closed), u"Imported: it was closed elsewhere, before any definition of done here."_s);
        closed.externalKey.clear();
        auto mine = standing(store);
        mine.isImported = false;
        QCOMPARE(DoneWords::closing(mine, closed), u"Closed before there was a definition of done."_s);
    }

    void aColumnMayAskForMore_data() { TestDatabase::addEngines(); }
    void aColumnMayAskForMore()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        auto strict = m_todo;
        strict.entryRules = int(EntryRule::Build) | int(EntryRule::Owner) | int(EntryRule::Estimate);
        store.edit(columns(), {m_todo, strict});
        QCOMPARE(reasons(asked(store, strict)),
                 (QStringList {u"A build: no build names the story."_s, u"An owner: it is nobody's."_s, u"An estimate: nobody has estimated it."_s}));
        QSignalSpy refused(&store, &Store::refused);
        const auto deed = deedOf({{m_story, movedTo(m_story, strict, 1, m_now)}});
        store.edit(deed);
        QTRY_COMPARE(refused.count(), 1);
        const auto one = build(u"1"_s, u"aaa"_s, 0);
        see(store, {one}, {});
        auto ready = assignedTo(estimatedAt(m_story, 3), m_tester.id);
        store.edit(stories(), {m_story, ready});
        store.edit(deed);
        QCOMPARE(stored(store, m_story.id).column, m_todo.id);
        // The definition can be asked for before Done, too.
        auto gate = m_verify;
        gate.entryRules = int(EntryRule::DefinitionOfDone);
        store.edit(columns(), {m_verify, gate});
        define(store, m_checks);
        QCOMPARE(refused.count(), 1);
        store.edit(deedOf({{stored(store, m_story.id), movedTo(stored(store, m_story.id), gate, 1, m_now)}}));
        QTRY_COMPARE(refused.count(), 2);
    }

    void raisingTheBarShowsWhatWouldFail()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        QList<Story> more;
        for (int i = 0; i < 5; ++i) {
            more.append({.id = StoryId::create(), .number = 10 + i, .title = u"More"_s, .column = i < 4 ? m_verify.id : m_done.id,
                         .rank = double(i + 2), .points = i < 2 ? std::optional(1.0) : std::nullopt, .closedAt = i < 4 ? QDateTime() : m_now.addDays(-3)});
        }
        write(store, [&](Transaction &transaction) { return stories().merge(transaction, more); });
        auto named = build(u"1"_s, u"aaa"_s, 0);
        named.message = u"#10, #11"_s;
        see(store, {named}, {stage(named, u"unit tests"_s)});
        const auto tried = store.read([&](Database &each) { return tryChecks(each, {m_checks[1], {.kind = CheckKind::HasEstimate}}, m_now); }).result();
        QVERIFY(tried);
        QCOMPARE(tried->size(), 2); // what is still to do is not tried
        QCOMPARE(tried->at(0).column.name, u"Verify"_s);
        QCOMPARE(tried->at(0).stories, 5);
        QCOMPARE(tried->at(0).failing.size(), 3);
        QCOMPARE(tried->at(1).failing.size(), 1);
        QCOMPARE(tried->at(1).failing.first().missing.size(), 2);
    }

    void withAStoryGoWhatWasTickedAndOverridden()
    {
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, m_checks);
        tick(store, m_checks[0]);
        store.edit(overridden(toDone(m_story), asked(store, m_done), m_done, u"Why not"_s, u"Ada"_s, m_now));
        const auto parts = store.read([this](Database &each) { return readParts(each, m_story.id); }).result();
        const auto deed = deleteStory(stored(store, m_story.id), *parts);
        store.edit(deed);
        QVERIFY(store.read([](Database &each) { return doneTicks().load(each); }).result()->isEmpty());
        store.edit(deed.reversed());
        QCOMPARE(standing(store).overrides.size(), 1);
        QVERIFY(standing(store).closing);
        QCOMPARE(standing(store).results.first().state, CheckState::Holds);
    }

    void aStoryWrittenIntoDoneCanBeTakenBack_data() { TestDatabase::addEngines(); }
    void aStoryWrittenIntoDoneCanBeTakenBack()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store);
        define(store, {});
        const Deed written(stories(), {.after = Story {.id = StoryId::create(), .title = u"Done at once"_s, .column = m_done.id,
                                                       .rank = 2, .closedAt = m_now}});
        const auto closings = [&store] { return store.read([](Database &each) { return doneClosings().load(each); }).result()->size(); };
        QSignalSpy refused(&store, &Store::refused);
        for (int i = 0; i < 2; ++i) { // done, taken back, and done again
            store.edit(written);
            QCOMPARE(closings(), 1);
            store.edit(written.reversed());
            QCOMPARE(closings(), 0);
        }
        QCOMPARE(store.read([](Database &each) { return stories().load(each); }).result()->size(), 1);
        QCOMPARE(refused.count(), 0);
    }
};

static const Registered<DefinitionOfDoneTest> knownDefinitionOfDoneTest;
#include "tst_definitionofdone.moc"
