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

// What decides: the result of what is completed, else the stage that it is in, else the state.
static QString wordOf(const QJsonValue &state)
{
    for (const auto part : {"result"_L1, "status"_L1, "stage"_L1}) {
        if (const auto word = nameOf(state[part]["name"_L1]); !word.isEmpty())
            return word;
    }
    return nameOf(state["name"_L1]);
}

static Status statusOfWord(const QString &word)
{
    static const Words words {{u"pending"_s, Status::Queued},
                              {u"ready"_s, Status::Queued},
                              {u"in_progress"_s, Status::Running},
                              {u"inprogress"_s, Status::Running},
                              {u"running"_s, Status::Running},
                              {u"paused"_s, Status::WaitingForApproval},
                              {u"halted"_s, Status::WaitingForApproval},
                              {u"successful"_s, Status::Passed},
                              {u"failed"_s, Status::Failed},
                              {u"error"_s, Status::Failed},
                              {u"stopped"_s, Status::Cancelled},
                              {u"expired"_s, Status::Cancelled},
                              {u"not_run"_s, Status::Skipped}};
    return statusOf(words, word);
}

// Some stages are in progress without being told to run; a new word for one that goes on is
// unknown like any other.
static Status statusOfState(const QJsonValue &state)
{
    const auto status = statusOfWord(wordOf(state));
    const bool isPending
            = state["name"_L1].toString().compare("PENDING"_L1, Qt::CaseInsensitive) == 0;
    return isPending && status != Status::WaitingForApproval ? Status::Queued : status;
}

static QList<QJsonObject> valuesOf(const QJsonValue &answer)
{
    return answer["values"_L1].isArray() ? objectsIn(answer["values"_L1])
                                         : QList {answer.toObject()};
}

static bool tells(const QJsonValue &answer, std::initializer_list<QLatin1StringView> fields)
{
    const auto values = valuesOf(answer);
    return !values.isEmpty() && has(QJsonValue(values.first()), fields);
}

static Explanation readPipelines(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : valuesOf(answer)) {
        const auto status = statusOfState(json["state"_L1]);
        const auto target = json["target"_L1];
        const auto ref = branchOf(target["ref_name"_L1]);
        explanation.pipelines.append({.id = idOf(json["uuid"_L1]),
                                      .status = status,
                                      .finishedAt = endOf(status, timeOf(json["completed_on"_L1])),
                                      .page = pageOf(json["links"_L1]["html"_L1]["href"_L1]),
                                      .commit = nameOf(target["commit"_L1]["hash"_L1]),
                                      .branch = ref.isEmpty() ? branchOf(target["source"_L1]) : ref,
                                      .rawStatus = wordOf(json["state"_L1]),
                                      .number = idOf(json["build_number"_L1]),
                                      .message = messageOf(target["commit"_L1]["message"_L1]),
                                      .author = nameOf(json["creator"_L1]["display_name"_L1]),
                                      .madeAt = timeOf(json["created_on"_L1])});
    }
    return explanation;
}

static Explanation readSteps(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : valuesOf(answer)) {
        const auto status = statusOfState(json["state"_L1]);
        pipeline.id = idOf(json["pipeline"_L1]["uuid"_L1]);
        pipeline.stages.append({.name = nameOf(json["name"_L1]),
                                .status = status,
                                .startedAt = timeOf(json["started_on"_L1]),
                                .finishedAt = endOf(status, timeOf(json["completed_on"_L1])),
                                .rawStatus = wordOf(json["state"_L1]),
                                .key = idOf(json["uuid"_L1]),
                                .attempt = std::max(1, json["run_number"_L1].toInt(1))});
    }
    return {.pipelines = {pipeline}};
}

// What has not been deployed, or is no more, has no status of the nine.
static Explanation readDeployments(const QJsonValue &answer)
{
    QList<Explanation::Deployment> deployments;
    for (const auto &json : valuesOf(answer)) {
        const auto release = json["release"_L1];
        const auto name = nameOf(json["environment"_L1]["name"_L1]);
        deployments.append(
                {.environment = name.isEmpty() ? idOf(json["environment"_L1]["uuid"_L1]) : name,
                 .status = statusOfWord(wordOf(json["state"_L1])),
                 .ref = branchOf(release["ref_name"_L1]),
                 .commit = nameOf(release["commit"_L1]["hash"_L1]),
                 .key = idOf(json["uuid"_L1]),
                 .rawStatus = wordOf(json["state"_L1]),
                 .at = timeOf(json["state"_L1]["started_on"_L1])});
    }
    return {.deployments = deployments};
}

static Explanation readEnvironments(const QJsonValue &answer)
{
    QStringList names;
    for (const auto &json : valuesOf(answer))
        names.append(nameOf(json["name"_L1]));
    return {.environments = names};
}

static Explanation readReports(const QJsonValue &answer)
{
    const auto number = [&](QLatin1StringView which) {
        return countOf(answer["number_of_"_L1 + which + "test_cases"_L1]);
    };
    return {.tests = Explanation::Tests {.total = number(""_L1),
                                         .passed = number("successful_"_L1),
                                         .failed = number("failed_"_L1),
                                         .errors = number("error_"_L1),
                                         .skipped = number("skipped_"_L1)}};
}

static Explanation readCases(const QJsonValue &answer)
{
    Explanation explanation {.tests = Explanation::Tests {},
                             .allCases = !answer["next"_L1].isString()};
    auto &tests = *explanation.tests;
    for (const auto &json : valuesOf(answer)) {
        const auto status = json["status"_L1].toString();
        const bool failed = status == "FAILED"_L1;
        const bool broken = status == "ERROR"_L1;
        addCase(explanation, {nameOf(json["fully_qualified_name"_L1]),
                              failed                         ? TestOutcome::Failed
                                      : broken               ? TestOutcome::Error
                                      : status == "SKIPPED"_L1 ? TestOutcome::Skipped
                                                             : TestOutcome::Passed});
        ++tests.total;
        tests.passed += status == "SUCCESSFUL"_L1;
        tests.failed += failed;
        tests.errors += broken;
        tests.skipped += status == "SKIPPED"_L1;
        if ((failed || broken) && tests.firstFailed.isEmpty())
            tests.firstFailed = nameOf(json["fully_qualified_name"_L1]);
    }
    return explanation;
}

static Explanation readStatuses(const QJsonValue &answer)
{
    Pipeline pipeline;
    for (const auto &json : valuesOf(answer)) {
        const auto name = nameOf(json["name"_L1]);
        pipeline.commit = nameOf(json["commit"_L1]["hash"_L1]);
        pipeline.branch = branchOf(json["refname"_L1]);
        pipeline.stages.append({.name = name.isEmpty() ? nameOf(json["key"_L1]) : name,
                                .status = statusOfWord(json["state"_L1].toString()),
                                .rawStatus = nameOf(json["state"_L1])});
    }
    return {.pipelines = {pipeline}};
}

// A tenth of what it would tell otherwise.
static const auto fields
        = u"values.uuid,values.build_number,values.state.name,values.state.result.name,"
          "values.state.stage.name,values.created_on,values.completed_on,values.target.ref_name,"
          "values.target.source,values.target.commit.hash,values.target.commit.message,"
          "values.creator.display_name"_s;

namespace {

class Bitbucket final : public RestProvider
{
public:
    Bitbucket();

    QString id() const override { return u"bitbucket"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Bitbucket Pipelines");
    }
    QString addressExample() const override { return u"https://api.bitbucket.org/2.0"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Workspace/repository");
    }
    Pace pace() const override { return {.idle = 60s, .active = 20s}; }
    Result<Done> accept(const Connection &connection) const override
    {
        return acceptWithProjects(connection);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofBitbucket(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token needs the scopes to read and to write pipelines.");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "Bitbucket makes a new build of the same commit.");
        return {};
    }

protected:
    // People paste the address of the site; the interface has a host of its own.
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (url.host() == "bitbucket.org"_L1) {
            url.setHost(u"api.bitbucket.org"_s);
            url.setPath(u"/2.0"_s);
        } else if (!url.path().endsWith("/2.0"_L1)) {
            url.setPath(url.path() + u"/2.0"_s);
        }
        return url;
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        return {question(asking, {.endpoint = u"pipelines"_s, .project = project},
                         u"/repositories/%1/pipelines/?sort=-created_on&pagelen=20&fields=%2"_s.arg(
                                 project, encoded(fields)))};
    }
    void complete(const Asking &, const Topic &topic, const Pipeline &told,
                  Build &build) const override
    {
        if (build.page.isEmpty() && !told.number.isEmpty())
            build.page = plainPage(u"https://bitbucket.org/%1/pipelines/results/%2"_s.arg(
                    topic.project, told.number));
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &told) const override
    {
        return {question(asking, {.endpoint = u"steps"_s, .build = about.build},
                         u"/repositories/%1/pipelines/%2/steps/?pagelen=100"_s.arg(
                                 about.project, encoded(told.id)))};
    }
    // Tests are told step by step.
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        constexpr int MostSteps = 8;
        if (topic.endpoint == "test-cases"_L1) // a page of them; the report knows how many
            answer.facts.stageTests[StageId::fromString(topic.stage)].counts.reset();
        if (topic.endpoint != "steps"_L1 || topic.note.isEmpty())
            return;
        for (const auto &stage : std::as_const(answer.stages)) {
            const auto key = explanation.pipelines.value(0).stages.value(stage.position).key;
            if (answer.next.size() >= 2 * MostSteps || !isOver(stage.status) || key.isEmpty())
                continue;
            const auto place = topic.note + u"/steps/"_s + encoded(key) + u"/test_reports"_s;
            const auto about = [&](const QString &endpoint) {
                return Topic {
                        .endpoint = endpoint, .build = topic.build, .stage = stage.id.toString()};
            };
            answer.next.append(question(asking, about(u"test-reports"_s), place));
            answer.next.append(question(asking, about(u"test-cases"_s),
                                        place + u"/test_cases?pagelen=100"_s));
        }
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &) const override
    {
        const auto repository = u"/repositories/"_s + about.project;
        return {question(asking, {.endpoint = u"steps"_s, .build = about.build, .note = place},
                         place + u"/steps/?pagelen=100"_s),
                question(asking, {.endpoint = u"environments"_s, .project = about.project},
                         repository + u"/environments/?pagelen=100"_s),
                question(asking, {.endpoint = u"deployments"_s, .project = about.project},
                         repository + u"/deployments/?sort=-state.started_on&pagelen=20"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/([^/]+/[^/]+)/pipelines/results/(\\d+)"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        return {question(
                asking, {.endpoint = u"pipelines"_s, .project = match.captured(1)},
                u"/repositories/%1/pipelines/%2"_s.arg(match.captured(1), match.captured(2)))};
    }
};

} // namespace

Bitbucket::Bitbucket()
    : RestProvider({
            {"steps"_L1,
             [](auto &a) {
                 return tells(a, {"pipeline"_L1, "state"_L1, "uuid"_L1})
                         || tells(a, {"maxTime"_L1, "state"_L1})
                         || valuesOf(a).value(0)["type"_L1].toString() == "pipeline_step"_L1;
             },
             readSteps},
            {"deployments"_L1,
             [](auto &a) {
                 return tells(a, {"environment"_L1, "state"_L1});
             },
             readDeployments},
            {"pipelines"_L1,
             [](auto &a) {
                 return tells(a, {"uuid"_L1, "state"_L1});
             },
             readPipelines},
            {"environments"_L1, [](auto &a) { return tells(a, {"environment_type"_L1}); },
             readEnvironments},
            {"test-reports"_L1, [](auto &a) { return has(a, {"number_of_test_cases"_L1}); },
             readReports},
            {"test-cases"_L1,
             [](auto &a) {
                 return tells(a, {"fully_qualified_name"_L1, "status"_L1});
             },
             readCases},
            {"statuses"_L1,
             [](auto &a) {
                 return tells(a, {"key"_L1, "state"_L1});
             },
             readStatuses},
            {"commits"_L1,
             [](auto &a) {
                 return tells(a, {"hash"_L1, "message"_L1});
             }},
            {"nothing"_L1,
             [](auto &a) {
                 return a["values"_L1].isArray() && a["values"_L1].toArray().isEmpty();
             }},
    })
{
}

static const Bitbucket theProvider;

} // namespace Dayshift
