// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/donerule.h"
#include "models/board/donetables.h"
#include "models/board/donewords.h"
#include "tests/support/runner.h"
#include "views/board/backlogpage.h"
#include "views/board/choicepopup.h"
#include "views/board/columnsdesk.h"
#include "views/board/columnsdialog.h"
#include "views/board/donedesk.h"
#include "views/board/donesection.h"
#include "views/board/entrypopup.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
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
#include <QTableWidget>
#include <QToolButton>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The definition of done and the entry rules of columns, as people meet them.
class DefinitionTest : public QObject
{
    Q_OBJECT

    const QString m_all = u"To do: 2183, 2171 | In progress: 2176, 2181, 2165, 2173 | Verify: 2187, 2177, 2172 | Done: 2182"_s;
    const QList<DoneCheck> m_checks {
            {.key = u"review"_s, .kind = CheckKind::Manual, .name = u"Reviewed"_s, .role = int(Role::DevTester)},
            {.key = u"functional"_s, .kind = CheckKind::Functional, .name = u"Functional tests"_s}};

    struct Scene
    {
        Scene(const StoreLocation &location, const DemoBoard &demo, const QList<DoneCheck> &checks, bool advises = false,
              Look look = Look::Light)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            theme.setChoice(look);
            QVERIFY(store.open().result());
            if (store.read([](Database &database) { return stories().load(database); }).result()->isEmpty())
                demo.writeTo(store);
            if (!checks.isEmpty())
                QVERIFY(store.write([&](Transaction &transaction) {
                                 return saveDefinition(transaction, 0, checks, demo.members[0].id, {}, DemoBoard::now());
                             }).result());
            if (advises)
                store.edit(boardRules(), {.after = BoardRule {.id = theBoardRule(), .advises = true}});
            stage = std::make_unique<BoardStage>(store, theme);
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
        }
        [[nodiscard]] QList<DoneOverride> overrides()
        {
            return *store.read([](Database &database) { return doneOverrides().load(database); }).result();
        }
        [[nodiscard]] Story stored(StoryId id)
        {
            return store.read([id](Database &database) { return stories().load(database, {id.toString()}); }).result()->first();
        }
        [[nodiscard]] DoneSection *section() { return stage->page.details()->findChild<DoneSection *>(); }
        [[nodiscard]] bool says(const QString &part)
        {
            for (const auto *label : section()->findChildren<QLabel *>()) {
                if (label->text().contains(part))
                    return true;
            }
            return false;
        }

        Theme theme;
        Store store;
        std::unique_ptr<BoardStage> stage;
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
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (auto *found : in->findChildren<QPushButton *>()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    static void picture(QWidget *widget, const QString &name)
    {
        const auto folder = qEnvironmentVariable("DAYSHIFT_TEST_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(widget->grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
    // Whatever was tried, the card lies where it was, and a word beside it says why.
    void isRefused(Scene &scene, const QString &title)
    {
        QTRY_VERIFY(shown<EntryPopup>());
        QVERIFY2(shown<EntryPopup>()->said().startsWith(title), qPrintable(shown<EntryPopup>()->said()));
        QCOMPARE(scene.stage->drawn(), m_all);
        QTest::keyClick(shown<EntryPopup>()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<EntryPopup>());
        QCOMPARE(scene.stage->drawn(), m_all);
        QCOMPARE(scene.stage->undo.count(), 0);
    }

private slots:
    void byNoWayComesAStoryIntoDoneWithoutItsChecks()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        auto &page = scene.stage->page;
        const auto id = demo.at(2177).id;
        const auto title = u"#2177 cannot go into Done yet."_s;
        page.view().goTo(id);
        // by mouse
        const std::unique_ptr<QMimeData> hand(scene.stage->model().mimeData({scene.stage->model().indexOf(id)}));
        auto *done = scene.stage->column(4);
        QDragEnterEvent enter(QPoint(40, 4), Qt::MoveAction, hand.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(done->viewport(), &enter);
        QDropEvent drop(QPointF(40, 4), Qt::MoveAction, hand.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(done->viewport(), &drop);
        isRefused(scene, title);
        // by key, from the column before
        scene.store.edit(stories(), {demo.at(2177), movedTo(demo.at(2177), demo.columns[3], 1, DemoBoard::now())});
        QTRY_VERIFY(scene.stage->drawn().contains(u"Release: 2177"_s));
        page.view().goTo(id);
        QTest::keyClick(page.view().columnView(3), Qt::Key_Right, Qt::ControlModifier);
        QTRY_VERIFY(shown<EntryPopup>());
        QTest::keyClick(shown<EntryPopup>()->findChild<QLineEdit *>(), Qt::Key_Escape);
        QTRY_VERIFY(!shown<EntryPopup>());
        QCOMPARE(scene.stored(id).column, demo.columns[3].id);
        scene.store.edit(stories(), {scene.stored(id), demo.at(2177)});
        QTRY_COMPARE(scene.stage->drawn(), m_all);
        // by the menu of the card
        page.view().goTo(id);
        const std::unique_ptr<QMenu> menu(page.cardMenu(nullptr));
        for (auto *each : menu->findChildren<QMenu *>()) {
            if (each->title() == u"Move to"_s)
                each->actions().last()->trigger();
        }
        isRefused(scene, title);
        // by the list of columns in its details
        page.showDetails(true);
        const auto boxes = page.details()->findChildren<QComboBox *>();
        auto *columns = *std::ranges::find(boxes, u"Column"_s, &QComboBox::accessibleName);
        columns->setCurrentIndex(4);
        emit columns->activated(4);
        isRefused(scene, title);
        QTRY_COMPARE(columns->currentIndex(), 2); // what it says is what is
        // several at once, and a new one
        page.move({demo.at(2187).id, id}, demo.columns[4].id, 0);
        isRefused(scene, u"2 stories cannot go into Done yet."_s);
        page.add(u"Quick one"_s, demo.columns[4].id, {});
        isRefused(scene, u"A new story cannot go into Done yet."_s);
    }

    void theBacklogKeepsToItAsWell()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        BacklogPage page(scene.store, scene.stage->undo, scene.theme, Format(QTimeZone::utc(), QLocale()), &DemoBoard::now);
        page.show();
        QTRY_VERIFY(page.isReady());
        page.move({demo.at(2177).id}, demo.columns[4].id, 0);
        isRefused(scene, u"#2177 cannot go into Done yet."_s);
    }

    void whatIsMissingIsNamedWithWhoCanHelp()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.members[3].roles = int(Role::DevTester);
        Scene scene(database.location(), demo, m_checks);
        scene.stage->page.move({demo.at(2187).id}, demo.columns[4].id, 0);
        QTRY_VERIFY(shown<EntryPopup>());
        QCOMPARE(shown<EntryPopup>()->said(), u"#2187 cannot go into Done yet. Reviewed: nobody has ticked it. Security Tester can help."_s);
        picture(shown<EntryPopup>(), u"entry"_s);
        QTest::mouseClick(button(shown<EntryPopup>(), u"See #2187"_s), Qt::LeftButton);
        QTRY_VERIFY(!shown<EntryPopup>());
        QCOMPARE(scene.stage->page.view().current(), demo.at(2187).id);
        QVERIFY(scene.stage->page.areDetailsShown());
    }

    void anOverrideNeedsAReasonAndStaysOnTheCard()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        const auto id = demo.at(2177).id;
        scene.stage->page.view().goTo(id);
        scene.stage->page.move({id}, demo.columns[4].id, 0);
        QTRY_VERIFY(shown<EntryPopup>());
        auto *field = shown<EntryPopup>()->findChild<QLineEdit *>();
        QVERIFY(!button(shown<EntryPopup>(), u"Override"_s)->isEnabled());
        QTest::keyClick(field, Qt::Key_Return); // nothing is no reason
        QVERIFY(shown<EntryPopup>());
        QTest::keyClicks(field, u"customers wait"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(scene.stage->drawn().contains(u"Done: 2177, 2182"_s));
        QCOMPARE(scene.overrides().size(), 1);
        QCOMPARE(scene.overrides().first().by, u"Ada Lovelace"_s);
        const StoryWords words(scene.stage->page.board());
        const auto story = [&] { return *scene.stage->model().story(id); };
        QTRY_COMPARE(words.evidence(story()).words, u"Overridden: customers wait"_s);
        QCOMPARE(words.evidence(story()).sign, Sign::Warning);
        QVERIFY(words.sentence(story()).contains(u"Overridden: customers wait"_s));
        scene.stage->page.showDetails(true);
        QTRY_VERIFY(scene.says(u"Overridden for Done by Ada Lovelace, 11:20: customers wait"_s));
        QVERIFY(scene.says(u"Closed under version 1."_s));
        QVERIFY(scene.says(u"Missing then: Reviewed, Functional tests"_s));
        // Taken back it never was; done again it is asked for by nobody, as the deed has its reason.
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QVERIFY(scene.overrides().isEmpty());
        scene.stage->undo.redo();
        QVERIFY(scene.stage->drawn().contains(u"Done: 2177, 2182"_s));
        QCOMPARE(scene.stored(id).column, demo.columns[4].id);
    }

    void takingBackAMoveOutOfDoneIsNoMoveIntoIt()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        const auto id = demo.at(2182).id;
        scene.stage->page.move({id}, demo.columns[2].id, 0);
        QTRY_VERIFY(scene.stage->drawn().contains(u"Verify: 2182"_s));
        QSignalSpy refused(&scene.store, &Store::refused);
        scene.stage->undo.undo();
        QCOMPARE(scene.stage->drawn(), m_all);
        QCOMPARE(scene.stored(id).column, demo.columns[4].id);
        QCOMPARE(refused.count(), 0);
    }

    void ofSeveralThoseThatHoldMayGoOn()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, {m_checks[1]});
        scene.stage->page.move({demo.at(2187).id, demo.at(2177).id}, demo.columns[4].id, 0);
        QTRY_VERIFY(shown<EntryPopup>());
        QCOMPARE(shown<EntryPopup>()->said(), u"#2177 cannot go into Done yet. Functional tests: no build names the story. Ada Lovelace can help."_s);
        QTest::mouseClick(button(shown<EntryPopup>(), u"Move the other 1"_s), Qt::LeftButton);
        QTRY_VERIFY(scene.stage->drawn().contains(u"Done: 2187, 2182"_s));
        QVERIFY(scene.stage->drawn().contains(u"Verify: 2177, 2172"_s));
    }

    void asAdviceTheStoryGoesOnAndIsTold()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks, true);
        QSignalSpy told(&scene.stage->page, &Page::told);
        scene.stage->page.move({demo.at(2177).id}, demo.columns[4].id, 0);
        QTRY_VERIFY(scene.stage->drawn().contains(u"Done: 2177, 2182"_s));
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().value<Notice>().title, u"#2177 goes into Done although something is missing."_s);
        QVERIFY(!shown<EntryPopup>());
        QCOMPARE(scene.stored(demo.at(2177).id).column, demo.columns[4].id);
    }

    void anEntryRuleIsExplainedBesideTheCard()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.columns[3].entryRules = int(EntryRule::Build) | int(EntryRule::Owner);
        Scene scene(database.location(), demo, {});
        scene.stage->page.move({demo.at(2177).id}, demo.columns[3].id, 0);
        isRefused(scene, u"#2177 cannot go into Release yet. A build: no build names the story. An owner: it is nobody's."_s);
        scene.stage->page.move({demo.at(2187).id}, demo.columns[3].id, 0); // it has both
        QTRY_VERIFY(scene.stage->drawn().contains(u"Release: 2187"_s));
    }

    void whoeverIsFasterSavesTheDefinition()
    {
        // Another window says what done means while this one has its move under way.
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, {});
        Store theirs(database.location(), {u"Bob"_s, u"test"_s});
        QVERIFY(theirs.open().result());
        QSignalSpy refused(&scene.store, &Store::refused);
        QVERIFY(theirs.write([&](Transaction &transaction) {
                          return saveDefinition(transaction, 0, m_checks, {}, {}, DemoBoard::now());
                      }).result());
        // Nothing of it is known here yet: the deed itself is refused, and the card goes back.
        scene.store.edit(stories(), {demo.at(2177), movedTo(demo.at(2177), demo.columns[4], 1, DemoBoard::now())});
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().first().value<Refusal>().error.code, u"entry-refused"_s);
        QTRY_COMPARE(scene.stage->drawn(), m_all);
    }

    void theDetailsSayWhatHoldsAndWhatProvesIt()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        auto &page = scene.stage->page;
        page.view().goTo(demo.at(2187).id);
        page.showDetails(true);
        QTRY_VERIFY(scene.says(u"1 of 2 checks hold · version 1"_s));
        QVERIFY(scene.says(u"build 1843 of portal"_s));
        auto *box = scene.section()->findChild<QCheckBox *>();
        QCOMPARE(box->accessibleName(), u"Reviewed: open"_s);
        QTest::mouseClick(box, Qt::LeftButton, {}, {6, 8});
        QVERIFY(!box->isChecked()); // not without a word of evidence
        QTRY_VERIFY(shown<ChoicePopup>());
        auto *field = shown<ChoicePopup>()->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(shown<ChoicePopup>());
        field->setText(u"merge request 12"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(scene.says(u"2 of 2 checks hold · version 1"_s));
        QVERIFY(scene.says(u"merge request 12 (Ada Lovelace, 11:20)"_s));
        box = scene.section()->findChild<QCheckBox *>();
        QVERIFY(box->isChecked());
        picture(page.details(), u"done-section"_s);
        scene.stage->undo.undo();
        QTRY_VERIFY(scene.says(u"1 of 2 checks hold · version 1"_s));
    }

    void theWayToDoneIsShutWhileSomethingIsMissing()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = DemoBoard().withoutLimits();
        demo.columns.removeAt(3); // Release: Done comes right behind Verify
        Scene scene(database.location(), demo, m_checks);
        auto &page = scene.stage->page;
        const auto id = demo.at(2187).id;
        page.view().goTo(id);
        page.showDetails(true);
        QTRY_VERIFY(scene.says(u"Done asks for: Reviewed"_s));
        auto *move = button(scene.section(), u"Move to Done"_s);
        QVERIFY(move && !move->isEnabled());
        QCOMPARE(move->toolTip(), u"Done asks for: Reviewed"_s);
        QTest::mouseClick(button(scene.section(), u"Override …"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<EntryPopup>());
        QTest::keyClick(shown<EntryPopup>()->findChild<QLineEdit *>(), Qt::Key_Escape);
        auto tick = tickOf(id, m_checks[0]);
        tick.evidence = u"seen"_s;
        tick.at = DemoBoard::now();
        scene.store.edit(doneTicks(), {.after = tick});
        QTRY_VERIFY(button(scene.section(), u"Move to Done"_s)->isEnabled());
        QTest::mouseClick(button(scene.section(), u"Move to Done"_s), Qt::LeftButton);
        QTRY_VERIFY(scene.stage->drawn().contains(u"Done: 2187, 2182"_s));
    }

    void aDefinitionIsWrittenTriedAndSavedAsAVersion()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        auto desk = std::make_unique<DoneDesk>(scene.store, scene.theme, scene.stage->undo,
                                               [] { return Format(QTimeZone::utc(), QLocale()); }, &DemoBoard::now,
                                               scene.stage.get());
        desk->open();
        QTRY_VERIFY(shown<DoneDialog>());
        auto *dialog = shown<DoneDialog>();
        QCOMPARE(dialog->checks(), m_checks);
        auto *table = dialog->findChild<QTableWidget *>();
        table->setCurrentCell(0, 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
        QTest::mouseClick(button(dialog, u"Add a check"_s), Qt::LeftButton);
        QCOMPARE(dialog->problem(), u"Every check needs a name."_s);
        QVERIFY(!button(dialog, u"Save version 2"_s)->isEnabled());
        auto *kind = qobject_cast<QComboBox *>(table->cellWidget(2, 1));
        kind->setCurrentIndex(int(CheckKind::HasOwner));
        QCOMPARE(dialog->checks().last().name, u"An owner"_s);
        // Before it is saved it is known what it would come to.
        const auto tried = [&] {
            for (const auto *label : dialog->findChildren<QLabel *>()) {
                if (label->text().contains(u"3 of 3 stories in Verify would not hold."_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(tried());
        QVERIFY(dialog->findChild<QListWidget *>()->count() > 3);
        picture(dialog, u"done-dialog"_s);
        // Older versions are read and not changed.
        dialog->showVersion(1);
        QVERIFY(!table->cellWidget(0, 0)->isEnabled());
        QVERIFY(!button(dialog, u"Save version 2"_s)->isEnabled());
        QCOMPARE(dialog->checks().size(), 3);
        dialog->showVersion(0);
        QCOMPARE(dialog->checks().size(), 3);
        QTest::mouseClick(button(dialog, u"Save version 2"_s), Qt::LeftButton);
        const auto versions = [&] {
            return *scene.store.read([](Database &each) { return doneVersions().load(each); }).result();
        };
        QTRY_COMPARE(versions().size(), 2);
        QStringList names;
        for (const auto &check : checksOf(versions().last()))
            names.append(check.name);
        QCOMPARE(names, (QStringList {u"Functional tests"_s, u"Reviewed"_s, u"An owner"_s}));
        QCOMPARE(versions().last().owner, demo.members[0].id);
        // Undo says again what was said before, and takes no version away.
        QTRY_COMPARE(scene.stage->undo.count(), 1);
        // Also once the window is closed in which it was saved.
        desk.reset();
        scene.stage->undo.undo();
        QTRY_COMPARE(versions().size(), 3);
        QCOMPARE(checksOf(versions().last()), m_checks);
    }

    void theColumnsDialogAsksAndTheColumnsKeepToIt()
    {
        const TestDatabase database(StoreLocation {});
        const auto demo = DemoBoard().withoutLimits();
        Scene scene(database.location(), demo, m_checks);
        ColumnsDesk desk(scene.store, scene.theme, scene.stage->undo, &DemoBoard::now, scene.stage.get());
        desk.open();
        QTRY_VERIFY(shown<ColumnsDialog>());
        auto *dialog = shown<ColumnsDialog>();
        auto *rules = qobject_cast<QToolButton *>(dialog->findChild<QTableWidget *>()->cellWidget(2, 4));
        QVERIFY(rules);
        QCOMPARE(rules->text(), u"nothing"_s);
        rules->menu()->actions().at(1)->trigger();
        QCOMPARE(rules->text(), u"An owner"_s);
        QCOMPARE(dialog->columns().at(2).entryRules, int(EntryRule::Owner));
        picture(dialog, u"columns-rules"_s);
        QTest::mouseClick(button(dialog, u"Save the columns"_s), Qt::LeftButton);
        QTRY_COMPARE(scene.stage->model().column(demo.columns[2].id)->entryRules, int(EntryRule::Owner));
        // A column does not become done over stories that are not.
        QTRY_VERIFY(!shown<ColumnsDialog>());
        QSignalSpy failed(&desk, &ColumnsDesk::failed);
        desk.open();
        QTRY_VERIFY(shown<ColumnsDialog>());
        qobject_cast<QComboBox *>(shown<ColumnsDialog>()->findChild<QTableWidget *>()->cellWidget(2, 1))->setCurrentIndex(int(Category::Done));
        QTest::mouseClick(button(shown<ColumnsDialog>(), u"Save the columns"_s), Qt::LeftButton);
        QTRY_VERIFY(shown<EntryPopup>());
        QVERIFY(shown<EntryPopup>()->said().startsWith(u"3 stories cannot go into Verify yet."_s));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(scene.stage->undo.count(), 1);
        QCOMPARE(scene.stored(demo.at(2187).id).closedAt, QDateTime());
    }
};

static const Registered<DefinitionTest> knownDefinitionTest;
#include "tst_definition.moc"
