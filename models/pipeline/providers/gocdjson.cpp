// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/gocdjson.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/xmlwalk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::GoCD {

using Pipeline = Explanation::Pipeline;
using Stages = QList<Explanation::Stage>;

static Status resultOf(const QString &word)
{
    static const Words words {{u"passed"_s, Status::Passed},
                              {u"failed"_s, Status::Failed},
                              {u"cancelled"_s, Status::Cancelled},
                              {u"building"_s, Status::Running},
                              {u"failing"_s, Status::Running}};
    return statusOf(words, word);
}

static bool isUnknown(const QString &word)
{
    return word.isEmpty() || word.compare("Unknown"_L1, Qt::CaseInsensitive) == 0;
}

// A job without a result has not finished: its state says how far it is.
static Status jobStatusOf(const QString &result, const QString &state)
{
    static const Words states {
            {u"scheduled"_s, Status::Queued},       {u"assigned"_s, Status::Queued},
            {u"rescheduled"_s, Status::Queued},     {u"paused"_s, Status::Queued},
            {u"discontinued"_s, Status::Cancelled}, {u"preparing"_s, Status::Running},
            {u"building"_s, Status::Running},       {u"completing"_s, Status::Running}};
    return isUnknown(result) ? statusOf(states, state) : resultOf(result);
}

// When it came into a state first, or last.
static QDateTime changedTo(const QJsonValue &job, QLatin1StringView state)
{
    for (const auto &transition : objectsIn(job["job_state_transitions"_L1])) {
        if (transition["state"_L1].toString() == state)
            return timeOfMs(transition["state_change_time"_L1]);
    }
    return {};
}

static Explanation::Part jobOf(const QJsonValue &json)
{
    const auto result = nameOf(json["result"_L1]);
    const auto state = nameOf(json["state"_L1]);
    const auto status = jobStatusOf(result, state);
    return {.name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = changedTo(json, "Building"_L1),
            .finishedAt = endOf(status, changedTo(json, "Completed"_L1)),
            .rawStatus = isUnknown(result) ? state : result};
}

// Of a stage that was scheduled and has no result: its jobs know.
static Status runningOf(const QList<Explanation::Part> &jobs)
{
    const auto any = [&](Status status) {
        return std::ranges::any_of(jobs, [&](const auto &job) { return job.status == status; });
    };
    if (any(Status::Running))
        return Status::Running;
    const bool begun = std::ranges::any_of(
            jobs, [](const auto &job) { return job.status && isOver(*job.status); });
    if (any(Status::Queued))
        return begun ? Status::Running : Status::Queued;
    return begun ? Status::Running : Status::Queued;
}

// What was not scheduled waits for its turn or for a person, unless the run has come to its end.
static Status unscheduledOf(const QJsonValue &json, const Stages &before)
{
    const bool ended = std::ranges::any_of(before, [](const auto &stage) {
        return stage.status == Status::Failed || stage.status == Status::Cancelled;
    });
    if (ended)
        return Status::Skipped;
    const bool manual
            = json["approval_type"_L1].toString() == "manual"_L1 && json["can_run"_L1].toBool();
    return manual ? Status::WaitingForApproval : Status::Queued;
}

static Explanation::Stage stageOf(const QJsonValue &json, const Stages &before)
{
    Explanation::Stage stage {.name = nameOf(json["name"_L1]),
                              .attempt = std::max(1, idOf(json["counter"_L1]).toInt())};
    stage.key = stage.name;
    for (const auto &job : objectsIn(json["jobs"_L1]))
        stage.parts.append(jobOf(job));
    const auto status = nameOf(json["status"_L1]);
    stage.rawStatus = isUnknown(status) ? nameOf(json["result"_L1]) : status;
    const bool scheduled = json["scheduled"_L1].isBool() ? json["scheduled"_L1].toBool()
            : json["scheduled_at"_L1].isNull()           ? false
                                                         : true;
    if (!isUnknown(stage.rawStatus))
        stage.status = resultOf(stage.rawStatus);
    else
        stage.status = scheduled ? runningOf(stage.parts) : unscheduledOf(json, before);
    return stage;
}

static Status rolledUp(const Stages &stages)
{
    const auto any = [&](Status status) {
        return std::ranges::any_of(stages, [&](const auto &s) { return s.status == status; });
    };
    const auto only = [&](Status one, Status other) {
        return std::ranges::all_of(
                stages, [&](const auto &s) { return s.status == one || s.status == other; });
    };
    for (const auto status : {Status::Running, Status::Failed, Status::Cancelled}) {
        if (any(status))
            return status;
    }
    if (any(Status::Queued) && only(Status::Queued, Status::Passed))
        return Status::Queued;
    if (any(Status::WaitingForApproval))
        return Status::WaitingForApproval;
    return !stages.isEmpty() && only(Status::Passed, Status::Passed) ? Status::Passed
                                                                     : Status::Unknown;
}

static void setStages(Pipeline &pipeline, const QJsonValue &stages)
{
    for (const auto &json : objectsIn(stages))
        pipeline.stages.append(stageOf(json, pipeline.stages));
    pipeline.status = rolledUp(pipeline.stages);
    pipeline.key = pipeline.name + u'/' + pipeline.id;
}

Explanation readDashboard(const QJsonValue &answer)
{
    const auto embedded = answer["_embedded"_L1];
    auto pipelines = objectsIn(embedded["pipelines"_L1]);
    // The first version had them within their groups, and the instances without a counter.
    for (const auto &group : objectsIn(embedded["pipeline_groups"_L1]))
        pipelines += objectsIn(group["_embedded"_L1]["pipelines"_L1]);
    Explanation explanation;
    for (const auto &json : std::as_const(pipelines)) {
        for (const auto &instance : objectsIn(json["_embedded"_L1]["instances"_L1])) {
            const auto counter = idOf(instance["counter"_L1]);
            const auto made = timeOf(instance["scheduled_at"_L1]);
            Pipeline pipeline {.id = counter.isEmpty() ? idOf(instance["label"_L1]) : counter,
                               .name = nameOf(json["name"_L1]),
                               .number = nameOf(instance["label"_L1]),
                               .madeAt = made.isValid() ? made : timeOf(instance["schedule_at"_L1])};
            setStages(pipeline, instance["_embedded"_L1]["stages"_L1]);
            explanation.pipelines.append(pipeline);
        }
    }
    return explanation;
}

static Pipeline instanceOf(const QJsonValue &json)
{
    Pipeline pipeline {.id = idOf(json["counter"_L1]),
                       .name = nameOf(json["name"_L1]),
                       .number = nameOf(json["label"_L1]),
                       .madeAt = timeOfMs(json["scheduled_date"_L1])};
    // Another pipeline is a material as well; only that of a repository is a commit.
    for (const auto &revision : objectsIn(json["build_cause"_L1]["material_revisions"_L1])) {
        const auto change = revision["modifications"_L1][0];
        const auto type = revision["material"_L1]["type"_L1].toString();
        if (type.compare("Git"_L1, Qt::CaseInsensitive) != 0 || !pipeline.commit.isEmpty())
            continue;
        pipeline.commit = nameOf(change["revision"_L1]);
        pipeline.message = messageOf(change["comment"_L1]);
        pipeline.author = nameOf(change["user_name"_L1]);
    }
    setStages(pipeline, json["stages"_L1]);
    return pipeline;
}

Explanation readInstance(const QJsonValue &answer)
{
    return {.pipelines = {instanceOf(answer)}};
}

Explanation readHistory(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer["pipelines"_L1]))
        explanation.pipelines.append(instanceOf(json));
    return explanation;
}

// How pipelines are made, not how they do.
Explanation readGroups(const QJsonValue &answer)
{
    const auto embedded = answer["_embedded"_L1]["groups"_L1];
    Explanation explanation;
    for (const auto &group : objectsIn(answer.isArray() ? answer : embedded)) {
        for (const auto &json : objectsIn(group["pipelines"_L1])) {
            Pipeline pipeline {.name = nameOf(json["name"_L1])};
            for (const auto &stage : objectsIn(json["stages"_L1]))
                pipeline.stages.append({.name = nameOf(stage["name"_L1])});
            explanation.pipelines.append(pipeline);
        }
    }
    return explanation;
}

static Pipeline pipelineOfStage(const QJsonValue &json)
{
    auto stage = stageOf(json, {});
    for (const auto &job : stage.parts) {
        const auto &start = job.startedAt;
        if (start.isValid() && (!stage.startedAt.isValid() || start < stage.startedAt))
            stage.startedAt = start;
        if (isOver(*stage.status) && job.finishedAt.isValid())
            stage.finishedAt = std::max(stage.finishedAt, job.finishedAt);
    }
    return {.id = idOf(json["pipeline_counter"_L1]),
            .name = nameOf(json["pipeline_name"_L1]),
            .stages = {stage}};
}

Explanation readStage(const QJsonValue &answer)
{
    return {.pipelines = {pipelineOfStage(answer)}};
}

Explanation readStageHistory(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer["stages"_L1]))
        explanation.pipelines.append(pipelineOfStage(json));
    return explanation;
}

static Explanation jobsOf(const QList<QJsonObject> &jobs)
{
    Explanation explanation {.jobs = QList<Explanation::Part> {}};
    for (const auto &json : jobs) {
        explanation.pipelines.append({.id = idOf(json["pipeline_counter"_L1]),
                                      .name = nameOf(json["pipeline_name"_L1]),
                                      .stages = {{.name = nameOf(json["stage_name"_L1])}}});
        explanation.jobs->append(jobOf(json));
    }
    return explanation;
}

Explanation readJob(const QJsonValue &answer)
{
    return jobsOf({answer.toObject()});
}

Explanation readJobHistory(const QJsonValue &answer)
{
    return jobsOf(objectsIn(answer["jobs"_L1]));
}

Explanation readControl(const QJsonValue &answer)
{
    return {.control = Explanation::Control {.paused = answer["paused"_L1].toBool(),
                                             .locked = answer["locked"_L1].toBool(),
                                             .schedulable = answer["schedulable"_L1].toBool()}};
}

static void collect(const QJsonValue &files, const QString &folder, int depth,
                    QList<Explanation::Artifact> &into)
{
    constexpr int Deepest = 32;
    for (const auto &json : objectsIn(files)) {
        const auto path = plainName(folder + json["name"_L1].toString(), 1000);
        if (json["type"_L1].toString() != "folder"_L1)
            into.append({.name = path, .bytes = bytesOf(json["size"_L1])});
        else if (depth < Deepest)
            collect(json["files"_L1], path + u'/', depth + 1, into);
    }
}

Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    collect(answer, {}, 0, artifacts);
    return {.artifacts = artifacts};
}

// --- XML

// The texts of a document's elements by their names, and of its properties by theirs.
static Result<QHash<QString, QString>> textsIn(const QByteArray &body)
{
    QHash<QString, QString> texts;
    QString key;
    const auto read = walkXml(body, [&](const QXmlStreamReader &xml, int depth) {
        if (xml.isCharacters()) {
            if (!key.isEmpty() && texts[key].size() < LongestMessage)
                texts[key] += xml.text().left(LongestMessage);
            return;
        }
        key.clear();
        if (!xml.isStartElement())
            return;
        const auto attributes = xml.attributes();
        const auto name = attributes.value("name"_L1).toString();
        const auto element = xml.name().toString();
        key = element == "property"_L1 ? name : element;
        if (depth <= 2 && !name.isEmpty())
            texts.insert(element + u".name"_s, name);
        if (depth == 2 && attributes.hasAttribute("counter"_L1))
            texts.insert(element + u".counter"_s, attributes.value("counter"_L1).toString());
    });
    return read.then([&](Done) -> Result<QHash<QString, QString>> { return texts; });
}

Result<Explanation> readJobXml(const QByteArray &body)
{
    return textsIn(body).then([](const QHash<QString, QString> &texts) -> Result<Explanation> {
        const auto text = [&](const QString &key) { return plainName(texts.value(key)); };
        const auto result = text(u"result"_s);
        const auto state = text(u"state"_s);
        const auto status = jobStatusOf(result, state);
        const Explanation::Part job {
                .name = text(u"job.name"_s),
                .status = status,
                .startedAt = instant(text(u"cruise_timestamp_04_building"_s)),
                .finishedAt = endOf(status, instant(text(u"cruise_timestamp_06_completed"_s))),
                .rawStatus = isUnknown(result) ? state : result};
        return Explanation {.pipelines = {{.id = text(u"pipeline.counter"_s),
                                           .name = text(u"pipeline.name"_s),
                                           .stages = {{.name = text(u"stage.name"_s)}}}},
                            .jobs = QList {job}};
    });
}

// The queue: each job with its place, pipeline/counter/stage/counter/job.
Result<Explanation> readScheduledJobs(const QByteArray &body)
{
    Explanation explanation {.jobs = QList<Explanation::Part> {}};
    QString place;
    bool inPlace = false;
    const auto read = walkXml(body, [&](const QXmlStreamReader &xml, int) {
        if (xml.isCharacters()) {
            if (inPlace && place.size() < LongestMessage)
                place += xml.text().left(LongestMessage);
            return;
        }
        inPlace = xml.isStartElement() && xml.name() == "buildLocator"_L1;
        if (inPlace)
            place.clear();
        if (!xml.isEndElement() || xml.name() != "buildLocator"_L1)
            return;
        const auto parts = plainName(place, 1000).split(u'/');
        explanation.pipelines.append({.id = parts.value(1),
                                      .name = parts.value(0),
                                      .stages = {{.name = parts.value(2)}}});
        explanation.jobs->append(
                {.name = parts.value(4), .status = Status::Queued, .rawStatus = u"Scheduled"_s});
    });
    return read.then([&](Done) -> Result<Explanation> { return explanation; });
}

} // namespace Dayshift::GoCD
