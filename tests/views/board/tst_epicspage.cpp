// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "tests/support/runner.h"
#include "views/board/epicpanel.h"
#include "views/board/epicspage.h"
#include "views/board/epictasktable.h"
#include "views/board/markdownview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EpicsPageTest : public QObject
{
    Q_OBJECT

    static QString plan()
    {
        return u"## Problem\n\nToo slow, see #2183.\n\n## Next steps\n"
                "- [ ] Sprint 22: Rehearse the restore (Ada)\n- [x] Tidy up #2182\n"_s;
    }

    struct Scene
    {
        explicit Scene(const StoreLocation &location, DemoBoard demo = withPlan())
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            QVERIFY(store.open().result());
            demo.writeTo(store);
            page = std::make_unique<EpicsPage>(store, undo, theme, &DemoBoard::now);
            page->resize(1200, 900);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            QTRY_VERIFY(page->isReady());
        }

        static DemoBoard withPlan()
        {
            DemoBoard demo;
            demo.epic.description = plan();
            return demo;
        }

        template<typename Widget>
        [[nodiscard]] Widget *named(const QString &name) const
        {
            for (auto *widget : page->findChildren<Widget *>()) {
                if (widget->accessibleName() == name)
                    return widget;
            }
            return nullptr;
        }
        [[nodiscard]] QListView *list() const { return named<QListView>(u"Epics"_s); }
        [[nodiscard]] EpicTaskTable *tasks() const { return page->findChild<EpicTaskTable *>(); }
        [[nodiscard]] MarkdownView *text() const { return page->findChild<MarkdownView *>(); }
        [[nodiscard]] QPlainTextEdit *editor() const { return page->findChild<QPlainTextEdit *>(); }
        [[nodiscard]] Epic epic() const { return page->panel().epic(); }

        Theme theme;
        Store store;
        QUndoStack undo;
        std::unique_ptr<EpicsPage> page;
    };

private slots:
    void anEpicSaysHowFarItIs()
    {
        const TestDatabase database(StoreLocation {});
        const Scene scene(database.location());
        QCOMPARE(scene.list()->model()->rowCount(), 1);
        const auto spoken = scene.list()->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"#2144, DevOps CI/CD"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"2 of 11 stories"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"5 of 42 points"_s), qPrintable(spoken));
        QVERIFY(spoken.endsWith(u"open"_s));
        QCOMPARE(scene.named<QListWidget>(u"Stories of the epic"_s)->count(), 11);
    }

    void theListIsFilteredAsOneTypes()
    {
        const TestDatabase database(StoreLocation {});
        const Scene scene(database.location());
        auto *filter = qobject_cast<QLineEdit *>(scene.page->filterField());
        QTest::keyClicks(filter, u"ci #2144"_s);
        QCOMPARE(scene.list()->model()->rowCount(), 1);
        QTest::keyClicks(filter, u" none"_s);
        QCOMPARE(scene.list()->model()->rowCount(), 0);
        QVERIFY(!scene.page->panel().isVisible());
        filter->clear();
        QCOMPARE(scene.list()->model()->rowCount(), 1);
        QVERIFY(scene.page->panel().isVisible());
    }

    void aNewEpicBeginsWithTheHeadings()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.page->primaryAction()->trigger();
        QTRY_COMPARE(scene.epic().title, u"New epic"_s);
        QTRY_VERIFY(scene.epic().number > 0);
        QVERIFY(scene.epic().description.startsWith(u"## Problem\n\n## What we want\n"_s));
        QVERIFY(scene.epic().description.contains(u"### Monitoring"_s));
        auto *title = scene.named<QLineEdit>(u"Title"_s);
        QTRY_VERIFY(title->hasFocus());
        QTest::keyClicks(title, u"Calmer nights"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(scene.epic().title, u"Calmer nights"_s);
        scene.undo.undo();
        scene.undo.undo();
        QTRY_COMPARE(scene.list()->model()->rowCount(), 1);
    }

    void theTextIsWrittenByKeyboardSavedAndUndone()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.list()->setFocus();
        QTest::keyClick(scene.list(), Qt::Key_E);
        QTRY_VERIFY(scene.editor()->hasFocus());
        scene.editor()->setPlainText(u"# Why\n- [ ] Sprint 22: one (Ada) #2183"_s);
        QTest::keyClick(scene.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.epic().description, u"# Why\n- [ ] Sprint 22: one (Ada) #2183"_s);
        QVERIFY(!scene.editor()->isVisible());
        QCOMPARE(scene.tasks()->topLevelItemCount(), 1);
        scene.undo.undo();
        QTRY_COMPARE(scene.epic().description, plan());
    }

    void whatIsPastedKeepsItsHeadingsItemsAndNumbers()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        const auto pasted = u"See Epic:   2144\n\n**Why:**\t\nSlow\n\n**Next actions:** \n"
                            "- [ ] Sprint 22: Rehearse (Ada) - story created:   #2183\n1)\tMeasure"_s;
        scene.page->panel().edit();
        scene.editor()->clear();
        QApplication::clipboard()->setText(pasted);
        QTest::keySequence(scene.editor(), QKeySequence::Paste);
        QTest::keyClick(scene.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(scene.epic().description, pasted);
        auto *row = scene.tasks()->topLevelItem(0);
        QCOMPARE(row->text(EpicTaskTable::What), u"Rehearse"_s);
        QCOMPARE(row->text(EpicTaskTable::Owner), u"Ada"_s);
        QCOMPARE(row->text(EpicTaskTable::Sprint), u"Sprint 22"_s);
        QCOMPARE(row->text(EpicTaskTable::StoryNumber), u"#2183"_s);
        QVERIFY(scene.text()->toHtml().contains(u"href=\"story:2183\""_s));
    }

    void theTextsOwnBoxesAreTicked()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        emit scene.text()->taskTicked(0, true);
        QTRY_VERIFY(scene.epic().description.contains(u"- [x] Sprint 22: Rehearse"_s));
        QTRY_COMPARE(scene.tasks()->topLevelItem(0)->checkState(EpicTaskTable::IsDone), Qt::Checked);
    }

    void aStorysTextLeadsToTheEpicItNames()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        BoardStage stage(scene.store, scene.theme);
        QTRY_VERIFY(stage.page.isReady());
        QTRY_VERIFY(!stage.page.board().epics().isEmpty());
        QSignalSpy opened(&stage.page, &Page::openRequested);
        auto *panel = qobject_cast<StoryPanel *>(stage.page.details());
        emit panel->storyRequested(2144);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"epics"_s);
        QCOMPARE(opened[0][1].toString(), u"number=2144"_s);
    }

    void whatIsBeingWrittenIsKeptWhenThePageGoes()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.page->panel().edit();
        scene.editor()->setPlainText(u"kept"_s);
        scene.page->hide();
        QTRY_COMPARE(scene.page->model().epics().first().description, u"kept"_s);
    }

    void theTextRunsNothingAndLoadsNothing()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = Scene::withPlan();
        demo.epic.description = u"<script>no</script> [a](javascript:alert) [b](file:///etc/passwd) "
                                "[c](data:text/html,x) ![d](https://example.org/d.png) [e](https://example.org/e)"_s;
        const Scene scene(database.location(), demo);
        const auto drawn = scene.text()->toHtml();
        QVERIFY(!drawn.contains(u"javascript:"_s) && !drawn.contains(u"file:"_s));
        QVERIFY(!drawn.contains(u"data:"_s) && !drawn.contains(u"<img"_s) && !drawn.contains(u"d.png"_s));
        QVERIFY(scene.text()->toPlainText().contains(u"<script>"_s));
        scene.text()->follow(QUrl(u"https://example.org/e"_s));
        auto *asked = scene.page->findChild<QDialog *>();
        QVERIFY(asked && asked->isVisible());
        QVERIFY(asked->findChild<QPlainTextEdit *>()->toPlainText().contains(u"https://example.org/e"_s));
    }

    void actionItemsAreListedAndTicked()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *table = scene.tasks();
        QCOMPARE(table->topLevelItemCount(), 2);
        auto *first = table->topLevelItem(0);
        QStringList cells;
        for (int column = 0; column < EpicTaskTable::ColumnCount; ++column)
            cells.append(first->text(column));
        QCOMPARE(cells.join(u'|'), u"Rehearse the restore|Ada|Sprint 22||Open"_s);
        QCOMPARE(table->topLevelItem(1)->text(EpicTaskTable::StoryNumber), u"#2182"_s);
        table->setCurrentItem(first);
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY(scene.epic().description.contains(u"- [x] Sprint 22: Rehearse"_s));
        QCOMPARE(scene.epic().description.size(), plan().size());
        QCOMPARE(table->topLevelItem(0)->text(EpicTaskTable::IsDone), u"Done"_s);
        scene.undo.undo();
        QTRY_COMPARE(scene.epic().description, plan());
        QTRY_COMPARE(table->topLevelItem(0)->checkState(EpicTaskTable::IsDone), Qt::Unchecked);
    }

    void twoItemsAreTickedOneRightAfterTheOther()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QSignalSpy refused(&scene.store, &Store::refused);
        auto *table = scene.tasks();
        table->topLevelItem(0)->setCheckState(EpicTaskTable::IsDone, Qt::Checked);
        table->topLevelItem(1)->setCheckState(EpicTaskTable::IsDone, Qt::Unchecked);
        QTRY_COMPARE(scene.epic().description, QString(plan()).replace(u"[x]"_s, u"[?]"_s).replace(u"[ ]"_s, u"[x]"_s).replace(u"[?]"_s, u"[ ]"_s));
        QVERIFY(scene.store.read([](Database &) { return Result<Done>(Done {}); }).result());
        QCoreApplication::sendPostedEvents();
        QCOMPARE(refused.size(), 0);
    }

    void anItemBecomesAStoryAndBackInOneStep()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *table = scene.tasks();
        table->setCurrentItem(table->topLevelItem(1));
        QVERIFY(!table->makeStory()->isEnabled()); // it is one already
        table->setCurrentItem(table->topLevelItem(0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C);
        QTRY_VERIFY(table->topLevelItem(0)->text(EpicTaskTable::StoryNumber).startsWith(u'#'));
        const auto stories = scene.page->model().storiesOf(scene.epic().id);
        QCOMPARE(stories.size(), 12);
        const auto made = std::ranges::find(stories, u"Rehearse the restore"_s, &Story::title);
        QVERIFY(made != stories.end());
        QCOMPARE(scene.page->model().member(made->owner).name, u"Ada Lovelace"_s);
        QVERIFY(!made->sprint.isNull());
        QCOMPARE(scene.page->model().column(made->column).name, u"To do"_s);
        QVERIFY(scene.epic().description.contains(u"(Ada) #%1\n"_s.arg(made->number)));
        QCOMPARE(scene.undo.count(), 1);
        scene.undo.undo();
        QTRY_COMPARE(scene.epic().description, plan());
        QTRY_COMPARE(scene.page->model().storiesOf(scene.epic().id).size(), 11);
        scene.undo.redo();
        QTRY_VERIFY(table->topLevelItem(0)->text(EpicTaskTable::StoryNumber).startsWith(u'#'));
        QTRY_COMPARE(scene.page->model().storiesOf(scene.epic().id).size(), 12);
    }

    void numbersLeadToStoriesAndEpics()
    {
        const TestDatabase database(StoreLocation {});
        auto demo = Scene::withPlan();
        const auto second = Epic {.id = EpicId::create(), .number = 2145, .title = u"Calm"_s, .description = u"After #2144."_s, .rank = 2};
        Scene scene(database.location(), demo);
        scene.store.edit(epics(), Edit<Epic> {.after = second});
        QTRY_COMPARE(scene.list()->model()->rowCount(), 2);
        QSignalSpy opened(scene.page.get(), &Page::openRequested);
        scene.text()->follow(QUrl(u"story:2183"_s));
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), u"board"_s);
        QCOMPARE(opened[0][1].toString(), u"story="_s + demo.at(2183).id.toString());
        auto *stories = scene.named<QListWidget>(u"Stories of the epic"_s);
        emit stories->itemActivated(stories->item(0));
        QCOMPARE(opened.size(), 2);
        scene.page->open(2145);
        QCOMPARE(scene.epic().number, 2145);
        scene.page->setPlace(u"number=2144"_s);
        QCOMPARE(scene.epic().number, 2144);
        auto *mentions = scene.named<QListWidget>(u"Mentioned in"_s);
        QTRY_COMPARE(mentions->count(), 1);
        QVERIFY(mentions->item(0)->text().contains(u"#2145 · Calm"_s));
        QSignalSpy told(scene.page.get(), &Page::told);
        scene.page->open(99999);
        QTRY_COMPARE(told.size(), 1);
    }

    void anEpicIsClosedAndOpenedAgain()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        auto *close = scene.page->editActions().last();
        close->trigger();
        QTRY_VERIFY(scene.epic().closed);
        QTRY_COMPARE(scene.page->context(), u"0 open, 1 closed"_s);
        scene.undo.undo();
        QTRY_VERIFY(!scene.epic().closed);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        for (const bool editing : {false, true}) {
            if (editing)
                scene.page->panel().edit();
            for (auto *widget : scene.page->findChildren<QWidget *>()) {
                const auto *button = qobject_cast<QPushButton *>(widget);
                if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                             widget->metaObject()->className());
            }
        }
    }
};

static const Registered<EpicsPageTest> known;

#include "tst_epicspage.moc"
