// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/hostileserver.h"

#include <QSslServer>
#include <QTimer>

#include <algorithm>

HostileServer::HostileServer()
    : m_server(std::make_unique<QTcpServer>())
    , m_scheme(QStringLiteral("http"))
{
    listen();
}

HostileServer::HostileServer(const QSslConfiguration &tls)
    : m_scheme(QStringLiteral("https"))
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

HostileServer::~HostileServer()
{
    // First the server, so that no socket tells of its end to half of us.
    for (auto *socket : m_received.keys())
        socket->disconnect();
    m_server.reset();
}

void HostileServer::listen()
{
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] {
                         while (auto *socket = m_server->nextPendingConnection()) {
                             ++connections;
                             m_received.insert(socket, {});
                             QObject::connect(socket, &QTcpSocket::readyRead, m_server.get(),
                                              [this, socket] { receive(*socket); });
                             QObject::connect(socket, &QTcpSocket::bytesWritten, m_server.get(),
                                              [this](qint64 bytes) { written += bytes; });
                             QObject::connect(socket, &QTcpSocket::disconnected, m_server.get(),
                                              [this, socket] {
                                                  m_received.remove(socket);
                                                  socket->deleteLater();
                                              });
                             receive(*socket);
                         }
                     });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

QUrl HostileServer::url(const QString &path, const QString &host) const
{
    return QUrl(QStringLiteral("%1://%2:%3%4")
                        .arg(m_scheme, host, QString::number(m_server->serverPort()), path));
}

void HostileServer::on(const QString &path, Behaviour behaviour)
{
    m_behaviours.insert(path.toUtf8(), std::move(behaviour));
}

static HostileServer::Question questionIn(const QByteArray &head)
{
    HostileServer::Question question;
    auto lines = head.split('\n');
    const auto words = lines.takeFirst().split(' ');
    question.method = words.value(0);
    question.path = words.value(1);
    for (const auto &line : lines) {
        const auto colon = line.indexOf(':');
        question.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    return question;
}

void HostileServer::receive(QTcpSocket &socket)
{
    auto &received = m_received[&socket];
    received += socket.readAll();
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    auto question = questionIn(received.left(end));
    const auto length = question.headers.value("content-length").toInt();
    if (received.size() < end + 4 + length)
        return;
    question.body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);

    // A question is under way on each connection that has been asked and lives.
    const auto open = std::ranges::count_if(m_received.keys(), [](const QTcpSocket *other) {
        return other->property("isAsked").toBool();
    });
    socket.setProperty("isAsked", true);
    mostAtOnce = std::max(mostAtOnce, int(open) + 1);
    reply(socket, question);
}

void HostileServer::reply(QTcpSocket &socket, const Question &question)
{
    asked.append(question);
    const auto path = question.path.split('?').first();
    if (const auto known = m_behaviours.constFind(path); known != m_behaviours.cend())
        (*known)(socket, question);
    else
        answer(404, "nothing here")(socket, question);
}

HostileServer::Behaviour HostileServer::answer(int status, const QByteArray &body,
                                               const Headers &headers)
{
    return [=](QTcpSocket &socket, const Question &) {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " As wished\r\n";
        for (const auto &[name, value] : headers)
            head += name + ": " + value + "\r\n";
        if (status != 304)
            head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        socket.write(head + "\r\n" + body);
        socket.setProperty("isAsked", false);
    };
}

HostileServer::Behaviour HostileServer::say(const QByteArray &bytes)
{
    return [=](QTcpSocket &socket, const Question &) { socket.write(bytes); };
}

HostileServer::Behaviour HostileServer::raw(const QByteArray &bytes)
{
    return [=](QTcpSocket &socket, const Question &) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

// Writes what more() gives, whenever the reader has taken the last of it.
static void feed(QTcpSocket &socket, const std::function<QByteArray()> &more)
{
    const auto next = [&socket, more] {
        if (socket.bytesToWrite() > 0 || socket.state() != QTcpSocket::ConnectedState)
            return;
        if (const auto block = more(); !block.isEmpty())
            socket.write(block);
        else
            socket.disconnectFromHost();
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, next);
    next();
}

HostileServer::Behaviour HostileServer::flood(qint64 bytes, bool saysHowMany)
{
    return [=](QTcpSocket &socket, const Question &) {
        QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        if (saysHowMany)
            head += "Content-Length: " + QByteArray::number(bytes) + "\r\n";
        socket.write(head + "\r\n");
        feed(socket, [left = bytes]() mutable {
            const auto size = std::min<qint64>(left, 512 * 1024);
            left -= size;
            return QByteArray(size, '0');
        });
    };
}

HostileServer::Behaviour HostileServer::drip(const QByteArray &head,
                                             std::chrono::milliseconds pause)
{
    return [=](QTcpSocket &socket, const Question &) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] { socket.write("0"); });
        timer->start(pause);
    };
}

HostileServer::Behaviour HostileServer::pour(const QByteArray &head, const QByteArray &block)
{
    return [=](QTcpSocket &socket, const Question &) {
        socket.write(head);
        feed(socket, [block] { return block; });
    };
}

HostileServer::Behaviour HostileServer::silence()
{
    return [](QTcpSocket &, const Question &) {};
}
