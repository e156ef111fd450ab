// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

namespace Dayshift {

// Who uses it, and are they successful (metrics.md, section 6); counts only, never a person. Nothing
// is set where no use was ever recorded, and no users where the source does not tell them apart.
struct Usage
{
    struct Day
    {
        std::optional<int> users = {};
        qint64 attempts = 0;
        qint64 successes = 0;
    };
    struct Feature
    {
        int feature = Nowhere; // place in Facts::features
        qint64 attempts = 0;
        qint64 successes = 0;
        std::optional<double> rate = {};
        std::optional<int> users = {};
    };
    std::optional<qint64> attempts = {};
    std::optional<qint64> successes = {};
    std::optional<double> successRate = {};
    std::optional<int> activeUsers = {}; // with at least one attempt
    std::optional<int> successfulUsers = {};
    std::optional<double> userSuccessRate = {};
    std::optional<double> dailyMean = {}; // of active users a day, days without any included
    std::optional<int> weekly = {}; // distinct in the last 7 days of the window
    std::optional<int> monthly = {}; // in the last 30
    std::optional<double> stickiness = {}; // daily mean of those 30 days / monthly
    std::vector<Feature> features = {}; // in order of their names
    std::vector<Day> daily = {};
};
[[nodiscard]] Usage usage(const Scene &scene);

} // namespace Dayshift
