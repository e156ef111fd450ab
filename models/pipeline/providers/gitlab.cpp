// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/providers/gitlabstages.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

static QString wordOf(const QJsonValue &json)
{
    return nameOf(json["status"_L1]);
}

// Whether the details tell of warnings. They may be older than the status: only what passed is
// looked at more closely. Webhooks give a word where the interface gives an object.
static bool hasWarnings(const QJsonValue &detailed)
{
    const auto group = detailed.isObject() ? detailed["group"_L1].toString() : detailed.toString();
    return group.compare("success-with-warnings"_L1, Qt::CaseInsensitive) == 0
            || group.compare("passed with warnings"_L1, Qt::CaseInsensitive) == 0
            || group.compare("success_with_warnings"_L1, Qt::CaseInsensitive) == 0;
}

static Pipeline pipelineOf(const QJsonValue &json)
{
    auto status = GitLab::statusOf(wordOf(json));
    const bool warns = status == Status::Passed && hasWarnings(json["detailed_status"_L1]);
    if (warns)
        status = Status::Unstable;
    const auto page = pageOf(json["web_url"_L1]);
    return {.id = idOf(json["id"_L1]),
            .name = nameOf(json["name"_L1]),
            .status = status,
            .startedAt = timeOf(json["started_at"_L1]),
            .finishedAt = endOf(status, timeOf(json["finished_at"_L1])),
            .page = page.isEmpty() ? pageOf(json["url"_L1]) : page,
            .commit = nameOf(json["sha"_L1]),
            .branch = branchOf(json["ref"_L1]),
            .rawStatus = warns ? u"success-with-warnings"_s : wordOf(json),
            .madeAt = timeOf(json["created_at"_L1])};
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

static Explanation jobsOf(const QList<QJsonObject> &jobs)
{
    Pipeline pipeline;
    if (!jobs.isEmpty()) {
        const auto &job = jobs.first();
        if (job["pipeline"_L1].isObject())
            pipeline = pipelineOf(job["pipeline"_L1]);
        if (pipeline.branch.isEmpty())
            pipeline.branch = branchOf(job["ref"_L1]);
        const auto commit = job["commit"_L1];
        if (pipeline.commit.isEmpty())
            pipeline.commit = nameOf(commit["id"_L1]);
        pipeline.message = messageOf(commit["message"_L1]);
        pipeline.author = nameOf(commit["author_name"_L1]);
    }
    pipeline.stages = GitLab::stagesOf(jobs);
    pipeline.artifacts = GitLab::artifactsOf(jobs);
    pipeline.approvals = GitLab::approvalsOf(jobs);
    return {.pipelines = {pipeline}};
}

// Of one pipeline, or of several: those of a project.
static Explanation readJobs(const QJsonValue &answer)
{
    QStringList ids;
    QHash<QString, QList<QJsonObject>> jobs;
    for (const auto &job : objectsIn(answer)) {
        const auto id = idOf(job["pipeline"_L1]["id"_L1]);
        if (!jobs.contains(id))
            ids.append(id);
        jobs[id].append(job);
    }
    Explanation explanation;
    for (const auto &id : std::as_const(ids))
        explanation.pipelines += jobsOf(jobs.value(id)).pipelines;
    return explanation;
}

static Explanation readJob(const QJsonValue &answer)
{
    return jobsOf({answer.toObject()});
}

static Explanation readPipelineEvent(const QJsonValue &answer)
{
    auto pipeline = pipelineOf(answer["object_attributes"_L1]);
    const auto builds = answer["builds"_L1];
    QStringList order;
    for (const auto name : answer["object_attributes"_L1]["stages"_L1].toArray())
        order.append(nameOf(name));
    pipeline.stages
            = GitLab::stagesOf(objectsIn(builds.isArray() ? builds : answer["jobs"_L1]), order);
    pipeline.message = messageOf(answer["commit"_L1]["message"_L1]);
    pipeline.author = nameOf(answer["commit"_L1]["author"_L1]["name"_L1]);
    pipeline.project = nameOf(answer["project"_L1]["path_with_namespace"_L1]);
    return {.pipelines = {pipeline}};
}

// The webhook of one job has words of its own for the same things.
static Explanation readJobEvent(const QJsonValue &answer)
{
    const QJsonObject job {{u"id"_s, answer["build_id"_L1]},
                           {u"stage"_s, answer["build_stage"_L1]},
                           {u"name"_s, answer["build_name"_L1]},
                           {u"status"_s, answer["build_status"_L1]},
                           {u"allow_failure"_s, answer["build_allow_failure"_L1]},
                           {u"started_at"_s, answer["build_started_at"_L1]},
                           {u"finished_at"_s, answer["build_finished_at"_L1]}};
    Pipeline pipeline {.id = idOf(answer["pipeline_id"_L1]),
                       .commit = nameOf(answer["sha"_L1]),
                       .branch = branchOf(answer["ref"_L1]),
                       .stages = GitLab::stagesOf({job})};
    // What is called the commit there is the pipeline.
    const auto whole = answer["commit"_L1];
    if (whole["status"_L1].isString() && idOf(whole["id"_L1]) == pipeline.id) {
        pipeline.name = nameOf(whole["name"_L1]);
        pipeline.rawStatus = wordOf(whole);
        pipeline.status = GitLab::statusOf(pipeline.rawStatus);
        pipeline.startedAt = timeOf(whole["started_at"_L1]);
        pipeline.finishedAt = endOf(pipeline.status, timeOf(whole["finished_at"_L1]));
    }
    return {.pipelines = {pipeline}};
}

// Statuses that other systems gave a commit: none of them has a stage.
static Explanation readStatuses(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : objectsIn(answer)) {
        pipeline.id = idOf(json["pipeline_id"_L1]);
        pipeline.commit = nameOf(json["sha"_L1]);
        pipeline.branch = branchOf(json["ref"_L1]);
        pipeline.stages.append(GitLab::jobOf(json));
    }
    return {.pipelines = {pipeline}};
}

static Explanation readTestSummary(const QJsonValue &answer)
{
    const auto total = answer["total"_L1];
    return {.tests = Explanation::Tests {.total = countOf(total["count"_L1]),
                                         .passed = countOf(total["success"_L1]),
                                         .failed = countOf(total["failed"_L1]),
                                         .errors = countOf(total["error"_L1]),
                                         .skipped = countOf(total["skipped"_L1])}};
}

static Explanation::Case caseOf(const QJsonObject &test)
{
    static const QHash<QString, TestOutcome> outcomes {{u"failed"_s, TestOutcome::Failed},
                                                       {u"error"_s, TestOutcome::Error},
                                                       {u"skipped"_s, TestOutcome::Skipped}};
    const auto suite = nameOf(test["classname"_L1]);
    const auto name = nameOf(test["name"_L1]);
    return {suite.isEmpty() ? name : suite + u'.' + name,
            outcomes.value(test["status"_L1].toString(), TestOutcome::Passed)};
}

static Explanation readTests(const QJsonValue &answer)
{
    Explanation explanation {
            .tests = Explanation::Tests {.total = countOf(answer["total_count"_L1]),
                                         .passed = countOf(answer["success_count"_L1]),
                                         .failed = countOf(answer["failed_count"_L1]),
                                         .errors = countOf(answer["error_count"_L1]),
                                         .skipped = countOf(answer["skipped_count"_L1])}};
    for (const auto &suite : objectsIn(answer["test_suites"_L1])) {
        for (const auto &test : objectsIn(suite["test_cases"_L1])) {
            const auto one = caseOf(test);
            const bool failed
                    = one.outcome == TestOutcome::Failed || one.outcome == TestOutcome::Error;
            if (failed && explanation.tests->firstFailed.isEmpty())
                explanation.tests->firstFailed = nameOf(test["name"_L1]);
            addCase(explanation, one);
        }
    }
    explanation.allCases = true;
    return explanation;
}

static Explanation deploymentsOf(const QList<QJsonObject> &list)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : list)
        deployments.append({.environment = nameOf(json["environment"_L1]["name"_L1]),
                            .status = GitLab::deploymentStatusOf(wordOf(json)),
                            .ref = branchOf(json["ref"_L1]),
                            .commit = nameOf(json["sha"_L1]),
                            .key = idOf(json["id"_L1]),
                            .rawStatus = wordOf(json),
                            .at = timeOf(json["created_at"_L1])});
    return {.deployments = deployments};
}

static Explanation readDeployments(const QJsonValue &answer)
{
    return deploymentsOf(objectsIn(answer));
}

static Explanation readDeployment(const QJsonValue &answer)
{
    return deploymentsOf({answer.toObject()});
}

// The webhook names the environment, and the commit only short.
static Explanation readDeploymentEvent(const QJsonValue &answer)
{
    return {.deployments
            = QList<Explanation::Deployment> {{.environment = nameOf(answer["environment"_L1]),
                                               .status = GitLab::deploymentStatusOf(wordOf(answer)),
                                               .ref = branchOf(answer["ref"_L1]),
                                               .commit = nameOf(answer["short_sha"_L1])}}};
}

static Explanation readEnvironments(const QJsonValue &answer)
{
    QStringList names;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})
        names.append(nameOf(json["name"_L1]));
    return {.environments = names};
}

namespace {

class GitLabProvider final : public RestProvider
{
public:
    GitLabProvider();

    QString id() const override { return u"gitlab"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "GitLab CI");
    }
    QString addressExample() const override { return u"https://gitlab.com"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Group/project, or its number");
    }
    Pace pace() const override { return {.idle = 60s, .active = 10s}; }
    Result<Done> accept(const Connection &connection) const override
    {
        return acceptWithProjects(connection);
    }
    void authorize(Request &request, const Connection &, const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::header("PRIVATE-TOKEN", token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofGitLab(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token needs the scope api and the role Developer.");
    }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().endsWith("/api/v4"_L1))
            url.setPath(url.path(QUrl::FullyEncoded) + u"/api/v4"_s, QUrl::StrictMode);
        return url;
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        return {question(asking, {.endpoint = u"pipelines"_s, .project = project},
                         u"/projects/%1/pipelines?order_by=updated_at&sort=desc&per_page=20"_s.arg(
                                 encoded(project)))};
    }
    // A pipeline's own name changes from one to the next.
    QString titleOf(const Asking &, const Topic &topic, const Pipeline &) const override
    {
        return topic.project;
    }
    // Only the details know when it began and whether it passed with warnings; only the jobs know
    // how far it is.
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &pipeline) const override
    {
        const auto path = u"/projects/%1/pipelines/%2"_s.arg(encoded(about.project), pipeline.id);
        QList<Question> questions {
                question(asking, {.endpoint = u"pipeline"_s, .project = about.project}, path),
                jobsQuestion(asking, about, pipeline.id)};
        if (pipeline.status && isOver(*pipeline.status))
            questions.append(question(asking,
                                      {.endpoint = u"test-report-summary"_s,
                                       .project = about.project,
                                       .build = about.build,
                                       .note = pipeline.id},
                                      path + u"/test_report_summary"_s));
        return questions;
    }
    // The whole report is large: it is asked only to name what failed.
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        const auto tests = explanation.tests;
        if (!tests || topic.endpoint != "test-report-summary"_L1
            || tests->failed + tests->errors == 0)
            return;
        auto about = topic;
        about.endpoint = u"test-report"_s;
        answer.next = {question(asking, about,
                                u"/projects/%1/pipelines/%2/test_report"_s.arg(
                                        encoded(topic.project), topic.note))};
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &) const override
    {
        auto tests = about;
        tests.endpoint = u"test-report"_s;
        const auto project = u"/projects/%1/"_s.arg(encoded(about.project));
        return {question(asking, tests, place + u"/test_report"_s),
                jobsQuestion(asking, about, place.section(u'/', -1)),
                question(asking, {.endpoint = u"environments"_s, .project = about.project},
                         project + u"environments?states=available&per_page=100"_s),
                question(asking, {.endpoint = u"deployments"_s, .project = about.project},
                         project + u"deployments?order_by=updated_at&sort=desc&per_page=20"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/([^/]+(?:/[^/]+)+?)(?:/-)?/pipelines/(\\d+)$"_s);
        const auto match = place.match(QUrl(build.page).path());
        if (!match.hasMatch())
            return {};
        return {question(
                asking, {.endpoint = u"pipeline"_s, .project = build.pipeline},
                u"/projects/%1/pipelines/%2"_s.arg(encoded(build.pipeline), match.captured(2)))};
    }

private:
    Question jobsQuestion(const Asking &asking, Topic about, const QString &pipeline) const
    {
        about.endpoint = u"jobs"_s;
        return question(asking, about,
                        u"/projects/%1/pipelines/%2/jobs?per_page=100&include_retried=false"_s.arg(
                                encoded(about.project), pipeline));
    }
};

} // namespace

GitLabProvider::GitLabProvider()
    : RestProvider({
            {"pipeline-event"_L1,
             [](auto &a) { return a["object_kind"_L1].toString() == "pipeline"_L1; },
             readPipelineEvent},
            {"job-event"_L1,
             [](auto &a) {
                 return has(a, {"build_stage"_L1, "build_status"_L1});
             },
             readJobEvent},
            {"deployment-event"_L1,
             [](auto &a) { return a["object_kind"_L1].toString() == "deployment"_L1; },
             readDeploymentEvent},
            {"deployments"_L1,
             [](auto &a) {
                 return lists(a, {"environment"_L1, "sha"_L1, "status"_L1});
             },
             readDeployments},
            {"deployment"_L1,
             [](auto &a) {
                 return has(a, {"environment"_L1, "sha"_L1, "status"_L1});
             },
             readDeployment},
            {"jobs"_L1,
             [](auto &a) {
                 return lists(a, {"stage"_L1, "status"_L1});
             },
             readJobs},
            {"job"_L1,
             [](auto &a) {
                 return has(a, {"stage"_L1, "status"_L1});
             },
             readJob},
            {"statuses"_L1,
             [](auto &a) {
                 return lists(a, {"sha"_L1, "status"_L1, "target_url"_L1});
             },
             readStatuses},
            {"pipelines"_L1,
             [](auto &a) {
                 return lists(a, {"sha"_L1, "status"_L1, "ref"_L1});
             },
             readPipelines},
            {"pipeline"_L1,
             [](auto &a) {
                 return has(a, {"sha"_L1, "status"_L1, "ref"_L1});
             },
             readPipeline},
            {"test-report-summary"_L1,
             [](auto &a) {
                 return has(a, {"total"_L1, "test_suites"_L1});
             },
             readTestSummary},
            {"test-report"_L1, [](auto &a) { return has(a, {"total_count"_L1}); }, readTests},
            {"environments"_L1,
             [](auto &a) {
                 return has(a, {"name"_L1, "slug"_L1}) && !has(a, {"sha"_L1});
             },
             readEnvironments},
            {"graphql"_L1, [](auto &a) { return a["data"_L1].isObject(); }, GitLab::readGraph},
            {"projects"_L1, [](auto &a) { return has(a, {"path_with_namespace"_L1}); }},
            {"commits"_L1,
             [](auto &a) {
                 return has(a, {"short_id"_L1, "title"_L1});
             }},
    })
{
}

static const GitLabProvider theProvider;

} // namespace Dayshift
