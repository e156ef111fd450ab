// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/pipeline/skew.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testauthority.h"
#include "tests/support/testdatabase.h"

#include <QLocale>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What a server may say to harm or to mislead, from the wire to the workspace.
class LyingServerTest : public QObject
{
    Q_OBJECT

    static inline const HostileServer::Headers Xml {{"Content-Type", "text/xml"}};
    static inline const HostileServer::Headers Json {{"Content-Type", "application/json"}};

    struct Setting
    {
        Setting()
            : store(database.location(), {u"poller"_s, u"test"_s})
            , poller(store, http, secrets)
            , read(&poller, &Poller::wasRead)
        {
            if (store.open().result())
                opened = true;
        }
        ReadingReport round(const QString &address, const QString &provider = u"cctray"_s)
        {
            Connection connection {.id = ConnectionId::create(),
                                   .name = u"CI"_s,
                                   .provider = provider,
                                   .address = address,
                                   .projects = provider == "github"_L1 ? u"team/shop"_s : QString(),
                                   .caFile = caFile};
            secrets.kept.insert(connection.id.toString(), token);
            store.edit(connections(), {.after = connection});
            const auto before = read.count();
            poller.setConnections({connection});
            if (!QTest::qWaitFor([&] { return read.count() > before; }, 90'000))
                return {.error = Error {.detail = u"it was never read"_s}};
            return read.last().first().value<ReadingReport>();
        }
        QList<Build> builds()
        {
            const auto found
                    = store.read([](Database &d) { return Dayshift::builds().load(d); }).result();
            return found ? *found : QList<Build>();
        }

        const TestDatabase database {StoreLocation {}};
        Store store;
        MemorySecrets secrets;
        HttpClient http;
        Poller poller;
        QSignalSpy read;
        QString token = u"s3cret"_s;
        QString caFile;
        bool opened = false;
    };

    static QByteArray httpTime(const QDateTime &time)
    {
        return (QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" GMT"_s)
                .toLatin1();
    }
    // One run that began a minute ago by the server's own clock.
    static QByteArray runs(const QDateTime &theirNow)
    {
        const auto began = theirNow.addSecs(-60).toUTC().toString(Qt::ISODate).toLatin1();
        const QByteArray text
                = "{'total_count': 1, 'workflow_runs': [{'id': 7, 'name': 'shop', 'run_number': 7,"
                  " 'run_attempt': 1, 'workflow_id': 1, 'status': 'completed',"
                  " 'conclusion': 'success', 'created_at': 'T', 'run_started_at': 'T',"
                  " 'updated_at': 'T'}]}";
        return QByteArray(text).replace("'T'", "'" + began + "'").replace('\'', '"');
    }

private slots:
    void whatIsNoAnswerChangesNothingAndIsNamed_data()
    {
        QTest::addColumn<HostileServer::Behaviour>("behaviour");
        QTest::addColumn<QString>("failure");
        QProcess gzip;
        gzip.start(u"sh"_s, {u"-c"_s, u"head -c 268435456 /dev/zero | gzip -9"_s});
        QVERIFY(gzip.waitForFinished(60'000));
        auto packed = Xml;
        packed.emplaceBack("Content-Encoding", "gzip");
        QTest::newRow("a bomb of 256 MB")
                << HostileServer::answer(200, gzip.readAllStandardOutput(), packed) << u"format"_s;
        QTest::newRow("a reply without end") << HostileServer::flood(1LL << 40, false)
                                             << u"format"_s;
        QTest::newRow("a sign-in page with 200")
                << HostileServer::answer(200, "<!DOCTYPE html><html>Sign in</html>", Xml)
                << u"format"_s;
        QTest::newRow("a redirect to another host")
                << HostileServer::answer(302, {}, {{"Location", "http://localhost:1/cc.xml"}})
                << u"address"_s;
        QTest::newRow("a redirect to a file")
                << HostileServer::answer(302, {}, {{"Location", "file:///etc/passwd"}})
                << u"address"_s;
        QTest::newRow("a redirect in a circle")
                << HostileServer::answer(302, {}, {{"Location", "/cc.xml"}}) << u"address"_s;
        QTest::newRow("entities that grow")
                << HostileServer::answer(200,
                                         "<?xml version='1.0'?><!DOCTYPE p [<!ENTITY a 'aaaaaaaaaa'>"
                                         "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                                         "<Projects><Project name='&b;'/></Projects>",
                                         Xml)
                << u"format"_s;
    }
    void whatIsNoAnswerChangesNothingAndIsNamed()
    {
        QFETCH(HostileServer::Behaviour, behaviour);
        HostileServer server;
        server.on(u"/cc.xml"_s, behaviour);
        Setting setting;

        const auto report = setting.round(server.url(u"/cc.xml"_s).toString());

        QVERIFY(report.error);
        QTEST(report.reading.failure, "failure");
        QVERIFY(setting.builds().isEmpty());
        QVERIFY(!report.error->message().contains(u"s3cret"_s));
    }

    void aCertificateThatDoesNotHoldIsNoServer_data()
    {
        QTest::addColumn<QString>("names");
        QTest::addColumn<bool>("hasExpired");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QString>("failure");
        QTest::newRow("of the team's own authority") << u"IP:127.0.0.1"_s << false << true << QString();
        QTest::newRow("of nobody we know") << u"IP:127.0.0.1"_s << false << false << u"tls"_s;
        QTest::newRow("of another name") << u"DNS:ci.example.org"_s << false << true << u"tls"_s;
        QTest::newRow("expired") << u"IP:127.0.0.1"_s << true << true << u"tls"_s;
    }
    void aCertificateThatDoesNotHoldIsNoServer()
    {
        QFETCH(QString, names);
        QFETCH(bool, hasExpired);
        QFETCH(bool, trusted);
        TestAuthority authority;
        QVERIFY2(authority.failure().isEmpty(), qPrintable(authority.failure()));
        HostileServer server(authority.server(names, hasExpired));
        server.on(u"/cc.xml"_s, HostileServer::answer(200, "<Projects/>", Xml));
        Setting setting;
        if (trusted)
            setting.caFile = authority.file();

        const auto report = setting.round(server.url(u"/cc.xml"_s).toString());

        QTEST(report.reading.failure, "failure");
        QCOMPARE(server.asked.size(), report.error ? 0 : 1);
    }

    void aTokenThatWasPastedWithItsLineEndIsSentWithoutIt()
    {
        HostileServer server;
        server.on(u"/cc.xml"_s, HostileServer::answer(200, "<Projects/>", Xml));
        Setting setting;
        setting.token = u" s3cret\r\n"_s;
        QVERIFY(!setting.round(server.url(u"/cc.xml"_s).toString()).error);
        QCOMPARE(server.asked.last().headers.value("authorization"), "Bearer s3cret");

        setting.token = u"s3cret\nX-Admin: 1"_s;
        const auto asked = server.asked.size();
        const auto report = setting.round(server.url(u"/cc.xml"_s).toString());
        QVERIFY(report.error);
        QCOMPARE(report.error->kind, Error::Kind::Auth);
        QCOMPARE(server.asked.size(), asked);
    }

    void aServerWhoseClockIsAnHourWrongIsReadByOurs_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::newRow("right") << 0;
        QTest::newRow("an hour ahead") << 3600;
        QTest::newRow("an hour behind") << -3600;
    }
    void aServerWhoseClockIsAnHourWrongIsReadByOurs()
    {
        QFETCH(int, ahead);
        const auto theirs = QDateTime::currentDateTimeUtc().addSecs(ahead);
        HostileServer server;
        auto headers = Json;
        headers.emplaceBack("Date", httpTime(theirs));
        server.on(u"/repos/team/shop/actions/runs"_s,
                  HostileServer::answer(200, runs(theirs), headers));
        Setting setting;
        const auto report = setting.round(server.url({}).toString(), u"github"_s);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message()) : "");
        const auto build = setting.builds().value(0);
        const auto age = build.startedAt.secsTo(QDateTime::currentDateTimeUtc());
        QVERIFY2(age >= 55 && age < 180, qPrintable(QString::number(age)));
    }

    void aClockThatTremblesMovesNothing()
    {
        Skew skew;
        const auto now = QDateTime::fromString(u"2026-06-16T09:00:00Z"_s, Qt::ISODate);
        const auto told = [&](int ahead) {
            return skew.hear({.headers = {{"date", httpTime(now.addSecs(ahead))}},
                              .receivedAt = now});
        };
        QVERIFY(!told(100));
        QVERIFY(told(3600));
        QVERIFY(!told(3610));
        QVERIFY(!told(3580));
        QCOMPARE(skew.ahead(), 3600s);
        QVERIFY(!skew.hear({.receivedAt = now})); // says nothing
        QVERIFY(told(2));
        QCOMPARE(skew.ahead(), 0s);
    }

    void namesOfAnyLengthAndKindAreKeptHarmless()
    {
        const auto markup = "&lt;b onclick=x&gt;shop&lt;/b&gt;&#10;second line&#13;&#0;"_ba.replace(
                "&#0;", "");
        const QByteArray feed = "<Projects><Project name='" + markup
                + "' lastBuildLabel='1' lastBuildStatus='Success'/><Project name='"
                + QByteArray(64 * 1024, 'x') + "' lastBuildLabel='" + QByteArray(64 * 1024, '9')
                + "' lastBuildStatus='" + QByteArray(64 * 1024, 'S') + "' webUrl='"
                + QByteArray(64 * 1024, 'h') + "'/></Projects>";
        HostileServer server;
        server.on(u"/cc.xml"_s, HostileServer::answer(200, feed, Xml));
        Setting setting;

        QVERIFY(!setting.round(server.url(u"/cc.xml"_s).toString()).error);

        const auto builds = setting.builds();
        QCOMPARE(builds.size(), 2);
        for (const auto &build : builds) {
            for (const auto &text : {build.pipeline, build.number, build.rawStatus, build.page}) {
                QVERIFY(!text.contains(u'\n') && !text.contains(u'\r'));
                QVERIFY2(text.size() <= 2000, qPrintable(QString::number(text.size())));
            }
        }
    }
};

static const Registered<LyingServerTest> known;
#include "tst_lyingserver.moc"
