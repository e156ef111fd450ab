// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/httpclient.h"
#include "models/pipeline/provider.h"

#include <functional>
#include <memory>

namespace Dayshift {

// Asks one server. Where it keeps sessions, who asks signs in before the first question, and once
// more when the session has ended meanwhile; a wrong password is tried no more often than that. Of
// one thread, and of one connection with one token.
class Session : public std::enable_shared_from_this<Session>
{
public:
    Session(HttpClient &http, const Provider &provider, Connection connection, QString token);

    [[nodiscard]] Request requestFor(const Question &question) const
    {
        return m_provider.requestFor(question, m_connection, m_token);
    }
    // The answer, on the HttpClient's thread; the refusal of the sign-in if that is what failed.
    [[nodiscard]] QFuture<Result<Reply>> get(const Request &request);

private:
    using Answered = std::function<void(const Result<Reply> &)>;

    void ask(const Request &request, bool again, const Answered &answered);
    void signIn(const Answered &then);

    HttpClient &m_http;
    const Provider &m_provider;
    Connection m_connection;
    QString m_token;
    std::optional<Request> m_signIn; // nothing: it keeps no sessions
    bool m_isIn = false;
    bool m_isSigningIn = false;
    int m_number = 0; // of the session, so that only the first who finds it ended ends it
    QByteArray m_cookies;
    QList<Answered> m_waiting; // for the sign-in that is under way
};

} // namespace Dayshift
