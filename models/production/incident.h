// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

namespace Dayshift {

using IncidentId = Id<struct Incident>;
using DeploymentId = Id<struct Deployment>;
using StoryId = Id<struct Story>;

enum class IncidentKind : int { Incident, Bug };
enum class IncidentSeverity : int { Critical, Major, Minor, Trivial };

// A disturbance of production that customers felt, or a bug found there (metrics.md, sections 2.5
// and 3). Times are instants; an invalid one is not known.
struct Incident
{
    IncidentId id = {};
    int number = 0;
    IncidentKind kind = IncidentKind::Incident;
    IncidentSeverity severity = IncidentSeverity::Major;
    QString title = {};
    QString service = {};
    QDateTime impactStartedAt = {}; // the first failing event
    QDateTime openedAt = {}; // detected or reported
    QDateTime resolvedAt = {}; // invalid: open
    DeploymentId causedBy = {}; // only what a person confirmed
    DeploymentId fixedBy = {};
    IncidentId duplicateOf = {};
    StoryId story = {};

    friend bool operator==(const Incident &, const Incident &) = default;
};

// The stable word for JSON, exports and rules: the same in every language.
[[nodiscard]] QString wordOf(IncidentSeverity severity);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Incident)
