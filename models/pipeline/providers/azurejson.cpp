// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/azurejson.h"

#include "models/pipeline/answerfields.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::Azure {

using Pipeline = Explanation::Pipeline;

// What an answer is about: the elements of its list, or itself; of a service hook its resource.
static QList<QJsonObject> things(const QJsonValue &answer)
{
    if (answer.isArray())
        return objectsIn(answer);
    if (answer["value"_L1].isArray())
        return objectsIn(answer["value"_L1]);
    if (answer["eventType"_L1].isString() && answer["resource"_L1].isObject()) {
        const auto resource = answer["resource"_L1];
        return {(resource["run"_L1].isObject() ? resource["run"_L1] : resource).toObject()};
    }
    return {answer.toObject()};
}

bool tells(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields)
{
    const auto all = things(answer);
    return !all.isEmpty() && has(QJsonValue(all.first()), fields);
}

// Of builds, of runs and of the records of a timeline.
static Status statusOfWord(const QString &word)
{
    static const Words words {{u"notstarted"_s, Status::Queued},
                              {u"postponed"_s, Status::Queued},
                              {u"pending"_s, Status::Queued},
                              {u"inprogress"_s, Status::Running},
                              {u"cancelling"_s, Status::Running},
                              {u"canceling"_s, Status::Running},
                              {u"succeeded"_s, Status::Passed},
                              {u"partiallysucceeded"_s, Status::Unstable},
                              {u"succeededwithissues"_s, Status::Unstable},
                              {u"failed"_s, Status::Failed},
                              {u"canceled"_s, Status::Cancelled},
                              {u"abandoned"_s, Status::Cancelled},
                              {u"skipped"_s, Status::Skipped}};
    return statusOf(words, word);
}

// What is completed has a result; the others have none, or one of an earlier attempt.
static QString wordOf(const QJsonValue &json, QLatin1StringView state)
{
    const auto word = nameOf(json[state]);
    const auto result = nameOf(json["result"_L1]);
    const bool completed = word.compare("completed"_L1, Qt::CaseInsensitive) == 0;
    return completed && !result.isEmpty() ? result : word;
}

static QString webPageOf(const QJsonValue &json)
{
    return pageOf(json["_links"_L1]["web"_L1]["href"_L1]);
}

static Pipeline buildOf(const QJsonValue &json)
{
    const auto word = wordOf(json, "status"_L1);
    const auto status = statusOfWord(word);
    return {.id = idOf(json["id"_L1]),
            .name = nameOf(json["definition"_L1]["name"_L1]),
            .status = status,
            .startedAt = timeOf(json["startTime"_L1]),
            .finishedAt = endOf(status, timeOf(json["finishTime"_L1])),
            .page = webPageOf(json),
            .commit = nameOf(json["sourceVersion"_L1]),
            .branch = branchOf(json["sourceBranch"_L1]),
            .rawStatus = word,
            .number = nameOf(json["buildNumber"_L1]),
            .project = nameOf(json["project"_L1]["name"_L1]),
            .message = messageOf(json["triggerInfo"_L1]["ci.message"_L1]),
            .author = nameOf(json["requestedFor"_L1]["displayName"_L1]),
            .madeAt = timeOf(json["queueTime"_L1])};
}

Explanation readBuilds(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : things(answer))
        explanation.pipelines.append(buildOf(json));
    return explanation;
}

Explanation readRuns(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : things(answer)) {
        const auto word = wordOf(json, "state"_L1);
        const auto status = statusOfWord(word);
        const auto self = json["resources"_L1]["repositories"_L1]["self"_L1];
        explanation.pipelines.append({.id = idOf(json["id"_L1]),
                                      .name = nameOf(json["pipeline"_L1]["name"_L1]),
                                      .status = status,
                                      .startedAt = timeOf(json["createdDate"_L1]),
                                      .finishedAt = endOf(status, timeOf(json["finishedDate"_L1])),
                                      .page = webPageOf(json),
                                      .commit = nameOf(self["version"_L1]),
                                      .branch = branchOf(self["refName"_L1]),
                                      .rawStatus = word,
                                      .number = nameOf(json["name"_L1])});
    }
    return explanation;
}

// Each with its latest build, where that was asked for.
Explanation readDefinitions(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : things(answer)) {
        const auto latest = json["latestBuild"_L1].isObject() ? json["latestBuild"_L1]
                                                              : json["latestCompletedBuild"_L1];
        Pipeline pipeline;
        if (latest.isObject())
            pipeline = buildOf(latest);
        else if (json["id"_L1].isDouble())
            pipeline = {.id = idOf(json["id"_L1]), .page = webPageOf(json)};
        pipeline.name = nameOf(json["name"_L1]);
        pipeline.project = nameOf(json["project"_L1]["name"_L1]);
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

// --- The timeline: a flat list of records, which are a tree

namespace {

class Records
{
public:
    explicit Records(const QJsonValue &answer)
        : m_all(objectsIn(answer["records"_L1]))
    {
        for (const auto &record : m_all)
            m_byId.insert(record["id"_L1].toString(), record);
        for (const auto &record : m_all) {
            const bool waits = record["type"_L1].toString() == "Checkpoint.Approval"_L1
                    && record["state"_L1].toString() == "inProgress"_L1;
            if (waits)
                m_waiting.insert(above(record, "Stage"_L1)["id"_L1].toString());
        }
    }

    // In order, first of what they are in, then of themselves.
    [[nodiscard]] QList<QJsonObject> ofType(QLatin1StringView type) const
    {
        auto records = m_all;
        records.removeIf([&](const auto &r) { return r["type"_L1].toString() != type; });
        std::ranges::stable_sort(records, {}, [&](const auto &record) {
            const auto parent = m_byId.value(record["parentId"_L1].toString());
            return std::pair(parent["order"_L1].toInt(), record["order"_L1].toInt());
        });
        return records;
    }

    // The record of this type that it lies in; empty if there is none.
    [[nodiscard]] QJsonObject above(QJsonObject record, QLatin1StringView type) const
    {
        constexpr int Deepest = 8;
        for (int depth = 0; depth < Deepest && !record.isEmpty(); ++depth) {
            if (record["type"_L1].toString() == type)
                return record;
            record = m_byId.value(record["parentId"_L1].toString());
        }
        return {};
    }

    [[nodiscard]] bool waits(const QJsonObject &stage) const
    {
        return m_waiting.contains(stage["id"_L1].toString());
    }

private:
    QList<QJsonObject> m_all;
    QHash<QString, QJsonObject> m_byId;
    QSet<QString> m_waiting; // stages that need a person
};

} // namespace

template<typename StageOrPart>
static StageOrPart timed(const QJsonObject &record)
{
    const auto word = wordOf(record, "state"_L1);
    const auto status = statusOfWord(word);
    return {.name = nameOf(record["name"_L1]),
            .status = status,
            .startedAt = timeOf(record["startTime"_L1]),
            .finishedAt = endOf(status, timeOf(record["finishTime"_L1])),
            .rawStatus = word};
}

Explanation readTimeline(const QJsonValue &answer)
{
    const Records records(answer);
    auto type = "Stage"_L1;
    if (records.ofType(type).isEmpty())
        type = "Job"_L1;
    const auto below = type == "Stage"_L1 ? "Job"_L1 : "Task"_L1;
    QHash<QString, QList<Explanation::Part>> parts;
    for (const auto &record : records.ofType(below))
        parts[records.above(record, type)["id"_L1].toString()].append(
                timed<Explanation::Part>(record));
    Pipeline pipeline;
    for (const auto &record : records.ofType(type)) {
        auto stage = timed<Explanation::Stage>(record);
        stage.key = idOf(record["id"_L1]);
        stage.attempt = std::max(1, record["attempt"_L1].toInt(1));
        stage.parts = parts.value(stage.key);
        if (records.waits(record) && !isOver(*stage.status)) {
            stage.status = Status::WaitingForApproval;
            stage.finishedAt = {};
        }
        pipeline.stages.append(stage);
    }
    // The record has the id of the approval that it stands for.
    for (const auto &record : records.ofType("Checkpoint.Approval"_L1)) {
        if (record["state"_L1].toString() == "inProgress"_L1)
            pipeline.approvals.append({.id = idOf(record["id"_L1]),
                                       .status = u"pending"_s,
                                       .stage = idOf(records.above(record, type)["id"_L1])});
    }
    return {.pipelines = {pipeline}};
}

Explanation readApprovals(const QJsonValue &answer)
{
    QList<Explanation::Approval> approvals;
    for (const auto &json : things(answer))
        approvals.append({.id = idOf(json["id"_L1]), .status = nameOf(json["status"_L1])});
    return {.approvals = approvals};
}

Explanation readChecks(const QJsonValue &answer)
{
    return readApprovals(answer["checkRuns"_L1]);
}

Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &json : things(answer))
        artifacts.append(
                {.name = nameOf(json["name"_L1]),
                 .bytes = bytesOf(json["resource"_L1]["properties"_L1]["artifactsize"_L1])});
    return {.artifacts = artifacts};
}

// --- Releases and deployments

// While nothing is deployed yet, the operation says why.
static Status deploymentStatusOf(const QJsonValue &json)
{
    static const Words operations {{u"queued"_s, Status::Queued},
                                   {u"scheduled"_s, Status::Queued},
                                   {u"deferred"_s, Status::Queued},
                                   {u"approved"_s, Status::Queued},
                                   {u"queuedforagent"_s, Status::Queued},
                                   {u"queuedforpipeline"_s, Status::Queued},
                                   {u"pending"_s, Status::WaitingForApproval},
                                   {u"manualinterventionpending"_s, Status::WaitingForApproval},
                                   {u"phaseinprogress"_s, Status::Running},
                                   {u"evaluatinggates"_s, Status::Running},
                                   {u"cancelling"_s, Status::Running},
                                   {u"phasesucceeded"_s, Status::Passed},
                                   {u"phasepartiallysucceeded"_s, Status::Unstable},
                                   {u"phasefailed"_s, Status::Failed},
                                   {u"gatefailed"_s, Status::Failed},
                                   {u"rejected"_s, Status::Failed},
                                   {u"canceled"_s, Status::Cancelled},
                                   {u"phasecanceled"_s, Status::Cancelled}};
    const auto operation = statusOf(operations, json["operationStatus"_L1].toString());
    const auto status = statusOfWord(json["deploymentStatus"_L1].toString());
    const bool waits = status == Status::Running && operation == Status::WaitingForApproval;
    return status == Status::Unknown || waits ? operation : status;
}

Explanation readDeployments(const QJsonValue &answer)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : things(answer))
        deployments.append({.environment = nameOf(json["releaseEnvironment"_L1]["name"_L1]),
                            .status = deploymentStatusOf(json)});
    return {.deployments = deployments};
}

// The records of one environment do not repeat its name.
Explanation readDeploymentRecords(const QJsonValue &answer)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : things(answer))
        deployments.append({.status = json["result"_L1].isString()
                                    ? statusOfWord(json["result"_L1].toString())
                                    : Status::Running});
    return {.deployments = deployments};
}

Explanation readEnvironments(const QJsonValue &answer)
{
    QStringList names;
    for (const auto &json : things(answer))
        names.append(nameOf(json["name"_L1]));
    return {.environments = names};
}

static Status environmentStatusOf(const QString &word)
{
    static const Words words {{u"queued"_s, Status::Queued},
                              {u"scheduled"_s, Status::Queued},
                              {u"rejected"_s, Status::Failed}};
    const auto status = statusOf(words, word);
    return status == Status::Unknown ? statusOfWord(word) : status;
}

// Before or after what it does a release may wait for somebody to approve.
static bool waitsForApproval(const QJsonObject &environment)
{
    for (const auto side : {"preDeployApprovals"_L1, "postDeployApprovals"_L1}) {
        const auto approvals = objectsIn(environment[side]);
        if (std::ranges::any_of(approvals, [](const auto &approval) {
                return approval["status"_L1].toString() == "pending"_L1;
            }))
            return true;
    }
    return false;
}

// A release by itself lists the environments that it goes through; a list of releases does not.
Explanation readReleases(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : things(answer)) {
        Pipeline pipeline {.id = idOf(json["id"_L1]),
                           .name = nameOf(json["releaseDefinition"_L1]["name"_L1]),
                           .page = webPageOf(json),
                           .rawStatus = nameOf(json["status"_L1]),
                           .number = nameOf(json["name"_L1])};
        for (const auto &environment : objectsIn(json["environments"_L1])) {
            const auto word = nameOf(environment["status"_L1]);
            const auto status = environmentStatusOf(word);
            pipeline.stages.append({.name = nameOf(environment["name"_L1]),
                                    .status = isUnderWay(status) && waitsForApproval(environment)
                                            ? Status::WaitingForApproval
                                            : status,
                                    .rawStatus = word,
                                    .key = idOf(environment["id"_L1])});
        }
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

// --- Tests

static void count(Explanation::Tests &tests, const QString &outcome, qint64 count);

Explanation readTestRuns(const QJsonValue &answer)
{
    Explanation::Tests tests;
    QStringList reports;
    for (const auto &json : things(answer)) {
        const auto total = countOf(json["totalTests"_L1]);
        const auto passed = countOf(json["passedTests"_L1]);
        const auto skipped
                = countOf(json["notApplicableTests"_L1]) + countOf(json["incompleteTests"_L1]);
        tests.total += total;
        tests.passed += passed;
        tests.skipped += skipped;
        tests.failed += std::max<qint64>(0, total - passed - skipped);
        reports.append(idOf(json["id"_L1]));
    }
    return {.tests = tests, .reports = reports};
}

// The tests of one run by name. How many there are of all runs, the list of runs says.
Explanation readTestResults(const QJsonValue &answer)
{
    Explanation explanation {.tests = Explanation::Tests {}, .allCases = true};
    for (const auto &json : things(answer)) {
        const auto full = nameOf(json["automatedTestName"_L1]);
        const auto name = full.isEmpty() ? nameOf(json["testCaseTitle"_L1]) : full;
        Explanation::Tests one;
        count(one, json["outcome"_L1].toString(), 1);
        const auto outcome = one.failed > 0 ? TestOutcome::Failed
                : one.errors > 0            ? TestOutcome::Error
                : one.skipped > 0           ? TestOutcome::Skipped
                                            : TestOutcome::Passed;
        count(*explanation.tests, json["outcome"_L1].toString(), 1);
        if (one.failed + one.errors > 0 && explanation.tests->firstFailed.isEmpty())
            explanation.tests->firstFailed = name;
        addCase(explanation, {name, outcome});
    }
    return explanation;
}

static void count(Explanation::Tests &tests, const QString &outcome, qint64 count)
{
    const auto word = outcome.toLower();
    tests.total += count;
    if (word == "passed"_L1)
        tests.passed += count;
    else if (word == "failed"_L1)
        tests.failed += count;
    else if (word == "error"_L1 || word == "aborted"_L1 || word == "timeout"_L1)
        tests.errors += count;
    else if (word == "notexecuted"_L1 || word == "notapplicable"_L1 || word == "notimpacted"_L1
             || word == "none"_L1 || word == "blocked"_L1)
        tests.skipped += count;
}

Explanation readTestStatistics(const QJsonValue &answer)
{
    Explanation::Tests tests;
    for (const auto &json : objectsIn(answer["runStatistics"_L1]))
        count(tests, json["outcome"_L1].toString(), countOf(json["count"_L1]));
    return {.tests = tests};
}

Explanation readTestSummary(const QJsonValue &answer)
{
    Explanation::Tests tests;
    const auto outcomes = answer["aggregatedResultsAnalysis"_L1]["resultsByOutcome"_L1].toObject();
    for (auto it = outcomes.begin(); it != outcomes.end(); ++it)
        count(tests, it.key(), countOf(it.value()["count"_L1]));
    return {.tests = tests};
}

} // namespace Dayshift::Azure
