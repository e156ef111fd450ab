// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/recovery.h"

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

// Every figure of delivery and recovery, by one definition.
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
    DataQuality quality = {};
    DayWindow window = {};
};
[[nodiscard]] Figures figuresOf(const Facts &facts, const MetricsDefinition &definition);

// The figures in the interchange form (metrics-dataset.md, expected.json); null is "no data".
[[nodiscard]] QJsonObject toJson(const Figures &figures, const MetricsDefinition &definition);

} // namespace Dayshift
