// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "views/style/itemview.h"
#include "views/style/itemviewaccess.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// 100,000 rows that cost nothing: what is asked of them is counted.
class ManyRows : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        if (role == Qt::DisplayRole)
            return u"Row %1"_s.arg(index.row());
        if (role == Qt::AccessibleTextRole)
            return u"Story %1, in Verify"_s.arg(index.row());
        if (role == Qt::UserRole)
            return index.row() % 10 == 0;
        return {};
    }
    void change(int row) { change(row, row); }
    void change(int first, int last) { emit dataChanged(index(first), index(last)); }
    void insertFirst()
    {
        beginInsertRows({}, 0, 0);
        ++rows;
        endInsertRows();
    }
    void removeFirst()
    {
        beginRemoveRows({}, 0, 0);
        --rows;
        endRemoveRows();
    }

    int rows = 100000;
    mutable int asked = 0;
};

// Counts what it paints.
class CountingView : public ItemView
{
public:
    int painted = 0;

protected:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) override
    {
        ++painted;
        ItemView::paintRow(painter, option, index);
    }
};

class ItemViewTest : public QObject
{
    Q_OBJECT

private:
    static void shown(ItemView &view)
    {
        view.setRowHeight(40);
        view.resize(300, 400);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        // Whatever showing it still has to paint is painted now.
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

private slots:
    void onlyWhatIsVisibleIsPainted()
    {
        ManyRows rows;
        CountingView view;
        view.setModel(&rows);
        shown(view);
        view.painted = 0;
        view.viewport()->repaint();
        QVERIFY(view.painted >= 10 && view.painted <= 11);
        QCOMPARE(view.visibleRows(), std::pair(0, 9));
        QCOMPARE(view.verticalScrollBar()->maximum(), 100000 * 40 - 400);
    }

    void aChangeOutOfSightPaintsNothing()
    {
        ManyRows rows;
        CountingView view;
        view.setModel(&rows);
        shown(view);
        view.painted = 0;
        rows.asked = 0;
        rows.change(50000);
        QCoreApplication::processEvents();
        QCOMPARE(view.painted, 0);
        QVERIFY(rows.asked < 10);
    }

    void aChangeInSightPaintsThatRow()
    {
        ManyRows rows;
        CountingView view;
        view.setModel(&rows);
        shown(view);
        view.painted = 0;
        rows.change(3);
        QTRY_VERIFY(view.painted > 0);
        QVERIFY(view.painted <= 2);
        view.painted = 0;
        rows.change(2, 90000);
        QTRY_VERIFY(view.painted > 0);
        QCOMPARE(view.painted, 8);
    }

    void aRowIsFoundWhereItIsShown()
    {
        ManyRows rows;
        ItemView view;
        view.setModel(&rows);
        shown(view);
        view.scrollTo(rows.index(70000));
        QVERIFY(view.viewport()->rect().contains(view.visualRect(rows.index(70000))));
        for (const auto row : {69995, 70000}) {
            const auto place = view.visualRect(rows.index(row));
            QCOMPARE(view.indexAt(place.center()).row(), row);
        }
    }

    void headingsHaveAHeightOfTheirOwnAndTheKeyboardPassesOver()
    {
        ManyRows rows;
        rows.rows = 100;
        ItemView view;
        view.setModel(&rows);
        view.setHeadings(Qt::UserRole, 20);
        shown(view);
        QCOMPARE(view.visualRect(rows.index(0)).height(), 20);
        QCOMPARE(view.visualRect(rows.index(1)).top(), 20);
        QCOMPARE(view.visualRect(rows.index(11)).top(), 20 + 9 * 40 + 20);
        QCOMPARE(view.indexAt({10, 19}).row(), 0);
        QCOMPARE(view.indexAt({10, 20}).row(), 1);
        QCOMPARE(view.indexAt({10, 20 + 9 * 40}).row(), 10);
        view.setCurrentIndex(rows.index(9));
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentIndex().row(), 11);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(view.currentIndex().row(), 9);
    }

    void theGapUnderThePointerIsBetweenRows()
    {
        ManyRows rows;
        rows.rows = 3;
        ItemView view;
        view.setModel(&rows);
        shown(view);
        QCOMPARE(view.gapAt(-5), 0);
        QCOMPARE(view.gapAt(10), 0);
        QCOMPARE(view.gapAt(30), 1);
        QCOMPARE(view.gapAt(119), 3);
        QCOMPARE(view.gapAt(300), 3);
    }

    void theSelectionStaysOnItsRowWhenOthersComeAndGo()
    {
        ManyRows rows;
        ItemView view;
        view.setModel(&rows);
        shown(view);
        view.setCurrentIndex(rows.index(5));
        rows.insertFirst();
        QCOMPARE(view.currentIndex().row(), 6);
        rows.removeFirst();
        rows.removeFirst();
        QCOMPARE(view.currentIndex().row(), 4);
    }

    void theScreenReaderFindsEveryRowByName()
    {
        ManyRows rows;
        ItemView view;
        view.setModel(&rows);
        shown(view);
        auto *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 100000);
        auto *row = list->child(99999);
        QVERIFY(row);
        QCOMPARE(row->text(QAccessible::Name), u"Story 99999, in Verify"_s);
        QCOMPARE(row->role(), QAccessible::ListItem);
        QVERIFY(row->state().offscreen);
        QCOMPARE(list->indexOfChild(row), 99999);
        QCOMPARE(row->parent(), list);
        QCOMPARE(list->child(99999), row); // made once
    }

    void theScreenReaderCanOpenARow()
    {
        ManyRows rows;
        ItemView view;
        view.setModel(&rows);
        shown(view);
        QSignalSpy opened(&view, &ItemView::activated);
        auto *row = QAccessible::queryAccessibleInterface(&view)->child(7);
        row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(view.currentIndex().row(), 7);
    }
};

static const Registered<ItemViewTest> known;

#include "tst_itemview.moc"
