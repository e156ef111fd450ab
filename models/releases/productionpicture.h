// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/evidence.h"
#include "models/releases/productionhistory.h"

namespace Dayshift {

// One figure as a tile shows it.
struct FigureNow
{
    Indicator indicator = {};
    std::optional<double> value = {}; // the newest number; nothing: none, or not a number
    QDateTime at = {};
    std::optional<double> usual = {}; // the average of the week before
    QList<Measurement> recent = {}; // of the last hour or so
    bool isMeasured = false; // ever

    [[nodiscard]] bool isWell() const;
};

// Everything that the production view shows, read in one go.
struct ProductionPicture
{
    QList<Source> sources = {};
    QList<SourceReading> readings = {};
    QList<Alert> alerts = {}; // that go on or that nobody has seen end, worst first
    QList<Incident> incidents = {}; // that are open
    // Alerts that were over before today, and that nobody has seen since: how many, and when the
    // last of them ended.
    int earlierAlerts = 0;
    QDateTime earlierEndedAt = {};
    QList<FigureNow> figures = {}; // those of the tiles: people, success, errors, answer time
    Indicator triedBy = {};
    Indicator succeededBy = {};
    QList<Measurement> tried = {};
    QList<Measurement> succeeded = {};
    std::chrono::seconds gap {0}; // a longer silence between two samples is a gap
    QDateTime from = {};
    Evidence evidence = {}; // of the worst alert, or of the figures alone
    std::optional<Deployment> live = {};
    QList<WhatChanged> changed = {}; // in the day before the failure, or before now
    std::optional<Member> suggested = {}; // who changed last what is live
    QList<Member> team = {};
    QList<UsageShare> days = {};
    QList<UsageShare> releases = {};
    QDateTime asOf = {};
};
[[nodiscard]] Result<ProductionPicture> productionPicture(Database &database,
                                                          std::chrono::seconds span,
                                                          const QTimeZone &zone,
                                                          const QDateTime &now);

// The alerts that ended before today, unseen: 5,000 of them at most.
[[nodiscard]] Result<QList<Alert>> earlierAlerts(Database &database, const QTimeZone &zone,
                                                 const QDateTime &now);

// Which of the sources are silent: those whose last try failed.
[[nodiscard]] QList<SourceReading> silentSources(const ProductionPicture &picture);

} // namespace Dayshift
