// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importtables.h"
#include "workspacefixture.h"
#include "tests/support/runner.h"

#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Heading = "Summary,Issue key,Issue id,Issue Type,Status,Status Category,Assignee,"
                           "Created,Resolved,Sprint,Labels,Custom field (Story Points),Parent,"
                           "Description,Comment\n";

QByteArray backlog()
{
    return Heading
            + "Checkout,SHOP-1,1,Epic,To Do,To Do,,01/Mar/24 9:00 AM,,,,,,Pay and go,\n"
              "Pay by card,SHOP-2,2,Story,Coding,In Progress,ada,02/Mar/24 9:00 AM,,S 1,web pay,5,"
              "1,Cards only,03/Mar/24 8:00 AM;ada;Which cards?\n"
              "Validate number,SHOP-3,3,Sub-task,Done,Done,Bob,02/Mar/24 9:30 AM,"
              "04/Mar/24 4:00 PM,S 1,,,2,,\n"
              "Basket forgets,SHOP-7,7,Bug,To Do,To Do,Bob,02/Mar/24 10:00 AM,,,,,,,\n";
}

Story named(const QList<Story> &stories, const QString &key)
{
    const auto found = std::ranges::find(stories, key, &Story::externalKey);
    return found == stories.end() ? Story() : *found;
}

const QByteArray History = "[{\"id\":\"10\",\"key\":\"EE-9\",\"fields\":{\"summary\":\"Search\","
        "\"issuetype\":{\"name\":\"Story\",\"subtask\":false},\"created\":\"2024-03-01T08:00:00.000+0000\","
        "\"resolutiondate\":\"2024-03-05T08:00:00.000+0000\","
        "\"status\":{\"name\":\"Done\",\"statusCategory\":{\"key\":\"done\"}},\"project\":{\"key\":\"EE\"}},"
        "\"changelog\":{\"total\":2,\"histories\":["
        "{\"created\":\"2024-03-05T08:00:00.000+0000\",\"items\":[{\"field\":\"status\",\"fromString\":\"In Progress\",\"toString\":\"Done\"}]},"
        "{\"created\":\"2024-03-02T08:00:00.000+0000\",\"items\":[{\"field\":\"status\",\"fromString\":\"To Do\",\"toString\":\"In Progress\"}]}"
        "]}}]";

} // namespace

class ImporterTest : public QObject
{
    Q_OBJECT
private slots:
    void epicsStoriesSubTasksSprintsMembersAndPointsComeIn_data() { TestDatabase::addEngines(); }
    void epicsStoriesSubTasksSprintsMembersAndPointsComeIn()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());

        const auto outcome = workspace.import(backlog());

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->created, 4);
        QCOMPARE(outcome->epics, 1);
        QCOMPARE(outcome->newMembers, QStringList({u"Bob"_s}));
        const auto epic = workspace.all(epics()).value(0);
        QCOMPARE(epic.title, u"Checkout"_s);
        QCOMPARE(epic.number, 1);
        const auto all = workspace.all(stories());
        QCOMPARE(all.size(), 3);
        const auto pay = named(all, u"SHOP-2"_s);
        QCOMPARE(pay.number, 2);
        QCOMPARE(pay.epic, epic.id);
        QCOMPARE(*pay.points, 5.0);
        QCOMPARE(pay.labels, u"web,pay"_s);
        QCOMPARE(pay.createdAt, QDateTime({2024, 3, 2}, {8, 0}, Qt::UTC)); // 9:00 in Berlin
        QCOMPARE(workspace.all(sprints()).value(0).name, u"S 1"_s);
        QCOMPARE(pay.sprint, workspace.all(sprints()).value(0).id);
        const auto team = workspace.all(members());
        QCOMPARE(team.size(), 2);
        QCOMPARE(std::ranges::find(team, pay.owner, &Member::id)->name, u"Ada"_s); // by her login
        const auto task = named(all, u"SHOP-3"_s);
        QCOMPARE(task.type, StoryType::SubTask);
        QCOMPARE(task.parent, pay.id);
        QCOMPARE(task.epic, epic.id);
        QVERIFY(task.closedAt.isValid());
        const auto columnsHere = workspace.all(columns());
        QCOMPARE(std::ranges::find(columnsHere, pay.column, &Column::id)->name, u"In progress"_s);
        QCOMPARE(workspace.all(comments()).value(0).text, u"Which cards?"_s);
        QCOMPARE(workspace.all(comments()).value(0).member, pay.owner);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void theSameFileAgainAddsNothing_data() { TestDatabase::addEngines(); }
    void theSameFileAgainAddsNothing()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(backlog()));
        const auto before = workspace.all(stories());
        const auto runs = workspace.all(importRuns()).size();

        const auto again = workspace.import(backlog());

        QVERIFY(again);
        QCOMPARE(again->created, 0);
        QCOMPARE(again->updated, 0);
        QCOMPARE(again->unchanged, 4);
        QCOMPARE(workspace.all(stories()), before);
        QCOMPARE(workspace.all(comments()).size(), 1);
        QCOMPARE(workspace.all(importRuns()).size(), runs);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void aNewerExportUpdatesWhatItChanged_data() { TestDatabase::addEngines(); }
    void aNewerExportUpdatesWhatItChanged()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(backlog()));
        auto newer = backlog();
        newer.replace("Pay by card,SHOP-2,2,Story,Coding,In Progress,ada",
                      "Pay by any card,SHOP-2,2,Story,Done,Done,Bob");
        newer.replace("02/Mar/24 9:00 AM,,S 1,web pay,5", "02/Mar/24 9:00 AM,06/Mar/24 9:00 AM,S 2,web,8");
        newer.replace("Cards only", "All cards");
        newer += "New one,SHOP-8,8,Story,To Do,To Do,,,,,,,,,\n";

        const auto outcome = workspace.import(newer);

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->created, 1);
        QCOMPARE(outcome->updated, 1);
        QVERIFY(outcome->kept.isEmpty());
        const auto pay = named(workspace.all(stories()), u"SHOP-2"_s);
        QCOMPARE(pay.title, u"Pay by any card"_s);
        QCOMPARE(*pay.points, 8.0);
        QCOMPARE(pay.labels, u"web"_s);
        QCOMPARE(pay.closedAt, QDateTime({2024, 3, 6}, {8, 0}, Qt::UTC));
        QCOMPARE(pay.number, 2);
        QVERIFY(std::ranges::any_of(workspace.all(storyTexts()), [&](const StoryText &text) {
            return text.id == pay.id && text.description == "All cards"_L1;
        }));
        QCOMPARE(workspace.findings(), QStringList());
    }

    void whatWasChangedHereStaysAndIsNamed_data() { TestDatabase::addEngines(); }
    void whatWasChangedHereStaysAndIsNamed()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(backlog()));
        const auto pay = named(workspace.all(stories()), u"SHOP-2"_s);
        auto renamed = pay;
        renamed.title = u"Ours"_s;
        QVERIFY(workspace.store().write([&](Transaction &transaction) {
            return stories().apply(transaction, {pay, renamed});
        }).result());
        auto newer = backlog();
        newer.replace("Pay by card,SHOP-2", "Theirs,SHOP-2");
        newer.replace("web pay,5", "web pay,13");

        const auto outcome = workspace.import(newer);

        QVERIFY(outcome);
        QCOMPARE(outcome->updated, 1);
        QCOMPARE(outcome->kept.size(), 1);
        QCOMPARE(outcome->kept.first().key, u"SHOP-2"_s);
        QCOMPARE(outcome->kept.first().field, u"title"_s);
        const auto now = named(workspace.all(stories()), u"SHOP-2"_s);
        QCOMPARE(now.title, u"Ours"_s);
        QCOMPARE(*now.points, 13.0);
        const auto again = workspace.import(newer);
        QCOMPARE(again->updated, 0);
        QVERIFY(again->kept.isEmpty());
        QCOMPARE(workspace.findings(), QStringList());
    }

    void aStoryThatWasDeletedHereDoesNotComeBack_data() { TestDatabase::addEngines(); }
    void aStoryThatWasDeletedHereDoesNotComeBack()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(backlog()));
        const auto bug = named(workspace.all(stories()), u"SHOP-7"_s);
        QVERIFY(workspace.store().write([&](Transaction &transaction) {
            return stories().apply(transaction, {.before = bug});
        }).result());
        auto newer = backlog();
        newer.replace("Basket forgets", "Basket remembers");

        const auto outcome = workspace.import(newer);

        QVERIFY(outcome);
        QCOMPARE(outcome->created, 0);
        QCOMPARE(outcome->kept.value(0).field, u"deleted"_s);
        QVERIFY(named(workspace.all(stories()), u"SHOP-7"_s).id.isNull());
    }

    void theFileResavedByASpreadsheetDoublesNothing_data() { TestDatabase::addEngines(); }
    void theFileResavedByASpreadsheetDoublesNothing()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(backlog()));
        auto resaved = QByteArrayLiteral("\xef\xbb\xbf") + backlog();
        resaved.replace("02/Mar/24 9:00 AM", "02-03-2024 09:00");
        resaved.replace("01/Mar/24 9:00 AM", "01-03-2024 09:00");
        resaved.replace('\n', "\r\n");

        const auto outcome = workspace.import(resaved, {{u"dateOrder"_s, u"day-first"_s}});

        QVERIFY(outcome);
        QCOMPARE(outcome->created, 0);
        QCOMPARE(outcome->updated, 0);
    }

    void statusChangesOfTheFileBecomeLinesOfTheirOwnTime_data() { TestDatabase::addEngines(); }
    void statusChangesOfTheFileBecomeLinesOfTheirOwnTime()
    {
        WorkspaceFixture workspace;

        const auto outcome = workspace.import(History);

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->statusChanges, 2);
        const auto story = workspace.all(stories()).value(0);
        const auto drawn
                = workspace.store().read([&](Database &database) {
                      return database.select(
                              u"SELECT at, verb, fields FROM activity WHERE thing = ?"
                              " ORDER BY sequence"_s,
                              {story.id.toString()}, [&](const Row &row) {
                                  const Change change {
                                          .fields = fieldsFromJson(row.text(2).toUtf8())};
                                  return row.time(0).toString(u"MM-dd"_s) + u':'
                                          + change.field(u"column_id")->is.toString();
                              });
                  }).result();
        QHash<QString, QString> names;
        for (const auto &column : workspace.all(columns()))
            names.insert(column.id.toString(), column.name);
        QStringList lines;
        for (const auto &line : *drawn)
            lines.append(line.section(u':', 0, 0) + u' ' + names.value(line.section(u':', 1)));
        QCOMPARE(lines, QStringList({u"03-01 To do"_s, u"03-02 In progress"_s, u"03-05 Done"_s}));
        QCOMPARE(story.enteredAt, QDateTime({2024, 3, 5}, {8, 0}, Qt::UTC));
        QCOMPARE(workspace.findings(), QStringList());
    }

    void laterStatusChangesFollowTheFirst_data() { TestDatabase::addEngines(); }
    void laterStatusChangesFollowTheFirst()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(History));
        auto newer = History;
        newer.replace("\"status\":{\"name\":\"Done\",\"statusCategory\":{\"key\":\"done\"}}",
                      "\"status\":{\"name\":\"In Progress\",\"statusCategory\":{\"key\":"
                      "\"indeterminate\"}}");
        newer.replace("\"histories\":[", "\"histories\":[{\"created\":\"2024-03-09T08:00:00.000+0000"
                                         "\",\"items\":[{\"field\":\"status\",\"fromString\":"
                                         "\"Done\",\"toString\":\"In Progress\"}]},");

        const auto outcome = workspace.import(newer);

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        QCOMPARE(outcome->updated, 1);
        QCOMPARE(outcome->statusChanges, 1);
        const auto story = workspace.all(stories()).value(0);
        QCOMPARE(story.enteredAt, QDateTime({2024, 3, 9}, {8, 0}, Qt::UTC));
        QVERIFY(!story.closedAt.isValid());
        QCOMPARE(workspace.import(newer)->updated, 0);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void aDryRunSaysTheSameAndChangesNothing_data() { TestDatabase::addEngines(); }
    void aDryRunSaysTheSameAndChangesNothing()
    {
        WorkspaceFixture workspace;
        const auto dry = workspace.import(backlog(), {}, ImportRunIs::Dry);
        QVERIFY(dry);
        QCOMPARE(dry->created, 4);
        QVERIFY(workspace.all(stories()).isEmpty());
        QVERIFY(workspace.all(sprints()).isEmpty());
        QCOMPARE(workspace.all(members()).size(), 1);
        const auto real = workspace.import(backlog());
        QCOMPARE(real->created, dry->created);
        QCOMPARE(real->newMembers, dry->newMembers);
        QCOMPARE(named(workspace.all(stories()), u"SHOP-7"_s).number, 7);
    }

    void aCancelledImportLeavesNothing_data() { TestDatabase::addEngines(); }
    void aCancelledImportLeavesNothing()
    {
        WorkspaceFixture workspace;
        auto many = Heading;
        for (int i = 1; i <= 3000; ++i)
            many += "Story,K-" + QByteArray::number(i) + ",,Story,To Do,To Do,Bob,,,S 1,,,,,\n";
        int asked = 0;

        const auto outcome = workspace.import(many, {}, ImportRunIs::Real,
                                              {.cancelled = [&] { return ++asked > 10; }});

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Error::Kind::Interrupted);
        QCOMPARE(outcome.error().whatIsSafe(), u"Nothing of it was kept."_s);
        QVERIFY(workspace.all(stories()).isEmpty());
        QVERIFY(workspace.all(sprints()).isEmpty());
        QVERIFY(workspace.all(importedThings()).isEmpty());
        QCOMPARE(workspace.all(members()).size(), 1);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void numbersThatAreTakenAreReplacedByTheNext_data() { TestDatabase::addEngines(); }
    void numbersThatAreTakenAreReplacedByTheNext()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.import(Heading + "A,ONE-5,,Story,To Do,,,,,,,,,,\n"
                                           "B,ONE-6,,Story,To Do,,,,,,,,,,\n"));
        const auto outcome = workspace.import(Heading + "C,TWO-5,,Story,To Do,,,,,,,,,,\n"
                                                        "D,TWO-9,,Story,To Do,,,,,,,,,,\n"
                                                        "E,free text,,Story,To Do,,,,,,,,,,\n");
        QVERIFY(outcome);
        const auto all = workspace.all(stories());
        QCOMPARE(named(all, u"ONE-5"_s).number, 5);
        QCOMPARE(named(all, u"TWO-9"_s).number, 9);
        QCOMPARE(named(all, u"TWO-5"_s).number, 10);
        QCOMPARE(named(all, u"free text"_s).number, 11);
    }

    void aMappingIsUsedAndRememberedForTheNextFile_data() { TestDatabase::addEngines(); }
    void aMappingIsUsedAndRememberedForTheNextFile()
    {
        WorkspaceFixture workspace;
        const QJsonObject mapping {
                {u"statuses"_s, QJsonObject {{u"Coding"_s, u"Verify"_s}}},
                {u"people"_s, QJsonObject {{u"Bob"_s, u"Ada"_s}}},
                {u"timeZone"_s, u"UTC"_s}};
        QVERIFY(workspace.import(backlog(), mapping));
        auto next = Heading + "Another,SHOP-20,20,Story,Coding,In Progress,Bob,"
                              "02/Mar/24 9:00 AM,,,,,,,\n";

        QVERIFY(workspace.import(next));

        const auto story = named(workspace.all(stories()), u"SHOP-20"_s);
        const auto columnsHere = workspace.all(columns());
        QCOMPARE(std::ranges::find(columnsHere, story.column, &Column::id)->name, u"Verify"_s);
        QCOMPARE(story.owner, workspace.all(members()).value(0).id);
        QCOMPARE(story.createdAt, QDateTime({2024, 3, 2}, {9, 0}, Qt::UTC));
    }

    void aMappingThatFitsNothingIsRefused()
    {
        ImportPlan plan;
        plan.columns = {Column {.id = ColumnId::create(), .name = u"To do"_s}};
        const auto unknown = applyMapping(
                plan, {{u"statuses"_s, QJsonObject {{u"Coding"_s, u"Nowhere"_s}}}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().message().contains(u"Nowhere"_s));
        QVERIFY(!applyMapping(plan, {{u"timeZone"_s, u"Moon/Crater"_s}}));
        QVERIFY(!applyMapping(plan, {{u"milestones"_s, u"perhaps"_s}}));
    }

    void milestonesAreSprintsIfThePersonSaysSo_data() { TestDatabase::addEngines(); }
    void milestonesAreSprintsIfThePersonSaysSo()
    {
        WorkspaceFixture workspace;
        const QByteArray issues
                = "[{\"number\":4,\"title\":\"A\",\"state\":\"CLOSED\",\"url\":\"https://github.com/a/b/issues/4\","
        "\"milestone\":{\"title\":\"v1\"},\"labels\":[{\"name\":\"x, y\",\"color\":\"fff\"}],"
        "\"createdAt\":\"2024-03-01T08:00:00Z\",\"closedAt\":\"2024-03-02T08:00:00Z\","
        "\"assignees\":[{\"login\":\"ada\"}]}]";
        QVERIFY(workspace.import(issues));
        auto story = workspace.all(stories()).value(0);
        QCOMPARE(story.labels, u"x  y,release:v1"_s);
        QCOMPARE(story.externalKey, u"#4"_s);
        QCOMPARE(story.number, 4);
        QCOMPARE(story.closedAt, QDateTime({2024, 3, 2}, {8, 0}, Qt::UTC));
        QVERIFY(workspace.all(sprints()).isEmpty());

        const auto outcome = workspace.import(issues, {{u"milestones"_s, u"sprints"_s}});
        QVERIFY(outcome);
        QCOMPARE(outcome->updated, 1);
        story = workspace.all(stories()).value(0);
        QCOMPARE(workspace.all(sprints()).value(0).name, u"v1"_s);
        QCOMPARE(story.sprint, workspace.all(sprints()).value(0).id);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void hostileTextIsStoredAsItIs_data() { TestDatabase::addEngines(); }
    void hostileTextIsStoredAsItIs()
    {
        WorkspaceFixture workspace;
        const auto title = u"Robert'); DROP TABLE story;-- \u202egnp.exe \U0001F600"_s;
        QVERIFY(workspace.import(Heading + "\"" + title.toUtf8()
                                 + "\",X-1,,Story,To Do,,=cmd|' /C calc'!A0,,,,,,,"
                                   "<script>alert(1)</script>,\n"));
        QCOMPARE(workspace.all(stories()).value(0).title, title);
        QCOMPARE(workspace.all(storyTexts()).value(0).description, u"<script>alert(1)</script>"_s);
        QCOMPARE(workspace.findings(), QStringList());
    }
};

static const Registered<ImporterTest> known;

#include "tst_importer.moc"
