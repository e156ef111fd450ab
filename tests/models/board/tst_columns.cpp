// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/board/columnedits.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

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
};

static const Registered<ColumnsTest> knownColumnsTest;
#include "tst_columns.moc"
