// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"
#include "models/metrics/statistics.h"

#include <map>

namespace Dayshift {

// The samples of each week of the window.
[[nodiscard]] std::vector<std::vector<double>> byWeek(const DayWindow &window,
                                                      const std::vector<Sample> &samples);

// How often successful deployments reach the environment (metrics.md, 2.2). Nothing is set where
// there is no data.
struct DeploymentFrequency
{
    int days = 0;
    std::optional<int> count = {};
    std::optional<double> perDay = {};
    std::optional<double> perWeek = {};
    std::optional<int> deploymentDays = {};
    std::optional<double> medianDaysPerWeek = {};
    std::optional<double> medianGap = {}; // seconds
    std::optional<std::map<FactKind, int>> byKind = {};
    std::optional<int> failedAttempts = {};
    std::optional<Level> level = {};
    std::vector<int> daily = {};
    std::vector<int> weekly = {};
    std::vector<int> deployments = {}; // those counted, in order
};
[[nodiscard]] DeploymentFrequency deploymentFrequency(const Scene &scene);

// From a story's first entry into progress to all of its changes being in production (2.3).
struct LeadTime
{
    int stories = 0; // in production within the window, before exclusions
    std::vector<Sample> samples = {}; // fact: a story
    Stats seconds = {};
    int neverInProgress = 0;
    int negative = 0;
    int notInProduction = 0; // over all time
    int deploymentsWithoutChanges = 0;
    std::optional<Level> level = {};
    std::vector<std::optional<double>> weeklyMedian = {};
};
[[nodiscard]] LeadTime leadTimeToProduction(const Scene &scene);

// From the commit of a change to its arrival in production (2.4, DORA's lead time for changes).
struct ChangeLeadTime
{
    std::vector<Sample> samples = {}; // fact: a change
    Stats seconds = {};
    int noCommitTime = 0;
    int negative = 0;
    int notInProduction = 0;
    std::optional<Level> level = {};
    std::vector<std::optional<double>> weeklyMedian = {};
};
[[nodiscard]] ChangeLeadTime changeLeadTime(const Scene &scene);

// Deployments that an incident, a rollback or a hotfix shows to have failed, among all (2.5).
struct ChangeFailure
{
    struct Failed
    {
        int deployment = Nowhere;
        std::vector<int> incidents = {};
        bool rolledBack = false;
        bool hotfixed = false;
        bool attempt = false; // it never reached users
    };
    struct Week
    {
        int deployments = 0;
        int failed = 0;
        [[nodiscard]] std::optional<double> rate() const
        {
            return deployments > 0 ? std::optional(double(failed) / deployments) : std::nullopt;
        }
    };
    std::optional<int> deployments = {};
    std::optional<int> failed = {};
    std::optional<double> rate = {};
    int byIncident = 0;
    int byRollback = 0;
    int byHotfix = 0;
    int incidentsLinked = 0;
    int incidentsUnlinked = 0;
    bool noIncidentSource = false;
    int failedAttempts = 0;
    std::optional<Level> level = {};
    std::vector<Week> weekly = {};
    std::vector<Failed> failures = {}; // in order of their end
};
[[nodiscard]] ChangeFailure changeFailure(const Scene &scene);

// The share of deployments that were a hotfix or a rollback (2.6).
struct Rework
{
    std::optional<int> deployments = {};
    std::optional<int> rework = {};
    std::optional<double> rate = {};
};
[[nodiscard]] Rework rework(const Scene &scene);

} // namespace Dayshift
