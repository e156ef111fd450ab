// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probe.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QList<const Probe *> &registered()
{
    static QList<const Probe *> probes;
    return probes;
}

Probe::Probe()
{
    registered().append(this);
}

const Indicator *ProbeAsking::indicator(const IndicatorId &id) const
{
    const auto found = std::ranges::find(indicators, id, &Indicator::id);
    return found == indicators.end() ? nullptr : &*found;
}

void Told::add(const Told &other)
{
    samples += other.samples;
    if (other.alerts)
        alerts = alerts.value_or(QList<ToldAlert>()) + *other.alerts;
    if (other.silences) {
        if (!silences)
            silences.emplace();
        silences->insert(*other.silences);
    }
    problems += other.problems;
    leftOut += other.leftOut;
    names += other.names;
}

Result<Done> Probe::accept(const Source &source) const
{
    const QUrl url(source.address);
    const auto refused = [](const QString &what, const QString &todo) {
        return Error {.kind = Error::Kind::Invalid, .what = what, .todo = todo};
    };
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return refused(QCoreApplication::translate("Dayshift::Probe",
                                                   "This is not the address of a web server."),
                       QCoreApplication::translate("Dayshift::Probe", "Give one like %1.")
                               .arg(addressExample()));
    if (!url.userInfo().isEmpty())
        return refused(QCoreApplication::translate("Dayshift::Probe",
                                                   "The address holds a name or a password."),
                       QCoreApplication::translate("Dayshift::Probe",
                                                   "Give the name and the password by themselves: "
                                                   "the password goes to the keyring."));
    return Done {};
}

std::optional<Told> Probe::readFailure(const ProbeAsking &, const ProbeQuestion &, const Error &,
                                       const QDateTime &) const
{
    return {};
}

std::optional<ProbeQuestion> Probe::discovery(const Source &) const
{
    return {};
}

QList<Indicator> Probe::proposals(const QStringList &) const
{
    return {};
}

Request Probe::requestFor(const ProbeQuestion &question, const Source &source,
                          const QString &secret) const
{
    auto request = question.request;
    request.caFile = source.caFile;
    if (!secret.isEmpty())
        request.credential = source.account.isEmpty() ? Credential::bearer(secret)
                                                      : Credential::basic(source.account, secret);
    return request;
}

QList<const Probe *> Probe::all()
{
    auto probes = registered();
    std::ranges::sort(probes, {}, &Probe::name);
    return probes;
}

const Probe *Probe::withId(const QString &id)
{
    const auto &probes = registered();
    const auto found = std::ranges::find(probes, id, &Probe::id);
    return found == probes.end() ? nullptr : *found;
}

Result<Told> explainSaved(const Probe &probe, const QString &endpoint, const QByteArray &saved)
{
    const auto document = QJsonDocument::fromJson(saved);
    const auto recorded = document.object();
    if (!recorded.contains("request"_L1) || !recorded.contains("body"_L1))
        return probe.explain(endpoint, {.body = saved});
    const auto body = recorded.value("body"_L1);
    Heard heard {.status = recorded.value("status"_L1).toInt()};
    if (body.isString())
        heard.body = body.toString().toUtf8();
    else if (body.isArray())
        heard.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else
        heard.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return probe.explain(endpoint, heard);
}

static QJsonValue timeJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const Told &told)
{
    QJsonObject json;
    QJsonArray samples;
    for (const auto &sample : told.samples)
        samples.append(QJsonObject {
                {u"label"_s, sample.label},
                {u"at"_s, timeJson(sample.at)},
                {u"value"_s, sample.value ? QJsonValue(*sample.value) : QJsonValue::Null}});
    json.insert(u"samples"_s, samples);
    if (told.alerts) {
        QJsonArray alerts;
        for (const auto &alert : *told.alerts) {
            QJsonObject labels;
            for (auto it = alert.labels.begin(); it != alert.labels.end(); ++it)
                labels.insert(it.key(), it.value());
            alerts.append(QJsonObject {{u"name"_s, alert.name},
                                       {u"state"_s, wordOf(alert.state)},
                                       {u"severity"_s, wordOf(alert.severity)},
                                       {u"service"_s, alert.service},
                                       {u"summary"_s, alert.summary},
                                       {u"labels"_s, labels},
                                       {u"startedAt"_s, timeJson(alert.startedAt)},
                                       {u"endsAt"_s, timeJson(alert.endsAt)},
                                       {u"silencedBy"_s,
                                        QJsonArray::fromStringList(alert.silencedBy)}});
        }
        json.insert(u"alerts"_s, alerts);
    }
    if (told.silences) {
        QJsonObject silences;
        for (auto it = told.silences->begin(); it != told.silences->end(); ++it)
            silences.insert(it.key(), timeJson(it.value()));
        json.insert(u"silences"_s, silences);
    }
    if (!told.names.isEmpty())
        json.insert(u"names"_s, QJsonArray::fromStringList(told.names));
    json.insert(u"problems"_s, QJsonArray::fromStringList(told.problems));
    json.insert(u"leftOut"_s, told.leftOut);
    return json;
}

bool addsUp(IndicatorMeaning meaning)
{
    switch (meaning) {
    case IndicatorMeaning::People:
    case IndicatorMeaning::Errors:
    case IndicatorMeaning::Tried:
    case IndicatorMeaning::Succeeded:
        return true;
    case IndicatorMeaning::Other:
    case IndicatorMeaning::Success:
    case IndicatorMeaning::AnswerTime:
    case IndicatorMeaning::Health:
        return false;
    }
    return false;
}

QString wordOf(AlertState state)
{
    switch (state) {
    case AlertState::Pending:
        return u"pending"_s;
    case AlertState::Firing:
        return u"firing"_s;
    case AlertState::Suppressed:
        return u"suppressed"_s;
    case AlertState::Ended:
        return u"ended"_s;
    }
    return {};
}

QString wordOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return u"critical"_s;
    case AlertSeverity::Warning:
        return u"warning"_s;
    case AlertSeverity::Info:
        return u"info"_s;
    case AlertSeverity::None:
        return u"none"_s;
    }
    return {};
}

static const QList<std::pair<IndicatorMeaning, QString>> &meanings()
{
    static const QList<std::pair<IndicatorMeaning, QString>> words {
            {IndicatorMeaning::Other, u"other"_s},
            {IndicatorMeaning::People, u"people"_s},
            {IndicatorMeaning::Success, u"success"_s},
            {IndicatorMeaning::Errors, u"errors"_s},
            {IndicatorMeaning::AnswerTime, u"answer-time"_s},
            {IndicatorMeaning::Tried, u"tried"_s},
            {IndicatorMeaning::Succeeded, u"succeeded"_s},
            {IndicatorMeaning::Health, u"health"_s}};
    return words;
}

QString wordOf(IndicatorMeaning meaning)
{
    for (const auto &[value, word] : meanings()) {
        if (value == meaning)
            return word;
    }
    return {};
}

std::optional<IndicatorMeaning> meaningOf(const QString &wanted)
{
    for (const auto &[value, word] : meanings()) {
        if (word == wanted)
            return value;
    }
    return {};
}

AlertSeverity alertSeverityOf(const QString &word)
{
    static const QHash<QString, AlertSeverity> words {
            {u"critical"_s, AlertSeverity::Critical}, {u"page"_s, AlertSeverity::Critical},
            {u"error"_s, AlertSeverity::Critical},    {u"high"_s, AlertSeverity::Critical},
            {u"major"_s, AlertSeverity::Critical},    {u"emergency"_s, AlertSeverity::Critical},
            {u"info"_s, AlertSeverity::Info},         {u"information"_s, AlertSeverity::Info},
            {u"low"_s, AlertSeverity::Info},          {u"none"_s, AlertSeverity::None}};
    return words.value(word.toLower(), AlertSeverity::Warning);
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const auto number = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return {};
    return number;
}

QString labelsText(const QMap<QString, QString> &labels)
{
    QJsonObject json;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> labelsOf(const QString &text)
{
    QMap<QString, QString> labels;
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it->toString());
    return labels;
}

} // namespace Dayshift
