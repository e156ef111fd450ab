// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/session.h"
#include "tests/support/hostileserver.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// How a server that keeps sessions is asked: signing in once, and once more when that has ended.
class SessionTest : public QObject
{
    Q_OBJECT

    struct Server : HostileServer
    {
        Server()
        {
            on(u"/auth/login"_s, [this](QTcpSocket &socket, const Question &question) {
                ++signIns;
                const bool right = question.headers.value("authorization")
                        == "Basic " + QByteArray("mia:loopback").toBase64();
                if (!right)
                    return answer(401)(socket, question);
                const auto cookie = "S=" + QByteArray::number(++newest) + "; HttpOnly; Path=/";
                answer(302, {}, {{"Set-Cookie", cookie}, {"Location", "/"}})(socket, question);
            });
            on(u"/api/v2/builders"_s, [this](QTcpSocket &socket, const Question &question) {
                const bool known
                        = question.headers.value("cookie") == "S=" + QByteArray::number(newest);
                answer(known && newest > 0 ? 200 : 403, "{}")(socket, question);
            });
        }
        void endSessions() { ++newest; }

        int signIns = 0;
        int newest = 0;
    };

    HttpClient m_http;

    std::shared_ptr<Session> session(const Server &server, const QString &password)
    {
        const Connection connection {.id = ConnectionId::create(),
                                     .name = u"CI"_s,
                                     .provider = u"buildbot"_s,
                                     .address = server.url({}).toString(),
                                     .account = u"mia"_s};
        return std::make_shared<Session>(m_http, *Provider::withId(u"buildbot"_s), connection,
                                         password);
    }
    static QFuture<Result<Reply>> ask(Session &session, const Server &server)
    {
        return session.get(
                session.requestFor({.request = {.url = server.url(u"/api/v2/builders"_s)}}));
    }

private slots:
    void manyQuestionsSignInOnce()
    {
        Server server;
        const auto session = this->session(server, u"loopback"_s);
        QList<QFuture<Result<Reply>>> answers;
        for (int i = 0; i < 5; ++i)
            answers.append(ask(*session, server));
        for (auto &answer : answers) {
            QTRY_VERIFY(answer.isFinished());
            QVERIFY(answer.result());
        }
        QCOMPARE(server.signIns, 1);
    }

    void aSessionThatEndedIsBegunAgain()
    {
        Server server;
        const auto session = this->session(server, u"loopback"_s);
        auto before = ask(*session, server);
        QTRY_VERIFY(before.isFinished());
        server.endSessions();

        auto after = ask(*session, server);
        QTRY_VERIFY(after.isFinished());
        QVERIFY(after.result());
        QCOMPARE(server.signIns, 2);
    }

    void aWrongPasswordIsTriedOnceAndTold()
    {
        Server server;
        const auto session = this->session(server, u"guess"_s);
        auto answer = ask(*session, server);
        QTRY_VERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().kind, Error::Kind::Auth);
        QCOMPARE(server.signIns, 1);
        QCOMPARE(server.asked.size(), 1);
    }

    // A master without sign-in has no such page.
    void whereNobodySignsInItIsAskedAsItIs()
    {
        HostileServer server;
        server.on(u"/api/v2/builders"_s, HostileServer::answer(200, "{}"));
        const Connection connection {.id = ConnectionId::create(),
                                     .provider = u"buildbot"_s,
                                     .address = server.url({}).toString(),
                                     .account = u"mia"_s};
        const auto session = std::make_shared<Session>(m_http, *Provider::withId(u"buildbot"_s),
                                                       connection, u"loopback"_s);
        auto answer = session->get(
                session->requestFor({.request = {.url = server.url(u"/api/v2/builders"_s)}}));
        QTRY_VERIFY(answer.isFinished());
        QVERIFY(answer.result());
    }
};

static const Registered<SessionTest> known;

#include "tst_session.moc"
