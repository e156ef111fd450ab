// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto Patience = 20s;

HttpClient::HttpClient(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_network(network)
{
}

QFuture<Result<QByteArray>> HttpClient::get(QNetworkRequest request)
{
    request.setTransferTimeout(int(std::chrono::milliseconds(Patience).count()));
    // An unchanged answer then costs neither bandwidth nor, at GitHub, rate limit.
    if (const auto known = m_remembered.constFind(request.url()); known != m_remembered.cend())
        request.setRawHeader("If-None-Match", known->tag);

    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    auto *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, promise] {
        reply->deleteLater();
        promise->addResult(outcome(*reply));
        promise->finish();
    });
    return promise->future();
}

static Error errorOf(const QNetworkReply &reply, int status)
{
    const auto seconds = reply.rawHeader("Retry-After").toInt();
    const bool exhausted = reply.rawHeader("X-RateLimit-Remaining") == "0";
    const auto error = [&](Error::Kind kind) {
        return Error {kind, reply.errorString(), std::chrono::seconds(seconds)};
    };
    if (status == 429 || (status == 403 && exhausted))
        return error(Error::Kind::RateLimit);
    if (status == 401 || status == 403)
        return error(Error::Kind::Auth);
    if (status == 404)
        return error(Error::Kind::Address);
    if (status >= 500)
        return error(Error::Kind::Server);
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return error(Error::Kind::Timeout);
    return error(Error::Kind::Address);
}

Result<QByteArray> HttpClient::outcome(QNetworkReply &reply)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 304)
        return m_remembered.value(reply.request().url()).body;
    if (reply.error() != QNetworkReply::NoError)
        return errorOf(reply, status);

    auto body = reply.readAll();
    if (const auto tag = reply.rawHeader("ETag"); !tag.isEmpty())
        m_remembered.insert(reply.request().url(), {tag, body});
    return body;
}

} // namespace Dayshift
