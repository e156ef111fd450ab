// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

namespace Dayshift {

using AlertId = Id<struct Alert>;
using SourceId = Id<struct Source>;
using IncidentId = Id<struct Incident>;

enum class AlertState : int { Pending, Firing, Suppressed, Ended };
enum class AlertSeverity : int { Critical, Warning, Info, None };

// One alert from its first firing to its end; an alert that flaps is still the same one.
struct Alert
{
    AlertId id = {};
    SourceId source = {};
    QString fingerprint = {}; // what the source tells it by: its labels
    QString name = {};
    AlertSeverity severity = AlertSeverity::Warning;
    QString service = {};
    QString summary = {};
    QString labels = {}; // JSON object
    AlertState state = AlertState::Firing;
    QDateTime startedAt = {}; // as the source says
    QDateTime noticedAt = {}; // when this team's Dayshift first read of it
    QDateTime endedAt = {}; // invalid: not over
    // It ended because its source is not asked any more: whether it is over is not known.
    bool unwatched = false;
    int flaps = 0; // how often it ended and came back within its pause
    QDateTime silencedUntil = {}; // by a silence at the source
    QDateTime mutedUntil = {}; // by a person here
    QString muteReason = {};
    QDateTime seenAt = {}; // a person saw how it ended; invalid: nobody yet
    QString dismissedReason = {}; // "Not a problem", with why; kept for the figures
    QString dismissedBy = {};
    IncidentId incident = {};

    friend bool operator==(const Alert &, const Alert &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Alert)
