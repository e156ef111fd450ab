// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/githubjson.h"

#include "models/pipeline/answerfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::GitHub {

using Pipeline = Explanation::Pipeline;

static const Words &statusWords()
{
    static const Words words {{u"queued"_s, Status::Queued},
                              {u"requested"_s, Status::Queued},
                              {u"pending"_s, Status::Queued},
                              {u"waiting"_s, Status::WaitingForApproval},
                              {u"in_progress"_s, Status::Running}};
    return words;
}

static const Words &conclusionWords()
{
    static const Words words {{u"success"_s, Status::Passed},
                              {u"neutral"_s, Status::Passed},
                              {u"failure"_s, Status::Failed},
                              {u"timed_out"_s, Status::Failed},
                              {u"startup_failure"_s, Status::Failed},
                              {u"cancelled"_s, Status::Cancelled},
                              {u"skipped"_s, Status::Skipped},
                              {u"action_required"_s, Status::WaitingForApproval}};
    return words;
}

// Of deployments and of the older commit statuses. An "inactive" deployment was superseded: that
// does not say how it went.
static const Words &stateWords()
{
    static const Words words {
            {u"queued"_s, Status::Queued},       {u"pending"_s, Status::Queued},
            {u"in_progress"_s, Status::Running}, {u"waiting"_s, Status::WaitingForApproval},
            {u"success"_s, Status::Passed},      {u"failure"_s, Status::Failed},
            {u"error"_s, Status::Failed}};
    return words;
}

// The status and the conclusion, which only counts when it is completed.
static QString wordOf(const QJsonObject &json)
{
    const auto status = nameOf(json["status"_L1]);
    const auto conclusion = nameOf(json["conclusion"_L1]);
    const bool completed = status.compare("completed"_L1, Qt::CaseInsensitive) == 0
            || (status.isEmpty() && !conclusion.isEmpty());
    return completed && !conclusion.isEmpty() ? conclusion : status;
}

static Status statusOf(const QJsonObject &json)
{
    const auto status = json["status"_L1].toString();
    const auto word = wordOf(json);
    return status == word ? statusOf(statusWords(), word) : statusOf(conclusionWords(), word);
}

template<typename StageOrPart>
static StageOrPart timed(const QJsonObject &json)
{
    const auto status = statusOf(json);
    return {.name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = timeOf(json["started_at"_L1]),
            .finishedAt = endOf(status, timeOf(json["completed_at"_L1])),
            .rawStatus = wordOf(json)};
}

static Explanation::Stage jobOf(const QJsonObject &json)
{
    auto stage = timed<Explanation::Stage>(json);
    stage.key = idOf(json["id"_L1]);
    stage.attempt = std::max(1, json["run_attempt"_L1].toInt(1));
    stage.queuedAt = timeOf(json["created_at"_L1]);
    for (const auto &step : objectsIn(json["steps"_L1]))
        stage.parts.append(timed<Explanation::Part>(step));
    return stage;
}

// A run has no end of its own: what it was changed at moves on when it is over.
static Pipeline runOf(const QJsonObject &json)
{
    const auto commit = json["head_commit"_L1].toObject();
    return {.id = idOf(json["id"_L1]),
            .name = nameOf(json["name"_L1]),
            .status = statusOf(json),
            .startedAt = timeOf(json["run_started_at"_L1]),
            .page = pageOf(json["html_url"_L1]),
            .commit = nameOf(json["head_sha"_L1]),
            .branch = branchOf(json["head_branch"_L1]),
            .rawStatus = wordOf(json),
            .number = idOf(json["run_number"_L1]),
            .project = nameOf(json["repository"_L1]["full_name"_L1]),
            .attempt = std::max(1, json["run_attempt"_L1].toInt(1)),
            .message = messageOf(commit["message"_L1]),
            .author = nameOf(commit["author"_L1]["name"_L1]),
            .madeAt = timeOf(json["created_at"_L1])};
}

Explanation readRuns(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &run : objectsIn(answer["workflow_runs"_L1]))
        explanation.pipelines.append(runOf(run));
    return explanation;
}

Explanation readRun(const QJsonValue &answer)
{
    const auto run = answer["workflow_run"_L1];
    return {.pipelines = {runOf((run.isObject() ? run : answer).toObject())}};
}

static Explanation jobsOf(const QList<QJsonObject> &jobs)
{
    Pipeline pipeline;
    for (const auto &job : jobs) {
        pipeline.stages.append(jobOf(job));
        pipeline.id = idOf(job["run_id"_L1]);
        pipeline.name = nameOf(job["workflow_name"_L1]);
        pipeline.commit = nameOf(job["head_sha"_L1]);
        pipeline.branch = branchOf(job["head_branch"_L1]);
    }
    return {.pipelines = {pipeline}};
}

Explanation readJobs(const QJsonValue &answer)
{
    return jobsOf(objectsIn(answer["jobs"_L1]));
}

Explanation readJob(const QJsonValue &answer)
{
    const auto job = answer["workflow_job"_L1];
    return jobsOf({(job.isObject() ? job : answer).toObject()});
}

static Explanation checksOf(const QList<QJsonObject> &checks)
{
    Pipeline pipeline;
    for (const auto &check : checks) {
        pipeline.stages.append(jobOf(check));
        pipeline.commit = nameOf(check["head_sha"_L1]);
    }
    return {.pipelines = {pipeline}};
}

Explanation readChecks(const QJsonValue &answer)
{
    return checksOf(objectsIn(answer["check_runs"_L1]));
}

Explanation readCheck(const QJsonValue &answer)
{
    const auto check = answer["check_run"_L1];
    return checksOf({(check.isObject() ? check : answer).toObject()});
}

Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    const auto list = answer["artifacts"_L1];
    for (const auto &json : has(answer, {"artifacts"_L1}) ? objectsIn(list) : QList {answer.toObject()}) {
        const auto expired = json["expired"_L1];
        artifacts.append(
                {.name = nameOf(json["name"_L1]),
                 .bytes = bytesOf(json["size_in_bytes"_L1]),
                 .expired = expired.isBool() ? std::optional(expired.toBool()) : std::nullopt});
    }
    return {.artifacts = artifacts};
}

static Explanation::Deployment deploymentOf(const QJsonObject &json)
{
    Explanation::Deployment deployment {.environment = nameOf(json["environment"_L1]),
                                        .ref = branchOf(json["ref"_L1]),
                                        .commit = nameOf(json["sha"_L1]),
                                        .key = idOf(json["id"_L1]),
                                        .rawStatus = nameOf(json["state"_L1]),
                                        .at = timeOf(json["created_at"_L1])};
    if (json.contains("state"_L1))
        deployment.status = statusOf(stateWords(), json["state"_L1].toString());
    // A status has an id of its own, and names what it is of.
    if (json.contains("deployment_url"_L1))
        deployment.key = nameOf(json["deployment_url"_L1]).section(u'/', -1);
    return deployment;
}

Explanation readDeployments(const QJsonValue &answer)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : objectsIn(answer))
        deployments.append(deploymentOf(json));
    return {.deployments = deployments};
}

// The webhook tells the deployment and its newest status apart.
Explanation readDeployment(const QJsonValue &answer)
{
    auto json = answer["deployment"_L1].toObject();
    if (json.isEmpty())
        json = answer.toObject();
    if (const auto status = answer["deployment_status"_L1]; status.isObject())
        json.insert("state"_L1, status["state"_L1]);
    return {.deployments = QList {deploymentOf(json)}};
}

Explanation readEnvironments(const QJsonValue &answer)
{
    QStringList names;
    const auto list = answer["environments"_L1];
    for (const auto &json : has(answer, {"environments"_L1}) ? objectsIn(list) : QList {answer.toObject()})
        names.append(nameOf(json["name"_L1]));
    return {.environments = names};
}

Explanation readPending(const QJsonValue &answer)
{
    QList<Explanation::Approval> approvals;
    for (const auto &json : objectsIn(answer))
        approvals.append({.id = idOf(json["environment"_L1]["id"_L1]), .status = u"pending"_s});
    return {.approvals = approvals};
}

Explanation readReviews(const QJsonValue &answer)
{
    QList<Explanation::Approval> approvals;
    for (const auto &json : objectsIn(answer)) {
        for (const auto &environment : objectsIn(json["environments"_L1]))
            approvals.append(
                    {.id = idOf(environment["id"_L1]), .status = nameOf(json["state"_L1])});
    }
    return {.approvals = approvals};
}

static Pipeline contextsOf(const QList<QJsonObject> &contexts)
{
    Pipeline pipeline;
    for (const auto &json : contexts)
        pipeline.stages.append({.name = nameOf(json["context"_L1]),
                                .status = statusOf(stateWords(), json["state"_L1].toString()),
                                .rawStatus = nameOf(json["state"_L1])});
    return pipeline;
}

Explanation readContexts(const QJsonValue &answer)
{
    return {.pipelines = {contextsOf(objectsIn(answer))}};
}

Explanation readContext(const QJsonValue &answer)
{
    auto pipeline = contextsOf({answer.toObject()});
    pipeline.commit = nameOf(answer["sha"_L1]);
    return {.pipelines = {pipeline}};
}

Explanation readSuite(const QJsonValue &answer)
{
    return {.pipelines = {runOf(answer["check_suite"_L1].toObject())}};
}

Explanation readCommitStatus(const QJsonValue &answer)
{
    auto pipeline = contextsOf(objectsIn(answer["statuses"_L1]));
    pipeline.commit = nameOf(answer["sha"_L1]);
    pipeline.rawStatus = nameOf(answer["state"_L1]);
    pipeline.status = statusOf(stateWords(), pipeline.rawStatus);
    return {.pipelines = {pipeline}};
}

Explanation readRateLimit(const QJsonValue &answer)
{
    const auto core = answer["resources"_L1]["core"_L1];
    const auto json = core.isObject() ? core : answer["rate"_L1];
    return {.rateLimit = Explanation::RateLimit {.limit = bytesOf(json["limit"_L1]),
                                                 .remaining = bytesOf(json["remaining"_L1]),
                                                 .resetAt = timeOf(json["reset"_L1])}};
}

} // namespace Dayshift::GitHub
