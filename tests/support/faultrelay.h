// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

// What stands between a program and a real server: passes on, and on demand delays, throttles, cuts,
// garbles, lies, keeps silent, or asks for a password as the proxies of companies do. It counts the
// questions. They have no bodies.
class FaultRelay
{
public:
    enum class Fault {
        None,
        Delay, // amount: ms for which each part of an answer is held back
        Throttle, // amount: bytes each 10 ms
        Cut, // amount: bytes of an answer, then the line is reset
        Garble, // what follows the head of an answer is other bytes
        Silence, // nothing is passed on
        Reset, // a question is answered by the end of the line
    };

    explicit FaultRelay(const QUrl &server);
    FaultRelay(const QUrl &server, const QSslConfiguration &tls);
    ~FaultRelay();
    Q_DISABLE_COPY_MOVE(FaultRelay)

    [[nodiscard]] QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    // From now on, for the lines that are open, too.
    void set(Fault fault, int amount = 0);
    // Answers this itself, with status 200, whatever it is asked.
    void lie(const QByteArray &contentType, const QByteArray &body);
    // Who does not come with these is told 401, and the server behind hears nothing of it. No account:
    // nobody is asked for one any more.
    void demand(const QByteArray &account, const QByteArray &password);

    int asked = 0; // questions about "/api/", turned away or not
    int turnedAway = 0;

private:
    struct Line
    {
        QTcpSocket *server = nullptr;
        QByteArray head = {}; // of a question, as far as it has come
        QByteArray waiting = {}; // for the throttle
        int passed = 0; // bytes of the answer to the last question
        bool isPastHead = false;
    };

    void listen();
    void take(QTcpSocket *client);
    void hear(QTcpSocket *client, QByteArray data);
    void pass(QTcpSocket *client, const QByteArray &question);
    void trickle();
    [[nodiscard]] static QByteArray answer(const QByteArray &status, const QByteArray &headers,
                                           const QByteArray &body);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QUrl m_target;
    Fault m_fault = Fault::None;
    int m_amount = 0;
    QByteArray m_lie; // a whole answer
    QByteArray m_credential;
    QHash<QTcpSocket *, Line> m_lines; // by the client's socket
};
