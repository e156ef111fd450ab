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

static Status statusOfWord(const QString &word)
{
    static const Words words {
            {u"pending"_s, Status::Queued},   {u"waiting_on_dependencies"_s, Status::Queued},
            {u"running"_s, Status::Running},  {u"success"_s, Status::Passed},
            {u"failure"_s, Status::Failed},   {u"error"_s, Status::Failed},
            {u"killed"_s, Status::Cancelled}, {u"declined"_s, Status::Cancelled},
            {u"skipped"_s, Status::Skipped},  {u"blocked"_s, Status::WaitingForApproval}};
    return statusOf(words, word);
}

template<typename StageOrPart>
static StageOrPart timed(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    auto status = statusOfWord(word);
    if (status == Status::Failed && json["errignore"_L1].toBool())
        status = Status::Unstable;
    return {.name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = timeOf(json["started"_L1]),
            .finishedAt = endOf(status, timeOf(json["stopped"_L1])),
            .rawStatus = word};
}

// Its link is the forge's page of the change, not the server's of the build.
static Pipeline buildOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = statusOfWord(word);
    const auto source = branchOf(json["source"_L1]);
    Pipeline pipeline {.id = idOf(json["id"_L1]),
                       .status = status,
                       .startedAt = timeOf(json["started"_L1]),
                       .finishedAt = endOf(status, timeOf(json["finished"_L1])),
                       .commit = nameOf(json["after"_L1]),
                       .branch = source.isEmpty() ? branchOf(json["target"_L1]) : source,
                       .rawStatus = word,
                       .number = idOf(json["number"_L1]),
                       .message = messageOf(json["message"_L1]),
                       .author = nameOf(json["author_name"_L1]),
                       .madeAt = timeOf(json["created"_L1])};
    for (const auto &one : objectsIn(json["stages"_L1])) {
        auto stage = timed<Explanation::Stage>(one);
        stage.key = idOf(one["number"_L1]);
        for (const auto &step : objectsIn(one["steps"_L1]))
            stage.parts.append(timed<Explanation::Part>(step));
        pipeline.stages.append(stage);
    }
    return pipeline;
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

// Each repository with its latest build, where that was asked for.
static Explanation readRepositories(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()}) {
        Pipeline pipeline {.status = Status::Unknown};
        if (json["build"_L1].isObject())
            pipeline = buildOf(json["build"_L1]);
        pipeline.name = nameOf(json["slug"_L1]);
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

namespace {

class Drone final : public RestProvider
{
public:
    Drone();

    QString id() const override { return u"drone"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Drone");
    }
    QString addressExample() const override { return u"https://drone.example.org"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Owner/repository");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofDrone(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token has to be of a person who may write to the repository.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "Drone makes a new build of the same commit.");
        return {};
    }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().endsWith("/api"_L1))
            url.setPath(url.path() + u"/api"_s);
        return url;
    }
    // One question for all repositories of the account, whatever the projects.
    QList<Question> firstQuestions(const Asking &asking) const override
    {
        return questionsAbout(asking, {});
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &) const override
    {
        return {question(asking, {.endpoint = u"repositories"_s}, u"/user/repos?latest=true"_s)};
    }
    QString titleOf(const Asking &asking, const Topic &topic, const Pipeline &told) const override
    {
        const auto title = told.name.isEmpty() ? topic.note : told.name;
        const auto projects = projectsOf(asking.connection);
        return projects.isEmpty() || projects.contains(title) ? title : QString();
    }
    void complete(const Asking &asking, const Topic &, const Pipeline &told,
                  Build &build) const override
    {
        auto url = apiOf(asking.connection).toString();
        url.chop(3);
        build.page = plainPage(url + u"%1/%2"_s.arg(build.pipeline, told.number));
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        if (told.name.isEmpty()) // it was asked for by itself, and has told all
            return {};
        return {question(asking, {.endpoint = u"build"_s, .build = about.build},
                         u"/repos/%1/builds/%2"_s.arg(told.name, told.number))};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        return {question(asking, {.endpoint = u"build"_s, .note = build.pipeline},
                         u"/repos/%1/builds/%2"_s.arg(build.pipeline, build.number))};
    }
};

} // namespace

Drone::Drone()
    : RestProvider({
            {"repositories"_L1, [](auto &a) { return has(a, {"slug"_L1}); }, readRepositories},
            {"builds"_L1,
             [](auto &a) {
                 return lists(a, {"number"_L1, "status"_L1, "event"_L1});
             },
             readBuilds},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"number"_L1, "status"_L1, "event"_L1});
             },
             readBuild},
            {"log"_L1,
             [](auto &a) {
                 return lists(a, {"pos"_L1, "out"_L1});
             }},
    })
{
}

static const Drone theProvider;

} // namespace Dayshift
