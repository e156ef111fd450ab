// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QMap>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

// A real web server on a free port of the loopback that answers as badly as a test wishes, path by
// path, and keeps what it was asked.
class HostileServer
{
public:
    struct Question
    {
        QByteArray method = {};
        QByteArray path = {}; // with its query
        QMap<QByteArray, QByteArray> headers = {}; // names in lower case
        QByteArray body = {}; // of the length that its head tells
    };
    using Headers = QList<QPair<QByteArray, QByteArray>>;
    using Behaviour = std::function<void(QTcpSocket &socket, const Question &question)>;

    HostileServer();
    explicit HostileServer(const QSslConfiguration &tls);
    ~HostileServer();
    Q_DISABLE_COPY_MOVE(HostileServer)

    [[nodiscard]] QUrl url(const QString &path,
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    // What it does when it is asked for a path. A path without one gets a 404.
    void on(const QString &path, Behaviour behaviour);

    // A whole, well-behaved answer.
    [[nodiscard]] static Behaviour answer(int status, const QByteArray &body = {},
                                          const Headers &headers = {});
    // Exactly these bytes, and the line stays open.
    [[nodiscard]] static Behaviour say(const QByteArray &bytes);
    // Exactly these bytes, then goodbye.
    [[nodiscard]] static Behaviour raw(const QByteArray &bytes);
    // A head that claims so many bytes, and then as many zeros as the reader takes.
    [[nodiscard]] static Behaviour flood(qint64 bytes, bool saysHowMany);
    // head, then a byte at a time for ever.
    [[nodiscard]] static Behaviour drip(const QByteArray &head, std::chrono::milliseconds pause);
    // block again and again for ever, with no end of the head.
    [[nodiscard]] static Behaviour pour(const QByteArray &head, const QByteArray &block);
    [[nodiscard]] static Behaviour silence();

    QList<Question> asked;
    qint64 written = 0; // bytes that readers took
    int mostAtOnce = 0; // questions under way at the same time
    int connections = 0;

private:
    void listen();
    void receive(QTcpSocket &socket);
    void reply(QTcpSocket &socket, const Question &question);

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QByteArray, Behaviour> m_behaviours;
    QHash<QTcpSocket *, QByteArray> m_received;
};
