// SPDX-License-Identifier: GPL-3.0-or-later

#include "boardstage.h"

#include "models/board/epiccomment.h"
#include "tests/support/runner.h"
#include "views/board/commentbox.h"
#include "views/board/epicpanel.h"
#include "views/board/epicspage.h"
#include "views/board/markdownview.h"
#include "views/board/storystream.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class EpicStreamTest : public QObject
{
    Q_OBJECT

    struct Scene
    {
        explicit Scene(const StoreLocation &location)
            : store(location, {u"Ada Lovelace"_s, u"test"_s})
        {
            QVERIFY(store.open().result());
            demo.writeTo(store);
            other = {.id = EpicId::create(), .title = u"Another"_s, .rank = demo.epic.rank + 1};
            store.edit(epics(), Edit<Epic> {.after = other});
            page = std::make_unique<EpicsPage>(store, undo, theme, &DemoBoard::now);
            page->resize(1200, 900);
            page->show();
            QVERIFY(QTest::qWaitForWindowExposed(page.get()));
            QTRY_VERIFY(page->isReady());
            page->choose(demo.epic.id);
        }

        [[nodiscard]] StoryStream *stream() const { return page->findChild<StoryStream *>(); }
        [[nodiscard]] QString told() const { return stream()->findChild<MarkdownView *>()->toPlainText(); }
        [[nodiscard]] QPlainTextEdit *box() const
        {
            return page->findChild<CommentBox *>()->findChild<QPlainTextEdit *>();
        }
        [[nodiscard]] QList<EpicComment> said()
        {
            return *store.read([](Database &open) { return epicComments().load(open); }).result();
        }
        void say(const QString &words) const
        {
            box()->setPlainText(words);
            QTest::keyClick(box(), Qt::Key_Return, Qt::ControlModifier);
        }

        Theme theme;
        DemoBoard demo;
        Epic other;
        Store store;
        QUndoStack undo;
        std::unique_ptr<EpicsPage> page;
    };

private slots:
    void anEpicTellsWhatWasSaidAndDoneInOneStream()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QTRY_VERIFY(scene.told().contains(u"wrote the epic"_s));
        scene.say(u"Who pays for it? See #2187"_s);
        QTRY_VERIFY(scene.told().contains(u"Who pays for it?"_s));
        QCOMPARE(scene.said().size(), 1);
        QCOMPARE(scene.said().first().epic, scene.demo.epic.id);
        QVERIFY(scene.box()->toPlainText().isEmpty());
        QVERIFY2(scene.undo.undoText().startsWith(u"Comment on #2144"_s), qPrintable(scene.undo.undoText()));
        scene.page->rename(scene.page->panel().epic(), u"Faster releases"_s);
        QTRY_VERIFY2(scene.told().contains(u"renamed it; before it was"_s), qPrintable(scene.told()));
        auto *tabs = scene.stream()->findChild<QTabBar *>();
        QTRY_COMPARE(tabs->tabText(1), u"Comments 1"_s);
        tabs->setCurrentIndex(1);
        QVERIFY(!scene.told().contains(u"renamed"_s));
        scene.undo.undo();
        scene.undo.undo();
        QTRY_VERIFY(!scene.told().contains(u"Who pays"_s));
        QVERIFY(scene.said().isEmpty());
        scene.undo.redo();
        QTRY_VERIFY(scene.told().contains(u"Who pays"_s));
    }

    void whatIsSaidOfOneEpicIsNotToldOfAnother()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.say(u"Only here"_s);
        QTRY_VERIFY(scene.told().contains(u"Only here"_s));
        scene.page->choose(scene.other.id);
        QTRY_VERIFY(scene.told().contains(u"wrote the epic"_s));
        QVERIFY(!scene.told().contains(u"Only here"_s));
        // Somebody speaks of the first while the second is shown.
        const auto later = newComment({}, {}, u"Grace"_s, u"Meanwhile"_s, DemoBoard::now());
        scene.store.edit(commentDeedAt({.epic = scene.demo.epic.id}, {}, later, {}, later.at));
        QTRY_COMPARE(scene.said().size(), 2);
        QVERIFY(!scene.told().contains(u"Meanwhile"_s));
        scene.page->choose(scene.demo.epic.id);
        QTRY_VERIFY(scene.told().contains(u"Meanwhile"_s));
    }

    void wordsThatWereNotSentWaitWithTheirEpic()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        QTest::keyClicks(scene.box(), u"Half a thought"_s);
        scene.page->choose(scene.other.id);
        QVERIFY(scene.box()->toPlainText().isEmpty());
        scene.page->choose(scene.demo.epic.id);
        QCOMPARE(scene.box()->toPlainText(), u"Half a thought"_s);
        // Another window of the same workspace shows the same draft.
        EpicsPage second(scene.store, scene.undo, scene.theme, &DemoBoard::now);
        QTRY_VERIFY(second.isReady());
        second.choose(scene.demo.epic.id);
        auto *box = second.findChild<CommentBox *>()->findChild<QPlainTextEdit *>();
        QCOMPARE(box->toPlainText(), u"Half a thought"_s);
        scene.say(u"A whole one"_s);
        QTRY_VERIFY(box->toPlainText().isEmpty());
    }

    void onesOwnCommentIsChangedInItsPlace()
    {
        const TestDatabase database(StoreLocation {});
        Scene scene(database.location());
        scene.say(u"frist"_s);
        QTRY_VERIFY(scene.told().contains(u"frist"_s));
        QTRY_VERIFY(scene.told().contains(u"Edit"_s));
        const auto id = scene.said().first().id;
        emit scene.stream()->findChild<MarkdownView *>()->actionRequested(u"comment-edit:"_s + id.toString());
        QCOMPARE(scene.box()->toPlainText(), u"frist"_s);
        scene.say(u"first"_s);
        QTRY_COMPARE(scene.said().first().text, u"first"_s);
        QCOMPARE(scene.said().first().id, id);
        QCOMPARE(scene.said().first().epic, scene.demo.epic.id);
        emit scene.stream()->findChild<MarkdownView *>()->actionRequested(u"comment-delete:"_s + id.toString());
        QTRY_VERIFY(scene.said().isEmpty());
    }
};

static const Registered<EpicStreamTest> registration;

#include "tst_epiccomments.moc"
