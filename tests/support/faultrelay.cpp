// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultrelay.h"

#include <QPointer>
#include <QSslServer>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

FaultRelay::FaultRelay(const QUrl &server)
    : m_server(std::make_unique<QTcpServer>())
    , m_scheme(QStringLiteral("http"))
    , m_target(server)
{
    listen();
}

FaultRelay::FaultRelay(const QUrl &server, const QSslConfiguration &tls)
    : m_scheme(QStringLiteral("https"))
    , m_target(server)
{
    auto listening = std::make_unique<QSslServer>();
    listening->setSslConfiguration(tls);
    m_server = std::move(listening);
    listen();
}

FaultRelay::~FaultRelay()
{
    // First the sockets, so that none tells of its end to half of us.
    for (auto [client, line] : m_lines.asKeyValueRange()) {
        client->disconnect();
        line.server->disconnect();
    }
    m_server.reset();
}

void FaultRelay::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        while (auto *client = m_server->nextPendingConnection()) {
            auto *server = new QTcpSocket(client);
            m_lines.insert(client, {.server = server});
            QObject::connect(client, &QTcpSocket::readyRead, server, [this, client] { take(client); });
            QObject::connect(server, &QTcpSocket::readyRead, client,
                             [this, client, server] { hear(client, server->readAll()); });
            QObject::connect(server, &QTcpSocket::disconnected, client,
                             [client] { client->disconnectFromHost(); });
            QObject::connect(client, &QTcpSocket::disconnected, m_server.get(), [this, client] {
                m_lines.remove(client);
                client->deleteLater();
            });
            // What is written before it is connected goes out when it is.
            server->connectToHost(m_target.host(), quint16(m_target.port()));
            take(client);
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    auto *drops = new QTimer(m_server.get());
    QObject::connect(drops, &QTimer::timeout, m_server.get(), [this] { trickle(); });
    drops->start(10ms);
}

QUrl FaultRelay::url(const QString &host) const
{
    return QUrl(QStringLiteral("%1://%2:%3")
                        .arg(m_scheme, host, QString::number(m_server->serverPort())));
}

void FaultRelay::set(Fault fault, int amount)
{
    m_fault = fault;
    m_amount = amount;
    m_lie.clear();
}

QByteArray FaultRelay::answer(const QByteArray &status, const QByteArray &headers,
                              const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FaultRelay::lie(const QByteArray &contentType, const QByteArray &body)
{
    set(Fault::None);
    m_lie = answer("200 OK", "Content-Type: " + contentType, body);
}

void FaultRelay::demand(const QByteArray &account, const QByteArray &password)
{
    m_credential = account.isEmpty() ? QByteArray() : "authorization: basic " + (account + ':' + password).toBase64().toLower();
}

void FaultRelay::take(QTcpSocket *client)
{
    if (!m_lines.contains(client))
        return;
    m_lines[client].head += client->readAll();
    for (;;) {
        const auto line = m_lines.find(client); // its end may have come meanwhile
        const auto end = line == m_lines.end() ? -1 : line->head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto question = line->head.first(end + 4);
        line->head.remove(0, end + 4);
        line->passed = 0;
        line->isPastHead = false;
        pass(client, question);
    }
}

void FaultRelay::pass(QTcpSocket *client, const QByteArray &question)
{
    asked += question.left(question.indexOf('\r')).contains("/api/") ? 1 : 0;
    if (!m_credential.isEmpty() && !question.toLower().contains(m_credential)) {
        ++turnedAway;
        client->write(answer("401 Unauthorized", "WWW-Authenticate: Basic realm=\"builds\"", {}));
    } else if (!m_lie.isEmpty()) {
        client->write(m_lie);
    } else if (m_fault == Fault::Reset) {
        client->abort();
    } else if (m_fault != Fault::Silence) {
        m_lines[client].server->write(question);
    }
}

void FaultRelay::hear(QTcpSocket *client, QByteArray data)
{
    const auto line = m_lines.find(client);
    if (line == m_lines.end())
        return;
    switch (m_fault) {
    case Fault::None:
    case Fault::Reset:
        client->write(data);
        return;
    case Fault::Silence:
        return;
    case Fault::Delay:
        QTimer::singleShot(m_amount, client, [client, data] { client->write(data); });
        return;
    case Fault::Throttle:
        line->waiting += data;
        return;
    case Fault::Cut: {
        data = data.left(m_amount - line->passed);
        line->passed += int(data.size());
        const bool isOver = line->passed >= m_amount;
        client->write(data);
        client->flush(); // whose end may come here, and takes the line along
        if (isOver)
            client->disconnectFromHost();
        return;
    }
    case Fault::Garble: {
        qsizetype body = 0;
        if (!line->isPastHead) {
            const auto end = data.indexOf("\r\n\r\n");
            line->isPastHead = end >= 0;
            body = end < 0 ? data.size() : end + 4;
        }
        for (auto i = body; i < data.size(); ++i)
            data[i] = char(data[i] ^ 0x15);
        client->write(data);
        return;
    }
    }
}

void FaultRelay::trickle()
{
    for (auto [client, line] : m_lines.asKeyValueRange()) {
        const auto share = m_fault == Fault::Throttle ? m_amount : line.waiting.size();
        if (line.waiting.isEmpty())
            continue;
        client->write(line.waiting.left(share));
        line.waiting.remove(0, share);
    }
}
