// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/board/sprintedits.h"
#include "models/review/document.h"
#include "models/review/reviewedits.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"

#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// A sprint as it is looked back on, while it runs and after it was closed.
class ReviewTest : public QObject
{
    Q_OBJECT
private:
    // Done, going on, blocked, added later and taken out again: one story each.
    struct World
    {
        World()
            : database()
            , store(database.location(), Author {u"Ada"_s, u"test"_s})
            , opened(store.open().result())
            , told(store)
        {
            for (const int points : {1, 2, 3, 4, 5}) {
                ids.append(told.story(2180 + points)); // far from the numbers that are handed out
                told.estimate(ids.last(), points, june(-20));
            }
            sprint = {.id = SprintId::create(),
                      .name = u"Sprint 22"_s,
                      .goal = u"Every story can go to production"_s,
                      .startsAt = june(1, 0),
                      .endsAt = june(15, 0),
                      .rank = 1};
            write([this](Transaction &transaction) {
                return sprints().apply(transaction, {.after = sprint});
            });
            for (const int i : {0, 1, 2, 4})
                told.plan(ids[i], sprint, june(-10));
            told.change(u"sprint"_s, sprint.id.toString(),
                        {u"state"_s, int(SprintState::Planned), int(SprintState::Running)},
                        june(1, 0));
            told.plan(ids[3], sprint, june(5));
            told.change(u"story"_s, ids[4].toString(), {u"sprint_id"_s, sprint.id.toString(), {}},
                        june(6));
            told.move(ids[0], 0, 1, june(2));
            told.move(ids[0], 1, 3, june(8));
            told.move(ids[1], 0, 1, june(3));
            told.change(u"story"_s, ids[2].toString(),
                        {u"blocked_reason"_s, u""_s, u"no load environment"_s}, june(4));
        }
        SprintReview review(const QDateTime &now = june(10))
        {
            const auto read = store.read([=, id = sprint.id](Database &open) {
                                       return readReview(open, id, now);
                                   }).result();
            if (!read)
                qFatal("%s %s", qPrintable(read.error().message()), qPrintable(read.error().detail));
            return *read;
        }
        ClosedSprint close()
        {
            const auto done = store.write([id = sprint.id](Transaction &transaction) {
                                       return closeSprint(transaction, id, {}, june(12));
                                   }).result();
            if (!done)
                qFatal("%s", qPrintable(done.error().message()));
            return *done;
        }
        template<typename Work>
        void write(Work work)
        {
            const Result<Done> done = store.write(work).result();
            if (!done)
                qFatal("%s", qPrintable(done.error().message()));
        }

        TestDatabase database;
        Store store;
        Result<Done> opened;
        ToldWorkspace told;
        QList<StoryId> ids;
        Sprint sprint;
    };
    static QStringList titles(const QList<SprintOutcome> &outcomes)
    {
        QStringList titles;
        for (const auto &outcome : outcomes)
            titles.append(outcome.title);
        return titles;
    }

private slots:
    void aRunningSprintTellsWhatIsDoneAndWhyTheRestIsNot_data() { TestDatabase::addEngines(); }
    void aRunningSprintTellsWhatIsDoneAndWhyTheRestIsNot()
    {
        World world;
        const auto review = world.review();

        QVERIFY(!review.isClosed);
        QCOMPARE(titles(review.with(StoryOutcome::Done)), QStringList {u"Story 2181"_s});
        QCOMPARE(titles(review.with(StoryOutcome::Removed)), QStringList {u"Story 2185"_s});
        QCOMPARE(titles(review.added()), QStringList {u"Story 2184"_s});
        QStringList reasons;
        for (const auto &open : review.with(StoryOutcome::Open))
            reasons.append(reasonInWords(open));
        reasons.sort();
        QCOMPARE(reasons, QStringList({u"no load environment"_s, u"not started"_s,
                                       u"still in In progress"_s}));
        QCOMPARE(review.numbers.committedPoints, 11.0); // 1 + 2 + 3 + 5
        QCOMPARE(review.numbers.donePoints, 1.0);
        QCOMPARE(review.numbers.openPoints, 9.0);
    }

    void aChangeOfScopeIsMarkedOnTheBurndown_data() { TestDatabase::addEngines(); }
    void aChangeOfScopeIsMarkedOnTheBurndown()
    {
        World world;
        const auto chart = world.review().burndown;
        QStringList marks;
        for (const auto &mark : chart.marks) {
            marks.append(mark.words);
            QVERIFY(mark.at > 3 && mark.at < 6); // the 5th and 6th of June
        }
        marks.sort();
        QCOMPARE(marks, QStringList({u"+4 #2184"_s, u"\u22125 #2185"_s}));
        QCOMPARE(*chart.series.first().values.first(), 11.0);
    }

    void whatWasClosedStaysWhateverBecomesOfTheCards_data() { TestDatabase::addEngines(); }
    void whatWasClosedStaysWhateverBecomesOfTheCards()
    {
        World world;
        world.close();
        const auto before = world.review(june(13));
        QVERIFY(before.isClosed && before.knowsStories);
        QCOMPARE(before.numbers.doneStories, 1);
        QCOMPARE(titles(before.with(StoryOutcome::Open)).size(), 3);

        world.told.move(world.ids[0], 3, 1, june(13));
        world.told.move(world.ids[1], 1, 3, june(13));
        world.told.change(u"story"_s, world.ids[2].toString(),
                          {u"title"_s, u"Story 2183"_s, u"Another"_s}, june(13));

        const auto after = world.review(june(14));
        QCOMPARE(after.outcomes, before.outcomes);
        QCOMPARE(after.numbers, before.numbers);
        QCOMPARE(after.burndown.series.first().values, before.burndown.series.first().values);
        QCOMPARE(toMarkdown(reviewDocument(after, june(14)), Format(after.zone)),
                 toMarkdown(reviewDocument(before, june(14)), Format(before.zone)));
    }

    void openedAgainNothingOfItStaysFrozen_data() { TestDatabase::addEngines(); }
    void openedAgainNothingOfItStaysFrozen()
    {
        World world;
        const auto closed = world.close();
        world.write([&closed](Transaction &transaction) {
            return reopenSprint(transaction, closed, june(13));
        });
        world.told.move(world.ids[1], 1, 3, june(13));
        const auto review = world.review(june(14));
        QVERIFY(!review.isClosed);
        QCOMPARE(review.numbers.doneStories, 2);
        world.close(); // writes the same stories down a second time
        QCOMPARE(world.review(june(14)).with(StoryOutcome::Done).size(), 2);
    }

    void theDemoIsPutInOrderAndMarked_data() { TestDatabase::addEngines(); }
    void theDemoIsPutInOrderAndMarked()
    {
        World world;
        world.told.move(world.ids[1], 1, 3, june(9));
        auto review = world.review();
        QVERIFY(review.demoIsSuggested);
        QCOMPARE(review.demo.size(), 2);
        const auto second = review.demo[1].id;
        world.store.edit(itemMoved(review, second, -1));
        review = world.review();
        QVERIFY(!review.demoIsSuggested);
        QCOMPARE(review.demo.first().id, second);
        QVERIFY(itemMoved(review, second, -1).isEmpty()); // it is the first
        world.store.edit(shownToggled(review, second, june(10)));
        QCOMPARE(world.review().demo.first().shownAt, june(10));
        world.store.edit(shownToggled(world.review(), second, june(11)));
        QVERIFY(!world.review().demo.first().shownAt.isValid());
    }

    void notesBecomeStoriesOfTheNextSprintOnce_data() { TestDatabase::addEngines(); }
    void notesBecomeStoriesOfTheNextSprintOnce()
    {
        World world;
        const Sprint next {.id = SprintId::create(), .name = u"Sprint 23"_s, .rank = 5};
        world.write([&next](Transaction &transaction) {
            return sprints().apply(transaction, {.after = next});
        });
        QVERIFY(noteWritten(world.review(), u"  \n "_s, {}, june(10)).isEmpty());
        world.store.edit(noteWritten(world.review(), u"Ask for a load environment"_s, {}, june(10)));
        const auto place = world.store.read(&readNewStoryPlace).result();
        QVERIFY(place);
        const auto review = world.review();
        QCOMPARE(review.next.id, next.id);
        const auto deed = notesMadeStories(review, place->column, place->rank, june(10));
        world.store.edit(deed);

        const auto after = world.review();
        QVERIFY(!after.notes.first().story.isNull());
        QCOMPARE(after.nextStories, 1);
        QVERIFY(notesMadeStories(after, place->column, 0, june(10)).isEmpty());
        world.store.edit(deed.reversed());
        QCOMPARE(world.review().nextStories, 0);
        QVERIFY(world.review().notes.first().story.isNull());
    }

    void whatWasRolledBackIsInNoReleaseNotes_data() { TestDatabase::addEngines(); }
    void whatWasRolledBackIsInNoReleaseNotes()
    {
        World world;
        const auto good = world.told.deployment(u"22.1"_s, june(9));
        world.told.change(good, u"aaaa"_s, world.ids[0]);
        const auto bad = world.told.deployment(u"22.2"_s, june(9, 14));
        world.told.change(bad, u"bbbb"_s, world.ids[1]);
        world.told.deployment(u"22.1"_s, june(9, 15), DeploymentKind::Rollback, bad.id);

        const auto review = world.review();
        QCOMPARE(review.inProduction, 1);
        QCOMPARE(review.releaseNotes.forPeople.size(), 1);
        QVERIFY(review.releaseNotes.forPeople.first().title.contains(u"Story 2181"_s));
        const auto text = toMarkdown(reviewDocument(review, june(10)), Format(review.zone));
        QVERIFY(text.contains(u"aaaa"_s));
        QVERIFY(!text.contains(u"bbbb"_s));
    }

    void whereNoSprintBeganThereIsNothingToReview()
    {
        const TestDatabase database {StoreLocation {}};
        Store store(database.location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto read = store.read([](Database &open) {
                                   return readReview(open, {}, june(10));
                               }).result();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
    }

    void aReportTakesNothingFromOutsideForMarkup()
    {
        Document document {.title = u"<b>A | B</b>"_s};
        document.parts.append({.title = u"P"_s,
                               .lines = {u"[x](http://evil) `y`"_s},
                               .tables = {{.head = {u"a|b"_s}, .rows = {{u"<script>"_s}}}}});
        const Format format(QTimeZone::utc(), QLocale::c());
        const auto markdown = toMarkdown(document, format);
        QVERIFY(markdown.contains(u"\\[x\\]\\(http://evil\\)"_s));
        QVERIFY(markdown.contains(u"| a\\|b |"_s));
        QVERIFY(!markdown.contains(u" <script>"_s));
        const auto html = toHtml(document, format);
        QVERIFY(!html.contains(u"<script>"_s));
        QVERIFY(html.contains(u"&lt;b&gt;A | B"_s));
    }
};

static const Registered<ReviewTest> known;
#include "tst_review.moc"
