// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/pipeline/push.h"
#include "models/store/store.h"
#include "tests/support/hostileserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Servers that tell by themselves, and what happens when they stop doing so.
class PushTest : public QObject
{
    Q_OBJECT

    static constexpr auto Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
                                 "event: handshake\ndata: 1b-2c\n\n";

    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static HostileServer::Behaviour good(const QByteArray &text)
    {
        return HostileServer::answer(200, json(text), {{"Content-Type", "application/json"}});
    }
    // A Buildbot that streams, and keeps the lines that listen.
    static void play(HostileServer &server, QList<QPointer<QTcpSocket>> &listeners)
    {
        server.on(u"/api/v2/builders"_s,
                  good("{'builders': [{'builderid': 4, 'name': 'shop', 'masterids': [1]}]}"));
        server.on(u"/api/v2/buildrequests"_s, good("{'buildrequests': []}"));
        server.on(u"/api/v2/builds"_s, good("{'builds': []}"));
        for (const auto &what : {u"builds"_s, u"buildrequests"_s})
            server.on(u"/sse/listen/%1/*/*"_s.arg(what), [&](QTcpSocket &socket, const auto &) {
                listeners.append(&socket);
                socket.write(Head);
            });
    }
    static int asksFor(const HostileServer &server, const QByteArray &path)
    {
        return int(std::ranges::count_if(server.asked, [&](const auto &question) {
            return question.path.startsWith(path);
        }));
    }

private slots:
    void whatTheServerTellsIsReadAtOnceAndWithoutItPollingGoesOn()
    {
        HostileServer server;
        QList<QPointer<QTcpSocket>> listeners;
        play(server, listeners);
        const TestDatabase database {StoreLocation {}};
        Store store(database.location(), {u"poller"_s, u"test"_s});
        QVERIFY(store.open().result());
        MemorySecrets secrets;
        HttpClient http;
        // A clock that stands still is never due by itself: what is read, is read for the news.
        auto now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        Poller poller(store, http, secrets, [&] { return now; });
        QSignalSpy loaded(&poller, &Poller::loaded);
        const Connection connection {.id = ConnectionId::create(),
                                     .name = u"CI"_s,
                                     .provider = u"buildbot"_s,
                                     .address = server.url({}).toString()};
        store.edit(connections(), {.after = connection});
        poller.setConnections({connection});
        const auto isPushed = [&] {
            return !loaded.isEmpty()
                    && loaded.last().first().value<QList<ServerLoad>>().value(0).pushed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isPushed(), 20'000);
        QTRY_VERIFY(!poller.isReading());
        QCOMPARE(listeners.size(), 2);

        server.on(u"/api/v2/builds"_s,
                  good("{'builds': [{'builderid': 4, 'buildid': 17, 'buildrequestid': 9,"
                       " 'number': 3, 'complete': false, 'started_at': 1772442000}]}"));
        now = now.addSecs(2);
        listeners.first()->write(json("event: event\ndata: {'key': ['builds', '17', 'new'],"
                                      " 'message': {}}\n\n"));

        const auto all = [&] {
            const auto found = store.read([](Database &d) { return builds().load(d); }).result();
            return found ? *found : QList<Build>();
        };
        QTRY_COMPARE_WITH_TIMEOUT(all().value(0).status, Status::Running, 20'000);

        // The line breaks: what may have been missed is asked for, and from then on by the clock.
        QTRY_VERIFY(!poller.isReading());
        const auto before = asksFor(server, "/api/v2/builds");
        now = now.addSecs(2);
        for (const auto &listener : std::as_const(listeners)) {
            if (listener)
                listener->disconnectFromHost();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isPushed(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(asksFor(server, "/api/v2/builds") > before, 20'000);
        QTRY_VERIFY(!poller.isReading());
        QVERIFY(poller.nextAt() <= now.addSecs(6));
        // And the stream is tried again.
        QTRY_VERIFY_WITH_TIMEOUT(listeners.size() >= 4, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(isPushed(), 20'000);
    }

    void aStreamThatBreaksIsTriedAgainEverMoreRarely()
    {
        HostileServer server;
        server.on(u"/sse"_s, HostileServer::answer(500));
        HttpClient http;
        QList<int> failures;
        Push push(http, {.url = server.url(u"/sse"_s)},
                  [&] {
                      failures.append(push.failures());
                      return 0.5;
                  },
                  {.first = 5ms, .longest = 40ms});
        QSignalSpy news(&push, &Push::news);
        QTRY_VERIFY(failures.size() >= 5);
        QCOMPARE(failures.first(5), (QList<int> {1, 2, 3, 4, 5}));
        QVERIFY(!push.isLive());
        QVERIFY(news.isEmpty());

        server.on(u"/sse"_s, HostileServer::say(Head));
        QTRY_VERIFY(push.isLive());
        QCOMPARE(push.failures(), 0);
        QVERIFY(!news.isEmpty()); // nobody repeats what was missed
    }

    void whatIsNoStreamIsNone_data()
    {
        QTest::addColumn<HostileServer::Behaviour>("behaviour");
        QTest::newRow("a web page")
                << HostileServer::answer(200, "<html/>", {{"Content-Type", "text/html"}});
        QTest::newRow("a page without end") << HostileServer::flood(64 << 20, false);
        QTest::newRow("a redirect elsewhere")
                << HostileServer::answer(302, {}, {{"Location", "http://elsewhere.example/"}});
        QTest::newRow("a refusal") << HostileServer::answer(403);
        QTest::newRow("goodbye") << HostileServer::raw({});
    }
    void whatIsNoStreamIsNone()
    {
        QFETCH(HostileServer::Behaviour, behaviour);
        HostileServer server;
        server.on(u"/sse"_s, behaviour);
        HttpClient http;
        Push push(http, {.url = server.url(u"/sse"_s)}, [] { return 0.5; },
                  {.first = 5ms, .longest = 40ms});
        QTRY_VERIFY_WITH_TIMEOUT(push.failures() >= 2, 20'000);
        QVERIFY(!push.isLive());
        QVERIFY(server.written < qint64(push.failures()) * (16 << 20));
    }
};

static const Registered<PushTest> known;
#include "tst_push.moc"
