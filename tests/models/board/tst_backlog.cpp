// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardmodel.h"

#include "tests/support/runner.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The plan: the backlog and one sprint, as two lists of one model.
class BacklogTest : public QObject
{
    Q_OBJECT

    const Column m_todo {.id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
    const Column m_doing {.id = ColumnId::create(), .name = u"Doing"_s, .category = Category::InProgress, .rank = 2};
    const Column m_done {.id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 3};
    const SprintId m_next = SprintId::create();
    const SprintId m_other = SprintId::create();

    static Story story(const QString &title, const Column &column, double rank, SprintId sprint = {})
    {
        return {.id = StoryId::create(), .number = int(rank), .title = title, .column = column.id,
                .rank = rank, .sprint = sprint, .points = 3};
    }

    // "Backlog: Write, Read | Sprint 23: Sleep".
    static QString drawn(const BoardModel &plan)
    {
        QStringList lists;
        for (int list = 0; list < plan.rowCount(); ++list) {
            const auto parent = plan.index(list, 0);
            QStringList stories;
            for (int row = 0; row < plan.rowCount(parent); ++row)
                stories.append(plan.index(row, 0, parent).data().toString());
            lists.append(u"%1: %2"_s.arg(parent.data().toString(), stories.join(u", "_s)).trimmed());
        }
        return lists.join(u" | "_s);
    }

    struct Plan
    {
        explicit Plan(const BacklogTest &test, const QList<Story> &stories)
            : tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        {
            model.setColumns({test.m_todo, test.m_doing, test.m_done});
            model.setPlan(u"Backlog"_s, test.m_next, u"Next"_s);
            model.apply({.reset = true, .current = stories});
        }
        BoardModel model {BoardModel::Layout::Plan};
        QAbstractItemModelTester tester;
    };

private slots:
    void theBacklogIsOneListByRankAcrossTheColumns()
    {
        Plan plan(*this, {story(u"Third"_s, m_todo, 3), story(u"First"_s, m_doing, 1), story(u"Second"_s, m_todo, 2)});
        QCOMPARE(drawn(plan.model), u"Backlog: First, Second, Third | Next:"_s);
    }

    void whatIsDoneOrInAnotherSprintIsInNeitherList()
    {
        Plan plan(*this, {story(u"Open"_s, m_todo, 1), story(u"Over"_s, m_done, 2), story(u"Elsewhere"_s, m_todo, 3, m_other),
                          story(u"Planned"_s, m_todo, 4, m_next), story(u"Planned and done"_s, m_done, 5, m_next)});
        QCOMPARE(drawn(plan.model), u"Backlog: Open | Next: Planned, Planned and done"_s);
        QCOMPARE(plan.model.counts().stories, 1);
        QCOMPARE(plan.model.sprintCounts().points, 6.0);
        QCOMPARE(plan.model.sprintCounts().pointsDone, 3.0);
    }

    void pullingIntoTheSprintMovesTheRow()
    {
        auto moving = story(u"Move"_s, m_todo, 2);
        Plan plan(*this, {story(u"Stay"_s, m_todo, 1), moving, story(u"Planned"_s, m_todo, 3, m_next)});
        QSignalSpy moved(&plan.model, &QAbstractItemModel::rowsMoved);
        moving.sprint = m_next;
        plan.model.apply({.current = {moving}});
        QCOMPARE(drawn(plan.model), u"Backlog: Stay | Next: Move, Planned"_s);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(plan.model.laneIdOf(moving.id), BoardModel::sprintLane());
        moving.sprint = {};
        moving.column = m_done.id;
        plan.model.apply({.current = {moving}});
        QCOMPARE(drawn(plan.model), u"Backlog: Stay | Next: Planned"_s);
    }

    void manyAtOnceAreSettledLikeOneByOne()
    {
        QList<Story> all;
        for (int i = 0; i < 60; ++i)
            all.append(story(QString::number(i), m_todo, i + 1));
        Plan plan(*this, all);
        for (int i = 0; i < 40; ++i)
            all[i].sprint = m_next;
        plan.model.apply({.current = all.mid(0, 40)});
        QCOMPARE(plan.model.rowCount(plan.model.index(0, 0)), 20);
        QCOMPARE(plan.model.rowCount(plan.model.index(1, 0)), 40);
        QCOMPARE(plan.model.storyAt(plan.model.index(39, 0, plan.model.index(1, 0))).title, u"39"_s);
    }

    void theFilterLeavesTheSprintAsItIs()
    {
        Plan plan(*this, {story(u"Write"_s, m_todo, 1), story(u"Read"_s, m_todo, 2), story(u"Sleep"_s, m_todo, 3, m_next)});
        plan.model.setFilter(Query::parse(u"wri"_s));
        QCOMPARE(drawn(plan.model), u"Backlog: Write | Next: Sleep"_s);
        plan.model.setFilter(Query::parse(u"write"_s));
        QCOMPARE(drawn(plan.model), u"Backlog: Write | Next: Sleep"_s);
        plan.model.setFilter({});
        QCOMPARE(drawn(plan.model), u"Backlog: Write, Read | Next: Sleep"_s);
    }

    void anotherSprintBringsItsOwnStories()
    {
        Plan plan(*this, {story(u"Open"_s, m_todo, 1), story(u"Mine"_s, m_todo, 2, m_next), story(u"Theirs"_s, m_doing, 3, m_other)});
        plan.model.setPlan(u"Backlog"_s, m_other, u"Other"_s);
        QCOMPARE(drawn(plan.model), u"Backlog: Open | Other: Theirs"_s);
        plan.model.setPlan(u"Backlog"_s, {}, {});
        QCOMPARE(drawn(plan.model), u"Backlog: Open | :"_s);
    }

    void aColumnThatBecomesDoneTakesItsStoriesAway()
    {
        Plan plan(*this, {story(u"Open"_s, m_todo, 1), story(u"Begun"_s, m_doing, 2)});
        auto finished = m_doing;
        finished.category = Category::Done;
        plan.model.setColumns({m_todo, finished, m_done});
        QCOMPARE(drawn(plan.model), u"Backlog: Open | Next:"_s);
    }

    void aPlaceIsFoundBetweenTheRowsThatAreSeen()
    {
        const auto top = story(u"Top"_s, m_todo, 10), low = story(u"Low"_s, m_doing, 20), moving = story(u"Move"_s, m_todo, 30);
        Plan plan(*this, {top, low, moving});
        const auto place = plan.model.placeAt(plan.model.index(0, 0), 1, {moving.id});
        QVERIFY(place.ranks.value(0) > 10 && place.ranks.value(0) < 20);
        QVERIFY(place.makingRoom.isEmpty());
    }
};

static const Registered<BacklogTest> knownBacklogTest;
#include "tst_backlog.moc"
