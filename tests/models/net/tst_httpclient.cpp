// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "tests/support/httptest.h"
#include "tests/support/runner.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <QThread>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr qint64 MiB = 1024 * 1024;

// The client against a real server that does its worst.
class HttpClientTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HttpTest> m_test;
    std::unique_ptr<HostileServer> m_server;

    HttpTest::Answer ask(const QString &path) { return m_test->ask(m_server->url(path)); }

private slots:
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

    void aGoodAnswerComesWithItsBodyAndHeaders()
    {
        m_server->on(u"/a"_s,
                     HostileServer::answer(200, "[1]",
                                           {{"Link", "<b>; rel=next"},
                                            {"Date", "Tue, 16 Jun 2026 09:00:00 GMT"},
                                            {"Set-Cookie", "session=1"}}));
        const auto answer = ask(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, "[1]");
        QCOMPARE(answer->header("link"), "<b>; rel=next");
        QCOMPARE(answer->serverTime(),
                 QDateTime::fromString(u"2026-06-16T09:00:00Z"_s, Qt::ISODate));
        QVERIFY(!answer->notModified);
        QVERIFY(!answer->headers.contains("set-cookie"));
        QVERIFY(qAbs(answer->receivedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void theServerIsToldWhoAsksAndGetsNoCookieBack()
    {
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        m_server->on(u"/a"_s, HostileServer::answer(200, "[1]", {{"Set-Cookie", "session=1"}}));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.expected = Request::Expected::Json;
        request.headers = {{"X-Own", "one"}};
        QVERIFY(m_test->ask(request));
        QVERIFY(m_test->ask(request));
        const auto headers = m_server->asked.last().headers;
        QCOMPARE(headers.value("user-agent"), "Dayshift/1.2.3");
        QCOMPARE(headers.value("authorization"), "Bearer " + HttpTest::Secret.toUtf8());
        QCOMPARE(headers.value("x-own"), "one");
        QVERIFY(headers.value("accept").startsWith("application/json"));
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(!headers.contains("upgrade")); // HTTP/2
    }

    void aCredentialIsSentTheWayTheServerWantsIt()
    {
        m_server->on(u"/a"_s, HostileServer::answer(200));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.credential = Credential::basic(u"ada"_s, HttpTest::Secret);
        QVERIFY(m_test->ask(request));
        QCOMPARE(m_server->asked.last().headers.value("authorization"),
                 "Basic " + ("ada:" + HttpTest::Secret.toUtf8()).toBase64());
        request.credential = Credential::header("PRIVATE-TOKEN", u" %1\n"_s.arg(HttpTest::Secret));
        QVERIFY(m_test->ask(request));
        QCOMPARE(m_server->asked.last().headers.value("private-token"), HttpTest::Secret.toUtf8());
        QVERIFY(!m_server->asked.last().headers.contains("authorization"));
        request.credential = {};
        QVERIFY(m_test->ask(request));
        QVERIFY(!m_server->asked.last().headers.contains("authorization"));
    }

    void whatMayNotBeSentIsNot_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("word");
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"t"_s << u"address"_s;
        QTest::newRow("ftp") << u"ftp://localhost/a"_s << u"t"_s << u"address"_s;
        QTest::newRow("data") << u"data:,1"_s << u"t"_s << u"address"_s;
        QTest::newRow("a resource") << u"qrc:/schema/x"_s << u"t"_s << u"address"_s;
        QTest::newRow("nothing") << u""_s << u"t"_s << u"address"_s;
        QTest::newRow("no host") << u"http:///a"_s << u"t"_s << u"address"_s;
        QTest::newRow("no scheme") << u"localhost/a"_s << u"t"_s << u"address"_s;
        QTest::newRow("a password in it")
                << u"http://ada:%1@localhost/"_s.arg(HttpTest::Secret.section(u'/', 0, 0)) << u"t"_s
                << u"address"_s;
        QTest::newRow("a token of two lines")
                << u"http://localhost/"_s << HttpTest::Secret + u"\r\nX-Evil: 1"_s << u"auth"_s;
    }
    void whatMayNotBeSentIsNot()
    {
        QFETCH(QString, url);
        QFETCH(QString, token);
        const auto answer
                = m_test->ask({.url = QUrl(url), .credential = Credential::bearer(token)});
        QTEST(HttpTest::word(answer), "word");
    }

    void everyRefusalHasItsKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<HostileServer::Headers>("headers");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("wait"); // seconds
        using Headers = HostileServer::Headers;
        const QByteArray now = "Tue, 16 Jun 2026 09:00:00 GMT";
        const auto row = [](const char *name, int status, const Headers &headers, const char *word,
                            int wait = 0) {
            QTest::newRow(name) << status << headers << QString::fromLatin1(word) << wait;
        };
        row("400", 400, {}, "server");
        row("401", 401, {{"WWW-Authenticate", "Basic realm=\"ci\""}}, "auth");
        row("401 for every scheme", 401,
            {{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}}, "auth");
        row("403", 403, {}, "auth", 900);
        row("404", 404, {}, "address");
        row("410", 410, {}, "address");
        row("407", 407, {{"Proxy-Authenticate", "Basic realm=\"p\""}}, "address");
        row("408", 408, {}, "time-out");
        row("429", 429, {}, "rate-limit");
        row("429, seconds", 429, {{"Retry-After", "17"}}, "rate-limit", 17);
        row("429, a date", 429, {{"Date", now}, {"Retry-After", "Tue, 16 Jun 2026 09:00:42 GMT"}},
            "rate-limit", 42);
        row("429, a date long over", 429,
            {{"Date", now}, {"Retry-After", "Tue, 16 Jun 2026 08:00:00 GMT"}}, "rate-limit", 0);
        row("429, nonsense", 429, {{"Retry-After", "soon"}}, "rate-limit", 0);
        row("429, a week", 429, {{"Retry-After", "604800"}}, "rate-limit", 3600);
        row("429, a number beyond all", 429, {{"Retry-After", "1e300"}}, "rate-limit", 3600);
        row("429, a negative one", 429, {{"Retry-After", "-5"}}, "rate-limit", 0);
        row("403, used up until", 403,
            {{"Date", now}, {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1781600460"}},
            "rate-limit", 60);
        row("403, used up for", 403, {{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "30"}},
            "rate-limit", 30);
        row("403, not used up", 403, {{"X-RateLimit-Remaining", "12"}}, "auth", 900);
        row("403, come back", 403, {{"Retry-After", "60"}}, "rate-limit", 60);
        row("500", 500, {}, "server");
        row("503", 503, {}, "server");
        row("503, come back", 503, {{"Retry-After", "5"}}, "rate-limit", 5);
        row("304 that nobody asked for", 304, {}, "format");
        row("302 to nowhere", 302, {}, "format");
    }
    void everyRefusalHasItsKind()
    {
        QFETCH(int, status);
        QFETCH(HostileServer::Headers, headers);
        m_server->on(u"/a"_s, HostileServer::answer(status, "<p>no</p>", headers));
        const auto answer = ask(u"/a"_s);
        QTEST(HttpTest::word(answer), "word");
        QTEST(int(answer.error().retryAfter / 1s), "wait");
        QCOMPARE(m_server->asked.size(), 1);
        QVERIFY(!answer.error().title().isEmpty());
        QVERIFY(!answer.error().whatIsSafe().isEmpty());
        QVERIFY(!answer.error().whatToDo().isEmpty());
        QVERIFY(answer.error().title().contains(u"127.0.0.1"_s));
    }

    void aRefusedConnectionIsAMatterOfTheAddress()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const auto port = gone.serverPort();
        gone.close();
        const auto answer = m_test->ask(QUrl(u"http://127.0.0.1:%1/"_s.arg(port)));
        QCOMPARE(HttpTest::word(answer), u"address"_s);
        QVERIFY(answer.error().title().contains(u"refused the connection"_s));
    }

    void aNameThatIsNoServersIsAMatterOfTheAddress()
    {
        const auto answer = m_test->ask(QUrl(u"http://no-such-host.invalid/"_s));
        QCOMPARE(HttpTest::word(answer), u"address"_s);
        QVERIFY2(answer.error().title().contains(u"no-such-host.invalid"_s),
                 qPrintable(answer.error().title()));
    }

    void anAnswerCutShortIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("before the head") << QByteArray();
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("in the body")
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,");
        QTest::newRow("in a chunk")
                << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n64\r\n[1,");
        QTest::newRow("between chunks")
                << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n");
    }
    void anAnswerCutShortIsNoAnswer()
    {
        QFETCH(QByteArray, bytes);
        m_server->on(u"/a"_s, HostileServer::raw(bytes));
        QCOMPARE(HttpTest::word(ask(u"/a"_s)), u"server"_s);
    }

    void aServerOfAnotherKindIsSaidToBeOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another protocol") << QByteArray("SSH-2.0-OpenSSH_9.2\r\n");
        QTest::newRow("noise") << QByteArray("\x00\x01\xff\r\n\r\n", 7);
        QTest::newRow("a bad status") << QByteArray("HTTP/1.1 9999999999999 OK\r\n\r\n");
    }
    void aServerOfAnotherKindIsSaidToBeOne()
    {
        QFETCH(QByteArray, bytes);
        m_server->on(u"/a"_s, HostileServer::say(bytes));
        const auto answer = ask(u"/a"_s);
        QCOMPARE(HttpTest::word(answer), u"server"_s);
        QVERIFY(answer.error().title().contains(u"does not speak HTTP"_s));
    }

    void aServerThatNeverAnswersIsGivenUp()
    {
        m_server->on(u"/a"_s, HostileServer::silence());
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.silence = 150ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"time-out"_s);
        const auto elapsed = timer.elapsed();
        QVERIFY2(elapsed >= 120, qPrintable(QString::number(elapsed)));
    }

    void aServerThatDripsIsGivenUpAtTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("in the body")
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n");
        QTest::newRow("in the head") << QByteArray("HTTP/1.1 200 OK\r\nX-");
    }
    void aServerThatDripsIsGivenUpAtTheDeadline()
    {
        QFETCH(QByteArray, head);
        m_server->on(u"/a"_s, HostileServer::drip(head, 20ms));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.silence = 5s;
        request.deadline = 300ms;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"time-out"_s);
        const auto elapsed = timer.elapsed();
        QVERIFY2(elapsed >= 270, qPrintable(QString::number(elapsed)));
    }

    void aBodyOf64MegabytesIsBrokenOffEarly_data()
    {
        QTest::addColumn<bool>("saysHowMany");
        QTest::newRow("that says so") << true;
        QTest::newRow("that does not say so") << false;
    }
    void aBodyOf64MegabytesIsBrokenOffEarly()
    {
        QFETCH(bool, saysHowMany);
        m_server->on(u"/a"_s, HostileServer::flood(64 * MiB, saysHowMany));
        const MemoryPeak peak;
        const auto answer = ask(u"/a"_s);
        QCOMPARE(HttpTest::word(answer), u"format"_s);
        QVERIFY2(answer.error().title().contains(u"larger than"_s),
                 qPrintable(answer.error().title()));
        QVERIFY2(m_server->written < 24 * MiB, qPrintable(QString::number(m_server->written)));
        QVERIFY2(peak.growth() < 40 * MiB * MemoryPeak::Copies,
                 qPrintable(QString::number(peak.growth() / MiB)));
    }

    void aBodyIsReadUpToTheLimitAndNotAByteMore_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("word");
        QTest::newRow("as much as may be") << 100000 << u"200"_s;
        QTest::newRow("one more") << 100001 << u"format"_s;
    }
    void aBodyIsReadUpToTheLimitAndNotAByteMore()
    {
        QFETCH(int, size);
        m_server->on(u"/a"_s, HostileServer::answer(200, QByteArray(size, 'x')));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.sizeLimit = 100000;
        QTEST(HttpTest::word(m_test->ask(request)), "word");
        // And without a length to go by.
        m_server->on(u"/a"_s,
                     HostileServer::raw("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(size, 'x')));
        QTEST(HttpTest::word(m_test->ask(request)), "word");
    }

    void aHeadWithoutEndIsBrokenOff()
    {
        m_server->on(u"/a"_s,
                     HostileServer::pour("HTTP/1.1 200 OK\r\n",
                                         "X-A: " + QByteArray(60000, 'a') + "\r\n"));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.silence = 1s;
        const MemoryPeak peak;
        const auto answer = m_test->ask(request);
        QVERIFY(!answer);
        QVERIFY2(peak.growth() < 200 * MiB, qPrintable(QString::number(peak.growth() / MiB)));
        qInfo("an endless head: %s, %lld MiB read, peak +%lld MiB",
              qPrintable(HttpTest::word(answer)), m_server->written / MiB, peak.growth() / MiB);
    }

    void aBodyThatUnpacksToHundredTimesItsSizeIsRefused()
    {
        // 256 MiB of zeros, packed twice as well as once.
        QProcess gzip;
        gzip.start(u"sh"_s, {u"-c"_s, u"head -c 268435456 /dev/zero | gzip -9"_s});
        QVERIFY(gzip.waitForFinished(60000));
        const auto bomb = gzip.readAllStandardOutput();
        QVERIFY(bomb.size() > 100000);
        m_server->on(u"/a"_s,
                     HostileServer::answer(
                             200, bomb,
                             {{"Content-Encoding", "gzip"}, {"Content-Type", "application/json"}}));
        const MemoryPeak peak;
        const auto answer = ask(u"/a"_s);
        QCOMPARE(HttpTest::word(answer), u"format"_s);
        QVERIFY2(peak.growth() < 40 * MiB * MemoryPeak::Copies,
                 qPrintable(QString::number(peak.growth() / MiB)));
    }

    void aPackedAnswerIsUnpackedAndItsUnpackedSizeCounts()
    {
        QProcess gzip;
        gzip.start(u"sh"_s, {u"-c"_s, u"head -c 200000 /dev/zero | tr '\\0' '1' | gzip"_s});
        QVERIFY(gzip.waitForFinished());
        m_server->on(u"/a"_s,
                     HostileServer::answer(200, gzip.readAllStandardOutput(),
                                           {{"Content-Encoding", "gzip"}}));
        const auto answer = ask(u"/a"_s);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray(200000, '1'));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.sizeLimit = 100000;
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"format"_s);
    }

    void aWebPageInsteadOfDataIsAMatterOfTheFormat_data()
    {
        QTest::addColumn<Request::Expected>("expected");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("word");
        using E = Request::Expected;
        const auto row = [](const char *name, E expected, const QByteArray &type,
                            const QByteArray &body, const QString &word) {
            QTest::newRow(name) << expected << type << body << word;
        };
        row("JSON as it should be", E::Json, "application/json", " {\"a\":1}", u"200"_s);
        row("JSON with a mark of order", E::Json, "application/json", "\xef\xbb\xbf[]", u"200"_s);
        row("JSON as text", E::Json, "text/plain", "[1]", u"200"_s);
        row("a sign-in page for JSON", E::Json, "text/html; charset=utf-8", "<!DOCTYPE html><p>",
            u"format"_s);
        row("a page that claims to be JSON", E::Json, "application/json", "\n<html>oops",
            u"format"_s);
        row("JSON that claims to be a page", E::Json, "text/html", "{}", u"format"_s);
        row("XML for JSON", E::Json, "application/xml", "<Projects/>", u"format"_s);
        row("XML as it should be", E::Xml, "text/xml", "<?xml version='1.0'?><Projects/>",
            u"200"_s);
        row("XML as text", E::Xml, "text/plain", "<Projects/>", u"200"_s);
        row("a page for XML", E::Xml, "application/xml", "<!doctype HTML><p>", u"format"_s);
        row("JSON for XML", E::Xml, "application/json", "{}", u"format"_s);
        row("a page where anything will do", E::Any, "text/html", "<html>", u"200"_s);
    }
    void aWebPageInsteadOfDataIsAMatterOfTheFormat()
    {
        QFETCH(Request::Expected, expected);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        m_server->on(u"/a"_s, HostileServer::answer(200, body, {{"Content-Type", type}}));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.expected = expected;
        QTEST(HttpTest::word(m_test->ask(request)), "word");
    }

    void theClientAnswersAThreadThatIsNotItsOwn()
    {
        m_server->on(u"/a"_s, HostileServer::answer(200, "[1]"));
        QThread thread;
        auto *client = new HttpClient;
        client->moveToThread(&thread);
        connect(&thread, &QThread::finished, client, &QObject::deleteLater);
        thread.start();
        const QThread *answeredOn = nullptr;
        auto future = client->get(HttpTest::request(m_server->url(u"/a"_s)));
        future.then(this, [&](const Result<Reply> &) { answeredOn = QThread::currentThread(); });
        QTRY_COMPARE(answeredOn, QThread::currentThread());
        QCOMPARE(HttpTest::word(future.result()), u"200"_s);
        thread.quit();
        thread.wait();
    }

    void whoWaitsWhenTheClientGoesIsTold()
    {
        m_server->on(u"/a"_s, HostileServer::silence());
        auto client = std::make_unique<HttpClient>();
        QList<QFuture<Result<Reply>>> futures;
        for (int i = 0; i < 10; ++i)
            futures.append(client->get(HttpTest::request(m_server->url(u"/a"_s))));
        QTRY_COMPARE(m_server->asked.size(), HttpClient::HostWindow);
        client.reset();
        for (const auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(HttpTest::word(future.result()), u"interrupted"_s);
        }
    }
};

static const Registered<HttpClientTest> knownHttpClientTest;

#include "tst_httpclient.moc"
