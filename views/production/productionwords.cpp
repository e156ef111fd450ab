// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/productionwords.h"

#include "models/production/alertbook.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString ProductionWords::value(const std::optional<double> &value, const QString &unit,
                               const Format &format)
{
    if (!value)
        return tr("no number");
    const bool isWhole = std::abs(*value) >= 100 || *value == std::floor(*value);
    const auto number = isWhole ? format.count(std::llround(*value)) : format.number(*value);
    if (unit == "%"_L1 || unit == "ms"_L1 || unit == "s"_L1)
        return number + QChar(QChar::Nbsp) + unit;
    return number;
}

QString ProductionWords::usual(const FigureNow &figure, const Format &format)
{
    const auto &indicator = figure.indicator;
    QStringList parts;
    if (figure.usual)
        parts.append(tr("usual %1").arg(value(figure.usual, indicator.unit, format)));
    if (indicator.atMost)
        parts.append(tr("limit %1").arg(value(indicator.atMost, indicator.unit, format)));
    if (indicator.atLeast)
        parts.append(tr("at least %1").arg(value(indicator.atLeast, indicator.unit, format)));
    if (parts.isEmpty())
        return indicator.unit;
    return parts.join(u" \u00b7 "_s);
}

QString ProductionWords::about(const Alert &alert, const ProductionPicture &picture,
                               const Format &format)
{
    const auto &now = picture.asOf;
    QStringList parts;
    if (alert.state == AlertState::Ended && alert.unwatched) {
        parts.append(tr("It fired for %1, then its source was not asked any more: whether it is over "
                        "is not known.")
                             .arg(format.age(alert.startedAt, alert.endedAt)));
    } else if (alert.state == AlertState::Ended) {
        parts.append(tr("Over since %1, it lasted %2.")
                             .arg(format.moment(alert.endedAt, now),
                                  format.age(alert.startedAt, alert.endedAt)));
    } else {
        parts.append(tr("For %1, since %2.")
                             .arg(format.age(alert.startedAt, now),
                                  format.moment(alert.startedAt, now)));
    }
    const bool isWorst = picture.evidence.alert && picture.evidence.alert->id == alert.id;
    const auto &first = picture.evidence.firstFailedAt;
    if (isWorst && first.isValid() && picture.live && picture.live->finishedAt < first) {
        parts.append(tr("Began %1, %2 after deployment %3.", "time, span, version")
                             .arg(format.moment(first, now),
                                  format.age(picture.live->finishedAt, first),
                                  picture.live->version));
    } else if (isWorst && first.isValid()) {
        parts.append(tr("Began %1.").arg(format.moment(first, now)));
    }
    if (isWorst) {
        if (const auto impact = impactInWords(picture.evidence.impact, format); !impact.isEmpty())
            parts.append(tr("So far %1.").arg(impact));
    }
    if (alert.flaps > 0)
        parts.append(tr("It came back %n time(s).", nullptr, alert.flaps));
    if (alert.silencedUntil.isValid() && alert.silencedUntil > now)
        parts.append(tr("Silenced at its source until %1.")
                             .arg(format.moment(alert.silencedUntil, now)));
    if (alert.mutedUntil.isValid() && alert.mutedUntil > now)
        parts.append(tr("Muted until %1: %2.")
                             .arg(format.moment(alert.mutedUntil, now), alert.muteReason));
    if (!alert.dismissedReason.isEmpty())
        parts.append(tr("Not a problem, says %1: %2.")
                             .arg(alert.dismissedBy, alert.dismissedReason));
    for (const auto &incident : picture.incidents) {
        if (incident.id == alert.incident)
            parts.append(tr("Part of incident %1: %2.")
                                 .arg(QString::number(incident.number), incident.title));
    }
    return parts.join(u' ');
}

QString ProductionWords::share(const Affected &group, const Format &format)
{
    if (group.failed < 0.5 || group.tried <= 0)
        return tr("works");
    const auto one = group.tried / group.failed;
    if (one >= 1.5 && one < 20)
        return tr("1 in %1 refused").arg(std::llround(one));
    return tr("%1 refused", "a share in percent").arg(format.percent(group.failed / group.tried));
}

QString ProductionWords::severity(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return tr("Critical");
    case AlertSeverity::Warning:
        return tr("Warning");
    case AlertSeverity::Info:
        return tr("Information");
    case AlertSeverity::None:
        return tr("No severity");
    }
    return {};
}

Sign ProductionWords::signOf(const Alert &alert, const QDateTime &now)
{
    if (alert.state == AlertState::Ended)
        return alert.unwatched ? Sign::Unknown : Sign::Passed;
    if (!isLoud(alert, now))
        return Sign::Skipped;
    return alert.severity == AlertSeverity::Critical ? Sign::Incident : Sign::Warning;
}

QString ProductionWords::change(const WhatChanged &change)
{
    return change.kind ? change.name : tr("Deployment %1").arg(change.name);
}

QString ProductionWords::changeKind(const WhatChanged &change)
{
    if (!change.kind)
        return tr("Deployment");
    switch (*change.kind) {
    case ProductionChangeKind::Configuration:
        return tr("Configuration");
    case ProductionChangeKind::Flag:
        return tr("Feature flag");
    case ProductionChangeKind::Job:
        return tr("Job");
    case ProductionChangeKind::Other:
        return tr("Change");
    }
    return {};
}

} // namespace Dayshift
