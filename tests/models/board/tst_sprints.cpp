// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/sprintedits.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class SprintsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 19), QTime(16, 0), Qt::UTC};

    // A team with two planned sprints, and stories in and out of the first.
    struct Team
    {
        explicit Team(const StoreLocation &location, const QString &actor = u"Ada"_s, bool fill = true)
            : store(location, {actor, u"test"_s})
        {
            QVERIFY(store.open().result());
            const auto all = store.read([](Database &database) { return columns().load(database); }).result();
            if (all->isEmpty()) {
                todo = {.id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
                done = {.id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 2};
                store.edit(columns(), {.after = todo});
                store.edit(columns(), {.after = done});
            } else {
                todo = all->first();
                done = all->last();
            }
            if (!fill)
                return;
            sprint.capacity = 20;
            store.edit(sprints(), {.after = sprint});
            store.edit(sprints(), {.after = next});
        }

        Story add(const QString &title, double points, SprintId into, const Column *column = nullptr)
        {
            Story story {.id = StoryId::create(), .title = title, .column = column ? column->id : todo.id,
                         .rank = ++rank, .sprint = into, .points = points};
            store.edit(stories(), {.after = story});
            return *now(story.id);
        }
        std::optional<Story> now(StoryId id)
        {
            const auto found = store.read([id](Database &database) { return stories().load(database, {id.toString()}); }).result();
            return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
        }
        void plan(StoryId id, SprintId into)
        {
            const auto story = *now(id);
            store.edit(stories(), {story, plannedFor(story, into)});
        }
        void finish(StoryId id)
        {
            const auto story = *now(id);
            store.edit(stories(), {story, movedTo(story, done, story.rank, QDateTime::currentDateTimeUtc())});
        }
        Sprint stored(SprintId id)
        {
            return store.read([id](Database &database) { return sprints().load(database, {id.toString()}); }).result()->first();
        }
        Result<Deed> start(SprintId id)
        {
            return store.write([id](Transaction &transaction) { return startSprint(transaction, id); }).result();
        }
        Result<SprintReport> close(SprintId id, const OpenStories &open, const QDateTime &at)
        {
            const auto written = store.write([=](Transaction &transaction) { return closeSprint(transaction, id, open, at); }).result();
            if (!written)
                return written.error();
            closing = *written;
            return written->report;
        }
        Result<Done> reopen(const QDateTime &at)
        {
            return store.write([=, this](Transaction &transaction) { return reopenSprint(transaction, closing, at); }).result();
        }
        SprintScope scope(SprintId id)
        {
            const auto told = store.read([sprint = stored(id)](Database &database) { return readScope(database, sprint); }).result();
            return told ? *told : SprintScope {};
        }
        QList<SprintReport> reports()
        {
            return *store.read([](Database &database) { return sprintReports().load(database); }).result();
        }

        Store store;
        ClosedSprint closing;
        Column todo, done;
        Sprint sprint {.id = SprintId::create(), .name = u"Sprint 22"_s, .rank = 1};
        Sprint next {.id = SprintId::create(), .name = u"Sprint 23"_s, .rank = 2};
        double rank = 0;
    };

    static QStringList titles(const QList<ScopeStory> &stories)
    {
        QStringList titles;
        for (const auto &story : stories)
            titles.append(story.title);
        return titles;
    }

private slots:
    void aSprintThatEndsBeforeItStartsIsRefused()
    {
        Sprint sprint {.name = u"Sprint 22"_s, .startsAt = m_now, .endsAt = m_now.addDays(1)};
        QCOMPARE(faultIn(sprint), SprintFault::None);
        sprint.endsAt = m_now;
        QCOMPARE(faultIn(sprint), SprintFault::EndsBeforeItStarts);
        sprint.endsAt = {};
        QCOMPARE(faultIn(sprint), SprintFault::None); // its end is not known
        sprint.name = u"  "_s;
        QCOMPARE(faultIn(sprint), SprintFault::NoName);
    }

    void theCapacityIsKeptWithTheSprint_data() { TestDatabase::addEngines(); }
    void theCapacityIsKeptWithTheSprint()
    {
        const TestDatabase database;
        Team team(database.location());
        QCOMPARE(team.stored(team.sprint.id).capacity, std::optional(20.0));
        QCOMPARE(team.stored(team.next.id).capacity, std::nullopt);
    }

    void onlyOneSprintRuns_data() { TestDatabase::addEngines(); }
    void onlyOneSprintRuns()
    {
        const TestDatabase database;
        Team team(database.location());
        QVERIFY(team.start(team.sprint.id));
        const auto second = team.start(team.next.id);
        QVERIFY(!second);
        QCOMPARE(second.error().title(), u"Sprint 22 is running."_s);
        QCOMPARE(team.stored(team.next.id).state, SprintState::Planned);
    }

    void startingIsUndoneByItsDeed_data() { TestDatabase::addEngines(); }
    void startingIsUndoneByItsDeed()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto deed = team.start(team.sprint.id);
        QVERIFY(deed);
        team.store.edit(deed->reversed());
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Planned);
        QVERIFY(team.start(team.next.id));
    }

    void whatComesAndGoesAfterTheStartIsScopeChange_data() { TestDatabase::addEngines(); }
    void whatComesAndGoesAfterTheStartIsScopeChange()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto stays = team.add(u"Stays"_s, 5, team.sprint.id);
        const auto leaves = team.add(u"Leaves"_s, 3, team.sprint.id);
        const auto comes = team.add(u"Comes"_s, 2, {});
        const auto visits = team.add(u"Visits"_s, 8, {});
        const auto returns = team.add(u"Returns"_s, 1, team.sprint.id);
        const auto deleted = team.add(u"Deleted"_s, 13, team.sprint.id);
        const auto archived = team.add(u"Archived"_s, 1, team.sprint.id);
        QCOMPARE(team.scope(team.sprint.id), SprintScope {}); // planning is no change of scope
        QVERIFY(team.start(team.sprint.id));

        team.plan(leaves.id, {});
        team.plan(comes.id, team.sprint.id);
        team.plan(visits.id, team.sprint.id);
        team.plan(visits.id, team.next.id);
        team.plan(returns.id, {});
        team.plan(returns.id, team.sprint.id);
        team.store.edit(stories(), {.before = deleted});
        team.store.edit(stories(), {archived, archivedAs(archived, true)});
        team.store.edit(stories(), {stays, estimatedAt(stays, 7)});
        team.add(u"Written into it"_s, 4, team.sprint.id);

        const auto scope = team.scope(team.sprint.id);
        QVERIFY(scope.startedAt.isValid());
        QCOMPARE(titles(scope.added), (QStringList {u"Comes"_s, u"Written into it"_s}));
        QCOMPARE(titles(scope.removed), (QStringList {u"Leaves"_s, u"Deleted"_s, u"Archived"_s}));
        QCOMPARE(amountOf(scope.added), (Amount {2, 6}));
        QCOMPARE(amountOf(scope.removed), (Amount {3, 17}));
        QCOMPARE(scope.committed, (Amount {5, 23})); // with the estimates of then
        QCOMPARE(scope.added.first().actor, u"Ada"_s);
        QCOMPARE(scope.added.first().number, comes.number);
        QCOMPARE(scope.removed.value(1).number, deleted.number);
    }

    void aSprintThatCameRunningCountsFromItsFirstDay_data() { TestDatabase::addEngines(); }
    void aSprintThatCameRunningCountsFromItsFirstDay()
    {
        const TestDatabase database;
        Team team(database.location(), u"Ada"_s, false);
        auto sprint = team.sprint;
        sprint.state = SprintState::Running;
        sprint.startsAt = QDateTime::currentDateTimeUtc().addDays(-3);
        team.store.edit(sprints(), {.after = sprint});
        auto old = Story {.id = StoryId::create(), .title = u"Old"_s, .column = team.todo.id, .rank = 1,
                          .sprint = sprint.id, .points = 5, .createdAt = sprint.startsAt.addDays(-9)};
        team.store.edit(stories(), {.after = old});
        const auto comes = team.add(u"Comes"_s, 2, {});
        team.plan(comes.id, sprint.id);
        const auto scope = team.scope(sprint.id);
        QCOMPARE(scope.startedAt.toMSecsSinceEpoch(), sprint.startsAt.toMSecsSinceEpoch());
        QCOMPARE(scope.committed, (Amount {1, 5}));
        QCOMPARE(titles(scope.added), QStringList {u"Comes"_s});
    }

    void closingMovesWhatIsOpenAndFreezesTheNumbers_data() { TestDatabase::addEngines(); }
    void closingMovesWhatIsOpenAndFreezesTheNumbers()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto finished = team.add(u"Finished"_s, 5, team.sprint.id);
        const auto later = team.add(u"Later"_s, 3, team.sprint.id);
        const auto back = team.add(u"Back"_s, 2, team.sprint.id);
        const auto comes = team.add(u"Comes"_s, 8, {});
        QVERIFY(team.start(team.sprint.id));
        team.plan(comes.id, team.sprint.id);
        team.finish(finished.id);

        const auto open = team.store.read([id = team.sprint.id](Database &store) { return readOpenStories(store, id); }).result();
        QCOMPARE(open->size(), 3);
        const auto report = team.close(team.sprint.id, {{later.id, team.next.id}, {back.id, {}}}, m_now);
        QVERIFY(report);
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Closed);
        QCOMPARE(team.now(finished.id)->sprint, team.sprint.id);
        QCOMPARE(team.now(later.id)->sprint, team.next.id);
        QVERIFY(team.now(back.id)->sprint.isNull());
        QVERIFY(team.now(comes.id)->sprint.isNull()); // nobody said anything of it

        QCOMPARE(report->committedStories, 3);
        QCOMPARE(report->committedPoints, 10.0);
        QCOMPARE(report->addedStories, 1);
        QCOMPARE(report->addedPoints, 8.0);
        QCOMPARE(report->removedStories, 0);
        QCOMPARE(report->doneStories, 1);
        QCOMPARE(report->donePoints, 5.0);
        QCOMPARE(report->openStories, 3);
        QCOMPARE(report->closedBy, u"Ada"_s);
        QCOMPARE(report->capacity, std::optional(20.0));
        QCOMPARE(team.reports(), QList {*report});
        // Whatever becomes of its stories, the numbers stay.
        team.plan(finished.id, {});
        QCOMPARE(team.reports(), QList {*report});
    }

    void aClosingIsTakenBackAndItsNumbersAreKept_data() { TestDatabase::addEngines(); }
    void aClosingIsTakenBackAndItsNumbersAreKept()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto finished = team.add(u"Finished"_s, 5, team.sprint.id);
        const auto later = team.add(u"Later"_s, 3, team.sprint.id);
        const auto elsewhere = team.add(u"Elsewhere"_s, 2, team.sprint.id);
        QVERIFY(team.start(team.sprint.id));
        team.finish(finished.id);
        const auto scope = team.scope(team.sprint.id);
        const auto first = team.close(team.sprint.id, {{later.id, team.next.id}}, m_now);
        QVERIFY(first);
        team.plan(elsewhere.id, team.next.id); // by somebody, meanwhile

        QVERIFY(team.reopen(m_now.addSecs(60)));
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Running);
        QCOMPARE(team.now(later.id)->sprint, team.sprint.id);
        QCOMPARE(team.now(elsewhere.id)->sprint, team.next.id);
        QVERIFY(team.reports().isEmpty());
        const auto kept = team.store.read([](Database &open) { return supersededReports().load(open); }).result();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().sprint, team.sprint.id);
        QVERIFY2(kept->first().numbers.contains(u"\"done_points\":[5,null]"_s), qPrintable(kept->first().numbers));
        QCOMPARE(team.scope(team.sprint.id).startedAt, scope.startedAt); // it goes on, it does not begin anew
        QCOMPARE(team.scope(team.sprint.id).committed, scope.committed);

        QVERIFY(!team.reopen(m_now)); // not twice
        team.finish(later.id);
        const auto second = team.close(team.sprint.id, {}, m_now.addSecs(120));
        QVERIFY(second);
        QCOMPARE(second->donePoints, 8.0);
        QCOMPARE(team.reports(), QList {*second});
    }

    void nothingIsOpenedAgainWhileAnotherSprintRuns_data() { TestDatabase::addEngines(); }
    void nothingIsOpenedAgainWhileAnotherSprintRuns()
    {
        const TestDatabase database;
        Team team(database.location());
        QVERIFY(team.start(team.sprint.id));
        QVERIFY(team.close(team.sprint.id, {}, m_now));
        QVERIFY(team.start(team.next.id));
        const auto refused = team.reopen(m_now);
        QCOMPARE(refused.error().title(), u"Sprint 23 is running."_s);
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Closed);
        QCOMPARE(team.reports().size(), 1);
    }

    void whoClosesItSecondIsToldSo_data() { TestDatabase::addEngines(); }
    void whoClosesItSecondIsToldSo()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto story = team.add(u"Open"_s, 3, team.sprint.id);
        QVERIFY(team.start(team.sprint.id));
        Store other(database.location(), {u"Bob"_s, u"other"_s});
        QVERIFY(other.open().result());

        QVERIFY(team.close(team.sprint.id, {{story.id, team.next.id}}, m_now));
        const auto second = other.write([&](Transaction &transaction) {
                                     return closeSprint(transaction, team.sprint.id, {{story.id, {}}}, m_now);
                                 }).result();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(second.error().title(), u"Sprint 22 is closed already."_s);
        QCOMPARE(team.reports().size(), 1);
        QCOMPARE(team.reports().first().closedBy, u"Ada"_s);
        QCOMPARE(team.now(story.id)->sprint, team.next.id);
    }

    void nothingGoesIntoASprintThatIsClosed_data() { TestDatabase::addEngines(); }
    void nothingGoesIntoASprintThatIsClosed()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto story = team.add(u"Open"_s, 3, team.sprint.id);
        QVERIFY(team.start(team.sprint.id));
        auto over = team.next;
        over.state = SprintState::Closed;
        team.store.edit(sprints(), {team.next, over});
        QVERIFY(!team.close(team.sprint.id, {{story.id, team.next.id}}, m_now));
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Running); // all or nothing
        QCOMPARE(team.now(story.id)->sprint, team.sprint.id);
        QVERIFY(team.reports().isEmpty());
    }

    void whatDoesNotRunIsNotClosed_data() { TestDatabase::addEngines(); }
    void whatDoesNotRunIsNotClosed()
    {
        const TestDatabase database;
        Team team(database.location());
        QVERIFY(!team.close(team.sprint.id, {}, m_now));
        QCOMPARE(team.stored(team.sprint.id).state, SprintState::Planned);
    }

    void planningSeveralIsOneDeed_data() { TestDatabase::addEngines(); }
    void planningSeveralIsOneDeed()
    {
        const TestDatabase database;
        Team team(database.location());
        const auto one = team.add(u"One"_s, 3, {}), two = team.add(u"Two"_s, 3, {});
        const auto deed = planStories({one, two}, {.ranks = {7, 8}}, team.next.id);
        team.store.edit(deed);
        QCOMPARE(team.now(two.id)->sprint, team.next.id);
        QCOMPARE(team.now(two.id)->rank, 8.0);
        QCOMPARE(team.now(two.id)->column, two.column);
        team.store.edit(deed.reversed());
        QCOMPARE(*team.now(one.id), one);
        QCOMPARE(*team.now(two.id), two);
    }
};

static const Registered<SprintsTest> knownSprintsTest;
#include "tst_sprints.moc"
