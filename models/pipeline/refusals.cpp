// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/refusals.h"

#include "models/net/httperrors.h"
#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/serverfailure.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct Refusals
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Steps)
};
} // namespace

// The server's own words. A lying one repeats what it was shown.
static QString saidIn(const QByteArray &body, const QString &token)
{
    constexpr qsizetype Longest = 64 * 1024;
    const auto start = body.left(Longest);
    const auto json = QJsonDocument::fromJson(start).object();
    const auto failure = json.isEmpty() ? failureIn(start) : failureIn(json);
    const auto said = failure ? plainName(failure->message) : QString();
    const auto encoded = QString::fromLatin1(QUrl::toPercentEncoding(token));
    const auto leaks = !token.isEmpty()
            && (start.contains(token.toUtf8()) || said.contains(token) || said.contains(encoded)
                || start.contains(token.toUtf8().toBase64().chopped(3)));
    return leaks ? QString() : said;
}

static QString mayNot(Act act)
{
    switch (act) {
    case Act::RunAgain:
    case Act::RunFailedAgain:
    case Act::Start:
        return Refusals::tr("This token may not start builds.");
    case Act::Cancel:
        return Refusals::tr("This token may not cancel builds.");
    case Act::ReadLog:
        return Refusals::tr("This token may not read logs.");
    }
    Q_UNREACHABLE();
    return {};
}

static QString tooLate(Act act)
{
    switch (act) {
    case Act::RunAgain:
    case Act::RunFailedAgain:
        return Refusals::tr("The server does not run this build again.");
    case Act::Start:
        return Refusals::tr("The server does not start this pipeline so.");
    case Act::Cancel:
        return Refusals::tr("This build is over already.");
    case Act::ReadLog:
        return Refusals::tr("The server does not give this log.");
    }
    Q_UNREACHABLE();
    return {};
}

static Error refused(const Reply &reply, const Wish &wish, const QString &right,
                     const QString &token)
{
    Error error {.kind = Error::Kind::Server,
                 .detail = u"HTTP %1, %2"_s.arg(reply.status).arg(HttpErrors::shown(reply.url)),
                 .safe = wish.act == Act::ReadLog ? QString() : Refusals::tr("Nothing was done.")};
    switch (reply.status) {
    case 403:
        error.kind = Error::Kind::Auth;
        error.what = mayNot(wish.act);
        error.todo = right;
        break;
    case 404:
    case 410:
        error.kind = Error::Kind::NotFound;
        error.what = wish.act == Act::ReadLog
                ? Refusals::tr("The server has no such log, or does not show it to this token.")
                : Refusals::tr("The server does not know this build any more, cannot be told to "
                               "do that, or does not let this token.");
        error.todo = wish.act == Act::ReadLog ? QString() : right;
        break;
    case 400:
    case 405:
    case 406:
    case 409:
    case 412:
    case 422:
    case 423:
        error.kind = Error::Kind::Conflict;
        error.what = tooLate(wish.act);
        break;
    default:
        error.what = Refusals::tr("The server did not take it (HTTP %1).").arg(reply.status);
    }
    if (const auto said = saidIn(reply.body, token); !said.isEmpty())
        error.what += u' ' + Refusals::tr("It says: %1").arg(said);
    return error;
}

static bool isSignIn(const QUrl &url)
{
    const auto path = url.path().toLower();
    return path.contains("login"_L1) || path.contains("sign_in"_L1) || path.contains("signin"_L1)
            || path.contains("sign-in"_L1) || path.contains("oauth"_L1)
            || path.contains("securityrealm"_L1);
}

static bool isPage(const QByteArray &body)
{
    const auto start = body.left(1024).trimmed().left(16).toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html");
}

// A page to look at is how some say that it is done, and a page to sign in how others say no.
static std::optional<Error> ofRedirect(const Reply &reply, const Wish &wish, const QString &right)
{
    const auto target = reply.url.resolved(QUrl::fromEncoded(reply.header("location")));
    if (isSignIn(target)) {
        Error error {.kind = Error::Kind::Auth,
                     .detail = u"HTTP %1 to a sign-in page"_s.arg(reply.status),
                     .what = mayNot(wish.act),
                     .safe = Refusals::tr("Nothing was done."),
                     .todo = right};
        return error;
    }
    const bool isSeeOther = reply.status == 302 || reply.status == 303;
    const bool isHere = HttpErrors::origin(target) == HttpErrors::origin(reply.url);
    // Jenkins believes in an address of its own.
    const bool isJenkins = reply.headers.contains("x-jenkins") || target.path().contains("/job/"_L1);
    if (isSeeOther && (isHere || isJenkins))
        return {};
    auto error = HttpErrors::ofRedirect(reply.url, target);
    error.safe = Refusals::tr("Nothing was done.");
    return error;
}

std::optional<Error> refusalIn(const Reply &reply, const Wish &wish, bool isDeed,
                               const QString &right, const QString &token)
{
    if (reply.status >= 400)
        return refused(reply, wish, right, token);
    if (!isDeed)
        return {};
    if (reply.status >= 300)
        return ofRedirect(reply, wish, right);
    if (isPage(reply.body) && !reply.headers.contains("x-jenkins"))
        return HttpErrors::ofBody(reply.url, Request::Expected::Json,
                                  reply.header("content-type"), reply.body);
    return {};
}

Error doubtful(Error error)
{
    const bool mayHaveArrived = error.kind == Error::Kind::Timeout
            || error.kind == Error::Kind::Server || error.kind == Error::Kind::Format;
    error.safe = mayHaveArrived ? Refusals::tr("The server may have done it all the same.")
                                : Refusals::tr("Nothing was done.");
    if (mayHaveArrived)
        error.todo = Refusals::tr("Look at its builds before you ask again.");
    return error;
}

} // namespace Dayshift
