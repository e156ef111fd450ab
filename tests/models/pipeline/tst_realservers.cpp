// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/connectioncheck.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Store, network thread and poller as the program has them, and what they wrote.
class Machinery
{
public:
    Machinery()
        : store(database.location(), {u"poller"_s, u"test"_s})
        , http(*new HttpClient)
        , poller(*new Poller(store, http, secrets))
    {
        const auto opened = store.open().result();
        Q_ASSERT(opened);
        for (QObject *worker : {static_cast<QObject *>(&poller), static_cast<QObject *>(&http)}) {
            worker->moveToThread(&thread);
            QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        }
        thread.start();
        poller.setInterval(1s);
        poller.watchConnections(&watcher);
    }
    ~Machinery()
    {
        thread.quit();
        thread.wait();
    }

    template<typename T>
    QList<T> all(const Table<T> &table)
    {
        const auto things = store.read([&](Database &d) { return table.load(d); }).result();
        return things ? *things : QList<T>();
    }
    Build newest(const QString &pipeline)
    {
        Build newest;
        for (const auto &build : all(builds())) {
            if (build.pipeline == pipeline && (newest.id.isNull() || isNewer(build, newest)))
                newest = build;
        }
        return newest;
    }
    Stage stage(const BuildId &build, const QString &name)
    {
        for (const auto &stage : all(stages())) {
            if (stage.build == build && stage.name == name)
                return stage;
        }
        return {};
    }
    Reading reading() { return all(readings()).value(0); }
    void connectTo(const Connection &connection)
    {
        store.edit(connections(), {.after = connection});
    }

    const TestDatabase database {StoreLocation {}};
    Store store;
    MemorySecrets secrets;
    HttpClient &http; // they belong to the thread
    Poller &poller;
    QThread thread;
    QObject watcher; // goes first
};

} // namespace

// Real servers, real sockets: a Buildbot of the tests' own, and web servers that offer a feed.
class RealServersTest : public QObject
{
    Q_OBJECT

    const QString m_buildbot = qEnvironmentVariable("DAYSHIFT_TEST_BUILDBOT");
    const QString m_dir = qEnvironmentVariable("DAYSHIFT_TEST_BUILDBOT_DIR");
    QNetworkAccessManager m_network;

    Connection buildbot() const
    {
        return {.id = ConnectionId::create(),
                .name = u"CI"_s,
                .provider = u"buildbot"_s,
                .address = m_buildbot};
    }
    static Connection feed(const HostileServer &server)
    {
        return {.id = ConnectionId::create(),
                .name = u"feed"_s,
                .provider = u"cctray"_s,
                .address = server.url(u"/cc.xml"_s).toString()};
    }

    QByteArray send(const QString &path, const QByteArray &type, const QByteArray &body)
    {
        QNetworkRequest request(QUrl(m_buildbot + path));
        request.setRawHeader("Content-Type", type);
        request.setRawHeader("Accept", "application/json");
        auto *reply = body.isEmpty() ? m_network.get(request) : m_network.post(request, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(30'000))
            return {};
        reply->deleteLater();
        return reply->readAll();
    }
    void force(const QString &builder)
    {
        const auto known = QJsonDocument::fromJson(send(u"/api/v2/builders/"_s + builder, {}, {}));
        const auto id = known["builders"_L1].toArray().first()["builderid"_L1].toInteger();
        const QJsonObject call {
                {u"jsonrpc"_s, u"2.0"_s},
                {u"id"_s, 1},
                {u"method"_s, u"force"_s},
                {u"params"_s, QJsonObject {{u"builderid"_s, id}, {u"reason"_s, u"test"_s}}}};
        const auto answer = send(u"/api/v2/forceschedulers/force"_s, "application/json",
                                 QJsonDocument(call).toJson());
        QVERIFY2(answer.contains("result"), answer);
    }
    // What the stage is to do; empty: to pass at once.
    void wish(const QString &stage, const QByteArray &wish) const
    {
        QFile file(m_dir + u"/control/"_s + stage);
        if (wish.isEmpty()) {
            file.remove();
            return;
        }
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wish + '\n');
    }
    void open(const QString &gate) const { wish(gate, "open"); }
    bool script(const QString &verb) const
    {
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(
                u"bash"_s,
                {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/buildbot.sh"), verb, m_dir});
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 120'000)
                && process.exitCode() == 0;
    }
    // False where there is no Buildbot: then the output says so, and under CI the test has failed.
    bool hasBuildbot() const
    {
        if (!m_buildbot.isEmpty())
            return true;
        qWarning("NOT RUN: DAYSHIFT_TEST_BUILDBOT names no server; tests/run.sh starts one");
        if (qEnvironmentVariable("CI") == "true"_L1)
            QTest::qFail("There is no Buildbot to test with.", __FILE__, __LINE__);
        return false;
    }

private slots:
    void cleanup()
    {
        if (m_buildbot.isEmpty())
            return;
        for (const auto &name : QDir(m_dir + u"/control"_s).entryList(QDir::Files))
            QFile::remove(m_dir + u"/control/"_s + name);
    }

    void aBuildStartedOnBuildbotAppearsWithItsStagesMoving()
    {
        if (!hasBuildbot())
            return;
        wish(u"functional"_s, "until:go");
        wish(u"security"_s, "warnings");
        wish(u"deploy"_s, "until:ship");
        Machinery machinery;
        machinery.connectTo(buildbot());

        force(u"shop"_s);

        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Running, 60'000);
        const auto build = machinery.newest(u"shop"_s).id;
        const auto functional = [&] { return machinery.stage(build, u"functional"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(functional().status, Status::Running, 60'000);
        QCOMPARE(machinery.stage(build, u"build"_s).status, Status::Passed);
        QVERIFY(machinery.stage(build, u"deploy"_s).id.isNull()); // its turn has not come

        open(u"go"_s);
        const auto deploy = [&] { return machinery.stage(build, u"deploy"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(deploy().status, Status::Running, 60'000);
        QCOMPARE(functional().status, Status::Passed);
        QCOMPARE(functional().kind, StageKind::Functional);
        QCOMPARE(machinery.stage(build, u"performance"_s).kind, StageKind::Performance);
        QCOMPARE(machinery.stage(build, u"security"_s).kind, StageKind::Security);
        QCOMPARE(machinery.stage(build, u"security"_s).status, Status::Unstable);
        QCOMPARE(deploy().kind, StageKind::Deploy);

        open(u"ship"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Unstable, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(deploy().status, Status::Passed, 60'000);
        QVERIFY(deploy().finishedAt.isValid());
    }

    void aMasterThatIsClosedIsReadByWhoSignsIn()
    {
        if (!hasBuildbot())
            return;
        wish(u"closed"_s, "yes");
        Machinery machinery;
        auto connection = buildbot();
        connection.account = u"mia"_s;
        QVERIFY(machinery.secrets.write({connection.id.toString(), connection.name}, u"wrong"_s)
                        .result());
        machinery.connectTo(connection);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.reading().failure, u"auth"_s, 60'000);

        QVERIFY(machinery.secrets.write({connection.id.toString(), connection.name}, u"loopback"_s)
                        .result());
        machinery.poller.readNow();

        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().readAt.isValid(), 60'000);
        QVERIFY(!machinery.reading().failedSince.isValid());
    }

    void aChangeThatNamesAStoryIsKeptWithItsBuild()
    {
        if (!hasBuildbot())
            return;
        Machinery machinery;
        machinery.connectTo(buildbot());
        QUrlQuery change {{u"project"_s, u"shop"_s},
                          {u"revision"_s, u"5ca1ab1e"_s},
                          {u"branch"_s, u"2187-card"_s},
                          {u"author"_s, u"Mia <mia@example.org>"_s},
                          {u"comments"_s, u"Pay by card, closes #2187"_s},
                          {u"files"_s, u"[]"_s},
                          {u"repository"_s, u"https://git.example.org/shop.git"_s}};

        send(u"/change_hook/base"_s, "application/x-www-form-urlencoded",
             change.toString(QUrl::FullyEncoded).toUtf8());

        const auto named = [&] {
            const auto builds = machinery.all(Dayshift::builds());
            const auto found = std::ranges::find_if(
                    builds, [](const Build &b) { return b.message.contains("#2187"_L1); });
            return found == builds.end() ? Build() : *found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(!named().id.isNull(), 60'000);
        QCOMPARE(named().branch, u"2187-card"_s);
        QCOMPARE(named().commit, u"5ca1ab1e"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!machinery.all(commits()).isEmpty(), 30'000);
    }

    void aBuildThatTriggersOthersCountsTheirStagesOnce()
    {
        if (!hasBuildbot())
            return;
        Machinery machinery;
        machinery.connectTo(buildbot());

        force(u"train"_s);

        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"train"_s).status, Status::Passed, 90'000);
        const auto part = [&] { return machinery.newest(u"train-deploy"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(machinery.stage(part().id, u"deploy"_s).status, Status::Passed,
                                  60'000);
        int deployments = 0;
        for (const auto &stage : machinery.all(stages())) {
            const bool ofTrain
                    = stage.build == machinery.newest(u"train"_s).id || stage.build == part().id;
            deployments += ofTrain && stage.kind == StageKind::Deploy ? 1 : 0;
        }
        QCOMPARE(deployments, 1);
    }

    void whenBuildbotStopsItsLastStateStaysWithAgeAndReason()
    {
        if (!hasBuildbot())
            return;
        // It waits for us, for an earlier build of the same builder has passed as well.
        wish(u"functional"_s, "until:go");
        Machinery machinery;
        machinery.connectTo(buildbot());
        force(u"shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Running, 60'000);
        open(u"go"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Passed, 90'000);
        const auto before = machinery.newest(u"shop"_s);

        QVERIFY(script(u"stop"_s));

        QTRY_VERIFY_WITH_TIMEOUT(!machinery.reading().freshness().isFresh(), 60'000);
        const auto reading = machinery.reading();
        QCOMPARE(machinery.newest(u"shop"_s).id, before.id);
        QCOMPARE(machinery.newest(u"shop"_s).status, Status::Passed);
        QCOMPARE(reading.failure, u"address"_s);
        QVERIFY(reading.readAt.isValid() && reading.readAt < reading.failedSince);
        QVERIFY(reading.nextAt > reading.triedAt);
        QVERIFY(!reading.reason.isEmpty());

        QVERIFY(script(u"start"_s));
        machinery.poller.readNow();
        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().freshness().isFresh(), 60'000);
    }

    // Without it Buildbot would be asked every twenty seconds, and beside it once a minute.
    void buildbotTellsOfABuildByItselfAndIsListenedToAgainAfterARestart()
    {
        if (!hasBuildbot())
            return;
        wish(u"build"_s, "until:go");
        Machinery machinery;
        machinery.poller.setInterval(0s);
        QObject ear;
        ServerLoad load;
        connect(&machinery.poller, &Poller::loaded, &ear,
                [&](const QList<ServerLoad> &loads) { load = loads.value(0); });
        machinery.connectTo(buildbot());
        QTRY_VERIFY_WITH_TIMEOUT(load.pushed, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(load.interval == 60s, 30'000);
        const auto asked = load.lastHour;

        force(u"shop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Running, 15'000);
        open(u"go"_s);
        QTRY_COMPARE_WITH_TIMEOUT(machinery.newest(u"shop"_s).status, Status::Passed, 60'000);
        qInfo("%d requests from the start of the build to its end", load.lastHour - asked);

        QVERIFY(script(u"stop"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!load.pushed, 60'000);
        QVERIFY(script(u"start"_s));
        QTRY_VERIFY_WITH_TIMEOUT(load.pushed, 120'000);
        QTRY_VERIFY_WITH_TIMEOUT(machinery.reading().freshness().isFresh(), 60'000);
    }

    void aFeedMovesAndKeepsItsLastStateWhenItsServerGoes()
    {
        Machinery machinery;
        auto server = std::make_unique<HostileServer>();
        const auto say = [&](const QByteArray &attributes) {
            server->on(u"/cc.xml"_s,
                       HostileServer::answer(200,
                                             "<Projects><Project name='shop :: deploy' "
                                                     + attributes + "/></Projects>",
                                             {{"Content-Type", "text/xml"}}));
        };
        say("activity='Building' lastBuildLabel='41' lastBuildStatus='Success'");
        machinery.connectTo(feed(*server));
        const auto shop = [&] { return machinery.newest(u"shop :: deploy"_s); };
        QTRY_COMPARE_WITH_TIMEOUT(shop().status, Status::Running, 30'000);
        QCOMPARE(shop().number, u"42"_s);

        say("activity='Sleeping' lastBuildLabel='42' lastBuildStatus='Failure'");
        QTRY_COMPARE_WITH_TIMEOUT(shop().status, Status::Failed, 30'000);
        QCOMPARE(machinery.all(builds()).size(), 1);
        QCOMPARE(machinery.all(stages()).value(0).kind, StageKind::Deploy);
        QVERIFY(machinery.all(stages()).value(0).finishedAt.isValid());

        server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(machinery.reading().failure, u"address"_s, 30'000);
        QCOMPARE(shop().status, Status::Failed);
    }

    void answersThatAreNoFeedAreRefusedByName_data()
    {
        QTest::addColumn<HostileServer::Behaviour>("behaviour");
        QTest::addColumn<QString>("failure");
        const HostileServer::Headers xml {{"Content-Type", "text/xml"}};
        QTest::newRow("64 MB long") << HostileServer::flood(64 << 20, false) << u"format"_s;
        QTest::newRow("cut short")
                << HostileServer::answer(200, "<Projects><Proj", xml) << u"format"_s;
        QTest::newRow("a web page") << HostileServer::answer(200, "<html>Sign in</html>",
                                                             {{"Content-Type", "text/html"}})
                                    << u"format"_s;
        QTest::newRow("no page") << HostileServer::answer(404) << u"address"_s;
        QTest::newRow("a refusal") << HostileServer::answer(401) << u"auth"_s;
        QTest::newRow("trouble") << HostileServer::answer(503) << u"server"_s;
        QTest::newRow("too many") << HostileServer::answer(429, {}, {{"Retry-After", "60"}})
                                  << u"rate-limit"_s;
    }
    void answersThatAreNoFeedAreRefusedByName()
    {
        QFETCH(HostileServer::Behaviour, behaviour);
        HostileServer server;
        server.on(u"/cc.xml"_s, behaviour);
        Machinery machinery;

        machinery.connectTo(feed(server));

        QTRY_VERIFY_WITH_TIMEOUT(!machinery.reading().failure.isEmpty(), 60'000);
        QTEST(machinery.reading().failure, "failure");
        QVERIFY(!machinery.reading().readAt.isValid());
    }

    void aNewConnectionIsCheckedPointByPoint_data()
    {
        QTest::addColumn<HostileServer::Behaviour>("behaviour");
        QTest::addColumn<QString>("outcomes"); // + held, - failed, . not tried
        const HostileServer::Headers xml {{"Content-Type", "text/xml"}};
        QTest::newRow("good") << HostileServer::answer(200, "<Projects/>", xml) << u"+.++"_s;
        QTest::newRow("no page") << HostileServer::answer(404) << u"-..."_s;
        QTest::newRow("refused") << HostileServer::answer(403) << u"+.-."_s;
        QTest::newRow("trouble") << HostileServer::answer(500) << u"+..-"_s;
        QTest::newRow("a web page")
                << HostileServer::answer(200, "<html/>", {{"Content-Type", "text/html"}})
                << u"+.+-"_s;
    }
    void aNewConnectionIsCheckedPointByPoint()
    {
        QFETCH(HostileServer::Behaviour, behaviour);
        HostileServer server;
        server.on(u"/cc.xml"_s, behaviour);
        Machinery machinery;

        auto checked = checkConnection(machinery.http, feed(server), u"s3cret"_s);

        QTRY_VERIFY_WITH_TIMEOUT(checked.isFinished(), 30'000);
        QString outcomes;
        for (const auto &check : checked.result()) {
            outcomes += check.outcome == Check::Outcome::Held ? u'+'
                    : check.outcome == Check::Outcome::Failed ? u'-'
                                                              : u'.';
            QVERIFY(!check.detail.contains("s3cret"_L1));
            QVERIFY(check.outcome != Check::Outcome::Failed || !check.detail.isEmpty());
        }
        QTEST(outcomes, "outcomes");
        QCOMPARE(allHold(checked.result()), !outcomes.contains(u'-'));
    }
};


static const Registered<RealServersTest> known;
#include "tst_realservers.moc"
