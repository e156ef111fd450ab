// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardrule.h"
#include "models/board/boardtables.h"
#include "models/board/donerule.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// The program itself, called as scripts and people call it.
class CommandLineTest : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int status = -1;
        QByteArray output;
        QByteArray complaint;
        [[nodiscard]] QJsonObject json() const
        {
            return QJsonDocument::fromJson(output).object();
        }
    };

    // Servers of the test answer meanwhile.
    static Outcome dayshift(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.start(QStringLiteral(DAYSHIFT_PROGRAM), arguments);
        if (!input.isEmpty())
            process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Outcome here(QStringList arguments, const QByteArray &input = {}) const
    {
        return dayshift(arguments << u"--workspace"_s << m_workspace << u"--json"_s, input);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static HostileServer::Behaviour feed(const QByteArray &attributes)
    {
        return HostileServer::answer(200,
                                     "<Projects><Project name='shop :: deploy' " + attributes
                                             + "/></Projects>",
                                     {{"Content-Type", "text/xml"}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = path(u"shop.dayshift"_s);
        const auto made = dayshift({u"new"_s, m_workspace, u"--team"_s, u"Shop"_s, u"--time-zone"_s,
                                    u"Europe/Vienna"_s});
        QVERIFY2(made.status == 0, made.complaint.constData());
    }

    void aStoryIsWrittenFoundAndMoved()
    {
        const auto added = here({u"add"_s, u"story"_s, u"Pay by card"_s, u"--points"_s, u"3"_s});
        QVERIFY2(added.status == 0, added.complaint.constData());
        QCOMPARE(added.json()["column"_L1].toString(), u"To do"_s);

        const auto found = here({u"list"_s, u"stories"_s, u"--query"_s, u"card"_s});
        QCOMPARE(found.json()["stories"_L1].toArray().size(), 1);
        QCOMPARE(here({u"list"_s, u"stories"_s, u"--query"_s, u"is:blocked"_s})
                         .json()["stories"_L1].toArray().size(), 0);

        const auto moved = here({u"move"_s, u"1"_s, u"In progress"_s});
        QCOMPARE(moved.status, 0);
        QCOMPARE(moved.json()["column"_L1].toString(), u"In progress"_s);
        const auto nowhere = here({u"move"_s, u"1"_s, u"Nowhere"_s});
        QCOMPARE(nowhere.status, 1);
        QCOMPARE(here({u"list"_s, u"stories"_s}).json()["stories"_L1][0]["column"_L1].toString(),
                 u"In progress"_s);
    }

    void aFullColumnTakesNothingInWhereTheTeamWantsItSo()
    {
        for (const auto &title : {u"One"_s, u"Two"_s})
            here({u"add"_s, u"story"_s, title});
        Store store({.database = m_workspace}, {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        auto column = store.read([](Database &each) { return columns().load(each); }).result()->at(1);
        auto limited = column;
        limited.wipLimit = 1;
        store.edit(columns(), {column, limited});
        QCOMPARE(here({u"move"_s, u"1"_s, column.name}).status, 0);
        store.edit(boardRules(), {.after = BoardRule {.id = theBoardRule(), .refusesWhenFull = true}});
        QVERIFY(store.read([](Database &) { return Result<Done>(Done {}); }).result());
        const auto refused = here({u"move"_s, u"2"_s, column.name});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.json()["error"_L1]["says"_L1].toString().contains(u"%1 is full: it holds 1 of 1."_s.arg(column.name)));
        const auto again = here({u"add"_s, u"story"_s, u"Three"_s});
        QCOMPARE(again.status, 0); // to do has no limit
        // Within the column it still goes up and down.
        QCOMPARE(here({u"move"_s, u"1"_s, column.name, u"--rank"_s, u"top"_s}).status, 0);
    }

    void aTitleDoesNotTakeOverTheTerminal()
    {
        const auto added = dayshift({u"add"_s, u"story"_s, u"\x1b[31mred\x07 \u202eback"_s, u"--workspace"_s, m_workspace});
        QCOMPARE(added.status, 0);
        QVERIFY(added.output.contains("[31mred"));
        QVERIFY(!added.output.contains('\x1b') && !added.output.contains('\x07'));
        QVERIFY(!QString::fromUtf8(added.output).contains(QChar(0x202e)));
    }

    void aMoveKeepsToTheDefinitionOfDone()
    {
        here({u"add"_s, u"story"_s, u"Pay by card"_s});
        {
            Store store({.database = m_workspace}, {u"Ada"_s, u"test"_s});
            QVERIFY(store.open().result());
            QVERIFY(store.write([](Transaction &transaction) {
                             return saveDefinition(transaction, 0,
                                                   {{.key = u"a"_s, .name = u"Reviewed"_s},
                                                    {.key = u"b"_s, .kind = CheckKind::UnitTests, .name = u"Unit tests"_s}},
                                                   {}, {}, QDateTime::currentDateTimeUtc());
                         }).result());
        }
        const auto story = [this] { return here({u"list"_s, u"stories"_s}).json()["stories"_L1][0]; };
        const auto refused = here({u"move"_s, u"1"_s, u"Done"_s});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.json()["error"_L1]["code"_L1].toString(), u"entry-refused"_s);
        QVERIFY(refused.json()["error"_L1]["says"_L1].toString().contains(
                u"Reviewed: nobody has ticked it. Unit tests: no build names the story."_s));
        QCOMPARE(story()["column"_L1].toString(), u"To do"_s);
        QCOMPARE(story()["unmet"_L1].toArray(), (QJsonArray {u"Reviewed"_s, u"Unit tests"_s}));
        QCOMPARE(here({u"move"_s, u"1"_s, u"Done"_s, u"--override"_s, u" "_s}).status, 2);

        const auto moved = here({u"move"_s, u"1"_s, u"Done"_s, u"--override"_s, u"Demo at four"_s});
        QVERIFY2(moved.status == 0, moved.output.constData());
        QVERIFY(moved.complaint.contains("Reviewed: nobody has ticked it."));
        QCOMPARE(story()["column"_L1].toString(), u"Done"_s);
        QCOMPARE(story()["doneVersion"_L1].toInt(), 1);
        QCOMPARE(story()["doneMissing"_L1].toArray(), (QJsonArray {u"Reviewed"_s, u"Unit tests"_s}));
        QCOMPARE(story()["override"_L1].toString(), u"Demo at four"_s);
        QCOMPARE(dayshift({u"check"_s, u"--workspace"_s, m_workspace}).status, 0);
    }

    void whatIsExportedComesBackIdentical()
    {
        here({u"add"_s, u"epic"_s, u"Payments"_s});
        here({u"add"_s, u"story"_s, u"Pay by \u201ccard\u201d\u202e"_s, u"--epic"_s, u"1"_s});
        here({u"move"_s, u"1"_s, u"Done"_s});
        QCOMPARE(here({u"export"_s, u"--format"_s, u"json"_s, u"--out"_s, path(u"a.json"_s)}).status, 0);
        const auto copy = path(u"copy.dayshift"_s);
        QCOMPARE(dayshift({u"new"_s, copy, u"--team"_s, u"Other"_s}).status, 0);

        const auto imported = dayshift({u"import"_s, path(u"a.json"_s), u"--workspace"_s, copy});

        QVERIFY2(imported.status == 0, imported.complaint.constData());
        QCOMPARE(dayshift({u"export"_s, u"--workspace"_s, copy, u"--format"_s, u"json"_s, u"--out"_s,
                           path(u"b.json"_s)}).status, 0);
        QVERIFY(contents(u"a.json"_s).size() > 1000);
        QCOMPARE(contents(u"b.json"_s), contents(u"a.json"_s));
    }

    void aBackupIsAWorkspaceThatHolds()
    {
        here({u"add"_s, u"story"_s, u"Pay by card"_s});
        QCOMPARE(here({u"backup"_s, path(u"kept.dayshift"_s)}).status, 0);
        const auto checked = dayshift({u"check"_s, u"--workspace"_s, path(u"kept.dayshift"_s), u"--json"_s});
        QVERIFY(checked.json()["ok"_L1].toBool());
        QCOMPARE(dayshift({u"list"_s, u"stories"_s, u"--workspace"_s, path(u"kept.dayshift"_s), u"--json"_s})
                         .json()["stories"_L1].toArray().size(), 1);
        // What is there already is not written over.
        QCOMPARE(here({u"backup"_s, path(u"kept.dayshift"_s)}).status, 1);
    }

    void aServerIsConnectedReadAndListed()
    {
        HostileServer server;
        server.on(u"/cc.xml"_s, feed("activity='Sleeping' lastBuildLabel='42' lastBuildStatus='Failure'"));
        const auto address = server.url(u"/cc.xml"_s).toString();

        const auto connected = here({u"connect"_s, u"cctray"_s, address, u"--name"_s, u"Feed"_s});
        QVERIFY2(connected.status == 0, connected.output + connected.complaint);
        QCOMPARE(connected.json()["checks"_L1].toArray().size(), 4);

        const auto read = here({u"poll"_s, u"--once"_s});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.json()["pipelines"_L1][0]["status"_L1].toString(), u"failed"_s);
        const auto pipelines = here({u"list"_s, u"pipelines"_s}).json()["pipelines"_L1].toArray();
        QCOMPARE(pipelines.size(), 1);
        QCOMPARE(pipelines[0]["stages"_L1][0]["kind"_L1].toString(), u"deploy"_s);
    }

    void aServerThatFallsSilentKeepsItsLastState()
    {
        auto server = std::make_unique<HostileServer>();
        server->on(u"/cc.xml"_s, feed("activity='Sleeping' lastBuildLabel='7' lastBuildStatus='Success'"));
        here({u"connect"_s, u"cctray"_s, server->url(u"/cc.xml"_s).toString(), u"--name"_s, u"Feed"_s});
        QCOMPARE(here({u"poll"_s, u"--once"_s}).status, 0);
        server.reset();

        const auto silent = here({u"poll"_s, u"--once"_s});

        QVERIFY(silent.status != 0);
        QCOMPARE(silent.json()["error"_L1]["code"_L1].toString(), u"address"_s);
        const auto kept = here({u"list"_s, u"pipelines"_s}).json()["pipelines"_L1].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0]["status"_L1].toString(), u"passed"_s);
    }

    void aServerThatCannotBeReadIsNotConnected()
    {
        HostileServer server;
        server.on(u"/cc.xml"_s, HostileServer::answer(401));
        const auto refused = here({u"connect"_s, u"cctray"_s, server.url(u"/cc.xml"_s).toString(),
                                   u"--name"_s, u"Feed"_s, u"--token-stdin"_s}, "s3cret\n");
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.output.contains("s3cret"));
        QVERIFY(!refused.complaint.contains("s3cret"));
        QCOMPARE(here({u"list"_s, u"connections"_s}).json()["connections"_L1].toArray().size(), 0);
        for (const auto &name : QDir(m_folder->path()).entryList(QDir::Files))
            QVERIFY2(!contents(name).contains("s3cret"), qPrintable(name));
    }

    void aSavedAnswerIsExplained()
    {
        const QByteArray answer = "<Projects><Project name='shop' activity='Building'"
                                  " lastBuildLabel='7' lastBuildStatus='Success'/></Projects>";
        const auto explained = dayshift({u"explain"_s, u"-"_s, u"--provider"_s, u"cctray"_s, u"--json"_s}, answer);
        QVERIFY2(explained.status == 0, explained.complaint.constData());
        QVERIFY2(explained.output.contains("\"running\""), explained.output.constData());
        // A page in its place is an answer, too: it says why nothing can be read.
        const auto page = dayshift({u"explain"_s, u"-"_s, u"--provider"_s, u"cctray"_s, u"--json"_s},
                                   "<html>Sign in</html>");
        QCOMPARE(page.status, 0);
        QVERIFY2(page.output.contains("\"auth\""), page.output.constData());
        QCOMPARE(dayshift({u"explain"_s, u"-"_s, u"--provider"_s, u"cctray"_s, u"--json"_s},
                          "<Projects><Project").status, 1);
    }

    void metricsSayWhatIsMissing()
    {
        const auto told = here({u"metrics"_s});
        QCOMPARE(told.status, 0);
        const auto figures = told.json()["cases"_L1]["default"_L1].toObject();
        QCOMPARE(figures["lead_time_to_production"_L1]["stories"_L1].toInt(-1), 0);
        QCOMPARE(figures["change_failure"_L1]["no_incident_source"_L1].toBool(), true);
    }

    void anOpenIncidentIsToldByTheDayAndByWhatWaits()
    {
        QCOMPARE(here({u"add"_s, u"incident"_s, u"Sign-in fails"_s}).status, 0);

        const auto day = here({u"list"_s, u"day"_s, u"--json"_s});
        const auto waiting = here({u"list"_s, u"waiting"_s, u"--role"_s, u"productOwner"_s, u"--json"_s});

        QCOMPARE(day.status, 0);
        const auto threads = day.json()[u"day"_s].toArray();
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads[0][u"title"_s].toString(), u"Sign-in fails"_s);
        QVERIFY(threads[0][u"open"_s].toBool());
        const auto items = waiting.json()[u"waiting"_s].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0][u"kind"_s].toString(), u"unassigned"_s);
        QCOMPARE(here({u"list"_s, u"day"_s, u"--date"_s, u"2020-01-01"_s, u"--json"_s})
                         .json()[u"day"_s].toArray().size(), 0);
        QCOMPARE(here({u"list"_s, u"waiting"_s, u"--role"_s, u"nobody"_s}).status, 2);
        QCOMPARE(here({u"list"_s, u"day"_s, u"--date"_s, u"someday"_s}).status, 2);
    }

    void everyViewIsPaintedWithoutADisplay_data()
    {
        QTest::addColumn<QString>("view");
        for (const auto &view : {u"day"_s, u"board"_s, u"epics"_s, u"pipeline"_s, u"metrics"_s})
            QTest::newRow(qPrintable(view)) << view;
    }
    void everyViewIsPaintedWithoutADisplay()
    {
        QFETCH(QString, view);
        const auto painted = dayshift({u"snapshot"_s, view, u"--demo"_s, u"--out"_s, path(u"a.png"_s),
                                       u"--size"_s, u"1280x800"_s, u"--language"_s, u"de"_s});
        QVERIFY2(painted.status == 0, painted.complaint.constData());
        const QImage picture(path(u"a.png"_s));
        QCOMPARE(picture.size(), QSize(1280, 800));
        QSet<QRgb> inks;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                inks.insert(picture.pixel(x, y));
        }
        QVERIFY2(inks.size() > 50, "an empty picture");
    }

    void aFeedGoesOnWithALineForEachChange()
    {
        const auto added = here({u"add"_s, u"story"_s, u"Pay by card"_s});
        QCOMPARE(added.status, 0);
        QProcess feed;
        feed.start(QStringLiteral(DAYSHIFT_PROGRAM),
                   {u"list"_s, u"stories"_s, u"--query"_s, u"card"_s, u"--follow"_s, u"--json"_s,
                    u"--workspace"_s, m_workspace});
        QList<QJsonObject> lines;
        const auto read = [&] {
            while (feed.canReadLine())
                lines.append(QJsonDocument::fromJson(feed.readLine()).object());
            return lines.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(read(), 1, 20'000);
        QCOMPARE(lines[0]["change"_L1].toString(), u"now"_s);
        QCOMPARE(here({u"add"_s, u"story"_s, u"Pay by invoice"_s}).status, 0);
        QCOMPARE(here({u"add"_s, u"story"_s, u"A card of thanks"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(read(), 2, 20'000);
        QCOMPARE(lines[1]["change"_L1].toString(), u"added"_s);
        QCOMPARE(lines[1]["item"_L1]["title"_L1].toString(), u"A card of thanks"_s);
        const auto number = added.json()["number"_L1].toString();
        QCOMPARE(here({u"move"_s, number, u"In progress"_s}).status, 0);
        QTRY_COMPARE_WITH_TIMEOUT(read(), 3, 20'000);
        QCOMPARE(lines[2]["change"_L1].toString(), u"changed"_s);
        QCOMPARE(lines[2]["item"_L1]["column"_L1].toString(), u"In progress"_s);
        feed.terminate();
        QTRY_COMPARE_WITH_TIMEOUT(feed.state(), QProcess::NotRunning, 5'000);
        QCOMPARE(feed.exitStatus(), QProcess::NormalExit);
        QCOMPARE(feed.exitCode(), 0);
    }

    void wrongUsageSaysHowItIsUsed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such sub-command") << QStringList {u"bogus"_s};
        QTest::newRow("no such option") << QStringList {u"list"_s, u"stories"_s, u"--bogus"_s};
        QTest::newRow("nothing to list") << QStringList {u"list"_s};
        QTest::newRow("writing to a feed")
                << QStringList {u"connect"_s, u"cctray"_s, u"http://localhost/cc.xml"_s,
                                u"--name"_s, u"Feed"_s, u"--allow-writing"_s};
        QTest::newRow("no such provider") << QStringList {u"connect"_s, u"bogus"_s, u"http://localhost"_s};
        QTest::newRow("no such place") << QStringList {u"move"_s, u"1"_s, u"Done"_s, u"--rank"_s, u"up"_s};
    }
    void wrongUsageSaysHowItIsUsed()
    {
        QFETCH(QStringList, arguments);
        const auto misused = dayshift(arguments);
        QCOMPARE(misused.status, 2);
        QVERIFY(misused.output.isEmpty());
        QVERIFY(misused.complaint.contains("dayshift"));
    }

    void whatIsNoWorkspaceIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text") << QByteArray("These are my notes.\n");
        QTest::newRow("zeros") << QByteArray(1 << 16, '\0');
        QTest::newRow("half a head") << QByteArray("SQLite format 3\0\x10", 17);
    }
    void whatIsNoWorkspaceIsLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QFile file(path(u"notes.dayshift"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto refused = dayshift({u"list"_s, u"stories"_s, u"--workspace"_s, file.fileName(), u"--json"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(!refused.json()["error"_L1]["says"_L1].toString().isEmpty());
        QCOMPARE(contents(u"notes.dayshift"_s), bytes);
        QVERIFY(!QFile::exists(file.fileName() + u"-wal"_s));
    }
};

static const Registered<CommandLineTest> known;
#include "tst_commandline.moc"
