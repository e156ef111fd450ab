// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

// How the answers of GitHub are read, one by one: of its interface, and the bodies of its webhooks.
namespace Dayshift::GitHub {

[[nodiscard]] Explanation readRuns(const QJsonValue &answer);
[[nodiscard]] Explanation readRun(const QJsonValue &answer);
[[nodiscard]] Explanation readJobs(const QJsonValue &answer);
[[nodiscard]] Explanation readJob(const QJsonValue &answer);
[[nodiscard]] Explanation readChecks(const QJsonValue &answer);
[[nodiscard]] Explanation readCheck(const QJsonValue &answer);
[[nodiscard]] Explanation readArtifacts(const QJsonValue &answer);
[[nodiscard]] Explanation readDeployments(const QJsonValue &answer);
[[nodiscard]] Explanation readDeployment(const QJsonValue &answer);
[[nodiscard]] Explanation readEnvironments(const QJsonValue &answer);
[[nodiscard]] Explanation readPending(const QJsonValue &answer);
[[nodiscard]] Explanation readReviews(const QJsonValue &answer);
[[nodiscard]] Explanation readContexts(const QJsonValue &answer);
[[nodiscard]] Explanation readContext(const QJsonValue &answer);
[[nodiscard]] Explanation readSuite(const QJsonValue &answer);
[[nodiscard]] Explanation readCommitStatus(const QJsonValue &answer);
[[nodiscard]] Explanation readRateLimit(const QJsonValue &answer);

} // namespace Dayshift::GitHub
