// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachmentpieces.h"
#include "models/board/boardedits.h"
#include "models/board/epiccomment.h"
#include "models/exchange/exporter.h"

#include "models/board/criteriaedits.h"
#include "models/board/storylinks.h"
#include "models/exchange/workspacetables.h"
#include "tests/support/runner.h"
#include "workspacefixture.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Backlog = "Summary,Issue key,Issue Type,Status,Assignee,Created,Labels,"
                           "Custom field (Story Points),Description,Sprint\n"
                           "Epic one,A-1,Epic,To Do,,01/Mar/24 9:00 AM,,,,\n"
                           "\"=1+1, \"\"quoted\"\"\nnext \xf0\x9f\x98\x80\",A-2,Story,Done,Bob,"
                           "01/Mar/24 9:00 AM,x,2.5,Text,S 1\n"
                           "Plain,A-3,Bug,To Do,,,,,,\n";

// Every row of every table, as one text.
QString drawn(Store &store)
{
    const auto rows = store.read([](Database &database) -> Result<QStringList> {
                               QStringList lines;
                               const auto tables = workspaceTables(database);
                               for (const auto &table : *tables) {
                                   const auto done = database.each(
                                           u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(
                                                   table.columns.join(u", "_s), table.name,
                                                   table.columns.first()),
                                           {}, [&](const Row &row) {
                                               auto line = table.name;
                                               for (int i = 0; i < table.columns.size(); ++i)
                                                   line += u'|'
                                                           + (row.value(i).isNull()
                                                                      ? u"NULL"_s
                                                                      : row.text(i));
                                               lines.append(line);
                                           });
                                   if (!done)
                                       return done.error();
                               }
                               return lines;
                           }).result();
    return rows ? rows->join(u'\n') : rows.error().detail;
}

// As TestDatabase names it.
QString databaseOfThisProgram()
{
    return u"dayshift_"_s + QFileInfo(QCoreApplication::applicationFilePath()).baseName();
}

Result<qint64> restore(WorkspaceFixture &workspace, const QString &path)
{
    return workspace.store().write([path](Transaction &transaction) {
        return restoreWorkspace(transaction, path);
    }).result();
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_dir;

    QString exported(WorkspaceFixture &workspace)
    {
        const auto path = m_dir.filePath(u"team.json"_s);
        const auto done = workspace.store().read([path](Database &database) {
                                               return exportJson(database, path);
                                           }).result();
        return done ? path : QString();
    }

private slots:
    void anExportImportsAgainToAnIdenticalWorkspace_data() { TestDatabase::addEngines(); }
    void anExportImportsAgainToAnIdenticalWorkspace()
    {
        WorkspaceFixture original;
        QVERIFY(original.import(Backlog));
        const auto work = original.all(stories());
        const auto link = linkOf(work[0].id, LinkKind::Blocks, work[1].id);
        original.store().edit(storyLinks(), {.after = link});
        original.store().edit(addCriterion(work[0].id, {}, u"It is found"_s));
        const auto path = exported(original);
        QVERIFY(!path.isEmpty());
        const auto before = drawn(original.store());
        QVERIFY(before.contains(u"criterion|"_s) && before.contains(u"story_link|"_s));

        WorkspaceFixture copy; // on PostgreSQL the same database, made new
        const auto restored = restore(copy, path);

        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message()
                                                       + restored.error().detail));
        QCOMPARE(drawn(copy.store()), before);
        QCOMPARE(copy.findings(), QStringList());
        // The log goes on where it ended, and so do the numbers.
        QVERIFY(copy.import("Summary,Issue key,Status\nMore,none,To Do\n"));
        QCOMPARE(copy.findings(), QStringList());
        QVERIFY(copy.import(Backlog)->created == 0);
    }

    void whatIsAttachedTravelsWithTheExport_data() { TestDatabase::addEngines(); }
    void whatIsAttachedTravelsWithTheExport()
    {
        QByteArray bytes; // every byte there is, also those that are no text
        for (int byte = 0; byte < 256; ++byte)
            bytes += char(byte);
        const auto hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        WorkspaceFixture original;
        QVERIFY(original.import(Backlog));
        const auto story = original.store().read([](Database &database) {
                                               return stories().load(database);
                                           }).result()->first();
        const Attachment attachment {.id = AttachmentId::create(),
                                     .story = story.id,
                                     .name = u"some.bin"_s,
                                     .size = bytes.size(),
                                     .hash = QString::fromLatin1(hash),
                                     .at = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC)};
        QVERIFY(original.store().write([&](Transaction &transaction) -> Result<Done> {
            if (const auto done = writePiece(transaction, attachment.id, 0, bytes); !done)
                return done;
            return attachments().apply(transaction, {.after = attachment});
        }).result());
        // And what is said of an epic, with its file.
        const Epic epic {.id = EpicId::create(), .title = u"Spoken of"_s, .createdAt = attachment.at};
        auto said = attachment;
        said.id = AttachmentId::create();
        said.story = {};
        said.epic = epic.id;
        const auto comment = newComment({}, {}, u"Ada"_s, u"What for?"_s, attachment.at);
        said.epicComment = comment.id;
        QVERIFY(original.store().write([&](Transaction &transaction) -> Result<Done> {
            if (const auto done = writePiece(transaction, said.id, 0, bytes); !done)
                return done;
            if (const auto done = epics().apply(transaction, {.after = epic}); !done)
                return done;
            if (const auto done
                = epicComments().apply(transaction, {.after = EpicComment {comment, epic.id}});
                !done)
                return done;
            return attachments().apply(transaction, {.after = said});
        }).result());
        const auto path = exported(original);
        const auto before = drawn(original.store());
        WorkspaceFixture copy;
        QVERIFY(restore(copy, path));
        QCOMPARE(drawn(copy.store()), before);
        const auto piece = copy.store().read([&](Database &database) {
                                           return readPiece(database, attachment.id, 0);
                                       }).result();
        QCOMPARE(*piece, bytes);
        const auto findings = copy.store().read([](Database &database) {
                                              return checkAttachments(database);
                                          }).result();
        QVERIFY(findings->isEmpty());
        const auto spoken = copy.store().read([](Database &database) {
                                            return epicComments().load(database);
                                        }).result();
        QCOMPARE(*spoken, QList({EpicComment {comment, epic.id}}));
    }

    void anExportOfOneEngineBecomesAWorkspaceOfTheOther_data() { TestDatabase::addEngines(); }
    void anExportOfOneEngineBecomesAWorkspaceOfTheOther()
    {
        WorkspaceFixture original;
        QVERIFY(original.import(Backlog));
        const auto path = exported(original);
        const auto before = drawn(original.store());
        // Without a PostgreSQL server the other one is a second file.
        const auto socket = qEnvironmentVariable("DAYSHIFT_TEST_POSTGRES");
        const bool toServer = !socket.isEmpty()
                && original.location().engine == StoreLocation::Engine::Sqlite;
        const TestDatabase other {toServer
                                          ? StoreLocation {.engine = StoreLocation::Engine::Postgres,
                                                           .database = databaseOfThisProgram(),
                                                           .host = socket,
                                                           .user = u"dayshift"_s}
                                          : StoreLocation {}};
        Store store(other.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());

        const auto restored = store.write([&](Transaction &transaction) {
                                       return restoreWorkspace(transaction, path);
                                   }).result();

        QVERIFY(restored);
        QCOMPARE(drawn(store), before);
    }

    void theExportIsOneJsonDocument_data() { TestDatabase::addEngines(); }
    void theExportIsOneJsonDocument()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(Backlog));
        QFile file(exported(workspace));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = QJsonDocument::fromJson(file.readAll());
        QVERIFY(document.isObject());
        QVERIFY(isWorkspaceExport(file.fileName()));
    }

    void aWorkspaceThatIsInUseIsNotReplaced_data() { TestDatabase::addEngines(); }
    void aWorkspaceThatIsInUseIsNotReplaced()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(Backlog));
        const auto path = exported(workspace);
        const auto before = drawn(workspace.store());

        const auto restored = restore(workspace, path);

        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"workspace-not-empty"_s);
        QCOMPARE(drawn(workspace.store()), before);
    }

    void aSigningPassphraseNeitherTravelsNorHindersARestore_data() { TestDatabase::addEngines(); }
    void aSigningPassphraseNeitherTravelsNorHindersARestore()
    {
        const auto setKey = [](WorkspaceFixture &workspace) {
            const auto ada = workspace.all(members()).first().id.toString();
            return bool(workspace.store()
                                .write([ada](Transaction &transaction) -> Result<Done> {
                                    const auto kept = transaction.database().run(
                                            u"INSERT INTO signing_key (id, salt, hash, rounds,"
                                            " set_at) VALUES (?, 'salt', 'hash', 1, 1)"_s,
                                            {ada});
                                    if (!kept)
                                        return kept.error();
                                    return transaction.record(Change {
                                            .table = u"signing_key"_s,
                                            .verb = Verb::Changed,
                                            .thing = ada,
                                            .fields = {{.name = u"set_at"_s, .is = 1}}});
                                })
                                .result());
        };
        WorkspaceFixture original;
        QVERIFY(setKey(original));
        const auto path = exported(original);
        QVERIFY(!path.isEmpty());
        WorkspaceFixture copy;
        QVERIFY(setKey(copy)); // of another Ada, who is not in the export

        const auto restored = restore(copy, path);

        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(copy.findings(), QStringList());
    }

    // What was measured, and what people know better, leave no other trace than their rows.
    void measuredValuesAndCorrectedTimesTravelToo_data() { TestDatabase::addEngines(); }
    void measuredValuesAndCorrectedTimesTravelToo()
    {
        WorkspaceFixture original;
        const auto told = original.store().write([](Transaction &transaction) -> Result<Done> {
            for (const auto &sql :
                 {u"INSERT INTO sample (indicator_id, label, at, value) VALUES"
                  " ('a', '', 1000, 0.1), ('a', '', 2000, NULL), ('a', 'iOS', 2000, 98)"_s,
                  u"INSERT INTO time_correction (id, step, title, started_at, ended_at,"
                  " was_started_at, was_ended_at, reason, person, at) VALUES"
                  " ('c', 'stage/1', 'build', 1, 2, 3, 4, 'a meeting', 'Ada', 5)"_s}) {
                if (const auto done = transaction.database().run(sql); !done)
                    return done.error();
            }
            return Done {};
        }).result();
        QVERIFY2(told, qPrintable(told ? QString() : told.error().detail));
        const auto path = exported(original);
        const auto before = drawn(original.store());
        QVERIFY(before.contains(u"sample|a||2000|NULL"_s));
        QVERIFY(before.contains(u"time_correction|c|"_s));
        WorkspaceFixture copy;

        const auto restored = restore(copy, path);

        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
        QCOMPARE(drawn(copy.store()), before);
    }

    void aSourceIsWorkToo_data() { TestDatabase::addEngines(); }
    void aSourceIsWorkToo()
    {
        WorkspaceFixture workspace;
        const auto path = exported(workspace);
        QVERIFY(workspace.store()
                        .write([](Transaction &transaction) {
                            return transaction.database().run(
                                    u"INSERT INTO source VALUES ('s', 'Prometheus', 'prometheus',"
                                    " '', '', '', 15, 1)"_s);
                        })
                        .result());
        const auto restored = restore(workspace, path);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"workspace-not-empty"_s);
    }

    void whatATeamHasAgreedOnIsWorkToo_data() { TestDatabase::addEngines(); }
    void whatATeamHasAgreedOnIsWorkToo()
    {
        WorkspaceFixture workspace;
        const auto path = exported(workspace);
        workspace.store().edit(teams(), {.after = Team {.id = TeamId::create(), .name = u"Red"_s}});
        const auto restored = restore(workspace, path);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"workspace-not-empty"_s);
        QCOMPARE(workspace.all(teams()).size(), 1);
    }

    void anExportOfAnEarlierSchemaIsTaken_data() { TestDatabase::addEngines(); }
    void anExportOfAnEarlierSchemaIsTaken()
    {
        WorkspaceFixture workspace;
        const QByteArray text
                = "{\"dayshift\":1,\"schema\":1,\"rows\":[\n"
                  "{\"table\":\"board_column\",\"columns\":[\"id\",\"name\",\"category\",\"rank\","
                  "\"wip_limit\"]}\n"
                  ",[\"6f1f7a52-5b2c-4e44-9a0e-0d5c9f0a1b01\",\"To do\",0,1.0,4]\n"
                  ",{\"table\":\"sprint\",\"columns\":[\"id\",\"name\",\"goal\",\"starts_at\","
                  "\"ends_at\",\"state\",\"rank\"]}\n"
                  ",[\"6f1f7a52-5b2c-4e44-9a0e-0d5c9f0a1b02\",\"Sprint 1\",\"\",0,0,0,1.0]\n"
                  "],\"count\":2}\n";
        const auto restored = restore(workspace, workspace.file(text));
        QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().message()));
        QCOMPARE(workspace.all(columns()).first().wipLimit, 4);
        QCOMPARE(workspace.all(columns()).first().laneLimit, 0);
        QVERIFY(!workspace.all(sprints()).first().capacity);
    }

    void anExportThatWasCutOrChangedLeavesNothing_data() { TestDatabase::addEngines(); }
    void anExportThatWasCutOrChangedLeavesNothing()
    {
        QByteArray text;
        {
            WorkspaceFixture original;
            QVERIFY(original.import(Backlog));
            QFile file(exported(original));
            QVERIFY(file.open(QIODevice::ReadOnly));
            text = file.readAll();
        }
        WorkspaceFixture workspace;
        const auto before = drawn(workspace.store());
        const auto tried = [&](const QByteArray &bytes) {
            const auto restored = restore(workspace, workspace.file(bytes));
            return restored ? u"taken"_s : restored.error().code;
        };
        QCOMPARE(tried(text.left(text.size() / 2)), u"truncated"_s);
        QCOMPARE(tried(text.left(text.lastIndexOf("],\"count\""))), u"truncated"_s);
        auto renamed = text;
        renamed.replace("{\"table\":\"epic\"", "{\"table\":\"epic; DROP TABLE story\"");
        QCOMPARE(tried(renamed), u"unknown-format"_s);
        auto newer = text;
        newer.replace("\"schema\":", "\"schema\":9");
        QCOMPARE(tried(newer), u"schema-too-new"_s);
        QCOMPARE(drawn(workspace.store()), before);
    }

    void anExportWithCirclesIsRefused_data() { TestDatabase::addEngines(); }
    void anExportWithCirclesIsRefused()
    {
        QString path;
        {
            WorkspaceFixture original;
            QVERIFY(original.import(Backlog));
            const auto broken = original.store().write([](Transaction &transaction) {
                                   return transaction.database().run(
                                           u"UPDATE story SET parent_id = id"_s);
                               }).result();
            QVERIFY(broken);
            path = exported(original);
        }
        WorkspaceFixture workspace;
        const auto before = drawn(workspace.store());
        const auto restored = restore(workspace, path);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, u"circle"_s);
        QCOMPARE(drawn(workspace.store()), before);
    }

    void whatASpreadsheetWouldRunIsGuarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << u"Pay"_s << QByteArray("Pay");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
        QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
        QTest::newRow("at") << u"@x"_s << QByteArray("'@x");
        QTest::newRow("tab") << u"\tx"_s << QByteArray("'\tx");
        QTest::newRow("quotes") << u"a \"b\", c"_s << QByteArray("\"a \"\"b\"\", c\"");
    }
    void whatASpreadsheetWouldRunIsGuarded()
    {
        QFETCH(QString, text);
        QTEST(csvCell(text), "cell");
    }

    void eachKindIsATableOfItsOwn_data() { TestDatabase::addEngines(); }
    void eachKindIsATableOfItsOwn()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(Backlog));
        const auto folder = m_dir.filePath(u"csv"_s);
        const auto done = workspace.store().read([folder](Database &database) {
                                               return exportCsv(database, folder,
                                                                QTimeZone("Europe/Berlin"));
                                           }).result();
        QVERIFY(done);
        QFile file(folder + u"/story.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.startsWith("id,number,type,title,"));
        QVERIFY(text.contains("\"'=1+1, \"\"quoted\"\"\nnext \xf0\x9f\x98\x80\""));
        QVERIFY(text.contains("2024-03-01T09:00:00+01:00"));
        QVERIFY(!QFile::exists(folder + u"/counter.csv"_s));
    }

    void whereNothingCanBeWrittenNothingIs_data() { TestDatabase::addEngines(); }
    void whereNothingCanBeWrittenNothingIs()
    {
        WorkspaceFixture workspace;
        const auto path = m_dir.filePath(u"not/there/team.json"_s);
        const auto done = workspace.store().read([path](Database &database) {
                                               return exportJson(database, path);
                                           }).result();
        QVERIFY(!done);
        QVERIFY(!done.error().message().isEmpty());
    }
};

static const Registered<ExporterTest> known;

#include "tst_exporter.moc"
