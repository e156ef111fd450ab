// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/connectioncheck.h"

#include "models/pipeline/session.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString Check::word() const
{
    switch (subject) {
    case Subject::Address:
        return u"address"_s;
    case Subject::Tls:
        return u"tls"_s;
    case Subject::Auth:
        return u"auth"_s;
    case Subject::Format:
        return u"format"_s;
    }
    Q_UNREACHABLE();
    return {};
}

static QString say(const char *text)
{
    return QCoreApplication::translate("Dayshift::Check", text);
}

QString Check::title() const
{
    switch (subject) {
    case Subject::Address:
        return QCoreApplication::translate("Dayshift::Check", "Address");
    case Subject::Tls:
        return QCoreApplication::translate("Dayshift::Check", "Encryption");
    case Subject::Auth:
        return QCoreApplication::translate("Dayshift::Check", "Access");
    case Subject::Format:
        return QCoreApplication::translate("Dayshift::Check", "Answer");
    }
    Q_UNREACHABLE();
    return {};
}

static QList<Check> untried()
{
    return {{Check::Subject::Address},
            {Check::Subject::Tls},
            {Check::Subject::Auth},
            {Check::Subject::Format}};
}

static Check::Subject subjectOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Tls:
        return Check::Subject::Tls;
    case Error::Kind::Auth:
        return Check::Subject::Auth;
    case Error::Kind::Format:
    case Error::Kind::Server:
    case Error::Kind::RateLimit:
        return Check::Subject::Format;
    default:
        return Check::Subject::Address;
    }
}

static QString heldDetail(Check::Subject subject, bool withToken)
{
    switch (subject) {
    case Check::Subject::Address:
        return say(QT_TRANSLATE_NOOP("Dayshift::Check", "The server answers."));
    case Check::Subject::Tls:
        return say(QT_TRANSLATE_NOOP(
                "Dayshift::Check", "The connection is encrypted and the certificate is trusted."));
    case Check::Subject::Auth:
        return withToken ? say(QT_TRANSLATE_NOOP("Dayshift::Check", "The server lets us read."))
                         : say(QT_TRANSLATE_NOOP("Dayshift::Check",
                                                 "The server lets us read without a token."));
    case Check::Subject::Format:
        return say(QT_TRANSLATE_NOOP("Dayshift::Check", "The answer can be read."));
    }
    Q_UNREACHABLE();
    return {};
}

// Whatever comes before the check that failed must have held, or it could not have been reached.
QList<Check> checksOf(const QString &address, bool withToken, const Error *error,
                      const QString &found)
{
    auto checks = untried();
    const auto failed = error ? subjectOf(error->kind) : Check::Subject::Format;
    for (auto &check : checks) {
        if (error && check.subject == failed) {
            check.outcome = Check::Outcome::Failed;
            check.detail = error->title() + u' ' + error->whatToDo();
            break;
        }
        const bool unasked = error && error->kind != Error::Kind::Format
                && check.subject == Check::Subject::Auth; // trouble says nothing of our token
        if (unasked)
            continue;
        if (check.subject == Check::Subject::Tls
            && !address.startsWith("https:"_L1, Qt::CaseInsensitive)) {
            check.detail = say(QT_TRANSLATE_NOOP(
                    "Dayshift::Check",
                    "The address begins with http: what is read can be listened to."));
            continue;
        }
        check.outcome = Check::Outcome::Held;
        check.detail = heldDetail(check.subject, withToken);
    }
    if (!error && !found.isEmpty())
        checks.last().detail += u' ' + found;
    return checks;
}

static QString countOf(const Answer &answer)
{
    if (answer.pipelines.isEmpty())
        return {};
    return QCoreApplication::translate("Dayshift::Check", "It tells of %n pipeline(s).", nullptr,
                                       int(answer.pipelines.size()));
}

QFuture<QList<Check>> checkConnection(HttpClient &http, const Connection &connection,
                                      const QString &token)
{
    auto promise = std::make_shared<QPromise<QList<Check>>>();
    promise->start();
    const auto settle = [promise, connection, withToken = !token.isEmpty()](
                                const Error *error, const QString &found = {}) {
        promise->addResult(checksOf(connection.address, withToken, error, found));
        promise->finish();
    };

    const auto *provider = Provider::withId(connection.provider);
    if (!provider) {
        const Error unknown {.kind = Error::Kind::Invalid,
                             .what = say(QT_TRANSLATE_NOOP("Dayshift::Check",
                                                           "Dayshift does not know this kind of "
                                                           "server."))};
        settle(&unknown);
        return promise->future();
    }
    if (const auto accepted = provider->accept(connection); !accepted) {
        settle(&accepted.error());
        return promise->future();
    }

    const Asking asking {.connection = connection};
    const auto question = provider->firstQuestions(asking).first();
    const auto session = std::make_shared<Session>(http, *provider, connection, token);
    session->get(session->requestFor(question))
            .then(&http,
                  [settle, provider, asking, topic = question.topic](const Result<Reply> &reply) {
                      const auto answer = reply.then([&](const Reply &good) {
                          return provider->read(asking, topic, good.body);
                      });
                      if (answer)
                          settle(nullptr, countOf(*answer));
                      else
                          settle(&answer.error());
                  });
    return promise->future();
}

bool allHold(const QList<Check> &checks)
{
    return !checks.isEmpty() && std::ranges::none_of(checks, [](const Check &check) {
        return check.outcome == Check::Outcome::Failed;
    });
}

} // namespace Dayshift
