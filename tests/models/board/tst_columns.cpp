// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/columnedits.h"
#include "models/board/limitrule.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ColumnsTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now {QDate(2026, 6, 16), QTime(11, 20), Qt::UTC};
    const Column m_todo {.id = ColumnId::create(), .name = u"To do"_s, .category = Category::ToDo, .rank = 1};
    const Column m_doing {.id = ColumnId::create(), .name = u"Doing"_s, .category = Category::InProgress, .rank = 2, .wipLimit = 3};
    const Column m_done {.id = ColumnId::create(), .name = u"Done"_s, .category = Category::Done, .rank = 3};
    const QList<Column> m_all {m_todo, m_doing, m_done};

    static QString drawn(Store &store)
    {
        const auto all = store.read([](Database &database) { return columns().load(database); }).result();
        QStringList names;
        for (const auto &column : *all)
            names.append(column.name);
        return names.join(u", "_s);
    }
    void fill(Store &store, const QList<Story> &all) const
    {
        QVERIFY(store.open().result());
        QVERIFY(store.write([&](Transaction &transaction) -> Result<Done> {
                         const auto gone = transaction.database().run(u"DELETE FROM board_column"_s);
                         if (!gone)
                             return gone.error();
                         const auto made = columns().merge(transaction, m_all);
                         return made ? stories().merge(transaction, all) : made;
                     }).result());
    }
    static Story stored(Store &store, StoryId id)
    {
        return store.read([id](Database &database) { return stories().load(database, {id.toString()}); }).result()->first();
    }

private slots:
    void someSetsOfColumnsCannotBe()
    {
        QCOMPARE(faultIn(m_all), ColumnFault::None);
        QCOMPARE(faultIn({m_doing, m_done}), ColumnFault::NoToDo);
        QCOMPARE(faultIn({m_todo, m_doing}), ColumnFault::NoDone);
        auto nameless = m_doing;
        nameless.name = u" "_s;
        QCOMPARE(faultIn({m_todo, nameless, m_done}), ColumnFault::NoName);
        auto twin = m_doing;
        twin.name = u"to  DO"_s;
        QCOMPARE(faultIn({m_todo, twin, m_done}), ColumnFault::SameName);
    }

    void anotherOrderIsOneDeed_data() { TestDatabase::addEngines(); }
    void anotherOrderIsOneDeed()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        fill(store, {});
        const Column check {.id = ColumnId::create(), .name = u" Check  it "_s, .category = Category::Verify, .wipLimit = 2};
        const auto deed = changeColumns(m_all, {m_doing, m_todo, check, m_done}, {}, {}, m_now);
        store.edit(deed);
        QCOMPARE(drawn(store), u"Doing, To do, Check it, Done"_s);
        store.edit(deed.reversed());
        QCOMPARE(drawn(store), u"To do, Doing, Done"_s);
        // What tells the order already stays as it is.
        QVERIFY(changeColumns(m_all, m_all, {}, {}, m_now).isEmpty());
        QCOMPARE(changeColumns(m_all, {m_todo, m_done}, {}, {}, m_now).steps().size(), std::size_t(1));
    }

    void aRemovedColumnLeavesItsStoriesToAnother_data() { TestDatabase::addEngines(); }
    void aRemovedColumnLeavesItsStoriesToAnother()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        const Story begun {.id = StoryId::create(), .number = 1, .title = u"Begun"_s, .column = m_doing.id, .rank = 1};
        const Story old {.id = StoryId::create(), .number = 2, .title = u"Old"_s, .column = m_doing.id, .rank = 2, .archived = true};
        fill(store, {begun, old});
        const auto counts = store.read([](Database &each) { return countByColumn(each); }).result();
        QCOMPARE(counts->value(m_doing.id), 2);
        const QList<Column> after {m_todo, m_done};
        const auto ids = columnsWithOtherStories(m_all, after);
        QCOMPARE(ids, QList {m_doing.id});
        const auto moving = store.read([ids](Database &each) { return readStoriesIn(each, ids); }).result();
        const auto deed = changeColumns(m_all, after, {{m_doing.id, m_done.id}}, *moving, m_now);
        store.edit(deed);
        QCOMPARE(drawn(store), u"To do, Done"_s);
        QCOMPARE(stored(store, begun.id).column, m_done.id);
        QCOMPARE(stored(store, begun.id).closedAt, m_now);
        QCOMPARE(stored(store, old.id).column, m_done.id);
        store.edit(deed.reversed());
        QCOMPARE(drawn(store), u"To do, Doing, Done"_s);
        QCOMPARE(stored(store, begun.id), begun);
    }

    void whoeverStandsInAColumnThatBecomesDoneIsClosed_data() { TestDatabase::addEngines(); }
    void whoeverStandsInAColumnThatBecomesDoneIsClosed()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        const Story begun {.id = StoryId::create(), .number = 1, .title = u"Begun"_s, .column = m_doing.id, .rank = 1};
        fill(store, {begun});
        auto finished = m_doing;
        finished.category = Category::Done;
        const QList<Column> after {m_todo, finished, m_done};
        QCOMPARE(columnsWithOtherStories(m_all, after), QList {m_doing.id});
        store.edit(changeColumns(m_all, after, {}, {begun}, m_now));
        QCOMPARE(stored(store, begun.id).closedAt, m_now);
        store.edit(changeColumns(after, m_all, {}, {stored(store, begun.id)}, m_now));
        QVERIFY(!stored(store, begun.id).closedAt.isValid());
    }

    void aFullColumnTakesNobodyInByAnyWay_data() { TestDatabase::addEngines(); }
    void aFullColumnTakesNobodyInByAnyWay()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        const Sprint sprint {.id = SprintId::create(), .name = u"Sprint 1"_s};
        const auto story = [](int number, const Column &column, SprintId plan) {
            return Story {.id = StoryId::create(), .number = number, .title = u"Story %1"_s.arg(number), .column = column.id, .rank = double(number), .sprint = plan};
        };
        QList<Story> all;
        for (int number = 1; number <= 3; ++number)
            all.append(story(number, m_doing, sprint.id));
        all.append(story(4, m_todo, sprint.id));
        all.append(story(5, m_todo, {})); // of no sprint: they count for themselves
        auto old = story(6, m_doing, sprint.id);
        old.archived = true;
        all.append(old);
        fill(store, {});
        store.edit(sprints(), {.after = sprint});
        QVERIFY(store.write([&](Transaction &transaction) { return stories().merge(transaction, all); }).result());
        const auto agreed = [&](bool refuses) {
            const auto known = store.read([](Database &each) { return boardRules().load(each); }).result();
            const BoardRule rule {.id = theBoardRule(), .refusesWhenFull = refuses};
            store.edit(boardRules(), {known->isEmpty() ? std::nullopt : std::optional(known->first()), rule});
        };
        const auto inDoing = [&](SprintId of) {
            return *store.read([&](Database &each) { return countAgainstLimit(each, m_doing.id, of); }).result();
        };
        const auto toDoing = [&](const Story &moving) { return deedOf({{moving, movedTo(moving, m_doing, 9, m_now)}}); };
        QSignalSpy refused(&store, &Store::refused);
        store.edit(toDoing(all[3])); // allowed while nobody has agreed otherwise
        QCOMPARE(inDoing(sprint.id), 4);
        store.edit(toDoing(all[3]).reversed());
        agreed(true);
        QCOMPARE(inDoing(sprint.id), 3);
        QCOMPARE(refused.count(), 0);

        const Place place {.column = m_doing, .ranks = {10}};
        const auto written = newStory(u"New"_s, place, sprint.id, m_now);
        const auto split = splitStory(stored(store, all[0].id), {}, {.title = u"Half"_s}, place, m_now);
        auto back = stored(store, old.id);
        back.archived = false;
        const QList<Deed> ways {toDoing(stored(store, all[3].id)), addStory(written, place), split, deedOf({{stored(store, old.id), back}}),
                                changeColumns(m_all, {m_doing, m_done}, {{m_todo.id, m_doing.id}}, {stored(store, all[3].id)}, m_now)};
        for (qsizetype way = 0; way < ways.size(); ++way) {
            store.edit(ways[way]);
            QTRY_COMPARE(refused.count(), way + 1);
            QCOMPARE(inDoing(sprint.id), 3);
        }
        QCOMPARE(refused.first().first().value<Refusal>().error.what, u"Doing is full: it holds 3 of 3."_s);
        // Of another sprint, in place of one that leaves, within the column, and by undo.
        store.edit(toDoing(stored(store, all[4].id)));
        QCOMPARE(inDoing({}), 1);
        const auto first = stored(store, all[0].id);
        const auto away = deedOf({{first, movedTo(first, m_todo, 1, m_now)}});
        store.edit(away);
        QCOMPARE(inDoing(sprint.id), 2);
        store.edit(toDoing(stored(store, all[3].id)));
        QCOMPARE(inDoing(sprint.id), 3);
        store.edit(away.reversed()); // taken back: nobody is held fast
        QCOMPARE(inDoing(sprint.id), 4);
        auto higher = stored(store, all[1].id);
        higher.rank = 99;
        store.edit(stories(), {stored(store, all[1].id), higher});
        QCOMPARE(stored(store, all[1].id).rank, 99.0);
        QCOMPARE(refused.count(), ways.size());
    }
};

static const Registered<ColumnsTest> knownColumnsTest;
#include "tst_columns.moc"
