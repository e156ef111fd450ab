// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/plaintext.h"
#include "models/production/probes/monitoringjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Error refused(int status, const QString &words)
{
    return {.kind = status >= 500 ? Error::Kind::Server : Error::Kind::Invalid,
            .detail = u"HTTP %1"_s.arg(status),
            .what = QCoreApplication::translate("Dayshift::Alertmanager",
                                                "Alertmanager could not answer: %1.")
                            .arg(words.isEmpty() ? u"HTTP %1"_s.arg(status) : words)};
}

// It complains in a bare text, in {"code", "message"}, or not at all.
static Result<QJsonValue> answerOf(const Heard &heard)
{
    // A bare text is JSON only inside of a list.
    const auto list = QJsonDocument::fromJson('[' + heard.body + ']').array();
    const auto answer = list.size() == 1 ? list.first() : QJsonValue(QJsonValue::Undefined);
    const auto complaint = answer.isString() ? answer.toString()
            : answer.toObject().contains("message"_L1) ? answer["message"_L1].toString()
                                                       : QString();
    if (heard.status >= 400)
        return refused(heard.status,
                       plainName(answer.isUndefined() ? QString::fromUtf8(heard.body) : complaint));
    if (answer.isUndefined())
        return Error {.kind = Error::Kind::Format, .detail = u"no JSON"_s};
    return answer;
}

static Told readAlerts(const QJsonArray &alerts)
{
    Told told;
    told.alerts.emplace();
    for (const auto &entry : alerts) {
        const auto json = entry.toObject();
        const auto status = json.value("status"_L1);
        if (status.toString() == "resolved"_L1) // in a notice; elsewhere it is gone by then
            continue;
        auto alert = alertOf(json);
        alert.state = status["state"_L1].toString() == "suppressed"_L1 ? AlertState::Suppressed
                                                                       : AlertState::Firing;
        for (const auto &silence : status["silencedBy"_L1].toArray())
            alert.silencedBy.append(plainName(silence.toString(), 100));
        alert.startedAt = instant(json.value("startsAt"_L1).toString());
        alert.endsAt = instant(json.value("endsAt"_L1).toString());
        told.alerts->append(alert);
    }
    keepBounded(told);
    return told;
}

static Told readSilences(const QJsonArray &silences)
{
    Told told;
    told.silences.emplace();
    for (const auto &silence : silences) {
        if (silence["status"_L1]["state"_L1].toString() == "active"_L1
            && told.silences->size() < MostAlerts)
            told.silences->insert(plainName(silence["id"_L1].toString(), 100),
                                  instant(silence["endsAt"_L1].toString()));
    }
    return told;
}

class Alertmanager final : public Probe
{
public:
    QString id() const override { return u"alertmanager"_s; }
    QString name() const override { return u"Alertmanager"_s; }
    QString addressExample() const override { return u"https://alerts.example.org:9093"_s; }
    QString queryHint() const override { return {}; }
    bool hasAlerts() const override { return true; }

    QList<ProbeQuestion> questions(const ProbeAsking &asking) const override
    {
        return {jsonQuestion(u"alerts"_s, pageOf(asking.source, u"/api/v2/alerts"_s)),
                jsonQuestion(u"silences"_s, pageOf(asking.source, u"/api/v2/silences"_s))};
    }

    Result<Told> read(const ProbeAsking &, const ProbeQuestion &question,
                      const Heard &heard) const override
    {
        const auto answer = answerOf(heard);
        if (!answer)
            return answer.error();
        if (!answer->isArray())
            return Error {.kind = Error::Kind::Format, .detail = u"no list"_s};
        return question.topic == "silences"_L1 ? readSilences(answer->toArray())
                                               : readAlerts(answer->toArray());
    }

    QStringList endpoints() const override { return {u"alerts"_s, u"silences"_s, u"groups"_s}; }

    Result<Told> explain(const QString &endpoint, const Heard &heard) const override
    {
        const auto answer = answerOf(heard);
        if (!answer) {
            if (answer.error().kind == Error::Kind::Format)
                return answer.error();
            return Told {.problems = {answer.error().what}};
        }
        // A notice as it is sent on; and a refusal whose status was not saved with it.
        if (endpoint.isEmpty() && (*answer)["alerts"_L1].isArray())
            return readAlerts((*answer)["alerts"_L1].toArray());
        if (answer->toObject().contains("code"_L1) && (*answer)["message"_L1].isString())
            return Told {.problems = {refused(heard.status,
                                              plainName((*answer)["message"_L1].toString()))
                                              .what}};
        const auto list = answer->toArray();
        const auto first = list.isEmpty() ? QJsonObject() : list.first().toObject();
        const auto is = [&](QLatin1StringView name, bool shape) {
            return endpoint == name || (endpoint.isEmpty() && shape);
        };
        if (is("groups"_L1, first.contains("alerts"_L1))) {
            Told told;
            told.alerts.emplace();
            for (const auto &group : list)
                told.add(readAlerts(group["alerts"_L1].toArray()));
            return told;
        }
        if (is("silences"_L1, first.contains("matchers"_L1)))
            return readSilences(list);
        if (is("alerts"_L1, answer->isArray() && (list.isEmpty() || first.contains("labels"_L1))))
            return readAlerts(list);
        if (answer->toObject().contains("matchers"_L1))
            return readSilences({*answer});
        return Told {};
    }
};

static const Alertmanager theProbe;

} // namespace Dayshift
