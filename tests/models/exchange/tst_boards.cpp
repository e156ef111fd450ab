// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"
#include "texts.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QStringList steps(const ImportedItem &item)
{
    QStringList drawn;
    for (const auto &step : item.history)
        drawn.append(step.from + u'>' + step.to);
    return drawn;
}

QByteArray trelloMove(const char *at, const char *from, const char *to)
{
    return QByteArray("{\"type\":\"updateCard\",\"date\":\"") + at
            + "\",\"data\":{\"card\":{\"id\":\"65e18c80aaaaaaaaaaaaaaaa\"},\"listBefore\":{\"id\":"
              "\"x\",\"name\":\""
            + from + "\"},\"listAfter\":{\"id\":\"y\",\"name\":\"" + to
            + "\"}},\"memberCreator\":{\"id\":\"m2\",\"fullName\":\"Bob\"}}";
}

QByteArray trelloBoard(const QByteArray &actions, const QByteArray &members)
{
    return "{\"id\":\"b\",\"shortLink\":\"Brd\",\"lists\":[{\"id\":\"l1\",\"name\":\"Doing\"},"
           "{\"id\":\"l2\",\"name\":\"Old\",\"closed\":true}],\"labels\":[{\"id\":\"c1\",\"name\":"
           "\"\",\"color\":\"red\"},{\"id\":\"c2\",\"name\":\"web\",\"color\":\"blue\"}],"
           "\"members\":[{\"id\":\"m1\",\"fullName\":\"Ada\"}],\"checklists\":[{\"id\":\"k\","
           "\"idCard\":\"65e18c80aaaaaaaaaaaaaaaa\",\"name\":\"Steps\",\"checkItems\":[{\"name\":"
           "\"first\",\"state\":\"complete\"},{\"name\":\"then\",\"state\":\"incomplete\"}]}],"
           "\"customFields\":[{\"name\":\"Mood\"}],\"cards\":[{\"id\":\"65e18c80aaaaaaaaaaaaaaaa\","
           "\"idShort\":5,\"name\":\"Pay\",\"idList\":\"l1\",\"idLabels\":[\"c1\",\"c2\"],"
           "\"idMembers\":["
            + members
            + "],\"attachments\":[{\"url\":\"x\"}]},{\"id\":\"z\",\"idShort\":6,\"name\":\"Gone\","
              "\"idList\":\"l2\"}],\"actions\":["
            + actions + "]}";
}

} // namespace

class BoardsTest : public QObject
{
    Q_OBJECT
private:
    Texts m_texts;

    static ImportedItem named(const Holding &holding, const char *key)
    {
        return Texts::named(holding, QString::fromUtf8(key));
    }
    static qint64 warned(const Holding &holding, QStringView code)
    {
        return Texts::warned(holding, code);
    }

private slots:
    void pagesOfGitLabAreAList()
    {
        const auto holding = m_texts.read(
                "[{\"id\":90,\"iid\":4,\"project_id\":1,\"title\":\"Pay\",\"state\":\"closed\","
                "\"closed_at\":null,\"created_at\":\"2024-03-01T08:00:00.000Z\",\"weight\":2,"
                "\"issue_type\":\"incident\",\"labels\":[\"workflow::doing\",\"web\"],"
                "\"assignees\":[{\"id\":3,\"username\":\"ada\"},{\"id\":4,\"username\":\"bob\"}],"
                "\"milestone\":{\"title\":\"v1\"},\"epic\":{\"iid\":2,\"title\":\"Checkout\","
                "\"group_id\":5},\"iteration\":{\"title\":null,\"start_date\":\"2024-03-04\","
                "\"due_date\":\"2024-03-17\"},\"references\":{\"full\":\"shop/web#4\"}}]"
                "[{\"id\":91,\"iid\":4,\"project_id\":1,\"title\":\"Pay\",\"state\":\"closed\","
                "\"references\":{\"full\":\"shop/web#4\"}},"
                "{\"id\":7,\"project_id\":2,\"title\":\"Old\",\"closed\":true,\"labels\":[]}]");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"gitlab"_s);
        QCOMPARE(holding->format, u"json"_s);
        const auto pay = named(*holding, "#4");
        QCOMPARE(pay.project, u"shop/web"_s);
        QCOMPARE(pay.assignees, QStringList({u"ada"_s, u"bob"_s}));
        QCOMPARE(pay.epic, u"&2"_s);
        QCOMPARE(pay.sprint, u"2024-03-04..2024-03-17"_s);
        QCOMPARE(pay.milestone, u"v1"_s);
        QCOMPARE(*pay.points, 2.0);
        QCOMPARE(named(*holding, "#7").status, u"closed"_s); // REST before version 4
        QCOMPARE(warned(*holding, u"duplicate-key"), 1);
        QCOMPARE(warned(*holding, u"unknown-type"), 1);
        QCOMPARE(warned(*holding, u"closed-without-date"), 2);
        QCOMPARE(warned(*holding, u"status-in-labels"), 1);
        QCOMPARE(warned(*holding, u"sprint-dates-missing"), 0);
    }

    void anExportedProjectOfGitLabNamesItsPeople()
    {
        m_texts.file("15.0", u"export/VERSION"_s);
        m_texts.file("\x89PNG", u"export/uploads/picture.png"_s);
        m_texts.file("{\"visibility_level\":20}", u"export/tree/project.json"_s);
        m_texts.file("{\"id\":1,\"access_level\":30,\"user_id\":3,\"user\":{\"id\":3,\"username\":"
                     "\"ada\",\"email\":\"ada@example.com\"}}\n",
                     u"export/tree/project/project_members.ndjson"_s);
        m_texts.file("{\"iid\":1,\"project_id\":9,\"title\":\"Pay\",\"state\":\"closed\","
                     "\"created_at\":\"2024-03-01T08:00:00Z\",\"issue_assignees\":[{\"user_id\":3},"
                     "{\"user_id\":8}],\"label_links\":[{\"label\":{\"title\":\"web\"}}],"
                     "\"notes\":[{\"note\":\"changed\",\"system\":true,\"author_id\":3},"
                     "{\"note\":\"Which cards?\",\"system\":false,\"author_id\":9,\"author\":"
                     "{\"name\":\"Cy\"},\"created_at\":\"2024-03-02T08:00:00Z\"}],"
                     "\"resource_state_events\":[{\"user_id\":3,\"created_at\":"
                     "\"2024-03-05T08:00:00Z\",\"state\":\"closed\"},{\"user_id\":3,\"created_at\":"
                     "\"2024-03-03T08:00:00Z\",\"state\":\"closed\"},{\"user_id\":3,\"created_at\":"
                     "\"2024-03-04T08:00:00Z\",\"state\":\"reopened\"}]}\n"
                     "{\"iid\":2,\"project_id\":9,\"title\":\"cut",
                     u"export/tree/project/issues.ndjson"_s);
        const auto holding = readExport({m_texts.folder() + u"/export"_s}, {}, {});
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"gitlab"_s);
        QCOMPARE(holding->format, u"ndjson"_s);
        QCOMPARE(holding->items.size(), 1);
        const auto pay = named(*holding, "#1");
        QCOMPARE(pay.assignees, QStringList({u"ada"_s, u"user:8"_s}));
        QCOMPARE(pay.labels, QStringList({u"web"_s}));
        QCOMPARE(pay.comments.size(), 1);
        QCOMPARE(pay.comments.first().author, u"Cy"_s);
        QCOMPARE(steps(pay),
                 QStringList({u"opened>closed"_s, u"closed>opened"_s, u"opened>closed"_s}));
        QVERIFY(!pay.historyGap);
        QCOMPARE(holding->emails.value(u"ada"_s), u"ada@example.com"_s);
        QCOMPARE(warned(*holding, u"unmapped-users"), 1);
        QCOMPARE(warned(*holding, u"truncated-line"), 1);
    }

    void anOldProjectOfGitLabIsOneObject()
    {
        const auto holding = m_texts.read(
                "{\"visibility_level\":0,\"project_members\":[{\"user_id\":3,\"access_level\":30,"
                "\"user\":{\"username\":\"ada\"}}],\"issues\":[{\"iid\":1,\"project_id\":2,"
                "\"title\":\"Pay\",\"state\":\"opened\",\"assignee_id\":3}]}");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"gitlab"_s);
        QCOMPARE(named(*holding, "#1").assignees, QStringList({u"ada"_s}));
    }

    void cardsOfTrelloKnowWhenTheyBegan()
    {
        const auto holding = m_texts.read(trelloBoard(
                trelloMove("2024-03-03T08:00:00.000Z", "Next", "Doing") + ","
                        + trelloMove("2024-03-02T08:00:00.000Z", "Ideas", "Next")
                        + ",{\"type\":\"commentCard\",\"date\":\"2024-03-02T09:00:00.000Z\","
                          "\"data\":{\"text\":\"Which cards?\",\"card\":{\"id\":"
                          "\"65e18c80aaaaaaaaaaaaaaaa\"}},\"memberCreator\":{\"id\":\"m1\"}}",
                "\"m1\",\"m2\",\"m9\""));
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"trello"_s);
        const auto pay = named(*holding, "#5");
        QCOMPARE(pay.created.at, QDateTime({2024, 3, 1}, {8, 6, 24}, Qt::UTC));
        QCOMPARE(pay.status, u"Doing"_s);
        QCOMPARE(pay.labels, QStringList({u"red"_s, u"web"_s})); // the first has no name
        QCOMPARE(pay.assignees, QStringList({u"Ada"_s, u"Bob"_s, u"user:m9"_s})); // Bob left
        QCOMPARE(steps(pay), QStringList({u"Ideas>Next"_s, u"Next>Doing"_s}));
        QCOMPARE(pay.comments.value(0).text, u"Which cards?"_s);
        QCOMPARE(pay.description, u"**Steps**\n\n- [x] first\n- [ ] then\n"_s);
        QVERIFY(named(*holding, "#6").archived); // its list is
        QVERIFY(!named(*holding, "#6").created.isValid());
        QCOMPARE(warned(*holding, u"unmapped-users"), 1);
        QCOMPARE(warned(*holding, u"attachments-not-included"), 1);
        QCOMPARE(warned(*holding, u"history-truncated"), 0);
    }

    void aThousandActionsMeanThatThePastIsMissing()
    {
        auto actions = trelloMove("2024-03-03T08:00:00.000Z", "Next", "Elsewhere");
        for (int i = 1; i < 1000; ++i)
            actions += ",{\"type\":\"updateCard\",\"data\":{}}";
        const auto holding = m_texts.read(trelloBoard(actions, {}));
        VERIFY_READ(holding);
        QCOMPARE(warned(*holding, u"history-truncated"), 1);
        QCOMPARE(warned(*holding, u"history-gap"), 1);
    }

    void pointsOfTaigaAddUpOverTheRoles()
    {
        const auto holding = m_texts.read(
                "{\"slug\":\"shop\",\"issue_statuses\":[{\"name\":\"New\",\"is_closed\":false}],"
                "\"us_statuses\":[{\"name\":\"New\",\"is_closed\":false},"
                "{\"name\":\"Done\",\"is_closed\":true}],\"points\":[{\"name\":\"1/2\",\"value\":"
                "0.5},{\"name\":\"?\",\"value\":null},{\"name\":\"3\",\"value\":3}],\"milestones\":"
                "[{\"name\":\"S 1\",\"estimated_start\":\"2024-03-04\",\"estimated_finish\":"
                "\"2024-03-17\",\"closed\":true}],\"wiki_pages\":[{}],\"epics\":[{\"ref\":1,"
                "\"subject\":\"Checkout\",\"related_user_stories\":[{\"user_story\":2}]}],"
                "\"user_stories\":[{\"ref\":2,\"subject\":\"Pay\",\"status\":\"Done\","
                "\"milestone\":"
                "\"S 1\",\"tags\":[\"web\"],\"assigned_to\":\"ada@example.com\",\"assigned_users\":"
                "[\"bob@example.com\",\"ada@example.com\"],\"created_date\":"
                "\"2024-03-01T08:00:00+0000\",\"finish_date\":\"2024-03-05T08:00:00+0000\","
                "\"role_points\":[{\"role\":\"UX\",\"points\":\"1/2\"},{\"role\":\"Back\","
                "\"points\":\"3\"},{\"role\":\"Ops\",\"points\":\"?\"}],\"history\":[{\"type\":1,"
                "\"created_at\":\"2024-03-05T08:00:00+0000\",\"user\":[\"ada@example.com\","
                "\"Ada\"],\"diff\":{\"status\":[11,12]},\"values\":{\"status\":{\"11\":\"New\","
                "\"12\":\"Done\"}},\"comment\":\"There.\",\"delete_comment_date\":null}]}],"
                "\"tasks\":[{\"ref\":3,\"subject\":\"Form\",\"status\":\"New\",\"user_story\":2}],"
                "\"issues\":[{\"ref\":4,\"subject\":\"Crash\",\"type\":\"Bug\",\"status\":\"New\"}]"
                "}");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"taiga"_s);
        const auto pay = named(*holding, "#2");
        QCOMPARE(*pay.points, 3.5);
        QCOMPARE(pay.epic, u"#1"_s);
        QCOMPARE(pay.sprint, u"S 1"_s);
        QCOMPARE(pay.assignees, QStringList({u"ada@example.com"_s, u"bob@example.com"_s}));
        QCOMPARE(steps(pay), QStringList({u"New>Done"_s}));
        QCOMPARE(pay.comments.value(0).author, u"Ada"_s);
        QCOMPARE(named(*holding, "#1").kind, ImportedKind::Epic);
        QCOMPARE(named(*holding, "#3").kind, ImportedKind::SubTask);
        QCOMPARE(named(*holding, "#3").parent, u"#2"_s);
        QCOMPARE(named(*holding, "#3").epic, u"#1"_s);
        QCOMPARE(named(*holding, "#4").type, StoryType::Bug);
        QCOMPARE(holding->statusCategories.value(u"Done"_s), u"done"_s);
        QCOMPARE(holding->statusCategories.value(u"New"_s), u"open"_s);
        QCOMPARE(holding->sprints.value(0).state, u"closed"_s);
        QCOMPARE(warned(*holding, u"wiki-not-imported"), 1);
    }

    void boardsOfWekanAreRead()
    {
        const auto holding = m_texts.read(
                "{\"_format\":\"wekan-board-1.0.0\",\"slug\":\"shop\",\"lists\":[{\"_id\":\"l1\","
                "\"title\":\"Doing\"},{\"_id\":\"l2\",\"title\":\"Done\"}],\"swimlanes\":[{\"_id\":"
                "\"s\",\"archived\":true}],\"labels\":[{\"_id\":\"c\",\"color\":\"red\"}],"
                "\"users\":[{\"_id\":\"u1\",\"username\":\"ada\",\"profile\":{\"fullname\":\"Ada\"}"
                "},"
                "{\"_id\":\"u2\",\"username\":\"bob\"}],\"cards\":[{\"_id\":\"k1\",\"title\":"
                "\"Pay\","
                "\"listId\":\"l2\",\"labelIds\":[\"c\"],\"members\":[\"u2\"],\"assignees\":[\"u1\"]"
                ","
                "\"createdAt\":\"2024-03-01T08:00:00.000Z\",\"endAt\":{\"$date\":"
                "\"2024-03-05T08:00:00.000Z\"}},{\"_id\":\"k2\",\"title\":\"Form\",\"listId\":"
                "\"l1\",\"swimlaneId\":\"s\",\"parentId\":\"k1\",\"members\":[\"u2\"]}],"
                "\"comments\":[{\"cardId\":\"k1\",\"userId\":\"u2\",\"text\":\"Which cards?\","
                "\"createdAt\":\"2024-03-02T08:00:00.000Z\"}],\"activities\":[{\"activityType\":"
                "\"moveCard\",\"cardId\":\"k1\",\"oldListId\":\"l1\",\"listId\":\"l2\",\"userId\":"
                "\"u1\",\"createdAt\":\"2024-03-05T08:00:00.000Z\"}],\"checklists\":[{\"_id\":"
                "\"x\",\"cardId\":\"k1\",\"title\":\"Steps\"}],\"checklistItems\":[{\"cardId\":"
                "\"k1\",\"checklistId\":\"x\",\"title\":\"first\",\"isFinished\":true}]}");
        VERIFY_READ(holding);
        QCOMPARE(holding->tool, u"wekan"_s);
        const auto pay = named(*holding, "k1");
        QCOMPARE(pay.assignees, QStringList({u"Ada"_s}));
        QCOMPARE(pay.labels, QStringList({u"red"_s}));
        QCOMPARE(steps(pay), QStringList({u"Doing>Done"_s}));
        QVERIFY(!pay.historyGap);
        QVERIFY(pay.closed.isValid());
        QCOMPARE(pay.comments.value(0).author, u"bob"_s);
        QVERIFY(pay.description.contains(u"- [x] first"_s));
        const auto form = named(*holding, "k2");
        QVERIFY(form.archived); // its swimlane is
        QCOMPARE(form.assignees, QStringList({u"bob"_s}));
        QCOMPARE(form.parent, u"k1"_s);

        const auto empty = m_texts.read("{\"_format\":\"wekan-board-1.0.0\",\"lists\":[],"
                                        "\"cards\":[]}");
        VERIFY_READ(empty);
        QCOMPARE(warned(*empty, u"no-items"), 1);
    }
};

static const Registered<BoardsTest> known;

#include "tst_boards.moc"
