// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replaywindow.h"
#include "app/window.h"
#include "models/board/boardtables.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/board/boardpage.h"
#include "views/day/replaybar.h"
#include "views/shell/mainwindow.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ReplayWindowTest : public QObject
{
    Q_OBJECT

    static QDateTime at(int hour)
    {
        return QDateTime(QDate(2026, 6, 16), QTime(hour, 0), Qt::UTC);
    }

    template<typename T>
    static bool tell(Store &store, const Table<T> &table, const T &thing, int hour)
    {
        auto change = table.describe({.after = thing});
        change.at = at(hour);
        const auto done = store.write([&](Transaction &transaction) {
                                   return transaction.apply(change);
                               }).result();
        return bool(done);
    }

private slots:
    void theBoardIsShownAsItWas_data() { TestDatabase::addEngines(); }
    void theBoardIsShownAsItWas()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const Column toDo {.id = ColumnId::create(), .name = u"To do"_s};
        QVERIFY(tell(store, workspaces(), {.id = WorkspaceId::create(), .timeZone = u"UTC"_s}, 7));
        QVERIFY(tell(store, columns(), toDo, 8));
        for (int hour = 9; hour < 12; ++hour)
            QVERIFY(tell(store, stories(), {.id = StoryId::create(), .number = hour,
                                            .title = u"Story"_s, .column = toDo.id,
                                            .rank = double(hour), .enteredAt = at(hour),
                                            .createdAt = at(hour)}, hour));
        Theme theme;
        ReplayWindow past(theme, database.location(), {u"Ada"_s, u"test"_s});
        QSignalSpy opened(&past, &ReplayWindow::opened);
        QSignalSpy failed(&past, &ReplayWindow::failed);

        past.start();

        QTRY_VERIFY(opened.count() + failed.count() == 1);
        QCOMPARE(failed.count(), 0);
        auto &frame = past.window()->frame();
        frame.showPage(u"board"_s, u"scope=all"_s);
        auto *board = qobject_cast<BoardPage *>(frame.currentPage());
        QVERIFY(board);
        QTRY_COMPARE(board->board().model().loadedCount(), 3);
        emit past.bar()->momentWanted(at(10).addSecs(60));
        QTRY_COMPARE(board->board().model().loadedCount(), 2);
        emit past.bar()->momentWanted(at(8).addSecs(60));
        QTRY_COMPARE(board->board().model().loadedCount(), 0);
        emit past.bar()->momentWanted(at(11).addSecs(60));
        QTRY_COMPARE(board->board().model().loadedCount(), 3);
        board->add(u"Too late"_s, toDo.id, {});
        const auto kept = store.read([](Database &open) { return stories().load(open); }).result();
        QVERIFY(kept);
        QCOMPARE(kept->size(), 3);
        QCOMPARE(failed.count(), 0);
    }
};

static const Registered<ReplayWindowTest> known;

#include "tst_replaywindow.moc"
