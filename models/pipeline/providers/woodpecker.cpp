// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

static Status statusOfWord(const QString &word)
{
    static const Words words {{u"created"_s, Status::Queued},
                              {u"pending"_s, Status::Queued},
                              {u"running"_s, Status::Running},
                              {u"success"_s, Status::Passed},
                              {u"failure"_s, Status::Failed},
                              {u"error"_s, Status::Failed},
                              {u"killed"_s, Status::Cancelled},
                              {u"canceled"_s, Status::Cancelled},
                              {u"declined"_s, Status::Cancelled},
                              {u"skipped"_s, Status::Skipped},
                              {u"blocked"_s, Status::WaitingForApproval}};
    return statusOf(words, word);
}

// The first of two fields that is there: names changed from one version to the next.
static QJsonValue either(const QJsonValue &json, QLatin1StringView one, QLatin1StringView other)
{
    return json[one].isUndefined() || json[one].isNull() ? json[other] : json[one];
}

template<typename StageOrPart>
static StageOrPart timed(const QJsonValue &json)
{
    const auto word = nameOf(json["state"_L1]);
    auto status = statusOfWord(word);
    if (status == Status::Failed && json["failure"_L1].toString() == "ignore"_L1)
        status = Status::Unstable;
    return {.name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = timeOf(either(json, "started"_L1, "start_time"_L1)),
            .finishedAt = endOf(status,
                                timeOf(json["finished"_L1].isDouble()
                                               ? json["finished"_L1]
                                               : either(json, "stopped"_L1, "end_time"_L1))),
            .rawStatus = word};
}

static Pipeline pipelineOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = statusOfWord(word);
    Pipeline pipeline {.id = idOf(json["id"_L1]),
                       .status = status,
                       .startedAt = timeOf(either(json, "started"_L1, "started_at"_L1)),
                       .finishedAt
                       = endOf(status, timeOf(either(json, "finished"_L1, "finished_at"_L1))),
                       .commit = nameOf(json["commit"_L1]),
                       .branch = branchOf(json["branch"_L1]),
                       .rawStatus = word,
                       .key = idOf(json["number"_L1]),
                       .number = idOf(json["number"_L1]),
                       .project = idOf(json["repo_id"_L1]),
                       .message = messageOf(json["message"_L1]),
                       .author = nameOf(json["author"_L1]),
                       .madeAt = timeOf(either(json, "created"_L1, "created_at"_L1))};
    for (const auto &workflow : objectsIn(either(json, "workflows"_L1, "procs"_L1))) {
        auto stage = timed<Explanation::Stage>(workflow);
        stage.key = idOf(workflow["pid"_L1]) + u' ' + stage.name;
        for (const auto &step : objectsIn(workflow["children"_L1]))
            stage.parts.append(timed<Explanation::Part>(step));
        pipeline.stages.append(stage);
    }
    return pipeline;
}

static Explanation readPipelines(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer))
        explanation.pipelines.append(pipelineOf(json));
    return explanation;
}

static Explanation readPipeline(const QJsonValue &answer)
{
    return {.pipelines = {pipelineOf(answer)}};
}

// A message of the stream has the repository beside the pipeline.
static Explanation readMessage(const QJsonValue &answer)
{
    auto pipeline = pipelineOf(answer["pipeline"_L1]);
    pipeline.name = nameOf(answer["repo"_L1]["full_name"_L1]);
    return {.pipelines = {pipeline}};
}

// The number under which a repository is asked about, and its name.
static Explanation readRepositories(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})
        explanation.pipelines.append(
                {.id = idOf(json["id"_L1]), .name = nameOf(json["full_name"_L1])});
    return explanation;
}

namespace {

class Woodpecker final : public RestProvider
{
public:
    Woodpecker();

    QString id() const override { return u"woodpecker"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Woodpecker");
    }
    QString addressExample() const override { return u"https://woodpecker.example.org"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Owner/repository");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofWoodpecker(deskFor(asking), wish);
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
                "Woodpecker makes a new build of the same commit.");
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
    // Repositories have numbers, which change as seldom as their names.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        return {question(asking, {.endpoint = u"repositories"_s, .project = project},
                         project.isEmpty() ? u"/user/repos"_s : u"/repos/lookup/"_s + project,
                         600s)};
    }
    // The pipelines tell the number of their repository only.
    QString titleOf(const Asking &asking, const Topic &topic, const Pipeline &told) const override
    {
        if (topic.endpoint == "repositories"_L1)
            return told.name;
        return asking.remembered.value(u"repository/"_s + repositoryOf(topic, told));
    }
    QString keyOf(const Asking &, const Topic &topic, const Pipeline &told) const override
    {
        const auto repository = repositoryOf(topic, told);
        return told.key.isEmpty() || repository.isEmpty() ? QString()
                                                          : repository + u'/' + told.key;
    }
    void complete(const Asking &asking, const Topic &topic, const Pipeline &told,
                  Build &build) const override
    {
        auto url = apiOf(asking.connection).toString();
        url.chop(3);
        build.page = plainPage(
                url + u"repos/%1/pipeline/%2"_s.arg(repositoryOf(topic, told), told.number));
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        if (!told.stages.isEmpty() || about.project.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"pipeline"_s, .build = about.build},
                         u"/repos/%1/pipelines/%2"_s.arg(about.project, told.number))};
    }
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        if (topic.endpoint != "repositories"_L1)
            return;
        for (const auto &told : explanation.pipelines) {
            answer.remember.insert(u"repository/"_s + told.id, told.name);
            if (!topic.project.isEmpty())
                answer.next.append(
                        question(asking, {.endpoint = u"pipelines"_s, .project = told.id},
                                 u"/repos/%1/pipelines?page=1&perPage=25"_s.arg(encoded(told.id))));
        }
        if (topic.project.isEmpty()) // the newest of all repositories, in one answer
            answer.next = {question(asking, {.endpoint = u"pipelines"_s}, u"/user/feed"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/repos/(\\d+)/pipeline/(\\d+)$"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        return {question(asking, {.endpoint = u"pipeline"_s, .project = match.captured(1)},
                         u"/repos/%1/pipelines/%2"_s.arg(match.captured(1), match.captured(2)))};
    }

private:
    static QString repositoryOf(const Topic &topic, const Pipeline &told)
    {
        return told.project.isEmpty() ? topic.project : told.project;
    }
};

} // namespace

Woodpecker::Woodpecker()
    : RestProvider({
            {"message"_L1,
             [](auto &a) {
                 return has(a, {"repo"_L1, "pipeline"_L1});
             },
             readMessage},
            {"pipelines"_L1,
             [](auto &a) {
                 return lists(a, {"number"_L1, "status"_L1, "event"_L1});
             },
             readPipelines},
            {"pipeline"_L1,
             [](auto &a) {
                 return has(a, {"number"_L1, "status"_L1, "event"_L1});
             },
             readPipeline},
            {"repositories"_L1,
             [](auto &a) {
                 return has(a, {"full_name"_L1, "id"_L1});
             },
             readRepositories},
    })
{
}

static const Woodpecker theProvider;

} // namespace Dayshift
