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

static QJsonObject toJson(const Explanation::Stage &stage)
{
    return {{u"name"_s, stage.name},
            {u"status"_s, orNull(stage.status)},
            {u"startedAt"_s, orNull(stage.startedAt)},
            {u"finishedAt"_s, orNull(stage.finishedAt)}};
}

static QJsonObject toJson(const Explanation::Pipeline &pipeline)
{
    QJsonArray stages;
    for (const auto &stage : pipeline.stages)
        stages.append(toJson(stage));
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

QJsonObject toJson(const Explanation &explanation)
{
    QJsonArray pipelines;
    for (const auto &pipeline : explanation.pipelines)
        pipelines.append(toJson(pipeline));
    QJsonObject json {{u"pipelines"_s, pipelines}};
    if (const auto &error = explanation.error)
        json.insert(u"error"_s,
                    QJsonObject {{u"httpStatus"_s,
                                  error->httpStatus ? QJsonValue(*error->httpStatus)
                                                    : QJsonValue(QJsonValue::Null)},
                                 {u"kind"_s, error->kind},
                                 {u"message"_s, error->message}});
    if (const auto &tests = explanation.tests)
        json.insert(u"tests"_s,
                    QJsonObject {{u"total"_s, tests->total},
                                 {u"passed"_s, tests->passed},
                                 {u"failed"_s, tests->failed},
                                 {u"errors"_s, tests->errors},
                                 {u"skipped"_s, tests->skipped}});
    return json;
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
        auto one = toJson(
                Explanation::Stage {stage.name, stage.status, stage.startedAt, stage.finishedAt});
        one.insert(u"kind"_s, wordOf(stage.kind));
        list.append(one);
    }
    json.insert(u"stages"_s, list);
    json.insert(u"message"_s, orNull(build.message));
    return json;
}

} // namespace Dayshift
