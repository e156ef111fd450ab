// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epiccomment.h"
#include "models/board/storylinks.h"
#include "models/exchange/dates.h"
#include "models/exchange/importundo.h"
#include "tests/support/runner.h"
#include "texts.h"
#include "workspacefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

// As Jira's cloud writes it for somebody who works in Spanish.
const QByteArray SpanishJira
        = "Resumen,Clave de incidencia,ID de la incidencia,Tipo de Incidencia,Estado,"
          "Clave del proyecto,Persona asignada,ID de la persona asignada,Creada,Resuelta,Etiquetas,"
          "Etiquetas,Sprint,Campo personalizado (Story point estimate),"
          "Enlace de incidencia saliente (Blocks),Comentario,Categoría de estado,Principal\n"
          "Tienda,T-1,10,Epic,En curso,T,,,02/ene/26 9:00 AM,,,,,,,,En curso,\n"
          "Pagar,T-2,11,Historia,Finalizada,T,Ada,77,20/dic/25 11:24 PM,04/abr/26 5:58 AM,web,caja,"
          "S 1,5.0,T-3,04/abr/26 5:00 AM;77;Hecho,Listo,10\n"
          "Probar,T-3,12,Subtarea,Tareas por hacer,T,,,01/ago/26 1:00 PM,,,,,,,,Por hacer,11\n";

ImportedItem named(const Holding &holding, const QString &key)
{
    return Texts::named(holding, key);
}

QStringList linksOf(const Holding &holding, const QString &key)
{
    QStringList said;
    for (const auto &link : named(holding, key).links)
        said.append(u"%1%2 %3"_s.arg(link.isFrom ? u"" : u"not ")
                            .arg(int(link.kind))
                            .arg(link.key));
    said.sort();
    return said;
}

QString link(LinkKind kind, bool isFrom, const QString &key)
{
    return u"%1%2 %3"_s.arg(isFrom ? u"" : u"not ").arg(int(kind)).arg(key);
}

} // namespace

class OtherExportsTest : public QObject
{
    Q_OBJECT
private:
    Texts m_texts;

private slots:
    void jirasTableIsReadInTheLanguageOfWhoExported()
    {
        const auto holding = m_texts.read(SpanishJira);
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"jira"_s);
        QCOMPARE(holding->items.size(), 3);
        QCOMPARE(named(*holding, u"T-1"_s).kind, ImportedKind::Epic);
        const auto story = named(*holding, u"T-2"_s);
        QCOMPARE(story.title, u"Pagar"_s);
        QCOMPARE(story.status, u"Finalizada"_s);
        QCOMPARE(story.assignees, QStringList {u"Ada"_s});
        QCOMPARE(story.epic, u"T-1"_s);
        QCOMPARE(story.sprint, u"S 1"_s);
        QCOMPARE(story.points, 5.0);
        QCOMPARE(story.labels, (QStringList {u"web"_s, u"caja"_s}));
        QCOMPARE(story.created.at, QDateTime(QDate(2025, 12, 20), QTime(23, 24), Qt::UTC));
        QCOMPARE(story.closed.at, QDateTime(QDate(2026, 4, 4), QTime(5, 58), Qt::UTC));
        QCOMPARE(story.comments.value(0).author, u"Ada"_s);
        QCOMPARE(linksOf(*holding, u"T-2"_s),
                 (QStringList {link(LinkKind::Blocks, true, u"T-3"_s)}));
        const auto part = named(*holding, u"T-3"_s);
        QCOMPARE(part.kind, ImportedKind::SubTask);
        QCOMPARE(part.parent, u"T-2"_s);
        QCOMPARE(part.created.at.date().month(), 8);
        QCOMPARE(Texts::warned(*holding, u"bad-date"), 0);
        QCOMPARE(holding->statusCategories.value(u"Finalizada"_s), u"Listo"_s);
    }

    void jirasTableInFrench()
    {
        const auto holding = m_texts.read(
                "Résumé,Clé de ticket,ID de ticket,Type de ticket,État,Personne assignée,Création,"
                "Lien du ticket entrant (Blocks),Lien de ticket sortant (Relates),Catégorie d'état\n"
                "Payer,T-1,1,Bug,À faire,Ada,19/févr./26 7:31 PM,T-2,T-3,A faire\n");
        VERIFY_READ(holding);
        const auto bug = named(*holding, u"T-1"_s);
        QCOMPARE(bug.type, StoryType::Bug);
        QCOMPARE(bug.created.at, QDateTime(QDate(2026, 2, 19), QTime(19, 31), Qt::UTC));
        auto links = QStringList {link(LinkKind::Blocks, false, u"T-2"_s),
                                  link(LinkKind::RelatesTo, true, u"T-3"_s)};
        links.sort();
        QCOMPARE(linksOf(*holding, u"T-1"_s), links);
    }

    void aFileInEnglishKnowsEnglishMonthsOnly()
    {
        const auto holding = m_texts.read(
                "Summary,Issue key,Issue Type,Status,Created\nA,B-1,Story,To Do,12/Mrz/24 9:41 AM\n");
        VERIFY_READ(holding);
        QCOMPARE(Texts::warned(*holding, u"bad-date"), 1);
    }

    void monthsOfTheLanguagesOfJira_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("month");
        QTest::newRow("de") << u"12/Mrz/24 09:41"_s << 3;
        QTest::newRow("de, full stop") << u"12.Okt.2024"_s << 10;
        QTest::newRow("fr") << u"12/févr./24 9:41 AM"_s << 2;
        QTest::newRow("fr, June") << u"12/juin/24"_s << 6;
        QTest::newRow("fr, July") << u"12/juil./24 9:41"_s << 7;
        QTest::newRow("pt") << u"01/set/24 9:41 PM"_s << 9;
        QTest::newRow("it") << u"01/giu/24"_s << 6;
        QTest::newRow("nl") << u"01/mrt/24"_s << 3;
        QTest::newRow("English") << u"01/May/24"_s << 5;
    }
    void monthsOfTheLanguagesOfJira()
    {
        QFETCH(QString, text);
        QFETCH(int, month);
        Dates dates;
        dates.expectAnyLanguage();
        const auto reading = dates.read(text);
        QCOMPARE(reading.outcome, Dates::Outcome::Read);
        QCOMPARE(reading.moment.at.date().month(), month);
    }

    void datesAsBrowsersAndMailsWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("Danish") << u"17.6.2025 14.59.28"_s << u"2025-06-17T14:59:28Z"_s;
        QTest::newRow("English") << u"17/06/2025, 14:59:28"_s << u"2025-06-17T14:59:28Z"_s;
        QTest::newRow("narrow blank")
                << u"17/06/2025, 2:59:28\u202fPM"_s << u"2025-06-17T14:59:28Z"_s;
        QTest::newRow("RFC 822") << u"Tue, 17 Jun 2025 14:59:28 EDT"_s << u"2025-06-17T18:59:28Z"_s;
        QTest::newRow("RFC 822, GMT") << u"17 Jun 25 14:59 UT"_s << u"2025-06-17T14:59:00Z"_s;
    }
    void datesAsBrowsersAndMailsWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        Dates dates;
        dates.note(text);
        QCOMPARE(dates.read(text).moment.at.toString(Qt::ISODate), iso);
    }

    void aShortYearTellsDayFromMonthWhereATimeFollows()
    {
        const auto holding = m_texts.read(
                "Summary,Issue key,Issue Type,Status,Created,Updated,Build\n"
                "A,B-1,Story,To Do,02/03/24 09:41,25/03/24 10:00,20.13.10\n");
        VERIFY_READ(holding);
        QCOMPARE(named(*holding, u"B-1"_s).created.at.date(), QDate(2024, 3, 2));
    }

    void whatIsNoNumberIsNoEstimate()
    {
        const auto holding = m_texts.read(
                "Summary,Issue key,Issue Type,Status,Custom field (Story Points)\n"
                "A,B-1,Story,To Do,nan\nB,B-2,Story,To Do,0\nC,B-3,Story,To Do,inf\n");
        VERIFY_READ(holding);
        QVERIFY(!named(*holding, u"B-1"_s).points);
        QCOMPARE(named(*holding, u"B-2"_s).points, 0.0);
        QVERIFY(!named(*holding, u"B-3"_s).points);
    }

    void aNulIsRefusedInTextOfTwoBytesToo()
    {
        const QByteArray nul("\xff\xfe"
                             "a\0,\0b\0\n\0c\0\0\0,\0d\0\n\0",
                             20);
        const auto holding = m_texts.read(nul);
        QVERIFY(!holding);
        QCOMPARE(holding.error().code, u"nul-byte"_s);
        QCOMPARE(holding.error().line, 2);
    }

    void peopleBesideTheirAddressesAreNotTornApart()
    {
        const auto holding = m_texts.read(
                "id,title,status,assigned_to\n1,A,New,\"Lovelace, Ada <ada@example.com>\"\n"
                "2,B,New,\"Ada <a@example.com>, Grace <g@example.com>\"\n3,C,New,\"Ada, Grace\"\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->items.value(0).assignees.size(), 1);
        QCOMPARE(holding->items.value(1).assignees,
                 (QStringList {u"Ada <a@example.com>"_s, u"Grace <g@example.com>"_s}));
        QCOMPARE(holding->items.value(2).assignees.size(), 2);
    }

    void gitLabsTableSplitsNamesByTheLoginsBesideThem()
    {
        const auto holding = m_texts.read(
                "Issue ID,URL,Title,State,Assignee,Assignee Username,Created At (UTC)\n"
                "1,https://gitlab.example/g/p/-/issues/1,A,Open,\"Ada, Grace\",\"ada, grace\",2024-01-01\n"
                "2,https://gitlab.example/g/p/-/issues/2,B,Open,\"Lovelace, Ada\",ada,2024-01-01\n");
        VERIFY_READ(holding);
        QCOMPARE(named(*holding, u"#1"_s).assignees, (QStringList {u"Ada"_s, u"Grace"_s}));
        QCOMPARE(named(*holding, u"#2"_s).assignees, QStringList {u"Lovelace, Ada"_s});
    }

    void linearIsKnownWithoutCycles()
    {
        const auto holding = m_texts.read(
                "ID,Team,Title,Description,Status,Estimate,Priority,Project,Creator,Assignee,Labels,"
                "Created,Completed,Canceled,Due Date,Parent issue\n"
                "E-1,Core,A,,Todo,2,High,,ada,,,2026-01-05T10:00:00.000Z,,,,\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"linear"_s);
    }

    void whatAnAnswerOfJiraWasNotAskedForIsMissing()
    {
        const auto holding = m_texts.read(
                R"({"issues":[{"id":"1","key":"A-1","fields":{"summary":"S","status":{"name":"To Do"}}}],)"
                R"("isLast":true})");
        VERIFY_READ(holding);
        const auto *missing = holding->warning(u"missing-column");
        QVERIFY(missing);
        QCOMPARE(missing->detail, (QStringList {u"assignee"_s, u"closed"_s, u"created"_s, u"type"_s}));
        QCOMPARE(missing->n, 4);
    }

    void exactlyAsManyAsAToolHandsOutMayNotBeAll()
    {
        const auto rows = [](int count) {
            QByteArray table = "#,Tracker,Status,Subject\n";
            for (int i = 1; i <= count; ++i)
                table += QByteArray::number(i) + ",Bug,New,T\n";
            return table;
        };
        const auto all = m_texts.read(rows(500));
        const auto fewer = m_texts.read(rows(499));
        VERIFY_READ(all);
        VERIFY_READ(fewer);
        QCOMPARE(Texts::warned(*all, u"at-export-limit"), 500);
        QVERIFY(!fewer->warning(u"at-export-limit"));
    }

    void filesForTheImportersOfRedmineAndGitLabAreTheirs()
    {
        const auto redmine = m_texts.read("priority;Subject;start_date;parent;tracker;status;\n"
                                          "High;First;2015-07-08;;bug;new;x\n");
        const auto gitlab = m_texts.read("title,description,due date\nA,\"x\n/assign @ada\",\n");
        VERIFY_READ(redmine);
        VERIFY_READ(gitlab);
        QCOMPARE(redmine->tool, u"redmine"_s);
        QCOMPARE(gitlab->tool, u"gitlab"_s);
        QCOMPARE(Texts::warned(*gitlab, u"quick-actions-in-description"), 1);
    }

    void listsInBracketsAreLists()
    {
        const auto holding = m_texts.read(
                " Task ID, Task Name, Status, Assignees, Tags, Points Estimate\n"
                "a,A,open,\"[Ada,Bob]\",\"[x,y]\",2\nb,B,open,[],[],\n");
        VERIFY_READ(holding);
        QCOMPARE(named(*holding, u"a"_s).assignees, (QStringList {u"Ada"_s, u"Bob"_s}));
        QCOMPARE(named(*holding, u"a"_s).labels, (QStringList {u"x"_s, u"y"_s}));
        QCOMPARE(named(*holding, u"a"_s).points, 2.0);
        QVERIFY(named(*holding, u"b"_s).assignees.isEmpty());
    }

    void aSubIssueOfGitHubNamesItsParent()
    {
        const auto issue = [](const QByteArray &number, const QByteArray &parent) {
            return "{\"number\":" + number + ",\"title\":\"T\",\"state\":\"open\",\"html_url\":"
                    + "\"https://github.com/o/r/issues/" + number + "\",\"parent_issue_url\":" + parent
                    + "}";
        };
        const auto holding = m_texts.read(
                "[" + issue("1", "null") + ","
                + issue("2", "\"https://api.github.com/repos/o/r/issues/1\"") + ","
                + issue("3", "\"https://api.github.com/repos/o/other/issues/1\"") + "]");
        VERIFY_READ(holding);
        QCOMPARE(named(*holding, u"#2"_s).parent, u"#1"_s);
        QCOMPARE(named(*holding, u"#3"_s).parent, QString());
    }

    void gitLabTellsOfLinksInItsOwnNotes()
    {
        const auto said = [](int day, const QString &text) {
            return QJsonObject {{u"system"_s, true},
                                {u"created_at"_s, u"2024-01-0%1T00:00:00Z"_s.arg(day)},
                                {u"note"_s, text}};
        };
        const auto issue = [](int number, QJsonObject more) {
            more.insert(u"id"_s, 90 + number);
            more.insert(u"iid"_s, number);
            more.insert(u"project_id"_s, 5);
            more.insert(u"title"_s, u"T"_s);
            more.insert(u"state"_s, u"opened"_s);
            return QJsonDocument(more).toJson(QJsonDocument::Compact) + '\n';
        };
        const auto listed = [](int number, int project, const QString &type) {
            return QJsonObject {
                    {u"iid"_s, number}, {u"project_id"_s, project}, {u"link_type"_s, type}};
        };
        // Out of order, as dumps have them; a person's words are no link.
        const QJsonArray notes {
                said(5, u"removed the relation with #3"_s),
                said(1, u"marked this issue as related to #2, #3 and other/project#4"_s),
                said(2, u"marked this issue as blocking #4"_s),
                said(3, u"marked this issue as is blocked by #5"_s),
                QJsonObject {{u"system"_s, false}, {u"note"_s, u"marked this issue as blocking #2"_s}}};
        const QJsonArray same {said(1, u"marked this issue as a duplicate of #1"_s)};
        const QJsonObject around {{u"closed_as_duplicate_of"_s,
                                   u"https://gitlab.example/api/v4/projects/5/issues/1"_s}};
        const auto holding = m_texts.read(
                issue(1, {{u"notes"_s, notes}}) + issue(2, {{u"notes"_s, same}})
                + issue(3, {{u"duplicated_to_id"_s, 94}})
                + issue(4, {{u"links"_s, QJsonArray {listed(2, 5, u"is_blocked_by"_s),
                                                     listed(3, 6, u"blocks"_s)}}})
                + issue(5, {{u"_links"_s, around}}));
        VERIFY_READ(holding);
        auto first = QStringList {link(LinkKind::RelatesTo, true, u"#2"_s),
                                  link(LinkKind::Blocks, true, u"#4"_s),
                                  link(LinkKind::Blocks, false, u"#5"_s)};
        first.sort();
        QCOMPARE(linksOf(*holding, u"#1"_s), first);
        QCOMPARE(linksOf(*holding, u"#2"_s), QStringList {link(LinkKind::Duplicates, true, u"#1"_s)});
        QCOMPARE(linksOf(*holding, u"#3"_s), QStringList {link(LinkKind::Duplicates, true, u"#4"_s)});
        QCOMPARE(linksOf(*holding, u"#4"_s), QStringList {link(LinkKind::Blocks, false, u"#2"_s)});
        QCOMPARE(linksOf(*holding, u"#5"_s), QStringList {link(LinkKind::Duplicates, true, u"#1"_s)});
    }

    void epicsOfAGitLabGroupAreEpics()
    {
        const auto holding = m_texts.read(
                R"({"id":70,"iid":1,"group_id":4,"author_id":1,"title":"Shop","state":"opened","start_date":null,"parent_id":null})"
                "\n"
                R"({"id":71,"iid":2,"group_id":4,"author_id":1,"title":"Pay","state":"closed","start_date":null,"parent_id":70})"
                "\n"
                R"({"id":90,"iid":1,"project_id":5,"title":"T","state":"opened","epic_issue":{"epic":{"iid":1,"group_id":4,"title":"Shop"}}})"
                "\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->items.size(), 3);
        QVERIFY(holding->embeddedEpics.isEmpty());
        QCOMPARE(named(*holding, u"&1"_s).kind, ImportedKind::Epic);
        QCOMPARE(named(*holding, u"&2"_s).parent, u"&1"_s);
        QCOMPARE(named(*holding, u"#1"_s).epic, u"&1"_s);
    }

    void azureTellsOfLinksInColumnsAndInQueriesOfDirectLinks()
    {
        const auto columns = m_texts.read(
                "ID,Work Item Type,Title,State,Predecessor,Related,Tested By\n"
                "\"1\",\"Task\",\"A\",\"New\",\"2; 3\",\"4\",\"5\"\n\"2\",\"Task\",\"B\",\"New\",,,\n");
        VERIFY_READ(columns);
        auto all = QStringList {link(LinkKind::Blocks, false, u"2"_s),
                                link(LinkKind::Blocks, false, u"3"_s),
                                link(LinkKind::RelatesTo, true, u"4"_s),
                                link(LinkKind::Tests, false, u"5"_s)};
        all.sort();
        QCOMPARE(linksOf(*columns, u"1"_s), all);

        const auto direct = m_texts.read(
                "ID,Work Item Type,Title 1,Title 2,State,Link Type\n\"1\",\"Bug\",\"A\",,\"New\",\n"
                "\"2\",\"Task\",,\"B\",\"New\",\"Successor\"\n\"3\",\"Task\",,\"C\",\"New\",\"Child\"\n"
                "\"4\",\"Bug\",\"D\",,\"New\",\n\"2\",\"Task\",,\"B\",\"New\",\"Related\"\n");
        VERIFY_READ(direct);
        QCOMPARE(direct->items.size(), 4);
        QCOMPARE(named(*direct, u"2"_s).parent, QString());
        QCOMPARE(named(*direct, u"3"_s).parent, u"1"_s);
        auto two = QStringList {link(LinkKind::Blocks, false, u"1"_s),
                                link(LinkKind::RelatesTo, false, u"4"_s)};
        two.sort();
        QCOMPARE(linksOf(*direct, u"2"_s), two);
    }

    void asanaNamesDependenciesByTitle()
    {
        const auto holding = m_texts.read(
                "Task ID,Created At,Completed At,Name,Blocked By (Dependencies),Blocking (Dependencies)\n"
                "1,2024-03-01,,\"Box, and ship\",,Pay\n2,2024-03-01,,Pay,\"Box, and ship\",\n"
                "3,2024-03-01,,Twin,,\n4,2024-03-01,,Twin,,\n5,2024-03-01,,Last,\"Pay,Twin\",\n");
        VERIFY_READ(holding);
        QCOMPARE(linksOf(*holding, u"1"_s), QStringList {link(LinkKind::Blocks, true, u"2"_s)});
        QCOMPARE(linksOf(*holding, u"2"_s), QStringList {link(LinkKind::Blocks, false, u"1"_s)});
        QCOMPARE(linksOf(*holding, u"5"_s), QStringList {link(LinkKind::Blocks, false, u"2"_s)});
    }

    void whatWasSaidOfAnEpicComesWithIt_data() { TestDatabase::addEngines(); }
    void whatWasSaidOfAnEpicComesWithIt()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const QByteArray heading = "Summary,Issue key,Issue Type,Status,Comment,Comment\n";
        const auto epic = [&](const QByteArray &more) {
            return heading + "Shop,E-1,Epic,To Do,01/Mar/24 9:00 AM;Ada;Go,"
                    + more + "\nPay,E-2,Story,To Do,01/Mar/24 9:00 AM;Ada;Go,\n";
        };

        const auto first = workspace.import(epic(""));
        const auto same = workspace.import(epic(""));
        const auto newer = workspace.import(epic("02/Mar/24 9:00 AM;Bob;No"));

        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(first->comments, 2);
        QVERIFY(same);
        QCOMPARE(same->comments, 0);
        QCOMPARE(same->unchanged, 2);
        QVERIFY(newer);
        QCOMPARE(newer->comments, 1);
        QCOMPARE(newer->updated, 1);
        auto said = workspace.all(epicComments());
        QCOMPARE(said.size(), 2);
        std::ranges::sort(said, {}, &Comment::at);
        QCOMPARE(said[0].text, u"Go"_s);
        QVERIFY(!said[0].member.isNull());
        QCOMPARE(said[0].epic, workspace.all(epics()).first().id);
        QCOMPARE(said[1].author, u"Bob"_s);
        QCOMPARE(said[1].text, u"No"_s);
        QCOMPARE(workspace.all(comments()).size(), 1);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void whatWasSaidOfAnEpicGoesAndComesWithTheImport_data() { TestDatabase::addEngines(); }
    void whatWasSaidOfAnEpicGoesAndComesWithTheImport()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const auto outcome = workspace.import("Summary,Issue key,Issue Type,Status,Comment\n"
                                              "Shop,E-1,Epic,To Do,01/Mar/24 9:00 AM;Ada;Go\n");
        QVERIFY(outcome);
        const auto before = workspace.all(epicComments());
        QCOMPARE(before.size(), 1);

        const auto gone = runImportStep(workspace.store(), outcome->span, ImportStep::TakeBack).result();

        QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().message() + gone.error().detail));
        QVERIFY(workspace.all(epicComments()).isEmpty());
        QVERIFY(workspace.all(epics()).isEmpty());
        const auto back = runImportStep(workspace.store(), outcome->span, ImportStep::BringBack).result();
        QVERIFY2(back, qPrintable(back ? QString() : back.error().message() + back.error().detail));
        QVERIFY(workspace.all(epicComments()) == before);
        QCOMPARE(workspace.findings(), QStringList());
    }
};

static const Registered<OtherExportsTest> known;

#include "tst_otherexports.moc"
