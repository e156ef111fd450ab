// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/incidentrule.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static bool isWithin(const QDateTime &a, const QDateTime &b, std::chrono::seconds pause)
{
    return a.isValid() && b.isValid() && std::abs(a.secsTo(b)) <= pause.count();
}

// When something last happened to it, as seen from a moment.
static bool isRecent(const Incident &incident, const QList<Alert> &alerts, const QDateTime &at,
                     std::chrono::seconds pause)
{
    if (isWithin(incident.openedAt, at, pause) || isWithin(incident.impactStartedAt, at, pause))
        return true;
    return std::ranges::any_of(alerts, [&](const Alert &alert) {
        return alert.incident == incident.id
                && (alert.state != AlertState::Ended || isWithin(alert.startedAt, at, pause)
                    || isWithin(alert.endedAt, at, pause));
    });
}

IncidentId incidentOf(const Alert &alert, const QList<Incident> &incidents,
                      const QList<Alert> &alerts, const IncidentRule &rule)
{
    if (alert.service.isEmpty() || !alert.dismissedReason.isEmpty())
        return {};
    const Incident *newest = nullptr;
    for (const auto &incident : incidents) {
        const bool fits = !incident.resolvedAt.isValid() && incident.duplicateOf.isNull()
                && incident.kind == IncidentKind::Incident
                && incident.service.compare(alert.service, Qt::CaseInsensitive) == 0
                && isRecent(incident, alerts, alert.startedAt, rule.joinPause);
        if (fits && (!newest || newest->openedAt < incident.openedAt))
            newest = &incident;
    }
    return newest ? newest->id : IncidentId();
}

bool isWell(const Indicator &indicator, double value)
{
    return !(indicator.atLeast && value < *indicator.atLeast)
            && !(indicator.atMost && value > *indicator.atMost);
}

QDateTime firstFailing(const Indicator &indicator, const QList<Measurement> &samples,
                       const QDateTime &alertStart, std::chrono::seconds gap)
{
    // A rule looks back over its window, so that the figure may leave its band a little later.
    const auto until = alertStart.addSecs(gap.count());
    QDateTime first;
    for (auto sample = samples.crbegin(); sample != samples.crend(); ++sample) {
        if (sample->at > until || !sample->value)
            continue;
        const bool isTooOld = sample->at.secsTo(first.isValid() ? first : alertStart) > gap.count();
        if (isTooOld)
            break;
        const bool well = isWell(indicator, *sample->value);
        if (well && (first.isValid() || sample->at < alertStart))
            break;
        if (!well)
            first = sample->at;
    }
    return first;
}

QDateTime worksSince(const Indicator &indicator, const QList<Measurement> &samples)
{
    QDateTime since;
    for (const auto &sample : samples) {
        if (!sample.value)
            continue;
        if (!isWell(indicator, *sample.value))
            since = {};
        else if (!since.isValid())
            since = sample.at;
    }
    return since;
}

// Per minute, over the time; nothing if nothing was measured.
static std::optional<double> summed(const QList<Measurement> &rates, const QDateTime &from,
                                    const QDateTime &to, std::chrono::seconds gap)
{
    std::optional<double> sum;
    for (qsizetype i = 0; i < rates.size(); ++i) {
        const auto &rate = rates.at(i);
        if (!rate.value || rate.at >= to)
            continue;
        const auto next = i + 1 < rates.size() ? rates.at(i + 1).at : to;
        const auto end = std::min({next, to, rate.at.addSecs(gap.count())});
        const auto milliseconds = std::max(rate.at, from).msecsTo(end);
        if (milliseconds > 0)
            sum = sum.value_or(0) + *rate.value * double(milliseconds) / 60'000;
    }
    return sum;
}

Impact impactOf(const QList<Measurement> &tried, const QList<Measurement> &succeeded, const QString &unit,
                const QDateTime &from, const QDateTime &to, std::chrono::seconds gap)
{
    const auto all = summed(tried, from, to, gap);
    const auto good = summed(succeeded, from, to, gap);
    Impact impact {.unit = unit, .span = std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)))};
    if (!all)
        return impact;
    impact.total = all;
    // Who tried and has no success at all may have no such series, either.
    if (good || succeeded.isEmpty())
        impact.failed = std::max(0.0, *all - good.value_or(0));
    return impact;
}

QString impactInWords(const Impact &impact, const Format &format)
{
    if (!impact.failed || !impact.total)
        return {};
    const auto failed = format.count(std::llround(*impact.failed));
    const auto total = format.count(std::llround(*impact.total));
    const auto span = format.span(impact.span);
    const auto unit = impact.unit.isEmpty()
            ? QCoreApplication::translate("Dayshift::Impact", "requests")
            : impact.unit;
    const bool isPeople = unit == "people"_L1 || unit == "customers"_L1;
    const auto sentence = isPeople
            ? QCoreApplication::translate("Dayshift::Impact", "about %1 of %2 %3 failed in %4")
            : QCoreApplication::translate("Dayshift::Impact",
                                          "about %1 of %2 %3 failed in %4; requests, not people");
    return sentence.arg(failed, total, unit, span);
}

static QMap<QString, QList<Measurement>> byGroup(const QList<Measurement> &samples)
{
    QMap<QString, QList<Measurement>> groups;
    for (const auto &sample : samples)
        groups[sample.label].append(sample);
    return groups;
}

QList<Affected> affectedOf(const QList<Measurement> &tried, const QList<Measurement> &succeeded,
                           const QDateTime &from, const QDateTime &to, std::chrono::seconds gap)
{
    const auto good = byGroup(succeeded);
    const auto all = byGroup(tried);
    QList<Affected> groups;
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto total = summed(*it, from, to, gap).value_or(0);
        const auto well = summed(good.value(it.key()), from, to, gap).value_or(0);
        if (total > 0)
            groups.append({it.key(), total, std::max(0.0, total - well)});
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Affected::failed);
    return groups;
}

std::optional<std::chrono::seconds> detectionGap(const Incident &incident)
{
    if (!incident.impactStartedAt.isValid() || !incident.openedAt.isValid())
        return {};
    return std::chrono::seconds(
            std::max<qint64>(0, incident.impactStartedAt.secsTo(incident.openedAt)));
}

IncidentSeverity severityFor(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return IncidentSeverity::Critical;
    case AlertSeverity::Warning:
        return IncidentSeverity::Major;
    case AlertSeverity::Info:
    case AlertSeverity::None:
        return IncidentSeverity::Minor;
    }
    return IncidentSeverity::Major;
}

} // namespace Dayshift
