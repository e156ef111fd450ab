// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/definitionofdone.h"
#include "tests/support/runner.h"
#include "views/board/columnheader.h"
#include "views/board/entrypopup.h"
#include "views/board/laneframe.h"
#include "views/board/storyfields.h"
#include "views/board/storypanel.h"
#include "views/board/storystream.h"
#include "views/board/storywindow.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPaintEvent>
#include <QRegion>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What is painted anew of a widget.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    [[nodiscard]] int pixels() const
    {
        int all = 0;
        for (const auto &rect : region)
            all += rect.width() * rect.height();
        return all;
    }

    QRegion region;
};

// A board whose columns stand in lanes, by mouse, by key and by ear.
class LanesTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        explicit Scene(const StoreLocation &location, DemoBoard told = DemoBoard().withoutLimits(), LaneBy by = LaneBy::Epic)
            : demo(std::move(told))
            , store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(Look::Light);
            QVERIFY(store.open().result());
            for (auto &story : demo.stories) {
                if (QList {2171, 2173, 2172, 2165}.contains(story.number))
                    story.epic = second.id;
            }
            const auto other = second;
            const auto done = store.write([other](Transaction &transaction) { return epics().merge(transaction, {other}); });
            QVERIFY(done.result());
            demo.writeTo(store);
            stage = std::make_unique<BoardStage>(store, theme);
            stage->page.setLanes(by, {});
            connect(&stage->page, &BoardPage::lanesChosen, &stage->page, [this](LaneBy, const QStringList &keys) { folded = keys; });
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
            QTRY_COMPARE(stage->page.board().epics().size(), 2);
        }

        [[nodiscard]] BoardView &view() { return stage->page.view(); }
        [[nodiscard]] BoardModel &model() { return stage->model(); }
        [[nodiscard]] LaneFrame &lanes() { return view().lanes(); }
        [[nodiscard]] CardColumnView *focused() const { return qobject_cast<CardColumnView *>(stage->focusWidget()); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focused(), key, modifiers); }
        [[nodiscard]] StoryId id(int number) const { return demo.at(number).id; }
        // The top of a lane's head in the viewports.
        [[nodiscard]] int headTop(int lane)
        {
            const int band = lanes().layout().bandOf(lane);
            return lanes().layout().bands()[std::size_t(band)].top + CardColumnView::topPadding()
                    - view().columnView(0)->verticalScrollBar()->value();
        }
        void dropOn(CardColumnView *target, const QList<StoryId> &ids, int y)
        {
            QModelIndexList cards;
            for (const auto id : ids)
                cards.append(model().indexOf(id));
            const std::unique_ptr<QMimeData> mime(model().mimeData(cards));
            QDragEnterEvent enter(QPoint(40, y), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &enter);
            QDropEvent drop(QPointF(40, y), Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(target->viewport(), &drop);
        }
        [[nodiscard]] QString headOf(int column)
        {
            return view().columnView(column)->parentWidget()->findChild<ColumnHeader *>()->words();
        }

        DemoBoard demo;
        Epic second {.id = EpicId::create(), .number = 2098, .title = u"Self-service accounts"_s,
                     .description = u"## Problem\n\n- one\n\n## Goal\n\nEverybody helps **themselves**\n"_s, .rank = 2};
        QStringList folded;
        Theme theme;
        Store store;
        std::unique_ptr<BoardStage> stage;
    };
    // With the demo's stories: urgent work, the first epic, the second one.
    enum { Urgent, First, Second };

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
    void theHeadOfALaneStaysWhileItsLaneScrolls()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.stage->resize(scene.stage->width(), 420);
        auto *column = scene.view().columnView(0);
        const auto pictureOf = [&](int top, int height) {
            return column->viewport()->grab({0, top, column->viewport()->width(), height}).toImage();
        };
        const auto &layout = scene.lanes().layout();
        const int band = layout.bandOf(First);
        const auto &lane = layout.bands()[std::size_t(band)];
        const int head = layout.sizes().head;
        auto *bar = column->verticalScrollBar();
        bar->setValue(lane.top); // its head stands a little below the top, by itself
        QTRY_COMPARE(scene.headTop(First), CardColumnView::topPadding());
        QVERIFY(!scene.lanes().held());
        const auto whole = pictureOf(CardColumnView::topPadding(), head);
        // Scrolled a card further, in steps as a wheel does, it stands at the very top.
        for (int step = 0; step < 5; ++step) {
            bar->setValue(bar->value() + 20);
            QApplication::processEvents();
        }
        QVERIFY(scene.headTop(First) < 0);
        QVERIFY(scene.lanes().held());
        QCOMPARE(scene.lanes().held()->band, band);
        QCOMPARE(scene.lanes().held()->top, 0);
        QCOMPARE(pictureOf(0, head), whole);
        QCOMPARE(scene.lanes().headAt(column, {40, head / 2}), int(First));
        // What is painted already moves along: only the strip and what comes into sight is new.
        PaintedRegion painted(column->viewport());
        for (const int step : {20, -20}) {
            painted.region = {};
            bar->setValue(bar->value() + step);
            QTRY_VERIFY(painted.region.contains(QRect(0, 0, column->viewport()->width(), head + std::max(0, -step))));
            QVERIFY(painted.pixels() < column->viewport()->width() * column->viewport()->height() / 2);
        }
        // The end of its lane pushes it out.
        bar->setValue(std::min(bar->maximum(), lane.bottom - layout.sizes().gap + CardColumnView::topPadding() - head / 2));
        if (bar->value() < bar->maximum()) {
            QCOMPARE(scene.lanes().held()->band, band);
            QCOMPARE(scene.lanes().held()->top, -(head - head / 2));
        }
    }

    void theKeyboardGoesToNoCardBehindAHead()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.stage->resize(scene.stage->width(), 420);
        auto *bar = scene.view().columnView(0)->verticalScrollBar();
        bar->setValue(bar->maximum());
        for (const auto &story : scene.demo.stories) {
            const auto index = scene.model().indexOf(story.id);
            if (!index.isValid())
                continue;
            bar->setValue(bar->maximum());
            scene.view().goTo(story.id);
            auto *column = scene.view().columnView(index.parent().row());
            QVERIFY2(column->visualRect(index).top() >= scene.lanes().covered(), qPrintable(story.title));
        }
    }

    void theKeyGGoesThroughTheKindsOfLanes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard().withoutLimits(), LaneBy::None);
        scene.view().goTo(scene.id(2183));
        for (const auto by : {LaneBy::Epic, LaneBy::Owner, LaneBy::None}) {
            scene.key(Qt::Key_G);
            QCOMPARE(scene.stage->page.board().lanesBy(), by);
            QCOMPARE(scene.view().current(), scene.id(2183));
            QVERIFY(scene.focused());
        }
        QVERIFY(!scene.view().columnView(0)->isInLanes());
    }

    void theCountOfAColumnIsWhatCanBeReachedInIt()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto heads = [&] {
            QStringList words;
            for (int column = 0; column < 5; ++column)
                words.append(scene.headOf(column));
            return words;
        };
        QTRY_COMPARE(heads()[1], u"In progress, 4 stories"_s);
        scene.stage->page.setLanes(LaneBy::Epic, {scene.model().lanes().all().at(Second).key()});
        QCOMPARE(heads()[1], u"In progress, 4 stories, 2 of them in folded lanes: a click on the head of a lane unfolds it"_s);
        // And it is so: a click on the head, and all four are there.
        QTest::mouseClick(scene.view().columnView(1)->viewport(), Qt::LeftButton, {}, QPoint(30, scene.headTop(Second) + 8));
        QCOMPARE(scene.folded, QStringList());
        QCOMPARE(scene.model().rowCount(scene.model().index(1, 0)), 4);
        QCOMPARE(heads()[1], u"In progress, 4 stories"_s);
        // Every card has a place of its own that one can scroll to.
        for (int column = 0; column < 5; ++column) {
            auto *cards = scene.view().columnView(column);
            for (int row = 0; row < cards->rowCount(); ++row) {
                const auto card = scene.model().index(row, 0, cards->rootIndex());
                cards->scrollTo(card);
                QVERIFY(cards->viewport()->rect().contains(cards->visualRect(card)));
                QCOMPARE(cards->indexAt(cards->visualRect(card).center()), card);
            }
        }
    }

    void columnsScrollTogether()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.stage->resize(1200, 420);
        auto *bar = scene.view().columnView(3)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        for (int column = 0; column < 5; ++column)
            QCOMPARE(scene.view().columnView(column)->verticalScrollBar()->value(), bar->maximum());
    }

    void aCardDroppedIntoAnotherLaneTakesItsEpicAndIsUndone()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto before = scene.stage->drawn();
        auto *verify = scene.view().columnView(2);
        const auto under = verify->visualRect(scene.model().indexOf(scene.id(2172)));
        scene.dropOn(verify, {scene.id(2183)}, under.bottom() - 4);
        auto moved = *scene.model().story(scene.id(2183));
        QCOMPARE(moved.epic, scene.second.id);
        QCOMPARE(moved.column, scene.demo.columns[2].id);
        QCOMPARE(scene.stage->undo.undoText(), u"#2183 moved to Verify, Epic 2098 Self-service accounts"_s);
        QCOMPARE(scene.model().indexOf(moved.id).row(), scene.model().indexOf(scene.id(2172)).row() + 1);
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), before);
        QCOMPARE(scene.model().story(moved.id)->epic, scene.demo.epic.id);
        // By owner it takes the person.
        scene.stage->page.setLanes(LaneBy::Owner, {});
        const int lane = scene.model().laneOf(scene.id(2172));
        scene.dropOn(scene.view().columnView(0), {scene.id(2183)}, scene.headTop(lane) + 40);
        QCOMPARE(scene.model().story(scene.id(2183))->owner, scene.demo.at(2172).owner);
    }

    void urgentAndOrdinaryWorkChangeLanes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *todo = scene.view().columnView(0);
        scene.dropOn(todo, {scene.id(2183)}, scene.headTop(Urgent) + 40);
        QVERIFY(scene.model().story(scene.id(2183))->expedite);
        scene.stage->undo.undo();
        QVERIFY(!scene.model().story(scene.id(2183))->expedite);
        // What is done is not urgent: that is said, and nothing happens.
        QSignalSpy told(&scene.stage->page, &Page::told);
        scene.dropOn(scene.view().columnView(4), {scene.id(2183)}, scene.headTop(Urgent) + 40);
        QCOMPARE(told.count(), 1);
        QCOMPARE(scene.model().story(scene.id(2183))->column, scene.demo.columns[0].id);
        // The last urgent story that is done takes the lane with it.
        scene.dropOn(scene.view().columnView(4), {scene.id(2187)}, scene.headTop(Urgent) + 40);
        QVERIFY(scene.model().story(scene.id(2187))->expedite);
        QCOMPARE(scene.lanes().layout().bandOf(Urgent), -1);
    }

    void arrowsWalkOverHeadsAndCardsOfAllLanes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.view().goTo(scene.id(2181)); // the last of its lane
        scene.key(Qt::Key_Down);
        QCOMPARE(scene.lanes().current(), int(Second));
        QVERIFY(scene.view().current().isNull() && scene.view().selected().isEmpty());
        scene.key(Qt::Key_Down);
        QCOMPARE(scene.view().current(), scene.id(2165));
        QCOMPARE(scene.lanes().current(), -1);
        scene.key(Qt::Key_Left); // the same lane
        QCOMPARE(scene.view().current(), scene.id(2171));
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Up);
        QCOMPARE(scene.view().current(), scene.id(2183));
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Up); // no urgent story here: from head to head
        QCOMPARE(scene.lanes().current(), int(Urgent));
        scene.key(Qt::Key_Right);
        scene.key(Qt::Key_Right);
        scene.key(Qt::Key_Down);
        QCOMPARE(scene.view().current(), scene.id(2187));
        // Folded and unfolded by key; the keyboard stays on the head.
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Return);
        QCOMPARE(scene.folded, QStringList {u"expedite"_s});
        QCOMPARE(scene.lanes().current(), int(Urgent));
        scene.key(Qt::Key_Space);
        QCOMPARE(scene.folded, QStringList());
    }

    void controlAndAnArrowMovesACardAcrossLanes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.view().goTo(scene.id(2181));
        scene.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(scene.model().story(scene.id(2181))->epic, scene.second.id);
        QCOMPARE(scene.view().current(), scene.id(2181));
        QCOMPARE(scene.model().indexOf(scene.id(2181)).row() + 1, scene.model().indexOf(scene.id(2165)).row());
        scene.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(scene.model().story(scene.id(2181))->epic, scene.demo.epic.id);
        scene.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(scene.model().story(scene.id(2181))->column, scene.demo.columns[2].id);
        QCOMPARE(scene.model().laneOf(scene.id(2181)), int(First));
    }

    void lanesOfEpicsChangePlacesByKeyAndMouse()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto titles = [&] {
            QStringList words;
            for (const auto &band : scene.lanes().layout().bands())
                words.append(scene.lanes().words().number(scene.model().lanes().all().at(band.lane)));
            return words.join(u' ');
        };
        QCOMPARE(titles(), u" 2144 2098"_s);
        scene.view().goTo(scene.id(2183));
        scene.key(Qt::Key_Up);
        scene.key(Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(titles(), u" 2098 2144"_s);
        QCOMPARE(scene.lanes().current(), int(Second)); // it goes with its lane
        scene.stage->undo.undo();
        QCOMPARE(titles(), u" 2144 2098"_s);
        auto *cards = scene.view().columnView(0)->viewport();
        const int from = scene.headTop(Second) + 8, to = scene.headTop(First) + 8;
        QTest::mousePress(cards, Qt::LeftButton, {}, QPoint(30, from));
        QMouseEvent drag(QEvent::MouseMove, QPointF(30, to), cards->mapToGlobal(QPointF(30, to)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(cards, &drag);
        QTest::mouseRelease(cards, Qt::LeftButton, {}, QPoint(30, to));
        QCOMPARE(titles(), u" 2098 2144"_s);
        QCOMPARE(scene.folded, QStringList());
    }

    void aLaneOverItsLimitIsShownAndAsksWhy()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.columns[1].laneLimit = 2;
        Scene scene(database.location(), demo);
        scene.stage->page.move({scene.id(2183)}, demo.columns[1].id, 0, Second);
        QTRY_VERIFY(popup<ChoicePopup>());
        QCOMPARE(scene.model().story(scene.id(2183))->column, demo.columns[0].id);
        auto *field = popup<ChoicePopup>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"the customer waits"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(scene.model().story(scene.id(2183))->column, demo.columns[1].id);
        // In the fixed head, by word.
        QTRY_COMPARE(scene.headOf(1), u"In progress, 5 stories, 1 lanes over the limit of a lane"_s);
        const auto said = scene.store.read([](Database &each) { return comments().load(each); }).result();
        QVERIFY(said && said->size() == 1);
        QVERIFY(said->first().text.contains(u"the customer waits"_s));
    }

    void aReasonIsGivenForTheLaneThatWasMeant()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.columns[1].laneLimit = 2;
        Scene scene(database.location(), demo);
        scene.stage->page.move({scene.id(2183)}, demo.columns[1].id, 0, Second);
        QTRY_VERIFY(popup<ChoicePopup>());
        auto first = scene.second; // somebody else puts its lane above the other
        first.rank = 0.5;
        scene.store.edit(epics(), {scene.second, first});
        QTRY_COMPARE(scene.model().lanes().all().at(First).epic, scene.second.id);
        auto *field = popup<ChoicePopup>()->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"the customer waits"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(scene.model().story(scene.id(2183))->column, demo.columns[1].id);
        QCOMPARE(scene.model().story(scene.id(2183))->epic, scene.second.id);
    }

    void whoALaneGivesAStoryToIsItsOwner()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.columns[2].entryRules = int(EntryRule::Owner);
        std::ranges::find(demo.stories, 2183, &Story::number)->owner = {};
        Scene scene(database.location(), demo, LaneBy::Owner);
        const auto owner = demo.at(2171).owner;
        const auto &verify = demo.columns[2].id;
        QTRY_VERIFY(scene.model().lanes().count() > 2);
        scene.stage->page.move({scene.id(2183)}, verify, 0, scene.model().laneOf(scene.id(2171)));
        QTRY_COMPARE(scene.model().story(scene.id(2183))->column, verify);
        QCOMPARE(scene.model().story(scene.id(2183))->owner, owner);
        QVERIFY(!popup<EntryPopup>());
        // And back: where nobody's work lies it would be nobody's.
        scene.stage->page.move({scene.id(2171)}, verify, 0, scene.model().lanes().count() - 1);
        QTRY_VERIFY(popup<EntryPopup>());
        QVERIFY(popup<EntryPopup>()->said().contains(u"An owner"_s));
        popup<EntryPopup>()->close();
        QCOMPARE(scene.model().story(scene.id(2171))->column, demo.columns[0].id);
    }

    void whatHappensElsewhereMovesNothingThatIsSeen()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        for (int i = 0; i < 300; ++i)
            demo.story(5000 + i, u"Story %1"_s.arg(i), i % 3, 1, -1, 3);
        for (auto &story : demo.stories) {
            story.sprint = demo.sprint.id;
            story.epic = demo.epic.id;
        }
        Scene scene(database.location(), demo);
        scene.view().goTo(scene.id(5200));
        auto *cards = scene.focused();
        cards->verticalScrollBar()->setValue(cards->verticalScrollBar()->value() + 30);
        const auto y = [&] { return cards->visualRect(scene.model().indexOf(scene.id(5200))).top(); };
        const int before = y();
        // The lane above grows, and what is above in its own lane goes.
        QList<Story> news;
        for (int i = 0; i < 60; ++i) {
            news.append({.id = StoryId::create(), .number = 9000 + i, .title = u"New"_s, .column = demo.columns[4].id,
                         .rank = double(i), .sprint = demo.sprint.id, .expedite = true});
            news.last().column = demo.columns[i % 2].id;
        }
        scene.model().apply({.current = news});
        QCOMPARE(y(), before);
        QCOMPARE(scene.view().current(), scene.id(5200));
        auto gone = scene.demo.at(5002);
        gone.archived = true;
        scene.model().apply({.current = {gone}});
        QCOMPARE(y(), before);
        scene.model().setFilter(Query::parse(u"story"_s));
        scene.model().setFilter({});
        QCOMPARE(scene.view().selected(), QList {scene.id(5200)});
        QCOMPARE(y(), before);
        QVERIFY(scene.focused() == cards);
    }

    void aTitleIsWrittenThoughItsLaneIsFolded()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.stage->page.setLanes(LaneBy::Epic, {scene.model().lanes().all().at(Second).key()});
        scene.view().editTitle(scene.id(2183));
        auto other = *scene.model().story(scene.id(2183));
        other.epic = scene.second.id;
        scene.model().apply({.current = {other}});
        QVERIFY(scene.view().isEditing());
        QVERIFY(scene.model().indexOf(scene.id(2183)).isValid());
    }

    void aNewStoryIsWrittenIntoTheLane()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.view().goTo(scene.id(2171));
        scene.key(Qt::Key_C);
        auto *field = qobject_cast<QLineEdit *>(scene.stage->focusWidget());
        QVERIFY(field);
        QVERIFY(field->placeholderText().contains(u"2098"_s));
        QTest::keyClicks(field, u"Sign up"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const auto made = scene.model().named(u"Sign up"_s, 1);
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().epic, scene.second.id);
    }

    void whoGoesToAStoryInAFoldedLaneSeesIt()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.stage->page.setLanes(LaneBy::Epic, {scene.model().lanes().all().at(Second).key()});
        QVERIFY(!scene.model().indexOf(scene.id(2172)).isValid());
        scene.stage->page.setPlace(u"story="_s + scene.id(2172).toString());
        QCOMPARE(scene.view().current(), scene.id(2172));
    }

    void aScreenReaderHearsTheListsOfLanes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *face = QAccessible::queryAccessibleInterface(scene.view().columnView(2));
        QCOMPARE(face->childCount(), 3);
        QStringList names;
        for (int i = 0; i < face->childCount(); ++i)
            names.append(face->child(i)->text(QAccessible::Name));
        QCOMPARE(names, (QStringList {u"Expedite, Verify, 1 cards"_s, u"Epic 2144 DevOps CI/CD, Verify, 1 cards"_s,
                                      u"Epic 2098 Self-service accounts, Verify, 1 cards"_s}));
        auto *list = face->child(1);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 1);
        const auto words = u"Story 2177, QA is part of the Scrum Team, "_s;
        QCOMPARE(list->child(0)->text(QAccessible::Name).left(words.size()), words);
        QCOMPARE(list->child(0)->parent(), list);
        scene.stage->page.setLanes(LaneBy::Epic, {u"expedite"_s});
        QCOMPARE(face->child(0)->text(QAccessible::Name), u"Expedite, Verify, 0 cards, 1 folded away: Enter on the lane’s head shows them"_s);
        scene.stage->page.setLanes(LaneBy::None, {});
        QCOMPARE(face->childCount(), 3);
        QCOMPARE(face->child(0)->role(), QAccessible::ListItem);
    }

    void aStoryHasAWindowOfItsOwn()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.view().goTo(scene.id(2183));
        scene.key(Qt::Key_Return, Qt::ShiftModifier);
        QPointer<StoryWindow> window = popup<StoryWindow>();
        QVERIFY(window);
        QVERIFY(window->windowTitle().startsWith(u"#2183 Deploy to production"_s));
        QCOMPARE(window->panel().story(), scene.id(2183));
        // Wide, it has what was said beside the fields; narrow, below them.
        const auto *fields = window->findChild<StoryFields *>();
        const auto *stream = window->findChild<StoryStream *>();
        const auto at = [&](const QWidget *part) { return part->mapTo(window.data(), QPoint()); };
        QTRY_VERIFY(at(stream).x() >= at(fields).x() + fields->width());
        window->resize(600, 820);
        QTRY_VERIFY(at(stream).x() == at(fields).x() && at(stream).y() > at(fields).y());
        scene.stage->page.rename(scene.id(2183), u"Deploy with one word"_s);
        QVERIFY(window->windowTitle().contains(u"Deploy with one word"_s));
        QCOMPARE(scene.stage->page.openWindow(scene.id(2183)), window.data()); // not a second one
        window->close();
        QTRY_VERIFY(!window);
        scene.stage->page.openWindow(scene.id(2171));
        scene.stage.reset(); // it goes with its board
        QVERIFY(!popup<StoryWindow>());
    }

    void itPaintsInEveryLook_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << int(Look::Light) << false;
        QTest::newRow("dark") << int(Look::Dark) << false;
        QTest::newRow("contrast") << int(Look::HighContrast) << false;
        QTest::newRow("mirrored") << int(Look::Light) << true;
    }
    void itPaintsInEveryLook()
    {
        QFETCH(int, look);
        QFETCH(bool, mirrored);
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard();
        demo.columns[1].laneLimit = 1;
        Scene scene(database.location(), demo);
        scene.theme.setChoice(Look(look));
        scene.stage->setPalette(scene.theme.palette());
        if (mirrored)
            scene.stage->setLayoutDirection(Qt::RightToLeft);
        scene.view().goTo(scene.id(2177));
        scene.key(Qt::Key_Up);
        QTRY_VERIFY(scene.headOf(1).contains(u"over the limit of a lane"_s)); // limits are counted
        const auto picture = scene.stage->grab().toImage();
        QVERIFY(!picture.isNull());
        if (const auto folder = qEnvironmentVariable("DAYSHIFT_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(u"lanes-%1.png"_s.arg(QString::fromLatin1(QTest::currentDataTag())))));
    }
};

static const Registered<LanesTest> knownLanesTest;
#include "tst_lanes.moc"
