// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpcall.h"

#include "models/net/httpclient.h"
#include "models/net/httperrors.h"
#include "models/net/onewaybody.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkRequest>

#include <algorithm>

namespace Dayshift {

// What may wait unread in a reply: the rest stays in the socket, where the sender pays for it. Each
// time it is full costs a way between two threads: at 64 KiB an answer took ten times as long.
static constexpr qint64 ReadAhead = 1024 * 1024;
static constexpr qsizetype MostHeaders = 100;
static constexpr qsizetype LongestHeader = 8 * 1024;

static QMap<QByteArray, QByteArray> headersOf(const QNetworkReply &reply)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs()) {
        const auto lower = name.toLower();
        if (headers.size() < MostHeaders && value.size() <= LongestHeader
            && !lower.startsWith("set-cookie"))
            headers.insert(lower, value);
    }
    return headers;
}

static QByteArray cookiesOf(const QNetworkReply &reply)
{
    QByteArrayList cookies;
    const auto told = reply.header(QNetworkRequest::SetCookieHeader).value<QList<QNetworkCookie>>();
    for (const auto &cookie : told.first(std::min(told.size(), MostHeaders)))
        cookies.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
    const auto joined = cookies.join("; ");
    return joined.size() <= LongestHeader ? joined : QByteArray();
}

static QByteArray verb(Request::Method method)
{
    switch (method) {
    case Request::Method::Get:
        return "GET";
    case Request::Method::Post:
        return "POST";
    case Request::Method::Put:
        return "PUT";
    case Request::Method::Patch:
        return "PATCH";
    case Request::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
    return {};
}

static QByteArray accepted(Request::Expected expected)
{
    switch (expected) {
    case Request::Expected::Any:
        return {};
    case Request::Expected::Json:
        return "application/json, */*;q=0.5";
    case Request::Expected::Xml:
        return "application/xml, text/xml, */*;q=0.5";
    }
    Q_UNREACHABLE();
    return {};
}

HttpCall::HttpCall(Request request, Clock clock, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_clock(std::move(clock))
{
    m_silence.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this,
            [this] { finish(HttpErrors::ofSilence(m_url, m_request.silence)); });
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(HttpErrors::ofDeadline(m_url, m_request.deadline)); });
}

HttpCall::~HttpCall()
{
    drop();
}

void HttpCall::send(QNetworkAccessManager &network, const std::optional<QSslConfiguration> &tls,
                    const QByteArray &tag)
{
    m_network = &network;
    m_tls = tls;
    m_tag = tag;
    m_deadline.start(m_request.deadline);
    open(m_request.url);
}

QNetworkRequest HttpCall::headOf(const Request &asked, const QUrl &url)
{
    QNetworkRequest request(url);
    // Qt's own way with redirects hands the token to whatever host the server names.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // The HTTP/2 of the older Qt that we run on has known holes: only where a person wants it, and
    // never by an upgrade of what can be listened to.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         asked.mayUseHttp2 && url.scheme() == u"https");
    request.setRawHeader("User-Agent",
                         "Dayshift/" + QCoreApplication::applicationVersion().toUtf8());
    if (const auto accept = accepted(asked.expected); !accept.isEmpty())
        request.setRawHeader("Accept", accept);
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    if (!asked.credential.isEmpty())
        request.setRawHeader(asked.credential.headerName(), asked.credential.headerValue());
    return request;
}

void HttpCall::open(const QUrl &url)
{
    m_url = url;
    m_body.clear();
    m_tlsErrors.clear();

    auto request = headOf(m_request, url);
    if (!m_tag.isEmpty())
        request.setRawHeader("If-None-Match", m_tag);
    if (m_tls)
        request.setSslConfiguration(*m_tls);

    m_silence.start(m_request.silence);
    m_reply = sent(request);
    m_reply->setReadBufferSize(ReadAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpCall::lookAtHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::settle);
}

// The library sends a question again, up to three times, when the line breaks before the answer. A
// build must not be started twice: the body of a deed can be read once, so that it cannot be sent
// a second time, and even an empty one is sent in this way.
QNetworkReply *HttpCall::sent(QNetworkRequest request)
{
    if (!m_request.isDeed())
        return m_network->get(request);
    if (!m_request.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.bodyType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayBody(m_request.body);
    auto *reply = m_network->sendCustomRequest(request, verb(m_request.method), body);
    body->setParent(reply);
    return reply;
}

void HttpCall::lookAtHead()
{
    m_silence.start(m_request.silence);
    const auto length = m_reply->rawHeader("Content-Length").toLongLong();
    if (length > m_request.sizeLimit && !m_request.cutsAtLimit)
        finish(HttpErrors::ofSize(m_url, m_request.sizeLimit));
}

void HttpCall::takeBytes()
{
    m_silence.start(m_request.silence);
    // One byte more than the limit is enough to know. No more than is there: read() would make room
    // for all that it may read.
    const auto room = m_request.sizeLimit - m_body.size() + 1;
    m_body += m_reply->read(std::min(room, m_reply->bytesAvailable()));
    if (m_body.size() <= m_request.sizeLimit)
        return;
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!m_request.cutsAtLimit || status < 200 || status > 299)
        return finish(HttpErrors::ofSize(m_url, m_request.sizeLimit));
    m_body.truncate(m_request.sizeLimit);
    auto cut = reply(status);
    cut.isCut = true;
    finish(cut);
}

Reply HttpCall::reply(int status) const
{
    return {.status = status,
            .body = m_body,
            .headers = headersOf(*m_reply),
            .url = m_url,
            .receivedAt = m_clock(),
            .cookies = m_request.keepsCookies ? cookiesOf(*m_reply) : QByteArray()};
}

// Said of what was asked, and not of the asking.
static bool isRefusal(int status, const Error &error)
{
    return status >= 400 && status < 500 && status != 401 && status != 407 && status != 408
            && error.kind != Error::Kind::RateLimit;
}

void HttpCall::settle()
{
    if (m_reply->isOpen())
        takeBytes();
    if (m_isFinished)
        return;

    const auto error = m_reply->error();
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto headers = headersOf(*m_reply);
    const auto now = m_clock();
    m_status = status;
    m_headers = headers;
    m_usedHttp2 = m_reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool();

    if (error == QNetworkReply::SslHandshakeFailedError)
        return finish(HttpErrors::ofTls(m_url, m_tlsErrors, m_reply->errorString()));
    // The second is what the library says when it would send a deed again, and cannot.
    if (status == 0
        && (error == QNetworkReply::RemoteHostClosedError
            || error == QNetworkReply::ContentReSendError))
        return finish(HttpErrors::ofHangUp(m_url));
    if (status == 0)
        return finish(HttpErrors::ofNetwork(m_url, error));
    const auto isRedirect
            = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (isRedirect && (m_request.isDeed() || m_request.keepsCookies))
        return finish(reply(status));
    if (isRedirect && headers.contains("location"))
        return follow(headers.value("location"));
    if (status == 304 && !m_tag.isEmpty())
        return finish(Reply {.status = status,
                             .notModified = true,
                             .headers = headers,
                             .url = m_url,
                             .receivedAt = now});
    if (const auto refused = HttpErrors::ofStatus(m_url, status, headers, now, m_body))
        return m_request.takesRefusals && isRefusal(status, *refused) ? finish(reply(status))
                                                                      : finish(*refused);
    if (error != QNetworkReply::NoError)
        return finish(HttpErrors::ofNetwork(m_url, error));
    if (const auto wrong
        = HttpErrors::ofBody(m_url, m_request.expected, headers.value("content-type"), m_body))
        return finish(*wrong);
    finish(reply(status));
}

// Never from what is encrypted to what can be listened to.
bool HttpCall::mayGoTo(const QUrl &target) const
{
    const auto isWeb = target.scheme() == u"https"
            || (target.scheme() == u"http" && m_url.scheme() == u"http");
    return m_request.goesElsewhere && !m_request.isDeed() && isWeb && !target.host().isEmpty();
}

void HttpCall::follow(const QByteArray &location)
{
    const auto target = m_url.resolved(QUrl::fromEncoded(location));
    const auto isElsewhere = HttpErrors::origin(target) != HttpErrors::origin(m_url);
    if ((isElsewhere && !mayGoTo(target)) || !target.userInfo().isEmpty())
        return finish(HttpErrors::ofRedirect(m_url, target));
    if (++m_redirects > HttpClient::MostRedirects)
        return finish(HttpErrors::ofTooManyRedirects(m_url));
    if (isElsewhere) { // nothing goes along that says who asks
        m_isElsewhere = true;
        m_request.credential = {};
        m_request.headers.removeIf([](const auto &header) { return header.first != "Range"; });
    }
    drop();
    open(target);
}

// What another server refuses says nothing of the credential that it was not shown.
static Result<Reply> ofAnotherServer(const Result<Reply> &result)
{
    if (result)
        return result;
    auto error = result.error();
    if (error.kind == Error::Kind::Auth || error.kind == Error::Kind::RateLimit)
        error.kind = Error::Kind::Server;
    return error;
}

void HttpCall::finish(const Result<Reply> &result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_silence.stop();
    m_deadline.stop();
    drop();
    emit finished(m_isElsewhere ? ofAnotherServer(result) : result);
}

void HttpCall::drop()
{
    if (!m_reply)
        return;
    auto *reply = m_reply.data();
    m_reply.clear();
    reply->disconnect(this);
    // Only what is still under way: the connection of an answer that is complete can be used again.
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace Dayshift
