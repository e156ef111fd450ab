// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/sprintedits.h"
#include "tests/support/runner.h"
#include "views/board/backlogpage.h"
#include "views/board/capacitybar.h"
#include "views/board/closesprintdialog.h"
#include "views/board/filterbar.h"
#include "views/board/sprintdesk.h"
#include "views/board/sprintdialog.h"
#include "views/board/sprinthead.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class BacklogPageTest : public QObject
{
    Q_OBJECT

    const Format m_format {QTimeZone::utc(), QLocale()};

    // The demo team's board with a backlog, and a sprint that is planned beside the one that runs.
    struct DemoPlan : DemoBoard
    {
        DemoPlan()
        {
            sprint.state = SprintState::Planned; // it is started where a test needs it to run
            sprint.capacity = 40;
            next = {.id = SprintId::create(), .name = u"Sprint 23"_s, .rank = 2};
            for (auto &made : stories)
                made.epic = epic.id;
            story(2190, u"Invite a colleague by mail"_s, 0, 5, 1, 1).sprint = {};
            story(2191, u"Remind of unpaid invoices"_s, 0, 8, -1, 1).sprint = {};
            story(2192, u"Show the delivery note"_s, 0, 3, 2, 1).sprint = {};
            story(2193, u"Pay by direct debit"_s, 1, 2, -1, 1).sprint = {};
            stories.last().blockedReason = u"No contract with the bank"_s;
            stories.last().points.reset();
        }
        Sprint next;
    };

    struct Scene
    {
        explicit Scene(const StoreLocation &location, const DemoPlan &demo, bool runs = true, Look look = Look::Light)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(look);
            QVERIFY(store.open().result());
            demo.writeTo(store);
            store.edit(sprints(), {.after = demo.next});
            if (runs) {
                const auto started = store.write([&demo](Transaction &transaction) {
                    return startSprint(transaction, demo.sprint.id);
                });
                QVERIFY(started.result());
            }
            page = std::make_unique<BacklogPage>(store, undo, theme, Format(QTimeZone::utc(), QLocale()), &DemoBoard::now);
            page->setPalette(theme.palette());
            page->setAutoFillBackground(true);
            page->resize(1200, 700);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            QTRY_VERIFY(page->isReady());
        }
        [[nodiscard]] BoardModel &model() { return page->board().model(); }
        [[nodiscard]] CardColumnView *backlog() { return page->view().columnView(0); }
        [[nodiscard]] CardColumnView *sprint() { return page->view().columnView(1); }
        // "2190, 2191 | 2183, 2171".
        [[nodiscard]] QString drawn()
        {
            QStringList lists;
            for (int list = 0; list < model().rowCount(); ++list) {
                const auto parent = model().index(list, 0);
                QStringList numbers;
                for (int row = 0; row < model().rowCount(parent); ++row)
                    numbers.append(QString::number(model().storyAt(model().index(row, 0, parent)).number));
                lists.append(numbers.join(u", "_s));
            }
            return lists.join(u" | "_s);
        }
        [[nodiscard]] QStringList said()
        {
            QStringList texts;
            for (const auto *label : page->head().findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    texts.append(label->text());
            }
            return texts;
        }
        [[nodiscard]] QPushButton *button(const QString &text)
        {
            for (auto *found : page->findChildren<QPushButton *>()) {
                if (found->isVisible() && found->text() == text)
                    return found;
            }
            return nullptr;
        }
        [[nodiscard]] QToolButton *tool(const QString &text)
        {
            for (auto *found : page->head().findChildren<QToolButton *>()) {
                if (found->isVisible() && (found->text() == text || found->accessibleName() == text))
                    return found;
            }
            return nullptr;
        }
        void drop(CardColumnView *target, const QMimeData *mime, int y)
        {
            QDragEnterEvent enter(QPoint(40, y), Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop(QPointF(40, y), Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &drop);
        }
        template<typename T>
        QList<T> stored(const Table<T> &table)
        {
            return *store.read([&table](Database &database) { return table.load(database); }).result();
        }

        Theme theme;
        Store store;
        QUndoStack undo;
        std::unique_ptr<BacklogPage> page;
    };

    template<typename Widget>
    static Widget *shown()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    static void press(QDialog *dialog, const QString &text)
    {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"No button "_s + text));
    }

    const QString m_planned = u"2183, 2171, 2176, 2181, 2165, 2173, 2187, 2177, 2172, 2182"_s;

private slots:
    void theBacklogStandsBesideTheSprintThatRuns()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoPlan());
        QCOMPARE(scene.drawn(), u"2190, 2191, 2192, 2193 | "_s + m_planned);
        QVERIFY(scene.said().contains(u"40 of 40 points"_s));
        QVERIFY(scene.said().contains(u"10 stories"_s));
        QCOMPARE(scene.page->context(), u"4 stories without a sprint · "_s + m_format.pointsInWords(16));
    }

    void storiesArePulledInByMouseAndPutBackByUndo()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        const std::unique_ptr<QMimeData> hand(scene.model().mimeData(
                {scene.model().indexOf(demo.at(2190).id), scene.model().indexOf(demo.at(2192).id)}));
        scene.drop(scene.sprint(), hand.get(), 2);
        QCOMPARE(scene.drawn(), u"2191, 2193 | 2190, 2192, "_s + m_planned);
        QCOMPARE(scene.undo.undoText(), u"2 stories pulled into Sprint 22"_s);
        scene.undo.undo();
        QCOMPARE(scene.drawn(), u"2190, 2191, 2192, 2193 | "_s + m_planned);
        QCOMPARE(*scene.model().story(demo.at(2190).id), demo.at(2190));
    }

    void theKeySPullsOneStoryAfterTheOther()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        scene.page->view().goTo(demo.at(2191).id);
        QTest::keyClick(scene.backlog(), Qt::Key_S);
        QCOMPARE(scene.model().story(demo.at(2191).id)->sprint, demo.sprint.id);
        QCOMPARE(scene.page->view().current(), demo.at(2192).id); // the next one, in the same list
        QTest::keyClick(scene.backlog(), Qt::Key_S);
        QCOMPARE(scene.drawn(), u"2190, 2193 | "_s + m_planned + u", 2191, 2192"_s);
        QTRY_VERIFY(scene.said().contains(u"over by 11"_s));
        scene.page->view().goTo(demo.at(2191).id);
        QTest::keyClick(scene.sprint(), Qt::Key_S);
        QCOMPARE(scene.drawn(), u"2190, 2191, 2193 | "_s + m_planned + u", 2192"_s);
    }

    void theSelectionGoesByButton()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QVERIFY(!scene.tool(u"Pull in"_s)->isEnabled());
        scene.page->view().select({demo.at(2190).id, demo.at(2193).id}, demo.at(2193).id);
        QVERIFY(scene.tool(u"Pull in"_s)->isEnabled());
        QVERIFY(!scene.tool(u"Put back"_s)->isEnabled());
        QTest::mouseClick(scene.tool(u"Pull in"_s), Qt::LeftButton);
        QCOMPARE(scene.drawn(), u"2191, 2192 | "_s + m_planned + u", 2190, 2193"_s);
        QTRY_VERIFY(scene.tool(u"Put back"_s)->isEnabled()); // they are selected still
        QTest::mouseClick(scene.tool(u"Put back"_s), Qt::LeftButton);
        QCOMPARE(scene.drawn(), u"2190, 2191, 2192, 2193 | "_s + m_planned);
    }

    void ctrlArrowsOrderTheBacklogAndReachTheSprint()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        scene.page->view().goTo(demo.at(2192).id);
        QTest::keyClick(scene.backlog(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(scene.drawn(), u"2190, 2192, 2191, 2193 | "_s + m_planned);
        QTest::keyClick(scene.backlog(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(scene.backlog(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(scene.drawn(), u"2190, 2191, 2193, 2192 | "_s + m_planned);
        QCOMPARE(scene.undo.undoText(), u"#2192 put into another place"_s);
        scene.undo.undo();
        scene.undo.undo();
        scene.undo.undo();
        QCOMPARE(*scene.model().story(demo.at(2192).id), demo.at(2192));
        QTest::keyClick(scene.backlog(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(scene.model().story(demo.at(2192).id)->sprint, demo.sprint.id);
        QCOMPARE(scene.model().story(demo.at(2192).id)->column, demo.at(2192).column);
    }

    void aStoryIsWrittenWhereTheKeyboardIs()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        scene.page->view().goTo(demo.at(2183).id);
        scene.page->add(u"Planned at once"_s, BoardModel::sprintLane(), {});
        scene.page->add(u"For later"_s, BoardModel::backlogLane(), {});
        const auto planned = scene.model().storyAt(scene.model().index(0, 0, scene.model().index(1, 0)));
        const auto later = scene.model().storyAt(scene.model().index(0, 0, scene.model().index(0, 0)));
        QCOMPARE(planned.title, u"Planned at once"_s);
        QCOMPARE(planned.sprint, demo.sprint.id);
        QCOMPARE(planned.column, demo.columns[0].id);
        QCOMPARE(later.title, u"For later"_s);
        QVERIFY(later.sprint.isNull());
    }

    void aStoryGoesOnByMenuAndKeepsItsSprint()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        scene.page->view().goTo(demo.at(2190).id);
        const std::unique_ptr<QMenu> menu(scene.page->cardMenu(nullptr));
        QStringList texts;
        for (const auto *action : menu->actions())
            texts.append(action->text());
        QVERIFY(texts.contains(u"Pull into Sprint 22"_s));
        scene.page->move({demo.at(2190).id}, demo.columns[4].id, 0);
        const auto done = *scene.model().story(demo.at(2190).id);
        QCOMPARE(done.column, demo.columns[4].id);
        QCOMPARE(done.closedAt, DemoBoard::now());
        QCOMPARE(scene.drawn(), u"2191, 2192, 2193 | "_s + m_planned); // done is no backlog
    }

    void theFilterSpeaksTheSameLanguage()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        auto *field = scene.page->findChild<FilterBar *>()->field();
        field->setText(u"is:blocked"_s);
        QTRY_COMPARE(scene.drawn(), u"2193 | "_s + m_planned);
        field->setText(u"invoice"_s);
        QTRY_COMPARE(scene.drawn(), u"2191 | "_s + m_planned);
        const auto place = scene.page->place();
        field->setText({});
        scene.page->setPlace(place);
        QCOMPARE(scene.drawn(), u"2191 | "_s + m_planned);
    }

    void theCapacityIsTypedAndUndone()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        auto *capacity = scene.page->head().findChild<QSpinBox *>();
        capacity->setFocus();
        capacity->selectAll();
        QTest::keyClicks(capacity, u"30"_s);
        QTest::keyClick(capacity, Qt::Key_Return);
        QTRY_VERIFY(scene.said().contains(u"40 of 30 points"_s));
        QVERIFY(scene.said().contains(u"over by 10"_s));
        QCOMPARE(scene.stored(sprints()).first().capacity, std::optional(30.0));
        QCOMPARE(scene.undo.undoText(), u"Sprint 22 can take %1"_s.arg(m_format.pointsInWords(30)));
        scene.page->setFocus();
        scene.undo.undo();
        QTRY_VERIFY(scene.said().contains(u"40 of 40 points"_s));
        QVERIFY(!scene.said().contains(u"over by 10"_s));
    }

    void theBarShowsWhereTheCapacityEnds()
    {
        QCOMPARE(CapacityBar::sharesOf(21, 30).filled, 0.7);
        QVERIFY(!CapacityBar::sharesOf(30, 30).isOver());
        QVERIFY(CapacityBar::sharesOf(40, 30).isOver());
        QCOMPARE(CapacityBar::sharesOf(40, 30).limit, 0.75);
        QCOMPARE(CapacityBar::sharesOf(5, {}).filled, 0.0);
        QCOMPARE(SprintHead::overWords(34, 30, m_format), u"over by 4"_s);
        QCOMPARE(SprintHead::overWords(30, 30, m_format), QString());
        QCOMPARE(SprintHead::capacityWords(2.5, 30, m_format), u"2.5 of 30 points"_s);
    }

    void whatComesAfterTheStartIsToldAsScopeChange()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QTRY_VERIFY(scene.button(u"No change since the start"_s));
        scene.page->pull({demo.at(2190).id, demo.at(2191).id});
        scene.page->putBack({demo.at(2183).id});
        QTRY_VERIFY(scene.button(u"+2, −1 since the start"_s));
        QTest::mouseClick(scene.button(u"+2, −1 since the start"_s), Qt::LeftButton);
        auto *dialog = shown<QDialog>();
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QTreeWidget *>();
        QStringList rows;
        for (int row = 0; row < list->topLevelItemCount(); ++row)
            rows.append(list->topLevelItem(row)->text(0) + u' ' + list->topLevelItem(row)->text(1).section(u' ', 0, 0) + u' '
                        + list->topLevelItem(row)->text(3));
        QCOMPARE(rows, (QStringList {u"Came #2190 Ada Lovelace"_s, u"Came #2191 Ada Lovelace"_s, u"Went #2183 Ada Lovelace"_s}));
        press(dialog, u"Close"_s);
    }

    void aSprintIsPlanned()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QTest::mouseClick(scene.tool(u"New sprint …"_s), Qt::LeftButton);
        auto *dialog = shown<SprintDialog>();
        QVERIFY(dialog);
        auto *name = dialog->findChildren<QLineEdit *>().first();
        QCOMPARE(name->text(), u"Sprint 24"_s); // counted on
        const auto days = dialog->findChildren<QDateEdit *>();
        days[0]->setDate({2026, 7, 6});
        days[1]->setDate({2026, 7, 5});
        const auto says = [&](const QString &words) {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) {
                return label->isVisible() && label->text() == words;
            });
        };
        press(dialog, u"Plan the sprint"_s);
        QVERIFY(dialog->isVisible());
        QVERIFY(says(u"The last day lies before the first: choose a later one."_s));
        QCOMPARE(dialog->focusWidget(), days[1]);
        days[1]->setDate({2026, 7, 17});
        name->clear();
        press(dialog, u"Plan the sprint"_s);
        QVERIFY(says(u"A sprint needs a name, so that the team can speak of it."_s));
        QTest::keyClicks(name, u"Summer"_s);
        dialog->findChild<QSpinBox *>()->setValue(21);
        press(dialog, u"Plan the sprint"_s);

        const auto made = scene.page->board().sprint(scene.page->board().plan());
        QCOMPARE(made.name, u"Summer"_s);
        QCOMPARE(made.startsAt, QDateTime({2026, 7, 6}, {}, Qt::UTC));
        QCOMPARE(made.endsAt, QDateTime({2026, 7, 18}, {}, Qt::UTC)); // half-open
        QCOMPARE(made.capacity, std::optional(21.0));
        QCOMPARE(made.state, SprintState::Planned);
        QCOMPARE(scene.drawn(), u"2190, 2191, 2192, 2193 | "_s);
        scene.undo.undo();
        QCOMPARE(scene.page->board().plan(), demo.sprint.id);
    }

    void editingKeepsWhatNobodyChanged()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QTest::mouseClick(scene.tool(u"Edit the sprint …"_s), Qt::LeftButton);
        auto *dialog = shown<SprintDialog>();
        QVERIFY(dialog);
        auto same = demo.sprint;
        same.state = SprintState::Running;
        QCOMPARE(dialog->sprint(), same);
        dialog->findChildren<QLineEdit *>().first()->setText(u"Sprint 22b"_s);
        press(dialog, u"Save"_s);
        same.name = u"Sprint 22b"_s;
        QTRY_COMPARE(scene.stored(sprints()).first(), same);
    }

    void startingSaysWhichSprintRuns()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        scene.page->board().setPlan(demo.next.id);
        QSignalSpy told(scene.page.get(), &Page::told);
        QTRY_VERIFY(scene.button(u"Start sprint"_s));
        QTest::mouseClick(scene.button(u"Start sprint"_s), Qt::LeftButton);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"Sprint 22 is running."_s);
        QCOMPARE(scene.stored(sprints()).last().state, SprintState::Planned);
        QCOMPARE(scene.undo.count(), 0);
    }

    void aStartCanBeUndone()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo, false);
        QTest::mouseClick(scene.button(u"Start sprint"_s), Qt::LeftButton);
        QTRY_VERIFY(scene.button(u"Close sprint …"_s));
        QTRY_COMPARE(scene.undo.undoText(), u"Sprint 22 started"_s);
        scene.undo.undo();
        QTRY_VERIFY(scene.button(u"Start sprint"_s));
        QCOMPARE(scene.stored(sprints()).first().state, SprintState::Planned);
    }

    void closingAsksWhereEachOpenStoryGoes()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QSignalSpy told(scene.page.get(), &Page::told);
        QTest::mouseClick(scene.button(u"Close sprint …"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<CloseSprintDialog>());
        auto *dialog = shown<CloseSprintDialog>();
        auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 9); // all but the one that is done
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"Sprint 23"_s);
        press(dialog, u"Untick all"_s);
        QCOMPARE(dialog->answer().values().count(demo.next.id), 0);
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Space); // #2183, by keyboard
        press(dialog, u"Close the sprint"_s);

        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"Sprint 22 is closed."_s);
        QTRY_COMPARE(scene.drawn(), u"2171, 2176, 2181, 2165, 2173, 2187, 2177, 2172, 2190, 2191, 2192, 2193 | 2183"_s);
        QCOMPARE(scene.page->board().plan(), demo.next.id);
        const auto reports = scene.stored(sprintReports());
        QCOMPARE(reports.size(), 1);
        QCOMPARE(reports.first().doneStories, 1);
        QCOMPARE(reports.first().committedStories, 10);
        QCOMPARE(reports.first().closedBy, u"Ada Lovelace"_s);
        QCOMPARE(reports.first().closedAt, DemoBoard::now());

        scene.page->desk().showClosed();
        QTRY_VERIFY(shown<QDialog>());
        const auto *closed = shown<QDialog>()->findChild<QTreeWidget *>();
        QCOMPARE(closed->topLevelItem(0)->text(0), u"Sprint 22"_s);
        press(shown<QDialog>(), u"Close"_s);

        QCOMPARE(scene.undo.undoText(), u"Sprint 22 closed"_s);
        scene.undo.undo();
        QTRY_VERIFY(scene.stored(sprintReports()).isEmpty());
        QCOMPARE(scene.stored(supersededReports()).size(), 1);
        QCOMPARE(scene.stored(sprints()).first().state, SprintState::Running);
        QTRY_COMPARE(told.count(), 1); // nobody is told of what went as it should
        // What people have seen of it stays to be seen.
        scene.page->desk().showClosed();
        QTRY_VERIFY(shown<QDialog>());
        const auto *first = shown<QDialog>()->findChild<QTreeWidget *>();
        QCOMPARE(first->topLevelItemCount(), 1);
        QVERIFY(first->topLevelItem(0)->text(0).startsWith(u"Sprint 22, closed first; opened again "_s));
        QVERIFY2(first->topLevelItem(0)->text(4).contains(u"1 stories"_s), qPrintable(first->topLevelItem(0)->text(4)));
        QVERIFY(first->topLevelItem(0)->text(6).endsWith(u"by Ada Lovelace"_s));
        press(shown<QDialog>(), u"Close"_s);
        scene.undo.redo();
        QTRY_COMPARE(scene.stored(sprintReports()).size(), 1);
        scene.undo.undo();
        QTRY_COMPARE(scene.stored(supersededReports()).size(), 2);
        // Undo belongs to all windows: it works though the one in which it was done is closed.
        scene.undo.redo();
        QTRY_COMPARE(scene.stored(sprintReports()).size(), 1);
        scene.page.reset();
        scene.undo.undo();
        QTRY_VERIFY(scene.stored(sprintReports()).isEmpty());
    }

    void whoClosesItSecondIsTold()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        QSignalSpy told(scene.page.get(), &Page::told);
        QTest::mouseClick(scene.button(u"Close sprint …"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<CloseSprintDialog>());
        Store other(database.location(), {u"Bob"_s, u"other"_s});
        QVERIFY(other.open().result());
        QVERIFY(other.write([&](Transaction &transaction) {
                         return closeSprint(transaction, demo.sprint.id, {}, DemoBoard::now());
                     }).result());
        press(shown<CloseSprintDialog>(), u"Close the sprint"_s);
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"Sprint 22 is closed already."_s);
        QCOMPARE(scene.stored(sprintReports()).size(), 1);
        QCOMPARE(scene.stored(sprintReports()).first().closedBy, u"Bob"_s);
    }

    void aScreenReaderHearsListsAndCapacity()
    {
        const TestDatabase database(StoreLocation {});
        const DemoPlan demo;
        Scene scene(database.location(), demo);
        auto *list = QAccessible::queryAccessibleInterface(scene.sprint());
        QTRY_COMPARE(list->text(QAccessible::Name), u"Sprint 22, 10 stories, 40 of 40 points"_s);
        auto *backlog = QAccessible::queryAccessibleInterface(scene.backlog());
        QVERIFY(backlog->text(QAccessible::Name).startsWith(u"Backlog, 4 stories"_s));
        scene.page->view().goTo(demo.at(2190).id);
        auto *row = backlog->child(0);
        QVERIFY(row->text(QAccessible::Name).startsWith(u"Story 2190, Invite a colleague by mail"_s));
        row->actionInterface()->doAction(u"Pull into the sprint"_s);
        QCOMPARE(scene.model().story(demo.at(2190).id)->sprint, demo.sprint.id);
        for (auto *widget : scene.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void aLongBacklogIsReadInParts()
    {
        const TestDatabase database(StoreLocation {});
        DemoPlan demo;
        for (int i = 0; i < 10'000; ++i) {
            demo.story(3000 + i, u"Customers find the invoice number %1 without help"_s.arg(i), 0, i % 8, i % 4, 1);
            demo.stories.last().sprint = {};
        }
        Scene scene(database.location(), demo);
        QCOMPARE(scene.model().rowCount(scene.model().index(0, 0)), 10'004);
        QCOMPARE(scene.backlog()->findChildren<QWidget *>().size(), scene.sprint()->findChildren<QWidget *>().size());
        scene.page->view().goTo(demo.at(12'999).id);
        QTest::keyClick(scene.backlog(), Qt::Key_S);
        QCOMPARE(scene.model().rowCount(scene.model().index(0, 0)), 10'003);
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(scene.page->grab().save(QDir(folder).filePath(u"backlog-10000.png"_s)));
    }

    // Looked at beside the design; the folder is named by whoever wants to see them.
    void itPaintsInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<bool>("fromTheRight");
        QTest::addColumn<int>("width");
        QTest::newRow("light") << Look::Light << false << 1200;
        QTest::newRow("dark") << Look::Dark << false << 1200;
        QTest::newRow("contrast") << Look::HighContrast << false << 1200;
        QTest::newRow("from-the-right") << Look::Light << true << 1200;
        QTest::newRow("narrow") << Look::Light << false << 820;
    }
    void itPaintsInEveryLook()
    {
        QFETCH(Look, look);
        QFETCH(bool, fromTheRight);
        QFETCH(int, width);
        const TestDatabase database(StoreLocation {});
        DemoPlan demo;
        demo.sprint.capacity = 30;
        Scene scene(database.location(), demo, true, look);
        if (fromTheRight)
            scene.page->setLayoutDirection(Qt::RightToLeft);
        scene.page->resize(width, 700);
        scene.page->view().goTo(demo.at(2191).id);
        QTRY_VERIFY(scene.said().contains(u"over by 10"_s));
        const auto *bar = scene.page->head().findChild<CapacityBar *>();
        QTRY_VERIFY(bar->isVisible() && bar->width() > 100);
        QTest::qWait(0);
        const auto picture = scene.page->grab().toImage();
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"backlog-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
        // The bar is solid on its leading side, whichever that is.
        const int x = fromTheRight ? bar->width() - 20 : 20;
        QCOMPARE(picture.pixelColor(bar->mapTo(scene.page.get(), QPoint(x, bar->height() / 2))),
                 scene.theme.color(Ink::Accent));
    }
};

static const Registered<BacklogPageTest> knownBacklogPageTest;
#include "tst_backlogpage.moc"
