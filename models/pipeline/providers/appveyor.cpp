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
    static const Words words {
            {u"queued"_s, Status::Queued},      {u"starting"_s, Status::Queued},
            {u"running"_s, Status::Running},    {u"cancelling"_s, Status::Running},
            {u"success"_s, Status::Passed},     {u"failed"_s, Status::Failed},
            {u"cancelled"_s, Status::Cancelled}};
    return statusOf(words, word);
}

static Explanation::Stage jobOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    auto status = statusOfWord(word);
    if (status == Status::Failed && json["allowFailure"_L1].toBool())
        status = Status::Unstable;
    Explanation::Stage stage {.name = nameOf(json["name"_L1]),
                              .status = status,
                              .startedAt = timeOf(json["started"_L1]),
                              .finishedAt = endOf(status, timeOf(json["finished"_L1])),
                              .rawStatus = word,
                              .key = idOf(json["jobId"_L1])};
    if (const auto total = countOf(json["testsCount"_L1]); total > 0) {
        Explanation::Tests tests {.total = total,
                                  .passed = countOf(json["passedTestsCount"_L1]),
                                  .failed = countOf(json["failedTestsCount"_L1])};
        tests.skipped = std::max<qint64>(0, total - tests.passed - tests.failed);
        stage.tests = tests;
    }
    return stage;
}

static Pipeline buildOf(const QJsonValue &json, const QJsonValue &project)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = statusOfWord(word);
    Pipeline pipeline {.id = idOf(json["buildId"_L1]),
                       .name = nameOf(project["name"_L1]),
                       .status = status,
                       .startedAt = timeOf(json["started"_L1]),
                       .finishedAt = endOf(status, timeOf(json["finished"_L1])),
                       .commit = nameOf(json["commitId"_L1]),
                       .branch = branchOf(json["branch"_L1]),
                       .rawStatus = word,
                       .number = nameOf(json["version"_L1]),
                       .message = messageOf(json["message"_L1]),
                       .author = nameOf(json["authorName"_L1]),
                       .madeAt = timeOf(json["created"_L1])};
    if (project["slug"_L1].isString())
        pipeline.project = nameOf(project["accountName"_L1]) + u'/' + nameOf(project["slug"_L1]);
    for (const auto &job : objectsIn(json["jobs"_L1]))
        pipeline.stages.append(jobOf(job));
    return pipeline;
}

static Explanation readProjects(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &project : objectsIn(answer)) {
        const auto builds = objectsIn(project["builds"_L1]);
        for (const auto &build : builds)
            explanation.pipelines.append(buildOf(build, project));
        if (builds.isEmpty())
            explanation.pipelines.append(
                    {.name = nameOf(project["name"_L1]), .status = Status::Unknown});
    }
    return explanation;
}

static Explanation readBuild(const QJsonValue &answer)
{
    const auto build = answer["build"_L1];
    return {.pipelines = {buildOf(build.isObject() ? build : answer, answer["project"_L1])}};
}

static Explanation readHistory(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &build : objectsIn(answer["builds"_L1]))
        explanation.pipelines.append(buildOf(build, answer["project"_L1]));
    return explanation;
}

static Explanation::Deployment deploymentOf(const QJsonValue &json)
{
    const auto deployment = json["deployment"_L1].isObject() ? json["deployment"_L1] : json;
    const auto environment = json["environment"_L1].isObject() ? json["environment"_L1]
                                                               : deployment["environment"_L1];
    return {.environment = nameOf(environment["name"_L1]),
            .status = statusOfWord(deployment["status"_L1].toString()),
            .ref = branchOf(deployment["build"_L1]["branch"_L1]),
            .commit = nameOf(deployment["build"_L1]["commitId"_L1]),
            .key = idOf(deployment["deploymentId"_L1]),
            .rawStatus = nameOf(deployment["status"_L1]),
            .at = timeOf(deployment["started"_L1])};
}

// Of a project, or of an environment, which then stands once above them all.
static Explanation readDeployments(const QJsonValue &answer)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : objectsIn(answer["deployments"_L1])) {
        auto deployment = deploymentOf(json);
        if (deployment.environment.isEmpty())
            deployment.environment = nameOf(answer["environment"_L1]["name"_L1]);
        deployments.append(deployment);
    }
    return {.deployments = deployments};
}

static Explanation readDeployment(const QJsonValue &answer)
{
    return {.deployments = QList {deploymentOf(answer)}};
}

static Explanation readEnvironments(const QJsonValue &answer)
{
    QStringList names;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})
        names.append(nameOf(json["name"_L1]));
    return {.environments = names};
}

static Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &json : objectsIn(answer))
        artifacts.append({.name = nameOf(json["fileName"_L1]), .bytes = bytesOf(json["size"_L1])});
    return {.artifacts = artifacts};
}

namespace {

class AppVeyor final : public RestProvider
{
public:
    AppVeyor();

    QString id() const override { return u"appveyor"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "AppVeyor");
    }
    QString addressExample() const override { return u"https://ci.appveyor.com"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Account/project");
    }
    Pace pace() const override { return {.idle = 60s, .active = 15s}; }
    void authorize(Request &request, const Connection &, const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::bearer(token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofAppVeyor(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token has to be of a person whose role may run builds.");
    }

protected:
    // A key of a user, instead of an account, has the account in the address.
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().startsWith("/api"_L1))
            url.setPath(u"/api"_s);
        if (!connection.account.isEmpty() && !url.path().contains("/account/"_L1))
            url.setPath(url.path() + u"/account/"_s + connection.account);
        return url;
    }
    // All projects with their last builds in one answer; or one after the other, which needs no
    // account where they are public.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        if (project.isEmpty())
            return {question(asking, {.endpoint = u"projects"_s}, u"/projects"_s)};
        return {question(asking, {.endpoint = u"history"_s, .project = project},
                         u"/projects/%1/history?recordsNumber=20"_s.arg(project))};
    }
    QString titleOf(const Asking &, const Topic &topic, const Pipeline &told) const override
    {
        return told.name.isEmpty() ? topic.project : told.name;
    }
    void complete(const Asking &asking, const Topic &, const Pipeline &told,
                  Build &build) const override
    {
        auto url = apiOf(asking.connection);
        url.setPath(u"/project/%1/builds/%2"_s.arg(told.project, told.id));
        build.page = plainPage(url.toString());
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        if (!told.stages.isEmpty() || about.project.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"build"_s, .build = about.build},
                         u"/projects/%1/builds/%2"_s.arg(about.project, told.id))};
    }
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        constexpr int MostJobs = 20;
        if (topic.endpoint != "build"_L1 || topic.note.isEmpty())
            return;
        for (const auto &job : explanation.pipelines.value(0).stages) {
            if (!job.key.isEmpty() && answer.next.size() < MostJobs)
                answer.next.append(
                        question(asking, {.endpoint = u"artifacts"_s, .build = topic.build},
                                 u"/buildjobs/%1/artifacts"_s.arg(encoded(job.key))));
        }
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &) const override
    {
        const auto project = place.section(u"/builds/"_s, 0, 0);
        const auto name = project.section(u"/projects/"_s, 1);
        return {question(asking,
                         {.endpoint = u"build"_s, .build = about.build, .note = u"details"_s},
                         place),
                question(asking, {.endpoint = u"environments"_s}, u"/environments"_s),
                question(asking, {.endpoint = u"deployments"_s, .project = name},
                         project + u"/deployments"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/project/([^/]+/[^/]+)/builds/(\\d+)$"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        return {question(asking, {.endpoint = u"build"_s},
                         u"/projects/%1/builds/%2"_s.arg(match.captured(1), match.captured(2)))};
    }
};

} // namespace

AppVeyor::AppVeyor()
    : RestProvider({
            {"deployments"_L1, [](auto &a) { return has(a, {"deployments"_L1}); }, readDeployments},
            {"deployment"_L1, [](auto &a) { return has(a, {"deploymentId"_L1}); }, readDeployment},
            {"deployment"_L1, [](auto &a) { return has(a, {"deployment"_L1}); }, readDeployment},
            {"history"_L1, [](auto &a) { return a.isObject() && a["builds"_L1].isArray(); },
             readHistory},
            {"build"_L1,
             [](auto &a) {
                 return has(a, {"build"_L1}) || (a.isObject() && has(a, {"buildId"_L1}));
             },
             readBuild},
            {"projects"_L1,
             [](auto &a) {
                 return lists(a, {"projectId"_L1, "slug"_L1});
             },
             readProjects},
            {"environments"_L1, [](auto &a) { return has(a, {"deploymentEnvironmentId"_L1}); },
             readEnvironments},
            {"artifacts"_L1, [](auto &a) { return lists(a, {"fileName"_L1}); }, readArtifacts},
    })
{
}

static const AppVeyor theProvider;

} // namespace Dayshift
