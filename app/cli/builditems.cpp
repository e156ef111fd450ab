// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/builditems.h"

#include "app/cli/command.h"
#include "models/pipeline/explanation.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QJsonObject jobItem(const StagePart &part)
{
    return {{u"name"_s, part.name},
            {u"status"_s, wordOf(part.status)},
            {u"word"_s, jsonText(part.rawStatus)},
            {u"queuedAt"_s, jsonTime(part.queuedAt)},
            {u"startedAt"_s, jsonTime(part.startedAt)},
            {u"finishedAt"_s, jsonTime(part.finishedAt)}};
}

static QJsonObject artifactItem(const Artifact &artifact)
{
    return {{u"name"_s, artifact.name},
            {u"sizeBytes"_s,
             artifact.bytes ? QJsonValue(*artifact.bytes) : QJsonValue(QJsonValue::Null)},
            {u"expired"_s,
             artifact.expired ? QJsonValue(*artifact.expired) : QJsonValue(QJsonValue::Null)}};
}

Result<BelowBuilds> readBelowBuilds(Database &database)
{
    BelowBuilds below;
    QHash<StageId, QJsonArray> jobs;
    const auto parts = stageParts().load(database);
    if (!parts)
        return parts.error();
    for (const auto &part : *parts)
        jobs[part.stage].append(jobItem(part));
    const auto allStages = stages().load(database);
    if (!allStages)
        return allStages.error();
    for (const auto &stage : *allStages) {
        // As a poll tells it, and what is known beyond.
        auto item = toJson(Build {}, {stage})["stages"_L1].toArray().first().toObject();
        item.insert(u"detail"_s, jsonText(stage.detail));
        item.insert(u"attempt"_s, stage.attempt);
        item.insert(u"queuedAt"_s, jsonTime(stage.queuedAt));
        item.insert(u"jobs"_s, jobs.value(stage.id));
        below.stages[stage.build].append(item);
    }
    const auto left = artifacts().load(database);
    if (!left)
        return left.error();
    for (const auto &artifact : *left)
        below.artifacts[artifact.build].append(artifactItem(artifact));
    const auto waiting = approvals().load(database);
    if (!waiting)
        return waiting.error();
    for (const auto &approval : *waiting)
        below.approvals[approval.build].append(QJsonObject {
                {u"id"_s, jsonText(approval.key)}, {u"status"_s, jsonText(approval.rawStatus)}});
    return below;
}

} // namespace Dayshift
