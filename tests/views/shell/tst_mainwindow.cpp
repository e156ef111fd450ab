// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/settings/settings.h"
#include "tests/support/runner.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"
#include "views/shell/sidebar.h"
#include "views/shell/undobar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoCommand>
#include <QVBoxLayout>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A page that has everything a page can have.
class SmallPage : public Page
{
public:
    explicit SmallPage(const Theme &theme)
        : Page(theme)
        , filter(new QLineEdit(this))
        , list(new QLineEdit(this))
        , panel(new QWidget)
        , add(new QAction(u"&Story"_s, this))
        , sort(new QAction(u"Failing &first"_s, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(filter);
        layout->addWidget(list);
        panel->setFocusPolicy(Qt::StrongFocus);
        add->setShortcut(u"Ctrl+N"_s);
    }

    QString context() const override { return u"Sprint 22"_s; }
    QList<QAction *> toolbarActions() const override { return {sort}; }
    QAction *primaryAction() const override { return add; }
    bool hasDetails() const override { return true; }
    QWidget *details() override { return panel; }
    QWidget *filterField() const override { return filter; }
    QWidget *mainArea() const override { return list; }
    QString place() const override { return here; }
    void setPlace(const QString &place) override { here = place; }
    void go(const QString &place)
    {
        here = place;
        emit placeChanged();
    }

    QLineEdit *filter;
    QLineEdit *list;
    QWidget *panel;
    QAction *add;
    QAction *sort;
    QString here;
};

class MainWindowTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    int m_made = 0;

    void show()
    {
        m_window = std::make_unique<MainWindow>(
                *m_theme, *m_settings, [] { return QDateTime({2026, 6, 16}, {9, 20}, Qt::UTC); });
        for (const auto &id : {u"board"_s, u"pipeline"_s, u"metrics"_s}) {
            m_window->addPage({.id = id, .title = id, .icon = id, .make = [this] {
                                   ++m_made;
                                   return new SmallPage(*m_theme);
                               }});
        }
        m_window->showPage(u"board"_s);
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    SmallPage *page() { return static_cast<SmallPage *>(m_window->currentPage()); }
    QString shownPage() { return m_window->currentPage()->objectName(); }
    void press(const QKeySequence &key) { QTest::keySequence(m_window.get(), key); }

    QAction *inMenus(const QString &text)
    {
        for (auto *menu : m_window->menuBar()->actions())
            for (auto *action : menu->menu()->actions())
                if (action->text().remove(u'&') == text)
                    return action;
        return nullptr;
    }

private slots:
    void init()
    {
        m_theme = std::make_unique<Theme>();
        m_settings = std::make_unique<Settings>(m_folder.filePath(
                u"%1.ini"_s.arg(QString::fromLatin1(QTest::currentTestFunction()))));
        m_made = 0;
        show();
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        m_theme.reset();
    }

    void aPageIsBuiltWhenItIsFirstShown()
    {
        QCOMPARE(m_made, 1);
        m_window->showPage(u"metrics"_s);
        QCOMPARE(m_made, 2);
        m_window->showPage(u"board"_s);
        QCOMPARE(m_made, 2);
    }

    void numbersOpenPagesInTheOrderOfTheSidebar()
    {
        press(u"Ctrl+2"_s);
        QCOMPARE(shownPage(), u"pipeline"_s);
        press(u"Ctrl+3"_s);
        QCOMPARE(shownPage(), u"metrics"_s);
        press(u"Ctrl+1"_s);
        QCOMPARE(shownPage(), u"board"_s);
    }

    void backAndForwardWalkWhatWasSeen()
    {
        page()->go(u"#2187"_s);
        press(u"Ctrl+2"_s);
        press(u"Alt+Left"_s);
        QCOMPARE(shownPage(), u"board"_s);
        QCOMPARE(page()->here, u"#2187"_s);
        press(u"Alt+Left"_s);
        QCOMPARE(page()->here, QString());
        press(u"Alt+Right"_s);
        press(u"Alt+Right"_s);
        QCOMPARE(shownPage(), u"pipeline"_s);
        QVERIFY(!inMenus(u"Forward"_s)->isEnabled());
    }

    void thePageBringsItsActionsIntoTheMenusAndTakesThemAway()
    {
        QVERIFY(inMenus(u"Story"_s));
        QVERIFY(inMenus(u"Failing first"_s));
        auto *first = page()->add;
        press(u"Ctrl+2"_s);
        QVERIFY(inMenus(u"Story"_s) != first);
        QSignalSpy added(page()->add, &QAction::triggered);
        press(u"Ctrl+N"_s);
        QCOMPARE(added.count(), 1);
    }

    void f6GoesThroughThePanesAndBack()
    {
        page()->showDetails();
        page()->list->setFocus();
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            press(u"F6"_s);
            const auto *focus = QApplication::focusWidget();
            seen.append(focus == page()->panel                             ? u"panel"_s
                        : focus == page()->filter                          ? u"filter"_s
                        : focus == page()->list                            ? u"list"_s
                        : m_window->sidebar().isAncestorOf(focus)          ? u"sidebar"_s
                        : focus == &m_window->statusStrip()                ? u"status"_s
                                                                           : u"toolbar"_s);
        }
        QCOMPARE(seen, QStringList({u"panel"_s, u"status"_s, u"sidebar"_s, u"toolbar"_s,
                                    u"filter"_s, u"list"_s}));
        press(u"Shift+F6"_s);
        QCOMPARE(QApplication::focusWidget(), page()->filter);
    }

    void whatWasDoneCanBeUndoneFromTheBar()
    {
        struct Count : QUndoCommand
        {
            explicit Count(int &n)
                : QUndoCommand(u"#2177 moved to Done"_s)
                , number(n)
            {
            }
            void redo() override { ++number; }
            void undo() override { --number; }
            int &number;
        };
        int number = 0;
        m_window->undoStack().push(new Count(number));
        auto *bar = m_window->findChild<UndoBar *>();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->words(), u"#2177 moved to Done"_s);
        bar->findChild<QAbstractButton *>()->click();
        QCOMPARE(number, 0);
        QVERIFY(!bar->isVisible());
        press(u"Ctrl+Shift+Z"_s);
        QCOMPARE(number, 1);
        press(u"Ctrl+Z"_s);
        QCOMPARE(number, 0);
    }

    void theUndoBarGoesByItself()
    {
        auto *bar = m_window->findChild<UndoBar *>();
        bar->setLifetime(std::chrono::milliseconds(400));
        bar->tell(u"Done"_s);
        QVERIFY(bar->isVisible());
        QTRY_VERIFY(!bar->isVisible());
    }

    void changesThatWaitAreToldUntilTheyAreSaved()
    {
        QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
        m_window->setWaiting(3, {.kind = Error::Kind::Full});
        QCOMPARE(m_window->notices().shown().size(), 1);
        QVERIFY(m_window->notices().shown().constFirst().text.contains(u"The disk is full."_s));
        for (auto *button : m_window->notices().findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(retried.count(), 1);
        QVERIFY(m_window->notices().has(u"waiting"_s));
        m_window->setWaiting(0, {});
        QVERIFY(!m_window->notices().has(u"waiting"_s));
    }

    void theWorstNoticeIsOnTopAndAtMostThreeAreShown()
    {
        auto &notices = m_window->notices();
        for (const auto kind : {Notice::Kind::Info, Notice::Kind::Stale, Notice::Kind::Failure,
                                Notice::Kind::Warning})
            notices.tell({.kind = kind, .title = u"Title"_s});
        QCOMPARE(notices.shown().constFirst().kind, Notice::Kind::Failure);
        QCOMPARE(notices.shown().constLast().kind, Notice::Kind::Info);
        QCOMPARE(notices.shown().size(), 4);
    }

    void aNewerNoticeOfATopicTakesThePlaceOfTheOlder()
    {
        auto &notices = m_window->notices();
        notices.tell({.topic = u"a"_s, .title = u"One"_s});
        notices.tell({.topic = u"a"_s, .title = u"Two"_s});
        QCOMPARE(notices.shown().size(), 1);
        QCOMPARE(notices.shown().constFirst().title, u"Two"_s);
        notices.end(u"a"_s);
        QVERIFY(!notices.isVisible());
    }

    void theSidebarCollapsesByKeyAndInANarrowWindow()
    {
        QVERIFY(!m_window->sidebar().isCollapsed());
        press(u"F7"_s);
        QVERIFY(m_window->sidebar().isCollapsed());
        QCOMPARE(m_window->sidebar().width(), 56);
        press(u"F7"_s);
        m_window->resize(1050, 700);
        QTRY_VERIFY(m_window->sidebar().isCollapsed());
        m_window->resize(1440, 900);
        QTRY_VERIFY(!m_window->sidebar().isCollapsed());
    }

    void inANarrowWindowTheDetailsCoverTheList()
    {
        page()->showDetails();
        QVERIFY(page()->isVisible() && page()->panel->isVisible());
        m_window->resize(1150, 800);
        QTRY_VERIFY(!page()->isVisible());
        QVERIFY(page()->panel->isVisible());
        m_window->resize(1440, 900);
        QTRY_VERIFY(page()->isVisible());
    }

    void escapeClosesTheDetails()
    {
        page()->showDetails();
        page()->panel->setFocus();
        QTest::keyClick(page()->panel, Qt::Key_Escape);
        QVERIFY(!page()->areDetailsShown());
        QCOMPARE(QApplication::focusWidget(), page()->list);
    }

    void textGrowsByKeyAndIsRemembered()
    {
        press(u"Ctrl+="_s);
        press(u"Ctrl+="_s);
        QVERIFY(qFuzzyCompare(m_theme->textScale(), 1.2));
        press(u"F7"_s);
        m_window->close();
        m_theme->setTextScale(1);
        show();
        QVERIFY(qFuzzyCompare(m_theme->textScale(), 1.2));
        QVERIFY(m_window->sidebar().isCollapsed());
        press(u"Ctrl+0"_s);
        QCOMPARE(m_theme->textScale(), 1.);
    }

    void badgesAreToldInWords()
    {
        m_window->sidebar().setBadge(u"pipeline"_s, {Sign::Failed, 2, u"2 pipelines fail"_s});
        const auto *link = m_window->sidebar().findChild<SidebarButton *>(u"pipeline"_s);
        QCOMPARE(link->accessibleName(), u"pipeline, 2 pipelines fail"_s);
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        m_window->setWaiting(1, {.kind = Error::Kind::Full});
        for (auto *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)
                || page()->isAncestorOf(widget) || widget == page()->panel)
                continue;
            auto *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
        for (const auto *menu : m_window->menuBar()->actions()) {
            QVERIFY(menu->text().contains(u'&'));
            for (const auto *action : menu->menu()->actions())
                QVERIFY(action->isSeparator() || !action->text().isEmpty());
        }
    }

    void theClockIsToldInTheTeamsZone()
    {
        m_window->setFormat(Format(QTimeZone("Europe/Berlin"),
                                   QLocale(QLocale::English, QLocale::UnitedKingdom)));
        QCOMPARE(m_window->statusStrip().clock(), u"Tue 16 June, 11:20"_s);
    }
};

static const Registered<MainWindowTest> known;

#include "tst_mainwindow.moc"
