// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/report.h"
#include "tests/support/runner.h"
#include "texts.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QString day(const ImportedMoment &moment)
{
    return moment.at.toString(u"yyyy-MM-dd"_s);
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private:
    Texts m_texts;

    Result<Holding> read(const QByteArray &bytes) { return m_texts.read(bytes); }
    static ImportedItem named(const Holding &holding, const char *key)
    {
        return Texts::named(holding, QString::fromUtf8(key));
    }
    static qint64 warned(const Holding &holding, QStringView code)
    {
        return Texts::warned(holding, code);
    }

private slots:
    void timesOfGitLabAreUtcIfTheHeadingSaysSo()
    {
        const auto holding
                = read("Title,Issue ID,URL,State,Labels,Weight,Epic ID,Epic Title,Created At (UTC),"
                       "Closed At (UTC),Milestone,Assignee,Description\n"
                       "Pay,4,https:/"
                       "/git.example/shop/web/-/issues/4,Closed,\"web,pay\",3,7,Checkout,"
                       "2024-03-01 08:00:00,2024-03-02 09:00:00,v1,Ada,/label ~web\n"
                       "Ship,4,https:/"
                       "/git.example/shop/app/-/issues/4,Open,status::doing,,7,Checkout,"
                       "2024-03-01 08:00:00,,,,\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"gitlab"_s);
        QCOMPARE(holding->items.size(), 2); // #4 of two projects
        const auto &pay = holding->items.first();
        QCOMPARE(pay.key, u"#4"_s);
        QCOMPARE(pay.project, u"shop/web"_s);
        QCOMPARE(pay.epic, u"&7"_s);
        QCOMPARE(*pay.points, 3.0);
        QCOMPARE(pay.labels, QStringList({u"web"_s, u"pay"_s}));
        QCOMPARE(pay.created.at, QDateTime({2024, 3, 1}, {8, 0}, Qt::UTC));
        QVERIFY(pay.created.zoned);
        QCOMPARE(holding->embeddedEpics.size(), 1); // the epic is the group's
        QCOMPARE(holding->embeddedEpics.first().title, u"Checkout"_s);
        QCOMPARE(warned(*holding, u"several-projects"), 2);
        QCOMPARE(warned(*holding, u"status-in-labels"), 1);
        QCOMPARE(warned(*holding, u"quick-actions-in-description"), 1);
        QCOMPARE(warned(*holding, u"no-timezone"), 0);
    }

    void whatGitLabImportsIsRead()
    {
        const auto holding = read("title,description\nOne,First\nTwo,\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"gitlab"_s);
        QCOMPARE(holding->items.size(), 2);
        QCOMPARE(holding->warning(u"missing-column")->detail,
                 QStringList({u"assignee"_s, u"closed"_s, u"created"_s, u"key"_s, u"status"_s}));
    }

    void aTreeOfAzureDevOpsTellsParentsByDepth()
    {
        const auto holding = read(
                "\xef\xbb\xbfID,Work Item Type,Title 1,Title 2,Title 3,State,Assigned To,"
                "Iteration Path,Tags,Effort,Activated Date,Created Date\n"
                "\"1\",\"Epic\",\"Shop\",,,\"New\",,\"Shop\",,,,\"24.6.2025 10:00:00\"\n"
                "\"2\",\"Feature\",,\"Pay\",,\"New\",,\"Shop\\R 1\\Sprint 3\",\"a; b|c\",\"5\",,\n"
                "\"3\",\"Bug\",,,\"Crash\",\"Active\",\"Ada L <ada@example.com>\",,,,"
                "\"7.6.2025 14:59:28\",\n"
                "\"4\",\"Task\",,\"Write\",,\"New\",,,,,,\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"azure-devops"_s);
        QCOMPARE(named(*holding, "1").kind, ImportedKind::Epic);
        QCOMPARE(named(*holding, "2").parent, u"1"_s);
        QCOMPARE(named(*holding, "2").sprint, u"Sprint 3"_s);
        QCOMPARE(named(*holding, "2").labels, QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(*named(*holding, "2").points, 5.0);
        QCOMPARE(named(*holding, "3").title, u"Crash"_s);
        QCOMPARE(named(*holding, "3").parent, u"2"_s);
        QCOMPARE(named(*holding, "3").epic, u"1"_s);
        QCOMPARE(named(*holding, "3").assignees, QStringList({u"Ada L"_s}));
        QCOMPARE(holding->emails.value(u"Ada L"_s), u"ada@example.com"_s);
        QCOMPARE(named(*holding, "4").parent, u"1"_s);
        QVERIFY(named(*holding, "1").sprint.isEmpty());
        QCOMPARE(holding->sprints.size(), 1);
        QCOMPARE(warned(*holding, u"no-timezone"), 2); // one of them was only activated
        QCOMPARE(day(named(*holding, "1").created), u"2025-06-24"_s);
    }

    void descriptionsOfAzureDevOpsLoseTheirTags()
    {
        const auto holding = read("ID,Work Item Type,Title,State,Description\n"
                                  "1,Bug,One,New,\"<div>Pay &amp; <b>go</b></div>\"\n"
                                  "2,Bug,Two,New,a < b\n");
        VERIFY_READ(holding);
        QCOMPARE(named(*holding, "1").description, u"Pay & go"_s);
        QCOMPARE(named(*holding, "2").description, u"a < b"_s);
    }

    void redmineSpeaksTheLanguageOfThePerson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("created");
        QTest::newRow("English: the month first")
                << QByteArray("#,Tracker,Status,Subject,Assignee,Target version,Created\n"
                              "5,Bug,New,Title,Ada,V 1,10/01/2020 04:59 PM\n")
                << u"2020-10-01"_s;
        QTest::newRow("French: the day first")
                << QByteArray("#;Tracker;Statut;Sujet;Assigné à;Version cible;Créé\n"
                              "5;Bug;New;Title;Ada;V 1;10/01/2020 16:59\n")
                << u"2020-01-10"_s;
        QTest::newRow("German") << QByteArray(
                "#;Tracker;Status;Thema;Zugewiesen an;Zielversion;Angelegt\n"
                "5;Bug;New;Title;Ada;V 1;10.01.2020 16:59\n")
                                << u"2020-01-10"_s;
        QTest::newRow("Japanese") << QByteArray(
                "#,トラッカー,ステータス,題名,担当者,対象バージョン,作成日\n"
                "5,Bug,New,Title,Ada,V 1,2020/01/10 16:59\n")
                                  << u"2020-01-10"_s;
        QTest::newRow("the numbers beat the language")
                << QByteArray("#,Tracker,Status,Subject,Assignee,Target version,Created,Updated\n"
                              "5,Bug,New,Title,Ada,V 1,10/01/2020 16:59,13/01/2020 10:00\n")
                << u"2020-01-10"_s;
    }
    void redmineSpeaksTheLanguageOfThePerson()
    {
        QFETCH(QByteArray, text);
        const auto holding = read(text);
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"redmine"_s);
        const auto item = named(*holding, "#5");
        QCOMPARE(item.title, u"Title"_s);
        QCOMPARE(item.status, u"New"_s);
        QCOMPARE(item.assignees, QStringList({u"Ada"_s}));
        QCOMPARE(item.milestone, u"V 1"_s);
        QTEST(day(item.created), "created");
        QCOMPARE(warned(*holding, u"ambiguous-date"), 0);
    }

    void parentsOfRedmineAreIssuesRowsOrElsewhere()
    {
        const auto list = read("#,Tracker,Subject,Parent task,Category\n"
                               "7,Feature,Above,,\"a, b\"\n8,Bug,Below,7,\n9,Bug,Lost,99,\n");
        VERIFY_READ(list);
        QCOMPARE(named(*list, "#8").parent, u"#7"_s);
        QCOMPARE(named(*list, "#8").kind, ImportedKind::SubTask);
        QCOMPARE(named(*list, "#9").parent, u"#99"_s);
        QCOMPARE(named(*list, "#7").labels, QStringList({u"a, b"_s}));
        QCOMPARE(warned(*list, u"parent-not-in-file"), 1);

        const auto rows = read("subject;tracker;parent\nAbove;bug;\nBelow;bug;1\nLost;bug;#7\n");
        VERIFY_READ(rows);
        const auto below = Texts::titled(*rows, u"Below"_s);
        QCOMPARE(below.parentTitle, u"Above"_s);
        QCOMPARE(below.parentAt, 0);
        QCOMPARE(below.kind, ImportedKind::SubTask);
        QCOMPARE(Texts::titled(*rows, u"Lost"_s).parent, u"#7"_s);
        QCOMPARE(warned(*rows, u"parent-not-in-file"), 1);

        const auto ids = read("id;subject;tracker;parent\nB;Below;bug;A\nA;Above;bug;\n");
        VERIFY_READ(ids);
        QCOMPARE(named(*ids, "B").parent, u"A"_s);
    }

    void projectsOfLinearAreEpicsAndCyclesSprints()
    {
        const auto holding = read(
                "ID,Team,Title,Status,Estimate,Project,Assignee,Labels,Cycle Number,Cycle Name,"
                "Cycle Start,Cycle End,Created,Completed,Canceled,Archived,Parent issue\n"
                "W-1,Web,'=SUM(1),Done,2,Pay,ada@example.com,\"a, b\",4,,"
                "2024-03-04T00:00:00.000Z,2024-03-18T00:00:00.000Z,2024-03-01T08:00:00.000Z,"
                "2024-03-05T08:00:00.000Z,,,\n"
                "W-2,Web,'tis nothing,Canceled,,Pay,,,,,,,2024-03-01T08:00:00.000Z,,"
                "2024-03-06T08:00:00.000Z,2024-04-06T08:00:00.000Z,W-1\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"linear"_s);
        const auto first = named(*holding, "W-1");
        QCOMPARE(first.title, u"=SUM(1)"_s);
        QCOMPARE(first.epic, u"Pay"_s);
        QCOMPARE(first.sprint, u"Cycle 4"_s);
        QCOMPARE(first.labels, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(day(first.closed), u"2024-03-05"_s);
        const auto second = named(*holding, "W-2");
        QCOMPARE(second.title, u"'tis nothing"_s);
        QCOMPARE(day(second.closed), u"2024-03-06"_s);
        QVERIFY(second.archived);
        QCOMPARE(second.kind, ImportedKind::SubTask);
        QCOMPARE(holding->embeddedEpics.size(), 1);
        QVERIFY(holding->sprints.value(0).startsAt.isValid());
        QCOMPARE(warned(*holding, u"sprint-dates-missing"), 0);
    }

    void parentsOfAsanaAreTitles()
    {
        const auto holding = read(
                "Filled by a program\n\n"
                "Task ID,Created At,Completed At,Name,Section/Column,Assignee,Assignee Email,"
                "Projects,Parent Task\n"
                "101,2024-03-01,2024-03-04,Pay,Doing,Ada,ada@example.com,\"Web, App\",\n"
                "102,2024-03-01,,Card,,Bob,,,Pay\n"
                "103,2024-03-01,,Twin,Doing,,,Web,\n104,2024-03-01,,Twin,Doing,,,Web,\n"
                "105,2024-03-01,,Whose,,,,,Twin\n106,2024-03-01,,Lost,,,,,Nowhere\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"asana"_s);
        QCOMPARE(holding->items.first().line, 4);
        QCOMPARE(named(*holding, "101").status, u"Doing"_s);
        QCOMPARE(named(*holding, "102").parent, u"101"_s);
        QCOMPARE(named(*holding, "102").kind, ImportedKind::SubTask);
        QVERIFY(named(*holding, "105").parent.isEmpty()); // two have that title
        QCOMPARE(named(*holding, "105").parentTitle, u"Twin"_s);
        QCOMPARE(warned(*holding, u"parent-not-in-file"), 1);
        QCOMPARE(warned(*holding, u"several-projects"), 2);
        QCOMPARE(holding->emails.value(u"Ada"_s), u"ada@example.com"_s);
    }

    void idsThatASpreadsheetRoundedNameNothing()
    {
        const auto holding = read("Task ID,Created At,Completed At,Name\n"
                                  "7.18656E+14,3/16/24,3/17/24,One\n7.18656E+14,3/4/24,,Two\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->items.size(), 2);
        QCOMPARE(holding->items[0].key, QString());
        QCOMPARE(holding->items[0].status, u"Completed"_s);
        QCOMPARE(holding->items[1].status, u"Incomplete"_s);
        QCOMPARE(day(holding->items[1].created), u"2024-03-04"_s);
        QCOMPARE(warned(*holding, u"id-precision-lost"), 2);
        QCOMPARE(warned(*holding, u"duplicate-key"), 0);
        QCOMPARE(holding->warning(u"missing-column")->detail,
                 QStringList({u"assignee"_s, u"status"_s}));
    }

    void labelsOfWekanLoseTheirColours()
    {
        const auto holding
                = read("Title\tStage\tOwner\tMembers\tLabels\tfinish date\tcreated at\n"
                       "One\tDoing\tcy\tada bob\tfront-end-blue  api\t03/16/2024\t03/04/2024\n"
                       "Two\tDoing\tcy\t \t \t\t03/04/2024\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"wekan"_s);
        QCOMPARE(holding->format, u"tsv"_s);
        const auto &one = holding->items.first();
        QCOMPARE(one.labels, QStringList({u"front-end"_s, u"api"_s}));
        QCOMPARE(one.assignees, QStringList({u"ada"_s, u"bob"_s}));
        QCOMPARE(one.rawType, u"card"_s);
        QCOMPARE(day(one.closed), u"2024-03-16"_s);
        QVERIFY(holding->items[1].assignees.isEmpty());

        const auto exported
                = read("Title,List,Swimlane,Members,Assignees,Archived\n"
                       "One,Doing,Default,ada,bob,true\nTwo,Doing,Default,ada, ,false\n");
        VERIFY_READ(exported);
        QCOMPARE(exported->items[0].assignees, QStringList({u"bob"_s}));
        QVERIFY(exported->items[0].archived);
        QCOMPARE(exported->items[1].assignees, QStringList({u"ada"_s}));
    }

    void anyTableIsReadByTheNamesOfItsColumns()
    {
        const auto holding = read(
                "Ticket ID; Task_Name ;Workflow State;Owner;Date Created;Date Done;Estimate;Tags;"
                "Parent;Epic;Mood\n"
                "T-1;Pay;Doing;Ada, Bob;1709280000000;1709366400000;2,5;a|b;;Checkout;good\n"
                "T-2;Card;Doing;;1709280000000;;;;Pay;;\n"
                "T-3;Cash;Doing;;1709280000000;;;;T-1;T-99;\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"table"_s);
        const auto first = named(*holding, "T-1");
        QCOMPARE(first.title, u"Pay"_s);
        QCOMPARE(first.status, u"Doing"_s);
        QCOMPARE(first.assignees, QStringList({u"Ada"_s, u"Bob"_s}));
        QCOMPARE(first.created.at, QDateTime({2024, 3, 1}, {8, 0}, Qt::UTC));
        QCOMPARE(*first.points, 2.5);
        QCOMPARE(first.labels, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(first.epic, u"Checkout"_s);
        QCOMPARE(named(*holding, "T-2").parent, u"T-1"_s);
        QCOMPARE(named(*holding, "T-2").epic, u"Checkout"_s);
        QCOMPARE(named(*holding, "T-3").parent, u"T-1"_s);
        QCOMPARE(holding->embeddedEpics.size(), 1);
        QCOMPARE(warned(*holding, u"parent-not-in-file"), 1); // T-99
        QCOMPARE(holding->warning(u"custom-fields-not-mapped")->detail, QStringList({u"Mood"_s}));
        QVERIFY(sentenceOf(*holding->warning(u"custom-fields-not-mapped")).contains(u"Mood"_s));
    }

    void aColumnMaySayOnlyThatItemsAreClosed()
    {
        const auto holding = read("Name;Status;Completed\nOne;Open;false\nTwo;Open;Yes\n");
        VERIFY_READ(holding);
        QCOMPARE(warned(*holding, u"bad-date"), 0);
        QCOMPARE(warned(*holding, u"closed-without-date"), 1);
    }

    void anAddressBookIsNoListOfWork()
    {
        const auto holding = read("Name,Email,Street\nAda,ada@example.com,High Street\n");
        QVERIFY(!holding);
        QCOMPARE(holding.error().code, u"unknown-format"_s);
        QVERIFY(holding.error().whatToDo().contains(u"Azure DevOps"_s));
    }

    void everyDateOfATableTellsDayFromMonth()
    {
        const auto told = read("Title,Status,Created,Reviewed,Version\n"
                               "One,Doing,03/04/2024,16/04/2024,1.20.30\n");
        VERIFY_READ(told);
        QCOMPARE(day(told->items.first().created), u"2024-04-03"_s);

        const auto both = read("Title,Status,Created,Reviewed\n"
                               "One,Doing,03/04/2024,16/04/2024\nTwo,Doing,,04/16/2024\n");
        VERIFY_READ(both);
        QVERIFY(!both->items.first().created.isValid());
        QCOMPARE(warned(*both, u"ambiguous-date"), 1);
        QVERIFY(both->needsDateOrder);
    }

    void aFirstLineThatNamesTheSeparatorIsNoHeading()
    {
        const auto holding = read("sep=;\r\nTitle;Status\r\nOne;Doing\r\n");
        VERIFY_READ(holding);
        QCOMPARE(holding->items.first().title, u"One"_s);
        QCOMPARE(holding->items.first().line, 3);
    }
};

static const Registered<TablesTest> known;

#include "tst_tables.moc"
