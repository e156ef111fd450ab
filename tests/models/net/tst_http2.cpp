// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/http2front.h"
#include "tests/support/httptest.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// A server that speaks HTTP/2, and a connection that may.
class Http2Test : public QObject
{
    Q_OBJECT

    TestAuthority m_authority;
    std::unique_ptr<HostileServer> m_server;
    std::unique_ptr<Http2Front> m_front;
    std::unique_ptr<HttpTest> m_test;

    [[nodiscard]] Request request(const QString &path, bool mayUseHttp2) const
    {
        auto request = HttpTest::request(m_front->url(path));
        request.caFile = m_authority.file();
        request.mayUseHttp2 = mayUseHttp2;
        return request;
    }
    [[nodiscard]] QByteArray via() const { return m_server->asked.last().headers.value("via"); }

private slots:
    void init()
    {
        m_server = std::make_unique<HostileServer>();
        m_server->on(u"/a"_s, HostileServer::answer(200, "[]"));
        m_front = std::make_unique<Http2Front>(m_authority, m_server->url(u"/"_s));
        QVERIFY2(m_front->failure().isEmpty(), qPrintable(m_front->failure()));
        m_test = std::make_unique<HttpTest>();
    }
    void cleanup()
    {
        m_test.reset();
        m_front.reset();
        m_server.reset();
    }

    void aServerIsAskedByHttp2OnlyWhereAPersonWantsIt()
    {
        QVERIFY(m_test->ask(request(u"/a"_s, false)));
        QVERIFY2(via().startsWith("1.1"), via().constData());
        QVERIFY(m_test->ask(request(u"/a"_s, true)));
        QVERIFY2(via().startsWith("2"), via().constData());
    }

    void moreQuestionsAreUnderWayOnceTheServerHasSpokenIt()
    {
        const auto ask = [this](bool mayUseHttp2) {
            m_server->on(u"/wait"_s, HostileServer::silence());
            m_server->mostAtOnce = 0;
            QList<QFuture<HttpTest::Answer>> waiting;
            for (int i = 0; i < 3 * HttpClient::HostWindow; ++i)
                waiting.append(m_test->client.get(request(u"/wait"_s, mayUseHttp2)));
            return waiting;
        };
        std::ignore = ask(false);
        QTRY_COMPARE(m_server->mostAtOnce, HttpClient::HostWindow);
        cleanup();
        init();

        QVERIFY(m_test->ask(request(u"/a"_s, true)));
        m_server->on(u"/a"_s, HostileServer::silence());
        // The first of them is alone until the server has answered by HTTP/2 again.
        m_server->on(u"/first"_s, HostileServer::answer(200, "[]"));
        const auto first = m_test->client.get(request(u"/first"_s, true));
        const auto waiting = ask(true);
        QTRY_COMPARE(m_server->mostAtOnce, qsizetype(waiting.size()));
    }

    void whoIsToBeAskedOneAtATimeStaysAlone()
    {
        m_server->on(u"/wait"_s, HostileServer::silence());
        auto alone = request(u"/a"_s, true);
        alone.atOnce = 1;
        const auto first = m_test->client.get(alone);
        alone.url = m_front->url(u"/wait"_s);
        QList<QFuture<HttpTest::Answer>> waiting;
        for (int i = 0; i < 3; ++i)
            waiting.append(m_test->client.get(alone));
        QTRY_COMPARE(m_server->asked.size(), 2);
        QCOMPARE(m_server->mostAtOnce, 1);
    }
};

static const Registered<Http2Test> known;
#include "tst_http2.moc"
