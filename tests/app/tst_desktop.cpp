// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"
#include "app/newworkspace.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"
#include "views/shell/mainwindow.h"
#include "views/shell/notices.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The program with its window, from the workspace that is named to what stands on the screen.
class DesktopTest : public QObject
{
    Q_OBJECT

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

    void aWorkspaceOpensOnItsBoard_data() { TestDatabase::addEngines(); }
    void aWorkspaceOpensOnItsBoard()
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
        QCOMPARE(window()->currentPage()->objectName(), u"board"_s);
        QCOMPARE(said(), QString());
    }

    void theDemoDayOpensAndSaysThatNothingIsKept()
    {
        Desktop desktop;
        desktop.startDemo();
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(u"This is the demo day."_s), 30'000);
        QVERIFY(window()->currentPage());
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
