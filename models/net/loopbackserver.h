// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class QTcpSocket;

namespace Dayshift {

// What was asked of a server of our own. The query holds what was sent as a form, too.
struct LoopbackQuestion
{
    QByteArray method = {};
    QString path = {};
    QUrlQuery query = {};
    QByteArray body = {};
};

struct LoopbackAnswer
{
    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json";
};

// A small HTTP/1.1 server for this machine alone: on 127.0.0.1, on a port that is free. What is
// larger than a question of our own clients could be is refused, and the line closed.
class LoopbackServer : public QObject
{
    Q_OBJECT
public:
    using Answerer = std::function<LoopbackAnswer(const LoopbackQuestion &)>;
    static constexpr qsizetype LongestHead = 16 * 1024;
    static constexpr qsizetype LongestBody = 256 * 1024;
    static constexpr qsizetype MostLines = 64;

    explicit LoopbackServer(Answerer answerer, QObject *parent = nullptr);

    // False if this machine gives no port.
    [[nodiscard]] bool listen();
    // http://127.0.0.1:PORT
    [[nodiscard]] QString address() const;

private:
    struct Line
    {
        QByteArray heard = {};
    };

    void accept();
    void hear(QTcpSocket *socket);
    // What is whole is answered; false: the line is of no more use.
    [[nodiscard]] bool answerOne(QTcpSocket *socket, Line &line);
    void send(QTcpSocket *socket, const LoopbackAnswer &answer, bool goesOn);

    Answerer m_answerer;
    QHash<QTcpSocket *, Line> m_lines;
    QTcpServer m_server; // goes first: its lines say so when they go with it
};

} // namespace Dayshift
