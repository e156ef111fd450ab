// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/plaintext.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

// Of tasks, runs, jobs and commit statuses.
static Status statusOfWord(const QString &word)
{
    static const Words words {
            {u"waiting"_s, Status::Queued},      {u"blocked"_s, Status::Queued},
            {u"queued"_s, Status::Queued},       {u"pending"_s, Status::Queued},
            {u"running"_s, Status::Running},     {u"in_progress"_s, Status::Running},
            {u"success"_s, Status::Passed},      {u"warning"_s, Status::Unstable},
            {u"failure"_s, Status::Failed},      {u"error"_s, Status::Failed},
            {u"cancelled"_s, Status::Cancelled}, {u"canceled"_s, Status::Cancelled},
            {u"skipped"_s, Status::Skipped}};
    return statusOf(words, word);
}

// Newer versions imitate GitHub: what is completed has a conclusion.
static QString wordOf(const QJsonValue &json)
{
    const auto status = nameOf(json["status"_L1]);
    const auto conclusion = nameOf(json["conclusion"_L1]);
    return status == "completed"_L1 && !conclusion.isEmpty() ? conclusion : status;
}

static QString first(std::initializer_list<QString> texts)
{
    const auto *found = std::ranges::find_if(texts, [](const auto &t) { return !t.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

static QDateTime firstTime(const QJsonValue &json, std::initializer_list<QLatin1StringView> fields)
{
    for (const auto field : fields) {
        if (const auto time = timeOf(json[field]); time.isValid())
            return time;
    }
    return {};
}

// Of Gitea a task or a run, of Forgejo a run with fields of its own.
static Pipeline runOf(const QJsonValue &json)
{
    const auto word = wordOf(json);
    auto status = statusOfWord(word);
    if (json["need_approval"_L1].toBool() && isUnderWay(status))
        status = Status::WaitingForApproval;
    const auto file = nameOf(json["path"_L1]).section(u'@', 0, 0).section(u'/', -1);
    return {.id = idOf(json["id"_L1]),
            .name = first({nameOf(json["name"_L1]), nameOf(json["workflow_id"_L1]), file}),
            .status = status,
            .startedAt = firstTime(json, {"run_started_at"_L1, "started_at"_L1, "started"_L1}),
            .finishedAt = endOf(status, firstTime(json, {"completed_at"_L1, "stopped"_L1})),
            .page = first({pageOf(json["html_url"_L1])}),
            .commit = first({nameOf(json["head_sha"_L1]), nameOf(json["commit_sha"_L1])}),
            .branch = first({branchOf(json["head_branch"_L1]), branchOf(json["prettyref"_L1])}),
            .rawStatus = word,
            .key = first({idOf(json["run_number"_L1]), idOf(json["index_in_repo"_L1])}),
            .number = first({idOf(json["run_number"_L1]), idOf(json["index_in_repo"_L1])}),
            .attempt = std::max(1, json["run_attempt"_L1].toInt(1)),
            .message = messageOf(json["display_title"_L1]),
            .madeAt = firstTime(json, {"created_at"_L1, "created"_L1})};
}

static Explanation readRuns(const QJsonValue &answer)
{
    Explanation explanation;
    for (const auto &json : objectsIn(answer["workflow_runs"_L1]))
        explanation.pipelines.append(runOf(json));
    return explanation;
}

static Explanation readRun(const QJsonValue &answer)
{
    const auto inWebhook = answer["workflow_run"_L1];
    return {.pipelines = {runOf(inWebhook.isObject() ? inWebhook : answer)}};
}

static Explanation::Stage jobOf(const QJsonValue &json)
{
    const auto word = wordOf(json);
    const auto status = statusOfWord(word);
    Explanation::Stage stage {.name = nameOf(json["name"_L1]),
                              .status = status,
                              .startedAt = timeOf(json["started_at"_L1]),
                              .finishedAt = endOf(status, timeOf(json["completed_at"_L1])),
                              .rawStatus = word,
                              .key = idOf(json["id"_L1]),
                              .attempt = std::max(1, json["run_attempt"_L1].toInt(1))};
    for (const auto &step : objectsIn(json["steps"_L1])) {
        const auto stepStatus = statusOfWord(wordOf(step));
        stage.parts.append({.name = nameOf(step["name"_L1]),
                            .status = stepStatus,
                            .startedAt = timeOf(step["started_at"_L1]),
                            .finishedAt = endOf(stepStatus, timeOf(step["completed_at"_L1])),
                            .rawStatus = wordOf(step)});
    }
    return stage;
}

// The key of the list was another one before.
static Explanation readJobs(const QJsonValue &answer)
{
    const auto list = answer["jobs"_L1].isArray() ? answer["jobs"_L1] : answer["workflow_jobs"_L1];
    const auto inWebhook = answer["workflow_job"_L1];
    const auto one = inWebhook.isObject() ? inWebhook : answer;
    const bool isList = has(answer, {"jobs"_L1}) || has(answer, {"workflow_jobs"_L1})
            || has(answer, {"total_count"_L1}); // null: an empty one
    Pipeline pipeline;
    for (const auto &json : isList ? objectsIn(list) : QList {one.toObject()}) {
        pipeline.id = idOf(json["run_id"_L1]);
        pipeline.commit = nameOf(json["head_sha"_L1]);
        pipeline.branch = branchOf(json["head_branch"_L1]);
        pipeline.stages.append(jobOf(json));
    }
    return {.pipelines = {pipeline}};
}

static Pipeline contextsOf(const QList<QJsonObject> &contexts)
{
    Pipeline pipeline;
    for (const auto &json : contexts) {
        const auto word = first({nameOf(json["status"_L1]), nameOf(json["state"_L1])});
        pipeline.stages.append({.name = nameOf(json["context"_L1]),
                                .status = statusOfWord(word),
                                .rawStatus = word});
    }
    return pipeline;
}

static Explanation readContexts(const QJsonValue &answer)
{
    return {.pipelines = {contextsOf(
                    answer.isArray() ? objectsIn(answer) : QList {answer.toObject()})}};
}

static Explanation readCommitStatus(const QJsonValue &answer)
{
    auto pipeline = contextsOf(objectsIn(answer["statuses"_L1]));
    pipeline.commit = nameOf(answer["sha"_L1]);
    pipeline.rawStatus = nameOf(answer["state"_L1]);
    if (!pipeline.rawStatus.isEmpty())
        pipeline.status = statusOfWord(pipeline.rawStatus);
    return {.pipelines = {pipeline}};
}

static Explanation readArtifacts(const QJsonValue &answer)
{
    QList<Explanation::Artifact> artifacts;
    const bool isList = has(answer, {"artifacts"_L1});
    for (const auto &json : isList ? objectsIn(answer["artifacts"_L1])
                                   : QList {answer.toObject()}) {
        const auto expired = json["expired"_L1];
        artifacts.append(
                {.name = nameOf(json["name"_L1]),
                 .bytes = bytesOf(json["size_in_bytes"_L1]),
                 .expired = expired.isBool() ? std::optional(expired.toBool()) : std::nullopt});
    }
    return {.artifacts = artifacts};
}

// Tasks are jobs: those of one run make one build.
static Status rolledUp(const QList<Explanation::Stage> &jobs)
{
    const auto any = [&](Status status) {
        return std::ranges::any_of(jobs, [&](const auto &job) { return job.status == status; });
    };
    const bool ended
            = std::ranges::any_of(jobs, [](const auto &job) { return isOver(*job.status); });
    if (any(Status::WaitingForApproval))
        return Status::WaitingForApproval;
    if (any(Status::Running) || (ended && any(Status::Queued)))
        return Status::Running;
    for (const auto status : {Status::Queued, Status::Failed, Status::Cancelled, Status::Unstable,
                              Status::Passed, Status::Skipped}) {
        if (any(status))
            return status;
    }
    return Status::Unknown;
}

namespace {

class Gitea final : public RestProvider
{
public:
    Gitea(const QString &id, const QString &name);

    QString id() const override { return m_id; }
    QString name() const override { return m_name; }
    QString addressExample() const override { return u"https://%1.example.org"_s.arg(m_id); }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Owner/repository");
    }
    Pace pace() const override { return {.idle = 30s, .active = 10s}; }
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
        return Steps::ofGitea(deskFor(asking), wish, m_id == "forgejo"_L1);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token needs the scope write:repository.");
    }

protected:
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (!url.path().endsWith("/api/v1"_L1))
            url.setPath(url.path() + u"/api/v1"_s);
        return url;
    }
    // The one list that all versions of both have.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        return {question(asking, {.endpoint = u"runs"_s, .project = project},
                         u"/repos/%1/actions/tasks?limit=50"_s.arg(project))};
    }
    Explanation gathered(const Topic &topic, const Explanation &told) const override;
    void complete(const Asking &asking, const Topic &topic, const Pipeline &told,
                  Build &build) const override
    {
        if (!build.page.isEmpty())
            return;
        auto url = apiOf(asking.connection).toString();
        url.chop(6);
        build.page = plainPage(url + u"%1/actions/runs/%2"_s.arg(topic.project, told.number));
    }

private:
    QString m_id;
    QString m_name;
};

} // namespace

Explanation Gitea::gathered(const Topic &topic, const Explanation &told) const
{
    if (topic.endpoint != "runs"_L1)
        return told;
    Explanation gathered;
    QHash<QString, qsizetype> places;
    for (const auto &task : told.pipelines) {
        const Explanation::Stage job {.name = task.name,
                                      .status = task.status,
                                      .startedAt = task.startedAt,
                                      .finishedAt = task.finishedAt,
                                      .rawStatus = task.rawStatus,
                                      .key = task.id};
        if (!places.contains(task.key)) {
            places.insert(task.key, gathered.pipelines.size());
            auto run = task;
            run.name.clear(); // the job's
            gathered.pipelines.append(run);
        }
        auto &run = gathered.pipelines[places.value(task.key)];
        run.stages.prepend(job); // the newest comes first
        if (job.startedAt.isValid() && (!run.startedAt.isValid() || job.startedAt < run.startedAt))
            run.startedAt = job.startedAt;
    }
    for (auto &run : gathered.pipelines) {
        run.status = rolledUp(run.stages);
        run.rawStatus = Dayshift::wordOf(*run.status);
    }
    return gathered;
}

Gitea::Gitea(const QString &id, const QString &name)
    : RestProvider({
            {"runs"_L1, [](auto &a) { return has(a, {"workflow_runs"_L1}); }, readRuns},
            {"jobs"_L1,
             [](auto &a) {
                 return has(a, {"jobs"_L1}) || has(a, {"workflow_jobs"_L1})
                         || has(a, {"workflow_job"_L1}) || has(a, {"run_id"_L1, "name"_L1});
             },
             readJobs},
            {"artifacts"_L1,
             [](auto &a) {
                 return has(a, {"artifacts"_L1}) || has(a, {"name"_L1, "size_in_bytes"_L1});
             },
             readArtifacts},
            {"status"_L1, [](auto &a) { return has(a, {"statuses"_L1}); }, readCommitStatus},
            {"statuses"_L1, [](auto &a) { return has(a, {"context"_L1}); }, readContexts},
            {"run"_L1,
             [](auto &a) {
                 return a["workflow_run"_L1].isObject() || has(a, {"run_number"_L1, "status"_L1})
                         || has(a, {"index_in_repo"_L1, "status"_L1});
             },
             readRun},
            {"workflows"_L1, [](auto &a) { return has(a, {"workflows"_L1}); }},
            {"version"_L1, [](auto &a) { return has(a, {"version"_L1}); }},
    })
    , m_id(id)
    , m_name(name)
{
}

static const Gitea gitea(u"gitea"_s, u"Gitea Actions"_s);
static const Gitea forgejo(u"forgejo"_s, u"Forgejo Actions"_s);

} // namespace Dayshift
