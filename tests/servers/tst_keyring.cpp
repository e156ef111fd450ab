// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

// A connection's token goes through the keyring of a desktop: from "dayshift connect" to the head of
// each question of "dayshift poll", and nowhere else.
class KeyringTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int status = -1;
        QByteArray said;
    };

    static inline const QByteArray Token = "glpat-S3cr3t\xc3\xa4";

    const QTemporaryDir m_folder {u"/tmp/dayshift-keyring-XXXXXX"_s};
    const QString m_workspace = m_folder.filePath(u"shop.dayshift"_s);
    QProcessEnvironment m_desktop = QProcessEnvironment::systemEnvironment();

    [[nodiscard]] bool keyring(const QString &verb) const
    {
        QProcess script;
        // Its daemons go on after it: with a pipe to them we would wait for their end.
        script.setStandardOutputFile(m_folder.filePath(u"script.log"_s));
        script.setStandardErrorFile(m_folder.filePath(u"script.log"_s), QIODevice::Append);
        script.start(u"bash"_s, {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/keyring.sh"), verb,
                                 m_folder.filePath(u"k"_s)});
        return script.waitForFinished(60'000) && script.exitCode() == 0;
    }
    // Servers of the test answer meanwhile.
    Outcome dayshift(QStringList arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_desktop);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments << u"--workspace"_s << m_workspace);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), process.readAll()};
    }
    static QByteArray credential(const HostileServer::Question &question)
    {
        return question.headers.value("authorization");
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    // The files that have it, of the workspace and of the whole home: plainly, or as in a head.
    [[nodiscard]] QStringList writtenDown() const
    {
        QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::System,
                           QDirIterator::Subdirectories);
        QStringList all;
        while (files.hasNext()) {
            const auto path = files.next();
            const auto bytes = contents(path);
            for (const auto &form : {Token, Token.toBase64(), Token.toPercentEncoding()}) {
                if (bytes.contains(form))
                    all.append(path);
            }
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(keyring(u"start"_s));
        QFile file(m_folder.filePath(u"k/env"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            m_desktop.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        QProcess made;
        made.setProcessEnvironment(m_desktop);
        made.start(QStringLiteral(DAYSHIFT_PROGRAM),
                   {u"new"_s, m_workspace, u"--team"_s, u"Shop"_s, u"--time-zone"_s, u"Europe/Vienna"_s});
        QVERIFY(made.waitForFinished(60'000) && made.exitCode() == 0);
    }
    void cleanupTestCase() { QVERIFY(keyring(u"stop"_s)); }

    void theTokenIsInNoFileNoExportNoProcessListAndNoCore()
    {
        HostileServer server;
        server.on(u"/cc.xml"_s, HostileServer::answer(200, "<Projects/>", {{"Content-Type", "text/xml"}}));
        const auto workspace = m_folder.filePath(u"core.dayshift"_s);
        const QStringList there {u"--workspace"_s, workspace};
        const auto run = [&](const QStringList &arguments, const QByteArray &input = {}) {
            QProcess process;
            process.setProcessEnvironment(m_desktop);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments);
            process.write(input);
            process.closeWriteChannel();
            const bool ended = QTest::qWaitFor(
                    [&] { return process.state() == QProcess::NotRunning; }, 60'000);
            return ended && process.exitCode() == 0 && !process.readAll().contains(Token);
        };
        QVERIFY(run({u"new"_s, workspace, u"--team"_s, u"Core"_s}));
        QVERIFY(run(QStringList {u"connect"_s, u"cctray"_s, server.url(u"/cc.xml"_s).toString(),
                                 u"--name"_s, u"Held"_s, u"--token-stdin"_s} + there, Token + '\n'));
        QVERIFY(run(QStringList {u"export"_s, u"--out"_s, m_folder.filePath(u"core.json"_s)} + there));
        QVERIFY(run(QStringList {u"backup"_s, m_folder.filePath(u"core-backup.dayshift"_s)} + there));

        // The token has just been sent, the answer is awaited: now it is in the memory for certain.
        server.on(u"/cc.xml"_s, HostileServer::silence());
        server.asked.clear();
        QDir(m_folder.path()).mkdir(u"cores"_s);
        QProcess polling;
        polling.setProcessEnvironment(m_desktop);
        polling.setWorkingDirectory(m_folder.filePath(u"cores"_s));
        polling.start(u"bash"_s, QStringList {u"-c"_s, u"ulimit -c unlimited; exec \"$@\""_s, u"dayshift"_s,
                                              QStringLiteral(DAYSHIFT_PROGRAM), u"poll"_s, u"--once"_s} + there);
        QTRY_VERIFY_WITH_TIMEOUT(!server.asked.isEmpty(), 60'000);
        QCOMPARE(credential(server.asked.last()), "Bearer " + Token);
        const auto process = u"/proc/%1/"_s.arg(polling.processId());
        QVERIFY(contents(process + u"cmdline"_s).contains("poll"));
        QVERIFY(!contents(process + u"cmdline"_s).contains(Token));
        QVERIFY(!contents(process + u"environ"_s).contains(Token));
        // No core, and neither heap nor stack for who is told of it all the same.
        QVERIFY(contents(process + u"limits"_s).contains("Max core file size        0 "));
        QCOMPARE(contents(process + u"coredump_filter"_s).trimmed().toInt(nullptr, 16), 0x10);
        ::kill(pid_t(polling.processId()), SIGSEGV);
        QVERIFY(QTest::qWaitFor([&] { return polling.state() == QProcess::NotRunning; }, 60'000));
        QCOMPARE(polling.exitStatus(), QProcess::CrashExit);
        QCOMPARE(writtenDown().join(u' '), QString());
        QVERIFY(QDir(m_folder.filePath(u"cores"_s)).isEmpty());
    }

    void aTokenGoesThroughTheKeyringFromConnectToPoll()
    {
        HostileServer server;
        const auto feed = HostileServer::answer(200,
                                                "<Projects><Project name='shop' activity='Sleeping' "
                                                "lastBuildStatus='Success' lastBuildLabel='7' "
                                                "lastBuildTime='2026-03-01T10:00:00Z'/></Projects>",
                                                {{"Content-Type", "text/xml"}});
        server.on(u"/cc.xml"_s, [feed](QTcpSocket &socket, const HostileServer::Question &question) {
            const bool knows = credential(question) == "Bearer " + Token;
            (knows ? feed : HostileServer::answer(401))(socket, question);
        });

        const auto connected = dayshift({u"connect"_s, u"cctray"_s, server.url(u"/cc.xml"_s).toString(),
                                         u"--name"_s, u"Feed"_s, u"--token-stdin"_s},
                                        Token + '\n');
        QVERIFY2(connected.status == 0, connected.said);
        QVERIFY(!connected.said.contains(Token));
        QCOMPARE(credential(server.asked.last()), "Bearer " + Token);

        // Another process, which was given nothing but the workspace.
        server.asked.clear();
        const auto polled = dayshift({u"poll"_s, u"--once"_s});
        QVERIFY2(polled.status == 0, polled.said);
        QVERIFY(polled.said.contains("shop"));
        QVERIFY(!polled.said.contains(Token));
        QVERIFY(!server.asked.isEmpty());
        for (const auto &question : server.asked)
            QCOMPARE(credential(question), "Bearer " + Token);
        QCOMPARE(writtenDown().join(u' '), QString());

        // While it is locked the server turns us away, the error says why, and what was known stays.
        QVERIFY(keyring(u"lock"_s));
        server.asked.clear();
        const auto locked = dayshift({u"poll"_s, u"--once"_s, u"--json"_s});
        QVERIFY2(locked.status > 0, locked.said);
        QVERIFY2(locked.said.contains(R"("code":"keyring-locked")"), locked.said);
        QVERIFY2(locked.said.contains(R"("name":"shop")"), locked.said);
        for (const auto &question : server.asked)
            QCOMPARE(credential(question), QByteArray());
    }
};

static const Registered<KeyringTest> known;
#include "tst_keyring.moc"
