// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/providers/githubjson.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Pipeline = Explanation::Pipeline;

namespace {

class GitHubActions final : public RestProvider
{
public:
    GitHubActions();

    QString id() const override { return u"github"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "GitHub Actions");
    }
    QString addressExample() const override { return u"https://api.github.com"_s; }
    QString projectHint() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Owner/repository");
    }
    Pace pace() const override { return {.idle = 60s, .active = 10s}; }
    Result<Done> accept(const Connection &connection) const override
    {
        return acceptWithProjects(connection);
    }
    void authorize(Request &request, const Connection &, const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::bearer(token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override
    {
        return Steps::ofGitHub(deskFor(asking), wish);
    }
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "A fine-grained token needs the permission Actions: read and write, "
                "a classic one the scope repo.");
    }

protected:
    // People paste the address of the site; the interface has a host of its own.
    QUrl apiOf(const Connection &connection) const override
    {
        auto url = RestProvider::apiOf(connection);
        if (url.host() == "github.com"_L1 || url.host() == "www.github.com"_L1) {
            url.setHost(u"api.github.com"_s);
            url.setPath({});
        }
        return url;
    }
    void prepare(Request &request) const override
    {
        request.headers = {{"Accept", "application/vnd.github+json"},
                           {"X-GitHub-Api-Version", "2022-11-28"}};
        request.atOnce = 1; // its secondary limit counts what is under way at the same time
        request.unchangedIsFree = true;
    }
    // Unfiltered: the filters go through an index that lags.
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        return {question(
                asking, {.endpoint = u"runs"_s, .project = project},
                u"/repos/%1/actions/runs?per_page=20&exclude_pull_requests=true"_s.arg(project))};
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &run) const override
    {
        return {question(asking,
                         {.endpoint = u"jobs"_s, .project = about.project, .build = about.build},
                         u"/repos/%1/actions/runs/%2/jobs?filter=latest&per_page=100"_s.arg(
                                 about.project, run.id))};
    }
    // Only a job tells that it waits; what it waits for, another answer.
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        const auto run = explanation.pipelines.value(0).id;
        const bool waits = std::ranges::any_of(answer.stages, [](const Stage &stage) {
            return stage.status == Status::WaitingForApproval;
        });
        if (topic.endpoint == "jobs"_L1 && waits && !run.isEmpty())
            answer.next.append(question(asking,
                                        {.endpoint = u"pending-deployments"_s,
                                         .project = topic.project,
                                         .build = topic.build},
                                        u"/repos/%1/actions/runs/%2/pending_deployments"_s.arg(
                                                topic.project, encoded(run))));
        constexpr qsizetype MostStatuses = 5;
        if (topic.endpoint != "deployments"_L1 || topic.note.isEmpty())
            return;
        const auto &made = answer.facts.deployments;
        for (const auto &deployment : made.first(std::min(made.size(), MostStatuses)))
            answer.next.append(question(asking,
                                        {.endpoint = u"deployments"_s, .project = topic.project},
                                        u"/repos/%1/deployments/%2/statuses?per_page=1"_s.arg(
                                                topic.project, encoded(deployment.key))));
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &about, const QString &place,
                               const Build &build) const override
    {
        auto artifacts = about;
        artifacts.endpoint = u"artifacts"_s;
        const auto repository = u"/repos/"_s + about.project;
        return {question(asking, artifacts, place + u"/artifacts?per_page=100"_s),
                question(asking, {.endpoint = u"environments"_s, .project = about.project},
                         repository + u"/environments?per_page=100"_s),
                question(asking,
                         {.endpoint = u"deployments"_s, .project = about.project, .note = u"new"_s},
                         repository + u"/deployments?per_page=20&sha="_s + encoded(build.commit))};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/([^/]+/[^/]+)/actions/runs/(\\d+)"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        const auto project = match.captured(1);
        return {question(asking, {.endpoint = u"run"_s, .project = project},
                         u"/repos/%1/actions/runs/%2"_s.arg(project, match.captured(2)))};
    }
};

} // namespace

GitHubActions::GitHubActions()
    : RestProvider({
            {"runs"_L1, [](auto &a) { return has(a, {"workflow_runs"_L1}); }, GitHub::readRuns},
            {"deployment"_L1, // a webhook, which names the run that it belongs to as well
             [](auto &a) {
                 return has(a, {"deployment_status"_L1})
                         || (has(a, {"deployment"_L1, "action"_L1}) && !has(a, {"workflow_job"_L1}));
             },
             GitHub::readDeployment},
            {"jobs"_L1, [](auto &a) { return has(a, {"jobs"_L1}); }, GitHub::readJobs},
            {"job"_L1,
             [](auto &a) {
                 return has(a, {"workflow_job"_L1}) || has(a, {"run_id"_L1, "name"_L1});
             },
             GitHub::readJob},
            {"run"_L1,
             [](auto &a) {
                 return has(a, {"workflow_run"_L1, "action"_L1})
                         || has(a, {"head_sha"_L1, "workflow_id"_L1});
             },
             GitHub::readRun},
            {"check-runs"_L1, [](auto &a) { return has(a, {"check_runs"_L1}); },
             GitHub::readChecks},
            {"check-run"_L1,
             [](auto &a) {
                 return has(a, {"check_run"_L1}) || has(a, {"check_suite"_L1, "output"_L1});
             },
             GitHub::readCheck},
            {"artifacts"_L1,
             [](auto &a) {
                 return has(a, {"artifacts"_L1})
                         || (a.isObject() && has(a, {"size_in_bytes"_L1, "expired"_L1}));
             },
             GitHub::readArtifacts},
            {"environments"_L1,
             [](auto &a) {
                 return has(a, {"environments"_L1, "total_count"_L1})
                         || (a.isObject() && has(a, {"name"_L1, "protection_rules"_L1}));
             },
             GitHub::readEnvironments},
            {"approvals"_L1,
             [](auto &a) {
                 return lists(a, {"environments"_L1, "state"_L1});
             },
             GitHub::readReviews},
            {"pending-deployments"_L1,
             [](auto &a) {
                 return lists(a, {"environment"_L1, "wait_timer"_L1});
             },
             GitHub::readPending},
            {"deployments"_L1,
             [](auto &a) {
                 return lists(a, {"environment"_L1, "state"_L1})
                         || lists(a, {"deployment_url"_L1, "state"_L1})
                         || lists(a, {"environment"_L1, "sha"_L1});
             },
             GitHub::readDeployments},
            {"deployment"_L1,
             [](auto &a) {
                 return has(a, {"deployment"_L1}) || has(a, {"environment"_L1, "statuses_url"_L1})
                         || has(a, {"state"_L1, "deployment_url"_L1});
             },
             GitHub::readDeployment},
            {"status"_L1,
             [](auto &a) {
                 return has(a, {"statuses"_L1, "sha"_L1});
             },
             GitHub::readCommitStatus},
            {"statuses"_L1,
             [](auto &a) {
                 return a.isObject() && has(a, {"context"_L1, "state"_L1, "sha"_L1});
             },
             GitHub::readContext},
            {"check-suite"_L1,
             [](auto &a) {
                 return has(a, {"check_suite"_L1, "action"_L1});
             },
             GitHub::readSuite},
            {"statuses"_L1,
             [](auto &a) {
                 return lists(a, {"context"_L1, "state"_L1});
             },
             GitHub::readContexts},
            {"rate-limit"_L1, [](auto &a) { return has(a, {"resources"_L1}); },
             GitHub::readRateLimit},
            {"workflows"_L1,
             [](auto &a) {
                 return has(a, {"workflows"_L1}) || has(a, {"badge_url"_L1, "path"_L1});
             }},
            {"repositories"_L1, [](auto &a) { return has(a, {"full_name"_L1, "pushed_at"_L1}); }},
            {"check-suites"_L1, [](auto &a) { return has(a, {"check_suites"_L1}); }},
            {"timing"_L1, [](auto &a) { return has(a, {"billable"_L1}); }},
            {"commits"_L1,
             [](auto &a) {
                 return has(a, {"sha"_L1, "commit"_L1, "parents"_L1})
                         || lists(a, {"sha"_L1, "commit"_L1});
             }},
            {"annotations"_L1, [](auto &a) { return lists(a, {"annotation_level"_L1}); }},
    })
{
}

static const GitHubActions theProvider;

} // namespace Dayshift
