// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/providers/jenkinsjson.h"

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/xmlwalk.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Dayshift::Jenkins {

using Pipeline = Explanation::Pipeline;

static constexpr int DeepestFolder = 16;

Status resultOf(const QString &word)
{
    static const Words words {{u"success"_s, Status::Passed},
                              {u"unstable"_s, Status::Unstable},
                              {u"failure"_s, Status::Failed},
                              {u"aborted"_s, Status::Cancelled},
                              {u"not_built"_s, Status::Skipped}};
    return statusOf(words, word);
}

static Status colourOf(const QString &word)
{
    static const Words words {{u"blue"_s, Status::Passed},
                              {u"green"_s, Status::Passed},
                              {u"yellow"_s, Status::Unstable},
                              {u"red"_s, Status::Failed},
                              {u"aborted"_s, Status::Cancelled}};
    return word.endsWith("_anime"_L1) ? Status::Running : statusOf(words, word);
}

// A build that runs may have a result already, and a colour that is that of the last one.
static void setStatus(Pipeline &pipeline, const QJsonValue &build, const QString &colour)
{
    const auto result = nameOf(build["result"_L1]);
    if (build["building"_L1].toBool() || colour.endsWith("_anime"_L1)) {
        pipeline.status = Status::Running;
        pipeline.rawStatus = result.isEmpty() ? u"building"_s : result;
    } else if (!result.isEmpty()) {
        pipeline.status = resultOf(result);
        pipeline.rawStatus = result;
    } else if (build["building"_L1].isBool() && build["result"_L1].isNull()) {
        pipeline.status = Status::Unknown;
    } else {
        pipeline.status = colourOf(colour);
        pipeline.rawStatus = colour;
    }
}

static void setTimes(Pipeline &pipeline, const QJsonValue &build)
{
    const auto start = build["timestamp"_L1];
    const auto duration = build["duration"_L1];
    pipeline.startedAt = timeOfMs(start);
    if (pipeline.status == Status::Unknown || !isOver(*pipeline.status) || !duration.isDouble()
        || !pipeline.startedAt.isValid() || duration.toDouble() < 0)
        return;
    pipeline.finishedAt = timeOfMs(QJsonValue(start.toDouble() + duration.toDouble()));
}

// What was checked out, and how many tests failed, stand among the actions of a build.
static void setActions(Pipeline &pipeline, const QJsonValue &build)
{
    for (const auto &action : objectsIn(build["actions"_L1])) {
        const auto revision = action["lastBuiltRevision"_L1];
        if (revision.isObject() && pipeline.commit.isEmpty()) {
            pipeline.commit = nameOf(revision["SHA1"_L1]);
            pipeline.branch = branchOf(revision["branch"_L1][0]["name"_L1]);
        }
        if (action.contains("failCount"_L1) && action.contains("totalCount"_L1)) {
            Explanation::Tests tests {.total = countOf(action["totalCount"_L1]),
                                      .failed = countOf(action["failCount"_L1]),
                                      .skipped = countOf(action["skipCount"_L1])};
            tests.passed = std::max<qint64>(0, tests.total - tests.failed - tests.skipped);
            pipeline.tests = tests;
        }
    }
    auto changes = objectsIn(build["changeSet"_L1]["items"_L1]);
    for (const auto &set : objectsIn(build["changeSets"_L1]))
        changes += objectsIn(set["items"_L1]);
    if (changes.isEmpty())
        return;
    pipeline.message = messageOf(changes.last()["msg"_L1]);
    pipeline.author = nameOf(changes.last()["author"_L1]["fullName"_L1]);
}

static QString firstNameOf(const QJsonValue &json, std::initializer_list<QLatin1StringView> fields)
{
    for (const auto field : fields) {
        if (const auto name = nameOf(json[field]); !name.isEmpty())
            return name;
    }
    return {};
}

static QString numberOf(const QJsonValue &build)
{
    const auto number = idOf(build["number"_L1]);
    return number.isEmpty() ? idOf(build["id"_L1]) : number;
}

static Pipeline jobOf(const QJsonValue &json)
{
    const auto build = json["lastBuild"_L1];
    const auto colour = nameOf(json["color"_L1]);
    Pipeline pipeline {.id = numberOf(build),
                       .name = firstNameOf(json, {"fullName"_L1, "name"_L1, "displayName"_L1}),
                       .page = pageOf(json["url"_L1]),
                       .key = nameOf(build["url"_L1])};
    if (!colour.isEmpty() || json.toObject().contains("lastBuild"_L1))
        setStatus(pipeline, build, colour);
    setTimes(pipeline, build);
    setActions(pipeline, build);
    return pipeline;
}

static void collect(const QJsonValue &jobs, const QString &folder, int depth, QList<Pipeline> &into)
{
    for (const auto &json : objectsIn(jobs)) {
        auto job = jobOf(json);
        if (!json.contains("fullName"_L1) && !folder.isEmpty())
            job.name = folder + u'/' + job.name;
        if (json["jobs"_L1].isArray() && depth < DeepestFolder)
            collect(json["jobs"_L1], job.name, depth + 1, into);
        else
            into.append(job);
    }
}

Explanation readJobs(const QJsonValue &answer)
{
    Explanation explanation;
    const auto folder = answer["color"_L1].isString() || answer["_class"_L1].isString()
            ? nameOf(answer["fullName"_L1])
            : QString();
    collect(answer["jobs"_L1], folder, 0, explanation.pipelines);
    return explanation;
}

Explanation readJob(const QJsonValue &answer)
{
    return {.pipelines = {jobOf(answer)}};
}

static Pipeline buildOf(const QJsonValue &json)
{
    Pipeline pipeline {.id = numberOf(json),
                       .name = firstNameOf(json, {"fullDisplayName"_L1, "displayName"_L1}),
                       .page = pageOf(json["url"_L1]),
                       .key = nameOf(json["url"_L1])};
    setStatus(pipeline, json, {});
    setTimes(pipeline, json);
    setActions(pipeline, json);
    return pipeline;
}

Explanation readBuild(const QJsonValue &answer)
{
    return {.pipelines = {buildOf(answer)}};
}

Explanation readBuilds(const QJsonValue &answer)
{
    Explanation explanation;
    const auto builds = answer["builds"_L1];
    for (const auto &json : objectsIn(builds.isArray() ? builds : answer["allBuilds"_L1]))
        explanation.pipelines.append(buildOf(json));
    return explanation;
}

// What has left the queue is a build with a number of its own; how that does is not told here.
static Pipeline queuedOf(const QJsonValue &json)
{
    const auto executable = json["executable"_L1];
    Pipeline pipeline {.name = nameOf(json["task"_L1]["name"_L1]),
                       .page = pageOf(json["task"_L1]["url"_L1])};
    if (json["cancelled"_L1].toBool()) {
        pipeline.status = Status::Cancelled;
        pipeline.rawStatus = u"cancelled"_s;
    } else if (executable.isObject()) {
        pipeline.id = numberOf(executable);
        pipeline.key = nameOf(executable["url"_L1]);
    } else {
        pipeline.status = Status::Queued;
        pipeline.rawStatus = nameOf(json["why"_L1]);
        pipeline.key = u"queue/"_s + idOf(json["id"_L1]);
    }
    return pipeline;
}

Explanation readQueue(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer["items"_L1]))
        explanation.pipelines.append(queuedOf(json));
    return explanation;
}

Explanation readQueueItem(const QJsonValue &answer)
{
    return {.pipelines = {queuedOf(answer)}};
}

Explanation readExecutors(const QJsonValue &answer)
{
    Explanation explanation;
    const auto add = [&](const QJsonValue &executors) {
        for (const auto &executor : objectsIn(executors)) {
            const auto json = executor["currentExecutable"_L1];
            if (!json.isObject() || !json["url"_L1].isString())
                continue;
            auto build = buildOf(json);
            build.status = Status::Running;
            build.rawStatus = u"building"_s;
            build.finishedAt = {};
            explanation.pipelines.append(build);
        }
    };
    for (const auto &computer : objectsIn(answer["computer"_L1])) {
        add(computer["executors"_L1]);
        add(computer["oneOffExecutors"_L1]);
    }
    return explanation;
}

static void addCases(Explanation &explanation, const QJsonValue &answer)
{
    static const QHash<QString, TestOutcome> outcomes {{u"FAILED"_s, TestOutcome::Failed},
                                                       {u"REGRESSION"_s, TestOutcome::Failed},
                                                       {u"SKIPPED"_s, TestOutcome::Skipped}};
    for (const auto &suite : objectsIn(answer["suites"_L1])) {
        for (const auto &test : objectsIn(suite["cases"_L1])) {
            const Explanation::Case one {
                    nameOf(test["className"_L1]) + u'.' + nameOf(test["name"_L1]),
                    outcomes.value(test["status"_L1].toString(), TestOutcome::Passed)};
            auto &firstFailed = explanation.tests->firstFailed;
            if (one.outcome == TestOutcome::Failed && firstFailed.isEmpty())
                firstFailed = one.name;
            addCase(explanation, one);
        }
    }
    explanation.allCases = true;
}

// The report of several modules has a total, that of one the tests that passed.
Explanation readTests(const QJsonValue &answer)
{
    Explanation::Tests tests {.total = countOf(answer["totalCount"_L1]),
                              .passed = countOf(answer["passCount"_L1]),
                              .failed = countOf(answer["failCount"_L1]),
                              .skipped = countOf(answer["skipCount"_L1])};
    if (answer["passCount"_L1].isDouble())
        tests.total = tests.passed + tests.failed + tests.skipped;
    else
        tests.passed = std::max<qint64>(0, tests.total - tests.failed - tests.skipped);
    Explanation explanation {.tests = tests};
    addCases(explanation, answer);
    return explanation;
}

Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &json : objectsIn(answer.isArray() ? answer : answer["artifacts"_L1]))
        artifacts.append({.name = firstNameOf(
                                  json, {"relativePath"_L1, "path"_L1, "fileName"_L1, "name"_L1}),
                          .bytes = bytesOf(json["size"_L1])});
    return {.artifacts = artifacts};
}

static Status spokenStatus(const QString &words)
{
    static const QRegularExpression tests(u"\\btests?\\b.*\\bfail"_s);
    if (words == "stable"_L1 || words == "back to normal"_L1)
        return Status::Passed;
    if (words.startsWith("broken"_L1))
        return Status::Failed;
    if (words.startsWith("unstable"_L1) || tests.match(words).hasMatch())
        return Status::Unstable;
    if (words == "aborted"_L1)
        return Status::Cancelled;
    if (words == "not built"_L1)
        return Status::Skipped;
    if (words == "in progress"_L1 || words == "running"_L1)
        return Status::Running;
    return Status::Unknown;
}

// "shop #170 (broken since build #165)"
static Pipeline entryOf(const QString &title, const QString &link)
{
    static const QRegularExpression form(u"^(.*?)\\s+#(\\S+)\\s+\\((.*)\\)$"_s);
    const auto match = form.match(title);
    Pipeline pipeline {.name = match.hasMatch() ? plainName(match.captured(1)) : title,
                       .status = Status::Unknown,
                       .page = plainPage(link)};
    if (match.hasMatch()) {
        pipeline.id = plainName(match.captured(2), 100);
        pipeline.rawStatus = plainName(match.captured(3));
        pipeline.status = spokenStatus(match.captured(3).toLower());
    }
    return pipeline;
}

Result<Explanation> readFeed(const QByteArray &body)
{
    Explanation explanation;
    QString title;
    QString link;
    QString *text = nullptr;
    bool inside = false;
    const auto isEntry = [](QStringView name) { return name == "entry"_L1 || name == "item"_L1; };
    const auto read = walkXml(body, [&](const QXmlStreamReader &xml, int) {
        if (xml.isCharacters()) {
            if (text && text->size() < LongestMessage)
                text->append(xml.text().left(LongestMessage));
            return;
        }
        text = nullptr;
        if (xml.isEndElement() && isEntry(xml.name())) {
            explanation.pipelines.append(entryOf(plainName(title, 1000), link));
            inside = false;
        } else if (xml.isStartElement() && isEntry(xml.name())) {
            title.clear();
            link.clear();
            inside = true;
        } else if (xml.isStartElement() && inside && xml.name() == "title"_L1) {
            text = &title;
        } else if (xml.isStartElement() && inside && xml.name() == "link"_L1) {
            link = xml.attributes().value("href"_L1).toString();
            text = link.isEmpty() ? &link : nullptr;
        }
    });
    return read.then([&](Done) -> Result<Explanation> { return explanation; });
}

} // namespace Dayshift::Jenkins
