// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/gitlabstages.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/serverfailure.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::GitLab {

Status statusOf(const QString &word)
{
    static const Words words {{u"created"_s, Status::Queued},
                              {u"waiting_for_resource"_s, Status::Queued},
                              {u"waiting_for_callback"_s, Status::Queued},
                              {u"preparing"_s, Status::Queued},
                              {u"pending"_s, Status::Queued},
                              {u"scheduled"_s, Status::Queued},
                              {u"running"_s, Status::Running},
                              {u"canceling"_s, Status::Running},
                              {u"success"_s, Status::Passed},
                              {u"failed"_s, Status::Failed},
                              {u"canceled"_s, Status::Cancelled},
                              {u"skipped"_s, Status::Skipped},
                              {u"manual"_s, Status::WaitingForApproval}};
    return Dayshift::statusOf(words, word);
}

Status deploymentStatusOf(const QString &word)
{
    return word.compare("blocked"_L1, Qt::CaseInsensitive) == 0 ? Status::WaitingForApproval
                                                                : statusOf(word);
}

static bool mayFail(const QJsonObject &job)
{
    return job["allow_failure"_L1].toBool();
}

Explanation::Stage jobOf(const QJsonObject &json)
{
    auto status = statusOf(json["status"_L1].toString());
    if (status == Status::Failed && mayFail(json))
        status = Status::Unstable;
    const auto start = timeOf(json["started_at"_L1]);
    const auto waited = json["queued_duration"_L1].toDouble(-1);
    constexpr double Longest = 365 * 86'400;
    return {.name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = start,
            .finishedAt = endOf(status, timeOf(json["finished_at"_L1])),
            .rawStatus = nameOf(json["status"_L1]),
            .key = idOf(json["id"_L1]),
            .queuedAt = start.isValid() && waited >= 0 && waited < Longest
                    ? start.addMSecs(-qint64(waited * 1000))
                    : QDateTime()};
}

QList<Explanation::Artifact> artifactsOf(const QList<QJsonObject> &jobs)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &job : jobs) {
        const auto until = timeOf(job["artifacts_expire_at"_L1]);
        for (const auto &json : objectsIn(job["artifacts"_L1])) {
            const auto type = json["file_type"_L1].toString();
            if (type == "trace"_L1 || type == "metadata"_L1)
                continue;
            artifacts.append({.name = nameOf(job["name"_L1]) + u'/' + nameOf(json["filename"_L1]),
                              .bytes = bytesOf(json["size"_L1])});
            if (until.isValid())
                artifacts.last().expired = until < QDateTime::currentDateTimeUtc();
        }
    }
    return artifacts;
}

QList<Explanation::Approval> approvalsOf(const QList<QJsonObject> &jobs)
{
    QList<Explanation::Approval> approvals;
    for (const auto &job : jobs) {
        const auto word = job["status"_L1].toString();
        if (statusOf(word) == Status::WaitingForApproval && !job["allow_failure"_L1].toBool())
            approvals.append({.id = idOf(job["id"_L1]),
                              .status = word,
                              .stage = nameOf(job["stage"_L1])});
    }
    return approvals;
}

// Of the same name in the same stage only the newest counts; they are told from old to new.
static QList<QJsonObject> withoutRetried(QList<QJsonObject> jobs)
{
    QHash<QString, qint64> newest;
    const auto nameOfJob = [](const QJsonObject &job) {
        return job["stage"_L1].toString() + u'\n' + job["name"_L1].toString();
    };
    for (const auto &job : jobs)
        newest.insert(nameOfJob(job), job["id"_L1].toInteger());
    jobs.removeIf([&](const QJsonObject &job) {
        return newest.value(nameOfJob(job)) != job["id"_L1].toInteger();
    });
    return jobs;
}

// The word of the job that decides, in the order in which they do.
static Explanation::Stage decided(const QString &name, const QList<QJsonObject> &jobs)
{
    Explanation::Stage stage {.name = name, .key = name};
    for (const auto &job : jobs) {
        const auto part = jobOf(job);
        stage.parts.append({part.name, part.status, part.startedAt, part.finishedAt,
                            part.rawStatus, part.queuedAt});
    }
    const auto decides = [&](Status status, auto &&counts) {
        for (qsizetype i = 0; i < jobs.size() && !stage.status; ++i) {
            if (stage.parts[i].status == status && counts(jobs[i])) {
                stage.status = status;
                stage.rawStatus = stage.parts[i].rawStatus;
            }
        }
    };
    const auto any = [](const QJsonObject &) { return true; };
    const auto holdsUp = [](const QJsonObject &job) { return !mayFail(job); };
    decides(Status::Running, any);
    decides(Status::Failed, any);
    decides(Status::Cancelled, any);
    decides(Status::WaitingForApproval, holdsUp);
    decides(Status::Queued, any);
    decides(Status::Unstable, any);
    decides(Status::Passed, any);
    decides(Status::Unknown, any);
    if (!stage.status)
        stage.status = Status::Skipped;
    return stage;
}

// A manual job that may be left out holds nothing up.
static bool hasEnded(const QJsonObject &json)
{
    const auto status = *jobOf(json).status;
    return isOver(status) || (status == Status::WaitingForApproval && mayFail(json));
}

static void setTimes(Explanation::Stage &stage, const QList<QJsonObject> &jobs)
{
    const bool ended = std::ranges::all_of(jobs, hasEnded);
    for (const auto &part : stage.parts) {
        const auto &start = part.startedAt;
        if (start.isValid() && (!stage.startedAt.isValid() || start < stage.startedAt))
            stage.startedAt = start;
        if (ended && part.finishedAt.isValid())
            stage.finishedAt = std::max(stage.finishedAt, part.finishedAt);
    }
}

QList<Explanation::Stage> stagesOf(QList<QJsonObject> jobs, const QStringList &order)
{
    auto names = order;
    QSet<QString> known(order.begin(), order.end());
    // In the order in which they were made: a job that is tried again is newer than later stages.
    std::ranges::stable_sort(jobs, {}, [](const auto &job) { return job["id"_L1].toInteger(); });
    for (const auto &job : std::as_const(jobs)) {
        const auto name = nameOf(job["stage"_L1]);
        if (!known.contains(name))
            names.append(name);
        known.insert(name);
    }
    jobs = withoutRetried(std::move(jobs));
    QHash<QString, QList<QJsonObject>> byStage;
    for (const auto &job : std::as_const(jobs))
        byStage[nameOf(job["stage"_L1])].append(job);
    QList<Explanation::Stage> stages;
    for (const auto &name : names) {
        if (!byStage.contains(name))
            continue;
        auto stage = decided(name, byStage.value(name));
        setTimes(stage, byStage.value(name));
        stages.append(stage);
    }
    return stages;
}

static Explanation::Pipeline pipelineOf(const QJsonObject &node, const QString &project)
{
    const auto word = nameOf(node["status"_L1]);
    auto status = statusOf(word);
    if (status == Status::Passed
        && node["detailedStatus"_L1]["group"_L1].toString() == "success-with-warnings"_L1)
        status = Status::Unstable;
    Explanation::Pipeline pipeline {.id = idOf(node["iid"_L1]),
                                    .name = project,
                                    .status = status,
                                    .startedAt = timeOf(node["startedAt"_L1]),
                                    .finishedAt = endOf(status, timeOf(node["finishedAt"_L1])),
                                    .commit = nameOf(node["sha"_L1]),
                                    .branch = branchOf(node["ref"_L1]),
                                    .rawStatus = word};
    for (const auto &stage : objectsIn(node["stages"_L1]["nodes"_L1])) {
        const auto group = nameOf(stage["detailedStatus"_L1]["group"_L1]);
        const auto inStage = group == "success-with-warnings"_L1
                ? Status::Unstable
                : statusOf(QString(group).replace(u'-', u'_'));
        pipeline.stages.append(
                {.name = nameOf(stage["name"_L1]), .status = inStage, .rawStatus = group});
    }
    return pipeline;
}

static void collect(const QJsonValue &value, int depth, Explanation &explanation)
{
    constexpr int Deepest = 12;
    if (depth > Deepest)
        return;
    if (value.isArray()) {
        for (const auto &one : objectsIn(value))
            collect(one, depth + 1, explanation);
        return;
    }
    const auto object = value.toObject();
    const auto project = nameOf(object["fullPath"_L1]);
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "pipelines"_L1) {
            for (const auto &node : objectsIn(it.value()["nodes"_L1]))
                explanation.pipelines.append(pipelineOf(node, project));
        } else if (it.key() == "pipeline"_L1 && it.value()["status"_L1].isString()) {
            explanation.pipelines.append(pipelineOf(it.value().toObject(), project));
        } else if (it.value().isObject() || it.value().isArray()) {
            collect(it.value(), depth + 1, explanation);
        }
    }
}

Explanation readGraph(const QJsonValue &answer)
{
    Explanation explanation;
    collect(answer["data"_L1], 0, explanation);
    if (explanation.pipelines.isEmpty() && answer["errors"_L1].isArray())
        explanation.error = failureIn(answer.toObject());
    return explanation;
}

} // namespace Dayshift::GitLab
