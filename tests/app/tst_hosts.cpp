// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop.h"
#include "app/newworkspace.h"
#include "models/board/boardtables.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/runner.h"
#include "views/board/markdownview.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Whom the program speaks to: the servers that a person has added, and nobody else, whatever stands
// in what they answer and in what people write.
class HostsTest : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const QString m_workspace = m_folder.filePath(u"shop.dayshift"_s);
    const QString m_log = m_folder.filePath(u"witness.log"_s);

    // With a home of its own, and a witness between it and the C library.
    [[nodiscard]] QProcessEnvironment watched() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, m_folder.path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(DAYSHIFT_WITNESS_LIBRARY));
        environment.insert(u"DAYSHIFT_WITNESS"_s, m_log);
        // An address sanitizer wants to be asked first; here it may come second.
        environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        return environment;
    }
    [[nodiscard]] int dayshift(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(watched());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments);
        const bool ended = QTest::qWaitFor(
                [&] { return process.state() == QProcess::NotRunning; }, 60'000);
        return ended ? process.exitCode() : -1;
    }
    // What the witness saw, one line for each.
    [[nodiscard]] QStringList seen() const
    {
        QFile file(m_log);
        return file.open(QIODevice::ReadOnly)
                ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                : QStringList();
    }
    static HostileServer::Behaviour feedOf(const HostileServer &stranger)
    {
        return HostileServer::answer(200,
                                     "<Projects><Project name='shop' activity='Sleeping' "
                                     "lastBuildStatus='Failure' lastBuildLabel='7' webUrl='"
                                             + stranger.url(u"/build/7"_s).toString().toUtf8()
                                             + "'/></Projects>",
                                     {{"Content-Type", "text/xml"}});
    }

private slots:
    void init() { QFile::remove(m_log); }

    void onlyServersThatThePersonAddedAreSpokenTo()
    {
        HostileServer server;
        HostileServer stranger;
        server.on(u"/cc.xml"_s, feedOf(stranger));
        server.on(u"/moved.xml"_s,
                  HostileServer::answer(302, {}, {{"Location", stranger.url(u"/cc.xml"_s).toEncoded()}}));
        const QStringList there {u"--workspace"_s, m_workspace};

        QCOMPARE(dayshift({u"new"_s, m_workspace, u"--team"_s, u"Shop"_s}), 0);
        QCOMPARE(dayshift(QStringList {u"add"_s, u"story"_s, u"See http://stranger.example/a.png"_s} + there), 0);
        QCOMPARE(dayshift(QStringList {u"connect"_s, u"cctray"_s, server.url(u"/cc.xml"_s).toString(),
                                       u"--name"_s, u"Feed"_s} + there), 0);
        QVERIFY(dayshift(QStringList {u"connect"_s, u"cctray"_s, server.url(u"/moved.xml"_s).toString(),
                                      u"--name"_s, u"Moved"_s} + there) > 0);
        QCOMPARE(dayshift(QStringList {u"poll"_s, u"--once"_s} + there), 0);
        QCOMPARE(dayshift(QStringList {u"snapshot"_s, u"pipeline"_s, u"--out"_s,
                                       m_folder.filePath(u"a.png"_s)} + there), 0);
        QCOMPARE(dayshift(QStringList {u"export"_s, u"--out"_s, m_folder.filePath(u"a.json"_s)} + there), 0);
        // The window, until it has read the server by itself.
        server.asked.clear();
        QProcess window;
        window.setProcessEnvironment(watched());
        window.start(QStringLiteral(DAYSHIFT_PROGRAM), {m_workspace});
        QTRY_VERIFY_WITH_TIMEOUT(!server.asked.isEmpty(), 60'000);
        window.kill();
        QVERIFY(window.waitForFinished());

        const auto lines = seen();
        const auto ours = u"connect 127.0.0.1 %1"_s.arg(server.url({}).port());
        QVERIFY2(lines.contains(ours), qPrintable(lines.join(u", "_s)));
        for (const auto &line : lines)
            QCOMPARE(line, ours);
        QCOMPARE(stranger.connections, 0);
    }

    void theDemoDaySpeaksToItsOwnServersOnThisMachineAlone()
    {
        QCOMPARE(dayshift({u"snapshot"_s, u"day"_s, u"--demo"_s, u"--out"_s, m_folder.filePath(u"b.png"_s)}), 0);
        for (const auto &line : seen())
            QVERIFY2(line.startsWith(u"connect 127.0.0.1 "_s), qPrintable(line));
    }

    void whatPeopleWriteFetchesNothing()
    {
        HostileServer stranger;
        const auto picture = stranger.url(u"/pixel.png"_s).toString();
        const auto workspace = m_folder.filePath(u"texts.dayshift"_s);
        QVERIFY(makeWorkspace({.database = workspace}, {.team = u"Shop"_s, .timeZone = u"Etc/UTC"_s}));
        {
            Store store({.database = workspace}, {.actor = u"Ada"_s});
            QVERIFY(store.open().result());
            const auto columns = store.read([](Database &open) { return Dayshift::columns().load(open); }).result();
            QVERIFY(columns && !columns->isEmpty());
            const Story story {.id = StoryId::create(),
                               .title = u"Sign in ![](%1)"_s.arg(picture),
                               .column = columns->first().id};
            store.edit(stories(), {.after = story});
            store.edit(storyTexts(),
                       {.after = StoryText {story.id, u"![a](%1) <img src=\"%1\"> <link rel=stylesheet href=\"%1\">\n\n"
                                                      "[b]: %1\n\n![b] <iframe src=\"%1\"></iframe> fetched"_s.arg(picture)}});
            QVERIFY(store.read([](Database &open) { return stories().load(open); }).result());
        }

        Desktop desktop;
        desktop.goTo(u"dayshift:story/1"_s);
        desktop.start(workspace);
        const auto isRead = [] {
            for (const auto *window : QApplication::topLevelWidgets()) {
                for (const auto *view : window->findChildren<MarkdownView *>()) {
                    if (view->isVisible() && view->toPlainText().contains(u"fetched"_s))
                        return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 30'000);
        for (auto *window : QApplication::topLevelWidgets())
            window->grab(); // painted, so that whatever it needs has been asked for

        // Who comes now comes after all that were before.
        QTcpSocket last;
        last.connectToHost(u"127.0.0.1"_s, quint16(stranger.url({}).port()));
        QTRY_VERIFY(stranger.connections > 0);
        QCOMPARE(stranger.connections, 1);
    }
};

static const Registered<HostsTest> known;
#include "tst_hosts.moc"
