// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/delivery.h"

namespace Dayshift {

// How long something in production was broken (metrics.md, section 3). Three figures of one form.
struct Recovery
{
    struct Week
    {
        int n = 0;
        std::optional<double> mean = {};
        std::optional<double> median = {};
    };
    struct Open
    {
        int incident = Nowhere;
        double seconds = 0; // so far
    };
    std::vector<Sample> samples = {}; // fact: an incident
    Stats seconds = {};
    int negative = 0;
    // Not over at the instant of knowledge, opened before the window's end; in no mean.
    std::vector<Open> open = {};
    std::optional<double> oldestOpen = {};
    std::optional<Level> level = {}; // of the median
    std::vector<Week> weekly = {};
};

// From the end of the deployment that brought it to the end of the one that mended it.
[[nodiscard]] Recovery bugLife(const Scene &scene);
// From the first impact to the service's being restored.
[[nodiscard]] Recovery timeToRestore(const Scene &scene);
// From the end of the deployment that brought it to the service's being restored.
[[nodiscard]] Recovery failedDeploymentRecovery(const Scene &scene);

// The share of the window in which no incident of the chosen severities was open (2.7).
struct Availability
{
    std::optional<double> window = {}; // seconds
    std::optional<double> downtime = {}; // the union of the intervals
    std::optional<double> incidents = {}; // their sum
    std::optional<double> availability = {};
};
[[nodiscard]] Availability availability(const Scene &scene);

} // namespace Dayshift
