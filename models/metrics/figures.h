// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/flow.h"
#include "models/metrics/forecast.h"
#include "models/metrics/recovery.h"
#include "models/metrics/sprints.h"
#include "models/metrics/streak.h"
#include "models/metrics/waitledger.h"
#include "models/metrics/usage.h"

#include <QJsonObject>

namespace Dayshift {

// How sound the facts are, over all that is known by then, whatever the window.
struct DataQuality
{
    int unknownStatus = 0;
    int fromMismatch = 0;
    int danglingReference = 0;
    int duplicateIncidents = 0;
};
[[nodiscard]] DataQuality dataQuality(const Scene &scene);

// Every figure of metrics.md, by one definition.
struct Figures
{
    DeploymentFrequency frequency = {};
    LeadTime leadTime = {};
    ChangeLeadTime changeLeadTime = {};
    ChangeFailure failure = {};
    Rework rework = {};
    Recovery bugLife = {};
    Recovery timeToRestore = {};
    Recovery failedDeploymentRecovery = {};
    Availability availability = {};
    CycleTime cycleTime = {};
    CustomerLeadTime customerLeadTime = {};
    Throughput throughput = {};
    CumulativeFlow flow = {};
    WorkItemAge age = {};
    WaitLedger stages = {};
    SprintReports sprints = {};
    ReleaseStreak streak = {};
    Forecast forecast = {};
    Usage usage = {};
    Scatter scatter = {};
    ControlChart controlChart = {};
    WorkInProgress work = {};
    Little little = {};
    DataQuality quality = {};
    DayWindow window = {};
};
// What is kept of the same facts need not be computed again.
[[nodiscard]] Figures figuresOf(const Facts &facts, const MetricsDefinition &definition,
                                SprintsKept *kept = nullptr);

// The figures in the interchange form (metrics-dataset.md, expected.json); null is "no data".
[[nodiscard]] QJsonObject toJson(const Figures &figures, const Facts &facts,
                                 const MetricsDefinition &definition);

} // namespace Dayshift
