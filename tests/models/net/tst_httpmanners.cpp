// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "tests/support/httptest.h"
#include "tests/support/runner.h"
#include "tests/support/testauthority.h"

#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// How the client behaves among several servers: redirects, memory, windows, certificates.
class HttpMannersTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HttpTest> m_test;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<TestAuthority> m_authority;

    HttpTest::Answer ask(const QString &path) { return m_test->ask(m_server->url(path)); }

private slots:
    void initTestCase()
    {
        m_authority = std::make_unique<TestAuthority>();
        QVERIFY2(m_authority->failure().isEmpty(), qPrintable(m_authority->failure()));
    }
    void init()
    {
        m_test.reset(); // one that failed is still there, and hears the log
        m_test = std::make_unique<HttpTest>();
        m_server = std::make_unique<HostileServer>();
    }
    void cleanup()
    {
        const auto leaks = m_test->leaks();
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
        m_test.reset();
        m_server.reset();
    }

    void aRedirectToTheSameServerIsFollowedWithTheToken_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aRedirectToTheSameServerIsFollowedWithTheToken()
    {
        QFETCH(int, status);
        m_server->on(u"/old"_s,
                     HostileServer::answer(status, "moved", {{"Location", "/new?page=1"}}));
        m_server->on(u"/new"_s, HostileServer::answer(200, "[1]"));
        const auto answer = ask(u"/old"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, "[1]");
        QCOMPARE(answer->url, m_server->url(u"/new?page=1"_s));
        QCOMPARE(m_server->asked.last().headers.value("authorization"),
                 "Bearer " + HttpTest::Secret.toUtf8());
    }

    void aRedirectElsewhereIsNotFollowedAndNoTokenGoesThere_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("another port") << u"127.0.0.1"_s;
        QTest::newRow("another name") << u"localhost"_s;
    }
    void aRedirectElsewhereIsNotFollowedAndNoTokenGoesThere()
    {
        QFETCH(QString, host);
        HostileServer other;
        other.on(u"/"_s, HostileServer::answer(200, "[]"));
        const auto target = other.url(u"/?private_token=%1"_s.arg(HttpTest::Secret), host);
        m_server->on(u"/a"_s, HostileServer::answer(302, {}, {{"Location", target.toEncoded()}}));
        const auto answer = ask(u"/a"_s);
        QCOMPARE(HttpTest::word(answer), u"address"_s);
        const auto named = u"http://%1:%2"_s.arg(host).arg(target.port());
        QVERIFY2(answer.error().title().contains(named), qPrintable(answer.error().title()));
        QCOMPARE(other.asked.size(), 0);
        QCOMPARE(other.connections, 0);
    }

    void aRedirectOffTheWebIsNotFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("a script") << QByteArray("javascript:alert(1)");
        QTest::newRow("data") << QByteArray("data:application/json,[]");
        QTest::newRow("to https where it was http") << QByteArray("https://127.0.0.1/");
        QTest::newRow("with a password") << QByteArray("http://ada:pw@127.0.0.1/");
        QTest::newRow("no host") << QByteArray("http://");
        QTest::newRow("noise") << QByteArray("http://[::1\xff\x01");
    }
    void aRedirectOffTheWebIsNotFollowed()
    {
        QFETCH(QByteArray, location);
        m_server->on(u"/a"_s, HostileServer::answer(302, {}, {{"Location", location}}));
        QCOMPARE(HttpTest::word(ask(u"/a"_s)), u"address"_s);
        QCOMPARE(m_server->asked.size(), 1);
    }

    void aRedirectInACircleEnds()
    {
        m_server->on(u"/a"_s, HostileServer::answer(302, {}, {{"Location", "/b"}}));
        m_server->on(u"/b"_s, HostileServer::answer(302, {}, {{"Location", "/a"}}));
        const auto answer = ask(u"/a"_s);
        QCOMPARE(HttpTest::word(answer), u"address"_s);
        QCOMPARE(m_server->asked.size(), 1 + HttpClient::MostRedirects);
    }

    void aSlowCircleOfRedirectsEndsAtTheDeadline()
    {
        m_server->on(u"/a"_s, [](QTcpSocket &socket, const HostileServer::Question &question) {
            QTimer::singleShot(150ms, &socket, [&socket, question] {
                HostileServer::answer(302, {}, {{"Location", "/a"}})(socket, question);
            });
        });
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.deadline = 400ms;
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"time-out"_s);
    }

    void anUnchangedAnswerIsKnownFromLastTime()
    {
        const QByteArray tag = "W/\"a b--gzip\"";
        m_server->on(u"/a"_s, [=](QTcpSocket &socket, const HostileServer::Question &question) {
            if (question.headers.value("if-none-match") == tag)
                HostileServer::answer(
                        304, {}, {{"ETag", "\"a b\""}, {"X-RateLimit-Remaining", "7"}})(socket,
                                                                                        question);
            else
                HostileServer::answer(200, "[1]",
                                      {{"ETag", tag}, {"Content-Type", "application/json"}})(
                        socket, question);
        });
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.expected = Request::Expected::Json;
        const auto first = m_test->ask(request);
        QVERIFY(first);
        QVERIFY(!first->notModified);
        for (int i = 0; i < 2; ++i) { // the tag of the 200 stays, whatever the 304 calls it
            const auto again = m_test->ask(request);
            QVERIFY(again);
            QVERIFY(again->notModified);
            QCOMPARE(again->status, 304);
            QCOMPARE(again->body, "[1]");
            QCOMPARE(again->header("x-ratelimit-remaining"), "7");
            QCOMPARE(again->header("content-type"), "application/json");
        }
        QCOMPARE(m_server->asked.last().headers.value("if-none-match"), tag);
    }

    void whatOneTokenWasShownIsNotShownToAnother()
    {
        m_server->on(u"/a"_s, HostileServer::answer(200, "[1]", {{"ETag", "\"1\""}}));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        QVERIFY(m_test->ask(request));
        request.credential = Credential::bearer(u"another"_s);
        QVERIFY(m_test->ask(request));
        QVERIFY(!m_server->asked.last().headers.contains("if-none-match"));
        request.headers = {{"Accept", "text/xml"}};
        QVERIFY(m_test->ask(request));
        QVERIFY(!m_server->asked.last().headers.contains("if-none-match"));
    }

    void anAnswerThatIsNotToBeStoredIsNotRemembered()
    {
        m_server->on(
                u"/a"_s,
                HostileServer::answer(200, "[1]",
                                      {{"ETag", "\"1\""}, {"Cache-Control", "private, no-store"}}));
        QVERIFY(ask(u"/a"_s));
        QVERIFY(ask(u"/a"_s));
        QVERIFY(!m_server->asked.last().headers.contains("if-none-match"));
    }

    void whatIsRememberedIsBounded()
    {
        // Five of 12 MiB do not fit into 32.
        const QByteArray body(12 * 1024 * 1024, '1');
        for (int i = 0; i < 5; ++i)
            m_server->on(u"/%1"_s.arg(i), HostileServer::answer(200, body, {{"ETag", "\"1\""}}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(ask(u"/%1"_s.arg(i)));
        QVERIFY(ask(u"/0"_s));
        QVERIFY(!m_server->asked.last().headers.contains("if-none-match"));
        QVERIFY(ask(u"/4"_s));
        QVERIFY(m_server->asked.last().headers.contains("if-none-match"));
    }

    void aHostIsAskedNoMoreThanFourQuestionsAtOnce()
    {
        m_server->on(u"/a"_s, [](QTcpSocket &socket, const HostileServer::Question &question) {
            QTimer::singleShot(20ms, &socket, [&socket, question] {
                HostileServer::answer(200, "[]")(socket, question);
            });
        });
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 40; ++i)
            futures.append(m_test->client.get(HttpTest::request(m_server->url(u"/a"_s))));
        for (const auto &future : futures) {
            QVERIFY(HttpTest::wait(future));
            QCOMPARE(HttpTest::word(future.result()), u"200"_s);
        }
        QCOMPARE(m_server->asked.size(), 40);
        QCOMPARE(m_server->mostAtOnce, HttpClient::HostWindow);
    }

    void aHungHostDoesNotDelayAHealthyOne()
    {
        HostileServer hung;
        hung.on(u"/a"_s, HostileServer::silence());
        m_server->on(u"/a"_s, HostileServer::answer(200, "[]"));
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(m_test->client.get(HttpTest::request(hung.url(u"/a"_s))));
        QTRY_COMPARE(hung.asked.size(), HttpClient::HostWindow);

        QCOMPARE(HttpTest::word(ask(u"/a"_s)), u"200"_s);
        for (const auto &future : futures)
            QVERIFY(!future.isFinished());
    }

    void aHostThatPoursAHeadWithoutEndDoesNotDelayAnother()
    {
        HostileServer evil;
        evil.on(u"/a"_s,
                HostileServer::pour("HTTP/1.1 200 OK\r\n",
                                    "X-A: " + QByteArray(60000, 'a') + "\r\n"));
        m_server->on(u"/a"_s, HostileServer::answer(200, "[]"));
        const auto poured = m_test->client.get(HttpTest::request(evil.url(u"/a"_s)));
        QTRY_VERIFY(evil.written > 1024 * 1024);
        QCOMPARE(HttpTest::word(ask(u"/a"_s)), u"200"_s);
        QVERIFY(!poured.isFinished());
    }

    void patienceCountsFromSendingNotFromQueueing()
    {
        // Each takes 200 ms, so that the last of them is sent after 600: longer than its patience.
        m_server->on(u"/a"_s, [](QTcpSocket &socket, const HostileServer::Question &question) {
            QTimer::singleShot(200ms, &socket, [&socket, question] {
                HostileServer::answer(200, "[]")(socket, question);
            });
        });
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.silence = 500ms;
        request.deadline = 500ms;
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 16; ++i)
            futures.append(m_test->client.get(request));
        for (const auto &future : futures) {
            QVERIFY(HttpTest::wait(future));
            QCOMPARE(HttpTest::word(future.result()), u"200"_s);
        }
    }

    void whoWaitsInLineIsNotSentAfterARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("of the token") << 401 << u"auth"_s;
        QTest::newRow("of so many questions") << 429 << u"rate-limit"_s;
    }
    void whoWaitsInLineIsNotSentAfterARefusal()
    {
        QFETCH(int, status);
        QFETCH(QString, word);
        m_server->on(u"/a"_s, HostileServer::answer(status));
        m_server->on(u"/b"_s, HostileServer::answer(200));
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 50; ++i)
            futures.append(m_test->client.get(HttpTest::request(m_server->url(u"/a"_s))));
        const auto other = m_test->client.get(
                {.url = m_server->url(u"/b"_s), .credential = Credential::bearer(u"another"_s)});
        for (const auto &future : futures) {
            QVERIFY(HttpTest::wait(future));
            QCOMPARE(HttpTest::word(future.result()), word);
        }
        QVERIFY(HttpTest::wait(other));
        QCOMPARE(HttpTest::word(other.result()), u"200"_s);
        QVERIFY2(m_server->asked.size() <= 2 * HttpClient::HostWindow,
                 qPrintable(QString::number(m_server->asked.size())));
    }

    void aCertificateThatNobodyVouchesForIsRefused()
    {
        HostileServer server(m_authority->server(u"IP:127.0.0.1"_s));
        QVERIFY2(m_authority->failure().isEmpty(), qPrintable(m_authority->failure()));
        server.on(u"/a"_s, HostileServer::answer(200, "[1]"));
        const auto answer = m_test->ask(server.url(u"/a"_s));
        QCOMPARE(HttpTest::word(answer), u"tls"_s);
        QVERIFY2(answer.error().title().contains(u"authority"_s),
                 qPrintable(answer.error().title()));
        QCOMPARE(server.asked.size(), 0);
    }

    void aCertificateOfOnesOwnAuthorityIsAccepted()
    {
        HostileServer server(m_authority->server(u"IP:127.0.0.1"_s));
        server.on(u"/a"_s, HostileServer::answer(200, "[1]"));
        auto request = HttpTest::request(server.url(u"/a"_s));
        request.caFile = m_authority->file();
        const auto answer = m_test->ask(request);
        QVERIFY2(answer, qPrintable(HttpTest::word(answer)));
        QCOMPARE(answer->body, "[1]");
    }

    void aConnectionThatOnesOwnAuthorityOpenedIsNotUsedWithoutIt()
    {
        HostileServer server(m_authority->server(u"IP:127.0.0.1"_s));
        server.on(u"/a"_s, HostileServer::answer(200, "[1]"));
        auto request = HttpTest::request(server.url(u"/a"_s));
        request.caFile = m_authority->file();
        QVERIFY(m_test->ask(request));
        request.caFile.clear();
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"tls"_s);
    }

    void aCertificateForAnotherNameIsRefusedEvenOfOnesOwnAuthority()
    {
        HostileServer server(m_authority->server(u"DNS:ci.example"_s));
        server.on(u"/a"_s, HostileServer::answer(200, "[1]"));
        auto request = HttpTest::request(server.url(u"/a"_s));
        request.caFile = m_authority->file();
        const auto answer = m_test->ask(request);
        QCOMPARE(HttpTest::word(answer), u"tls"_s);
        QVERIFY2(answer.error().title().contains(u"another name"_s),
                 qPrintable(answer.error().title()));
    }

    void aCertificateThatHasExpiredIsRefused()
    {
        HostileServer server(m_authority->server(u"IP:127.0.0.1"_s, true));
        QVERIFY2(m_authority->failure().isEmpty(), qPrintable(m_authority->failure()));
        server.on(u"/a"_s, HostileServer::answer(200, "[1]"));
        auto request = HttpTest::request(server.url(u"/a"_s));
        request.caFile = m_authority->file();
        const auto answer = m_test->ask(request);
        QCOMPARE(HttpTest::word(answer), u"tls"_s);
        QVERIFY2(answer.error().title().contains(u"not valid today"_s),
                 qPrintable(answer.error().title()));
    }

    void aServerWithoutTlsBehindHttpsIsAMatterOfTls()
    {
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            auto *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->readAll();
                socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            });
        });
        const auto url = QUrl(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        const auto answer = m_test->ask(url);
        QCOMPARE(HttpTest::word(answer), u"tls"_s);
        QVERIFY2(answer.error().whatToDo().contains(u"those of https"_s),
                 qPrintable(answer.error().message()));
    }

    void aServerWithTlsBehindHttpIsNoData()
    {
        HostileServer server(m_authority->server(u"IP:127.0.0.1"_s));
        auto url = server.url(u"/a"_s);
        url.setScheme(u"http"_s);
        QVERIFY(!m_test->ask(url));
    }

    void anAuthorityFileThatIsNoneIsSaidSoBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_authority->path(u"nowhere.pem"_s);
        QTest::newRow("a folder") << m_authority->path(u"."_s);
        QTest::newRow("a device") << u"/dev/zero"_s;
        QTest::newRow("without a certificate") << m_authority->path(u"ca.key"_s);
    }
    void anAuthorityFileThatIsNoneIsSaidSoBeforeAnythingIsSent()
    {
        QFETCH(QString, path);
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.caFile = path;
        const auto answer = m_test->ask(request);
        QCOMPARE(HttpTest::word(answer), u"tls"_s);
        QCOMPARE(answer.error().file, path);
        QCOMPARE(m_server->connections, 0);
        // And the line is not stuck behind it.
        m_server->on(u"/a"_s, HostileServer::answer(200));
        QCOMPARE(HttpTest::word(ask(u"/a"_s)), u"200"_s);
    }
};

static const Registered<HttpMannersTest> knownHttpMannersTest;

#include "tst_httpmanners.moc"
