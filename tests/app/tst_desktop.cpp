// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/daystory.h"
#include "app/desktop.h"
#include "app/newworkspace.h"
#include "models/settings/settings.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/board/boardpage.h"
#include "views/shell/demoband.h"
#include "views/shell/hint.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The program with its window, from the workspace that is named to what stands on the screen.
class DesktopTest : public QObject
{
    Q_OBJECT

    static QList<MainWindow *> windows()
    {
        QList<MainWindow *> all;
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
                all.append(found);
        }
        return all;
    }
    static void trigger(MainWindow *frame, const QString &text)
    {
        for (auto *action : frame->findChildren<QAction *>()) {
            if (action->text() == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    static MainWindow *window()
    {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    // Everything that the banners of the window say.
    static QString said()
    {
        QStringList words;
        if (auto *frame = window()) {
            for (const auto *label : frame->notices().findChildren<QLabel *>())
                words.append(label->text());
        }
        return words.join(u' ');
    }
    static QStringList offered()
    {
        QStringList words;
        if (auto *frame = window()) {
            for (const auto *button : frame->notices().findChildren<QPushButton *>())
                words.append(button->text());
        }
        return words;
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes = {}) const
    {
        const auto path = m_folder->filePath(name);
        QFile file(path);
        if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }
    [[nodiscard]] QString workspace() const
    {
        const auto path = file(u"shop.dayshift"_s);
        return makeWorkspace({.database = path}, {.team = u"Shop"_s, .timeZone = u"Etc/UTC"_s})
                ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWorkspaceOpensOnItsDay_data() { TestDatabase::addEngines(); }
    void aWorkspaceOpensOnItsDay()
    {
        const TestDatabase database;
        {
            Store store(database.location(), {u"Ada"_s, u"test"_s});
            QVERIFY(store.open().result());
            store.edit(workspaces(), {.after = Workspace {.id = WorkspaceId::create(),
                                                          .team = u"Shop"_s,
                                                          .timeZone = u"Etc/UTC"_s}});
            QVERIFY(store.read([](Database &open) { return workspaces().load(open); }).result());
        }
        Desktop desktop;
        desktop.open(database.location());
        QTRY_VERIFY(window());
        QTRY_VERIFY(window()->windowTitle().contains(u"Shop"_s));
        QCOMPARE(window()->currentPage()->objectName(), u"day"_s);
        QCOMPARE(said(), QString());
    }

    void theDemoDayPlaysUnderItsBandAndIsLeftForOnesOwnData()
    {
        const auto recent = Settings().recentWorkspaces();
        Desktop desktop;
        desktop.startDemo(DayStory::at(8, 50));
        const auto band = [] {
            return window() ? window()->findChild<DemoBand *>() : nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(band(), 30'000);
        QVERIFY(window()->currentPage());
        auto *slider = qobject_cast<QSlider *>(band()->timeSlider());
        QTRY_VERIFY_WITH_TIMEOUT(slider->value() >= 20, 30'000);
        const auto *hint = window()->findChild<Hint *>();
        QVERIFY(hint->words().contains(u"08:42"_s));

        // An earlier minute begins the day anew, in another workspace.
        const QPointer<MainWindow> before = window();
        slider->setValue(5);
        emit band()->timeRequested(DayStory::instant(DayStory::at(8, 35)));
        QTRY_VERIFY_WITH_TIMEOUT(window() && window() != before && band(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QSlider *>(band()->timeSlider())->value() < 20, 30'000);

        emit band()->leaveRequested();
        QTRY_VERIFY_WITH_TIMEOUT(window() && !band(), 30'000);
        QCOMPARE(Settings().recentWorkspaces(), recent); // nothing of the demo is remembered
    }

    void whatCannotBeOpenedIsSaidWithWhatIsSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("missing") << u"missing.dayshift"_s << QByteArray();
        QTest::newRow("no workspace") << u"notes.dayshift"_s << QByteArray("These are my notes.");
    }
    void whatCannotBeOpenedIsSaidWithWhatIsSafe()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        Desktop desktop;
        desktop.start(file(name, bytes));
        QTRY_VERIFY(window());
        QTRY_VERIFY(said().contains(name));
        QVERIFY(offered().contains(u"Open another workspace …"_s));
    }

    void aDamagedWorkspaceOffersACopyOfWhatCanBeRead()
    {
        const auto path = workspace();
        QVERIFY(!path.isEmpty());
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        for (qint64 at = 4096 * 3; at + 2048 < damaged.size(); at += 4096) {
            damaged.seek(at + 8);
            damaged.write(QByteArray(2048, '\x5a'));
        }
        damaged.close();
        Desktop desktop;
        desktop.start(path);
        QTRY_VERIFY(window());
        QTRY_VERIFY(offered().contains(u"Repair to a copy …"_s));
    }

    void severalWindowsShareOneWorkspace()
    {
        const auto path = workspace();
        {
            Desktop desktop;
            desktop.start(path);
            QTRY_VERIFY(window());
            auto *first = window();
            QTRY_VERIFY(first->currentPage() && first->currentPage()->isReady());
            first->showPage(u"board"_s);
            QTRY_VERIFY(first->currentPage()->isReady());
            trigger(first, u"New &window"_s);
            QTRY_COMPARE(windows().size(), 2);
            auto *second = windows().at(windows().first() == first ? 1 : 0);
            QCOMPARE(&second->undoStack(), &first->undoStack());
            second->showPage(u"epics"_s);
            QCOMPARE(first->currentPage()->objectName(), u"board"_s);
            // What is done in one is seen in the other, and taken back there.
            auto *board = qobject_cast<BoardPage *>(first->currentPage());
            auto *other = qobject_cast<BoardPage *>(second->page(u"board"_s));
            QVERIFY(board && other);
            QTRY_VERIFY(other->isReady() && other->board().model().rowCount() > 0);
            const auto column = board->board().model().columns().first().id;
            board->add(u"Seen in both"_s, column, {});
            QTRY_COMPARE(other->board().model().loadedCount(), 1);
            second->undoStack().undo();
            QTRY_COMPARE(board->board().model().loadedCount(), 0);
            // One closes, the other stays and goes on.
            first->close();
            QTRY_COMPARE(windows(), QList {second});
            QVERIFY(second->currentPage());
            trigger(second, u"New &window"_s);
            QTRY_COMPARE(windows().size(), 2);
            trigger(second, u"&Quit"_s);
            QTRY_COMPARE(windows().size(), 0);
        }
        // Both come again, each with its page.
        Desktop again;
        again.start(path);
        QTRY_COMPARE(windows().size(), 2);
        QStringList pages;
        for (auto *each : windows())
            pages.append(each->currentPage()->objectName());
        pages.sort();
        QCOMPARE(pages, (QStringList {u"board"_s, u"epics"_s}));
        Settings().setOpenWindows({0});
    }

    void aDatabaseThatDoesNotAnswerIsWaitedForInTheWindow()
    {
        // Somebody listens and says nothing.
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Desktop desktop;
        desktop.start(u"postgresql://ada@127.0.0.1:%1/shop"_s.arg(silent.serverPort()));
        QTRY_VERIFY(window());
        QTRY_VERIFY(said().contains(u"is being opened"_s));
        QTRY_VERIFY_WITH_TIMEOUT(offered().contains(u"Try again"_s), 30'000);
    }
};

static const Registered<DesktopTest> known;
#include "tst_desktop.moc"
