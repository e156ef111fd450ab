// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/exchange/importtables.h"
#include "models/exchange/importundo.h"
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

const QByteArray History = "[{\"id\":\"10\",\"key\":\"EE-9\",\"fields\":{\"summary\":\"Search\","
        "\"issuetype\":{\"name\":\"Story\",\"subtask\":false},\"created\":\"2024-03-01T08:00:00.000+0000\","
        "\"resolutiondate\":\"2024-03-05T08:00:00.000+0000\","
        "\"status\":{\"name\":\"Done\",\"statusCategory\":{\"key\":\"done\"}},\"project\":{\"key\":\"EE\"}},"
        "\"changelog\":{\"total\":2,\"histories\":["
        "{\"created\":\"2024-03-05T08:00:00.000+0000\",\"items\":[{\"field\":\"status\",\"fromString\":\"In Progress\",\"toString\":\"Done\"}]},"
        "{\"created\":\"2024-03-02T08:00:00.000+0000\",\"items\":[{\"field\":\"status\",\"fromString\":\"To Do\",\"toString\":\"In Progress\"}]}"
        "]}}]";

// All that an import may write.
struct Everything
{
    QList<Member> members = {};
    QList<Sprint> sprints = {};
    QList<Epic> epics = {};
    QList<Story> stories = {};
    QList<StoryText> texts = {};
    QList<Comment> comments = {};
    QList<Imported> known = {};

    friend bool operator==(const Everything &, const Everything &) = default;
};

} // namespace

class ImportUndoTest : public QObject
{
    Q_OBJECT

    static Everything all(WorkspaceFixture &workspace)
    {
        auto known = workspace.all(importedThings());
        known.removeIf([](const Imported &each) { return each.tool.contains(u'~'); });
        return {workspace.all(members()),   workspace.all(sprints()),  workspace.all(epics()),
                workspace.all(stories()),   workspace.all(storyTexts()), workspace.all(comments()),
                known};
    }

    static Result<Done> step(WorkspaceFixture &workspace, const ImportSpan &span, ImportStep step)
    {
        return runImportStep(workspace.store(), span, step).result();
    }

private slots:
    void allOfAnImportGoesAndComesAgain_data() { TestDatabase::addEngines(); }
    void allOfAnImportGoesAndComesAgain()
    {
        WorkspaceFixture workspace;
        const auto before = all(workspace);
        const auto outcome = workspace.import(backlog());
        QVERIFY(outcome);
        QVERIFY(!outcome->span.isEmpty());
        const auto after = all(workspace);
        QCOMPARE(after.stories.size(), 3);
        for (int round = 0; round < 2; ++round) {
            const auto gone = step(workspace, outcome->span, ImportStep::TakeBack);
            QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().message() + gone.error().detail));
            QVERIFY(all(workspace) == before);
            QVERIFY(workspace.all(importRuns()).isEmpty());
            QCOMPARE(workspace.findings(), QStringList());
            const auto back = step(workspace, outcome->span, ImportStep::BringBack);
            QVERIFY2(back, qPrintable(back ? QString() : back.error().message() + back.error().detail));
            QVERIFY(all(workspace) == after);
            QCOMPARE(workspace.findings(), QStringList());
        }
        // What is there again is known to the next import.
        QCOMPARE(workspace.import(backlog())->created, 0);
    }

    void aHistoryFromElsewhereGoesAndComesAgain_data() { TestDatabase::addEngines(); }
    void aHistoryFromElsewhereGoesAndComesAgain()
    {
        WorkspaceFixture workspace;
        const auto before = all(workspace);
        const auto outcome = workspace.import(History);
        QVERIFY(outcome);
        QCOMPARE(outcome->statusChanges, 2);
        const auto after = all(workspace);
        QVERIFY(step(workspace, outcome->span, ImportStep::TakeBack));
        QVERIFY(all(workspace) == before);
        QVERIFY(step(workspace, outcome->span, ImportStep::BringBack));
        QVERIFY(all(workspace) == after);
    }

    void theSameFileComesInAnewAfterItWasTakenBack_data() { TestDatabase::addEngines(); }
    void theSameFileComesInAnewAfterItWasTakenBack()
    {
        WorkspaceFixture workspace;
        const auto outcome = workspace.import(backlog());
        QVERIFY(step(workspace, outcome->span, ImportStep::TakeBack));
        const auto again = workspace.import(backlog());
        QVERIFY(again);
        QCOMPARE(again->created, 4);
        QCOMPARE(workspace.findings(), QStringList());
        // The first one is not brought in beside it.
        const auto there = all(workspace);
        QVERIFY(!step(workspace, outcome->span, ImportStep::BringBack));
        QVERIFY(all(workspace) == there);
    }

    void aNewerFileIsTakenBackToWhatTheOlderSaid_data() { TestDatabase::addEngines(); }
    void aNewerFileIsTakenBackToWhatTheOlderSaid()
    {
        WorkspaceFixture workspace;
        const auto first = workspace.import(backlog());
        const auto older = all(workspace);
        auto newer = backlog();
        newer.replace("Pay by card,SHOP-2,2,Story,Coding,In Progress,ada",
                      "Pay by any card,SHOP-2,2,Story,Done,Done,Bob");
        newer.replace("Cards only", "All cards");
        newer += "New one,SHOP-8,8,Story,To Do,To Do,,,,,,,,,\n";
        const auto second = workspace.import(newer);
        QVERIFY(second);
        QCOMPARE(second->updated, 1);
        const auto there = all(workspace);
        QVERIFY(step(workspace, second->span, ImportStep::TakeBack));
        QVERIFY(all(workspace) == older);
        QVERIFY(step(workspace, second->span, ImportStep::BringBack));
        QVERIFY(all(workspace) == there);
        // Both, and the newer file brings again what it says.
        QVERIFY(step(workspace, second->span, ImportStep::TakeBack));
        QCOMPARE(workspace.import(newer)->updated, 1);
    }

    void whatWasChangedSinceIsNotLost_data() { TestDatabase::addEngines(); }
    void whatWasChangedSinceIsNotLost()
    {
        WorkspaceFixture workspace;
        const auto outcome = workspace.import(backlog());
        const auto story = workspace.all(stories()).first();
        auto renamed = story;
        renamed.title = u"Ours"_s;
        workspace.store().edit(stories(), {story, renamed});
        const auto there = all(workspace);
        const auto refused = step(workspace, outcome->span, ImportStep::TakeBack);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message().contains(story.title), qPrintable(refused.error().message()));
        QVERIFY(all(workspace) == there);
        workspace.store().edit(stories(), {renamed, story});
        QVERIFY(step(workspace, outcome->span, ImportStep::TakeBack));
    }

    void whatHangsOnItSinceKeepsIt_data() { TestDatabase::addEngines(); }
    void whatHangsOnItSinceKeepsIt()
    {
        WorkspaceFixture workspace;
        const auto outcome = workspace.import(backlog());
        const auto story = workspace.all(stories()).first();
        const auto said = newComment(story.id, {}, u"Grace"_s, u"Mine"_s, story.createdAt);
        workspace.store().edit(comments(), {.after = said});
        const auto there = all(workspace);
        const auto refused = step(workspace, outcome->span, ImportStep::TakeBack);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(!refused.error().what.isEmpty());
        QVERIFY(all(workspace) == there);
    }

    void thousandsGoAndComeAPageAtATime_data() { TestDatabase::addEngines(); }
    void thousandsGoAndComeAPageAtATime()
    {
        WorkspaceFixture workspace;
        auto file = Heading;
        for (int i = 1; i <= 1'200; ++i)
            file += "Story " + QByteArray::number(i) + ",BIG-" + QByteArray::number(i) + ','
                    + QByteArray::number(i) + ",Story,To Do,To Do,,02/Mar/24 9:00 AM,,,,,,Text,\n";
        const auto before = all(workspace);
        const auto outcome = workspace.import(file);
        QVERIFY(outcome);
        QCOMPARE(outcome->created, 1'200);
        const auto after = all(workspace);
        QVERIFY(step(workspace, outcome->span, ImportStep::TakeBack));
        QVERIFY(all(workspace) == before);
        QVERIFY(step(workspace, outcome->span, ImportStep::BringBack));
        QVERIFY(all(workspace) == after);
    }
};

static const Registered<ImportUndoTest> registration;

#include "tst_importundo.moc"
