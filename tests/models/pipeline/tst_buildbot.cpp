// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QTest>
#include <QUrlQuery>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What Buildbot is asked, and what is made of its words. No server, no network.
class BuildbotTest : public QObject
{
    Q_OBJECT

    const Provider &m_buildbot = *Provider::withId(u"buildbot"_s);
    const Connection m_connection {.id = ConnectionId::create(),
                                   .name = u"CI"_s,
                                   .provider = u"buildbot"_s,
                                   .address = u"https://ci.example.test/bb/"_s};

    Asking asking() const
    {
        return {.connection = m_connection, .remembered = {{u"builder/4"_s, u"shop"_s}}};
    }
    Result<Answer> read(const QString &topic, const QByteArray &body) const
    {
        return m_buildbot.read(asking(), topic, body);
    }
    // JSON is easier to read here with single quotes.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QByteArray builds(const QByteArray &fields)
    {
        return json("{'builds': [{'builderid': 4, 'buildid': 17, 'buildrequestid': 9, 'number': "
                    "3, ")
                + fields + json("}], 'meta': {}}");
    }

private slots:
    void asksBelowThePlaceOfTheServer_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("as it is") << u"https://ci.example.test/bb"_s;
        QTest::newRow("with a slash") << u"https://ci.example.test/bb/"_s;
        QTest::newRow("its page") << u"https://ci.example.test/bb/#/builders/4"_s;
        QTest::newRow("its API") << u"https://ci.example.test/bb/api/v2"_s;
    }
    void asksBelowThePlaceOfTheServer()
    {
        auto connection = m_connection;
        QFETCH(QString, address);
        connection.address = address;

        const auto url = m_buildbot.firstQuestions({.connection = connection}).first().request.url;

        QCOMPARE(url.path(), u"/bb/api/v2/builders"_s);
        QCOMPARE(url.host(), u"ci.example.test"_s);
    }

    void listsAreBoundedAndAskedWithoutProperties()
    {
        const auto answer
                = read(u"builders"_s,
                       json("{'builders': [ "
                            "{'builderid': 4, 'name': 'shop', 'tags': ['web'], 'masterids': [1]}, "
                            "{'builderid': 5, 'name': 'old', 'tags': [], 'masterids': []}]}"));

        QVERIFY(answer);
        QCOMPARE(answer->pipelines, QStringList {u"shop"_s}); // no master runs the other
        QCOMPARE(answer->next.size(), 3);
        for (const auto &question : answer->next) {
            const QUrlQuery query(question.request.url);
            QVERIFY(query.hasQueryItem(u"limit"_s));
            QVERIFY(!query.hasQueryItem(u"property"_s));
        }
    }

    void readsEveryResult_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("word");
        const auto over = [](int result) {
            return json("'complete': true, 'results': ") + QByteArray::number(result);
        };
        QTest::newRow("success") << over(0) << Status::Passed << u"success"_s;
        QTest::newRow("warnings") << over(1) << Status::Unstable << u"warnings"_s;
        QTest::newRow("failure") << over(2) << Status::Failed << u"failure"_s;
        QTest::newRow("skipped") << over(3) << Status::Skipped << u"skipped"_s;
        QTest::newRow("exception") << over(4) << Status::Failed << u"exception"_s;
        QTest::newRow("retry") << over(5) << Status::Cancelled << u"retry"_s;
        QTest::newRow("cancelled") << over(6) << Status::Cancelled << u"cancelled"_s;
        QTest::newRow("a number we never heard") << over(42) << Status::Unknown << u"42"_s;
        QTest::newRow("running") << json("'complete': false, 'results': null, 'started_at': 5")
                                 << Status::Running << u"running"_s;
        QTest::newRow("over without a result")
                << json("'complete': true, 'results': null") << Status::Unknown << QString();
        QTest::newRow("over, by its result alone")
                << json("'results': 0") << Status::Passed << u"success"_s;
        QTest::newRow("nothing said") << json("'hidden': false") << Status::Unknown << QString();
    }
    void readsEveryResult()
    {
        QFETCH(QByteArray, fields);

        const auto answer = read(u"builds"_s, builds(fields));

        QVERIFY(answer);
        QTEST(answer->builds.first().status, "status");
        QTEST(answer->builds.first().rawStatus, "word");
    }

    void aBuildKnowsItsPageAndItsTimes()
    {
        const auto answer
                = read(u"builds"_s,
                       builds(json("'complete': false, 'results': null, 'complete_at': null, "
                                   "'started_at': 1795231613")));

        const auto &build = answer->builds.first();
        QCOMPARE(build.pipeline, u"shop"_s);
        QCOMPARE(build.number, u"3"_s);
        QCOMPARE(build.page, u"https://ci.example.test/bb/#/builders/4/builds/3"_s);
        QCOMPARE(build.startedAt.toSecsSinceEpoch(), 1795231613);
        QVERIFY(!build.finishedAt.isValid());
        QCOMPARE(answer->details.size(), 1);
    }

    void commitMessageAndBranchComeFromTheChanges()
    {
        const auto answer = read(
                u"changes/17"_s,
                json("{'changes': [ "
                     "{'changeid': 2, 'revision': 'bbb', 'branch': 'refs/heads/2187-card', "
                     "'author': 'Mia', "
                     "'comments': 'Pay by card\\n\\nCloses #2187', 'when_timestamp': 1795231600}, "
                     "{'changeid': 1, 'revision': 'aaa', 'branch': 'main', 'author': 'Ana', "
                     "'comments': 'Before', 'when_timestamp': 1795231500}]}"));

        QVERIFY(answer);
        QCOMPARE(answer->commits.size(), 2);
        const auto &origin = answer->origins.first();
        QCOMPARE(origin.commit, u"bbb"_s);
        QCOMPARE(origin.branch, u"2187-card"_s);
        QCOMPARE(origin.message, u"Pay by card\n\nCloses #2187"_s);
        QCOMPARE(origin.author, u"Mia"_s);
    }

    void stagesAreToldApart()
    {
        const auto answer = read(
                u"steps/17/whole"_s,
                json("{'steps': [ "
                     "{'stepid': 1, 'number': 0, 'name': 'worker_preparation', 'complete': true, "
                     "'results': 0}, "
                     "{'stepid': 2, 'number': 1, 'name': 'build', 'complete': true, 'results': 0}, "
                     "{'stepid': 3, 'number': 2, 'name': 'functional', 'complete': true, "
                     "'results': 2, "
                     "'state_string': 'functional 9 passed, 3 failed'}, "
                     "{'stepid': 4, 'number': 3, 'name': 'performance', 'complete': false, "
                     "'results': null, "
                     "'started_at': 1795231613}, "
                     "{'stepid': 5, 'number': 4, 'name': 'security', 'complete': false, 'results': "
                     "null, "
                     "'started_at': null}, "
                     "{'stepid': 6, 'number': 5, 'name': 'trigger', 'complete': true, 'results': "
                     "0, "
                     "'urls': [{'name': 'success: shop-deploy #2', 'url': 'x'}]}, "
                     "{'stepid': 7, 'number': 6, 'name': 'secret', 'hidden': true, 'complete': "
                     "true}]}"));

        QVERIFY(answer);
        QCOMPARE(answer->stages.size(), 6); // the hidden one is left out
        QCOMPARE(answer->stages.at(1).kind, StageKind::Build);
        QCOMPARE(answer->stages.at(2).kind, StageKind::Functional);
        QCOMPARE(answer->stages.at(2).detail, u"functional 9 passed, 3 failed"_s);
        QCOMPARE(answer->stages.at(3).status, Status::Running);
        QCOMPARE(answer->stages.at(4).status, Status::Queued);
        QCOMPARE(answer->stages.at(5).kind, StageKind::Deploy); // by what it triggered
    }

    void aBuildThatAnotherWaitsForIsNotCountedTwice()
    {
        const auto part = read(u"request/17"_s, json("{'buildrequests': [{'waited_for': true}]}"));
        const auto steps = read(part->next.first().topic,
                                json("{'steps': [ "
                                     "{'stepid': 1, 'number': 0, 'name': 'deploy', 'complete': "
                                     "true, 'results': 0}]}"));

        QCOMPARE(steps->stages.first().kind, StageKind::Other);
    }

    void whatIsQueuedIsForgottenWhenItBegins()
    {
        const auto answer = read(
                u"queue"_s,
                json("{'buildrequests': [ "
                     "{'builderid': 4, 'buildrequestid': 9, 'claimed': false, 'complete': false}, "
                     "{'builderid': 4, 'buildrequestid': 8, 'claimed': true, 'complete': "
                     "false}]}"));

        QCOMPARE(answer->builds.size(), 1);
        QCOMPARE(answer->builds.first().status, Status::Queued);
        QVERIFY(m_buildbot.farewell(asking(), answer->builds.first()).forget);
    }

    void aBuildThatIsNotMentionedAnyMoreIsAskedForByItself()
    {
        const auto running = read(u"builds"_s, builds(json("'complete': false, 'started_at': 5")));

        const auto farewell = m_buildbot.farewell(asking(), running->builds.first());

        QCOMPARE(farewell.ask.size(), 1);
        QCOMPARE(farewell.ask.first().request.url.path(), u"/bb/api/v2/builders/4/builds/3"_s);
    }

    void onlyWantedBuildersAreRead()
    {
        auto connection = m_connection;
        connection.projects = u"web\nnightly"_s;
        const auto answer = m_buildbot.read(
                {.connection = connection}, u"builders"_s,
                json("{'builders': [ "
                     "{'builderid': 1, 'name': 'nightly', 'tags': [], 'masterids': [1]}, "
                     "{'builderid': 2, 'name': 'shop', 'tags': ['web'], 'masterids': [1]}, "
                     "{'builderid': 3, 'name': 'other', 'tags': [], 'masterids': [1]}]}"));

        QCOMPARE(answer->pipelines, (QStringList {u"nightly"_s, u"shop"_s}));
        const auto ofOthers = m_buildbot.read({.connection = connection}, u"builds"_s,
                                              builds(json("'complete': true, 'results': 0")));
        QVERIFY(ofOthers->builds.isEmpty());
    }

    void refusesWhatIsNotAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a sign-in page") << "<html>Sign in</html>"_ba;
        QTest::newRow("cut short") << json("{'builds': [{'builderid': ");
        QTest::newRow("another shape") << json("{'builds': 'none'}");
        QTest::newRow("a list of lists") << json("[[]]");
        QTest::newRow("deep JSON") << json("{'builds': ") + QByteArray("[").repeated(100'000);
        QTest::newRow("an error") << json("{'error': 'no such field'}");
    }
    void refusesWhatIsNotAnAnswer()
    {
        QFETCH(QByteArray, body);
        for (const auto &topic : {u"builders"_s, u"builds"_s, u"origin"_s, u"changes/1"_s,
                                  u"request/1"_s, u"steps/1/whole"_s, u"queue"_s}) {
            const auto answer = read(topic, body);
            QVERIFY2(!answer, qPrintable(topic));
            QCOMPARE(answer.error().kind, Error::Kind::Format);
        }
    }

    void fieldsOfTheWrongKindDoNoHarm()
    {
        const auto answer = read(
                u"builds"_s,
                json("{'builds': [null, 7, 'x', [], "
                     "{'builderid': 'four', 'buildid': {}, 'number': [], 'complete': 'yes'}, "
                     "{'builderid': 4, 'buildid': 1e300, 'number': -1, 'complete': true, "
                     "'results': '0', "
                     "'started_at': 1e300, 'complete_at': 'soon'}]}"));

        QVERIFY(answer);
        for (const auto &build : answer->builds)
            QVERIFY(!build.startedAt.isValid());
    }

    void hostileNamesAreKeptHarmless()
    {
        const auto answer = read(u"builders"_s,
                                 "{\"builders\": [{\"builderid\": 1, \"masterids\": [1], \"name\": "
                                 "\"<img src=x>\\u0000\\u001b[31m\\u202egpj\\n\\ud800\"}]}");
        QCOMPARE(answer->pipelines.first(), u"<img src=x>[31mgpj"_s);
    }

    void tenThousandBuildersAreTheMost()
    {
        QByteArray body = json("{'builders': [");
        for (int i = 1; i <= 10'010; ++i)
            body += json("{'builderid': ") + QByteArray::number(i) + json(", 'name': 'b")
                    + QByteArray::number(i) + json("'},");
        body.chop(1);

        const auto answer = read(u"builders"_s, body + "]}");

        QCOMPARE(answer->pipelines.size(), 10'000);
        QCOMPARE(answer->leftOut, 10);
    }

    void explainsTestsErrorsAndRecordings()
    {
        const auto tests = m_buildbot.explain({},
                                              json("{'test_result_sets': [ "
                                                   "{'tests_passed': 9, 'tests_failed': 3}]}"));
        QCOMPARE(toJson(*tests)["tests"_L1]["failed"_L1].toInt(), 3);

        const auto error = explainSaved(
                m_buildbot, {},
                json("{'request': {'path': '/'}, "
                     "'status': 404, 'body': {'error': 'not found while getting'}}"));
        QCOMPARE(toJson(*error)["error"_L1]["kind"_L1].toString(), u"not-found"_s);
        QCOMPARE(toJson(*error)["error"_L1]["httpStatus"_L1].toInt(), 404);
        QVERIFY(toJson(*error)["pipelines"_L1].toArray().isEmpty());

        QCOMPARE(m_buildbot.explain(u"nonsense"_s, "{}").error().kind, Error::Kind::Invalid);
    }
};

static const Registered<BuildbotTest> known;
#include "tst_buildbot.moc"
