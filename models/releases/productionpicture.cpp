// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/productionpicture.h"

#include "models/production/alertbook.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/team/teamtables.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostAtOnce = 5000;
static constexpr qint64 RecentSeconds = 60 * 60;
static constexpr int UsageDays = 7;
static constexpr int UsageReleases = 6;

bool FigureNow::isWell() const
{
    return value && Dayshift::isWell(indicator, *value);
}

// Puts what was read into its place, or stops with the error.
template<typename T>
static Result<Done> into(T &place, Result<T> read)
{
    if (!read)
        return read.error();
    place = *std::move(read);
    return Done {};
}

static Result<FigureNow> figureOf(Database &database, const Indicator &indicator,
                                  const QDateTime &now)
{
    FigureNow figure {.indicator = indicator};
    const auto recent
            = samplesOf(database, indicator.id, now.addSecs(-RecentSeconds), now.addSecs(60));
    if (!recent)
        return recent.error();
    figure.recent = *recent;
    figure.isMeasured = !recent->isEmpty();
    if (figure.isMeasured) {
        figure.value = recent->last().value;
        figure.at = recent->last().at;
    }
    const auto usual = averageOf(database, indicator.id, now.addDays(-7),
                                 now.addSecs(-RecentSeconds));
    if (!usual)
        return usual.error();
    if (*usual)
        figure.usual = (*usual)->value;
    return figure;
}

static Result<Done> readFigures(Database &database, const QDateTime &now,
                                ProductionPicture &picture)
{
    const auto all = indicators().load(database);
    if (!all)
        return all.error();
    QList<Indicator> shown;
    for (const auto meaning : {IndicatorMeaning::People, IndicatorMeaning::Success,
                               IndicatorMeaning::Errors, IndicatorMeaning::AnswerTime}) {
        if (const auto *indicator = withMeaning(*all, meaning))
            shown.append(*indicator);
    }
    for (const auto &indicator : *all) { // where one of the four is missing, another has its place
        const bool isLine = indicator.meaning == IndicatorMeaning::Tried
                || indicator.meaning == IndicatorMeaning::Succeeded;
        if (shown.size() < 4 && !isLine && !shown.contains(indicator))
            shown.append(indicator);
    }
    for (const auto &indicator : std::as_const(shown)) {
        const auto figure = figureOf(database, indicator, now);
        if (!figure)
            return figure.error();
        picture.figures.append(*figure);
    }
    const auto *tried = withMeaning(*all, IndicatorMeaning::Tried);
    const auto *succeeded = withMeaning(*all, IndicatorMeaning::Succeeded);
    if (!tried || !succeeded)
        return Done {};
    picture.triedBy = *tried;
    picture.succeededBy = *succeeded;
    return into(picture.tried, samplesOf(database, tried->id, picture.from, now.addSecs(60)))
            .then([&](Done) {
                return into(picture.succeeded, samplesOf(database, succeeded->id, picture.from,
                                                         now.addSecs(60)));
            })
            .then([&](Done) { return into(picture.gap, gapOf(database, *tried)); });
}

// Those of Watchdogs are none.
static constexpr QLatin1StringView EndedUnseen {
        "state = ? AND seen_at = 0 AND ended_at < ? AND dismissed_reason = ''"
        " AND NOT (severity = 3 AND LOWER(name) = 'watchdog')"};

Result<QList<Alert>> earlierAlerts(Database &database, const QTimeZone &zone, const QDateTime &now)
{
    const auto today = now.toTimeZone(zone).date().startOfDay(zone);
    return alerts().where(database, EndedUnseen,
                          {int(AlertState::Ended), today.toMSecsSinceEpoch()}, MostAtOnce);
}

static Result<Done> readEarlierAlerts(Database &database, const QDateTime &today,
                                      ProductionPicture &picture)
{
    const auto earlier = database.select(
            u"SELECT COUNT(*), COALESCE(MAX(ended_at), 0) FROM alert WHERE "_s + EndedUnseen, {
                    int(AlertState::Ended), today.toMSecsSinceEpoch()},
            [](const Row &row) { return std::pair(int(row.number(0)), row.time(1)); });
    if (!earlier)
        return earlier.error();
    std::tie(picture.earlierAlerts, picture.earlierEndedAt) = earlier->value(0);
    return Done {};
}

static Result<Done> readAlerts(Database &database, const QTimeZone &zone, const QDateTime &now,
                               ProductionPicture &picture)
{
    const auto today = now.toTimeZone(zone).date().startOfDay(zone);
    if (const auto done = readEarlierAlerts(database, today, picture); !done)
        return done;
    auto shown = alerts().where(database, u"state <> ? OR (seen_at = 0 AND ended_at >= ?)"_s,
                                {int(AlertState::Ended), today.toMSecsSinceEpoch()});
    if (!shown)
        return shown.error();
    picture.alerts = *std::move(shown);
    picture.alerts.removeIf([](const Alert &alert) {
        return isWatchdog(alert.name, alert.severity)
                || (alert.state == AlertState::Ended && !alert.dismissedReason.isEmpty());
    });
    std::ranges::sort(picture.alerts, [&](const Alert &a, const Alert &b) {
        return isWorse(a, b, now);
    });
    const auto worst = worstAlert(database, now);
    if (!worst)
        return worst.error();
    return into(picture.evidence, evidenceOf(database, *worst, {}, now));
}

static Result<Done> readHistory(Database &database, const QTimeZone &zone, const QDateTime &now,
                                ProductionPicture &picture)
{
    const auto start = picture.evidence.startedAt();
    const auto before = start.isValid() ? start : now;
    const auto done = into(picture.live, liveAt(database, before, picture.evidence.service))
                              .then([&](Done) {
                                  return into(picture.changed,
                                              changesBefore(database, before,
                                                            std::chrono::days(1), 12));
                              });
    if (!done)
        return done;
    if (picture.live) {
        if (const auto read = into(picture.suggested, lastAuthorOf(database, *picture.live)); !read)
            return read;
    }
    if (picture.triedBy.id.isNull())
        return Done {};
    return into(picture.days, usagePerDay(database, picture.triedBy.id, picture.succeededBy.id,
                                          UsageDays, zone, now))
            .then([&](Done) {
                return into(picture.releases,
                            usagePerRelease(database, picture.triedBy.id, picture.succeededBy.id,
                                            UsageReleases, now));
            });
}

Result<ProductionPicture> productionPicture(Database &database, std::chrono::seconds span,
                                            const QTimeZone &zone, const QDateTime &now)
{
    ProductionPicture picture {.from = now.addSecs(-span.count()), .asOf = now};
    const auto done
            = into(picture.sources, sources().where(database, u"enabled <> 0"_s, {}))
                      .then([&](Done) {
                          return into(picture.readings, sourceReadings().load(database));
                      })
                      .then([&](Done) {
                          return into(picture.incidents,
                                      incidents().where(database, u"resolved_at = 0"_s, {}));
                      })
                      .then([&](Done) {
                          return into(picture.team,
                                      members().where(database, u"active <> 0"_s, {}));
                      })
                      .then([&](Done) { return readFigures(database, now, picture); })
                      .then([&](Done) { return readAlerts(database, zone, now, picture); })
                      .then([&](Done) { return readHistory(database, zone, now, picture); });
    if (!done)
        return done.error();
    return picture;
}

QList<SourceReading> silentSources(const ProductionPicture &picture)
{
    QList<SourceReading> silent;
    for (const auto &reading : picture.readings) {
        const bool isAsked = std::ranges::any_of(picture.sources, [&](const Source &source) {
            return source.id == reading.id;
        });
        if (isAsked && reading.failedSince.isValid())
            silent.append(reading);
    }
    return silent;
}

} // namespace Dayshift
