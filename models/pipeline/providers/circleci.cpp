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

// Of pipelines, workflows and jobs: the same word means the same in all of them.
static Status statusOfWord(const QString &word)
{
    static const Words words {{u"errored"_s, Status::Failed},
                              {u"setup-pending"_s, Status::Queued},
                              {u"pending"_s, Status::Queued},
                              {u"setup"_s, Status::Running},
                              {u"running"_s, Status::Running},
                              {u"failing"_s, Status::Running},
                              {u"on_hold"_s, Status::WaitingForApproval},
                              {u"queued"_s, Status::Queued},
                              {u"blocked"_s, Status::Queued},
                              {u"not_running"_s, Status::Queued},
                              {u"scheduled"_s, Status::Queued},
                              {u"success"_s, Status::Passed},
                              {u"fixed"_s, Status::Passed},
                              {u"no_tests"_s, Status::Passed},
                              {u"failed"_s, Status::Failed},
                              {u"error"_s, Status::Failed},
                              {u"infrastructure_fail"_s, Status::Failed},
                              {u"timedout"_s, Status::Failed},
                              {u"unauthorized"_s, Status::Failed},
                              {u"canceled"_s, Status::Cancelled},
                              {u"cancelled"_s, Status::Cancelled},
                              {u"retried"_s, Status::Cancelled},
                              {u"not_run"_s, Status::Skipped}};
    return statusOf(words, word);
}

static QList<QJsonObject> itemsOf(const QJsonValue &answer)
{
    return answer["items"_L1].isArray() ? objectsIn(answer["items"_L1]) : QList {answer.toObject()};
}

static bool listsItems(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields)
{
    return lists(answer["items"_L1], fields);
}

// A pipeline that was made says nothing of how it does: that is a matter of its workflows.
static Explanation readPipelines(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : itemsOf(answer)) {
        const auto word = nameOf(json["state"_L1]);
        const auto git = json["trigger_parameters"_L1]["git"_L1];
        const auto vcs = json["vcs"_L1];
        const auto first = [](const QString &one, const QString &other) {
            return one.isEmpty() ? other : one;
        };
        Pipeline pipeline {.id = idOf(json["number"_L1]),
                           .commit
                           = first(nameOf(vcs["revision"_L1]), nameOf(git["checkout_sha"_L1])),
                           .branch = first(branchOf(vcs["branch"_L1]), branchOf(git["branch"_L1])),
                           .rawStatus = word,
                           .key = idOf(json["id"_L1]),
                           .project = nameOf(json["project_slug"_L1]),
                           .message = messageOf(vcs["commit"_L1]["subject"_L1]),
                           .author = nameOf(json["trigger"_L1]["actor"_L1]["login"_L1])};
        if (word != "created"_L1)
            pipeline.status = statusOfWord(word);
        explanation.pipelines.append(pipeline);
    }
    return explanation;
}

static Explanation readWorkflows(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : itemsOf(answer)) {
        const auto word = nameOf(json["status"_L1]);
        const auto status = statusOfWord(word);
        const auto number = idOf(json["pipeline_number"_L1]);
        explanation.pipelines.append({.id = number.isEmpty() ? idOf(json["id"_L1]) : number,
                                      .name = nameOf(json["name"_L1]),
                                      .status = status,
                                      .startedAt = timeOf(json["created_at"_L1]),
                                      .finishedAt = endOf(status, timeOf(json["stopped_at"_L1])),
                                      .branch = branchOf(json["branch"_L1]),
                                      .rawStatus = word,
                                      .key = idOf(json["id"_L1]),
                                      .project = nameOf(json["project_slug"_L1])});
    }
    return explanation;
}

// The webhook tells the workflow and its pipeline apart.
static Explanation readEvent(const QJsonValue &answer)
{
    auto told = readWorkflows(answer["workflow"_L1]);
    if (told.pipelines.isEmpty())
        return told;
    auto &workflow = told.pipelines.first();
    const auto vcs = answer["pipeline"_L1]["vcs"_L1];
    if (const auto number = idOf(answer["pipeline"_L1]["number"_L1]); !number.isEmpty())
        workflow.id = number;
    workflow.page = pageOf(answer["workflow"_L1]["url"_L1]);
    workflow.commit = nameOf(vcs["revision"_L1]);
    workflow.branch = branchOf(vcs["branch"_L1]);
    workflow.project = nameOf(answer["project"_L1]["slug"_L1]);
    return told;
}

static Explanation readJobs(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : itemsOf(answer)) {
        const auto word = nameOf(json["status"_L1]);
        const auto status = statusOfWord(word);
        pipeline.stages.append({.name = nameOf(json["name"_L1]),
                                .status = status,
                                .startedAt = timeOf(json["started_at"_L1]),
                                .finishedAt = endOf(status, timeOf(json["stopped_at"_L1])),
                                .rawStatus = word,
                                .key = idOf(json["id"_L1]),
                                .number = idOf(json["job_number"_L1])});
        if (status == Status::WaitingForApproval) {
            const auto request = idOf(json["approval_request_id"_L1]);
            pipeline.approvals.append({.id = request.isEmpty() ? idOf(json["id"_L1]) : request,
                                       .status = word,
                                       .stage = idOf(json["id"_L1])});
        }
    }
    return {.pipelines = {pipeline}};
}

// One build of the older interface: of its several words, the status is right.
static Pipeline oldBuildOf(const QJsonValue &json)
{
    const auto word = nameOf(json["status"_L1]);
    const auto status = statusOfWord(word);
    return {.id = idOf(json["build_num"_L1]),
            .status = status,
            .startedAt = timeOf(json["start_time"_L1]),
            .finishedAt = endOf(status, timeOf(json["stop_time"_L1])),
            .page = pageOf(json["build_url"_L1]),
            .commit = nameOf(json["vcs_revision"_L1]),
            .branch = branchOf(json["branch"_L1]),
            .rawStatus = word,
            .message = messageOf(json["subject"_L1]),
            .author = nameOf(json["author_name"_L1])};
}

static Explanation readOldBuilds(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})
        explanation.pipelines.append(oldBuildOf(json));
    return explanation;
}

static Explanation readTests(const QJsonValue &answer)
{
    Explanation explanation {.tests = Explanation::Tests {},
                             .allCases = !answer["next_page_token"_L1].isString()};
    auto &tests = *explanation.tests;
    for (const auto &json : itemsOf(answer)) {
        const auto result = json["result"_L1].toString();
        const auto suite = nameOf(json["classname"_L1]);
        const auto name = nameOf(json["name"_L1]);
        addCase(explanation, {suite.isEmpty() ? name : suite + u'.' + name,
                              result == "failure"_L1       ? TestOutcome::Failed
                                      : result == "error"_L1 ? TestOutcome::Error
                                      : result == "skipped"_L1 ? TestOutcome::Skipped
                                                               : TestOutcome::Passed});
        ++tests.total;
        if (result == "success"_L1)
            ++tests.passed;
        else if (result == "skipped"_L1)
            ++tests.skipped;
        else if (result == "error"_L1)
            ++tests.errors;
        else if (result == "failure"_L1)
            ++tests.failed;
        if ((result == "failure"_L1 || result == "error"_L1) && tests.firstFailed.isEmpty())
            tests.firstFailed = nameOf(json["name"_L1]);
    }
    return explanation;
}

static Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    for (const auto &json : answer.isArray() ? objectsIn(answer) : itemsOf(answer))
        artifacts.append({.name = nameOf(json["path"_L1])});
    return {.artifacts = artifacts};
}

namespace {

class CircleCI final : public RestProvider
{
public:
    CircleCI();

    QString id() const override { return u"circleci"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "CircleCI");
    }
    QString addressExample() const override { return u"https://circleci.com"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider",
                                           "gh/organisation, or gh/organisation/repository");
    }
    Pace pace() const override { return {.idle = 60s, .active = 15s}; }
    Result<Done> accept(const Connection &connection) const override
    {
        return acceptWithProjects(connection);
    }
    void authorize(Request &request, const Connection &, const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::header("Circle-Token", token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofCircleCI(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token has to be of a person who may write to the repository.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::Start)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "CircleCI starts every workflow of the project.");
        return {};
    }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().endsWith("/api/v2"_L1))
            url.setPath(url.path() + u"/api/v2"_s);
        return url;
    }
    // One question for a whole organisation, where that is what is wanted.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        const bool whole = project.count(u'/') == 1;
        return {question(asking, {.endpoint = u"pipelines"_s, .project = project},
                         whole ? u"/pipeline?org-slug="_s + encoded(project)
                               : u"/project/%1/pipeline"_s.arg(project))};
    }
    // Each workflow of a pipeline is a build; one that is run again is another workflow.
    QString keyOf(const Asking &, const Topic &topic, const Pipeline &told) const override
    {
        const bool isPipeline = topic.endpoint == "pipelines"_L1;
        return isPipeline && told.status != Status::Failed ? QString() : told.key;
    }
    void complete(const Asking &asking, const Topic &topic, const Pipeline &told,
                  Build &build) const override
    {
        // What the pipeline knew of its commit came along with the question.
        const auto origin = topic.note.split(u'\n');
        if (topic.endpoint == "workflows"_L1 && origin.size() >= 4) {
            build.branch = origin[0];
            build.commit = origin[1];
            build.author = origin[2];
            build.message = origin.mid(3).join(u'\n');
            build.page = plainPage(u"https://app.circleci.com/pipelines/%1/%2/workflows/%3"_s.arg(
                    told.project, told.id, told.key));
        }
        Q_UNUSED(asking);
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        if (!told.name.isEmpty()) // a pipeline that could not be made has no workflow
            return {question(
                    asking, {.endpoint = u"jobs"_s, .project = about.project, .build = about.build},
                    u"/workflow/%1/job"_s.arg(encoded(told.key)))};
        return {};
    }
    void askForJobs(const Asking &asking, const Topic &topic, const Explanation &explanation,
                    Answer &answer) const;
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override;
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &build) const override
    {
        const auto path = build.page.section(u"/pipelines/"_s, 1).section(u"/workflows/"_s, 0, 0);
        return {question(asking,
                         {.endpoint = u"jobs"_s,
                          .build = about.build,
                          .note = path.section(u'/', 0, -2)}, // the project
                         place + u"/job"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        const auto id = build.page.section(u"/workflows/"_s, 1);
        if (id.isEmpty())
            return {};
        return {question(asking, {.endpoint = u"workflows"_s}, u"/workflow/"_s + encoded(id))};
    }
};

} // namespace

// Tests and artifacts are told job by job.
void CircleCI::askForJobs(const Asking &asking, const Topic &topic, const Explanation &explanation,
                          Answer &answer) const
{
    constexpr int MostJobs = 12;
    const auto &jobs = explanation.pipelines.value(0).stages;
    for (const auto &stage : std::as_const(answer.stages)) {
        const auto number = jobs.value(stage.position).number;
        if (number.isEmpty() || !isOver(stage.status) || answer.next.size() >= 2 * MostJobs)
            continue;
        const auto place = u"/project/%1/%2/"_s.arg(topic.note, encoded(number));
        answer.next.append(question(asking,
                                    {.endpoint = u"tests"_s,
                                     .build = topic.build,
                                     .stage = stage.id.toString()},
                                    place + u"tests"_s));
        answer.next.append(question(asking, {.endpoint = u"artifacts"_s, .build = topic.build},
                                    place + u"artifacts"_s));
    }
}

// A pipeline has no status: its workflows are asked, of the newest each time, and of the others
// now and then, for a workflow may be run again.
void CircleCI::goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
                    Answer &answer) const
{
    constexpr int MostPipelinesAsked = 20;
    constexpr int Newest = 4;
    if (topic.endpoint == "jobs"_L1 && !topic.note.isEmpty())
        askForJobs(asking, topic, explanation, answer);
    if (topic.endpoint != "pipelines"_L1)
        return;
    int asked = 0;
    for (const auto &told : explanation.pipelines) {
        if (told.status || told.key.isEmpty() || asked++ >= MostPipelinesAsked)
            continue;
        const auto origin = QStringList {told.branch, told.commit, told.author, told.message};
        answer.next.append(question(
                asking,
                {.endpoint = u"workflows"_s, .project = told.project, .note = origin.join(u'\n')},
                u"/pipeline/%1/workflow"_s.arg(encoded(told.key)), asked <= Newest ? 0s : 60s));
    }
}

CircleCI::CircleCI()
    : RestProvider({
            {"workflow-event"_L1,
             [](auto &a) {
                 return a["workflow"_L1].isObject() && a["pipeline"_L1].isObject()
                         && !has(a, {"job"_L1});
             },
             readEvent},
            {"workflows"_L1,
             [](auto &a) {
                 return listsItems(a, {"pipeline_id"_L1, "status"_L1})
                         || listsItems(a, {"credits_used"_L1, "status"_L1})
                         || has(a, {"pipeline_id"_L1, "status"_L1, "pipeline_number"_L1});
             },
             readWorkflows},
            {"pipelines"_L1,
             [](auto &a) {
                 return listsItems(a, {"state"_L1, "number"_L1})
                         || has(a, {"state"_L1, "number"_L1});
             },
             readPipelines},
            {"tests"_L1,
             [](auto &a) {
                 return listsItems(a, {"result"_L1, "classname"_L1});
             },
             readTests},
            {"tests"_L1,
             [](auto &a) {
                 return listsItems(a, {"result"_L1, "name"_L1});
             },
             readTests},
            {"artifacts"_L1,
             [](auto &a) {
                 return listsItems(a, {"path"_L1, "url"_L1})
                         || lists(a, {"path"_L1, "url"_L1, "node_index"_L1});
             },
             readArtifacts},
            {"jobs"_L1,
             [](auto &a) {
                 return listsItems(a, {"status"_L1, "name"_L1})
                         || has(a, {"latest_workflow"_L1, "status"_L1});
             },
             readJobs},
            {"v1-builds"_L1,
             [](auto &a) {
                 return has(a, {"build_num"_L1, "status"_L1});
             },
             readOldBuilds},
            {"nothing"_L1,
             [](auto &a) { return a["items"_L1].isArray() && a["items"_L1].toArray().isEmpty(); }},
    })
{
}

static const CircleCI theProvider;

} // namespace Dayshift
