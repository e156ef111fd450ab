// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Dayshift {

using IncidentId = Id<struct Incident>;
using DeploymentId = Id<struct Deployment>;
using StoryId = Id<struct Story>;
using IndicatorId = Id<struct Indicator>;

enum class IncidentKind : int { Incident, Bug };
enum class IncidentSeverity : int { Critical, Major, Minor, Trivial };
// How an incident came to be called recovered.
enum class RecoveredHow : int { NotYet, Watched, ByPerson };

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
    // What monitoring said of it when it was raised, kept as it was said: so many of so many, in a
    // time, and of what ("requests"). Nothing: nobody measured.
    QString impact = {}; // the sentence
    std::optional<double> impactFailed = {};
    std::optional<double> impactTotal = {};
    QString impactUnit = {};
    qint64 impactSeconds = 0;
    IndicatorId indicator = {}; // the figure that showed the failure
    QDateTime raisedAt = {}; // a person raised it; openedAt is when it was first noticed
    QString raisedBy = {};
    QDateTime assignedAt = {};
    QDateTime worksAgainAt = {}; // the figure came back into its band, not yet verified
    RecoveredHow recoveredHow = RecoveredHow::NotYet;
    QString recoveredReason = {}; // a person's word for calling it over
    QString recoveredBy = {};
    bool stopsDeployments = false; // nothing but what mends it is deployed from here while it is open

    friend bool operator==(const Incident &, const Incident &) = default;
};

// The stable word for JSON, exports and rules: the same in every language.
[[nodiscard]] QString wordOf(IncidentSeverity severity);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Incident)
