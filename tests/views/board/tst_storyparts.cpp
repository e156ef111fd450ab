// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/criteriaedits.h"
#include "models/board/storylinks.h"
#include "tests/support/runner.h"
#include "views/board/choicepopup.h"
#include "views/board/criterialist.h"
#include "views/board/criteriasection.h"
#include "views/board/linkpicker.h"
#include "views/board/linkwords.h"
#include "views/board/markdownview.h"
#include "views/board/storylinksview.h"
#include "views/board/storystream.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTextBlock>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Links and acceptance criteria in the details of a story.
class StoryPartsTest : public QObject
{
    Q_OBJECT

    // A board with the details of one story beside it.
    struct Scene
    {
        explicit Scene(const StoreLocation &location, const DemoBoard &demo_, int number = 2173)
            : demo(demo_)
            , store(location, {u"Ada Lovelace"_s, u"test"_s})
            , story(demo.at(number).id)
        {
            theme.setChoice(Look::Light);
            QVERIFY(store.open().result());
            demo.writeTo(store);
            stage = std::make_unique<BoardStage>(store, theme);
            stage->show();
            QVERIFY(QTest::qWaitForWindowExposed(stage.get()));
            QTRY_VERIFY(stage->page.isReady());
            QTRY_VERIFY(!stage->page.board().me().isNull());
            stage->page.view().goTo(story);
            stage->page.showDetails(true);
        }

        [[nodiscard]] QWidget *panel() { return stage->page.details(); }
        [[nodiscard]] MarkdownView *links() { return panel()->findChild<StoryLinksView *>()->findChild<MarkdownView *>(); }
        [[nodiscard]] QString linked() { return withoutIsolates(links()->toPlainText()); }
        [[nodiscard]] CriteriaSection *section() { return panel()->findChild<CriteriaSection *>(); }
        [[nodiscard]] CriteriaList *list() { return section()->findChild<CriteriaList *>(); }
        // Each criterion as a person would note it down: "+ met", "- open".
        [[nodiscard]] QString criteria()
        {
            QStringList lines;
            for (const auto &state : section()->criteria().states())
                lines.append((state.isMet ? u"+ "_s : u"- "_s) + state.criterion.text);
            return lines.join(u" | "_s);
        }
        [[nodiscard]] QString below(int row)
        {
            QStringList lines;
            const auto *shown = list()->rowAt(row);
            for (const auto &line : shown ? shown->lines : QList<CriterionLine>())
                lines.append(withoutIsolates(line.words));
            return lines.join(u" | "_s);
        }
        [[nodiscard]] QString said(int number)
        {
            return StoryWords(stage->page.board()).evidence(*stage->model().story(demo.at(number).id)).words;
        }
        void link(int from, LinkKind kind, int to)
        {
            store.edit(storyLinks(), {.after = linkOf(demo.at(from).id, kind, demo.at(to).id)});
        }
        void write(const QStringList &texts)
        {
            for (const auto &text : texts) {
                const auto count = section()->criteria().states().size();
                store.edit(addCriterion(story, section()->criteria().all(), text));
                QTRY_COMPARE(section()->criteria().states().size(), count + 1);
            }
        }
        [[nodiscard]] QLineEdit *editor()
        {
            const auto all = list()->viewport()->findChildren<QLineEdit *>();
            return all.isEmpty() ? nullptr : all.last();
        }

        DemoBoard demo;
        Theme theme;
        Store store;
        StoryId story;
        std::unique_ptr<BoardStage> stage;
    };

    static QString withoutIsolates(QString text)
    {
        for (const char16_t sign : {0x2066, 0x2068, 0x2069})
            text.remove(QChar(sign));
        return text.replace(QChar::LineSeparator, u'\n');
    }

    template<typename T>
    static T *popup()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanupTestCase() { QStandardPaths::setTestModeEnabled(false); }

    void linksStandThereInWordsFromBothSides()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        QVERIFY(scene.linked().contains(u"not linked"_s));
        scene.link(2181, LinkKind::Blocks, 2173);
        scene.link(2173, LinkKind::Duplicates, 2165);
        scene.link(2187, LinkKind::Tests, 2173);
        scene.link(2182, LinkKind::Blocks, 2173);
        QTRY_COMPARE(scene.linked(),
                     u"is blocked by #2181 Performance stage for portal-web\nIn progress: this story waits for it · Remove\n"
                     "is blocked by #2182 Security scan reports to the dashboard\nDone · Remove\n"
                     "duplicates #2165 Reset the password by text message\nIn progress · Remove\n"
                     "is tested by #2187 Sign-in rejects valid credentials after key rotation\nVerify · Remove"_s);
        // What becomes of the others is seen here, too.
        scene.stage->page.move({scene.demo.at(2165).id}, scene.demo.columns[4].id, 0);
        QTRY_VERIFY(scene.linked().contains(u"text message\nDone"_s));
        scene.links()->follow(QUrl(u"story:2181"_s));
        QTRY_COMPARE(scene.stage->page.view().current(), scene.demo.at(2181).id);
        QTRY_VERIFY(scene.linked().startsWith(u"blocks #2173 Find invoices"_s));
    }

    void aLinkIsTakenAwayAndComesBack()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.link(2181, LinkKind::Blocks, 2173);
        QTRY_VERIFY(scene.linked().contains(u"#2181"_s));
        const auto id = linkOf(scene.demo.at(2181).id, LinkKind::Blocks, scene.story).id;
        scene.links()->follow(QUrl(u"link-remove:"_s + id.toString()));
        QTRY_VERIFY(scene.linked().contains(u"not linked"_s));
        scene.stage->undo.undo();
        QTRY_VERIFY(scene.linked().contains(u"#2181"_s));
        auto *stream = scene.panel()->findChild<StoryStream *>()->findChild<MarkdownView *>();
        QTRY_VERIFY(withoutIsolates(stream->toPlainText())
                            .contains(u"Ada Lovelace linked it: is blocked by #2181 Performance stage"_s));
        QVERIFY(withoutIsolates(stream->toPlainText()).contains(u"removed a link: is blocked by #2181"_s));
    }

    void kLinksByNumberOrWords()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.stage->page.view().focusCards();
        auto *card = QApplication::focusWidget();
        QVERIFY(card);
        QTest::keyClick(card, Qt::Key_K);
        QTRY_VERIFY(popup<LinkPicker>());
        auto *field = popup<LinkPicker>()->findChild<QLineEdit *>();
        auto *kinds = popup<LinkPicker>()->findChild<QComboBox *>();
        auto *hits = popup<LinkPicker>()->findChild<QListWidget *>();
        QCOMPARE(kinds->count(), 7);
        QTest::keyClicks(field, u"PERFORMANCE stage"_s);
        QTRY_COMPARE(hits->count(), 1);
        field->clear();
        QTest::keyClicks(field, u"2173"_s); // itself is not among them
        QTRY_COMPARE(hits->count(), 0);
        field->clear();
        QTest::keyClicks(field, u"#2181"_s);
        QTRY_COMPARE(hits->count(), 1);
        kinds->setCurrentIndex(kinds->findText(u"is blocked by"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!popup<LinkPicker>());
        QTRY_VERIFY(scene.linked().startsWith(u"is blocked by #2181"_s));
        QCOMPARE(scene.stage->undo.undoText(), u"#2181 linked: blocks #2173"_s);
        QTRY_COMPARE(scene.said(2173), u"Waits for #2181"_s);
    }

    void aCircleIsToldAndIsNoStepToTakeBack()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.link(2173, LinkKind::Blocks, 2181);
        scene.link(2181, LinkKind::Blocks, 2165);
        QTRY_VERIFY(scene.linked().contains(u"#2181"_s));
        QSignalSpy told(&scene.stage->page, &Page::told);
        emit static_cast<StoryPanel *>(scene.panel())->linkWished(scene.story);
        QTRY_VERIFY(popup<LinkPicker>());
        emit popup<LinkPicker>()->chosen(linkOf(scene.demo.at(2165).id, LinkKind::Blocks, scene.story));
        popup<LinkPicker>()->close();
        QTRY_COMPARE(told.count(), 1);
        const auto notice = told.first().at(0).value<Notice>();
        QVERIFY2((notice.title + notice.text).contains(u"#2165 → #2173 → #2181 → #2165"_s), qPrintable(notice.title));
        QCOMPARE(scene.stage->undo.count(), 0);
    }

    void aCardSaysWhatItWaitsFor()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard().withoutLimits());
        QTRY_VERIFY(!scene.said(2173).isEmpty());
        const auto before = scene.said(2173);
        scene.link(2181, LinkKind::Blocks, 2173);
        scene.link(2165, LinkKind::Blocks, 2173);
        QTRY_COMPARE(scene.said(2173), u"Waits for #2165 and 1 more"_s);
        const auto sentence = StoryWords(scene.stage->page.board()).sentence(*scene.stage->model().story(scene.story));
        QVERIFY2(sentence.contains(u"blocked: Waits for #2165 and 1 more"_s), qPrintable(sentence));
        scene.stage->page.move({scene.demo.at(2165).id, scene.demo.at(2181).id}, scene.demo.columns[4].id, 0);
        QTRY_COMPARE(scene.said(2173), before);
        scene.stage->undo.undo();
        QTRY_COMPARE(scene.said(2173), u"Waits for #2165 and 1 more"_s);
    }

    void whatATitleHoldsTurnsNothingAroundIt()
    {
        QString hostile = u"\u202E\u2069\u2067<b>x</b> "_s;
        while (hostile.size() < 10'000)
            hostile += u"إلغاء "_s;
        const auto shown = LinkWords::whole(hostile);
        QVERIFY(shown.size() < 200);
        QCOMPARE(shown.count(QChar(0x2069)), 1);
        QVERIFY(shown.endsWith(QChar(0x2069)));
        QCOMPARE(shown.count(QChar(0x2067)) + shown.count(QChar(0x2066)), 0);
        const TestDatabase database(StoreLocation {});
        DemoBoard demo;
        for (auto &story : demo.stories) {
            if (story.number == 2181)
                story.title = hostile;
        }
        Scene scene(database.location(), demo);
        scene.link(2181, LinkKind::Blocks, 2173);
        QTRY_VERIFY(scene.linked().contains(u"<b>x</b>"_s));
        QVERIFY(scene.linked().size() < 400);
    }

    void criteriaAreWrittenChangedAndPutInOrder()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.stage->page.view().focusCards();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
        QTRY_VERIFY(scene.editor());
        QTest::keyClicks(scene.editor(), u"  It is   found "_s);
        QTest::keyClick(scene.editor(), Qt::Key_Return);
        QTRY_COMPARE(scene.criteria(), u"- It is found"_s);
        QTRY_VERIFY(!scene.editor());
        // Empty is none, and Esc leaves all as it was.
        scene.section()->beginNew();
        QTRY_VERIFY(scene.editor());
        QTest::keyClicks(scene.editor(), u"not this"_s);
        QTest::keyClick(scene.editor(), Qt::Key_Escape);
        QTRY_COMPARE(scene.list()->count(), 1);
        scene.write({u"It is quick"_s, u"It is safe"_s});
        scene.list()->setFocus();
        scene.list()->setCurrentRow(0);
        QTest::keyClick(scene.list(), Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(scene.criteria(), u"- It is quick | - It is found | - It is safe"_s);
        QTRY_COMPARE(scene.list()->currentRow(), 1); // the keyboard goes with it
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTRY_VERIFY(scene.editor());
        QTest::keyClicks(scene.editor(), u"All is found"_s);
        QTest::keyClick(scene.editor(), Qt::Key_Return);
        QTRY_COMPARE(scene.criteria(), u"- It is quick | - All is found | - It is safe"_s);
        scene.list()->setCurrentRow(2);
        QTest::keyClick(scene.list(), Qt::Key_Delete);
        QTRY_COMPARE(scene.criteria(), u"- It is quick | - All is found"_s);
        while (scene.stage->undo.canUndo())
            scene.stage->undo.undo();
        QTRY_COMPARE(scene.criteria(), u"- It is quick | - It is safe"_s);
        while (scene.stage->undo.canRedo())
            scene.stage->undo.redo();
        QTRY_COMPARE(scene.criteria(), u"- It is quick | - All is found"_s);
    }

    void whatOthersDoTakesNoWordsAway()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.write({u"One"_s, u"Two"_s});
        const auto one = scene.section()->criteria().states().first().criterion;
        scene.list()->setCurrentRow(1);
        scene.list()->beginEditing();
        QTRY_VERIFY(scene.editor());
        QTest::keyClicks(scene.editor(), u"Two and a half"_s);
        scene.store.edit(changeCriterion(one, rewordedTo(one, u"Eins"_s)));
        scene.store.edit(addCriterion(scene.story, scene.section()->criteria().all(), u"Three"_s));
        QTRY_COMPARE(scene.section()->criteria().states().size(), 3);
        QVERIFY(scene.editor());
        QCOMPARE(scene.editor()->text(), u"Two and a half"_s);
        QTest::keyClick(scene.editor(), Qt::Key_Return);
        QTRY_COMPARE(scene.criteria(), u"- Eins | - Two and a half | - Three"_s);
        QTRY_COMPARE(scene.list()->count(), 3);
        // Removed under the hands of somebody who writes: the words are refused, and nothing breaks.
        scene.list()->setCurrentRow(0);
        scene.list()->beginEditing();
        QTRY_VERIFY(scene.editor());
        QTest::keyClicks(scene.editor(), u"Uno"_s);
        QSignalSpy refused(&scene.store, &Store::refused);
        scene.store.edit(removeCriterion(scene.section()->criteria().states().first()));
        QTRY_COMPARE(scene.section()->criteria().states().size(), 2);
        QVERIFY(scene.editor());
        QTest::keyClick(scene.editor(), Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        QTRY_COMPARE(scene.criteria(), u"- Two and a half | - Three"_s);
    }

    void aTickByHandNeedsAWordOfEvidence()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.write({u"It works"_s});
        scene.list()->setFocus();
        scene.list()->setCurrentRow(0);
        QTest::keyClick(scene.list(), Qt::Key_Space);
        QTRY_VERIFY(popup<ChoicePopup>());
        auto *field = popup<ChoicePopup>()->findChild<QLineEdit *>();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(popup<ChoicePopup>()); // without a word there is no tick
        QTest::keyClicks(field, u"seen on build 7"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(scene.criteria(), u"+ It works"_s);
        QCOMPARE(scene.below(0), u"Ticked by Ada Lovelace, 11:20: seen on build 7"_s);
        QTest::keyClick(scene.list(), Qt::Key_Space);
        QTRY_COMPARE(scene.criteria(), u"- It works"_s);
        QCOMPARE(scene.below(0), QString());
        scene.stage->undo.undo();
        QTRY_COMPARE(scene.criteria(), u"+ It works"_s);
        // With the mouse the box is where it asks.
        QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, QPoint(10, 14));
        QTRY_COMPARE(scene.criteria(), u"- It works"_s);
    }

    void aCriterionTicksItselfAndSaysWhatIsMissing()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.write({u"It works"_s});
        const auto state = scene.section()->criteria().states().first();
        scene.store.edit(linkTest(state, {.connection = scene.demo.connection.id,
                                          .pipeline = u"portal"_s,
                                          .stage = u"functional"_s}));
        QTRY_COMPARE(scene.below(0), u"functional · portal: not run in build 1839"_s);
        const auto says = [&](const QString &number, const QString &commit, Status status, int minute) {
            const Build build {.id = BuildId::derived({}, number),
                               .connection = scene.demo.connection.id,
                               .pipeline = u"portal"_s,
                               .number = number,
                               .status = status,
                               .commit = commit,
                               .message = u"For #2173"_s,
                               .startedAt = DemoBoard::now().addSecs(60 * minute)};
            const Stage stage {.id = StageId::derived(build.id.uuid(), u"f"_s),
                               .build = build.id,
                               .name = u"functional"_s,
                               .kind = StageKind::Functional,
                               .status = status,
                               .detail = status == Status::Failed ? u"2 of 614 failed"_s : QString()};
            QVERIFY(scene.store.write([&](Transaction &transaction) -> Result<Done> {
                             if (const auto done = builds().merge(transaction, {build}); !done)
                                 return done;
                             return stages().merge(transaction, {stage});
                         }).result());
        };
        says(u"7"_s, u"aaa"_s, Status::Running, 1);
        QTRY_COMPARE(scene.below(0), u"functional · portal: not over yet in build 7"_s);
        says(u"7"_s, u"aaa"_s, Status::Passed, 1);
        QTRY_COMPARE(scene.criteria(), u"+ It works"_s);
        QCOMPARE(scene.section()->criteria().progress(), (CriteriaProgress {1, 1}));
        says(u"8"_s, u"bbb"_s, Status::Failed, 2);
        QTRY_COMPARE(scene.criteria(), u"- It works"_s);
        QCOMPARE(scene.below(0), u"functional · portal: failed in build 8, 2 of 614 failed"_s);
        // A word does not outweigh a test that failed.
        const auto now = scene.section()->criteria().states().first().criterion;
        scene.store.edit(changeCriterion(now, tickedBy(now, u"Bob"_s, u"it is fine"_s, DemoBoard::now())));
        QTRY_VERIFY(scene.below(0).contains(u"A test has failed"_s));
        QCOMPARE(scene.criteria(), u"- It works"_s);
        // The last test taken away, the word counts.
        scene.store.edit(unlinkTest(scene.section()->criteria().states().first().tests.first().test));
        QTRY_COMPARE(scene.criteria(), u"+ It works"_s);
    }

    void aStageThatBuildsHaveRunIsChosen()
    {
        const TestDatabase database(StoreLocation {});
        DemoBoard demo;
        for (auto &stage : demo.stages)
            stage.name = stage.position == 0 ? u"build"_s : u"stage %1"_s.arg(stage.position);
        Scene scene(database.location(), demo, 2176);
        scene.write({u"It works"_s});
        scene.list()->setFocus();
        scene.list()->setCurrentRow(0);
        QTest::keyClick(scene.list(), Qt::Key_T);
        QTRY_VERIFY(popup<ChoicePopup>());
        auto *first = popup<ChoicePopup>();
        QTest::keyClicks(first->findChild<QLineEdit *>(), u"build"_s);
        QTest::keyClick(first->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(popup<ChoicePopup>() && popup<ChoicePopup>() != first);
        QTest::keyClicks(popup<ChoicePopup>()->findChild<QLineEdit *>(), u"compiles"_s);
        QTest::keyClick(popup<ChoicePopup>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(scene.below(0), u"compiles in build · portal: passed in build 1839"_s);
        QCOMPARE(scene.criteria(), u"+ It works"_s);
        scene.stage->undo.undo();
        QTRY_COMPARE(scene.below(0), QString());
    }

    void whoMayOnlyReadSeesAllAndChangesNothing()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location(), DemoBoard());
        scene.link(2181, LinkKind::Blocks, 2173);
        scene.write({u"It works"_s});
        auto *panel = static_cast<StoryPanel *>(scene.panel());
        panel->setReadOnly(true);
        QTRY_VERIFY(scene.linked().contains(u"#2181"_s));
        QVERIFY(!scene.linked().contains(u"Remove"_s));
        panel->beginCriterion();
        QVERIFY(!scene.editor());
        scene.list()->setCurrentRow(0);
        QTest::keyClick(scene.list(), Qt::Key_Space);
        QTest::keyClick(scene.list(), Qt::Key_Return);
        QTest::keyClick(scene.list(), Qt::Key_Delete);
        QVERIFY(!popup<ChoicePopup>());
        QCOMPARE(scene.criteria(), u"- It works"_s);
    }
};

static const Registered<StoryPartsTest> knownStoryPartsTest;
#include "tst_storyparts.moc"
