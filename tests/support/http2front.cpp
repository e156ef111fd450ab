// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/http2front.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

static quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

Http2Front::Http2Front(TestAuthority &authority, const QUrl &behind)
    : m_port(freePort())
{
    std::ignore = authority.server(u"DNS:localhost,IP:127.0.0.1"_s);
    const auto issued = authority.issued();
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(u"nghttpx"_s,
                   {u"--frontend=127.0.0.1,%1"_s.arg(m_port),
                    u"--backend=127.0.0.1,%1"_s.arg(behind.port()), u"--workers=1"_s,
                    u"--backend-connections-per-host=200"_s, u"--no-ocsp"_s,
                    u"--accesslog-file=/dev/null"_s, u"--conf=/dev/null"_s,
                    authority.path(issued + u".key"_s), authority.path(issued + u".pem"_s)});
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000) || m_server.state() == QProcess::NotRunning;
    };
    if (!authority.failure().isEmpty())
        m_failure = authority.failure();
    else if (!m_server.waitForStarted() || !QTest::qWaitFor(answers, 30'000)
             || m_server.state() == QProcess::NotRunning)
        m_failure = u"nghttpx: %1 %2"_s.arg(m_server.errorString(),
                                            QString::fromUtf8(m_server.readAll()));
}

Http2Front::~Http2Front()
{
    m_server.kill();
    m_server.waitForFinished();
}

QUrl Http2Front::url(const QString &path) const
{
    return QUrl(u"https://localhost:%1%2"_s.arg(m_port).arg(path));
}
