// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "workspacefixture.h"

#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

Story titled(const QList<Story> &stories, const QString &title)
{
    const auto found = std::ranges::find(stories, title, &Story::title);
    return found == stories.end() ? Story() : *found;
}

const QByteArray Linear = "ID,Team,Title,Status,Project,Cycle Number,Parent issue\n"
                          "W-1,Web,Pay,Todo,Checkout,,\nW-2,Web,Form,Todo,,,W-1\n"
                          "W-3,Web,Ship,Todo,Checkout,,\n";

} // namespace

class ImportLinksTest : public QObject
{
    Q_OBJECT
private slots:
    void anEpicThatExistsOnlyAsAReferenceIsMadeOnce_data() { TestDatabase::addEngines(); }
    void anEpicThatExistsOnlyAsAReferenceIsMadeOnce()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());

        const auto first = workspace.import(Linear);
        const auto again = workspace.import(Linear + "W-4,Web,Track,Todo,Checkout,,\n");

        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QVERIFY(again);
        QCOMPARE(first->epics, 1);
        QCOMPARE(again->epics, 0);
        QCOMPARE(again->created, 1);
        const auto all = workspace.all(epics());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().title, u"Checkout"_s);
        const auto work = workspace.all(stories());
        for (const auto &title : {u"Pay"_s, u"Form"_s, u"Ship"_s, u"Track"_s})
            QCOMPARE(titled(work, title).epic, all.first().id);
        QCOMPARE(titled(work, u"Form"_s).parent, titled(work, u"Pay"_s).id);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void whoHasNoKeyFindsItsParentByRowOrTitle_data() { TestDatabase::addEngines(); }
    void whoHasNoKeyFindsItsParentByRowOrTitle()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const QByteArray rows = "subject;tracker;parent\nForm;bug;2\nPay;bug;\n";
        const QByteArray titles = "Task ID,Created At,Completed At,Name,Parent Task\n"
                                  "7.1E+14,2024-03-01,,Box,Ship\n7.1E+14,2024-03-01,,Ship,\n";

        const auto byRow = workspace.import(rows);
        const auto byTitle = workspace.import(titles);
        const auto again = workspace.import(rows);

        QVERIFY2(byRow, qPrintable(byRow ? QString() : byRow.error().detail));
        QVERIFY(byTitle);
        QVERIFY(again);
        const auto all = workspace.all(stories());
        QCOMPARE(all.size(), 4);
        QCOMPARE(titled(all, u"Form"_s).parent, titled(all, u"Pay"_s).id);
        QCOMPARE(titled(all, u"Box"_s).parent, titled(all, u"Ship"_s).id);
        QCOMPARE(again->unchanged, 2);
    }

    void parentAndChildMayChangePlacesButNotBeBoth_data() { TestDatabase::addEngines(); }
    void parentAndChildMayChangePlacesButNotBeBoth()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const QByteArray head = "ID,Team,Title,Status,Project,Cycle Number,Parent issue\n";
        const QByteArray pay = "W-1,Web,Pay,Todo,,,", form = "W-2,Web,Form,Todo,,,";
        const auto parents = [&workspace] {
            const auto all = workspace.all(stories());
            return std::pair(titled(all, u"Pay"_s).parent == titled(all, u"Form"_s).id,
                             titled(all, u"Form"_s).parent == titled(all, u"Pay"_s).id);
        };

        const auto first = workspace.import(head + pay + "\n" + form + "W-1\n");
        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QCOMPARE(parents(), std::pair(false, true));

        const auto turned = workspace.import(head + pay + "W-2\n" + form + "\n");
        QVERIFY2(turned, qPrintable(turned ? QString() : turned.error().message()));
        QCOMPARE(parents(), std::pair(true, false));
        QVERIFY(turned->kept.isEmpty());

        // A file that knows of one of them alone.
        const auto both = workspace.import(head + form + "W-1\n");
        QVERIFY2(both, qPrintable(both ? QString() : both.error().message()));
        QCOMPARE(parents(), std::pair(true, false));
        QCOMPARE(both->kept.size(), 1);
        QCOMPARE(both->kept.first().field, u"parent_id"_s);
        QCOMPARE(workspace.findings(), QStringList());
    }

    void aCardIsClosedSinceItCameToWhatMeansDone_data() { TestDatabase::addEngines(); }
    void aCardIsClosedSinceItCameToWhatMeansDone()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const auto move = [](const char *at, const char *from, const char *to) {
            return QByteArray("{\"type\":\"updateCard\",\"date\":\"") + at
                    + "\",\"data\":{\"card\":{\"id\":\"65e18c80aaaaaaaaaaaaaaaa\"},"
                      "\"listBefore\":{\"name\":\""
                    + from + "\"},\"listAfter\":{\"name\":\"" + to + "\"}}}";
        };

        const auto outcome = workspace.import(
                "{\"shortLink\":\"B\",\"lists\":[{\"id\":\"l\",\"name\":\"Live\"}],\"cards\":"
                "[{\"id\":\"65e18c80aaaaaaaaaaaaaaaa\",\"idShort\":5,\"name\":\"Pay\","
                "\"idList\":\"l\"}],\"actions\":["
                        + move("2024-03-06T08:00:00.000Z", "Shipped", "Live") + ","
                        + move("2024-03-05T08:00:00.000Z", "Doing", "Shipped") + ","
                        + move("2024-03-04T08:00:00.000Z", "Live", "Doing") + "]}",
                {{u"statuses"_s, QJsonObject {{u"Live"_s, u"Done"_s}, {u"Shipped"_s, u"Done"_s}}}});

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const auto pay = titled(workspace.all(stories()), u"Pay"_s);
        QCOMPARE(pay.closedAt, QDateTime({2024, 3, 5}, {8, 0}, Qt::UTC));
        QCOMPARE(pay.createdAt, QDateTime({2024, 3, 1}, {8, 6, 24}, Qt::UTC));
    }

    void tablesOfSeveralToolsDoNotMeetInTheirNumbers_data() { TestDatabase::addEngines(); }
    void tablesOfSeveralToolsDoNotMeetInTheirNumbers()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());

        const auto first = workspace.import("ID,Subject,Status\n1,Pay,Open\n");
        const auto other = workspace.import("Ticket ID,Name,State\n1,Ship,Open\n");
        const auto newer = workspace.import("Subject,ID,Status,Owner\nPay,1,Open,Ada\n");

        QVERIFY2(first, qPrintable(first ? QString() : first.error().detail));
        QVERIFY(other);
        QVERIFY(newer);
        QCOMPARE(other->created, 1);
        QCOMPARE(newer->created, 0); // the same list, with one more column
        QCOMPARE(newer->updated, 1);
        QCOMPARE(workspace.all(stories()).size(), 2);
    }

    void whatBlocksAStoryComesAndGoesWithTheFile_data() { TestDatabase::addEngines(); }
    void whatBlocksAStoryComesAndGoesWithTheFile()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const auto dump = [](const char *blocked) {
            return QByteArray("{\"us_statuses\":[],\"milestones\":[],\"user_stories\":[{\"ref\":1,"
                              "\"subject\":\"Pay\",\"status\":\"New\",\"is_blocked\":")
                    + blocked + "}]}";
        };

        QVERIFY(workspace.import(dump("true,\"blocked_note\":\"The bank is silent\"")));
        const auto blocked = titled(workspace.all(stories()), u"Pay"_s);
        const auto again = workspace.import(dump("true,\"blocked_note\":\"The bank is silent\""));
        QVERIFY(workspace.import(dump("false")));
        const auto freed = titled(workspace.all(stories()), u"Pay"_s);

        QCOMPARE(blocked.blockedReason, u"The bank is silent"_s);
        QVERIFY(blocked.blockedAt.isValid());
        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(freed.blockedReason, QString());
        QVERIFY(!freed.blockedAt.isValid());
    }

    void theCategoriesOfTaigaDoNotHideTheNames_data() { TestDatabase::addEngines(); }
    void theCategoriesOfTaigaDoNotHideTheNames()
    {
        WorkspaceFixture workspace;
        QVERIFY(workspace.isReady());
        const auto story = [](const char *ref, const char *status) {
            return QByteArray("{\"ref\":") + ref + ",\"subject\":\"" + status + "\",\"status\":\""
                    + status + "\"}";
        };

        const auto outcome = workspace.import(
                "{\"us_statuses\":[{\"name\":\"In progress\",\"is_closed\":false},{\"name\":"
                "\"Later\",\"is_closed\":false},{\"name\":\"Shipped\",\"is_closed\":true}],"
                "\"milestones\":[],\"user_stories\":["
                + story("1", "In progress") + "," + story("2", "Later") + ","
                + story("3", "Shipped") + "]}");

        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().detail));
        const auto all = workspace.all(stories());
        const auto columns = workspace.all(Dayshift::columns());
        const auto columnOf = [&](const QString &title) {
            return std::ranges::find(columns, titled(all, title).column, &Column::id)->name;
        };
        QCOMPARE(columnOf(u"In progress"_s), u"In progress"_s);
        QCOMPARE(columnOf(u"Later"_s), u"To do"_s);
        QCOMPARE(columnOf(u"Shipped"_s), u"Done"_s);
    }
};

static const Registered<ImportLinksTest> known;

#include "tst_importlinks.moc"
