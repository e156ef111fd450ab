// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/watchwriter.h"

#include "models/production/incidentrule.h"
#include "models/production/productiontables.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr int SamplesOutOfBand = 2; // one alone may be chance

std::chrono::seconds silenceLimit(const Source &source)
{
    return std::max<std::chrono::seconds>(1min, std::chrono::seconds(4 * source.everySeconds));
}

static Result<QList<Alert>> knownAlerts(Database &database, const QDateTime &now)
{
    const auto pause = AlertRule().flapPause;
    return alerts().where(database, u"state <> ? OR ended_at > ? OR silenced_until > ?"_s,
                          {int(AlertState::Ended), now.addSecs(-pause.count()).toMSecsSinceEpoch(),
                           now.toMSecsSinceEpoch()});
}

static Result<bool> hadWatchdog(Database &database, const SourceId &source)
{
    const auto found = database.select(
            u"SELECT 1 FROM alert WHERE source_id = ? AND severity = ? AND LOWER(name) = ?"
            " LIMIT 1"_s,
            {source.toString(), int(AlertSeverity::None), u"watchdog"_s},
            [](const Row &row) { return row.number(0); });
    if (!found)
        return found.error();
    return !found->isEmpty();
}

// Since when the newest values of a figure are out of its band; nothing if they are not.
static Result<std::optional<ToldAlert>> outOfBand(Database &database, const Indicator &indicator,
                                                  const Round &round)
{
    if (!indicator.atLeast && !indicator.atMost)
        return std::optional<ToldAlert>();
    const auto samples = samplesOf(database, indicator.id, round.now.addDays(-1), round.now);
    if (!samples)
        return samples.error();
    std::optional<ToldAlert> alert;
    int bad = 0;
    QDateTime since;
    for (auto sample = samples->crbegin(); sample != samples->crend(); ++sample) {
        if (!sample->value)
            continue;
        if (isWell(indicator, *sample->value))
            break;
        if (++bad == 1)
            alert = bandAlert(indicator, *sample->value, sample->at);
        since = sample->at;
    }
    if (bad < SamplesOutOfBand)
        return std::optional<ToldAlert>();
    alert->startedAt = since;
    return alert;
}

// What Dayshift itself has to say of this source.
static Result<QList<ToldAlert>> ownAlerts(Database &database, const Round &round,
                                          const SourceReading &reading)
{
    QList<ToldAlert> own;
    if (reading.failedSince.isValid()
        && reading.failedSince.addSecs(silenceLimit(round.source).count()) <= round.now)
        own.append(silentAlert(round.source, reading.failedSince, reading.reason));
    if (round.lacksWatchdog) {
        const auto had = hadWatchdog(database, round.source.id);
        if (!had)
            return had.error();
        if (*had)
            own.append(watchdogAlert(round.source, round.now));
    }
    if (round.hasAlerts)
        return own;
    for (const auto &indicator : round.indicators) {
        const auto alert = outOfBand(database, indicator, round);
        if (!alert)
            return alert.error();
        if (*alert)
            own.append(**alert);
    }
    return own;
}

// An alert that nobody watches any more is known to be over only if it came back and ended since.
static bool isKnownToBeOver(const Alert &alert, const QList<Alert> &linked)
{
    return !alert.unwatched || !alert.dismissedReason.isEmpty()
            || std::ranges::any_of(linked, [&](const Alert &later) {
                   return later.name == alert.name && !later.unwatched
                           && later.endedAt > alert.endedAt;
               });
}

// An incident whose alerts are all over works again, until one of them comes back.
static Result<Done> tellIncidents(Transaction &transaction, const QList<Incident> &open)
{
    for (const auto &incident : open) {
        const auto linked = alerts().where(transaction.database(), u"incident_id = ?"_s,
                                           {incident.id.toString()});
        if (!linked)
            return linked.error();
        if (linked->isEmpty())
            continue;
        auto after = incident;
        after.worksAgainAt = {};
        const bool goesOn = std::ranges::any_of(*linked, [](const Alert &alert) {
            return alert.state != AlertState::Ended && alert.dismissedReason.isEmpty();
        });
        const bool isOver = !goesOn && std::ranges::all_of(*linked, [&](const Alert &alert) {
            return isKnownToBeOver(alert, *linked);
        });
        if (isOver)
            after.worksAgainAt = incident.worksAgainAt.isValid()
                    ? incident.worksAgainAt
                    : std::ranges::max(*linked, {}, &Alert::endedAt).endedAt;
        if (const auto done = incidents().apply(transaction, {incident, after}); !done)
            return done.error();
    }
    return Done {};
}

// Who reads one source alone says nothing of what the others told: they are asked elsewhere.
static Result<Done> addSilentVoices(Database &database, QList<SourceVoice> &voices)
{
    const auto asked = sources().where(database, u"enabled <> 0"_s, {});
    if (!asked)
        return asked.error();
    for (const auto &source : *asked) {
        const bool speaks = std::ranges::any_of(voices, [&](const SourceVoice &voice) {
            return voice.source.id == source.id;
        });
        if (!speaks)
            voices.append({.source = source, .answers = false});
    }
    return Done {};
}

// What became of the alerts, and which incident they belong to.
static Result<QList<Alert>> writeAlerts(Transaction &transaction, const Round &round,
                                        const SourceReading &reading)
{
    auto &database = transaction.database();
    auto voices = round.voices;
    for (auto &voice : voices) {
        if (voice.source.id != round.source.id)
            continue;
        const auto own = ownAlerts(database, round, reading);
        if (!own)
            return own.error();
        voice.own = *own;
    }
    const auto known = knownAlerts(database, round.now);
    if (!known)
        return known.error();
    if (const auto done = addSilentVoices(database, voices); !done)
        return done.error();
    auto changed = settledAlerts(*known, voices, round.now);
    if (changed.isEmpty())
        return changed;
    const auto open = incidents().where(database, u"resolved_at = 0"_s, {});
    if (!open)
        return open.error();
    for (auto &alert : changed) {
        if (alert.incident.isNull() && isOpen(alert))
            alert.incident = incidentOf(alert, *open, *known);
    }
    return alerts()
            .merge(transaction, changed)
            .then([&](Done) { return tellIncidents(transaction, *open); })
            .then([&](Done) { return Result<QList<Alert>>(changed); });
}

static void settle(SourceReading &reading, const Round &round)
{
    reading.triedAt = round.now;
    if (round.error) {
        if (!reading.failedSince.isValid())
            reading.failedSince = round.now;
        reading.failure = round.error->word();
        reading.reason = round.error->title();
        reading.nextAt = round.nextAt;
        return;
    }
    reading.readAt = std::max(round.now, reading.readAt); // another program may have been later
    reading.triedAt = reading.readAt;
    reading.failedSince = {};
    reading.failure = round.note.isEmpty() ? QString() : u"note"_s;
    reading.reason = round.note;
    reading.nextAt = {};
}

static Result<Kept> write(Transaction &transaction, const Round &round)
{
    auto &database = transaction.database();
    const QStringList id {round.source.id.toString()};
    const auto there = sources().load(database, id);
    if (!there)
        return there.error();
    if (there->isEmpty())
        return Kept {};
    const auto known = sourceReadings().load(database, id);
    if (!known)
        return known.error();
    const auto before = known->isEmpty() ? SourceReading {.id = round.source.id} : known->first();
    Kept written {.reading = before};
    written.reading.name = there->first().name;
    settle(written.reading, round);
    if (const auto done = writeSamples(transaction, round.samples); !done)
        return done.error();
    const auto changed = writeAlerts(transaction, round, written.reading);
    if (!changed)
        return changed.error();
    written.alerts = *changed;
    const bool isSame = before.failure == written.reading.failure
            && before.reason == written.reading.reason && changed->isEmpty();
    if (round.mayOmitReading && isSame) {
        written.reading = before;
        return written;
    }
    return sourceReadings().merge(transaction, {written.reading}).then([&](Done) {
        return Result<Kept>(written);
    });
}

QFuture<Result<Kept>> writeRound(Store &store, const Round &round)
{
    return store.write([round](Transaction &transaction) { return write(transaction, round); },
                       Durability::Machine);
}

} // namespace Dayshift
