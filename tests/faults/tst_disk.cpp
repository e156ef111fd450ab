// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/store/check.h"
#include "models/store/store.h"
#include "tests/faults/diskfault.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <cerrno>
#include <memory>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A disk that is full, or that may not be written to any more, in the middle of a day's work.
class DiskTest : public QObject
{
    Q_OBJECT

    const Column m_toDo {.id = ColumnId::create(), .name = u"To do"_s};
    const Column m_done {.id = ColumnId::create(), .name = u"Done"_s, .rank = 1};
    const Story m_story {.id = StoryId::create(), .title = u"Pay"_s, .column = m_toDo.id};

    // A workspace of its own, with what a test needs in it.
    struct Desk
    {
        TestDatabase database = TestDatabase(StoreLocation {});
        std::unique_ptr<Store> store
                = std::make_unique<Store>(database.location(), Author {u"Ada"_s, u"here"_s});
        [[nodiscard]] QByteArray folder() const
        {
            return QFileInfo(database.location().database).absolutePath().toLocal8Bit();
        }
    };

    void furnish(Store &store) const
    {
        QVERIFY(store.open().result());
        store.edit(columns(), {.after = m_toDo});
        store.edit(columns(), {.after = m_done});
        auto numbered = m_story;
        numbered.number = 100000;
        store.edit(stories(), {.after = numbered});
        QCOMPARE(columnOf(store), m_toDo.id);
    }

    [[nodiscard]] Edit<Story> movedToDone() const
    {
        auto before = m_story;
        before.number = 100000;
        auto after = before;
        after.column = m_done.id;
        return {before, after};
    }

    // Where the workspace itself has the story, asked behind everything that was sent before.
    [[nodiscard]] ColumnId columnOf(Store &store) const
    {
        const auto found = store.read([this](Database &database) {
                                    return stories().load(database, {m_story.id.toString()});
                                }).result();
        return found && !found->isEmpty() ? found->first().column : ColumnId();
    }

    static QList<Finding> findings(Store &store)
    {
        const auto found = store.read([](Database &database) { return check(database); }).result();
        return found ? *found : QList<Finding> {{.code = u"unreadable"_s}};
    }

    static void addFaults()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("the disk is full") << ENOSPC;
        QTest::newRow("the permission is lost") << EACCES;
        QTest::newRow("the disk was made read-only") << EROFS;
        QTest::newRow("the disk does not answer") << EIO;
    }

private slots:
    void theChangeIsKeptSaidAndSavedAsSoonAsItCanBe_data() { addFaults(); }
    void theChangeIsKeptSaidAndSavedAsSoonAsItCanBe()
    {
        QFETCH(int, error);
        Desk desk;
        auto &store = *desk.store;
        furnish(store);
        ColumnId seen;
        QObject watcher;
        store.watch<Story>(stories(), &watcher, [&](const Delta<Story> &delta) {
            for (const auto &story : delta.current)
                seen = story.column;
        });
        QTRY_COMPARE(seen, m_toDo.id);
        QSignalSpy waiting(&store, &Store::waiting);
        QSignalSpy refused(&store, &Store::refused);

        {
            const DiskFault fault(desk.folder(), error);
            store.edit(stories(), movedToDone());
            QTRY_VERIFY(!waiting.isEmpty());
            QVERIFY(DiskFault::met() > 0);
            QCOMPARE(waiting.last().at(0).toInt(), 1);
            QVERIFY(!waiting.last().at(1).value<Error>().title().isEmpty());
            QCOMPARE(seen, m_done.id); // the window keeps it
            QCOMPARE(columnOf(store), m_toDo.id); // and the disk does not have it
        }
        store.retryNow();

        QTRY_COMPARE(waiting.last().at(0).toInt(), 0);
        QCOMPARE(columnOf(store), m_done.id);
        QCOMPARE(seen, m_done.id);
        QVERIFY(refused.isEmpty());
        QCOMPARE(findings(store).size(), 0);
    }

    void whatWaitsOutlivesTheProgram_data() { addFaults(); }
    void whatWaitsOutlivesTheProgram()
    {
        QFETCH(int, error);
        Desk desk;
        furnish(*desk.store);
        {
            const DiskFault fault(desk.folder(), error);
            QSignalSpy waiting(desk.store.get(), &Store::waiting);
            desk.store->edit(stories(), movedToDone());
            QTRY_VERIFY(!waiting.isEmpty());
            desk.store.reset();
        }

        Store again(desk.database.location(), {u"Ada"_s, u"later"_s});
        QVERIFY(again.open().result());

        QTRY_COMPARE(columnOf(again), m_done.id);
        QCOMPARE(findings(again).size(), 0);
    }

    void evenWithoutRoomForTheOutboxTheChangeIsKept()
    {
        Desk desk;
        auto &store = *desk.store;
        furnish(store);
        QSignalSpy waiting(&store, &Store::waiting);
        {
            const DiskFault fault("/", ENOSPC);
            store.edit(stories(), movedToDone());
            QTRY_VERIFY(!waiting.isEmpty());
        }
        store.retryNow();

        QTRY_COMPARE(waiting.last().at(0).toInt(), 0);
        QCOMPARE(columnOf(store), m_done.id);
    }

    void changesThatWaitAreSavedInTheirOrder()
    {
        Desk desk;
        auto &store = *desk.store;
        furnish(store);
        QSignalSpy waiting(&store, &Store::waiting);
        auto there = movedToDone();
        auto renamed = *there.after;
        renamed.title = u"Pay at once"_s;
        {
            const DiskFault fault(desk.folder(), ENOSPC);
            store.edit(stories(), there);
            store.edit(stories(), {there.after, renamed});
            store.edit(stories(), {renamed, [&] {
                                       auto back = renamed;
                                       back.column = m_toDo.id;
                                       return back;
                                   }()});
            QTRY_VERIFY(!waiting.isEmpty() && waiting.last().at(0).toInt() == 3);
        }
        store.retryNow();

        QTRY_COMPARE(waiting.last().at(0).toInt(), 0);
        QCOMPARE(columnOf(store), m_toDo.id);
        const auto lines = store.read([](Database &database) {
                                    return database.select(
                                            u"SELECT fields FROM activity ORDER BY sequence"_s, {},
                                            [](const Row &row) { return row.text(0); });
                                }).result();
        QVERIFY(lines);
        QCOMPARE(lines->size(), 6); // two columns and a story, and three changes of it
        QVERIFY((*lines)[4].contains(u"Pay at once"_s));
        QCOMPARE(findings(store).size(), 0);
    }

    void aBigWriteOnAFullDiskLeavesNothing()
    {
        Desk desk;
        auto &store = *desk.store;
        furnish(store);
        const DiskFault fault(desk.folder(), ENOSPC);
        const auto written
                = store.write([this](Transaction &transaction) -> Result<Done> {
                           for (int i = 0; i < 3000; ++i) {
                               const Story story {.id = StoryId::create(),
                                                  .title = u"Story %1"_s.arg(i),
                                                  .column = m_toDo.id};
                               if (const auto done = stories().apply(transaction, {.after = story});
                                   !done)
                                   return done;
                           }
                           return Done {};
                       }).result();

        QVERIFY(!written);
        QVERIFY2(written.error().kind == Error::Kind::Full, qPrintable(written.error().detail));
        const auto all
                = store.read([](Database &database) { return stories().load(database); }).result();
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        QCOMPARE(findings(store).size(), 0);
    }
};

static const Registered<DiskTest> known;

#include "tst_disk.moc"
