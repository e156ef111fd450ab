// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/recovery.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Dayshift {

// When an incident's time began, and when it was over; none: not at all, or not yet.
using Moment = std::function<Instant(const IncidentFact &incident, int cause)>;

static Recovery recovery(const Scene &scene, const Moment &start, const Moment &end)
{
    Recovery figure;
    const auto &definition = scene.definition();
    const auto &window = scene.window();
    for (const int i : scene.incidents()) {
        const auto &incident = scene.facts().incidents[size_t(i)];
        const auto from = start(incident, scene.causeOf(i));
        if (!from)
            continue;
        const auto to = end(incident, scene.causeOf(i));
        if (!to) {
            if (!window.isEmpty() && *incident.openedAt < window.end())
                figure.open.push_back({i, double(definition.asOf - *from)});
            continue;
        }
        if (!window.contains(definition.restoreByOpened ? *incident.openedAt : *to))
            continue;
        if (const auto seconds = durationOf(*from, *to, definition.skewTolerance))
            figure.samples.push_back(
                    {i, definition.restoreByOpened ? *incident.openedAt : *to, *seconds});
        else
            ++figure.negative;
    }
    std::ranges::stable_sort(figure.samples, {}, &Sample::at);
    for (const auto &open : figure.open)
        figure.oldestOpen = std::max(figure.oldestOpen.value_or(open.seconds), open.seconds);
    figure.seconds = statsOf(figure.samples);
    figure.level = levelOf(BandMeasure::Recovery, definition.bandYear, figure.seconds.median);
    for (const auto &week : byWeek(window, figure.samples))
        figure.weekly.push_back({int(week.size()), meanOf(week), medianOf(week)});
    return figure;
}

static Instant began(const IncidentFact &incident)
{
    return incident.impactStartedAt ? incident.impactStartedAt : incident.openedAt;
}

static Instant resolved(const Scene &scene, const IncidentFact &incident)
{
    return scene.isPast(incident.resolvedAt) ? Instant(incident.resolvedAt) : Instant();
}

Recovery bugLife(const Scene &scene)
{
    return recovery(
            scene,
            [&](const IncidentFact &incident, int cause) {
                return cause == Nowhere ? began(incident) : Instant(scene.endOf(cause));
            },
            [&](const IncidentFact &incident, int) {
                if (incident.fixedBy == Nowhere
                    || !scene.facts().deployments[size_t(incident.fixedBy)].isKnown)
                    return resolved(scene, incident);
                return scene.hasArrived(incident.fixedBy) ? Instant(scene.endOf(incident.fixedBy))
                                                          : Instant();
            });
}

Recovery timeToRestore(const Scene &scene)
{
    return recovery(
            scene,
            [](const IncidentFact &incident, int) { return began(incident); },
            [&](const IncidentFact &incident, int) { return resolved(scene, incident); });
}

Recovery failedDeploymentRecovery(const Scene &scene)
{
    return recovery(
            scene,
            [&](const IncidentFact &, int cause) {
                return cause == Nowhere ? Instant() : Instant(scene.endOf(cause));
            },
            [&](const IncidentFact &incident, int) { return resolved(scene, incident); });
}

Availability availability(const Scene &scene)
{
    if (scene.window().isEmpty() || scene.hasNoIncidentSource())
        return {};
    const auto &definition = scene.definition();
    const qint64 begin = scene.window().begin();
    const qint64 end = std::min(scene.window().end(), definition.asOf);
    const int outage = scene.facts().places.find(u"incident"_s);
    const auto severities = scene.placesOf(definition.availabilitySeverities);
    std::vector<std::pair<qint64, qint64>> intervals;
    for (const auto &incident : scene.facts().incidents) {
        if (incident.kind != outage || incident.duplicate || !scene.isPast(incident.openedAt)
            || !scene.isOfService(incident.service)
            || std::ranges::find(severities, incident.severity) == severities.end())
            continue;
        const auto from = std::max(begin, *began(incident));
        const auto to = std::min(end, resolved(scene, incident).value_or(definition.asOf));
        if (from < to)
            intervals.emplace_back(from, to);
    }
    std::ranges::sort(intervals);
    qint64 sum = 0;
    qint64 together = 0;
    qint64 covered = begin;
    for (const auto &[from, to] : intervals) {
        sum += to - from;
        together += std::max<qint64>(0, to - std::max(from, covered));
        covered = std::max(covered, to);
    }
    Availability figure {
            .window = double(end - begin), .downtime = double(together), .incidents = double(sum)};
    if (end > begin)
        figure.availability = 1 - double(together) / double(end - begin);
    return figure;
}

} // namespace Dayshift
