// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/explanation.h"

// How the answers of GoCD are read. It tells no status of a pipeline: that follows from its stages.
namespace Dayshift::GoCD {

[[nodiscard]] Explanation readDashboard(const QJsonValue &answer);
[[nodiscard]] Explanation readInstance(const QJsonValue &answer);
[[nodiscard]] Explanation readHistory(const QJsonValue &answer);
[[nodiscard]] Explanation readGroups(const QJsonValue &answer);
[[nodiscard]] Explanation readStage(const QJsonValue &answer);
[[nodiscard]] Explanation readStageHistory(const QJsonValue &answer);
[[nodiscard]] Explanation readJob(const QJsonValue &answer);
[[nodiscard]] Explanation readJobHistory(const QJsonValue &answer);
[[nodiscard]] Explanation readControl(const QJsonValue &answer);
[[nodiscard]] Explanation readArtifacts(const QJsonValue &answer);
[[nodiscard]] Result<Explanation> readJobXml(const QByteArray &body);
[[nodiscard]] Result<Explanation> readScheduledJobs(const QByteArray &body);

} // namespace Dayshift::GoCD
