// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/eventstream.h"

#include "models/net/httpcall.h"
#include "models/net/httperrors.h"

#include <QNetworkAccessManager>

namespace Dayshift {

static constexpr qint64 ReadAhead = 256 * 1024;

EventStream::EventStream(Request request, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { end(HttpErrors::ofSilence(m_request.url, m_request.silence)); });
}

EventStream::~EventStream()
{
    drop();
}

void EventStream::open(QNetworkAccessManager &network, const std::optional<QSslConfiguration> &tls)
{
    auto request = HttpCall::headOf(m_request, m_request.url);
    request.setRawHeader("Accept", "text/event-stream");
    // Packed, an event would wait for the next ones.
    request.setRawHeader("Accept-Encoding", "identity");
    if (tls)
        request.setSslConfiguration(*tls);
    m_patience.start(m_request.silence);
    m_reply = network.get(request);
    m_reply->setReadBufferSize(ReadAhead);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::lookAtHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::takeBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::settle);
    connect(m_reply, &QObject::destroyed, this,
            [this] { end(HttpErrors::ofHangUp(m_request.url)); });
}

void EventStream::fail(const Error &error)
{
    QMetaObject::invokeMethod(this, [this, error] { end(error); }, Qt::QueuedConnection);
}

void EventStream::lookAtHead()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto type = m_reply->rawHeader("Content-Type").toLower();
    m_isEvents = status == 200 && type.startsWith("text/event-stream");
    if (status == 200 && !m_isEvents)
        end(Error {.kind = Error::Kind::Format, .detail = HttpErrors::shown(m_request.url)});
}

void EventStream::takeBytes()
{
    const auto bytes = m_reply->readAll();
    if (!m_isEvents) // the page that says why not
        return;
    for (const auto &event : m_parser.feed(bytes)) {
        m_patience.stop();
        emit told(event);
        if (m_hasEnded)
            return;
    }
}

void EventStream::settle()
{
    const auto status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    HttpErrors::Headers headers;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        headers.insert(name.toLower(), value);
    const auto &url = m_request.url;
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError)
        return end(HttpErrors::ofTls(url, m_tlsErrors, m_reply->errorString()));
    if (status == 0)
        return end(HttpErrors::ofNetwork(url, m_reply->error()));
    if (const auto refused
        = HttpErrors::ofStatus(url, status, headers, QDateTime::currentDateTimeUtc()))
        return end(*refused);
    end(HttpErrors::ofHangUp(url));
}

void EventStream::end(const Error &error)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_patience.stop();
    drop();
    emit ended(error);
}

void EventStream::drop()
{
    if (!m_reply)
        return;
    auto *reply = m_reply.data();
    m_reply.clear();
    reply->disconnect(this);
    if (!reply->isFinished())
        reply->abort();
    reply->deleteLater();
}

} // namespace Dayshift
