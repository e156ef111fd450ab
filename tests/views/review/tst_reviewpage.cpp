// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "tests/support/toldworkspace.h"
#include "views/review/paper.h"
#include "views/review/reviewpage.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static QDateTime june(int day, int hour = 12)
{
    return ToldWorkspace::june(day, hour);
}

// The review as it is looked at and presented.
class ReviewPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_theme.setChoice(Look::Light);
        m_theme.applyToApplication();
        m_database = std::make_unique<TestDatabase>(StoreLocation {});
        m_store = std::make_unique<Store>(m_database->location(), Author {u"Ada"_s, u"test"_s});
        QVERIFY(m_store->open().result());
        ToldWorkspace told(*m_store);
        const Sprint sprint {.id = SprintId::create(),
                             .name = u"Sprint 22"_s,
                             .goal = u"Every story can go to production"_s,
                             .startsAt = june(1, 0),
                             .endsAt = june(15, 0)};
        QVERIFY(m_store->write([&sprint](Transaction &transaction) {
                           return sprints().apply(transaction, {.after = sprint});
                       }).result());
        const auto start = [&] {
            told.change(u"sprint"_s, sprint.id.toString(),
                        {u"state"_s, int(SprintState::Planned), int(SprintState::Running)},
                        june(1, 0));
        };
        for (int i = 0; i < 6; ++i) {
            if (i == 5)
                start();
            const auto story = told.story(2180 + i);
            told.estimate(story, 1 + i, june(-10));
            told.plan(story, sprint, i == 5 ? june(6) : june(-9));
            if (i < 4) {
                told.move(story, 0, 1, june(2 + i));
                told.move(story, 1, 3, june(5 + i));
            }
        }
        m_page = std::make_unique<ReviewPage>(*m_store, m_undo, m_theme, [] { return june(10); });
        m_page->resize(1224, 780);
        m_page->show();
        QTRY_VERIFY(m_page->isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_undo.clear();
        m_store.reset();
    }

    void keysAndRemotesGoThroughTheSections()
    {
        auto &view = m_page->view();
        view.setFocus();
        QCOMPARE(view.part(), ReviewPart::Result);
        press(view, Qt::Key_Right);
        QCOMPARE(view.part(), ReviewPart::Demo);
        press(view, Qt::Key_PageDown);
        press(view, Qt::Key_Space);
        QCOMPARE(view.part(), ReviewPart::Next);
        press(view, Qt::Key_Space);
        QCOMPARE(view.part(), ReviewPart::Next); // the last one
        press(view, Qt::Key_PageUp);
        press(view, Qt::Key_Left);
        QCOMPARE(view.part(), ReviewPart::Demo);
        press(view, Qt::Key_1);
        QCOMPARE(view.part(), ReviewPart::Goal);
        QVERIFY(view.nextInWords().contains(u"Result"_s));
    }

    void blackHidesAllAndAnyStepShowsItAgain()
    {
        auto &view = m_page->view();
        view.setFocus();
        press(view, Qt::Key_B);
        QVERIFY(view.isBlack());
        press(view, Qt::Key_Right);
        QVERIFY(!view.isBlack());
        QCOMPARE(view.part(), ReviewPart::Result); // only the light went on
    }

    void theTimerIsStartedAndHalted()
    {
        auto &view = m_page->view();
        view.setFocus();
        press(view, Qt::Key_T);
        QVERIFY(view.stopwatch().since.isValid());
        press(view, Qt::Key_T);
        QVERIFY(!view.stopwatch().since.isValid());
        Stopwatch watch;
        watch.toggle(june(10, 12));
        watch.toggle(june(10, 13));
        watch.toggle(june(10, 14));
        QCOMPARE(watch.elapsed(june(10, 15)), 7'200'000);
    }

    void whatIsShownIsMarkedAndCanBeTakenBack()
    {
        auto &view = m_page->view();
        view.setFocus();
        press(view, Qt::Key_3);
        press(view, Qt::Key_D);
        QTRY_VERIFY(!m_page->model().review().demo.isEmpty()
                    && m_page->model().review().demo.first().shownAt.isValid());
        m_undo.undo();
        m_page->model().readAgain();
        QTRY_VERIFY(m_page->model().review().demoIsSuggested);
    }

    void aNoteIsWrittenWithTheKeyboard()
    {
        auto &view = m_page->view();
        view.setFocus();
        press(view, Qt::Key_N);
        auto *field = view.findChild<QLineEdit *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"Bring 2 people"_s); // digits and letters are text here
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_page->model().review().notes.size(), 1);
        QCOMPARE(m_page->model().review().notes.first().text, u"Bring 2 people"_s);
        QVERIFY(!field->isVisible());
    }

    void presentingFillsTheScreenAndLeavingMakesStoriesOfNotes()
    {
        QSignalSpy presenting(m_page.get(), &ReviewPage::presenting);
        emit m_page->view().noteRequested(u"Ask for a load environment"_s, {});
        QTRY_COMPARE(m_page->model().review().notes.size(), 1);
        m_page->present();
        auto *window = m_page->presenter();
        QVERIFY(window && window->isFullScreen());
        window->showSpeaker();
        QVERIFY(window->speaker()->isVisible());
        emit window->view().leaveRequested();
        QVERIFY(!window->isVisible());
        QVERIFY(!window->speaker()->isVisible());
        QCOMPARE(presenting.count(), 2);
        QTRY_VERIFY(!m_page->model().review().notes.first().story.isNull());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        for (int i = 0; i < ReviewParts; ++i) {
            m_page->view().setPart(ReviewPart(i));
            for (auto *widget : m_page->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                    || widget->focusProxy())
                    continue;
                auto *face = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }

    void aReportIsWrittenInEachForm()
    {
        const QTemporaryDir folder;
        const auto document = reviewDocument(m_page->model().review(), june(10));
        const Format format(QTimeZone::utc());
        for (const auto &ending : {u"pdf"_s, u"html"_s, u"md"_s}) {
            const auto file = folder.filePath(u"review."_s + ending);
            QVERIFY(isReportKind(ending));
            QVERIFY(writeReport(document, format, file));
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const auto data = written.readAll();
            QVERIFY(data.size() > 1000);
            if (ending == u"html"_s)
                QVERIFY(data.contains("<svg") && !data.contains("<?xml"));
        }
        QVERIFY(!writeReport(document, format, folder.filePath(u"none/x.pdf"_s)));
    }

    void aLongTableGoesOverPagesWithItsHeadOnEach()
    {
        Document document {.title = u"Long"_s, .head = {.view = u"Long"_s}};
        Document::Table table {.head = {u"Story"_s, u"Title"_s}};
        for (int i = 0; i < 10'000; ++i)
            table.rows.append({u"#%1"_s.arg(i), u"A title of usual length, number %1"_s.arg(i)});
        document.parts.append({.title = u"All"_s, .tables = {table}});
        QBuffer out;
        QVERIFY(out.open(QIODevice::WriteOnly));
        const int pages = writePdf(document, Format(QTimeZone::utc()), out);
        QVERIFY(pages > 150 && pages < 300);
        QVERIFY(out.data().startsWith("%PDF"));
    }

    // Pictures for people to look at, where DAYSHIFT_PICTURES names a folder.
    void itIsPaintedInEveryLook_data()
    {
        QTest::addColumn<Look>("look");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << Look::Light << Qt::LeftToRight;
        QTest::newRow("dark") << Look::Dark << Qt::LeftToRight;
        QTest::newRow("contrast") << Look::HighContrast << Qt::LeftToRight;
        QTest::newRow("right to left") << Look::Light << Qt::RightToLeft;
    }
    void itIsPaintedInEveryLook()
    {
        QFETCH(Look, look);
        QFETCH(Qt::LayoutDirection, direction);
        m_theme.setChoice(look);
        ReviewView view(m_theme, ReviewView::Mode::Presenting, [] { return june(10); });
        view.setLayoutDirection(direction);
        view.resize(1440, 900);
        view.setReview(m_page->model().review());
        view.show();
        const QDir folder(qEnvironmentVariable("DAYSHIFT_PICTURES"));
        for (int i = 0; i < ReviewParts; ++i) {
            view.setPart(ReviewPart(i));
            QApplication::processEvents();
            const auto picture = view.grab().toImage();
            QCOMPARE(picture.pixelColor(2, 2), m_theme.color(Ink::Surface));
            if (!qEnvironmentVariableIsEmpty("DAYSHIFT_PICTURES"))
                picture.save(folder.filePath(u"review-%1-%2.png"_s.arg(i + 1).arg(
                        QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'))));
        }
    }

private:
    // As a shortcut of the window that has the keyboard.
    static void press(QWidget &view, Qt::Key key)
    {
        QTest::keyClick(&view, key);
    }

    Theme m_theme;
    QUndoStack m_undo;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<ReviewPage> m_page;
};

static const Registered<ReviewPageTest> known;
#include "tst_reviewpage.moc"
