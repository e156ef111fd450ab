// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/sourcecheck.h"

#include "models/base/onpool.h"
#include "models/net/httpclient.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Dayshift {

using Promise = std::shared_ptr<QPromise<SourceCheck>>;

static QFuture<Result<Heard>> heardFrom(HttpClient &http, const Probe &probe, const Source &source,
                                        const ProbeQuestion &question, const QString &secret)
{
    if (question.request.url.isLocalFile()) {
        return onPool([path = question.request.url.toLocalFile()]() -> Result<Heard> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return Error {.kind = Error::Kind::NotFound, .detail = file.errorString()};
            return Heard {.body = file.read(Request().sizeLimit),
                          .at = QDateTime::currentDateTimeUtc()};
        });
    }
    return http.get(probe.requestFor(question, source, secret))
            .then([](const Result<Reply> &reply) {
                return reply.then([](const Reply &good) {
                    return Result<Heard>(Heard {
                            .status = good.status, .body = good.body, .at = good.receivedAt});
                });
            });
}

static void finish(const Promise &promise, const SourceCheck &check)
{
    promise->addResult(check);
    promise->finish();
}

// What there is to be measured is worth knowing, and no reason to refuse the source.
static void discover(HttpClient &http, const Probe &probe, const Source &source,
                     const QString &secret, SourceCheck check, const Promise &promise)
{
    const auto question = probe.discovery(source);
    if (!question) {
        check.proposals = probe.proposals({});
        return finish(promise, check);
    }
    heardFrom(http, probe, source, *question, secret)
            .then([promise, check, &probe, source, question](const Result<Heard> &heard) mutable {
                const auto told = heard.then([&](const Heard &good) {
                    return probe.read({.source = source}, *question, good);
                });
                if (told) {
                    check.names = told->names;
                    check.proposals = probe.proposals(told->names);
                    check.checks.last().detail += u' '
                            + QCoreApplication::translate("Dayshift::SourceCheck",
                                                          "It measures %n thing(s).", nullptr,
                                                          int(told->names.size()));
                }
                finish(promise, check);
            });
}

QFuture<SourceCheck> checkSource(HttpClient &http, const Source &source, const QString &secret)
{
    auto promise = std::make_shared<QPromise<SourceCheck>>();
    promise->start();
    const bool withSecret = !secret.isEmpty();
    const auto refuse = [promise, source, withSecret](const Error &error) {
        finish(promise, {.checks = checksOf(source.address, withSecret, &error)});
    };
    const auto *probe = Probe::withId(source.probe);
    if (!probe) {
        refuse({.kind = Error::Kind::Invalid,
                .what = QCoreApplication::translate(
                        "Dayshift::SourceCheck", "Dayshift does not know this kind of "
                                                 "monitoring.")});
        return promise->future();
    }
    if (const auto accepted = probe->accept(source); !accepted) {
        refuse(accepted.error());
        return promise->future();
    }
    const ProbeAsking asking {.source = source, .now = QDateTime::currentDateTimeUtc()};
    const auto question = probe->questions(asking).first();
    heardFrom(http, *probe, source, question, secret)
            .then([=, &http](const Result<Heard> &heard) {
                const auto told = heard.then(
                        [&](const Heard &good) { return probe->read(asking, question, good); });
                if (!told && !probe->readFailure(asking, question, told.error(), asking.now))
                    return refuse(told.error());
                discover(http, *probe, source, secret,
                         {.checks = checksOf(source.address, withSecret, nullptr)}, promise);
            });
    return promise->future();
}

QList<Indicator> keptFor(const Source &source, const QList<Indicator> &proposals,
                         const QString &service)
{
    auto kept = proposals;
    for (auto &indicator : kept) {
        indicator.id = IndicatorId::create();
        indicator.source = source.id;
        if (indicator.service.isEmpty())
            indicator.service = service;
    }
    return kept;
}

} // namespace Dayshift
