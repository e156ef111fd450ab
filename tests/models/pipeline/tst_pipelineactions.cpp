// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelineactions.h"

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Dayshift;
using namespace Qt::StringLiterals;

static const auto secret = u"glpat-SeCrEt/+0815"_s;

namespace {

// Store, network thread and actions as the program has them, and a server that plays GitHub.
class Bench
{
public:
    explicit Bench(bool mayWrite = true)
        : store(database.location(), {u"Mia"_s, u"test"_s})
        , http(*new HttpClient)
        , actions(*new PipelineActions(store, http, secrets))
    {
        const auto opened = store.open().result();
        Q_ASSERT(opened);
        for (QObject *worker : {static_cast<QObject *>(&actions), static_cast<QObject *>(&http)}) {
            worker->moveToThread(&thread);
            QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        }
        thread.start();
        connection.mayWrite = mayWrite;
        connection.address = server.url({}).toString();
        secrets.kept.insert(connection.id.toString(), secret);
        store.edit(connections(), {.after = connection});
        build.connection = connection.id;
        build.page = connection.address + u"/o/r/actions/runs/901"_s;
    }
    ~Bench() { stop(); }

    void stop()
    {
        thread.quit();
        thread.wait();
    }
    void become(const QString &provider, const QString &account = {})
    {
        auto after = connection;
        after.provider = provider;
        after.account = account;
        store.edit(connections(), {connection, after});
        connection = after;
    }
    void on(const QString &path, const HostileServer::Behaviour &behaviour)
    {
        server.on(u"/repos/o/r/actions"_s + path, behaviour);
    }
    QList<BuildDeed> deeds()
    {
        return *store.read([](Database &d) { return buildDeeds().load(d); }).result();
    }
    QStringList logged()
    {
        return *store.read([](Database &d) {
                         return d.select(u"SELECT actor, verb, fields FROM activity WHERE"
                                         " thing_table = 'build_deed' ORDER BY sequence"_s,
                                         {}, [](const Row &row) {
                                             return row.text(0) + u' ' + row.text(1) + u' '
                                                     + row.text(2);
                                         });
                     }).result();
    }

    const TestDatabase database {StoreLocation {}};
    HostileServer server;
    Store store;
    MemorySecrets secrets;
    HttpClient &http; // they belong to the thread
    PipelineActions &actions;
    QThread thread;
    Connection connection {.id = ConnectionId::create(),
                           .name = u"GitHub"_s,
                           .provider = u"github"_s};
    Build build {.id = BuildId::create(),
                 .pipeline = u"o/r / CI"_s,
                 .number = u"7"_s,
                 .status = Status::Failed,
                 .branch = u"main"_s};
};

} // namespace

// Builds that are run again, cancelled and started, and what is told of it.
class PipelineActionsTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            return Error {.kind = Error::Kind::Busy, .what = u"the test waited in vain"_s};
        return future.result();
    }

private slots:
    void aDeedIsSentOnceAndToldToTheTeam()
    {
        Bench bench;
        bench.on(u"/runs/901/rerun"_s, HostileServer::answer(201, "{}"));
        QSignalSpy acted(&bench.actions, &PipelineActions::acted);

        QVERIFY(wait(bench.actions.runAgain(bench.build)));

        QCOMPARE(bench.server.asked.size(), 1);
        QCOMPARE(bench.server.asked.first().method, "POST");
        QCOMPARE(bench.server.asked.first().headers.value("authorization"),
                 "Bearer " + secret.toUtf8());
        const auto deeds = bench.deeds();
        QCOMPARE(deeds.size(), 1);
        QCOMPARE(deeds.first().actor, u"Mia"_s);
        QCOMPARE(deeds.first().build, bench.build.id);
        QCOMPARE(deeds.first().outcome, BuildDeed::Outcome::Done);
        QVERIFY(deeds.first().endedAt.isValid());
        QCOMPARE(bench.logged().size(), 2); // asked, and how it ended
        QVERIFY(bench.logged().first().startsWith("Mia"_L1));
        QTRY_COMPARE(acted.size(), 1);
        QCOMPARE(acted.first().first().value<ConnectionId>(), bench.connection.id);
    }

    void severalStepsAreOneDeed()
    {
        Bench bench;
        bench.on(u"/runs/901"_s, HostileServer::answer(200, R"({"workflow_id": 5})"));
        bench.on(u"/workflows/5/dispatches"_s, HostileServer::answer(204));

        QVERIFY(wait(bench.actions.start(bench.build, u"next"_s)));

        QCOMPARE(bench.server.asked.size(), 2);
        QCOMPARE(bench.server.asked.last().body, R"({"ref":"next"})");
        QCOMPARE(bench.deeds().first().branch, u"next"_s);
    }

    void aConnectionThatMayOnlyReadSendsNothing()
    {
        Bench bench(false);

        const auto done = wait(bench.actions.cancel([&] {
            auto build = bench.build;
            build.status = Status::Running;
            return build;
        }()));

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY(done.error().title().startsWith("GitHub may only be read."_L1));
        QCOMPARE(bench.server.asked.size(), 0);
        QCOMPARE(bench.deeds().size(), 0);
    }

    void whatCannotBeToldToTheTeamIsNotDone()
    {
        Bench bench;
        QVERIFY(bench.store
                        .write([](Transaction &t) -> Result<Done> {
                            const auto run = t.database().run(u"DROP TABLE build_deed"_s);
                            return run ? Result<Done>(Done {}) : run.error();
                        })
                        .result());

        QVERIFY(!wait(bench.actions.runAgain(bench.build)));

        QCOMPARE(bench.server.asked.size(), 0);
    }

    void everyRefusalHasItsWords_data()
    {
        QTest::addColumn<HostileServer::Behaviour>("behaviour");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("says");
        const auto answer = [](int status, const QByteArray &body = "{\"message\":\"Sorry\"}",
                               const HostileServer::Headers &headers = {}) {
            return HostileServer::answer(status, body, headers);
        };
        const auto row = [](const char *name, const HostileServer::Behaviour &behaviour, Act act,
                            const char *word, const char *says) {
            QTest::newRow(name) << behaviour << act << QString::fromLatin1(word)
                                << QString::fromLatin1(says);
        };
        row("401", answer(401), Act::RunAgain, "auth", "refused the access token.");
        row("403", answer(403), Act::RunAgain, "auth",
            "This token may not start builds. It says: Sorry");
        row("403, cancel", answer(403), Act::Cancel, "auth",
            "This token may not cancel builds. It says: Sorry");
        row("404", answer(404, "nothing"), Act::RunAgain, "not-found",
            "The server does not know this build any more, cannot be told to do that, or does not "
            "let this token.");
        row("409", answer(409), Act::Cancel, "conflict",
            "This build is over already. It says: Sorry");
        row("422", answer(422), Act::RunAgain, "conflict",
            "The server does not run this build again. It says: Sorry");
        row("429", answer(429), Act::RunAgain, "rate-limit", "asks us to slow down.");
        row("500", answer(500), Act::RunAgain, "server", "has trouble of its own.");
        row("a sign-in page", answer(302, {}, {{"Location", "/login?from=x"}}), Act::RunAgain,
            "auth", "This token may not start builds.");
        row("another server", answer(302, {}, {{"Location", "https://evil.test/"}}), Act::RunAgain,
            "address", "sends us on to https://evil.test.");
        row("moved", answer(307, {}, {{"Location", "/there"}}), Act::RunAgain, "address",
            "sends us on to");
        row("a web page", answer(200, "<!DOCTYPE html><title>Sign in</title>"), Act::RunAgain,
            "format", "answered with a web page instead of data.");
        row("the token said back",
            answer(422, "{\"message\":\"Sorry, " + secret.toUtf8() + "\"}"), Act::RunAgain,
            "conflict", "The server does not run this build again.");
        row("hangs up", HostileServer::raw({}), Act::RunAgain, "server",
            "closed the connection, or does not speak HTTP.");
    }
    void everyRefusalHasItsWords()
    {
        QFETCH(HostileServer::Behaviour, behaviour);
        QFETCH(Act, act);
        QFETCH(QString, says);
        Bench bench;
        bench.on(act == Act::Cancel ? u"/runs/901/cancel"_s : u"/runs/901/rerun"_s, behaviour);
        if (act == Act::Cancel)
            bench.build.status = Status::Running;

        const auto done = wait(bench.actions.perform({.act = act, .build = bench.build}));

        QVERIFY(!done);
        QTEST(done.error().word(), "word");
        QVERIFY2(done.error().title().contains(says), qPrintable(done.error().title()));
        QVERIFY(!done.error().whatIsSafe().isEmpty());
        QCOMPARE(bench.server.asked.size(), 1); // whatever it says, it is not asked again
        const auto deed = bench.deeds().first();
        QCOMPARE(deed.outcome, BuildDeed::Outcome::Failed);
        QCOMPARE(deed.reason, done.error().title());
        for (const auto &text : bench.logged() + QStringList {done.error().message(),
                                                             done.error().detail})
            QVERIFY2(!text.contains(secret), qPrintable(text));
    }

    void whatNobodyKnowsIsSaidSo()
    {
        Bench bench;
        bench.on(u"/runs/901/rerun"_s, HostileServer::raw({}));

        const auto done = wait(bench.actions.runAgain(bench.build));

        QCOMPARE(done.error().whatIsSafe(), u"The server may have done it all the same."_s);
        QCOMPARE(done.error().whatToDo(), u"Look at its builds before you ask again."_s);
    }

    void theSameIsNotDoneTwiceAtOnce()
    {
        Bench bench;
        bench.on(u"/runs/901/rerun"_s, HostileServer::silence());
        const auto first = bench.actions.runAgain(bench.build);

        const auto second = wait(bench.actions.runAgain(bench.build));

        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QTRY_COMPARE(bench.server.asked.size(), 1);
        QVERIFY(!first.isFinished());
        bench.stop();
        QVERIFY(first.isFinished()); // whoever waits is told, also at the end of the program
        QCOMPARE(first.result().error().kind, Error::Kind::Interrupted);
        QCOMPARE(bench.deeds().first().outcome, BuildDeed::Outcome::Asked);
    }

    void aLogIsReadWhereItLiesAndItsFirstFailingLineFound()
    {
        Bench bench(false);
        HostileServer other;
        other.on(u"/log"_s, HostileServer::answer(200, "one\na.c:3:5: error: no\n"));
        bench.on(u"/runs/901/jobs"_s,
                 HostileServer::answer(
                         200, R"({"jobs":[{"id":3,"name":"test","conclusion":"failure"}]})"));
        bench.on(u"/jobs/3/logs"_s,
                 HostileServer::answer(302, {},
                                       {{"Location", other.url(u"/log"_s).toEncoded() + "?sig=1"}}));

        const auto log = wait(bench.actions.readLog(bench.build, {.name = u"test"_s}));

        QVERIFY(log);
        QCOMPARE(log->firstFailing, (FailingLine {2, u"a.c:3:5: error: no"_s}));
        QVERIFY(!log->isCut);
        QVERIFY(!other.asked.first().headers.contains("authorization"));
        QCOMPARE(other.asked.first().headers.value("range"), "bytes=-4194304");
        QCOMPARE(bench.deeds().size(), 0);
    }

    void ofALogWithoutEndTheBeginningIsRead()
    {
        Bench bench(false);
        bench.on(u"/runs/901/jobs"_s,
                 HostileServer::answer(
                         200, R"({"jobs":[{"id":3,"name":"test","conclusion":"failure"}]})"));
        bench.on(u"/jobs/3/logs"_s, HostileServer::flood(200 << 20, false));

        const auto log = wait(bench.actions.readLog(bench.build, {}));

        QVERIFY(log);
        QVERIFY(log->isCut);
        QCOMPARE(log->text.size(), Desk::MostOfALog);
    }

    void anEmptyLogIsNoFailure()
    {
        Bench bench(false);
        bench.on(u"/runs/901/jobs"_s,
                 HostileServer::answer(
                         200, R"({"jobs":[{"id":3,"name":"test","conclusion":"failure"}]})"));
        bench.on(u"/jobs/3/logs"_s, HostileServer::answer(416, "no such part"));

        const auto log = wait(bench.actions.readLog(bench.build, {}));

        QVERIFY(log);
        QVERIFY(log->text.isEmpty());
        QVERIFY(!log->firstFailing);
    }

    void aServerOfOthersIsNotShownTheToken()
    {
        Bench bench;
        bench.become(u"circleci"_s);
        bench.build.page = u"https://app.circleci.com/pipelines/gh/o/r/12/workflows/ab-c"_s;
        HostileServer other;
        other.on(u"/log"_s, HostileServer::answer(200, R"([{"message":"a.c:1:1: error: no\n"}])"));
        bench.server.on(u"/api/v2/workflow/ab-c/job"_s,
                        HostileServer::answer(
                                200, R"({"items":[{"name":"t","status":"failed","job_number":4}]})"));
        bench.server.on(u"/api/v1.1/project/gh/o/r/4"_s,
                        HostileServer::answer(200,
                                              R"({"steps":[{"actions":[{"output_url":")"
                                                      + other.url(u"/log"_s).toEncoded()
                                                      + R"("}]}]})"));

        const auto log = wait(bench.actions.readLog(bench.build));

        QVERIFY(log);
        QCOMPARE(log->firstFailing->text, u"a.c:1:1: error: no"_s);
        QCOMPARE(bench.server.asked.last().headers.value("circle-token"), secret.toUtf8());
        QCOMPARE(other.asked.size(), 1);
        for (const auto &value : other.asked.first().headers)
            QVERIFY(!value.contains(secret.toUtf8()));
    }

    void jenkinsSaysThatItIsDoneByAPageAtAnAddressOfItsOwn()
    {
        Bench bench;
        bench.become(u"jenkins"_s, u"mia"_s);
        bench.build.page = bench.connection.address + u"/job/shop/7/"_s;
        bench.build.status = Status::Running;
        bench.server.on(u"/crumbIssuer/api/json"_s,
                        HostileServer::answer(
                                200, R"({"crumbRequestField":"Jenkins-Crumb","crumb":"c0ffee"})",
                                {{"Set-Cookie", "JSESSIONID=9; HttpOnly"}}));
        bench.server.on(
                u"/job/shop/7/stop"_s,
                HostileServer::answer(302, {}, {{"Location", "http://inside:8080/job/shop/7/"}}));

        QVERIFY(wait(bench.actions.cancel(bench.build)));

        const auto deed = bench.server.asked.last();
        QCOMPARE(deed.method, "POST");
        QCOMPARE(deed.headers.value("jenkins-crumb"), "c0ffee");
        QCOMPARE(deed.headers.value("cookie"), "JSESSIONID=9");
        QCOMPARE(bench.server.asked.size(), 2);
    }

    void whoSignsInGetsACookieFirst()
    {
        Bench bench;
        bench.become(u"buildbot"_s, u"mia"_s);
        bench.build.page = bench.connection.address + u"/#/builders/4/builds/3"_s;
        bench.server.on(u"/auth/login"_s,
                        HostileServer::answer(302, {},
                                              {{"Location", "/"},
                                               {"Set-Cookie", "TWISTED_SESSION=ey; Path=/"}}));
        bench.server.on(u"/api/v2/builders/4/builds/3"_s,
                        HostileServer::answer(200, R"({"result":null})"));

        QVERIFY(wait(bench.actions.runAgain(bench.build)));

        QCOMPARE(bench.server.asked.size(), 2);
        QVERIFY(bench.server.asked.first().headers.value("authorization").startsWith("Basic "));
        QCOMPARE(bench.server.asked.last().headers.value("cookie"), "TWISTED_SESSION=ey");
    }
};

static const Registered<PipelineActionsTest> known;
#include "tst_pipelineactions.moc"
