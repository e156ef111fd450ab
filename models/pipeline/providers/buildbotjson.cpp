// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/buildbotjson.h"

#include "models/pipeline/plaintext.h"
#include "models/pipeline/provider.h"
#include "models/pipeline/serverfailure.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift::Buildbot {

static Error unreadable(const QString &why)
{
    return {.kind = Error::Kind::Format, .detail = why};
}

static Result<Json> objectIn(const QByteArray &body)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return unreadable(u"byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    if (!document.isObject())
        return unreadable(u"not a JSON object"_s);
    return document.object();
}

static Result<QList<Json>> listOf(const Json &json, QLatin1StringView key)
{
    if (!json[key].isArray())
        return unreadable(u"no list \"%1\""_s.arg(key));
    QList<Json> list;
    for (const auto value : json[key].toArray()) {
        if (value.isObject())
            list.append(value.toObject());
    }
    return list;
}

Result<QList<Json>> listIn(const QByteArray &body, QLatin1StringView key)
{
    return objectIn(body).then([&](const Json &json) { return listOf(json, key); });
}

qint64 idOf(const QJsonValue &value)
{
    return value.toInteger();
}

namespace {

struct Outcome
{
    Status status = Status::Unknown;
    QString word = {};
};

} // namespace

// A retried build is over for itself: another one follows for the same request.
static Outcome outcomeOf(const Json &json)
{
    static const QHash<qint64, Outcome> results {
            {0, {Status::Passed, u"success"_s}},      {1, {Status::Unstable, u"warnings"_s}},
            {2, {Status::Failed, u"failure"_s}},      {3, {Status::Skipped, u"skipped"_s}},
            {4, {Status::Failed, u"exception"_s}},    {5, {Status::Cancelled, u"retry"_s}},
            {6, {Status::Cancelled, u"cancelled"_s}},
    };
    const auto result = json["results"_L1];
    // An answer may be asked for without that field: then the result or the end says as much.
    const bool isTold = json["complete"_L1].isBool();
    const bool complete = isTold ? json["complete"_L1].toBool()
                                 : result.toInteger(-1) >= 0 || json["complete_at"_L1].isDouble();
    if (!isTold && !complete && !json.contains("started_at"_L1) && !json.contains("claimed"_L1))
        return {};
    if (complete) {
        if (!result.isDouble())
            return {};
        const auto code = result.toInteger(-1);
        return results.value(code, {Status::Unknown, QString::number(code)});
    }
    // Requests are not claimed before somebody works on them; steps not started before their turn.
    const bool waits = json.contains("claimed"_L1) ? !json["claimed"_L1].toBool()
                                                   : json["started_at"_L1].isNull();
    return waits ? Outcome {Status::Queued, u"pending"_s} : Outcome {Status::Running, u"running"_s};
}

Status statusOf(const Json &json)
{
    return outcomeOf(json).status;
}

QString wordOf(const Json &json)
{
    return outcomeOf(json).word;
}

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const auto value : list.toArray())
        texts.append(plainName(value.toString()));
    return texts;
}

QString property(const Json &properties, QLatin1StringView name)
{
    const auto value = properties[name].toArray().at(0);
    if (value.isString())
        return value.toString();
    for (const auto codebase : value.toObject()) { // the first that has one
        if (codebase.isString() && !codebase.toString().isEmpty())
            return codebase.toString();
    }
    return {};
}

QString plainBranch(const QString &branch)
{
    static const auto heads = u"refs/heads/"_s;
    return plainName(branch.startsWith(heads) ? branch.mid(heads.size()) : branch);
}

QString branchOf(const Json &properties)
{
    return plainBranch(property(properties, "branch"_L1));
}

// What was checked out says more than what was asked for.
QString commitOf(const Json &properties)
{
    const auto got = property(properties, "got_revision"_L1);
    return plainName(got.isEmpty() ? property(properties, "revision"_L1) : got, 100);
}

static QString numberText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

static Explanation explainBuilds(const QList<Json> &builds)
{
    Explanation explanation;
    for (const auto &json : builds) {
        const auto properties = json["properties"_L1].toObject();
        const auto name = property(properties, "virtual_builder_name"_L1);
        const auto status = statusOf(json);
        Explanation::Pipeline pipeline {
                .id = numberText(json["number"_L1]),
                .name = plainName(name.isEmpty() ? property(properties, "buildername"_L1) : name),
                .status = status,
                .startedAt = instant(json["started_at"_L1].toDouble()),
                .commit = commitOf(properties),
                .branch = branchOf(properties),
                .rawStatus = wordOf(json)};
        if (isOver(status))
            pipeline.finishedAt = instant(json["complete_at"_L1].toDouble());
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

// The builder's own answer does not say how it does: that is a matter of its builds.
static Explanation explainBuilders(const QList<Json> &builders)
{
    Explanation explanation;
    for (const auto &json : builders)
        explanation.pipelines.append({.id = numberText(json["builderid"_L1]),
                                      .name = plainName(json["name"_L1].toString()),
                                      .status = Status::Unknown});
    return explanation;
}

static Explanation explainRequests(const QList<Json> &requests)
{
    Explanation explanation;
    for (const auto &json : requests)
        explanation.pipelines.append({.id = numberText(json["buildrequestid"_L1]),
                                      .status = statusOf(json),
                                      .rawStatus = wordOf(json)});
    return explanation;
}

static Explanation explainSteps(const QList<Json> &steps)
{
    Explanation::Pipeline pipeline;
    for (const auto &json : steps) {
        if (json["hidden"_L1].toBool())
            continue;
        const auto status = statusOf(json);
        Explanation::Stage stage {.name = plainName(json["name"_L1].toString()),
                                  .status = status,
                                  .startedAt = instant(json["started_at"_L1].toDouble()),
                                  .rawStatus = wordOf(json)};
        if (isOver(status))
            stage.finishedAt = instant(json["complete_at"_L1].toDouble());
        pipeline.stages.append(stage);
    }
    return {.pipelines = {pipeline}};
}

static Explanation explainTestSets(const QList<Json> &sets)
{
    Explanation::Tests tests;
    for (const auto &json : sets) {
        tests.passed += std::max<qint64>(0, json["tests_passed"_L1].toInteger());
        tests.failed += std::max<qint64>(0, json["tests_failed"_L1].toInteger());
    }
    tests.total = tests.passed + tests.failed;
    return {.tests = tests};
}

static Explanation explainTestResults(const QList<Json> &results)
{
    Explanation::Tests tests {.total = results.size()};
    for (const auto &json : results)
        ++(json["value"_L1].toString() == "1"_L1 ? tests.passed : tests.failed);
    return {.tests = tests};
}

static QString kindOf(const QString &message)
{
    if (message.contains("not found"_L1) || message.startsWith("Invalid path"_L1))
        return u"not-found"_s;
    if (message.contains("you need to have role"_L1) || message.contains("forbidden"_L1))
        return u"forbidden"_s;
    return u"other"_s;
}

static Explanation explainError(const QJsonValue &error)
{
    constexpr int InternalError = -32603;
    const auto rpc = error.toObject();
    const auto text = error.isObject() ? rpc["message"_L1].toString() : error.toString();
    const auto kind = rpc["code"_L1].toInt() == InternalError ? u"server"_s : kindOf(text);
    return {.error = Explanation::Failure {.kind = kind, .message = plainMessage(text)}};
}

using Explain = Explanation (*)(const QList<Json> &);

namespace {

struct Endpoint
{
    QLatin1StringView key;
    Explain explain; // nullptr: nothing of it belongs to the normalised form
};

} // namespace

static const QList<Endpoint> &known()
{
    static const QList<Endpoint> endpoints {
            {"builds"_L1, explainBuilds},
            {"builders"_L1, explainBuilders},
            {"buildrequests"_L1, explainRequests},
            {"steps"_L1, explainSteps},
            {"test_result_sets"_L1, explainTestSets},
            {"test_results"_L1, explainTestResults},
            {"changes"_L1, nullptr},
            {"logs"_L1, nullptr},
            {"logchunks"_L1, nullptr},
            {"workers"_L1, nullptr},
            {"masters"_L1, nullptr},
            {"schedulers"_L1, nullptr},
            {"forceschedulers"_L1, nullptr},
            {"buildsets"_L1, nullptr},
            {"sourcestamps"_L1, nullptr},
            {"changesources"_L1, nullptr},
            {"properties"_L1, nullptr},
            {"projects"_L1, nullptr},
            {"codebases"_L1, nullptr},
            {"commits"_L1, nullptr},
            {"build_data"_L1, nullptr},
            {"rootlinks"_L1, nullptr},
            {"api_versions"_L1, nullptr},
    };
    return endpoints;
}

QStringList endpoints()
{
    QStringList names;
    for (const auto &endpoint : known())
        names.append(endpoint.key);
    return names;
}

static Result<Explanation> explainAs(const Endpoint &endpoint, const Json &json)
{
    return listOf(json, endpoint.key).then([&](QList<Json> list) -> Result<Explanation> {
        if (!endpoint.explain)
            return Explanation {};
        const auto most = std::min(list.size(), MostPipelines);
        auto explanation = endpoint.explain(list.first(most));
        explanation.leftOut = list.size() - most;
        return explanation;
    });
}

Result<Explanation> explain(const QString &endpoint, const QByteArray &body)
{
    const auto json = objectIn(body);
    if (!json) {
        if (const auto failure = failureIn(body))
            return Explanation {.error = failure};
        return json.error();
    }
    if (json->contains("error"_L1))
        return explainError((*json)["error"_L1]);
    for (const auto &one : known()) {
        if (endpoint.isEmpty() ? json->contains(one.key) : endpoint == one.key)
            return explainAs(one, *json);
    }
    if (!endpoint.isEmpty())
        return Error {.kind = Error::Kind::Invalid, .detail = endpoint};
    if (json->contains("jsonrpc"_L1))
        return Explanation {};
    return unreadable(u"of no shape that Buildbot gives"_s);
}

} // namespace Dayshift::Buildbot
