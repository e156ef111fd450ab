// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probes/monitoringjson.h"
#include "models/production/probes/prometheusseries.h"

#include "models/pipeline/plaintext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 MostPoints = 500; // of one figure in one answer
static constexpr qint64 FirstLookBack = 3 * 60 * 60;
static constexpr qint64 LongestLookBack = 2 * 24 * 60 * 60;
static constexpr qsizetype LongestInAddress = 1500; // longer queries are sent as forms

static QString say(const char *text)
{
    return QCoreApplication::translate("Dayshift::Prometheus", text);
}

static Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::Format, .detail = why};
}

static QString inSeconds(const QDateTime &time)
{
    return QString::number(double(time.toMSecsSinceEpoch()) / 1000, 'f', 3);
}

// A + would arrive as a blank.
static void addEncoded(QUrlQuery &query, const QString &name, const QString &value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

static ProbeQuestion asked(const Source &source, const QString &topic, const QString &path,
                           const QUrlQuery &query, const IndicatorId &indicator)
{
    const auto form = query.toString(QUrl::FullyEncoded);
    if (form.size() <= LongestInAddress)
        return jsonQuestion(topic, pageOf(source, path, query), indicator);
    auto question = jsonQuestion(topic, pageOf(source, path), indicator);
    question.request.method = Request::Method::Post;
    question.request.body = form.toUtf8();
    question.request.bodyType = "application/x-www-form-urlencoded";
    return question;
}

// What was missed meanwhile is asked for in one range, however long it was: at most so many points.
static ProbeQuestion questionFor(const ProbeAsking &asking, const Indicator &indicator)
{
    const qint64 every = std::max(1, asking.source.everySeconds);
    const auto last = asking.last.value(indicator.id);
    const auto missed = last.isValid() ? last.secsTo(asking.now) : FirstLookBack;
    QUrlQuery query;
    addEncoded(query, u"query"_s, indicator.query);
    query.addQueryItem(u"timeout"_s, u"20s"_s);
    if (missed <= 3 * every)
        return asked(asking.source, u"query"_s, u"/api/v1/query"_s, query, indicator.id);
    const auto span = std::min(missed, LongestLookBack);
    const auto step = std::max(every, (span + MostPoints - 1) / MostPoints);
    query.addQueryItem(u"start"_s, inSeconds(asking.now.addSecs(step - span)));
    query.addQueryItem(u"end"_s, inSeconds(asking.now));
    query.addQueryItem(u"step"_s, QString::number(step));
    return asked(asking.source, u"range"_s, u"/api/v1/query_range"_s, query, indicator.id);
}

// The "data" of an answer; what the server says instead, in its own words, is a problem.
static Result<QJsonValue> dataOf(const Heard &heard, Told &told)
{
    QJsonParseError error;
    const auto answer = QJsonDocument::fromJson(heard.body, &error).object();
    const auto status = answer.value("status"_L1).toString();
    if (status == "success"_L1) {
        for (const auto &warning : answer.value("warnings"_L1).toArray())
            told.problems.append(plainName(warning.toString()));
        return answer.value("data"_L1);
    }
    if (status == "error"_L1) {
        const auto words = plainName(answer.value("error"_L1).toString());
        const auto kind = answer.value("errorType"_L1).toString();
        return Error {.kind = kind == "timeout"_L1 ? Error::Kind::Timeout
                              : kind == "bad_data"_L1 ? Error::Kind::Invalid
                                                      : Error::Kind::Server,
                      .detail = words,
                      .what = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                    "Prometheus could not answer: %1."))
                                      .arg(words)};
    }
    return unreadable(error.error == QJsonParseError::NoError ? u"no status"_s
                                                              : error.errorString());
}

static Told readAlerts(const QJsonValue &data)
{
    Told told;
    told.alerts.emplace();
    for (const auto &entry : data["alerts"_L1].toArray()) {
        const auto json = entry.toObject();
        auto alert = alertOf(json);
        const auto state = json.value("state"_L1).toString();
        if (state == "inactive"_L1)
            continue;
        alert.state = state == "pending"_L1 ? AlertState::Pending : AlertState::Firing;
        alert.startedAt = instant(json.value("activeAt"_L1).toString());
        told.alerts->append(alert);
    }
    keepBounded(told);
    return told;
}

// A rule that cannot be evaluated will never fire: that is no calm.
static Told readRules(const QJsonValue &data)
{
    Told told;
    for (const auto &group : data["groups"_L1].toArray()) {
        for (const auto &rule : group["rules"_L1].toArray()) {
            if (rule["health"_L1].toString() == "err"_L1 && told.problems.size() < 5)
                told.problems.append(
                        say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                              "The rule %1 cannot be evaluated: %2."))
                                .arg(plainName(rule["name"_L1].toString()),
                                     plainName(rule["lastError"_L1].toString(), 200)));
        }
    }
    return told;
}

static Told readTargets(const QJsonValue &data)
{
    Told told;
    for (const auto &target : data["activeTargets"_L1].toArray()) {
        if (target["health"_L1].toString() != "down"_L1 || told.problems.size() >= 5)
            continue;
        const auto labels = labelsIn(target["labels"_L1].toObject());
        told.problems.append(say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                   "Prometheus cannot read %1 on %2: %3."))
                                     .arg(labels.value(u"job"_s), labels.value(u"instance"_s),
                                          plainName(target["lastError"_L1].toString(), 200)));
    }
    return told;
}

// Notices that never reach Alertmanager look like calm there.
static Told readNotices(const QJsonValue &data)
{
    Told told;
    for (const auto &series : data["result"_L1].toArray()) {
        const auto lost = numberOf(series["value"_L1][1].toString());
        if (lost.value_or(0) > 0)
            told.problems.append(
                    say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                          "Prometheus cannot tell Alertmanager at %1 of its alerts."
                                          ))
                            .arg(plainName(series["metric"_L1]["alertmanager"_L1].toString())));
    }
    return told;
}

static Told readNames(const QJsonValue &data)
{
    Told told;
    for (const auto &name : data.toArray()) {
        if (name.isString() && told.names.size() < 20'000)
            told.names.append(plainName(name.toString()));
    }
    return told;
}

class Prometheus final : public Probe
{
public:
    QString id() const override { return u"prometheus"_s; }
    QString name() const override { return u"Prometheus"_s; }
    QString addressExample() const override { return u"https://prometheus.example.org:9090"_s; }
    QString queryHint() const override { return u"PromQL"_s; }
    bool hasAlerts() const override { return true; }

    QList<ProbeQuestion> questions(const ProbeAsking &asking) const override
    {
        const auto &source = asking.source;
        QList<ProbeQuestion> all {jsonQuestion(u"alerts"_s, pageOf(source, u"/api/v1/alerts"_s))};
        for (const auto &indicator : asking.indicators) {
            if (!indicator.query.trimmed().isEmpty())
                all.append(questionFor(asking, indicator));
        }
        if (!asking.thorough)
            return all;
        QUrlQuery active;
        active.addQueryItem(u"state"_s, u"active"_s);
        QUrlQuery notices;
        addEncoded(notices, u"query"_s, u"increase(prometheus_notifications_errors_total[2m]) > 0"_s);
        all.append(jsonQuestion(u"targets"_s, pageOf(source, u"/api/v1/targets"_s, active)));
        all.append(jsonQuestion(u"rules"_s, pageOf(source, u"/api/v1/rules"_s)));
        all.append(jsonQuestion(u"notices"_s, pageOf(source, u"/api/v1/query"_s, notices)));
        return all;
    }

    Result<Told> read(const ProbeAsking &asking, const ProbeQuestion &question,
                      const Heard &heard) const override
    {
        Told told;
        const auto data = dataOf(heard, told);
        if (!data)
            return data.error();
        if (question.topic == "query"_L1 || question.topic == "range"_L1) {
            const auto *indicator = asking.indicator(question.indicator);
            if (!indicator)
                return Told {};
            const auto series = seriesIn(*data, told.leftOut);
            if (!series)
                return series.error();
            told.add(samplesOf(*indicator, *series));
        } else if (question.topic == "alerts"_L1) {
            if (!data->toObject().value("alerts"_L1).isArray())
                return unreadable(u"no alerts"_s);
            told.add(readAlerts(*data));
        } else if (question.topic == "targets"_L1) {
            told.add(readTargets(*data));
        } else if (question.topic == "rules"_L1) {
            told.add(readRules(*data));
        } else if (question.topic == "notices"_L1) {
            told.add(readNotices(*data));
        } else if (question.topic == "names"_L1) {
            told.add(readNames(*data));
        }
        return told;
    }

    std::optional<ProbeQuestion> discovery(const Source &source) const override
    {
        return jsonQuestion(u"names"_s, pageOf(source, u"/api/v1/label/__name__/values"_s));
    }
    QList<Indicator> proposals(const QStringList &names) const override
    {
        return proposedFor(names);
    }

    QStringList endpoints() const override
    {
        return {u"query"_s, u"alerts"_s, u"rules"_s, u"targets"_s, u"names"_s};
    }

    Result<Told> explain(const QString &endpoint, const Heard &heard) const override
    {
        Told told;
        const auto data = dataOf(heard, told);
        if (!data) {
            if (data.error().kind == Error::Kind::Format)
                return data.error();
            told.problems.append(data.error().what);
            return told;
        }
        const auto fields = data->toObject();
        const auto is = [&](QLatin1StringView name, bool shape) {
            return endpoint == name || (endpoint.isEmpty() && shape);
        };
        if (is("query"_L1, fields.contains("resultType"_L1))) {
            const auto series = seriesIn(*data, told.leftOut);
            if (!series)
                return series.error();
            told.samples = groupsOf(*series, told.leftOut);
        } else if (is("alerts"_L1, fields.contains("alerts"_L1))) {
            told.add(readAlerts(*data));
        } else if (is("rules"_L1, fields.contains("groups"_L1))) {
            told.add(readRules(*data));
        } else if (is("targets"_L1, fields.contains("activeTargets"_L1))) {
            told.add(readTargets(*data));
        } else if (is("names"_L1, data->isArray())) {
            told.add(readNames(*data));
        }
        return told;
    }
};

static const Prometheus theProbe;

} // namespace Dayshift
