// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/doorbell.h"

#include "app/address.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Patience = 2s; // with who rings and says nothing, or does not answer

// The folder is this person's own; where there is none, the name is, and the server lets no other in.
static QString nameOfBell()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (!folder.isEmpty() && QDir(folder).exists())
        return QDir(folder).filePath(u"dayshift.door"_s);
    const auto home = QDir::homePath().toUtf8();
    return u"dayshift-"_s
            + QString::fromLatin1(
                    QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(16));
}

Doorbell::Doorbell(QObject *parent)
    : QObject(parent)
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Doorbell::take);
}

void Doorbell::answer()
{
    if (m_server.listen(nameOfBell()))
        return;
    // It may be what a program left that was killed.
    QLocalSocket socket;
    socket.connectToServer(nameOfBell());
    if (socket.waitForConnected(200))
        return;
    QLocalServer::removeServer(nameOfBell());
    m_server.listen(nameOfBell());
}

void Doorbell::take()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(Patience, socket, &QLocalSocket::abort);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > LongestAddress)
                    socket->abort();
                return;
            }
            const auto line = QString::fromUtf8(socket->readLine(LongestAddress + 2)).trimmed();
            socket->write("here\n");
            socket->disconnectFromServer();
            emit rung(line);
        });
    }
}

bool Doorbell::ring(const QString &address)
{
    QLocalSocket socket;
    socket.connectToServer(nameOfBell());
    if (!socket.waitForConnected(500))
        return false;
    socket.write(address.toUtf8() + '\n');
    const auto longest = std::chrono::milliseconds(Patience).count();
    return socket.waitForReadyRead(int(longest)) && socket.readAll().startsWith("here");
}

} // namespace Dayshift
