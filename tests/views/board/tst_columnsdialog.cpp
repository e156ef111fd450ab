// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/donerule.h"
#include "models/board/donetables.h"
#include "tests/support/runner.h"
#include "views/board/columnsdesk.h"
#include "views/board/columnsdialog.h"
#include "views/board/entrypopup.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class ColumnsDialogTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        Scene(const StoreLocation &location, const DemoBoard &demo)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(Look::Light);
            QVERIFY(store.open().result());
            demo.writeTo(store);
            desk = std::make_unique<ColumnsDesk>(store, theme, undo, &DemoBoard::now, nullptr);
        }
        ColumnsDialog *open()
        {
            desk->action()->trigger();
            ColumnsDialog *dialog = nullptr;
            const auto shown = [&] {
                for (auto *widget : QApplication::topLevelWidgets()) {
                    if (auto *found = qobject_cast<ColumnsDialog *>(widget); found && found->isVisible())
                        dialog = found;
                }
                return dialog;
            };
            [&] { QTRY_VERIFY(shown()); }();
            return dialog;
        }
        // "To do, Doing 4, Done".
        QString stored()
        {
            const auto all = store.read([](Database &database) { return columns().load(database); }).result();
            QStringList names;
            for (const auto &column : *all)
                names.append(column.wipLimit > 0 ? u"%1 %2"_s.arg(column.name).arg(column.wipLimit) : column.name);
            return names.join(u", "_s);
        }

        Theme theme;
        Store store;
        QUndoStack undo;
        std::unique_ptr<ColumnsDesk> desk;
    };

    static QPushButton *button(ColumnsDialog *dialog, const QString &text)
    {
        for (auto *found : dialog->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }

    const QString m_before = u"To do, In progress 4, Verify 2, Release 3, Done"_s;

private slots:
    void columnsAreRenamedLimitedAndOrderedInOneDeed()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto *dialog = scene.open();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        qobject_cast<QLineEdit *>(table->cellWidget(1, 0))->setText(u"Doing"_s);
        qobject_cast<QSpinBox *>(table->cellWidget(1, 2))->setValue(6);
        table->setCurrentCell(2, 0);
        QTest::mouseClick(button(dialog, u"Move down"_s), Qt::LeftButton);
        QTest::mouseClick(button(dialog, u"Add a column"_s), Qt::LeftButton);
        QVERIFY(!button(dialog, u"Save the columns"_s)->isEnabled()); // it has no name yet
        QTest::keyClicks(dialog->focusWidget(), u"Try out"_s);
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(QDir(folder).filePath(u"columns.png"_s)));
        dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(button(dialog, u"Save the columns"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.stored(), u"To do, Doing 6, Release 3, Verify 2, Try out, Done"_s);
        QCOMPARE(scene.undo.count(), 1);
        const auto rules = [&] {
            return *scene.store.read([](Database &each) { return boardRules().load(each); }).result();
        };
        QVERIFY(rules().value(0).refusesWhenFull);
        scene.undo.undo();
        QCOMPARE(scene.stored(), m_before);
        QVERIFY(rules().isEmpty());
    }

    void aColumnWithStoriesGoesOnlyWithAPlaceForThem()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto *dialog = scene.open();
        QVERIFY(dialog);
        auto *table = dialog->findChild<QTableWidget *>();
        auto *menu = dialog->findChild<QMenu *>();
        const auto offers = [&](int row) {
            table->setCurrentCell(row, 0);
            emit menu->aboutToShow();
            QStringList texts;
            for (const auto *action : menu->actions())
                texts.append(action->text());
            return texts;
        };
        QCOMPARE(offers(3), QStringList {u"Remove: no story lies there"_s}); // Release
        menu->actions().first()->trigger();
        QCOMPARE(offers(2).size(), 3); // Verify: to one of the other three
        menu->actions().at(1)->trigger(); // to In progress
        QTest::mouseClick(button(dialog, u"Save the columns"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.stored(), u"To do, In progress 4, Done"_s);
        const auto moved = [&] {
            const auto id = demo.at(2187).id.toString();
            return scene.store.read([id](Database &each) { return stories().load(each, {id}); }).result()->first().column;
        };
        QCOMPARE(moved(), demo.columns[1].id);
        scene.undo.undo();
        QCOMPARE(scene.stored(), m_before);
        QCOMPARE(moved(), demo.columns[2].id);
    }

    void whatAColumnAsksForIsOverriddenWithAReason()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo);
        QVERIFY(scene.store.write([](Transaction &transaction) {
                               return saveDefinition(transaction, 0, {{.key = u"a"_s, .name = u"Reviewed"_s}}, {}, {}, DemoBoard::now());
                           }).result());
        const auto overrides = [&] {
            return *scene.store.read([](Database &each) { return doneOverrides().load(each); }).result();
        };
        const auto popup = [] {
            EntryPopup *found = nullptr;
            for (auto *widget : QApplication::topLevelWidgets()) {
                if (auto *entry = qobject_cast<EntryPopup *>(widget); entry && entry->isVisible())
                    found = entry;
            }
            return found;
        };
        auto *dialog = scene.open();
        QVERIFY(dialog);
        dialog->removeColumn(2, demo.columns[4].id); // Verify, with its three, into Done
        QTest::mouseClick(button(dialog, u"Save the columns"_s), Qt::LeftButton);
        QTRY_VERIFY(popup());
        QVERIFY(popup()->said().contains(u"3 stories cannot go into Done yet."_s));
        // Esc: the dialog is there again with what was chosen, and nothing was saved.
        QTest::keyClick(popup(), Qt::Key_Escape);
        QTRY_VERIFY(dialog->isVisible());
        QCOMPARE(dialog->columns().size(), 4);
        QCOMPARE(scene.undo.count(), 0);
        QTest::mouseClick(button(dialog, u"Save the columns"_s), Qt::LeftButton);
        QTRY_VERIFY(popup());
        auto *field = popup()->findChild<QLineEdit *>();
        field->setText(u"we stop that product"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(scene.stored(), u"To do, In progress, Release, Done"_s);
        QCOMPARE(overrides().size(), 3);
        QCOMPARE(overrides().first().reason, u"we stop that product"_s);
        QCOMPARE(scene.undo.count(), 1);
        scene.undo.undo();
        QCOMPARE(scene.stored(), u"To do, In progress, Verify, Release, Done"_s);
    }

    void whereStoriesWereToGoMayGoAsWell()
    {
        const DemoBoard demo;
        const Theme theme;
        ColumnsDialog dialog(theme, demo.columns, {{demo.columns[1].id, 4}});
        dialog.removeColumn(1, demo.columns[2].id);
        dialog.removeColumn(1, demo.columns[0].id); // Verify, with the four
        QCOMPARE(dialog.goTo().value(demo.columns[1].id), demo.columns[0].id);
        QCOMPARE(dialog.goTo().value(demo.columns[2].id), demo.columns[0].id);
    }

    void theLastColumnOfToDoAndOfDoneStays()
    {
        const DemoBoard demo;
        const Theme theme;
        ColumnsDialog dialog(theme, demo.columns, {});
        QVERIFY(dialog.problem().isEmpty());
        dialog.removeColumn(4, {});
        QCOMPARE(dialog.problem(), u"One column has to mean “done”: otherwise no story is ever finished."_s);
        QVERIFY(!button(&dialog, u"Save the columns"_s)->isEnabled());
        auto *last = qobject_cast<QComboBox *>(dialog.findChild<QTableWidget *>()->cellWidget(3, 1));
        last->setCurrentIndex(int(Category::Done));
        QVERIFY(button(&dialog, u"Save the columns"_s)->isEnabled());
        dialog.removeColumn(0, {});
        QCOMPARE(dialog.problem(), u"One column has to mean “to do”: new stories begin there."_s);
    }
};

static const Registered<ColumnsDialogTest> knownColumnsDialogTest;
#include "tst_columnsdialog.moc"
