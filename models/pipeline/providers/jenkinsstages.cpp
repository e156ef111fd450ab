// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/providers/jenkinsjson.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Dayshift::Jenkins {

using Pipeline = Explanation::Pipeline;

// --- The Stage View plugin

static Status stageStatusOf(const QString &word)
{
    static const Words words {{u"not_executed"_s, Status::Skipped},
                              {u"in_progress"_s, Status::Running},
                              {u"paused_pending_input"_s, Status::WaitingForApproval},
                              {u"queued"_s, Status::Queued},
                              {u"success"_s, Status::Passed},
                              {u"unstable"_s, Status::Unstable},
                              {u"failed"_s, Status::Failed},
                              {u"aborted"_s, Status::Cancelled},
                              // the words of the graph
                              {u"running"_s, Status::Running},
                              {u"paused"_s, Status::WaitingForApproval},
                              {u"failure"_s, Status::Failed},
                              {u"skipped"_s, Status::Skipped},
                              {u"not_built"_s, Status::Skipped}};
    return statusOf(words, word);
}

template<typename StageOrPart>
static StageOrPart timed(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto start = json["startTimeMillis"_L1];
    const auto end = start.toDouble() + json["durationMillis"_L1].toDouble();
    StageOrPart stage {.name = nameOf(json["name"_L1]),
                       .status = stageStatusOf(word),
                       .startedAt = timeOfMs(start),
                       .rawStatus = word};
    if (stage.startedAt.isValid() && json["durationMillis"_L1].isDouble())
        stage.finishedAt = endOf(stage.status, timeOfMs(QJsonValue(end)));
    return stage;
}

static Explanation::Stage stageOf(const QJsonValue &json)
{
    auto stage = timed<Explanation::Stage>(json);
    stage.key = idOf(json["id"_L1]);
    for (const auto &node : objectsIn(json["stageFlowNodes"_L1]))
        stage.parts.append(timed<Explanation::Part>(node));
    return stage;
}

// While a run goes on, its end is the moment of asking.
static Pipeline runOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = stageStatusOf(word);
    Pipeline pipeline {.id = idOf(json["id"_L1]),
                       .name = nameOf(json["name"_L1]),
                       .status = status,
                       .startedAt = timeOfMs(json["startTimeMillis"_L1]),
                       .finishedAt = endOf(status, timeOfMs(json["endTimeMillis"_L1])),
                       .rawStatus = word};
    for (const auto &stage : objectsIn(json["stages"_L1]))
        pipeline.stages.append(stageOf(stage));
    return pipeline;
}

Explanation readRuns(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer))
        explanation.pipelines.append(runOf(json));
    return explanation;
}

Explanation readRun(const QJsonValue &answer)
{
    return {.pipelines = {runOf(answer)}};
}

Explanation readStage(const QJsonValue &answer)
{
    return {.pipelines = {{.stages = {stageOf(answer)}}}};
}

Explanation readStagedJob(const QJsonValue &answer)
{
    return {.pipelines = {{.name = nameOf(answer["name"_L1])}}};
}

// The plugin that draws the graph has other names for the same fields.
static QJsonObject ofGraph(const QJsonObject &node)
{
    return {{u"id"_s, node["id"_L1]},
            {u"name"_s, node["name"_L1]},
            {u"status"_s, node["state"_L1]},
            {u"startTimeMillis"_s, node["startTimeMillis"_L1]},
            {u"durationMillis"_s, node["totalDurationMillis"_L1]}};
}

Explanation readGraph(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &node : objectsIn(answer["data"_L1]["stages"_L1])) {
        auto stage = stageOf(ofGraph(node));
        for (const auto &child : objectsIn(node["children"_L1]))
            stage.parts.append(timed<Explanation::Part>(ofGraph(child)));
        pipeline.stages.append(stage);
    }
    return {.pipelines = {pipeline}};
}

Explanation readInputs(const QJsonValue &answer)
{
    QList<Explanation::Approval> approvals;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})
        approvals.append({.id = idOf(json["id"_L1]), .status = u"pending"_s});
    return {.approvals = approvals};
}

// --- Blue Ocean

// A state, and once it is over a result.
static Status blueStatusOf(const QJsonValue &json)
{
    static const Words states {{u"queued"_s, Status::Queued},
                               {u"running"_s, Status::Running},
                               {u"paused"_s, Status::WaitingForApproval},
                               {u"skipped"_s, Status::Skipped},
                               {u"not_built"_s, Status::Skipped}};
    const auto state = json["state"_L1].toString();
    return state == "FINISHED"_L1 ? resultOf(json["result"_L1].toString())
                                  : statusOf(states, state);
}

static QString blueWordOf(const QJsonValue &json)
{
    const auto state = nameOf(json["state"_L1]);
    return state == "FINISHED"_L1 ? nameOf(json["result"_L1]) : state;
}

static Pipeline blueRunOf(const QJsonValue &json)
{
    const auto status = blueStatusOf(json);
    return {.id = idOf(json["id"_L1]),
            .name = nameOf(json["pipeline"_L1]),
            .status = status,
            .startedAt = timeOf(json["startTime"_L1]),
            .finishedAt = endOf(status, timeOf(json["endTime"_L1])),
            .commit = nameOf(json["commitId"_L1]),
            .rawStatus = blueWordOf(json)};
}

// A pipeline or one branch of it with its latest run; one of several branches has none itself.
static Pipeline bluePipelineOf(const QJsonValue &json)
{
    const auto object = json.toObject();
    Pipeline pipeline;
    if (object["latestRun"_L1].isObject())
        pipeline = blueRunOf(object["latestRun"_L1]);
    else if (object.contains("latestRun"_L1))
        pipeline.status = Status::Unknown;
    const auto full = nameOf(json["fullName"_L1]);
    pipeline.name = full.isEmpty() ? nameOf(json["name"_L1]) : full;
    const bool isBranch = json["_class"_L1].toString().contains("Branch"_L1)
            && !json["_class"_L1].toString().contains("MultiBranch"_L1);
    if (isBranch)
        pipeline.branch = QUrl::fromPercentEncoding(nameOf(json["name"_L1]).toUtf8());
    return pipeline;
}

Explanation readBluePipelines(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer))
        explanation.pipelines.append(bluePipelineOf(json));
    return explanation;
}

Explanation readBluePipeline(const QJsonValue &answer)
{
    return {.pipelines = {bluePipelineOf(answer)}};
}

Explanation readBlueRuns(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer))
        explanation.pipelines.append(blueRunOf(json));
    return explanation;
}

Explanation readBlueRun(const QJsonValue &answer)
{
    return {.pipelines = {blueRunOf(answer)}};
}

Explanation readBlueNodes(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : objectsIn(answer)) {
        const auto status = blueStatusOf(json);
        const auto start = timeOf(json["startTime"_L1]);
        Explanation::Stage stage {.name = nameOf(json["displayName"_L1]),
                                  .status = status,
                                  .startedAt = start,
                                  .rawStatus = blueWordOf(json),
                                  .key = idOf(json["id"_L1])};
        const auto duration = json["durationInMillis"_L1];
        if (start.isValid() && duration.isDouble() && duration.toDouble() > 0)
            stage.finishedAt = endOf(status, start.addMSecs(duration.toInteger()));
        pipeline.stages.append(stage);
    }
    return {.pipelines = {pipeline}};
}

Explanation readBlueTests(const QJsonValue &answer)
{
    Explanation::Tests tests;
    for (const auto &json : objectsIn(answer)) {
        const auto status = json["status"_L1].toString();
        ++tests.total;
        if (status == "FAILED"_L1 || status == "REGRESSION"_L1) {
            ++tests.failed;
            if (tests.firstFailed.isEmpty())
                tests.firstFailed = nameOf(json["name"_L1]);
        } else if (status == "PASSED"_L1 || status == "FIXED"_L1) {
            ++tests.passed;
        } else if (status == "SKIPPED"_L1) {
            ++tests.skipped;
        }
    }
    return {.tests = tests};
}

Explanation readBlueSummary(const QJsonValue &answer)
{
    return {.tests = Explanation::Tests {.total = countOf(answer["total"_L1]),
                                         .passed = countOf(answer["passed"_L1]),
                                         .failed = countOf(answer["failed"_L1]),
                                         .skipped = countOf(answer["skipped"_L1])}};
}

Explanation readBlueArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &json : objectsIn(answer)) {
        const auto path = nameOf(json["path"_L1]);
        artifacts.append({.name = path.isEmpty() ? nameOf(json["name"_L1]) : path,
                          .bytes = bytesOf(json["size"_L1])});
    }
    return {.artifacts = artifacts};
}

} // namespace Dayshift::Jenkins
