// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardmodel.h"
#include "tests/support/runner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Lanes across the columns of a board: who lies where, what is folded, and that nothing is lost.
class BoardLanesTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        Scene()
        {
            for (const auto category : {Category::ToDo, Category::InProgress, Category::Done})
                columns.append({.id = ColumnId::create(), .name = u"C%1"_s.arg(columns.size()), .category = category, .rank = double(columns.size())});
            model.setColumns(columns);
            order = {{.kind = BoardLane::Kind::Epic, .epic = one}, {.kind = BoardLane::Kind::Epic, .epic = two}};
        }

        Story story(int number, int column, EpicId epic, double rank)
        {
            return {.id = StoryId::create(), .number = number, .title = u"Story %1"_s.arg(number), .column = columns[column].id,
                    .rank = rank, .epic = epic, .points = 2};
        }

        void tell(const QList<Story> &stories, bool first = true)
        {
            model.apply({.reset = first, .complete = true, .current = stories});
        }

        // By lane, and in it by column: "2: 3 1 | / 1: | 4" ; what is folded as a number.
        [[nodiscard]] QString drawn() const
        {
            QStringList lanes;
            for (int lane = 0; lane < model.lanes().count(); ++lane) {
                QStringList cells;
                bool any = false;
                for (int column = 0; column < model.rowCount(); ++column) {
                    const auto rows = model.laneRows(column, lane);
                    QStringList numbers;
                    for (int i = 0; i < rows.count; ++i)
                        numbers.append(QString::number(model.storyAt(model.index(rows.first + i, 0, model.index(column, 0))).number));
                    if (rows.folded > 0)
                        numbers.append(u"(%1)"_s.arg(rows.folded));
                    any = any || !numbers.isEmpty();
                    cells.append(numbers.join(u' '));
                }
                if (any)
                    lanes.append(u"%1: %2"_s.arg(lane).arg(cells.join(u" | "_s)));
            }
            return lanes.join(u" / "_s);
        }

        // In every column: the rows and what is folded are what is in scope.
        [[nodiscard]] bool countsHold() const
        {
            for (int column = 0; column < model.rowCount(); ++column) {
                const auto index = model.index(column, 0);
                int sum = 0;
                for (int lane = 0; lane < model.lanes().count(); ++lane) {
                    const auto rows = model.laneRows(column, lane);
                    sum += rows.count + rows.folded;
                    for (int i = 0; i < rows.count; ++i) {
                        const auto id = model.storyAt(model.index(rows.first + i, 0, index)).id;
                        if (model.laneOf(id) != lane || model.indexOf(id) != model.index(rows.first + i, 0, index))
                            return false;
                    }
                }
                if (sum != model.found(index) || (model.filter().isEmpty() && sum != model.total(index)))
                    return false;
            }
            return true;
        }

        BoardModel model;
        QAbstractItemModelTester tester {&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QList<Column> columns;
        EpicId one = EpicId::create(), two = EpicId::create();
        QList<BoardLane> order;
    };

private slots:
    void storiesStandByLaneAndThenByRank()
    {
        Scene scene;
        scene.tell({scene.story(1, 0, scene.two, 1), scene.story(2, 0, scene.one, 2), scene.story(3, 0, {}, 3),
                    scene.story(4, 1, scene.two, 1), scene.story(5, 0, scene.one, 4)});
        scene.model.setLanes(LaneBy::Epic, scene.order);
        QCOMPARE(scene.drawn(), u"1: 2 5 |  |  / 2: 1 | 4 |  / 3: 3 |  | "_s);
        scene.model.setLanes(LaneBy::None, {});
        QCOMPARE(scene.model.storyAt(scene.model.index(0, 0, scene.model.index(0, 0))).number, 1);
    }

    void openUrgentWorkHasALaneOnTopUntilItIsDone()
    {
        Scene scene;
        scene.model.setLanes(LaneBy::Epic, scene.order);
        auto urgent = scene.story(7, 1, scene.one, 1);
        urgent.expedite = true;
        scene.tell({scene.story(1, 0, scene.one, 1), urgent});
        QCOMPARE(scene.drawn(), u"0:  | 7 |  / 1: 1 |  | "_s);
        urgent.column = scene.columns[2].id;
        scene.tell({urgent}, false);
        QCOMPARE(scene.drawn(), u"1: 1 |  | 7"_s);
        // And it is urgent again where its column is no longer the end.
        auto columns = scene.columns;
        columns[2].category = Category::Release;
        scene.model.setColumns(columns);
        QCOMPARE(scene.drawn(), u"0:  |  | 7 / 1: 1 |  | "_s);
    }

    void whatIsFoldedIsCounted()
    {
        Scene scene;
        scene.tell({scene.story(1, 0, scene.one, 1), scene.story(2, 0, scene.two, 2), scene.story(3, 0, scene.one, 3)});
        scene.model.setLanes(LaneBy::Epic, scene.order);
        scene.model.setFolded({scene.order[0].key()});
        QCOMPARE(scene.drawn(), u"1: (2) |  |  / 2: 2 |  | "_s);
        QCOMPARE(scene.model.total(scene.model.index(0, 0)), 3);
        QCOMPARE(scene.model.found(scene.model.index(0, 0)), 3);
        scene.model.setFilter(Query::parse(u"story"_s));
        scene.model.setFilter(Query::parse(u"story 3"_s));
        QCOMPARE(scene.drawn(), u"1: (1) |  | "_s);
        scene.model.setFilter({});
        scene.model.setFolded({});
        QCOMPARE(scene.drawn(), u"1: 1 3 |  |  / 2: 2 |  | "_s);
    }

    void aStoryThatChangesItsEpicChangesItsLane()
    {
        Scene scene;
        scene.model.setLanes(LaneBy::Epic, scene.order);
        auto story = scene.story(1, 0, scene.one, 1);
        scene.tell({story, scene.story(2, 0, scene.two, 0.5)});
        QSignalSpy moved(&scene.model, &QAbstractItemModel::rowsMoved);
        story.epic = scene.two;
        scene.tell({story}, false);
        QCOMPARE(scene.drawn(), u"2: 2 1 |  | "_s);
        QCOMPARE(moved.count(), 1);
        scene.model.setFolded({scene.order[1].key()});
        story.epic = scene.one;
        scene.tell({story}, false);
        QCOMPARE(scene.drawn(), u"1: 1 |  |  / 2: (1) |  | "_s);
    }

    void aPlaceInALaneIsBetweenItsOwn()
    {
        Scene scene;
        scene.tell({scene.story(1, 0, scene.one, 10), scene.story(2, 0, scene.two, 20), scene.story(3, 0, scene.one, 30),
                    scene.story(4, 0, scene.two, 40)});
        scene.model.setLanes(LaneBy::Epic, scene.order);
        const auto column = scene.model.index(0, 0);
        const auto rank = [&](int row, int lane) { return scene.model.placeAt(column, row, {StoryId()}, lane).ranks.first(); };
        QVERIFY(rank(1, 1) > 10 && rank(1, 1) < 30); // below 1, above 3
        QVERIFY(rank(2, 1) > 30); // below the last of lane 1, though lane 2 begins in that row
        QVERIFY(rank(2, 2) < 20); // above the first of lane 2
        QVERIFY(rank(4, 2) > 40);
        // A lane that is folded takes it at its end.
        scene.model.setFolded({scene.order[1].key()});
        QVERIFY(rank(0, 2) > 40);
    }

    void pointsOfALaneAreThoseInScope()
    {
        Scene scene;
        scene.tell({scene.story(1, 0, scene.one, 1), scene.story(2, 2, scene.one, 2), scene.story(3, 0, scene.two, 3)});
        scene.model.setLanes(LaneBy::Epic, scene.order);
        scene.model.setFilter(Query::parse(u"nothing"_s));
        const auto counts = scene.model.laneCounts();
        QCOMPARE(counts.lanes[1], (LaneCount {.stories = 2, .points = 4, .pointsDone = 2}));
        QCOMPARE(counts.inColumn[0 * 4 + 1], 1);
        QCOMPARE(counts.inColumn[2 * 4 + 1], 1);
        QCOMPARE(scene.model.total(scene.model.index(0, 0), 2), 1);
    }

    void anUnknownEpicIsInTheLastLaneUntilItIsTold()
    {
        Scene scene;
        scene.model.setLanes(LaneBy::Epic, {scene.order[0]});
        scene.tell({scene.story(1, 0, scene.two, 1), scene.story(2, 0, scene.one, 2)});
        QCOMPARE(scene.drawn(), u"1: 2 |  |  / 2: 1 |  | "_s);
        scene.model.setLanes(LaneBy::Epic, scene.order);
        QCOMPARE(scene.drawn(), u"1: 2 |  |  / 2: 1 |  | "_s);
        QCOMPARE(scene.model.lanes().count(), 4);
    }

    void lanesWaitWhileACardIsInTheHand()
    {
        Scene scene;
        scene.tell({scene.story(1, 0, scene.one, 1), scene.story(2, 0, scene.two, 2)});
        scene.model.setLanes(LaneBy::Epic, scene.order);
        scene.model.setHeld(true);
        scene.model.setLanes(LaneBy::Epic, {scene.order[1], scene.order[0]});
        QCOMPARE(scene.drawn(), u"1: 1 |  |  / 2: 2 |  | "_s);
        scene.model.setHeld(false);
        QCOMPARE(scene.drawn(), u"1: 2 |  |  / 2: 1 |  | "_s);
    }

    // One by one and many at once, folded, filtered and not: nobody is lost or seen twice.
    void nothingIsLostWhateverHappens()
    {
        Scene scene;
        scene.order.append({.kind = BoardLane::Kind::Epic, .epic = EpicId::create()});
        QList<EpicId> epics {scene.one, scene.two, scene.order[2].epic, {}};
        QList<Story> stories;
        for (int i = 0; i < 200; ++i)
            stories.append(scene.story(i, i % 3, epics[i % 4], double((i * 37) % 200)));
        scene.tell(stories);
        scene.model.setLanes(LaneBy::Epic, scene.order);
        QVERIFY(scene.countsHold());
        quint32 dice = 1;
        const auto throwDice = [&dice](quint32 sides) { return (dice = dice * 1664525 + 1013904223) / 65536 % sides; };
        for (int round = 0; round < 300; ++round) {
            QHash<int, Story> changed; // a delta tells each story once
            for (int i = 0, count = throwDice(10) == 0 ? 40 : 1; i < count; ++i) {
                const int which = int(throwDice(200));
                auto &story = stories[which];
                story.epic = epics[qsizetype(throwDice(4))];
                story.column = scene.columns[qsizetype(throwDice(3))].id;
                story.rank = throwDice(500);
                story.expedite = throwDice(9) == 0;
                changed.insert(which, story);
            }
            scene.tell(changed.values(), false);
            if (round % 20 == 0)
                scene.model.setFolded(round % 40 == 0 ? QSet<QString> {scene.order[0].key(), u"rest"_s} : QSet<QString> {u"expedite"_s});
            if (round % 30 == 0)
                scene.model.setFilter(Query::parse(round % 60 == 0 ? u"1"_s : QString()));
            QVERIFY2(scene.countsHold(), qPrintable(QString::number(round)));
        }
    }
};

static const Registered<BoardLanesTest> knownBoardLanesTest;
#include "tst_boardlanes.moc"
