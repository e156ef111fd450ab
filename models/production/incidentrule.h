// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/production/alert.h"
#include "models/production/incident.h"
#include "models/production/sample.h"

#include <QList>

namespace Dayshift {

// How alerts become or join an incident.
struct IncidentRule
{
    // Of one service, and so close together, they are one incident.
    std::chrono::seconds joinPause = std::chrono::minutes(30);
};

// The open incident that this alert belongs to: of its service, and no longer quiet than the pause
// (by its start and by those of its alerts). Null: none, or a person said that it is no problem.
[[nodiscard]] IncidentId incidentOf(const Alert &alert, const QList<Incident> &incidents,
                                    const QList<Alert> &alerts, const IncidentRule &rule = {});

// Whether a value lies in the indicator's band; one without a band is always well.
[[nodiscard]] bool isWell(const Indicator &indicator, double value);

// Since when a figure was out of its band without interruption when the alert began, or began to be
// soon after: the first failing event of the measure. Times that were not measured, up to the gap,
// and what was no number do not interrupt. Invalid: it was never out of its band then.
[[nodiscard]] QDateTime firstFailing(const Indicator &indicator, const QList<Measurement> &samples,
                                     const QDateTime &alertStart, std::chrono::seconds gap);
// Since when a figure is back in its band, and stayed so until the last sample; invalid: it is not.
[[nodiscard]] QDateTime worksSince(const Indicator &indicator, const QList<Measurement> &samples);

// What a failure did, in what is counted (people, requests) and not in anything else.
struct Impact
{
    std::optional<double> failed = {};
    std::optional<double> total = {};
    QString unit = {}; // what the two are: "sign-ins"
    std::chrono::seconds span {0};

    friend bool operator==(const Impact &, const Impact &) = default;
};

// From what was tried and what succeeded, each per minute, summed over the time; a sample stands
// for the time until the next one, and for no more than the gap. Neither where nothing was measured.
[[nodiscard]] Impact impactOf(const QList<Measurement> &tried, const QList<Measurement> &succeeded,
                              const QString &unit, const QDateTime &from, const QDateTime &to,
                              std::chrono::seconds gap);
// "about 38 of 410 sign-ins failed in 10 min; requests, not people". Empty: nobody measured.
[[nodiscard]] QString impactInWords(const Impact &impact, const Format &format);

// One group of those who use it.
struct Affected
{
    QString group = {};
    double tried = 0;
    double failed = 0;

    friend bool operator==(const Affected &, const Affected &) = default;
};
// By group, the most failures first; those that tried nothing are not among them.
[[nodiscard]] QList<Affected> affectedOf(const QList<Measurement> &tried,
                                         const QList<Measurement> &succeeded, const QDateTime &from,
                                         const QDateTime &to, std::chrono::seconds gap);

// From the first failing event to when it was noticed; nothing where either is not known. The first
// of the six gaps of a day (N3).
[[nodiscard]] std::optional<std::chrono::seconds> detectionGap(const Incident &incident);

// What it is called until somebody says better, and how bad it looks from the alert.
[[nodiscard]] IncidentSeverity severityFor(AlertSeverity severity);

} // namespace Dayshift
