// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/ledger.h"
#include "models/production/source.h"
#include "models/store/database.h"

#include <QTimeZone>

namespace Dayshift {

// One measured moment of a production figure; nothing: measured, and not a number.
struct CurvePoint
{
    QDateTime at = {};
    std::optional<double> value = {};

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

// A production figure over a stretch of time.
struct Curve
{
    Indicator indicator = {};
    QList<CurvePoint> points = {}; // by time

    [[nodiscard]] bool isEmpty() const { return points.isEmpty(); }
};

// What is still to come today.
struct PlannedStep
{
    enum class Kind : int { RunningBuild, SignOff, Deployment, Blocked };

    Kind kind = Kind::RunningBuild;
    QDateTime at = {}; // expected or planned; invalid: nobody knows
    QString title = {};
    QString detail = {};
    QString number = {};
    Lane lane = Lane::Developer;
    BuildId build = {};
    ReleaseId release = {};
    StoryId story = {};

    friend bool operator==(const PlannedStep &, const PlannedStep &) = default;
};

// What happened on one day of the team's calendar.
struct Day
{
    QDate date = {};
    QTimeZone zone = QTimeZone::utc();
    QDateTime from = {};
    QDateTime to = {}; // half-open
    QDateTime asOf = {}; // the moment of looking
    QList<Thread> threads = {}; // open ones first, then the newest
    QList<Curve> curves = {}; // of each thread, then of the day itself
    QList<DayStep> steps = {}; // all builds, sign-offs and deployments of the day
    QList<LaneSum> lanes = {}; // of these
    bool isShortened = false; // there were more builds than are told
    QDateTime lastIncident = {}; // the one before this day; invalid: there was none
    QList<PlannedStep> rest = {}; // only of today
    int doneToday = 0; // what was planned and is done
    Ledger ledger = {}; // of the last ten threads
    QString silentSource = {}; // one that has not answered for long; empty: all do
    QDateTime silentSince = {}; // its last answer

    [[nodiscard]] bool isToday() const { return asOf >= from && asOf < to; }
    [[nodiscard]] bool isEmpty() const { return threads.isEmpty() && steps.isEmpty(); }
};

// Reads a day; no more than its own facts are looked at, however much there is beside them.
[[nodiscard]] Result<Day> readDay(Database &database, QDate date, const QDateTime &now);
// The day of the team's calendar in which a moment lies.
[[nodiscard]] Result<QDate> dayOf(Database &database, const QDateTime &at);

} // namespace Dayshift
