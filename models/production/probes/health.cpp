// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Dayshift {

// What can be measured of an address without understanding what it says.
static std::optional<double> measured(const QString &query, const Heard &heard)
{
    const bool well = heard.status >= 200 && heard.status < 400;
    if (query == "status"_L1)
        return heard.status;
    if (query == "time"_L1)
        return well ? std::optional(double(heard.took.count())) : std::nullopt;
    return well ? 100 : 0;
}

static Told samplesOf(const ProbeAsking &asking, const Heard &heard)
{
    Told told;
    for (const auto &indicator : asking.indicators)
        told.samples.append({.indicator = indicator.id,
                             .at = heard.at,
                             .value = measured(indicator.query.trimmed(), heard)});
    return told;
}

class Health final : public Probe
{
public:
    QString id() const override { return u"health"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "Health address");
    }
    QString addressExample() const override { return u"https://shop.example.org/health"_s; }
    QString queryHint() const override
    {
        return QCoreApplication::translate("Dayshift::Probe", "up, time or status");
    }

    QList<ProbeQuestion> questions(const ProbeAsking &asking) const override
    {
        return {{.topic = u"health"_s,
                 .request = {.url = QUrl(asking.source.address),
                             .sizeLimit = 64 * 1024,
                             .silence = std::chrono::seconds(10),
                             .deadline = std::chrono::seconds(10),
                             .takesRefusals = true,
                             .cutsAtLimit = true}}};
    }

    Result<Told> read(const ProbeAsking &asking, const ProbeQuestion &,
                      const Heard &heard) const override
    {
        return samplesOf(asking, heard);
    }

    // A server that says that it is ill has answered. One that cannot be reached may be well, and
    // our own line down: that is silence, and told as such.
    std::optional<Told> readFailure(const ProbeAsking &asking, const ProbeQuestion &,
                                    const Error &error, const QDateTime &now) const override
    {
        if (error.kind == Error::Kind::Server || error.kind == Error::Kind::RateLimit)
            return samplesOf(asking, {.status = 503, .at = now});
        return {};
    }

    QList<Indicator> proposals(const QStringList &) const override
    {
        return {{.name = QCoreApplication::translate("Dayshift::Probe", "Available"),
                 .meaning = IndicatorMeaning::Health,
                 .query = u"up"_s,
                 .unit = u"%"_s,
                 .formula = QCoreApplication::translate(
                         "Dayshift::Probe",
                         "100 when the address answers with a status below 400, else 0."),
                 .atLeast = 100,
                 .rank = 1},
                {.name = QCoreApplication::translate("Dayshift::Probe", "Answer time"),
                 .meaning = IndicatorMeaning::AnswerTime,
                 .query = u"time"_s,
                 .unit = u"ms"_s,
                 .formula = QCoreApplication::translate(
                         "Dayshift::Probe", "From the question to the whole answer, seen from here."),
                 .atMost = 2000,
                 .rank = 2}};
    }

    QStringList endpoints() const override { return {u"health"_s}; }

    Result<Told> explain(const QString &, const Heard &heard) const override
    {
        if (heard.status == 0)
            return Error {.kind = Error::Kind::Format, .detail = u"no status"_s};
        return Told {.samples = {{.label = u"up"_s, .value = measured(u"up"_s, heard)},
                                 {.label = u"status"_s, .value = measured(u"status"_s, heard)}}};
    }
};

static const Health theProbe;

} // namespace Dayshift
