// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinestate.h"
#include "models/production/incident.h"
#include "models/settings/wallchoices.h"

#include <QDateTime>
#include <QTimeZone>

namespace Dayshift {

// How loud a thing is on a wall, the loudest first. Each has a silhouette of its own.
enum class WallState : int {
    Incident,
    Failed,
    Blocked,
    Warning,
    Silent, // nobody has told for long: never a pass
    Running,
    Waiting,
    Fine,
};
inline constexpr int WallStateCount = int(WallState::Fine) + 1;

// One of the eight stations from "somebody has it" to "customers have it".
enum class WallStation : int {
    Assigned,
    Fixed,
    Built,
    Functional,
    Performance,
    Security,
    SignOff,
    Deploy
};
inline constexpr int WallStationCount = int(WallStation::Deploy) + 1;

struct WallStep
{
    WallStation station = WallStation::Assigned;
    WallState state = WallState::Waiting;
    QDateTime at = {}; // when it was done or failed; of one that runs: when it began
    QDateTime expectedEnd = {}; // of one that runs; invalid: nobody knows

    friend bool operator==(const WallStep &, const WallStep &) = default;
};

// An incident that is open, without anything that a passer-by is not to read.
struct WallIncident
{
    int number = 0;
    IncidentSeverity severity = IncidentSeverity::Major;
    QString title = {};
    QDateTime since = {};
    QString person = {}; // a role or a first name, as chosen; empty: nobody has it
    int affected = 0; // so many of what is counted; 0: nobody counted
    QString affectedUnit = {}; // "sign-ins"; empty: people
    QList<WallStep> steps = {}; // in the order of the stations

    friend bool operator==(const WallIncident &, const WallIncident &) = default;
};

// The last one that is over, of today.
struct WallRecovery
{
    QString title = {};
    QDateTime at = {};
    std::chrono::milliseconds after = {};

    friend bool operator==(const WallRecovery &, const WallRecovery &) = default;
};

// The figure by which customers succeed, and whether anybody measures it.
struct WallProduction
{
    bool isMonitored = false; // there is a source
    QString name = {}; // of the figure
    QString unit = {};
    std::optional<double> value = {};
    std::optional<double> atLeast = {};
    std::optional<double> atMost = {};
    bool isWell = false;
    QDateTime at = {};
    QList<std::optional<double>> recent = {}; // of the last three hours, evenly, oldest first
    QString alert = {}; // the worst that goes on and is no incident; empty: none
    bool alertIsCritical = false;
    QStringList silent = {}; // monitoring that does not answer
    QDateTime silentSince = {};

    friend bool operator==(const WallProduction &, const WallProduction &) = default;
};

struct WallPipeline
{
    QString name = {};
    WallState state = WallState::Silent;
    StageKind stage = StageKind::Other; // where it failed, waits or runs
    QString reason = {}; // a word of what blocks it
    QDateTime since = {}; // of its trouble
    bool sinceOrLonger = false;
    double fraction = -1; // of the usual time of what runs

    friend bool operator==(const WallPipeline &, const WallPipeline &) = default;
};

struct WallColumn
{
    QString name = {};
    int stories = 0;
    int limit = 0; // 0: none

    [[nodiscard]] bool isOver() const { return limit > 0 && stories > limit; }
    friend bool operator==(const WallColumn &, const WallColumn &) = default;
};

struct WallSprint
{
    bool runs = false;
    QString name = {};
    QString goal = {};
    int day = 0; // a working day of so many; 0: not known
    int days = 0;
    double elapsed = -1; // the share of its working time that is over; below 0: not known
    double donePoints = 0;
    double points = 0; // of all that is in it
    int doneStories = 0;
    int stories = 0;
    QList<WallColumn> columns = {};
    int blocked = 0;
    int blockedNumber = 0; // the one that is blocked for longest
    QString blockedReason = {};

    friend bool operator==(const WallSprint &, const WallSprint &) = default;
};

struct WallFigure
{
    QString title = {};
    QString value = {}; // empty: no data
    QString trend = {}; // in words; empty: none
    QString count = {}; // what it is made of
    bool isWorse = false;
    bool isBetter = false;

    friend bool operator==(const WallFigure &, const WallFigure &) = default;
};

struct WallRelease
{
    QString version = {}; // empty: nothing was ever deployed
    QDateTime since = {};

    friend bool operator==(const WallRelease &, const WallRelease &) = default;
};

struct WallPlan
{
    QDateTime at = {};
    QString title = {};

    friend bool operator==(const WallPlan &, const WallPlan &) = default;
};

// Everything that a wall shows, read in one go.
struct WallFacts
{
    QString team = {};
    QTimeZone zone = QTimeZone::systemTimeZone();
    QList<WallIncident> incidents = {}; // open ones, worst first
    std::optional<WallRecovery> recovery = {};
    WallProduction production = {};
    QList<WallPipeline> pipelines = {}; // loudest first
    WallSprint sprint = {};
    QList<WallFigure> figures = {};
    WallRelease release = {};
    QList<WallPlan> plans = {};
    bool hasSources = false; // anything that is read by itself
    QDateTime toldAt = {}; // the last good answer of any source
    QString silentReason = {}; // why the sources are silent, if all are

    friend bool operator==(const WallFacts &, const WallFacts &) = default;
};

[[nodiscard]] WallState wallStateOf(const PipelineState &pipeline);

} // namespace Dayshift
