// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QPair>
#include <QUrl>

#include <chrono>

namespace Dayshift {

// What shows a server who asks. It can be sent and compared, and not printed: there is no way to
// turn it into text, so that none ends in a log or an Error.
class Credential
{
public:
    Credential() = default; // nobody in particular

    [[nodiscard]] static Credential bearer(const QString &token);
    [[nodiscard]] static Credential basic(const QString &user, const QString &password);
    // A header of the server's own, such as PRIVATE-TOKEN.
    [[nodiscard]] static Credential header(const QByteArray &name, const QString &value);

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    // Whether it can be sent: a line break in it would begin a header of somebody else's.
    [[nodiscard]] bool isSendable() const;
    [[nodiscard]] QByteArray headerName() const { return m_name; }
    // For HttpClient alone.
    [[nodiscard]] QByteArray headerValue() const { return m_value; }

    friend bool operator==(const Credential &, const Credential &) = default;

private:
    Credential(QByteArray name, QByteArray value)
        : m_name(std::move(name))
        , m_value(std::move(value))
    {
    }

    QByteArray m_name;
    QByteArray m_value;
};

// One question to a server; always a GET.
struct Request
{
    // What the answer has to be. A web page in its place, as of a sign-in or a proxy, is an Error
    // of kind Format.
    enum class Expected { Any, Json, Xml };

    QUrl url = {}; // http or https, with no user and no password in it
    QList<QPair<QByteArray, QByteArray>> headers = {};
    Credential credential = {};
    QString caFile = {}; // PEM; these authorities are then trusted instead of the system's
    Expected expected = Expected::Any;
    int atOnce = 4; // no more of them at once to one host
    bool unchangedIsFree = false; // 304 is not counted, if there is a credential
    qint64 sizeLimit = 16 * 1024 * 1024; // bytes of the body, unpacked
    // Both count from when the request is sent, not from when it was asked for.
    std::chrono::milliseconds silence = std::chrono::seconds(20); // no byte for so long
    std::chrono::milliseconds deadline = std::chrono::seconds(60); // in total, with redirects
};

// A server's good answer (2xx, or 304 for what it said before).
struct Reply
{
    int status = 0;
    QByteArray body = {};
    bool notModified = false; // body is the one of last time: no need to read it again
    QMap<QByteArray, QByteArray> headers = {}; // names in lower case; no cookies
    QUrl url = {}; // where the answer came from, after redirects
    QDateTime receivedAt = {}; // UTC, by our clock

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        return headers.value(lowerCaseName);
    }
    // The server's own clock as of the answer, UTC; invalid where it did not say.
    [[nodiscard]] QDateTime serverTime() const;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Request)
Q_DECLARE_METATYPE(Dayshift::Reply)
