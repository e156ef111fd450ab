// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/explanation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

QString wordOf(Status status)
{
    switch (status) {
    case Status::Unknown:
        return u"unknown"_s;
    case Status::Queued:
        return u"queued"_s;
    case Status::Running:
        return u"running"_s;
    case Status::WaitingForApproval:
        return u"waiting-for-approval"_s;
    case Status::Passed:
        return u"passed"_s;
    case Status::Unstable:
        return u"unstable"_s;
    case Status::Failed:
        return u"failed"_s;
    case Status::Cancelled:
        return u"cancelled"_s;
    case Status::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString wordOf(StageKind kind)
{
    switch (kind) {
    case StageKind::Other:
        return u"other"_s;
    case StageKind::Build:
        return u"build"_s;
    case StageKind::Functional:
        return u"functional"_s;
    case StageKind::Performance:
        return u"performance"_s;
    case StageKind::Security:
        return u"security"_s;
    case StageKind::Deploy:
        return u"deploy"_s;
    }
    Q_UNREACHABLE();
    return {};
}

static QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

static QJsonValue orNull(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Null;
    const bool whole = time.time().msec() == 0;
    return time.toUTC().toString(whole ? Qt::ISODate : Qt::ISODateWithMs);
}

static QJsonValue orNull(const std::optional<Status> &status)
{
    return status ? QJsonValue(wordOf(*status)) : QJsonValue(QJsonValue::Null);
}

template<typename Number>
static QJsonValue orNull(const std::optional<Number> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

template<typename StageOrPart>
static QJsonObject timed(const StageOrPart &stage)
{
    return {{u"name"_s, stage.name},
            {u"status"_s, orNull(stage.status)},
            {u"startedAt"_s, orNull(stage.startedAt)},
            {u"finishedAt"_s, orNull(stage.finishedAt)}};
}

template<typename Thing, typename Convert>
static QJsonArray listOf(const QList<Thing> &things, Convert convert)
{
    QJsonArray list;
    for (const auto &thing : things)
        list.append(convert(thing));
    return list;
}

static QJsonObject toJson(const Explanation::Pipeline &pipeline)
{
    const auto stages = listOf(pipeline.stages, timed<Explanation::Stage>);
    QJsonObject json {{u"id"_s, orNull(pipeline.id)},
                      {u"name"_s, orNull(pipeline.name)},
                      {u"status"_s, orNull(pipeline.status)},
                      {u"startedAt"_s, orNull(pipeline.startedAt)},
                      {u"finishedAt"_s, orNull(pipeline.finishedAt)},
                      {u"url"_s, orNull(pipeline.page)},
                      {u"commit"_s, orNull(pipeline.commit)},
                      {u"branch"_s, orNull(pipeline.branch)},
                      {u"stages"_s, stages}};
    if (pipeline.lastBuildTime)
        json.insert(u"lastBuildTime"_s, orNull(*pipeline.lastBuildTime));
    return json;
}

static QJsonObject toJson(const Explanation::Failure &error)
{
    return {{u"httpStatus"_s, orNull(error.httpStatus)},
            {u"kind"_s, error.kind},
            {u"message"_s, orNull(error.message)}};
}

static QJsonObject toJson(const Explanation::Tests &tests)
{
    return {{u"total"_s, tests.total},
            {u"passed"_s, tests.passed},
            {u"failed"_s, tests.failed},
            {u"errors"_s, tests.errors},
            {u"skipped"_s, tests.skipped}};
}

static QJsonObject toJson(const Explanation::Artifact &artifact)
{
    return {{u"name"_s, artifact.name},
            {u"sizeBytes"_s, orNull(artifact.bytes)},
            {u"expired"_s, orNull(artifact.expired)}};
}

static QJsonObject toJson(const Explanation::Deployment &deployment)
{
    return {{u"environment"_s, orNull(deployment.environment)},
            {u"status"_s, orNull(deployment.status)},
            {u"ref"_s, orNull(deployment.ref)},
            {u"commit"_s, orNull(deployment.commit)}};
}

static QJsonObject toJson(const Explanation::Approval &approval)
{
    return {{u"id"_s, orNull(approval.id)}, {u"status"_s, orNull(approval.status)}};
}

static QJsonObject toJson(const Explanation::RateLimit &limit)
{
    return {{u"limit"_s, orNull(limit.limit)},
            {u"remaining"_s, orNull(limit.remaining)},
            {u"resetAt"_s, orNull(limit.resetAt)}};
}

static QJsonObject toJson(const Explanation::Head &head)
{
    return {{u"status"_s, head.status},
            {u"etag"_s, orNull(head.tag)},
            {u"rateLimitRemaining"_s, orNull(head.allowance.remaining)},
            {u"rateLimitReset"_s, orNull(head.allowance.resetAt)}};
}

static QJsonObject toJson(const Explanation::Control &control)
{
    return {{u"paused"_s, control.paused},
            {u"locked"_s, control.locked},
            {u"schedulable"_s, control.schedulable}};
}

QJsonObject toJson(const Explanation &explanation)
{
    const auto convert = [](const auto &thing) { return toJson(thing); };
    QJsonObject json {{u"pipelines"_s, listOf(explanation.pipelines, convert)}};
    if (explanation.error)
        json.insert(u"error"_s, toJson(*explanation.error));
    if (explanation.tests)
        json.insert(u"tests"_s, toJson(*explanation.tests));
    if (explanation.artifacts)
        json.insert(u"artifacts"_s, listOf(*explanation.artifacts, convert));
    if (explanation.deployments)
        json.insert(u"deployments"_s, listOf(*explanation.deployments, convert));
    if (explanation.environments)
        json.insert(u"environments"_s, QJsonArray::fromStringList(*explanation.environments));
    if (explanation.approvals)
        json.insert(u"approvals"_s, listOf(*explanation.approvals, convert));
    if (explanation.jobs)
        json.insert(u"jobs"_s, listOf(*explanation.jobs, timed<Explanation::Part>));
    if (explanation.control)
        json.insert(u"control"_s, toJson(*explanation.control));
    if (explanation.rateLimit)
        json.insert(u"rateLimit"_s, toJson(*explanation.rateLimit));
    if (explanation.head)
        json.insert(u"http"_s, toJson(*explanation.head));
    return json;
}

static QJsonValue testsOf(const Stage &stage)
{
    if (stage.testsTotal == 0)
        return QJsonValue::Null;
    return toJson(Explanation::Tests {.total = stage.testsTotal,
                                      .passed = stage.testsPassed,
                                      .failed = stage.testsFailed,
                                      .errors = stage.testsErrors,
                                      .skipped = stage.testsSkipped});
}

QJsonObject toJson(const Build &build, const QList<Stage> &stages)
{
    Explanation::Pipeline pipeline {.id = build.number,
                                    .name = build.pipeline,
                                    .status = build.status,
                                    .startedAt = build.startedAt,
                                    .finishedAt = build.finishedAt,
                                    .page = build.page,
                                    .commit = build.commit,
                                    .branch = build.branch};
    auto json = toJson(pipeline);
    QJsonArray list;
    for (const auto &stage : stages) {
        auto one = timed(
                Explanation::Stage {stage.name, stage.status, stage.startedAt, stage.finishedAt});
        one.insert(u"kind"_s, wordOf(stage.kind));
        one.insert(u"tests"_s, testsOf(stage));
        list.append(one);
    }
    json.insert(u"stages"_s, list);
    json.insert(u"message"_s, orNull(build.message));
    return json;
}

} // namespace Dayshift
