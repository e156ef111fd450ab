// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "tests/support/httptest.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Method = Request::Method;

Q_DECLARE_METATYPE(Request::Method)

// What a server is told to do, and what must never happen to it on the way.
class HttpDeedsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<HttpTest> m_test;
    std::unique_ptr<HostileServer> m_server;

    Request deed(const QString &path, Method method = Method::Post, const QByteArray &body = "{}")
    {
        auto request = HttpTest::request(m_server->url(path));
        request.method = method;
        request.body = body;
        return request;
    }

private slots:
    void init()
    {
        m_test.reset();
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

    void aDeedIsSentWithItsBody_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("verb");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << Method::Post << QByteArray("POST") << QByteArray("{\"ref\":\"a\"}");
        QTest::newRow("post, empty") << Method::Post << QByteArray("POST") << QByteArray();
        QTest::newRow("put") << Method::Put << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("patch") << Method::Patch << QByteArray("PATCH") << QByteArray("{}");
        QTest::newRow("delete") << Method::Delete << QByteArray("DELETE") << QByteArray();
        QTest::newRow("100 kB") << Method::Post << QByteArray("POST") << QByteArray(100'000, 'x');
    }
    void aDeedIsSentWithItsBody()
    {
        QFETCH(Method, method);
        QFETCH(QByteArray, body);
        m_server->on(u"/a"_s, HostileServer::answer(201, "{\"id\":7}"));

        const auto answer = m_test->ask(deed(u"/a"_s, method, body));

        QCOMPARE(HttpTest::word(answer), u"201"_s);
        QCOMPARE(answer->body, "{\"id\":7}");
        QCOMPARE(m_server->asked.size(), 1);
        const auto asked = m_server->asked.first();
        QTEST(asked.method, "verb");
        QCOMPARE(asked.body, body);
        QCOMPARE(asked.headers.value("content-length"), QByteArray::number(body.size()));
        QCOMPARE(asked.headers.value("content-type"),
                 body.isEmpty() ? QByteArray() : QByteArray("application/json"));
        QVERIFY(asked.headers.value("authorization").contains(HttpTest::Secret.toUtf8()));
    }

    // The library would send it up to four times.
    void aDeedIsNeverRepeated_data()
    {
        QTest::addColumn<Method>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("post") << Method::Post << QByteArray("{}");
        QTest::newRow("post, empty") << Method::Post << QByteArray();
        QTest::newRow("delete") << Method::Delete << QByteArray();
    }
    void aDeedIsNeverRepeated()
    {
        QFETCH(Method, method);
        QFETCH(QByteArray, body);
        m_server->on(u"/fine"_s, HostileServer::answer(200, "{}"));
        m_server->on(u"/a"_s, HostileServer::raw({})); // takes it, and hangs up

        QVERIFY(m_test->ask(m_server->url(u"/fine"_s))); // a line that is there already
        const auto answer = m_test->ask(deed(u"/a"_s, method, body));

        QVERIFY(!answer);
        QCOMPARE(m_server->asked.size(), 2);
    }

    void aDeedIsNeverRedirected_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void aDeedIsNeverRedirected()
    {
        QFETCH(int, status);
        HostileServer other;
        other.on(u"/b"_s, HostileServer::answer(200));
        const auto there = other.url(u"/b"_s).toEncoded();
        m_server->on(u"/a"_s, HostileServer::answer(status, {}, {{"Location", there}}));

        const auto answer = m_test->ask(deed(u"/a"_s));

        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->header("location"), there);
        QCOMPARE(m_server->asked.size(), 1);
        QCOMPARE(other.asked.size(), 0);
    }

    void whatADeedAnswersIsNotKept()
    {
        m_server->on(u"/a"_s, HostileServer::answer(200, "[1]", {{"ETag", "\"1\""}}));

        QVERIFY(m_test->ask(deed(u"/a"_s)));
        QVERIFY(m_test->ask(deed(u"/a"_s)));
        QVERIFY(m_test->ask(m_server->url(u"/a"_s)));

        for (const auto &asked : m_server->asked)
            QVERIFY(!asked.headers.contains("if-none-match"));
    }

    void aRefusalIsAnAnswerWhereItIsWanted_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("400") << 400 << u"400"_s;
        QTest::newRow("403") << 403 << u"403"_s;
        QTest::newRow("404") << 404 << u"404"_s;
        QTest::newRow("409") << 409 << u"409"_s;
        QTest::newRow("422") << 422 << u"422"_s;
        QTest::newRow("401") << 401 << u"auth"_s;
        QTest::newRow("429") << 429 << u"rate-limit"_s;
        QTest::newRow("500") << 500 << u"server"_s;
    }
    void aRefusalIsAnAnswerWhereItIsWanted()
    {
        QFETCH(int, status);
        m_server->on(u"/a"_s, HostileServer::answer(status, "{\"message\":\"no\"}"));
        auto request = deed(u"/a"_s);
        request.takesRefusals = true;

        const auto answer = m_test->ask(request);

        QTEST(HttpTest::word(answer), "word");
        if (answer)
            QCOMPARE(answer->body, "{\"message\":\"no\"}");
    }

    void cookiesAreHandedOverOnlyWhereTheyAreWanted()
    {
        const HostileServer::Headers headers {{"Set-Cookie", "s=1; Path=/; HttpOnly"},
                                              {"Set-Cookie", "t=2"},
                                              {"Location", "/home"}};
        m_server->on(u"/login"_s, HostileServer::answer(302, {}, headers));
        m_server->on(u"/home"_s, HostileServer::answer(200));
        auto request = HttpTest::request(m_server->url(u"/login"_s));
        QCOMPARE(m_test->ask(request)->cookies, QByteArray());
        request.keepsCookies = true;

        const auto answer = m_test->ask(request);

        QCOMPARE(answer->status, 302);
        QCOMPARE(answer->cookies, "s=1; t=2");
        QCOMPARE(m_server->asked.size(), 3); // the second was not sent on
    }

    void aLogIsFetchedElsewhereWithoutAnythingThatSaysWhoAsks()
    {
        HostileServer other;
        other.on(u"/log"_s, HostileServer::answer(200, "text"));
        const auto there = other.url(u"/log"_s).toEncoded() + "?sig=abc";
        m_server->on(u"/a"_s, HostileServer::answer(302, {}, {{"Location", there}}));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.headers = {{"PRIVATE-TOKEN", HttpTest::Secret.toUtf8()}, {"Range", "bytes=-10"}};
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"address"_s);
        request.goesElsewhere = true;

        const auto answer = m_test->ask(request);

        QVERIFY(answer);
        QCOMPARE(answer->body, "text");
        QCOMPARE(other.asked.size(), 1);
        QCOMPARE(other.asked.first().headers.value("range"), "bytes=-10");
        for (const auto &value : other.asked.first().headers)
            QVERIFY(!value.contains(HttpTest::Secret.toUtf8()));
    }

    void whatAnotherServerRefusesIsNoWordAboutTheToken()
    {
        HostileServer other;
        other.on(u"/log"_s, HostileServer::answer(403));
        m_server->on(u"/a"_s,
                     HostileServer::answer(302, {},
                                           {{"Location", other.url(u"/log"_s).toEncoded()}}));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.goesElsewhere = true;
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"server"_s);
    }

    void whatIsTooLongIsCutWhereItIsWanted()
    {
        m_server->on(u"/a"_s, HostileServer::flood(200 << 20, true));
        auto request = HttpTest::request(m_server->url(u"/a"_s));
        request.expected = Request::Expected::Any;
        request.sizeLimit = 1 << 20;
        QCOMPARE(HttpTest::word(m_test->ask(request)), u"format"_s);
        request.cutsAtLimit = true;
        const MemoryPeak peak;

        const auto answer = m_test->ask(request);

        QVERIFY(answer);
        QVERIFY(answer->isCut);
        QCOMPARE(answer->body.size(), 1 << 20);
        QVERIFY(peak.growth() < (32 << 20) * MemoryPeak::Copies);
    }
};

static const Registered<HttpDeedsTest> known;
#include "tst_httpdeeds.moc"
