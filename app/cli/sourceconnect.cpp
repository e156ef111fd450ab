// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourceconnect.h"

#include "app/cli/command.h"
#include "app/cli/waiting.h"
#include "app/network.h"
#include "app/services.h"
#include "models/production/productiontables.h"
#include "models/production/sourcecheck.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::SourceConnect", text);
}

QList<QCommandLineOption> sourceOptions()
{
    return {{u"every"_s,
             words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                     "Of monitoring: so many seconds stand between two readings.")),
             u"S"_s},
            {u"service"_s,
             words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                     "Of monitoring: what its figures are of.")),
             u"NAME"_s},
            {u"figure"_s,
             words(QT_TRANSLATE_NOOP(
                     "Dayshift::SourceConnect",
                     "Of monitoring: a figure, as NAME|MEANING|UNIT|QUERY, and after that "
                     "|AT LEAST|AT MOST|GROUP; may be given several times. MEANING is people, "
                     "success, errors, answer-time, tried, succeeded, health or other. Without "
                     "any, those are taken that what it measures suggests.")),
             u"F"_s}};
}

// Bars also stand in queries: those between brackets or in quotes belong to it.
static QStringList partsOf(const QString &text)
{
    QStringList parts(1);
    int depth = 0;
    QChar quote;
    for (const auto c : text) {
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'(' || c == u'{' || c == u'[')
            ++depth;
        else if (c == u')' || c == u'}' || c == u']')
            --depth;
        if (c == u'|' && depth <= 0 && quote.isNull())
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

static Result<Indicator> figureFrom(const QString &text, int place)
{
    const auto parts = partsOf(text);
    const auto meaning = meaningOf(parts.value(1).trimmed());
    if (parts.size() < 4 || !meaning || parts.at(0).trimmed().isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                                      "This is no figure: %1."))
                                      .arg(text),
                      .todo = words(QT_TRANSLATE_NOOP(
                              "Dayshift::SourceConnect",
                              "Write it as NAME|MEANING|UNIT|QUERY|AT LEAST|AT MOST|GROUP."))};
    return Indicator {.name = parts.at(0).trimmed(),
                      .meaning = *meaning,
                      .query = parts.at(3).trimmed(),
                      .groupLabel = parts.value(6).trimmed(),
                      .unit = parts.at(2).trimmed(),
                      .formula = parts.at(3).trimmed(),
                      .atLeast = numberOf(parts.value(4)),
                      .atMost = numberOf(parts.value(5)),
                      .rank = double(place)};
}

static Result<Done> write(Store &store, const Source &source, const QList<Indicator> &figures)
{
    return store
            .write([=](Transaction &transaction) -> Result<Done> {
                const auto same = sources().where(transaction.database(), u"name = ?"_s,
                                                  {source.name});
                if (!same)
                    return same.error();
                if (!same->isEmpty())
                    return Error {.kind = Error::Kind::Invalid,
                                  .what = words(QT_TRANSLATE_NOOP(
                                                        "Dayshift::SourceConnect",
                                                        "There is monitoring called %1 already."))
                                                  .arg(source.name),
                                  .todo = words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                                                  "Choose another name."))};
                if (const auto done = sources().apply(transaction, {.after = source}); !done)
                    return done.error();
                return indicators().merge(transaction, figures);
            })
            .result();
}

static void tell(const Call &call, const Source &source, const SourceCheck &check,
                 const QList<Indicator> &figures)
{
    QJsonArray checks;
    for (const auto &one : check.checks) {
        const auto outcome = one.outcome == Check::Outcome::NotTried
                ? QJsonValue(QJsonValue::Null)
                : QJsonValue(one.outcome == Check::Outcome::Held);
        checks.append(QJsonObject {
                {u"check"_s, one.word()}, {u"ok"_s, outcome}, {u"detail"_s, jsonText(one.detail)}});
        if (!call.wantsJson() && one.outcome != Check::Outcome::NotTried)
            call.print(u"%1: %2"_s.arg(one.title(), one.detail));
    }
    QJsonArray names;
    for (const auto &figure : figures)
        names.append(figure.name);
    if (call.wantsJson())
        return call.print(QJsonObject {{u"name"_s, source.name},
                                       {u"provider"_s, source.probe},
                                       {u"checks"_s, checks},
                                       {u"figures"_s, names}});
    for (const auto &figure : figures)
        call.print(words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect", "Figure %1: %2"))
                           .arg(figure.name, figure.query));
}

int connectSource(const Call &call, const Source &source, const QString &given)
{
    QList<Indicator> figures;
    const auto wanted = call.options().values(u"figure"_s);
    for (const auto &text : wanted) {
        const auto figure = figureFrom(text, int(figures.size()) + 1);
        if (!figure)
            return call.fail(figure.error());
        figures.append(*figure);
    }
    const auto services = Services::chosen(call.workspace());
    if (!services)
        return call.fail(services.error());
    Network network((*services)->store(), false);
    auto secret = given;
    const auto variable = EnvironmentSecrets::variableFor(source.name);
    if (secret.isEmpty())
        secret = qEnvironmentVariable(variable.toLocal8Bit().constData());
    const auto check = waitFor(checkSource(network.http(), source, secret));
    if (!allHold(check.checks)) {
        tell(call, source, check, {});
        for (const auto &one : check.checks) {
            if (one.outcome == Check::Outcome::Failed)
                call.say(words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                                 "%1 was not connected. %2"))
                                 .arg(source.name, one.detail));
        }
        return ExitFailed;
    }
    if (wanted.isEmpty())
        figures = check.proposals;
    figures = keptFor(source, figures, call.options().value(u"service"_s));
    const SecretKey key {source.id.toString(), source.name};
    std::optional<Error> keyring;
    if (!given.isEmpty()) {
        if (const auto kept = waitFor(network.secrets().write(key, given)); !kept)
            keyring = kept.error();
    }
    if (const auto written = write((*services)->store(), source, figures); !written) {
        if (!given.isEmpty() && !keyring)
            static_cast<void>(waitFor(network.secrets().remove(key)));
        return call.fail(written.error());
    }
    tell(call, source, check, figures);
    if (!keyring || qEnvironmentVariableIsSet(variable.toLocal8Bit().constData()))
        return ExitDone;
    call.say(words(QT_TRANSLATE_NOOP("Dayshift::SourceConnect",
                                     "The password was not kept: %1 Give it in the environment "
                                     "variable %2 to every Dayshift that reads this."))
                     .arg(keyring->title(), variable));
    return ExitFindings;
}

} // namespace Dayshift
