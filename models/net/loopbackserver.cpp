// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/loopbackserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Head
{
    QByteArray method = {};
    QByteArray target = {};
    qsizetype length = 0; // of the body; negative: it cannot be told
    bool isForm = false;
    bool goesOn = true;
};

} // namespace

static Head headOf(const QByteArray &text)
{
    const auto lines = text.split('\n');
    const auto words = lines.constFirst().trimmed().split(' ');
    Head head {.method = words.value(0),
               .target = words.value(1),
               .goesOn = words.value(2) == "HTTP/1.1"};
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        const auto name = line.left(colon).trimmed().toLower();
        const auto value = line.mid(colon + 1).trimmed();
        bool isNumber = true;
        if (name == "content-length")
            head.length = value.toLongLong(&isNumber);
        if (!isNumber || name == "transfer-encoding")
            head.length = -1;
        if (name == "connection" && value.toLower() == "close")
            head.goesOn = false;
        if (name == "content-type" && value.startsWith("application/x-www-form-urlencoded"))
            head.isForm = true;
    }
    return head;
}

static QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return "Answer";
    }
}

// In a form a plus is a blank.
static QUrlQuery formOf(QByteArray text)
{
    return QUrlQuery(QString::fromUtf8(text.replace('+', "%20")));
}

LoopbackServer::LoopbackServer(Answerer answerer, QObject *parent)
    : QObject(parent)
    , m_answerer(std::move(answerer))
    , m_server(this) // it goes to the thread that this goes to
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
}

bool LoopbackServer::listen()
{
    return m_server.listen(QHostAddress::LocalHost, 0);
}

QString LoopbackServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort());
}

void LoopbackServer::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_lines.remove(socket);
            socket->deleteLater();
        });
        if (m_lines.size() >= MostLines) {
            socket->abort();
            continue;
        }
        m_lines.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { hear(socket); });
    }
}

void LoopbackServer::hear(QTcpSocket *socket)
{
    const auto line = m_lines.find(socket);
    if (line == m_lines.end())
        return;
    line->heard += socket->read(LongestHead + LongestBody + 1);
    while (!line->heard.isEmpty()) {
        const auto before = line->heard.size();
        if (!answerOne(socket, *line)) {
            socket->disconnectFromHost();
            return;
        }
        if (line->heard.size() == before)
            return; // not whole yet
    }
}

bool LoopbackServer::answerOne(QTcpSocket *socket, Line &line)
{
    const auto end = line.heard.indexOf("\r\n\r\n");
    if (end < 0 ? line.heard.size() > LongestHead : end > LongestHead) {
        send(socket, {.status = 413}, false);
        return false;
    }
    if (end < 0)
        return true;
    const auto head = headOf(line.heard.left(end));
    if (head.length < 0 || head.target.isEmpty() || !head.target.startsWith('/')) {
        send(socket, {.status = 400}, false);
        return false;
    }
    if (head.length > LongestBody) {
        send(socket, {.status = 413}, false);
        return false;
    }
    const auto whole = end + 4 + head.length;
    if (line.heard.size() < whole)
        return true;
    const auto url = QUrl::fromEncoded(head.target, QUrl::StrictMode);
    LoopbackQuestion question {.method = head.method,
                               .path = url.path(),
                               .query = formOf(url.query(QUrl::FullyEncoded).toUtf8()),
                               .body = line.heard.mid(end + 4, head.length)};
    line.heard.remove(0, whole);
    if (head.isForm) {
        for (const auto &[name, value] : formOf(question.body).queryItems(QUrl::FullyEncoded))
            question.query.addQueryItem(name, value);
    }
    send(socket, m_answerer(question), head.goesOn);
    return head.goesOn;
}

void LoopbackServer::send(QTcpSocket *socket, const LoopbackAnswer &answer, bool goesOn)
{
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status)
                  + "\r\nContent-Type: " + answer.type
                  + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
                  + (goesOn ? "" : "\r\nConnection: close") + "\r\n\r\n" + answer.body);
}

} // namespace Dayshift
