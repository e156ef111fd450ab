// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/net/request.h"

#include <QNetworkReply>
#include <QSslError>

#include <optional>

namespace Dayshift {

// Turns what can go wrong on the way to a server into an Error. Pure: it looks at what came back,
// and takes nothing from the question but its address without what may be secret in it.
class HttpErrors
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::HttpErrors)
public:
    using Headers = QMap<QByteArray, QByteArray>; // names in lower case

    // The longest wait that a server may ask for.
    static constexpr std::chrono::milliseconds LongestWait = std::chrono::hours(1);
    // After a refusal that may not concern the token at all, such as a firewall's.
    static constexpr std::chrono::milliseconds ForbiddenWait = std::chrono::minutes(15);

    // An address without user and password, its query's values left out: any of them may be a
    // token.
    [[nodiscard]] static QString shown(const QUrl &url);
    // What says which server it is: "https://ci.example:443".
    [[nodiscard]] static QString origin(const QUrl &url);

    // How long the server asks us to wait: Retry-After in seconds or as a date (compared with the
    // server's own clock where it says it), else, for a used-up allowance, until its reset.
    // 0: it does not say. At most an hour.
    [[nodiscard]] static std::chrono::milliseconds waitAsked(const Headers &headers,
                                                             const QDateTime &now);

    // What the server says of the allowance: "limit", "remaining" or "reset", as it stands there.
    [[nodiscard]] static QByteArray allowance(const Headers &headers, const char *what);
    // How long until the allowance is filled again; 0: the server does not say. At most an hour.
    [[nodiscard]] static std::chrono::milliseconds untilReset(const Headers &headers,
                                                              const QDateTime &now);

    // Before anything is sent. Nothing: it may be.
    [[nodiscard]] static std::optional<Error> ofRequest(const Request &request);
    // From 400 on, and what is neither an answer nor a redirect. Nothing: it is good. The body is
    // where GitHub says that it means the pace and not the token.
    [[nodiscard]] static std::optional<Error> ofStatus(const QUrl &url, int status,
                                                       const Headers &headers, const QDateTime &now,
                                                       const QByteArray &body = {});
    // A web page where data should be.
    [[nodiscard]] static std::optional<Error> ofBody(const QUrl &url, Request::Expected expected,
                                                     const QByteArray &contentType,
                                                     const QByteArray &body);
    [[nodiscard]] static Error ofNetwork(const QUrl &url, QNetworkReply::NetworkError error);
    // No answer that is one: the library does not tell a server that hangs up from a false start.
    [[nodiscard]] static Error ofHangUp(const QUrl &url);
    // reason is the library's own, where there are no errors with a name.
    [[nodiscard]] static Error ofTls(const QUrl &url, const QList<QSslError> &errors,
                                     const QString &reason);
    [[nodiscard]] static Error ofAuthorityFile(const QString &path, const QString &reason);
    [[nodiscard]] static Error ofRedirect(const QUrl &url, const QUrl &target);
    [[nodiscard]] static Error ofTooManyRedirects(const QUrl &url);
    [[nodiscard]] static Error ofSize(const QUrl &url, qint64 limit);
    [[nodiscard]] static Error ofSilence(const QUrl &url, std::chrono::milliseconds patience);
    [[nodiscard]] static Error ofDeadline(const QUrl &url, std::chrono::milliseconds patience);
};

} // namespace Dayshift
