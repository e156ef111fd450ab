// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

// How the answers of Azure DevOps are read, one by one. Lists come as {"count", "value"}.
namespace Dayshift::Azure {

// Whether it is an object with these fields, or a list of such, bare or in its envelope.
[[nodiscard]] bool tells(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields);

[[nodiscard]] Explanation readBuilds(const QJsonValue &answer);
[[nodiscard]] Explanation readRuns(const QJsonValue &answer);
[[nodiscard]] Explanation readDefinitions(const QJsonValue &answer);
[[nodiscard]] Explanation readTimeline(const QJsonValue &answer);
[[nodiscard]] Explanation readApprovals(const QJsonValue &answer);
[[nodiscard]] Explanation readChecks(const QJsonValue &answer);
[[nodiscard]] Explanation readArtifacts(const QJsonValue &answer);
[[nodiscard]] Explanation readDeployments(const QJsonValue &answer);
[[nodiscard]] Explanation readDeploymentRecords(const QJsonValue &answer);
[[nodiscard]] Explanation readEnvironments(const QJsonValue &answer);
[[nodiscard]] Explanation readReleases(const QJsonValue &answer);
[[nodiscard]] Explanation readTestRuns(const QJsonValue &answer);
[[nodiscard]] Explanation readTestResults(const QJsonValue &answer);
[[nodiscard]] Explanation readTestStatistics(const QJsonValue &answer);
[[nodiscard]] Explanation readTestSummary(const QJsonValue &answer);

} // namespace Dayshift::Azure
