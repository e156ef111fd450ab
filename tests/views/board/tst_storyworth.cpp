// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/donetables.h"
#include "models/board/storylinks.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/board/entrypopup.h"
#include "views/board/historywords.h"
#include "views/board/splitdialog.h"
#include "views/board/teamsdesk.h"
#include "views/board/teamsdialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class StoryWorthTest : public QObject
{
    Q_OBJECT

    template<typename Dialog>
    static Dialog *opened()
    {
        Dialog *dialog = nullptr;
        const auto shown = [&] {
            for (auto *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                    dialog = found;
            }
            return dialog;
        };
        [&] { QTRY_VERIFY(shown()); }();
        return dialog;
    }
    struct Scene
    {
        explicit Scene(const StoreLocation &location)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(Look::Light);
            QVERIFY(store.open().result());
            demo.writeTo(store);
        }
        void show()
        {
            stage = std::make_unique<BoardStage>(store, theme);
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
        }
        // The action that a person would find in the menu of the selected cards.
        void choose(const QString &text)
        {
            const std::unique_ptr<QMenu> menu(stage->page.cardMenu(nullptr));
            QList<QAction *> all = menu->actions();
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (all[i]->menu())
                    all += all[i]->menu()->actions();
                if (all[i]->text() == text) {
                    QVERIFY(all[i]->isEnabled());
                    all[i]->trigger();
                    return;
                }
            }
            QFAIL(qPrintable(u"there is no "_s + text));
        }
        void answer(const QString &text)
        {
            auto *popup = opened<ChoicePopup>();
            QVERIFY(popup);
            auto *field = popup->findChild<QLineEdit *>();
            field->setText(text);
            QTest::keyClick(field, Qt::Key_Return);
        }
        Story now(int number) { return *stage->model().story(demo.at(number).id); }

        DemoBoard demo = DemoBoard().withoutLimits();
        Theme theme;
        Store store;
        QUndoStack undo;
        std::unique_ptr<BoardStage> stage;
    };

    static QPushButton *button(const QWidget *in, const QString &name)
    {
        for (auto *found : in->findChildren<QPushButton *>()) {
            if (found->text() == name || found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

private slots:
    void severalStoriesAreChangedByOneChoice()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.show();
        auto &view = scene.stage->page.view();
        view.goTo(scene.demo.at(2171).id);
        view.select({scene.demo.at(2171).id, scene.demo.at(2183).id, scene.demo.at(2165).id},
                    scene.demo.at(2171).id);
        scene.choose(u"Priority …"_s);
        scene.answer(u"Highest"_s);
        for (const int number : {2171, 2183, 2165})
            QCOMPARE(scene.now(number).priority, Priority::Highest);
        QCOMPARE(scene.now(2173).priority, Priority::None);
        scene.choose(u"Labels …"_s);
        scene.answer(u"later, ux"_s);
        scene.choose(u"Labels …"_s);
        scene.answer(u"-later"_s);
        QCOMPARE(scene.now(2165).labels, u"ux"_s);
        scene.choose(u"Kind …"_s);
        scene.answer(u"Spike"_s);
        QCOMPARE(scene.now(2183).type, StoryType::Spike);
        scene.choose(u"Epic …"_s);
        scene.answer(u"No epic"_s);
        QVERIFY(scene.now(2171).epic.isNull());
        // Each choice is one step back, for all of them.
        QCOMPARE(scene.stage->undo.count(), 5);
        while (scene.stage->undo.canUndo())
            scene.stage->undo.undo();
        QCOMPARE(scene.now(2183).type, StoryType::Story);
        QCOMPARE(scene.now(2165).priority, Priority::None);
        QCOMPARE(scene.now(2165).type, StoryType::Bug);
    }

    void aCardSaysAHighPriorityInAWordAndInItsSentence()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.show();
        const StoryWords words(scene.stage->page.board());
        auto story = scene.now(2177);
        QVERIFY(!words.sentence(story).contains(u"priority"_s));
        story.priority = Priority::High;
        QCOMPARE(StoryWords::priorityMark(story), u"High"_s);
        QVERIFY(words.sentence(story).endsWith(u"priority: High"_s));
        story.priority = Priority::Low;
        QVERIFY(StoryWords::priorityMark(story).isEmpty());
        QVERIFY(words.sentence(story).endsWith(u"priority: Low"_s));
    }

    void aStoryIsSplitInADialog()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto id = scene.demo.at(2176).id;
        scene.store.edit(storyTexts(), {.after = StoryText {id, u"- [ ] one\n- [x] done\n- [ ] two <b>"_s}});
        scene.show();
        scene.stage->page.view().goTo(id);
        scene.choose(u"Split …"_s);
        auto *dialog = opened<SplitDialog>();
        QVERIFY(dialog);
        auto *take = button(dialog, u"Split the story"_s);
        QVERIFY(!take->isEnabled()); // it has no title yet
        const auto fields = dialog->findChildren<QLineEdit *>();
        fields[0]->setText(u"The other half"_s);
        QVERIFY(take->isEnabled());
        fields[1]->setText(u"many"_s);
        QVERIFY(!take->isEnabled());
        fields[1]->setText(u"2"_s);
        QCOMPARE(fields[2]->text(), u"3"_s); // of five
        auto *tasks = dialog->findChild<QListWidget *>();
        QCOMPARE(tasks->count(), 2); // what is done stays
        QCOMPARE(tasks->item(1)->text(), u"two <b>"_s);
        tasks->item(1)->setCheckState(Qt::Checked);
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(QDir(folder).filePath(u"split.png"_s)));
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(scene.now(2176).points, std::optional(3.0));
        const auto below = scene.stage->model().indexOf(id).siblingAtRow(
                scene.stage->model().indexOf(id).row() + 1);
        QCOMPARE(scene.stage->model().storyAt(below).title, u"The other half"_s);
        QCOMPARE(scene.stage->model().storyAt(below).points, std::optional(2.0));
        scene.stage->undo.undo();
        QCOMPARE(scene.now(2176).points, std::optional(5.0));
    }

    void theNewHalfKeepsToWhatItsColumnAsks()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto asking = scene.demo.columns[1];
        asking.entryRules = int(EntryRule::Estimate);
        scene.store.edit(columns(), {scene.demo.columns[1], asking});
        scene.show();
        scene.stage->page.view().goTo(scene.demo.at(2176).id);
        scene.choose(u"Split …"_s);
        auto *dialog = opened<SplitDialog>();
        QVERIFY(dialog);
        dialog->findChildren<QLineEdit *>()[0]->setText(u"The other half"_s);
        dialog->findChildren<QLineEdit *>()[1]->clear(); // though the old one is estimated
        QTest::mouseClick(button(dialog, u"Split the story"_s), Qt::LeftButton);
        auto *popup = opened<EntryPopup>();
        QVERIFY(popup);
        QVERIFY2(popup->said().startsWith(u"A new story cannot go into In progress yet."_s), qPrintable(popup->said()));
        QCOMPARE(scene.stage->undo.count(), 0);
        auto *reason = popup->findChild<QLineEdit *>();
        QTest::keyClicks(reason, u"We estimate it tomorrow"_s);
        QSignalSpy refused(&scene.store, &Store::refused);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(scene.stage->undo.count(), 1);
        QVERIFY(scene.store.read([](Database &each) { return doneOverrides().load(each); }).result()->size() == 1);
        scene.stage->undo.undo();
        QVERIFY(scene.store.read([](Database &each) { return doneOverrides().load(each); }).result()->isEmpty());
        QCOMPARE(refused.count(), 0);
    }

    void linkedStoriesAreDeletedTogether()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto one = scene.demo.at(2171).id, two = scene.demo.at(2183).id;
        scene.store.edit(storyLinks(), {.after = linkOf(one, LinkKind::Blocks, two)});
        scene.show();
        auto &view = scene.stage->page.view();
        view.goTo(one);
        view.select({one, two}, one);
        QSignalSpy refused(&scene.store, &Store::refused);
        scene.choose(u"Delete"_s);
        QTRY_COMPARE(scene.stage->undo.count(), 1);
        const auto links = [&] { return scene.store.read([](Database &each) { return storyLinks().load(each); }).result()->size(); };
        QCOMPARE(links(), 0);
        QVERIFY(!scene.stage->model().story(one) && !scene.stage->model().story(two));
        scene.stage->undo.undo();
        QCOMPARE(links(), 1);
        QTRY_VERIFY(scene.stage->model().story(one) && scene.stage->model().story(two));
        QCOMPARE(refused.count(), 0);
    }

    void theHistorySaysWhatAStoryIsWorth()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const Team red {.id = TeamId::create(), .name = u"Red"_s};
        scene.store.edit(teams(), {.after = red});
        scene.show();
        QTRY_COMPARE(scene.stage->page.board().teams().size(), 1);
        const StoryWords words(scene.stage->page.board());
        const auto said = [&](const QString &field, const QVariant &is) {
            auto line = HistoryWords(words).summary({.table = u"story"_s, .verb = Verb::Changed, .fields = {{field, {}, is}}, .actor = u"Ada"_s});
            return line.remove(QChar(0x2068)).remove(QChar(0x2069));
        };
        QCOMPARE(said(u"priority"_s, int(Priority::High)), u"Ada set its priority to: High"_s);
        QCOMPARE(said(u"priority"_s, 0), u"Ada took its priority away"_s);
        QCOMPARE(said(u"value"_s, 8.0), u"Ada set its value to 8"_s);
        QCOMPARE(said(u"value"_s, {}), u"Ada took its value away"_s);
        QCOMPARE(said(u"team_id"_s, red.id.toString()), u"Ada gave it to the team Red"_s);
        QCOMPARE(said(u"team_id"_s, TeamId::create().toString()), u"Ada gave it to a team that is gone"_s);
        QCOMPARE(said(u"team_id"_s, {}), u"Ada took it from its team"_s);
        QCOMPARE(said(u"type"_s, int(StoryType::Spike)), u"Ada changed what it is: Spike"_s);
        QCOMPARE(said(u"labels"_s, u"ux,later"_s), u"Ada changed its labels: ux, later"_s);
    }

    void nobodysWordsTurnTheHistoryAround()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.show();
        const StoryWords words(scene.stage->page.board());
        const HistoryWords history(words);
        const auto evil = u"\u202eevil\u2069"_s; // turns what follows, and ends what is around it
        const auto own = u"\u2068evil\u2069"_s;
        const QList<Change> changes {
                {.table = u"story"_s, .verb = Verb::Changed, .fields = {{u"title"_s, evil, u"a"_s}}, .actor = evil},
                {.table = u"story"_s, .verb = Verb::Changed, .fields = {{u"blocked_reason"_s, u""_s, evil}}, .actor = evil},
                {.table = u"done_tick"_s, .verb = Verb::Added, .title = evil, .fields = {{u"ticked_at"_s, {}, 1}, {u"evidence"_s, {}, evil}}, .actor = evil},
                {.table = u"done_override"_s, .verb = Verb::Added, .fields = {{u"column_name"_s, {}, evil}, {u"missing"_s, {}, evil}, {u"reason"_s, {}, evil}}, .actor = evil},
                {.table = u"attachment"_s, .verb = Verb::Added, .title = evil, .actor = evil}};
        for (const auto &change : changes) {
            const auto said = history.summary(change);
            QVERIFY2(!said.contains(QChar(0x202e)), qPrintable(said));
            QVERIFY2(said.count(own) >= 2, qPrintable(said));
            QCOMPARE(said.count(QChar(0x2068)), said.count(QChar(0x2069)));
        }
        // An override that was taken back is told as well.
        QCOMPARE(history.summary({.table = u"done_override"_s, .verb = Verb::Removed,
                                  .fields = {{u"column_name"_s, u"Done"_s, {}}, {u"reason"_s, u"Demo"_s, {}}}, .actor = u"Ada"_s}),
                 u"\u2068Ada\u2069 took back that it was let into \u2068Done\u2069. The reason was: \u2068Demo\u2069"_s);
    }

    void teamsAndProductsAreSetUpInADialog()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        TeamsDesk desk(scene.store, scene.theme, scene.undo, nullptr);
        desk.action()->trigger();
        auto *dialog = opened<TeamsDialog>();
        QVERIFY(dialog);
        QTest::mouseClick(button(dialog, u"Add a product"_s), Qt::LeftButton);
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
        QTest::keyClicks(dialog->focusWidget(), u"Portal"_s);
        QTest::mouseClick(button(dialog, u"Add a team"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->focusWidget(), u"Red"_s);
        QTest::mouseClick(button(dialog, u"Add a team"_s), Qt::LeftButton);
        QTest::keyClicks(dialog->focusWidget(), u"red"_s);
        QVERIFY(!dialog->problem().isEmpty());
        QTest::keyClicks(dialog->focusWidget(), u"dish"_s);
        QVERIFY(dialog->problem().isEmpty());
        QTest::mouseClick(button(dialog, u"Teams: move up"_s), Qt::LeftButton);
        auto *table = dialog->findChild<QTableWidget *>();
        qobject_cast<QComboBox *>(table->cellWidget(0, 1))->setCurrentIndex(1);
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(dialog->grab().save(QDir(folder).filePath(u"teams.png"_s)));
        QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
        const auto stored = [&] {
            return *scene.store.read([](Database &each) { return teams().load(each); }).result();
        };
        QTRY_COMPARE(stored().size(), 2);
        QCOMPARE(stored()[0].name, u"reddish"_s);
        QVERIFY(!stored()[0].product.isNull());
        QCOMPARE(stored()[1].name, u"Red"_s);
        scene.undo.undo();
        QTRY_VERIFY(stored().isEmpty());
    }

    void theDetailsNameATeamWhereThereAreSeveral()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.show();
        scene.stage->page.view().goTo(scene.demo.at(2176).id);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        const auto choice = [&]() -> QComboBox * {
            for (auto *box : scene.stage->findChildren<QComboBox *>()) {
                if (box->accessibleName() == u"Team"_s)
                    return box;
            }
            return nullptr;
        };
        QTRY_VERIFY(choice());
        QVERIFY(!choice()->isVisible());
        const Team red {.id = TeamId::create(), .name = u"Red"_s};
        scene.store.edit(teams(), {.after = red});
        QTRY_VERIFY(choice()->isVisible());
        choice()->setCurrentIndex(1);
        emit choice()->activated(1);
        QTRY_COMPARE(scene.now(2176).team, red.id);
    }
};

static const Registered<StoryWorthTest> registration;

#include "tst_storyworth.moc"
