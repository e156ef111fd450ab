// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

static const Words &stateWords()
{
    static const Words words {
            {u"created"_s, Status::Queued},     {u"received"_s, Status::Queued},
            {u"queued"_s, Status::Queued},      {u"booting"_s, Status::Queued},
            {u"started"_s, Status::Running},    {u"passed"_s, Status::Passed},
            {u"failed"_s, Status::Failed},      {u"errored"_s, Status::Failed},
            {u"canceled"_s, Status::Cancelled}, {u"cancelled"_s, Status::Cancelled}};
    return words;
}

// The first interface has numbers, and may give one before the build has ended.
static Status oldStatusOf(const QJsonValue &json)
{
    if (!timeOf(json["finished_at"_L1]).isValid())
        return timeOf(json["started_at"_L1]).isValid() ? Status::Running : Status::Queued;
    const auto result = json["result"_L1];
    if (!result.isDouble())
        return Status::Unknown;
    return result.toInt() == 0    ? Status::Passed
            : result.toInt() == 1 ? Status::Failed
                                  : Status::Unknown;
}

static Status statusOfJson(const QJsonValue &json)
{
    const auto state = json["state"_L1].toString();
    const bool isOld = state.isEmpty() || state == "finished"_L1;
    return isOld ? oldStatusOf(json) : statusOf(stateWords(), state);
}

static QString wordOf(const QJsonValue &json)
{
    const auto state = nameOf(json["state"_L1]);
    return state.isEmpty() ? idOf(json["result"_L1]) : state;
}

static Explanation::Stage jobOf(const QJsonValue &json)
{
    auto status = statusOfJson(json);
    if (status == Status::Failed && json["allow_failure"_L1].toBool())
        status = Status::Unstable;
    const auto number = idOf(json["number"_L1]);
    return {.name = number.isEmpty() ? nameOf(json["name"_L1]) : number,
            .status = status,
            .startedAt = timeOf(json["started_at"_L1]),
            .finishedAt = endOf(status, timeOf(json["finished_at"_L1])),
            .rawStatus = wordOf(json),
            .key = idOf(json["id"_L1])};
}

// Names are texts in one interface and objects in another.
static QString textOf(const QJsonValue &json, QLatin1StringView field)
{
    return json.isObject() ? nameOf(json[field]) : nameOf(json);
}

static Pipeline buildOf(const QJsonValue &json)
{
    const auto status = statusOfJson(json);
    const auto repository = json["repository"_L1];
    auto slug = nameOf(repository["slug"_L1]);
    if (slug.isEmpty() && repository["owner_name"_L1].isString())
        slug = nameOf(repository["owner_name"_L1]) + u'/' + nameOf(repository["name"_L1]);
    const auto commit = json["commit"_L1];
    Pipeline pipeline {.id = idOf(json["id"_L1]),
                       .name = slug,
                       .status = status,
                       .startedAt = timeOf(json["started_at"_L1]),
                       .finishedAt = endOf(status, timeOf(json["finished_at"_L1])),
                       .page = pageOf(json["build_url"_L1]),
                       .commit = textOf(commit, "sha"_L1),
                       .branch = textOf(json["branch"_L1], "name"_L1),
                       .rawStatus = wordOf(json),
                       .number = idOf(json["number"_L1]),
                       .project = slug,
                       .message
                       = messageOf(commit.isObject() ? commit["message"_L1] : json["message"_L1]),
                       .author = commit.isObject() ? nameOf(commit["author"_L1]["name"_L1])
                                                   : nameOf(json["author_name"_L1])};
    const auto jobs = json["jobs"_L1].isArray() ? json["jobs"_L1] : json["matrix"_L1];
    for (const auto &job : objectsIn(jobs)) {
        // Jobs that were not asked for are told by their numbers only.
        if (job.contains("state"_L1) || job.contains("result"_L1))
            pipeline.stages.append(jobOf(job));
    }
    return pipeline;
}

// The second interface tells builds and their commits apart.
static QJsonObject with(QJsonObject build, const QJsonObject &commit)
{
    if (commit.isEmpty() || build.contains("commit"_L1))
        return build;
    build.insert("commit"_L1, commit);
    if (!build.contains("branch"_L1))
        build.insert("branch"_L1, commit["branch"_L1]);
    return build;
}

static Explanation readBuilds(const QJsonValue &answer)
{
    QHash<QString, QJsonObject> commits;
    for (const auto &commit : objectsIn(answer["commits"_L1]))
        commits.insert(idOf(commit["id"_L1]), commit);
    Explanation explanation;
    for (const auto &json : objectsIn(answer.isArray() ? answer : answer["builds"_L1]))
        explanation.pipelines.append(
                buildOf(with(json, commits.value(idOf(json["commit_id"_L1])))));
    return explanation;
}

static Explanation readBuild(const QJsonValue &answer)
{
    if (!answer["build"_L1].isObject())
        return {.pipelines = {buildOf(answer)}};
    auto build = with(answer["build"_L1].toObject(), answer["commit"_L1].toObject());
    if (answer["jobs"_L1].isArray())
        build.insert("jobs"_L1, answer["jobs"_L1]);
    return {.pipelines = {buildOf(build)}};
}

// The stages of one build, each with jobs of which no more is told than that there are some.
static Explanation readStages(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : objectsIn(answer["stages"_L1])) {
        auto stage = jobOf(json);
        stage.name = nameOf(json["name"_L1]);
        pipeline.stages.append(stage);
    }
    return {.pipelines = {pipeline}};
}

// Each with its newest build, where that was asked for.
static Explanation readRepositories(const QJsonValue &answer)
{
    Explanation explanation;
    const auto list = answer["repositories"_L1];
    for (const auto &json : list.isArray() ? objectsIn(list) : QList {answer.toObject()}) {
        Pipeline pipeline;
        const auto last = json["last_started_build"_L1];
        const auto build = last.isObject() ? last : json["current_build"_L1];
        if (build.isObject())
            pipeline = buildOf(build);
        else if (json.contains("current_build"_L1) || json.contains("last_started_build"_L1))
            pipeline.status = Status::Unknown;
        pipeline.name = nameOf(json["slug"_L1]);
        pipeline.project = pipeline.name;
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

static Explanation readJobs(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json :
         answer["jobs"_L1].isArray() ? objectsIn(answer["jobs"_L1]) : QList {answer.toObject()}) {
        pipeline.id = idOf(json["build"_L1]["id"_L1]);
        pipeline.stages.append(jobOf(json));
    }
    return {.pipelines = {pipeline}};
}

namespace {

class Travis final : public RestProvider
{
public:
    Travis();

    QString id() const override { return u"travis"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Travis CI");
    }
    QString addressExample() const override { return u"https://api.travis-ci.com"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Owner, or owner/repository");
    }
    Pace pace() const override { return {.idle = 60s, .active = 15s}; }
    Result<Done> accept(const Connection &connection) const override
    {
        return acceptWithProjects(connection);
    }
    void authorize(Request &request, const Connection &, const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::header("Authorization", u"token "_s + token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofTravis(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token has to be of a person who may write to the repository.");
    }

protected:
    void prepare(Request &request) const override
    {
        request.headers = {{"Travis-API-Version", "3"}};
    }
    // Of an owner what goes on, in one answer, and now and then what was newest of each.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        const auto include = u"include=build.jobs,build.commit"_s;
        if (project.contains(u'/'))
            return {question(
                    asking, {.endpoint = u"builds"_s, .project = project},
                    u"/repo/%1/builds?limit=20&sort_by=started_at:desc&"_s.arg(encoded(project))
                            + include)};
        return {question(asking, {.endpoint = u"builds"_s},
                         u"/owner/%1/active?"_s.arg(encoded(project)) + include),
                question(asking, {.endpoint = u"repositories"_s},
                         u"/owner/%1/repos?active=true&sort_by=current_build:desc"
                         "&include=repository.last_started_build"_s.arg(encoded(project)),
                         60s)};
    }
    // A build under way is told of more lately by the list of what goes on.
    QString keyOf(const Asking &, const Topic &topic, const Pipeline &told) const override
    {
        const bool late
                = topic.endpoint == "repositories"_L1 && told.status && isUnderWay(*told.status);
        return late ? QString() : told.id;
    }
    void complete(const Asking &, const Topic &, const Pipeline &told, Build &build) const override
    {
        if (build.page.isEmpty())
            build.page = plainPage(u"https://app.travis-ci.com/github/%1/builds/%2"_s.arg(
                    build.pipeline, told.id));
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        if (!told.stages.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s, .build = about.build}, pathOf(told.id))};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        const auto id = build.page.section(u"/builds/"_s, 1);
        if (id.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s}, pathOf(id))};
    }

private:
    static QString pathOf(const QString &id)
    {
        return u"/build/%1?include=build.jobs,build.commit"_s.arg(encoded(id));
    }
};

} // namespace

Travis::Travis()
    : RestProvider({
            {"repositories"_L1,
             [](auto &a) {
                 return a["repositories"_L1].isArray()
                         || a["@type"_L1].toString() == "repository"_L1;
             },
             readRepositories},
            {"builds"_L1,
             [](auto &a) {
                 return a["builds"_L1].isArray() || lists(a, {"number"_L1, "started_at"_L1});
             },
             readBuilds},
            {"job"_L1,
             [](auto &a) {
                 return a["@type"_L1].toString() == "job"_L1
                         || a["@type"_L1].toString() == "jobs"_L1;
             },
             readJobs},
            {"stages"_L1, [](auto &a) { return a["@type"_L1].toString() == "stages"_L1; },
             readStages},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"id"_L1, "number"_L1}) || a["build"_L1].isObject();
             },
             readBuild},
            {"jobs"_L1, [](auto &a) { return a["jobs"_L1].isArray(); }, readJobs},
    })
{
}

static const Travis theProvider;

} // namespace Dayshift
