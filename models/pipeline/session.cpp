// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/session.h"

#include <QPromise>

#include <utility>

namespace Dayshift {

Session::Session(HttpClient &http, const Provider &provider, Connection connection, QString token)
    : m_http(http)
    , m_provider(provider)
    , m_connection(std::move(connection))
    , m_token(std::move(token))
{
    if (!m_token.isEmpty())
        m_signIn = provider.signIn(m_connection);
}

QFuture<Result<Reply>> Session::get(const Request &request)
{
    if (!m_signIn)
        return m_http.get(request);
    auto promise = std::make_shared<QPromise<Result<Reply>>>();
    promise->start();
    ask(request, true, [promise](const Result<Reply> &reply) {
        promise->addResult(reply);
        promise->finish();
    });
    return promise->future();
}

void Session::ask(const Request &request, bool again, const Answered &answered)
{
    if (!m_isIn) {
        return signIn(
                [self = shared_from_this(), request, answered](const Result<Reply> &signedIn) {
                    if (!signedIn)
                        return answered(signedIn);
                    self->ask(request, false, answered);
                });
    }
    auto known = request;
    if (!m_cookies.isEmpty())
        known.headers.append({"Cookie", m_cookies});
    m_http.get(known).then(&m_http,
                           [self = shared_from_this(), request, again, answered,
                            number = m_number](const Result<Reply> &reply) {
                               if (reply || reply.error().kind != Error::Kind::Auth || !again)
                                   return answered(reply);
                               if (number == self->m_number)
                                   self->m_isIn = false;
                               self->ask(request, false, answered);
                           });
}

void Session::signIn(const Answered &then)
{
    m_waiting.append(then);
    if (std::exchange(m_isSigningIn, true))
        return;
    m_http.get(m_provider.requestFor({.request = *m_signIn}, m_connection, m_token))
            .then(&m_http, [self = shared_from_this()](const Result<Reply> &reply) {
                self->m_isSigningIn = false;
                self->m_isIn = bool(reply);
                ++self->m_number;
                self->m_cookies = reply ? reply->cookies : QByteArray();
                for (const auto &each : std::exchange(self->m_waiting, {}))
                    each(reply);
            });
}

} // namespace Dayshift
