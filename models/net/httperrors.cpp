// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httperrors.h"

#include "models/net/httpdate.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

// What is said of a server is short, whatever the address.
static QString host(const QUrl &url)
{
    const auto port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    return url.host().left(120) + port;
}

static QString status(const QUrl &url, int status)
{
    return u"HTTP %1, %2"_s.arg(status).arg(HttpErrors::shown(url));
}

static QString seconds(std::chrono::milliseconds time)
{
    return QString::number(double(time.count()) / 1000, 'g', 4);
}

QString HttpErrors::shown(const QUrl &url)
{
    auto bare = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    auto text = bare.toString(QUrl::FullyEncoded).left(300);
    QStringList names;
    for (const auto &item : QUrlQuery(url).queryItems())
        names.append(item.first.left(40) + u"=…"_s);
    if (!names.isEmpty())
        text += u'?' + names.mid(0, 12).join(u'&');
    return text;
}

QString HttpErrors::origin(const QUrl &url)
{
    const auto usual = url.scheme() == u"https" ? 443 : 80;
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host()).arg(url.port(usual));
}

// The names differ, the meaning does not: what is left of an allowance, and when it is filled
// again.
QByteArray HttpErrors::allowance(const Headers &headers, const char *what)
{
    for (const char *prefix : {"x-ratelimit-", "ratelimit-", "x-rate-limit-"}) {
        const auto found = headers.value(prefix + QByteArray(what)).trimmed();
        if (!found.isEmpty())
            return found;
    }
    return {};
}

static bool isUsedUp(const HttpErrors::Headers &headers)
{
    return HttpErrors::allowance(headers, "remaining") == "0";
}

static std::chrono::milliseconds capped(double wait)
{
    const auto longest = double(HttpErrors::LongestWait.count());
    return std::chrono::milliseconds(qint64(std::clamp(wait, 0.0, longest)));
}

std::chrono::milliseconds HttpErrors::waitAsked(const Headers &headers, const QDateTime &now)
{
    // A date is one of the server's clock: against ours it may be long over, or days ahead.
    const auto said = httpDate(headers.value("date"));
    const auto theirs = said.isValid() ? said : now;

    const auto retryAfter = headers.value("retry-after").trimmed();
    bool isNumber = false;
    if (const auto asked = retryAfter.toDouble(&isNumber); isNumber && asked >= 0)
        return capped(asked * 1000);
    if (const auto until = httpDate(retryAfter); until.isValid())
        return capped(double(theirs.msecsTo(until)));

    return isUsedUp(headers) ? untilReset(headers, now) : 0ms;
}

std::chrono::milliseconds HttpErrors::untilReset(const Headers &headers, const QDateTime &now)
{
    const auto said = httpDate(headers.value("date"));
    const auto theirs = said.isValid() ? said : now;
    bool isNumber = false;
    const auto reset = allowance(headers, "reset").toDouble(&isNumber);
    if (!isNumber || reset <= 0)
        return 0ms;
    // Some say when, in seconds since 1970, some how long; no wait is thirty years.
    const auto isInstant = reset > 1e9;
    return capped((isInstant ? reset - double(theirs.toSecsSinceEpoch()) : reset) * 1000);
}

std::optional<Error> HttpErrors::ofRequest(const Request &request)
{
    const auto &url = request.url;
    const auto refused = [&](Error::Kind kind, const QString &what, const QString &todo) {
        return Error {.kind = kind,
                      .detail = tr("not sent: %1").arg(shown(url)),
                      .what = what,
                      .todo = todo,
                      .code = {}};
    };
    if (!url.isValid() || url.host().isEmpty() || url.isRelative())
        return refused(Error::Kind::Address, tr("The address of the server cannot be read."),
                       tr("Enter it as in a browser, beginning with https://."));
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return refused(Error::Kind::Address,
                       tr("Dayshift does not read addresses that begin with %1:.")
                               .arg(url.scheme().left(20)),
                       tr("Enter one that begins with https:// or http://."));
    if (!url.userInfo().isEmpty())
        return refused(Error::Kind::Address, tr("The address contains a user name or a password."),
                       tr("Take it out of the address, and give it to the connection as account "
                          "and token, which are kept safe."));
    if (!request.credential.isSendable())
        return refused(Error::Kind::Auth, tr("The access token contains a line break."),
                       tr("Give the connection the token again, on one line."));
    return {};
}

// GitHub's limit of bursts comes as 403 without a word in the head.
static bool meansThePace(const QByteArray &body)
{
    const auto text = body.left(4096).toLower();
    return text.contains("secondary rate limit") || text.contains("abuse detection")
            || text.contains("rate limit exceeded");
}

std::optional<Error> HttpErrors::ofStatus(const QUrl &url, int code, const Headers &headers,
                                          const QDateTime &now, const QByteArray &body)
{
    const auto error = [&](Error::Kind kind, const QString &what, const QString &todo = {}) {
        return Error {.kind = kind, .detail = status(url, code), .what = what, .todo = todo};
    };
    if (code >= 200 && code < 300)
        return {};

    const auto wait = waitAsked(headers, now);
    const auto mustWait = wait > 0ms || headers.contains("retry-after");
    if (code == 429 || (code == 403 && (isUsedUp(headers) || mustWait || meansThePace(body)))
        || (code == 503 && mustWait)) {
        auto limited = error(Error::Kind::RateLimit, tr("%1 asks us to slow down.").arg(host(url)));
        limited.retryAfter = wait;
        return limited;
    }
    switch (code) {
    case 401:
        return error(Error::Kind::Auth, tr("%1 refused the access token.").arg(host(url)));
    case 403: {
        auto forbidden = error(Error::Kind::Auth,
                               tr("%1 does not let this access token read that.").arg(host(url)),
                               tr("Give the connection a token that has the right to read, or ask "
                                  "the server's administrator."));
        forbidden.retryAfter = ForbiddenWait;
        return forbidden;
    }
    case 404:
    case 410:
        return error(Error::Kind::Address, tr("%1 has nothing at this address.").arg(host(url)),
                     tr("Check the address, and whether the token may see what is there."));
    case 407:
        return error(Error::Kind::Address,
                     tr("A proxy on the way to %1 wants to know who you are.").arg(host(url)),
                     tr("Ask who looks after your network."));
    case 408:
        return error(Error::Kind::Timeout, tr("%1 gave up waiting for us.").arg(host(url)));
    }
    if (code >= 500)
        return error(Error::Kind::Server, tr("%1 has trouble of its own.").arg(host(url)));
    if (code >= 400)
        return error(Error::Kind::Server,
                     tr("%1 did not accept the question (HTTP %2).").arg(host(url)).arg(code),
                     tr("Check the kind of server, its version and its address."));
    return error(Error::Kind::Format,
                 tr("%1 gave an answer that does not fit the question (HTTP %2).")
                         .arg(host(url))
                         .arg(code));
}

std::optional<Error> HttpErrors::ofBody(const QUrl &url, Request::Expected expected,
                                        const QByteArray &contentType, const QByteArray &body)
{
    if (expected == Request::Expected::Any)
        return {};
    // The word of the server is not enough: an outage's page comes as application/json, too.
    auto start = body.left(1024).trimmed();
    if (start.startsWith("\xef\xbb\xbf"))
        start = start.mid(3).trimmed();
    const auto begins = start.left(16).toLower();
    const auto isPage = contentType.toLower().contains("text/html")
            || begins.startsWith("<!doctype html") || begins.startsWith("<html");
    const auto isOtherMarkup = expected == Request::Expected::Json && begins.startsWith('<');
    const auto isNoMarkup = expected == Request::Expected::Xml && !begins.startsWith('<');
    if (!isPage && !isOtherMarkup && !isNoMarkup)
        return {};

    const auto what = isPage ? tr("%1 answered with a web page instead of data.")
                             : tr("%1 answered with something else than was asked for.");
    return Error {.kind = Error::Kind::Format,
                  .detail = u"%1, %2 bytes, %3"_s.arg(QString::fromLatin1(contentType.left(80)))
                                    .arg(body.size())
                                    .arg(shown(url)),
                  .what = what.arg(host(url))};
}

Error HttpErrors::ofNetwork(const QUrl &url, QNetworkReply::NetworkError code)
{
    // Qt's own sentence is left out: it may hold the address with its query.
    const auto error = [&](Error::Kind kind, const QString &what, const QString &todo = {}) {
        return Error {.kind = kind,
                      .detail = u"network error %1, %2"_s.arg(int(code)).arg(shown(url)),
                      .what = what.arg(host(url)),
                      .todo = todo};
    };
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return error(Error::Kind::Address, tr("%1 refused the connection."));
    case QNetworkReply::HostNotFoundError:
        return error(Error::Kind::Address, tr("There is no server named %1."),
                     tr("Check the address, and this computer's connection to the network."));
    case QNetworkReply::RemoteHostClosedError:
        return error(Error::Kind::Server, tr("%1 broke off its answer."));
    case QNetworkReply::TimeoutError:
        return error(Error::Kind::Timeout, tr("%1 did not answer in time."));
    case QNetworkReply::SslHandshakeFailedError:
        return ofTls(url, {}, {});
    case QNetworkReply::ProtocolFailure:
        return error(Error::Kind::Format, tr("%1 does not speak HTTP at this address."),
                     tr("Check the port in the address."));
    case QNetworkReply::UnknownContentError:
        return error(Error::Kind::Format, tr("%1 sent an answer that cannot be unpacked."));
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return error(Error::Kind::Address, tr("The proxy on the way to %1 cannot be used."),
                     tr("Ask who looks after your network."));
    default:
        return error(Error::Kind::Address, tr("%1 cannot be reached."));
    }
}

Error HttpErrors::ofHangUp(const QUrl &url)
{
    return {.kind = Error::Kind::Server,
            .detail = shown(url),
            .what = tr("%1 closed the connection, or does not speak HTTP.").arg(host(url)),
            .todo
            = tr("Dayshift tries again by itself. If it stays so, check the port, and whether "
                 "the address has to begin with https://.")};
}

// One sentence for the first reason that a person can do something about.
Error HttpErrors::ofTls(const QUrl &url, const QList<QSslError> &errors, const QString &reason)
{
    Error error {.kind = Error::Kind::Tls, .detail = shown(url)};
    error.what = tr("The connection to %1 cannot be made secure.").arg(host(url));
    const auto has = [&](std::initializer_list<QSslError::SslError> wanted) {
        return std::ranges::any_of(errors, [&](const QSslError &found) {
            return std::ranges::find(wanted, found.error()) != wanted.end();
        });
    };
    if (has({QSslError::HostNameMismatch})) {
        error.what = tr("The certificate of %1 is for another name.").arg(host(url));
        error.todo = tr("Enter the name that stands in the certificate, or ask the server's "
                        "administrator.");
    } else if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid})) {
        error.what = tr("The certificate of %1 is not valid today.").arg(host(url));
        error.todo = tr("Check this computer's clock, or ask the server's administrator for a new "
                        "certificate.");
    } else if (!errors.isEmpty()) {
        error.what = tr("The certificate of %1 is not from an authority that this computer trusts.")
                             .arg(host(url));
    } else {
        error.todo = tr("Check that the address and port are those of https, or ask the server's "
                        "administrator.");
    }
    for (const auto &found : errors)
        error.detail += u"; "_s + found.errorString().left(120);
    if (errors.isEmpty() && !reason.isEmpty())
        error.detail += u"; "_s + reason.left(200);
    return error;
}

Error HttpErrors::ofAuthorityFile(const QString &path, const QString &reason)
{
    return {.kind = Error::Kind::Tls,
            .detail = reason,
            .what = tr("The file of the certificate authority cannot be used."),
            .todo = tr("Name a file in PEM form in the connection that this account may read."),
            .file = path};
}

Error HttpErrors::ofRedirect(const QUrl &url, const QUrl &target)
{
    // It is the server that names the target: only what is an address is shown, and no more of it.
    const auto isAddress = target.scheme() == u"http" || target.scheme() == u"https";
    const auto there = isAddress ? u"%1://%2"_s.arg(target.scheme(), host(target))
                                 : target.scheme().left(20) + u':';
    return {.kind = Error::Kind::Address,
            .detail = u"%1 redirects to %2"_s.arg(shown(url), there),
            .what = tr("%1 sends us on to %2.").arg(host(url), there),
            .todo = tr("If that is right, enter the new address in the connection. The access "
                       "token was not sent there.")};
}

Error HttpErrors::ofTooManyRedirects(const QUrl &url)
{
    return {.kind = Error::Kind::Address,
            .detail = shown(url),
            .what = tr("%1 sends us from one address to the next without end.").arg(host(url))};
}

Error HttpErrors::ofSize(const QUrl &url, qint64 limit)
{
    return {.kind = Error::Kind::Format,
            .detail = tr("more than %1 bytes, %2").arg(limit).arg(shown(url)),
            .what = tr("The answer of %1 is larger than Dayshift reads (%2 MB).")
                            .arg(host(url))
                            .arg(double(limit) / (1024 * 1024), 0, 'g', 3),
            .todo = tr("Name fewer projects in the connection.")};
}

Error HttpErrors::ofSilence(const QUrl &url, std::chrono::milliseconds patience)
{
    return {.kind = Error::Kind::Timeout,
            .detail = shown(url),
            .what = tr("%1 has not answered for %2 s.").arg(host(url), seconds(patience))};
}

Error HttpErrors::ofDeadline(const QUrl &url, std::chrono::milliseconds patience)
{
    return {.kind = Error::Kind::Timeout,
            .detail = shown(url),
            .what
            = tr("%1 took longer than %2 s for its answer.").arg(host(url), seconds(patience))};
}

} // namespace Dayshift
