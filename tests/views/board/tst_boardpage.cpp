// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/limitrule.h"
#include "tests/support/runner.h"
#include "views/board/filterbar.h"
#include "views/board/savedfilters.h"
#include "views/board/splitdialog.h"
#include "views/board/storywindow.h"
#include "views/board/titleeditor.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class BoardPageTest : public QObject
{
    Q_OBJECT

    const QString m_all = u"To do: 2183, 2171 | In progress: 2176, 2181, 2165, 2173 | Verify: 2187, 2177, 2172 | Done: 2182"_s;

    struct Scene
    {
        explicit Scene(const StoreLocation &location, const DemoBoard &demo, Look look = Look::Light)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(look);
            QVERIFY(store.open().result());
            if (!demo.stories.isEmpty())
                demo.writeTo(store);
            stage = std::make_unique<BoardStage>(store, theme);
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
        }

        void key(CardColumnView *view, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
        {
            QTest::keyClick(view, key, modifiers);
        }
        [[nodiscard]] CardColumnView *focused() const
        {
            auto *widget = stage->focusWidget();
            return qobject_cast<CardColumnView *>(widget);
        }
        // A card in the hand, hanging over a column at this height.
        void hang(CardColumnView *target, const QMimeData *mime, int y)
        {
            QDragEnterEvent enter(QPoint(40, y), Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &enter);
            QVERIFY(enter.isAccepted());
            QDragMoveEvent move(QPoint(40, y), Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &move);
        }
        void drop(CardColumnView *target, const QMimeData *mime, int y)
        {
            QDropEvent drop(QPointF(40, y), Qt::MoveAction, mime, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &drop);
        }
        [[nodiscard]] std::unique_ptr<QMimeData> lift(StoryId id)
        {
            return std::unique_ptr<QMimeData>(stage->model().mimeData({stage->model().indexOf(id)}));
        }

        Theme theme;
        Store store;
        std::unique_ptr<BoardStage> stage;
    };

    template<typename Widget>
    static Widget *popup()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Widget *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private slots:
    void theBoardIsThereAgainAfterReopening()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        {
            Scene scene(database.location(), demo);
            QCOMPARE(scene.stage->drawn(), m_all);
            scene.stage->page.move({demo.at(2183).id}, demo.columns[1].id, 1);
            scene.stage->page.rename(demo.at(2171).id, u"Remember a device"_s);
            // What is asked behind an edit is answered when that is stored.
            QVERIFY(scene.store.read([](Database &) { return Result<Done>(Done {}); }).result());
        }
        DemoBoard nothing;
        nothing.stories.clear();
        Scene again(database.location(), nothing);
        QCOMPARE(again.stage->drawn(),
                 u"To do: 2171 | In progress: 2176, 2183, 2181, 2165, 2173 | Verify: 2187, 2177, 2172 | Done: 2182"_s);
        const auto moved = *again.stage->model().story(demo.at(2183).id);
        QCOMPARE(moved.enteredAt, DemoBoard::now());
        QCOMPARE(again.stage->model().story(demo.at(2171).id)->title, u"Remember a device"_s);
    }

    void aCardIsMovedByMouseAndUndone()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo);
        const auto mime = scene.lift(demo.at(2183).id);
        auto *verify = scene.stage->column(2);
        const int between = verify->visualRect(verify->model()->index(1, 0, verify->rootIndex())).top() + 2;
        scene.hang(verify, mime.get(), between);
        scene.drop(verify, mime.get(), between);
        const auto moved = u"To do: 2171 | In progress: 2176, 2181, 2165, 2173 | Verify: 2187, 2183, 2177, 2172 | Done: 2182"_s;
        QCOMPARE(scene.stage->drawn(), moved); // at once, without waiting for the disk
        QCOMPARE(scene.stage->page.view().selected(), QList {demo.at(2183).id});
        QCOMPARE(scene.stage->undo.undoText(), u"#2183 moved to Verify"_s);
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QCOMPARE(scene.stage->model().story(demo.at(2183).id)->enteredAt, demo.at(2183).enteredAt);
        scene.stage->undo.redo();
        QCOMPARE(scene.stage->drawn(), moved);
    }

    void aForeignChangeDoesNotDisturbADrag()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo);
        Store other(database.location(), {u"Bob"_s, u"other"_s});
        QVERIFY(other.open().result());
        const auto mime = scene.lift(demo.at(2183).id);
        auto *verify = scene.stage->column(2);
        const int between = verify->visualRect(verify->model()->index(1, 0, verify->rootIndex())).top() + 2;
        scene.hang(verify, mime.get(), between);

        // Meanwhile somebody else takes the card above the gap away.
        auto gone = demo.at(2187);
        gone.column = demo.columns[4].id;
        other.edit(stories(), {demo.at(2187), gone});
        auto renamed = demo.at(2172);
        renamed.title = u"Export everything"_s;
        other.edit(stories(), {demo.at(2172), renamed});
        QVERIFY(other.read([](Database &) { return Result<Done>(Done {}); }).result());
        QTest::qWait(0);
        QCOMPARE(scene.stage->drawn(), m_all);

        scene.drop(verify, mime.get(), between);
        QTRY_COMPARE(scene.stage->drawn(),
                     u"To do: 2171 | In progress: 2176, 2181, 2165, 2173 | Verify: 2183, 2177, 2172 | Done: 2187, 2182"_s);
        QTRY_COMPARE(scene.stage->model().story(demo.at(2172).id)->title, u"Export everything"_s);
    }

    void leavingADragLetsTheNewsIn()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        const auto mime = scene.lift(demo.at(2183).id);
        scene.hang(scene.stage->column(2), mime.get(), 60);
        auto gone = demo.at(2171);
        gone.archived = true;
        scene.stage->model().apply({.current = {gone}});
        QCOMPARE(scene.stage->drawn(), m_all);
        QDragLeaveEvent leave;
        QApplication::sendEvent(scene.stage->column(2)->viewport(), &leave);
        QVERIFY(!scene.stage->drawn().contains(u"2171"_s));
    }

    void theKeyboardGoesEverywhere()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        view.goTo(demo.at(2183).id);
        scene.key(scene.focused(), Qt::Key_Right);
        QCOMPARE(view.current(), demo.at(2176).id);
        scene.key(scene.focused(), Qt::Key_Down);
        QCOMPARE(view.current(), demo.at(2181).id);
        scene.key(scene.focused(), Qt::Key_Right);
        QCOMPARE(view.current(), demo.at(2177).id);
        scene.key(scene.focused(), Qt::Key_Right); // over the empty column
        QCOMPARE(view.current(), demo.at(2182).id);
        scene.key(scene.focused(), Qt::Key_Left);
        QCOMPARE(view.current(), demo.at(2187).id);
    }

    void controlAndAnArrowMovesTheCard()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        view.goTo(demo.at(2176).id);
        scene.key(scene.focused(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(scene.stage->drawn().contains(u"In progress: 2181, 2176, 2165"_s));
        scene.key(scene.focused(), Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(scene.stage->drawn(), m_all);
        scene.key(scene.focused(), Qt::Key_Up, Qt::ControlModifier); // the top is the top
        QCOMPARE(scene.stage->drawn(), m_all);
        scene.key(scene.focused(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(scene.stage->drawn().contains(u"Verify: 2176, 2187"_s));
        QCOMPARE(view.current(), demo.at(2176).id);
        QCOMPARE(scene.focused(), scene.stage->column(2));
        scene.key(scene.focused(), Qt::Key_Right, Qt::ControlModifier);
        scene.key(scene.focused(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(scene.stage->drawn().contains(u"Done: 2176, 2182"_s));
        QCOMPARE(scene.stage->model().story(demo.at(2176).id)->closedAt, DemoBoard::now());
        for (int i = 0; i < 5; ++i)
            scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QVERIFY(!scene.stage->model().story(demo.at(2176).id)->closedAt.isValid());
    }

    void severalAreMovedTogether()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        view.goTo(demo.at(2176).id);
        view.select({demo.at(2176).id, demo.at(2165).id}, demo.at(2176).id);
        scene.key(scene.focused(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(scene.stage->drawn().startsWith(u"To do: 2176, 2165, 2183, 2171 | In progress: 2181, 2173"_s));
        QCOMPARE(scene.stage->undo.count(), 1);
        QCOMPARE(view.selected().size(), 2);
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
    }

    void aTitleIsEditedInItsPlace()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        const auto id = demo.at(2177).id;
        view.goTo(id);
        scene.key(scene.focused(), Qt::Key_E);
        auto *editor = scene.stage->findChild<TitleEditor *>();
        QVERIFY(editor);
        QCOMPARE(editor->toPlainText(), demo.at(2177).title);
        QTest::keyClicks(editor, u"QA belongs to us"_s);
        // A foreign move takes the field along.
        auto moved = demo.at(2177);
        moved.column = demo.columns[3].id;
        scene.stage->model().apply({.current = {moved}});
        editor = scene.stage->findChild<TitleEditor *>();
        QVERIFY(editor && editor->isVisible());
        QCOMPARE(editor->parentWidget(), scene.stage->column(3)->viewport());
        QCOMPARE(editor->toPlainText(), u"QA belongs to us"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!scene.stage->findChild<TitleEditor *>());
        QCOMPARE(scene.stage->model().story(id)->title, u"QA belongs to us"_s);
        QCOMPARE(scene.stage->undo.count(), 1);

        scene.key(scene.focused(), Qt::Key_E);
        editor = scene.stage->findChild<TitleEditor *>();
        QTest::keyClicks(editor, u"Something else"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(scene.stage->model().story(id)->title, u"QA belongs to us"_s);
    }

    void storiesAreWrittenOneAfterTheOther()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        scene.stage->page.view().goTo(demo.at(2183).id);
        scene.key(scene.focused(), Qt::Key_C);
        auto *field = qobject_cast<QLineEdit *>(scene.stage->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"First new story"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->hasFocus() && field->text().isEmpty());
        QTest::keyClicks(field, u"Second"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        const auto todo = scene.stage->model().index(0, 0);
        QCOMPARE(scene.stage->model().index(0, 0, todo).data().toString(), u"First new story"_s);
        QCOMPARE(scene.stage->model().index(1, 0, todo).data().toString(), u"Second"_s);
        // The numbers come from the database.
        const auto numbered = [&] { return scene.stage->model().storyAt(scene.stage->model().index(1, 0, todo)).number > 0; };
        QTRY_VERIFY(numbered());
        QCOMPARE(scene.stage->model().storyAt(scene.stage->model().index(0, 0, todo)).sprint, demo.sprint.id);
        scene.stage->undo.undo();
        scene.stage->undo.undo();
        QTRY_COMPARE(scene.stage->drawn(), m_all);
    }

    void singleKeysOpenTheirChoices()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        const auto id = demo.at(2177).id;
        const auto type = [&](Qt::Key key, const QString &text) {
            scene.stage->page.view().goTo(id);
            scene.key(scene.focused(), key);
            auto *choice = popup<ChoicePopup>();
            QVERIFY(choice);
            auto *field = choice->findChild<QLineEdit *>();
            if (!text.isNull())
                field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        type(Qt::Key_A, u"developer 2"_s);
        QCOMPARE(scene.stage->model().story(id)->owner, demo.members[2].id);
        type(Qt::Key_P, u"8"_s);
        QCOMPARE(scene.stage->model().story(id)->points, std::optional(8.0));
        type(Qt::Key_P, u"2.25"_s);
        QCOMPARE(scene.stage->model().story(id)->points, std::optional(2.25));
        type(Qt::Key_B, u"Waits for the load environment"_s);
        QCOMPARE(scene.stage->model().story(id)->blockedReason, u"Waits for the load environment"_s);
        QCOMPARE(scene.stage->model().story(id)->blockedAt, DemoBoard::now());
        type(Qt::Key_B, u""_s);
        QVERIFY(scene.stage->model().story(id)->blockedReason.isEmpty());
        type(Qt::Key_M, u"rel"_s);
        QCOMPARE(scene.stage->model().story(id)->column, demo.columns[3].id);
        type(Qt::Key_S, u"no sprint"_s);
        QVERIFY(scene.stage->model().story(id)->sprint.isNull());
    }

    void aFullColumnAsksWhyAndKeepsTheAnswer()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        const auto id = demo.at(2183).id;
        scene.stage->page.view().goTo(id);
        const auto answer = [&](const QString &text, Qt::Key key) {
            QTRY_VERIFY(popup<ChoicePopup>());
            auto *field = popup<ChoicePopup>()->findChild<QLineEdit *>();
            QVERIFY(field->accessibleName().startsWith(u"In progress would be 5 of 4."_s));
            QTest::keyClick(field, Qt::Key_Return); // nothing is no reason
            QVERIFY(popup<ChoicePopup>());
            field->setText(text);
            QTest::keyClick(field, key);
            QTRY_VERIFY(!popup<ChoicePopup>());
        };
        const auto said = [&] {
            return scene.store.read([id](Database &store) { return readParts(store, id); }).result()->comments;
        };
        // By key, and Esc: nothing is moved.
        scene.key(scene.focused(), Qt::Key_Right, Qt::ControlModifier);
        answer(u"never said"_s, Qt::Key_Escape);
        QCOMPARE(scene.stage->drawn(), m_all);
        QCOMPARE(scene.stage->undo.count(), 0);
        // By mouse, with a reason.
        const auto hand = scene.lift(id);
        scene.hang(scene.stage->column(1), hand.get(), 4);
        scene.drop(scene.stage->column(1), hand.get(), 4);
        answer(u"customer  waits"_s, Qt::Key_Return);
        QCOMPARE(scene.stage->drawn(), u"To do: 2171 | In progress: 2183, 2176, 2181, 2165, 2173 | Verify: 2187, 2177, 2172 | Done: 2182"_s);
        QCOMPARE(said().size(), 1);
        QCOMPARE(said().first().text, u"In progress, over the limit: customer waits"_s);
        QCOMPARE(said().first().member, demo.members[0].id);
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QVERIFY(said().isEmpty());
        // Within a full column one moves as one likes.
        scene.stage->page.move({demo.at(2173).id}, demo.columns[1].id, 0);
        QVERIFY(scene.stage->drawn().contains(u"In progress: 2173, 2176"_s));
    }

    void aFullColumnRefusesIfTheTeamWantsItSo()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        scene.store.edit(boardRules(), {.after = BoardRule {theBoardRule(), true}});
        QSignalSpy told(&scene.stage->page, &Page::told);
        scene.stage->page.move({demo.at(2183).id}, demo.columns[2].id, 0);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"Verify would be 4 of 2."_s);
        QCOMPARE(scene.stage->drawn(), m_all);
        scene.stage->page.move({demo.at(2183).id}, demo.columns[3].id, 0); // there is room
        QVERIFY(scene.stage->drawn().contains(u"Release: 2183"_s));
    }

    void storyWindowsAreThereAgainAtTheNextStart()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        QSignalSpy told(&scene.stage->page, &BoardPage::storyWindowsChanged);
        auto *first = scene.stage->page.openWindow(demo.at(2187).id);
        QVERIFY(first && scene.stage->page.openWindow(demo.at(2176).id));
        QTRY_COMPARE(told.count(), 1);
        const auto open = told.takeFirst().first().toStringList();
        QCOMPARE(open, (QStringList {demo.at(2187).id.toString(), demo.at(2176).id.toString()}));
        first->close();
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toStringList(), open.mid(1));

        BoardStage next(scene.store, scene.theme); // asked for before anything was read
        next.page.restoreWindows(open + QStringList {StoryId::create().toString()});
        next.show();
        const auto windows = [&] {
            QStringList ids;
            for (const auto *window : next.page.findChildren<StoryWindow *>())
                ids.append(window->story().toString());
            return ids;
        };
        QTRY_COMPARE(windows(), open);
    }

    void aFullColumnTakesNoNewStoryAndNoHalfOfOne()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        scene.store.edit(boardRules(), {.after = BoardRule {theBoardRule(), true}});
        auto &page = scene.stage->page;
        QSignalSpy told(&page, &Page::told);
        page.add(u"One too many"_s, demo.columns[1].id, {});
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"In progress would be 5 of 4."_s);
        page.view().goTo(demo.at(2176).id);
        QAction *split = nullptr;
        const std::unique_ptr<QMenu> menu(page.cardMenu(nullptr));
        for (auto *action : menu->actions())
            split = action->text() == u"Split …"_s ? action : split;
        QVERIFY(split);
        split->trigger();
        QTRY_VERIFY(popup<SplitDialog>());
        popup<SplitDialog>()->findChild<QLineEdit *>()->setText(u"Half"_s);
        popup<SplitDialog>()->accept();
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(scene.stage->drawn(), m_all);
        QCOMPARE(scene.stage->undo.count(), 0);
        // Without that agreement both ask why, and keep the answer with the new story.
        scene.store.edit(boardRules(), {BoardRule {theBoardRule(), true}, BoardRule {theBoardRule(), false}});
        page.add(u"One too many"_s, demo.columns[1].id, {});
        QTRY_VERIFY(popup<ChoicePopup>());
        auto *field = popup<ChoicePopup>()->findChild<QLineEdit *>();
        field->setText(u"customer waits"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(scene.stage->drawn().contains(u"In progress: 0, 2176"_s) || scene.stage->drawn().contains(u"In progress: 2188, 2176"_s));
        const auto said = scene.store.read([](Database &store) { return comments().load(store); }).result();
        QCOMPARE(said->size(), 1);
        QCOMPARE(said->first().text, u"In progress, over the limit: customer waits"_s);
    }

    void theLimitIsForEachSprint()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard();
        // One of those in Verify is in no sprint: two of two are, and it is alone.
        for (auto &story : demo.stories) {
            if (story.number == 2177)
                story.sprint = {};
        }
        Scene scene(database.location(), demo);
        auto &model = scene.stage->model();
        const auto verify = demo.columns[2].id;
        QCOMPARE(model.countBeside(verify, demo.sprint.id), 2);
        QCOMPARE(model.countBeside(verify, {}), 1);
        const auto stored = [&](SprintId of) {
            return *scene.store.read([&](Database &each) { return countAgainstLimit(each, verify, of); }).result();
        };
        QCOMPARE(stored(demo.sprint.id), 2);
        QCOMPARE(stored({}), 1);
        QCOMPARE(model.total(model.indexOf(verify)), 2); // of the sprint that is shown
        model.setScope({});
        QCOMPARE(model.total(model.indexOf(verify)), 3);
        QCOMPARE(model.mostOfOneSprint(model.indexOf(verify)), 2);
        QCOMPARE(StoryWords::count(demo.columns[2], 3, 0, 2).words, u"3"_s);
        QVERIFY(!StoryWords::count(demo.columns[2], 3, 0, 2).over);
        QCOMPARE(StoryWords::count(demo.columns[2], 5, 0, 3).words, u"5 · 1 over in a sprint"_s);
        QVERIFY(StoryWords::count(demo.columns[2], 5, 0, 3).over);
        QCOMPARE(StoryWords::columnSentence(demo.columns[2], 5, 0, 0, 3), u"Verify, 5 stories, limit 2 in each sprint, 1 over the limit in one"_s);
        auto lone = demo.at(2168);
        lone.column = demo.columns[0].id;
        QCOMPARE(model.wouldHold(verify, {lone}), 2);
        QCOMPARE(model.wouldHold(verify, {demo.at(2183), lone}), 3);
    }

    void everythingOfACardIsInItsMenu()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        scene.stage->page.view().goTo(demo.at(2177).id);
        const std::unique_ptr<QMenu> menu(scene.stage->page.cardMenu(nullptr));
        QStringList texts;
        for (const auto *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        QCOMPARE(texts, (QStringList {u"Open"_s, u"Open in its own window"_s, u"Show details"_s, u"Edit title"_s, u"Assign to …"_s, u"Move to"_s,
                                      u"Points …"_s, u"Put into sprint …"_s, u"Block or unblock …"_s, u"Expedite"_s,
                                      u"More"_s, u"Split …"_s, u"Link to a story …"_s, u"New criterion"_s,
                                      u"Add to release …"_s, u"Copy number and title"_s, u"Archive"_s, u"Delete"_s}));
    }

    void deletingTakesTextAndCommentsAndCanBeUndone()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        const auto id = demo.at(2177).id;
        scene.store.edit(storyTexts(), {.after = StoryText {id, u"Why"_s}});
        scene.store.edit(comments(), {.after = Comment {.id = CommentId::create(), .story = id, .author = u"Bob"_s, .text = u"Yes"_s}});
        scene.stage->page.view().goTo(id);
        scene.key(scene.focused(), Qt::Key_Delete);
        QTRY_VERIFY(!scene.stage->model().story(id));
        const auto left = [&] {
            return scene.store.read([id](Database &store) { return readParts(store, id); }).result();
        };
        QVERIFY(!left()->text && left()->comments.isEmpty());
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QVERIFY(left()->text && left()->comments.size() == 1);
        QCOMPARE(scene.stage->model().story(id)->number, 2177);
    }

    void theFilterNarrowsAsOneTypes()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        view.goTo(demo.at(2187).id);
        auto *field = scene.stage->page.findChild<FilterBar *>()->field();
        QTest::keyClick(scene.focused(), Qt::Key_Slash);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"sign-in"_s);
        QCOMPARE(scene.stage->drawn(), u"Verify: 2187"_s);
        QCOMPARE(view.current(), demo.at(2187).id); // still selected
        field->setText(u"is:failing"_s);
        QTRY_COMPARE(scene.stage->drawn(), u"In progress: 2165"_s);
        field->setText(u"nothing like this"_s);
        auto *clear = [&]() -> QPushButton * {
            for (auto *button : scene.stage->page.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text() == u"Clear filter"_s)
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(clear);
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(scene.stage->drawn(), m_all);
        QVERIFY(field->text().isEmpty());
    }

    void chipsSayHowManyTheyWouldFind()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        const auto chips = scene.stage->page.findChildren<FilterChip *>();
        const auto chip = [&](const QString &term) {
            return *std::ranges::find(chips, term, &FilterChip::term);
        };
        QTRY_COMPARE(chip(u"is:mine"_s)->count(), 1);
        QTRY_COMPARE(chip(u"is:failing"_s)->count(), 1);
        QVERIFY(!chip(u"is:ageing"_s)->isVisible()); // none
        QTest::mouseClick(chip(u"is:blocked"_s), Qt::LeftButton);
        QCOMPARE(scene.stage->drawn(), u"In progress: 2181"_s);
        QVERIFY(chip(u"is:blocked"_s)->isChecked());
        QTest::mouseClick(chip(u"is:blocked"_s), Qt::LeftButton);
        QCOMPARE(scene.stage->drawn(), m_all);
    }

    void theSprintIsAChoice()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto *choice = qobject_cast<QToolButton *>(scene.stage->page.toolbarWidgets().value(0));
        QCOMPARE(choice->text(), u"Sprint 22"_s);
        QCOMPARE(scene.stage->page.context(), u"Sprint 22 · Mon 8 to Fri 19 June · goal: release every sprint"_s);
        scene.stage->page.setPlace(u"scope=all"_s);
        QVERIFY(scene.stage->drawn().endsWith(u"Done: 2182, 2168"_s));
        scene.stage->page.setPlace(u"scope=none"_s);
        QCOMPARE(scene.stage->drawn(), u"Done: 2168"_s);
        const auto place = scene.stage->page.place();
        // Who is led to a story sees it, whatever was filtered before.
        scene.stage->page.setPlace(u"story="_s + demo.at(2183).id.toString());
        QCOMPARE(scene.stage->page.view().current(), demo.at(2183).id);
        scene.stage->page.setPlace(place);
        QCOMPARE(scene.stage->drawn(), u"Done: 2168"_s);
    }

    void aScreenReaderHearsCardsAndColumns()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        QTRY_VERIFY(!scene.stage->page.board().links().failing().isEmpty());
        auto *list = QAccessible::queryAccessibleInterface(scene.stage->column(2));
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->text(QAccessible::Name), u"Verify, 3 stories, limit 2, 1 over the limit"_s);
        QCOMPARE(list->childCount(), 3);
        auto *card = list->child(0);
        QCOMPARE(card->role(), QAccessible::ListItem);
        const Format words(QTimeZone::utc(), QLocale());
        // Members, builds and their stages are read behind the stories, each in its own time.
        QTRY_COMPARE(card->text(QAccessible::Name),
                 u"Story 2187, Sign-in rejects valid credentials after key rotation, %1, Verify, Performance running, "
                 "Developer 1, in column for %2, expedite"_s.arg(words.pointsInWords(3), words.spokenSpan(std::chrono::hours(2))));
        auto *actions = card->actionInterface();
        QVERIFY(actions->actionNames().contains(u"Move to the next column"_s));
        actions->doAction(u"Move to the next column"_s);
        QCOMPARE(scene.stage->model().story(demo.at(2187).id)->column, demo.columns[3].id);
    }

    void twoWindowsSeeEachOther_data() { TestDatabase::addEngines(); }
    void twoWindowsSeeEachOther()
    {
        const TestDatabase database;
        const DemoBoard demo;
        Scene one(database.location(), demo);
        DemoBoard nothing;
        nothing.stories.clear();
        Scene other(database.location(), nothing);
        QCOMPARE(other.stage->drawn(), m_all);
        other.stage->page.view().goTo(demo.at(2172).id);
        one.stage->page.move({demo.at(2183).id}, demo.columns[3].id, 0);
        QTRY_VERIFY(other.stage->drawn().contains(u"Release: 2183"_s));
        QCOMPARE(other.stage->page.view().current(), demo.at(2172).id); // nothing else changed
        other.stage->page.move({demo.at(2183).id}, demo.columns[4].id, 0);
        QTRY_VERIFY(one.stage->drawn().contains(u"Done: 2183, 2182"_s));
        // An undo of what somebody else changed since is refused, not done.
        QSignalSpy refused(&one.store, &Store::refused);
        one.stage->undo.undo();
        QTRY_COMPARE(refused.count(), 1);
        QTRY_VERIFY(one.stage->drawn().contains(u"Done: 2183, 2182"_s));
    }

    void anEmptyBoardSaysWhatToDo()
    {
        const TestDatabase database(StoreLocation {});
        DemoBoard nothing;
        nothing.stories.clear();
        Scene scene(database.location(), nothing);
        const auto says = [&](const QString &words) {
            for (const auto *label : scene.stage->page.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == words)
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says(u"No stories yet"_s));
    }

    void everyControlHasAName()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        scene.stage->page.view().goTo(demo.at(2187).id);
        scene.key(scene.focused(), Qt::Key_Space);
        for (auto *widget : scene.stage->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    // Looked at beside the design; the folder is named by whoever wants to see them.
    void compactCardsShowMoreAndKeepThePlace()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto &view = scene.stage->page.view();
        view.goTo(demo.at(2187).id);
        const int full = view.columnView(2)->rowHeight();
        QSignalSpy chosen(&scene.stage->page, &BoardPage::compactChosen);

        auto *compact = scene.stage->page.viewActions().value(0);
        compact->trigger();

        QCOMPARE(chosen.count(), 1);
        QVERIFY(view.columnView(2)->rowHeight() < full);
        QCOMPARE(view.current(), demo.at(2187).id);
        const auto card = view.columnView(2)->visualRect(scene.stage->model().indexOf(demo.at(2187).id));
        QVERIFY(view.columnView(2)->viewport()->rect().contains(card));
        // A title is edited where it is painted.
        scene.key(scene.focused(), Qt::Key_E);
        auto *editor = view.columnView(2)->viewport()->findChild<QWidget *>();
        QVERIFY(editor && card.contains(editor->geometry().center()));
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(scene.stage->grab().save(QDir(folder).filePath(u"board-compact.png"_s)));
        QTest::keyClick(editor, Qt::Key_Escape);
        compact->trigger();
        QCOMPARE(view.columnView(2)->rowHeight(), full);
    }

    void aFilterIsKeptAppliedAndForgotten()
    {
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo);
        auto &saved = scene.stage->page.savedFilters();
        QSignalSpy changed(&saved, &SavedFilters::changed);
        auto *field = static_cast<QLineEdit *>(scene.stage->page.filterField());
        const auto action = [&](const QString &text) {
            emit saved.menu()->aboutToShow();
            const auto all = saved.menu()->actions();
            const auto found = std::ranges::find(all, text, &QAction::text);
            return found == all.end() ? nullptr : *found;
        };
        QVERIFY(!action(u"&Save this filter …"_s)->isEnabled()); // there is none

        field->setText(u"is:blocked"_s);
        action(u"&Save this filter …"_s)->trigger();
        auto *dialog = scene.stage->page.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(u"Stuck & old"_s);
        dialog->accept();

        QCOMPARE(changed.count(), 1);
        QCOMPARE(saved.filters().value(u"Stuck & old"_s), u"is:blocked"_s);
        QVERIFY(action(u"Stuck && old"_s)->isChecked());
        field->clear();
        QVERIFY(!action(u"Stuck && old"_s)->isChecked());
        action(u"Stuck && old"_s)->trigger();
        QCOMPARE(field->text(), u"is:blocked"_s);
        saved.forget(u"Stuck & old"_s);
        QVERIFY(!action(u"Stuck && old"_s));
        QCOMPARE(changed.count(), 2);
    }

    void itPaintsInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("light") << Look::Light << false;
        QTest::newRow("dark") << Look::Dark << false;
        QTest::newRow("contrast") << Look::HighContrast << false;
        QTest::newRow("from-the-right") << Look::Light << true;
    }
    void itPaintsInEveryLook()
    {
        QFETCH(Look, look);
        QFETCH(bool, fromTheRight);
        const TestDatabase database(StoreLocation {});
        const DemoBoard demo;
        Scene scene(database.location(), demo, look);
        if (fromTheRight)
            scene.stage->setLayoutDirection(Qt::RightToLeft);
        QTRY_VERIFY(!scene.stage->page.board().links().failing().isEmpty());
        scene.stage->page.view().goTo(demo.at(2187).id);
        const auto hand = scene.lift(demo.at(2183).id);
        if (look == Look::Dark)
            scene.key(scene.focused(), Qt::Key_Space);
        if (look == Look::HighContrast)
            scene.hang(scene.stage->column(2), hand.get(), 210);
        QTest::qWait(fromTheRight || look != Look::Light ? 300 : 60);
        const auto picture = scene.stage->grab().toImage();
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"board-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
        // A blocked card has its purple edge, wherever it lies.
        auto *doing = scene.stage->column(1);
        const auto card = doing->visualRect(scene.stage->model().indexOf(demo.at(2181).id));
        const int x = fromTheRight ? card.right() - 6 : card.left() + 6;
        const auto at = doing->viewport()->mapTo(scene.stage.get(), QPoint(x, card.top() + 40));
        QCOMPARE(picture.pixelColor(at), scene.theme.tone(Tone::Blocked).solid);
    }
};

static const Registered<BoardPageTest> knownBoardPageTest;
#include "tst_boardpage.moc"
