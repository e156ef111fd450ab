// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/answerfields.h"
#include "models/pipeline/providers/azurejson.h"
#include "models/pipeline/providers/serversteps.h"
#include "models/pipeline/restprovider.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

using Azure::tells;

// The oldest that has all that is asked for: a server of 2019 refuses newer ones, and the service
// still answers it.
static const auto version = u"api-version=5.0"_s;

namespace {

class AzureProvider final : public RestProvider
{
public:
    AzureProvider();

    QString id() const override { return u"azure"_s; }
    QString name() const override
    {
        return QCoreApplication::translate("Dayshift::Provider", "Azure DevOps");
    }
    QString addressExample() const override
    {
        return u"https://dev.azure.com/organisation/project"_s;
    }
    QString projectHint() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Provider", "Project, where the address names only the organisation");
    }
    Pace pace() const override { return {.idle = 60s, .active = 15s}; }
    // A personal token has no name beside it.
    void authorize(Request &request, const Connection &connection,
                   const QString &token) const override
    {
        if (!token.isEmpty())
            request.credential = Credential::basic(connection.account, token);
    }
    Result<Step> step(const Asking &asking, const Wish &wish) const override;
    QString rightToWrite() const override
    {
        return QCoreApplication::translate(
                "Dayshift::Steps",
                "The token needs the scope Build (read and execute).");
    }
    QString noteOn(Act act) const override
    {
        if (act == Act::RunAgain)
            return QCoreApplication::translate(
                "Dayshift::Steps",
                "Azure DevOps queues a new build of the same commit.");
        return {};
    }

protected:
    // Who asks too much is answered slowly before being refused.
    void prepare(Request &request) const override
    {
        request.silence = 60s;
        request.deadline = 120s;
    }
    QList<Question> questionsAbout(const Asking &asking, const QString &project) const override
    {
        const auto list = [&](const QString &query) {
            return question(asking, {.endpoint = u"builds"_s, .project = project},
                            pathOf(project) + u"/_apis/build/builds?%1&"_s.arg(query) + version);
        };
        return {list(u"queryOrder=queueTimeDescending&$top=25"_s),
                list(u"statusFilter=inProgress,notStarted"_s)};
    }
    QList<Question> detailsOf(const Asking &asking, const Topic &about,
                              const Pipeline &build) const override
    {
        QList<Question> questions {timeline(asking, about, build.id)};
        if (build.status && isOver(*build.status))
            questions.append(question(asking,
                                      {.endpoint = u"test-runs"_s,
                                       .project = about.project,
                                       .build = about.build,
                                       .note = build.id},
                                      pathOf(projectAsked(asking, about))
                                              + u"/_apis/test/runs?buildUri=vstfs:///Build/Build/%1"
                                                "&includeRunDetails=true&"_s.arg(build.id)
                                              + version));
        return questions;
    }
    // The single tests stand in reports of their own, run by run.
    void goOn(const Asking &asking, const Topic &topic, const Explanation &explanation,
              Answer &answer) const override
    {
        constexpr qsizetype MostRuns = 5;
        if (topic.endpoint == "test-results"_L1) // how many there are is told by the runs
            answer.facts.tests[BuildId::fromString(topic.build)].counts.reset();
        if (topic.endpoint != "test-runs"_L1 || topic.note != "all"_L1)
            return;
        auto about = topic;
        about.endpoint = u"test-results"_s;
        const auto &runs = explanation.reports;
        for (const auto &run : runs.first(std::min(runs.size(), MostRuns)))
            answer.next.append(question(asking, about,
                                        pathOf(projectAsked(asking, about))
                                                + u"/_apis/test/runs/%1/results?$top=1000&"_s.arg(
                                                        encoded(run))
                                                + version));
    }
    QList<Question> onDemandAt(const Asking &asking, const Topic &topic, const QString &place,
                               const Build &) const override
    {
        const auto project = place.left(place.indexOf("/_apis/"_L1));
        const auto about = [&](const QString &endpoint, const QString &note = {}) {
            return Topic {.endpoint = endpoint,
                          .project = projectsOf(asking.connection).isEmpty()
                                  ? QString()
                                  : QUrl::fromPercentEncoding(project.mid(1).toLatin1()),
                          .build = topic.build,
                          .note = note};
        };
        return {question(asking, about(u"artifacts"_s), place + u"/artifacts?"_s + version),
                question(asking, about(u"test-runs"_s, u"all"_s),
                         project
                                 + u"/_apis/test/runs?buildUri=vstfs:///Build/Build/%1"
                                   "&includeRunDetails=true&"_s.arg(place.section(u'/', -1))
                                 + version),
                question(asking, {.endpoint = u"environments"_s, .project = about({}).project},
                         project + u"/_apis/distributedtask/environments?"
                                   "api-version=5.1-preview.1"_s)};
    }
    QList<Question> lastLookAt(const Asking &asking, const Build &build) const override
    {
        static const QRegularExpression place(u"/([^/]+)/_build/.*\\bbuildId=(\\d+)"_s);
        const auto match = place.match(build.page);
        if (!match.hasMatch())
            return {};
        const auto project
                = projectsOf(asking.connection).isEmpty() ? QString() : match.captured(1);
        return {question(asking, {.endpoint = u"builds"_s},
                         (project.isEmpty() ? QString() : u'/' + project)
                                 + u"/_apis/build/builds/%1?"_s.arg(match.captured(2)) + version)};
    }

private:
    static QString pathOf(const QString &project)
    {
        return project.isEmpty() ? QString() : u'/' + encoded(project);
    }
    // The address may name the project already; the builds do in any case.
    static QString projectAsked(const Asking &asking, const Topic &about)
    {
        return projectsOf(asking.connection).isEmpty() ? QString() : about.project;
    }
    Question timeline(const Asking &asking, Topic about, const QString &build) const
    {
        about.endpoint = u"timeline"_s;
        return question(asking, about,
                        pathOf(projectAsked(asking, about))
                                + u"/_apis/build/builds/%1/timeline?"_s.arg(build) + version);
    }
};

} // namespace

AzureProvider::AzureProvider()
    : RestProvider({
            {"timeline"_L1,
             [](auto &a) {
                 return has(a, {"records"_L1, "changeId"_L1});
             },
             Azure::readTimeline},
            {"timeline"_L1, [](auto &a) { return has(a, {"records"_L1}); }, Azure::readTimeline},
            {"check-suite"_L1, [](auto &a) { return has(a, {"checkRuns"_L1}); }, Azure::readChecks},
            {"test-statistics"_L1, [](auto &a) { return has(a, {"runStatistics"_L1}); },
             Azure::readTestStatistics},
            {"test-summary"_L1, [](auto &a) { return has(a, {"aggregatedResultsAnalysis"_L1}); },
             Azure::readTestSummary},
            {"test-runs"_L1, [](auto &a) { return tells(a, {"totalTests"_L1}); },
             Azure::readTestRuns},
            {"test-results"_L1,
             [](auto &a) {
                 return tells(a, {"testCaseTitle"_L1, "outcome"_L1});
             },
             Azure::readTestResults},
            {"builds"_L1, [](auto &a) { return tells(a, {"buildNumber"_L1}); }, Azure::readBuilds},
            {"runs"_L1,
             [](auto &a) {
                 return tells(a, {"pipeline"_L1, "state"_L1});
             },
             Azure::readRuns},
            {"deployments"_L1, [](auto &a) { return tells(a, {"deploymentStatus"_L1}); },
             Azure::readDeployments},
            {"approvals"_L1,
             [](auto &a) {
                 return tells(a, {"minRequiredApprovers"_L1}) || tells(a, {"approvalType"_L1})
                         || tells(a, {"executionOrder"_L1});
             },
             Azure::readApprovals},
            {"releases"_L1, [](auto &a) { return tells(a, {"releaseDefinition"_L1}); },
             Azure::readReleases},
            {"environment-records"_L1,
             [](auto &a) {
                 return tells(a, {"environmentId"_L1, "stageName"_L1});
             },
             Azure::readDeploymentRecords},
            {"artifacts"_L1,
             [](auto &a) {
                 return tells(a, {"resource"_L1, "name"_L1});
             },
             Azure::readArtifacts},
            {"definitions"_L1,
             [](auto &a) {
                 return tells(a, {"queueStatus"_L1, "name"_L1})
                         || tells(a, {"latestBuild"_L1, "name"_L1});
             },
             Azure::readDefinitions},
            {"environments"_L1,
             [](auto &a) {
                 return tells(a, {"name"_L1, "lastModifiedBy"_L1});
             },
             Azure::readEnvironments},
            {"pipelines"_L1,
             [](auto &a) {
                 return tells(a, {"folder"_L1, "revision"_L1});
             },
             Azure::readDefinitions},
            {"changes"_L1,
             [](auto &a) {
                 return tells(a, {"message"_L1, "timestamp"_L1})
                         || tells(a, {"commitId"_L1, "comment"_L1});
             }},
            {"logs"_L1,
             [](auto &a) {
                 return tells(a, {"lineCount"_L1, "url"_L1});
             }},
            {"nothing"_L1,
             [](auto &a) {
                 return a["count"_L1].isDouble() && a["value"_L1].isArray()
                         && a["value"_L1].toArray().isEmpty();
             }},
    })
{
}

Result<Step> AzureProvider::step(const Asking &asking, const Wish &wish) const
{
    static const QRegularExpression place(u"/([^/?#]+)/_build/"_s);
    const auto match = place.match(wish.build.page);
    const bool isNamed = !projectsOf(asking.connection).isEmpty() && match.hasMatch();
    return Steps::ofAzure(deskFor(asking), isNamed ? u'/' + match.captured(1) : QString(), wish);
}

static const AzureProvider theProvider;

} // namespace Dayshift
