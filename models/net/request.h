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

// One question to a server, or with another method than Get something that it is to do.
struct Request
{
    enum class Method { Get, Post, Put, Patch, Delete };
    // What the answer has to be. A web page in its place, as of a sign-in or a proxy, is an Error
    // of kind Format.
    enum class Expected { Any, Json, Xml };

    QUrl url = {}; // http or https, with no user and no password in it
    QList<QPair<QByteArray, QByteArray>> headers = {};
    Credential credential = {};
    QString caFile = {}; // PEM; these authorities are then trusted instead of the system's
    Expected expected = Expected::Any;
    int atOnce = 4; // no more of them at once to one host
    // Over TLS, where the server speaks it; then many may be on their way at once over one line.
    bool mayUseHttp2 = false;
    bool unchangedIsFree = false; // 304 is not counted, if there is a credential
    qint64 sizeLimit = 16 * 1024 * 1024; // bytes of the body, unpacked
    // Both count from when the request is sent, not from when it was asked for.
    std::chrono::milliseconds silence = std::chrono::seconds(20); // no byte for so long
    std::chrono::milliseconds deadline = std::chrono::seconds(60); // in total, with redirects

    Method method = Method::Get;
    QByteArray body = {}; // not of a Get
    QByteArray bodyType = "application/json";
    // A refusal (4xx) is an answer, too, and its body is read: the server's own words say why.
    // Those that concern the asking itself stay errors: 401, 407, 408 and whatever limits it.
    bool takesRefusals = false;
    // The answer as it is, with its cookies, and a redirect as an answer.
    bool keepsCookies = false;
    // A Get may be sent on to another server, with nothing that says who asks: servers keep their
    // logs in stores of others, behind addresses that are good for a minute.
    bool goesElsewhere = false;
    // What is longer than the limit is cut there instead of refused, and never kept.
    bool cutsAtLimit = false;

    [[nodiscard]] bool isDeed() const { return method != Method::Get; }
};

// A server's good answer (2xx, or 304 for what it said before); where the request wants it, a
// refusal or a redirect, too.
struct Reply
{
    int status = 0;
    QByteArray body = {};
    bool notModified = false; // body is the one of last time: no need to read it again
    QMap<QByteArray, QByteArray> headers = {}; // names in lower case; no cookies
    QUrl url = {}; // where the answer came from, after redirects
    QDateTime receivedAt = {}; // UTC, by our clock
    bool isCut = false; // longer than Request::sizeLimit, which is all that there is of it
    QByteArray cookies = {}; // as they are sent back, where Request::keepsCookies; a secret

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
