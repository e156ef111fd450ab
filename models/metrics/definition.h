// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Dayshift {

// What a status means for the figures, whatever the team calls it.
enum class Phase { ToDo, InProgress, Done, Dropped };

struct StatusMeaning
{
    QString name = {}; // as the facts call it
    Phase phase = Phase::ToDo;
    QString shown = {}; // as people call it; empty: the same

    friend bool operator==(const StatusMeaning &, const StatusMeaning &) = default;
};

enum class Attribution { Explicit, Nearest, ExplicitOrNearest };
enum class BandYear { Off, Y2019, Y2021, Y2022, Y2023, Y2024 };

// How a forecast is made by simulation (metrics.md, 5.3): days drawn from so many before today.
struct ForecastSettings
{
    int historyDays = 30;
    int trials = 10'000;
    quint64 seed = 1;
    int horizonDays = 14; // how many stories in so many days
    int items = 20; // when so many stories are done

    friend bool operator==(const ForecastSettings &, const ForecastSettings &) = default;
};

// Every choice that a figure depends on. The same facts and the same definition always give the
// same numbers.
struct MetricsDefinition
{
    QTimeZone zone = QTimeZone::utc();
    QDate windowStart = {}; // local dates, the end is the first day after the window
    QDate windowEnd = {};
    qint64 asOf = 0; // seconds since 1970, UTC: what came later has not happened
    std::optional<qint64> trackedFrom = {}; // none: the earliest instant of the facts
    QString environment = QStringLiteral("production");
    QString service = {}; // empty: all
    QStringList excludeTypes = {QStringLiteral("epic")};
    QList<StatusMeaning> statuses = defaultStatuses();
    bool countRedeploys = false;
    Attribution attribution = Attribution::Explicit;
    std::optional<double> nearestMaxHours = {};
    QStringList failureKinds = {QStringLiteral("incident"), QStringLiteral("bug")};
    bool includeFailedAttempts = false; // in both terms of the change failure rate
    bool leadEndsWithFirst = false; // with the first change in production, not with the last
    bool countRolledBack = false; // what was rolled back had arrived all the same
    bool clockResets = false; // by a return to a to-do status
    bool firstCompletion = false;
    double skewTolerance = 0; // seconds
    bool restoreByOpened = false; // an incident belongs to the window in which it was opened
    QStringList availabilitySeverities = {QStringLiteral("critical"), QStringLiteral("major")};
    BandYear bandYear = BandYear::Y2024;
    ForecastSettings forecast = {};
    bool series = true;

    [[nodiscard]] static QList<StatusMeaning> defaultStatuses();

    // Lays the parameters over this definition. Names that it does not know are left to others;
    // Invalid names the parameter whose value cannot be used.
    [[nodiscard]] Result<Done> overlay(const QJsonObject &parameters);
    // One choice as a person writes it: "clock_start=reset". Unknown names and values are Invalid.
    [[nodiscard]] Result<Done> choose(const QString &nameAndChoice);
    // The whole local days before that of asOf, so many of them.
    void lookBack(int days);
};

// "90d" or "12w" as days.
[[nodiscard]] Result<int> daysOfWindow(const QString &text);
// "2025-03-30T01:02:03Z" as seconds since 1970; none if it is not such an instant.
[[nodiscard]] std::optional<qint64> instantOf(QByteArrayView text);
[[nodiscard]] std::optional<qint64> instantOf(const QString &text);
[[nodiscard]] Result<QTimeZone> zoneOf(const QString &name);

} // namespace Dayshift
