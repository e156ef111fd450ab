// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/evidence.h"

#include "models/production/alertbook.h"
#include "models/production/productiontables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto LookBack = 24h; // no failure is looked for earlier than this before its alert
static constexpr qsizetype LongestTitle = 120;

QDateTime Evidence::startedAt() const
{
    if (firstFailedAt.isValid())
        return firstFailedAt;
    return alert ? alert->startedAt : QDateTime();
}

QList<Indicator> indicatorsOf(const QList<Indicator> &all, const QString &service)
{
    QList<Indicator> own;
    QList<Indicator> anybodys;
    for (const auto &indicator : all) {
        if (indicator.service.isEmpty())
            anybodys.append(indicator);
        else if (indicator.service.compare(service, Qt::CaseInsensitive) == 0)
            own.append(indicator);
    }
    return own.isEmpty() ? (service.isEmpty() ? all : anybodys) : own;
}

const Indicator *withMeaning(const QList<Indicator> &indicators, IndicatorMeaning meaning)
{
    const auto found = std::ranges::find(indicators, meaning, &Indicator::meaning);
    return found == indicators.end() ? nullptr : &*found;
}

Result<std::chrono::seconds> gapOf(Database &database, const Indicator &indicator)
{
    const auto every = database.select(u"SELECT every_seconds FROM source WHERE id = ?"_s,
                                       {indicator.source.toString()},
                                       [](const Row &row) { return row.number(0); });
    if (!every)
        return every.error();
    return std::max<std::chrono::seconds>(90s, std::chrono::seconds(3 * every->value(0)));
}

Result<std::optional<Alert>> worstAlert(Database &database, const QDateTime &now)
{
    auto open = alerts().where(database, u"state <> ? AND dismissed_reason = ''"_s,
                               {int(AlertState::Ended)});
    if (!open)
        return open.error();
    auto all = *std::move(open);
    all.removeIf([](const Alert &alert) { return !isOpen(alert); });
    if (all.isEmpty())
        return std::optional<Alert>();
    return std::optional(*std::ranges::min_element(
            all, [&](const Alert &a, const Alert &b) { return isWorse(a, b, now); }));
}

// The figure that says most plainly that customers fail: success before errors before the rest.
static QList<Indicator> mostTellingFirst(QList<Indicator> indicators)
{
    const auto place = [](const Indicator &indicator) {
        switch (indicator.meaning) {
        case IndicatorMeaning::Success:
            return 0;
        case IndicatorMeaning::Health:
            return 1;
        case IndicatorMeaning::Errors:
            return 2;
        case IndicatorMeaning::AnswerTime:
            return 3;
        case IndicatorMeaning::Other:
        case IndicatorMeaning::People:
        case IndicatorMeaning::Tried:
        case IndicatorMeaning::Succeeded:
            return 4;
        }
        return 4;
    };
    indicators.removeIf([](const Indicator &i) { return !i.atLeast && !i.atMost; });
    std::ranges::stable_sort(indicators, {}, place);
    return indicators;
}

static Result<Done> findStart(Database &database, const QList<Indicator> &indicators,
                              const QDateTime &now, Evidence &evidence)
{
    const auto start = evidence.alert ? evidence.alert->startedAt : now;
    for (const auto &indicator : mostTellingFirst(indicators)) {
        const auto gap = gapOf(database, indicator);
        if (!gap)
            return gap.error();
        const auto samples = samplesOf(database, indicator.id,
                                       start.addSecs(-std::chrono::seconds(LookBack).count()), now);
        if (!samples)
            return samples.error();
        const auto first = firstFailing(indicator, *samples, start, *gap);
        if (!first.isValid())
            continue;
        evidence.firstFailedAt = first;
        evidence.shownBy = indicator;
        return Done {};
    }
    return Done {};
}

static Result<Done> findImpact(Database &database, const QList<Indicator> &indicators,
                               const QDateTime &now, Evidence &evidence)
{
    const auto from = evidence.startedAt();
    const auto *tried = withMeaning(indicators, IndicatorMeaning::Tried);
    const auto *good = withMeaning(indicators, IndicatorMeaning::Succeeded);
    if (!tried || !good || !from.isValid())
        return Done {};
    const auto gap = gapOf(database, *tried);
    if (!gap)
        return gap.error();
    const auto all = samplesOf(database, tried->id, from, now);
    if (!all)
        return all.error();
    const auto well = samplesOf(database, good->id, from, now);
    if (!well)
        return well.error();
    evidence.impact = impactOf(*all, *well, tried->unit, from, now, *gap);
    const auto triedGroups = groupedSamplesOf(database, tried->id, from, now);
    if (!triedGroups)
        return triedGroups.error();
    const auto goodGroups = groupedSamplesOf(database, good->id, from, now);
    if (!goodGroups)
        return goodGroups.error();
    evidence.affected = affectedOf(*triedGroups, *goodGroups, from, now, *gap);
    return Done {};
}

Result<Evidence> evidenceOf(Database &database, const std::optional<Alert> &alert,
                            const QString &service, const QDateTime &now)
{
    Evidence evidence {.alert = alert, .service = alert ? alert->service : service};
    const auto all = indicators().load(database);
    if (!all)
        return all.error();
    const auto own = indicatorsOf(*all, evidence.service);
    if (const auto done = findStart(database, own, now, evidence); !done)
        return done.error();
    if (const auto done = findImpact(database, own, now, evidence); !done)
        return done.error();
    if (evidence.service.isEmpty())
        evidence.service = evidence.shownBy.service;
    const auto others = alerts().where(
            database, u"state <> ? AND service = ? AND service <> '' AND dismissed_reason = ''"_s,
            {int(AlertState::Ended), evidence.service});
    if (!others)
        return others.error();
    for (const auto &other : *others) {
        if (isOpen(other) && other.incident.isNull() && (!alert || other.id != alert->id))
            evidence.others.append(other);
    }
    return evidence;
}

Incident incidentFrom(const Evidence &evidence, const Format &format, const QString &raisedBy,
                      const QDateTime &now)
{
    Incident incident {.id = IncidentId::create(),
                       .severity = evidence.alert ? severityFor(evidence.alert->severity)
                                                  : IncidentSeverity::Major,
                       .service = evidence.service,
                       .impactStartedAt = evidence.startedAt(),
                       .openedAt = evidence.alert ? evidence.alert->noticedAt : now,
                       .impact = impactInWords(evidence.impact, format),
                       .impactFailed = evidence.impact.failed,
                       .impactTotal = evidence.impact.total,
                       .impactUnit = evidence.impact.unit,
                       .impactSeconds = evidence.impact.span.count(),
                       .indicator = evidence.shownBy.id,
                       .raisedAt = now,
                       .raisedBy = raisedBy};
    if (evidence.alert)
        incident.title = evidence.alert->summary.isEmpty() ? evidence.alert->name
                                                           : evidence.alert->summary;
    else if (!evidence.shownBy.id.isNull())
        incident.title = QCoreApplication::translate("Dayshift::Evidence", "%1 left its band")
                                 .arg(evidence.shownBy.name);
    incident.title.truncate(LongestTitle);
    // What began later than it was noticed is a clock's doing.
    if (incident.impactStartedAt.isValid() && incident.impactStartedAt > incident.openedAt)
        incident.openedAt = incident.impactStartedAt;
    return incident;
}

} // namespace Dayshift
