// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/explanation.h"

// How the answers of Jenkins are read: its own interface, the Stage View plugin's ("wfapi") and
// Blue Ocean's.
namespace Dayshift::Jenkins {

// A job with its last build; of folders what lies in them.
[[nodiscard]] Explanation readJobs(const QJsonValue &answer);
[[nodiscard]] Explanation readJob(const QJsonValue &answer);
[[nodiscard]] Explanation readBuild(const QJsonValue &answer);
[[nodiscard]] Explanation readBuilds(const QJsonValue &answer);
[[nodiscard]] Explanation readQueue(const QJsonValue &answer);
[[nodiscard]] Explanation readQueueItem(const QJsonValue &answer);
// What the executors work on.
[[nodiscard]] Explanation readExecutors(const QJsonValue &answer);
[[nodiscard]] Explanation readTests(const QJsonValue &answer);
[[nodiscard]] Explanation readArtifacts(const QJsonValue &answer);
// The status stands in the titles of the feed only.
[[nodiscard]] Result<Explanation> readFeed(const QByteArray &body);

[[nodiscard]] Explanation readRuns(const QJsonValue &answer);
[[nodiscard]] Explanation readRun(const QJsonValue &answer);
[[nodiscard]] Explanation readStage(const QJsonValue &answer);
// What the stage view knows of a job as a whole: its name.
[[nodiscard]] Explanation readStagedJob(const QJsonValue &answer);
// The stages as the pipeline graph view gives them.
[[nodiscard]] Explanation readGraph(const QJsonValue &answer);
[[nodiscard]] Explanation readInputs(const QJsonValue &answer);

[[nodiscard]] Explanation readBluePipelines(const QJsonValue &answer);
[[nodiscard]] Explanation readBluePipeline(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueRuns(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueRun(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueNodes(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueTests(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueSummary(const QJsonValue &answer);
[[nodiscard]] Explanation readBlueArtifacts(const QJsonValue &answer);

// The word of a finished build, as its own interface and Blue Ocean's say it.
[[nodiscard]] Status resultOf(const QString &word);

} // namespace Dayshift::Jenkins
