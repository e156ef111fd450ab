// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

static Status statusOfWord(const QString &word)
{
    static const Words words {{u"pending"_s, Status::Queued},   {u"started"_s, Status::Running},
                              {u"succeeded"_s, Status::Passed}, {u"failed"_s, Status::Failed},
                              {u"errored"_s, Status::Failed},   {u"aborted"_s, Status::Cancelled}};
    return statusOf(words, word);
}

// "pipeline/job"; a build that somebody ran by hand has neither.
static QString titleOfJob(const QString &pipeline, const QString &job)
{
    return pipeline.isEmpty() ? job : pipeline + u'/' + job;
}

static Pipeline buildOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = statusOfWord(word);
    const auto pipeline = nameOf(json["pipeline_name"_L1]);
    const auto job = nameOf(json["job_name"_L1]);
    Pipeline build {.id = idOf(json["id"_L1]),
                    .name = titleOfJob(pipeline, job),
                    .status = status,
                    .startedAt = timeOf(json["start_time"_L1]),
                    .finishedAt = endOf(status, timeOf(json["end_time"_L1])),
                    .rawStatus = word,
                    .number = idOf(json["name"_L1]),
                    .attempt = 1};
    if (!job.isEmpty())
        // Where people look at it, below the server's address.
        build.key = u"teams/%1/pipelines/%2/jobs/%3/builds/%4"_s.arg(nameOf(json["team_name"_L1]),
                                                                     pipeline, job, build.number);
    return build;
}

static Explanation readBuilds(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer))
        explanation.pipelines.append(buildOf(json));
    return explanation;
}

static Explanation readBuild(const QJsonValue &answer)
{
    return {.pipelines = {buildOf(answer)}};
}

// Each job with the build that goes on, else the one that ended last.
static Explanation readJobs(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()}) {
        const auto next = json["next_build"_L1];
        const auto build = next.isObject() ? next : json["finished_build"_L1];
        if (build.isObject())
            explanation.pipelines.append(buildOf(build));
        else
            explanation.pipelines.append(
                    {.name = titleOfJob(nameOf(json["pipeline_name"_L1]), nameOf(json["name"_L1])),
                     .status = Status::Unknown});
    }
    return explanation;
}

// The steps of a plan in the order in which they are written; what belongs to one is below it.
static void collectSteps(const QJsonValue &plan, int depth, QList<Explanation::Stage> &into)
{
    constexpr int Deepest = 64;
    constexpr qsizetype MostSteps = 2000;
    if (depth > Deepest || into.size() >= MostSteps)
        return;
    if (plan.isArray()) {
        for (const auto &step : objectsIn(plan))
            collectSteps(step, depth + 1, into);
        return;
    }
    if (!plan.isObject())
        return;
    for (const auto kind : {"get"_L1, "put"_L1, "task"_L1, "check"_L1, "set_pipeline"_L1,
                            "load_var"_L1, "run"_L1, "dependent_get"_L1}) {
        if (plan[kind].isObject()) {
            into.append({.name = nameOf(plan[kind]["name"_L1])});
            return;
        }
    }
    for (const auto list : {"do"_L1, "aggregate"_L1, "retry"_L1})
        collectSteps(plan[list], depth + 1, into);
    const auto parallel = plan["in_parallel"_L1];
    collectSteps(parallel.isArray() ? parallel : parallel["steps"_L1], depth + 1, into);
    for (const auto &each : objectsIn(plan["across"_L1]["steps"_L1]))
        collectSteps(each["step"_L1], depth + 1, into);
    for (const auto around : {"try"_L1, "timeout"_L1})
        collectSteps(plan[around]["step"_L1], depth + 1, into);
    for (const auto hook :
         {"on_success"_L1, "on_failure"_L1, "on_abort"_L1, "on_error"_L1, "ensure"_L1}) {
        const auto hooked = plan[hook];
        collectSteps(hooked["step"_L1], depth + 1, into);
        collectSteps(hooked[hook], depth + 1, into);
        collectSteps(hooked["next"_L1], depth + 1, into);
    }
}

static Explanation readPlan(const QJsonValue &answer)
{
    Pipeline pipeline;
    collectSteps(answer["plan"_L1], 0, pipeline.stages);
    return {.pipelines = {pipeline}};
}

// What went in: a repository's version is a commit.
static Explanation readResources(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &input : objectsIn(answer["inputs"_L1])) {
        const auto ref = nameOf(input["version"_L1]["ref"_L1]);
        if (pipeline.commit.isEmpty() && !ref.isEmpty()) {
            pipeline.commit = ref;
            pipeline.branch = branchOf(input["version"_L1]["branch"_L1]);
        }
    }
    return {.pipelines = {pipeline}};
}

// --- The log of a build as a stream of events

namespace {

class EventReader
{
public:
    void take(const QJsonObject &message);
    [[nodiscard]] Explanation result() const { return {.pipelines = {m_build}}; }

private:
    [[nodiscard]] Explanation::Stage *stageOf(const QString &origin);

    Pipeline m_build;
    QList<QString> m_origins; // of the tasks, in order
};

} // namespace

Explanation::Stage *EventReader::stageOf(const QString &origin)
{
    const auto place = m_origins.indexOf(origin);
    return place < 0 ? nullptr : &m_build.stages[place];
}

// Tasks are told by the number of their place in the plan, and by the command that they run.
void EventReader::take(const QJsonObject &message)
{
    constexpr qsizetype MostTasks = 2000;
    const auto event = message["event"_L1].toString();
    const auto data = message["data"_L1];
    const auto time = timeOf(data["time"_L1]);
    const auto origin = data["origin"_L1]["id"_L1].toString();
    if (event == "status"_L1) {
        m_build.rawStatus = nameOf(data["status"_L1]);
        m_build.status = statusOfWord(m_build.rawStatus);
        if (m_build.status == Status::Running)
            m_build.startedAt = time;
        else
            m_build.finishedAt = endOf(m_build.status, time);
    } else if (event == "initialize-task"_L1 && m_origins.size() < MostTasks) {
        m_origins.append(origin);
        m_build.stages.append({.name = nameOf(data["config"_L1]["run"_L1]["path"_L1]),
                               .status = Status::Queued,
                               .key = origin});
    } else if (auto *task = stageOf(origin); task && event == "start-task"_L1) {
        task->status = Status::Running;
        task->startedAt = time;
    } else if (task && event == "finish-task"_L1) {
        task->status = data["exit_status"_L1].toInt(-1) == 0 ? Status::Passed : Status::Failed;
        task->finishedAt = time;
    } else if (task && event == "error"_L1) {
        task->status = Status::Failed;
    }
}

static Result<Explanation> readEvents(const QByteArray &body)
{
    EventReader reader;
    bool isStream = false;
    for (qsizetype from = 0; from < body.size();) {
        auto end = body.indexOf('\n', from);
        if (end < 0)
            end = body.size();
        const auto line = body.sliced(from, end - from);
        from = end + 1;
        if (!line.startsWith("data:"))
            continue;
        const auto message = QJsonDocument::fromJson(line.sliced(5)).object();
        isStream = isStream || message.contains("event"_L1);
        reader.take(message);
    }
    if (!isStream)
        return Error {.kind = Error::Kind::Format, .detail = u"no events"_s};
    return reader.result();
}

namespace {

class Concourse final : public RestProvider
{
public:
    Concourse();

    QString id() const override { return u"concourse"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Concourse");
    }
    QString addressExample() const override { return u"https://concourse.example.org"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Pipeline, or pipeline/job");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofConcourse(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token has to be of somebody who is at least pipeline operator "
                "of the team.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::Start)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "Concourse takes the newest version of everything that the job "
                "needs.");
        return {};
    }
    bool startsOnBranches() const override { return false; }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().endsWith("/api/v1"_L1))
            url.setPath(url.path() + u"/api/v1"_s);
        return url;
    }
    // Every job that can be seen, in one answer.
    QList<Question> firstQuestions(const Asking &asking) const override
    {
        return questionsAbout(asking, {});
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &) const override
    {
        return {question(asking, {.endpoint = u"jobs"_s}, u"/jobs"_s)};
    }
    QString titleOf(const Asking &asking, const Topic &, const Pipeline &told) const override
    {
        const auto projects = projectsOf(asking.connection);
        const bool isWanted
                = projects.isEmpty() || std::ranges::any_of(projects, [&](const auto &project) {
                      return told.name == project || told.name.startsWith(project + u'/');
                  });
        return isWanted ? told.name : QString();
    }
    QString keyOf(const Asking &, const Topic &, const Pipeline &told) const override
    {
        return told.id;
    }
    // The number behind the page asks how it ended.
    void complete(const Asking &asking, const Topic &, const Pipeline &told,
                  Build &build) const override
    {
        auto url = apiOf(asking.connection).toString();
        url.chop(6);
        build.page = plainPage(
                url + (told.key.isEmpty() ? u"builds/"_s + told.id : told.key + u"#b"_s + told.id));
    }
    bool isItsOwnStage(const Pipeline &) const override { return true; }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        return {question(asking, {.endpoint = u"resources"_s, .build = about.build},
                         u"/builds/%1/resources"_s.arg(told.id))};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        const QUrl page(build.page);
        const auto id = page.hasFragment() ? page.fragment().mid(1)
                                           : page.path().section(u"/builds/"_s, 1);
        if (id.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s}, u"/builds/"_s + encoded(id))};
    }
};

} // namespace

Concourse::Concourse()
    : RestProvider({
            {.name = "events"_L1, .readText = readEvents},
            {"jobs"_L1,
             [](auto &a) {
                 return has(a, {"pipeline_name"_L1, "name"_L1}) && !has(a, {"status"_L1})
                         && !has(a, {"type"_L1});
             },
             readJobs},
            {"preparation"_L1,
             [](auto &a) {
                 return has(a, {"build_id"_L1, "inputs_satisfied"_L1});
             }},
            {"resource-list"_L1,
             [](auto &a) {
                 return lists(a, {"pipeline_name"_L1, "type"_L1});
             }},
            {"builds"_L1,
             [](auto &a) {
                 return lists(a, {"status"_L1, "id"_L1});
             },
             readBuilds},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"status"_L1, "id"_L1, "name"_L1});
             },
             readBuild},
            {"plan"_L1, [](auto &a) { return has(a, {"plan"_L1}); }, readPlan},
            {"resources"_L1, [](auto &a) { return has(a, {"inputs"_L1}) && a.isObject(); },
             readResources},
            {"info"_L1, [](auto &a) { return has(a, {"version"_L1}); }},
            {"pipelines"_L1,
             [](auto &a) {
                 return has(a, {"team_name"_L1, "paused"_L1});
             }},
            {"teams"_L1,
             [](auto &a) {
                 return lists(a, {"auth"_L1, "name"_L1});
             }},
            {"preparation"_L1, [](auto &a) { return has(a, {"build_id"_L1}); }},
    })
{
}

static const Concourse theProvider;

} // namespace Dayshift
