// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

// What a server said to the step of a topic; JSON is easier to read here with single quotes.
struct Said
{
    const char *topic;
    const char *body;
};

struct Server
{
    const char *provider;
    const char *address;
    const char *pipeline;
    const char *number;
    const char *page;
};

} // namespace

using Talk = QList<Said>;
Q_DECLARE_METATYPE(Talk)
Q_DECLARE_METATYPE(Server)

// What each server is told, step by step, until the deed itself. No server, no network.
class StepsTest : public QObject
{
    Q_OBJECT

    static Connection connection(const QString &provider, const QString &address)
    {
        return {.id = ConnectionId::fromString(u"11111111-1111-4111-8111-111111111111"_s),
                .name = u"CI"_s,
                .provider = provider,
                .address = address,
                .mayWrite = true};
    }
    static Build build(const QString &pipeline, const QString &number, const QString &page)
    {
        return {.id = BuildId::create(),
                .pipeline = pipeline,
                .number = number,
                .status = Status::Failed,
                .branch = u"main"_s,
                .page = page};
    }
    static QString sent(const Request &request)
    {
        switch (request.method) {
        case Request::Method::Get:
            return u"GET "_s;
        case Request::Method::Post:
            return u"POST "_s;
        case Request::Method::Put:
            return u"PUT "_s;
        case Request::Method::Patch:
            return u"PATCH "_s;
        case Request::Method::Delete:
            return u"DELETE "_s;
        }
        return {};
    }
    // "POST https://… body" of the last step; of an error what it says.
    static QString told(const Connection &connection, Wish wish, const Talk &talk)
    {
        const auto *provider = Provider::withId(connection.provider);
        for (const auto &said : talk) {
            const auto step = provider->step({.connection = connection}, wish);
            if (!step)
                return step.error().title();
            if (step->topic != QString::fromLatin1(said.topic))
                return u"asked for %1"_s.arg(step->topic);
            if (step->request.isDeed())
                return u"too early: "_s + step->request.url.toString();
            wish.heard.insert(step->topic,
                              {.status = 200, .body = QByteArray(said.body).replace('\'', '"')});
        }
        const auto step = provider->step({.connection = connection}, wish);
        if (!step)
            return step.error().title();
        const auto &request = step->request;
        return (sent(request) + QString::fromLatin1(request.url.toEncoded()) + u' '
                + QString::fromUtf8(request.body))
                .trimmed();
    }

    static inline const Server GitHub {"github", "https://github.com", "o/r / CI", "7",
                                       "https://github.com/o/r/actions/runs/901"};
    static inline const Server GitLab {"gitlab", "https://gl.test/sub", "g/s/p", "55",
                                       "https://gl.test/sub/g/s/p/-/pipelines/55"};
    static inline const Server Jenkins {"jenkins", "https://ci.test/jenkins", "F/J", "42",
                                        "https://ci.test/jenkins/job/F/job/J/42/"};
    static inline const Server Buildbot {"buildbot", "https://bb.test/x/", "shop", "3",
                                         "https://bb.test/x/#/builders/4/builds/3"};
    static inline const Server Azure {"azure", "https://dev.azure.com/org/shop", "Shop",
                                      "2026.1", "https://dev.azure.com/org/shop/_build/"
                                                "results?buildId=77"};
    static inline const Server CircleCI {
            "circleci", "https://circleci.com", "gh/o/r / test", "12",
            "https://app.circleci.com/pipelines/gh/o/r/12/workflows/5034460f-c7c4"};
    static inline const Server TeamCity {"teamcity", "https://tc.test", "Shop", "9",
                                         "https://tc.test/viewLog.html?buildId=8123"};
    static inline const Server GoCD {"gocd", "https://go.test/go", "up", "12",
                                     "https://go.test/go/pipelines/value_stream_map/up/12"};
    static inline const Server Gitea {"gitea", "https://gt.test", "o/r", "5",
                                      "https://gt.test/o/r/actions/runs/5"};
    static inline const Server Forgejo {"forgejo", "https://fj.test", "o/r", "5",
                                        "https://fj.test/o/r/actions/runs/5"};
    static inline const Server Woodpecker {"woodpecker", "https://wp.test", "o/r", "31",
                                           "https://wp.test/repos/8/pipeline/31"};
    static inline const Server Drone {"drone", "https://dr.test", "o/r", "31",
                                      "https://dr.test/o/r/31"};
    static inline const Server Bitbucket {
            "bitbucket", "https://bitbucket.org", "w/r", "66",
            "https://bitbucket.org/w/r/pipelines/results/66"};
    static inline const Server Travis {"travis", "https://api.travis-ci.com", "o/r", "88",
                                       "https://app.travis-ci.com/github/o/r/builds/4242"};
    static inline const Server AppVeyor {"appveyor", "https://ci.appveyor.com", "shop", "1.0.9",
                                         "https://ci.appveyor.com/project/acc/shop/builds/990"};
    static inline const Server Concourse {
            "concourse", "https://co.test", "p/j", "4",
            "https://co.test/teams/main/pipelines/p/jobs/j/builds/4#b700"};

    static void row(const char *name, const Server &server, Act act, const Talk &talk,
                    const char *expected)
    {
        QTest::addRow("%s: %s", server.provider, name)
                << connection(QString::fromLatin1(server.provider),
                              QString::fromLatin1(server.address))
                << build(QString::fromLatin1(server.pipeline), QString::fromLatin1(server.number),
                         QString::fromLatin1(server.page))
                << act << talk << QByteArray(expected).replace('\'', '"');
    }

private slots:
    void everyServerIsToldInItsOwnWay_data()
    {
        QTest::addColumn<Connection>("connection");
        QTest::addColumn<Build>("build");
        QTest::addColumn<Act>("act");
        QTest::addColumn<Talk>("talk");
        QTest::addColumn<QByteArray>("expected");
        using enum Act;
        const auto again = "run again", failed = "run what failed again", cancel = "cancel",
                   start = "start", log = "log";

        row(again, GitHub, RunAgain, {},
            "POST https://api.github.com/repos/o/r/actions/runs/901/rerun");
        row(failed, GitHub, RunFailedAgain, {},
            "POST https://api.github.com/repos/o/r/actions/runs/901/rerun-failed-jobs");
        row(cancel, GitHub, Cancel, {},
            "POST https://api.github.com/repos/o/r/actions/runs/901/cancel");
        row(start, GitHub, Start, {{"run", "{'workflow_id': 161335}"}},
            "POST https://api.github.com/repos/o/r/actions/workflows/161335/dispatches "
            "{'inputs':{'level':'9'},'ref':'feature/x'}");
        row(log, GitHub, ReadLog,
            {{"jobs", "{'jobs': [{'id': 1, 'name': 'lint', 'conclusion': 'failure'},"
                      "{'id': 2, 'name': 'test', 'conclusion': 'success'},"
                      "{'id': 3, 'name': 'test', 'conclusion': 'failure'}]}"}},
            "GET https://api.github.com/repos/o/r/actions/jobs/3/logs");

        row(again, GitLab, RunAgain, {},
            "GitLab runs only what failed or was cancelled again. Start a new pipeline to run all "
            "of it.");
        row(failed, GitLab, RunFailedAgain, {},
            "POST https://gl.test/sub/api/v4/projects/g%2Fs%2Fp/pipelines/55/retry");
        row(cancel, GitLab, Cancel, {},
            "POST https://gl.test/sub/api/v4/projects/g%2Fs%2Fp/pipelines/55/cancel");
        row(start, GitLab, Start, {},
            "POST https://gl.test/sub/api/v4/projects/g%2Fs%2Fp/pipeline "
            "{'ref':'feature/x','variables':[{'key':'level','value':'9'}]}");
        row(log, GitLab, ReadLog,
            {{"jobs", "[{'id': 4, 'stage': 'test', 'status': 'success'},"
                      "{'id': 5, 'stage': 'test', 'status': 'failed', 'allow_failure': true},"
                      "{'id': 6, 'stage': 'test', 'status': 'failed'}]"}},
            "GET https://gl.test/sub/api/v4/projects/g%2Fs%2Fp/jobs/6/trace");

        row(again, Jenkins, RunAgain,
            {{"build", "{'actions': [{}, null, {'parameters': [{'name': 'A B', 'value': 'x&y'},"
                       "{'name': 'P', 'value': true}, {'name': 'SECRET'}]}]}"},
             {"crumb", "{'crumbRequestField': 'Jenkins-Crumb', 'crumb': 'abc'}"}},
            "POST https://ci.test/jenkins/job/F/job/J/buildWithParameters A%20B=x%26y&P=true");
        row("run again without parameters", Jenkins, RunAgain,
            {{"build", "{'actions': []}"}, {"crumb", "<html>"}},
            "POST https://ci.test/jenkins/job/F/job/J/build");
        row(failed, Jenkins, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, Jenkins, Cancel, {{"crumb", "{}"}},
            "POST https://ci.test/jenkins/job/F/job/J/42/stop");
        row(start, Jenkins, Start, {{"job", "{'property': []}"}, {"crumb", "{}"}},
            "POST https://ci.test/jenkins/job/F/job/J/buildWithParameters level=9");
        row(log, Jenkins, ReadLog, {}, "GET https://ci.test/jenkins/job/F/job/J/42/consoleText");

        row(again, Buildbot, RunAgain, {},
            "POST https://bb.test/x/api/v2/builders/4/builds/3 "
            "{'id':1,'jsonrpc':'2.0','method':'rebuild','params':{}}");
        row(failed, Buildbot, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, Buildbot, Cancel, {},
            "POST https://bb.test/x/api/v2/builders/4/builds/3 "
            "{'id':1,'jsonrpc':'2.0','method':'stop','params':{'reason':'Dayshift'}}");
        row(start, Buildbot, Start,
            {{"forms", "{'forceschedulers': [{'name': 'off', 'enabled': false}, {'name': 'by hand',"
                       "'enabled': true, 'all_fields': [{'fullName': 'reason'}, {'fields': "
                       "[{'fullName': 'branch'}]}]}]}"}},
            "POST https://bb.test/x/api/v2/forceschedulers/by%20hand "
            "{'id':1,'jsonrpc':'2.0','method':'force','params':{'branch':'feature/x',"
            "'builderid':4,'level':'9','reason':'Dayshift'}}");
        row("start without a form", Buildbot, Start, {{"forms", "{'forceschedulers': []}"}},
            "Buildbot has no form by which people may start this builder.");
        row(log, Buildbot, ReadLog,
            {{"steps", "{'steps': [{'name': 'build', 'number': 1}, {'name': 'test', 'number': "
                       "2}]}"},
             {"logs", "{'logs': [{'slug': 'page', 'type': 'h', 'logid': 8}, {'slug': 'stdio', "
                      "'type': 's', 'logid': 9, 'num_lines': 20007}]}"}},
            "GET https://bb.test/x/api/v2/logs/9/contents?offset=7&limit=20000");

        row(again, Azure, RunAgain,
            {{"build", "{'definition': {'id': 5}, 'sourceBranch': 'refs/heads/main', "
                       "'sourceVersion': 'abc'}"}},
            "POST https://dev.azure.com/org/shop/_apis/build/builds?api-version=5.0 "
            "{'definition':{'id':5},'sourceBranch':'refs/heads/main','sourceVersion':'abc'}");
        row(failed, Azure, RunFailedAgain, {},
            "PATCH https://dev.azure.com/org/shop/_apis/build/builds/77?retry=true&api-version=6.0 "
            "{}");
        row(cancel, Azure, Cancel, {},
            "PATCH https://dev.azure.com/org/shop/_apis/build/builds/77?api-version=5.0 "
            "{'status':'cancelling'}");
        row(start, Azure, Start, {{"build", "{'definition': {'id': 5}}"}},
            "POST https://dev.azure.com/org/shop/_apis/build/builds?api-version=5.0 "
            "{'definition':{'id':5},'sourceBranch':'refs/heads/feature/x','templateParameters':"
            "{'level':'9'}}");
        row(log, Azure, ReadLog,
            {{"timeline",
              "{'records': [{'id': 's', 'type': 'Stage', 'name': 'test', 'result': 'failed'},"
              "{'id': 'j', 'parentId': 's', 'type': 'Job', 'name': 'J', 'result': 'failed', "
              "'log': {'id': 3}}, {'id': 't', 'parentId': 'j', 'type': 'Task', 'name': 'T', "
              "'result': 'failed', 'log': {'id': 4}}]}"}},
            "GET https://dev.azure.com/org/shop/_apis/build/builds/77/logs/4?api-version=5.0");

        row(again, CircleCI, RunAgain, {},
            "POST https://circleci.com/api/v2/workflow/5034460f-c7c4/rerun {}");
        row(failed, CircleCI, RunFailedAgain, {},
            "POST https://circleci.com/api/v2/workflow/5034460f-c7c4/rerun {'from_failed':true}");
        row(cancel, CircleCI, Cancel, {},
            "POST https://circleci.com/api/v2/workflow/5034460f-c7c4/cancel");
        row(start, CircleCI, Start, {},
            "POST https://circleci.com/api/v2/project/gh/o/r/pipeline "
            "{'branch':'feature/x','parameters':{'level':'9'}}");
        row(log, CircleCI, ReadLog,
            {{"jobs", "{'items': [{'name': 'test', 'status': 'failed', 'job_number': 40}]}"},
             {"job", "{'steps': [{'actions': [{'output_url': 'https://s3.test/a'}]}, {'actions': "
                     "[{'failed': true, 'output_url': 'https://s3.test/b?x=1'}]}]}"}},
            "GET https://s3.test/b?x=1");
        row("log in a file", CircleCI, ReadLog,
            {{"jobs", "{'items': [{'name': 'test', 'status': 'failed', 'job_number': 40}]}"},
             {"job", "{'steps': [{'actions': [{'output_url': 'file:///etc/passwd'}]}]}"}},
            "The server has no log of the stage test.");

        const Talk typeOfBuild {{"build", "{'buildTypeId': 'Shop_Main', 'branchName': 'main'}"}};
        row(again, TeamCity, RunAgain, typeOfBuild,
            "POST https://tc.test/app/rest/buildQueue "
            "{'branchName':'main','buildType':{'id':'Shop_Main'},'properties':{'property':"
            "[{'name':'level','value':'9'}]}}");
        row(failed, TeamCity, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, TeamCity, Cancel, {},
            "POST https://tc.test/app/rest/builds/id:8123 "
            "{'comment':'Dayshift','readdIntoQueue':false}");
        row(start, TeamCity, Start, typeOfBuild,
            "POST https://tc.test/app/rest/buildQueue "
            "{'branchName':'feature/x','buildType':{'id':'Shop_Main'},'properties':{'property':"
            "[{'name':'level','value':'9'}]}}");
        row(log, TeamCity, ReadLog, {}, "GET https://tc.test/downloadBuildLog.html?buildId=8123");

        const Talk run {
                {"run", "{'stages': [{'name': 'build', 'counter': '1', 'result': 'Passed', 'jobs': "
                        "[{'name': 'b', 'state': 'Completed', 'result': 'Passed'}]}, {'name': "
                        "'test', 'counter': '2', 'result': 'Failed', 'jobs': [{'name': 'ok', "
                        "'state': 'Completed', 'result': 'Passed'}, {'name': 'unit', 'state': "
                        "'Completed', 'result': 'Failed'}]}]}"}};
        const Talk running {{"run", "{'stages': [{'name': 'test', 'counter': '1', 'jobs': [{'name':"
                                    " 'unit', 'state': 'Building', 'result': 'Unknown'}]}]}"}};
        row(again, GoCD, RunAgain, run, "POST https://go.test/go/api/stages/up/12/build/run");
        row(failed, GoCD, RunFailedAgain, run,
            "POST https://go.test/go/api/stages/up/12/test/2/run-failed-jobs");
        row(cancel, GoCD, Cancel, running,
            "POST https://go.test/go/api/stages/up/12/test/1/cancel");
        row("cancel what is over", GoCD, Cancel, run,
            "No stage of this build is in such a state.");
        row(start, GoCD, Start, {}, "POST https://go.test/go/api/pipelines/up/schedule");
        row(log, GoCD, ReadLog, run,
            "GET https://go.test/go/files/up/12/test/2/unit/cruise-output/console.log");

        const Talk runs {{"runs", "{'workflow_runs': [{'id': 901, 'run_number': 6}, {'id': 900, "
                                  "'run_number': 5}]}"}};
        row(again, Gitea, RunAgain, runs,
            "POST https://gt.test/api/v1/repos/o/r/actions/runs/900/rerun");
        row(failed, Gitea, RunFailedAgain, {}, "This server runs a build again only as a whole.");
        row(cancel, Gitea, Cancel, runs,
            "POST https://gt.test/api/v1/repos/o/r/actions/runs/900/cancel");
        row("cancel on an older one", Gitea, Cancel, {{"runs", ""}},
            "This version of the server cannot be told to do that.");
        row(start, Gitea, Start,
            {{"tasks", "{'workflow_runs': [{'run_number': 5, 'workflow_id': 'ci.yml'}]}"}},
            "POST https://gt.test/api/v1/repos/o/r/actions/workflows/ci.yml/dispatches "
            "{'inputs':{'level':'9'},'ref':'feature/x'}");
        row(log, Gitea, ReadLog,
            {runs.first(),
             {"jobs", "{'workflow_jobs': [{'id': 3, 'name': 'test', 'conclusion': 'failure'}]}"}},
            "GET https://gt.test/api/v1/repos/o/r/actions/jobs/3/logs");
        row(again, Forgejo, RunAgain, {},
            "Forgejo can be told to start a build, but not to run one again or to cancel it.");
        row(cancel, Forgejo, Cancel, {},
            "Forgejo can be told to start a build, but not to run one again or to cancel it.");
        row(start, Forgejo, Start,
            {{"tasks", "{'workflow_runs': [{'run_number': 5, 'workflow_id': 'ci.yml'}]}"}},
            "POST https://fj.test/api/v1/repos/o/r/actions/workflows/ci.yml/dispatches "
            "{'inputs':{'level':'9'},'ref':'feature/x'}");

        row(again, Woodpecker, RunAgain, {}, "POST https://wp.test/api/repos/8/pipelines/31");
        row(failed, Woodpecker, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, Woodpecker, Cancel, {},
            "POST https://wp.test/api/repos/8/pipelines/31/cancel");
        row(start, Woodpecker, Start, {},
            "POST https://wp.test/api/repos/8/pipelines "
            "{'branch':'feature/x','variables':{'level':'9'}}");
        row(log, Woodpecker, ReadLog,
            {{"pipeline",
              "{'workflows': [{'name': 'test', 'children': [{'id': 5, 'name': 'clone', 'state': "
              "'success'}, {'id': 6, 'name': 'unit', 'state': 'failure'}]}]}"}},
            "GET https://wp.test/api/repos/8/logs/31/6");

        row(again, Drone, RunAgain, {}, "POST https://dr.test/api/repos/o/r/builds/31");
        row(failed, Drone, RunFailedAgain, {}, "This server runs a build again only as a whole.");
        row(cancel, Drone, Cancel, {}, "DELETE https://dr.test/api/repos/o/r/builds/31");
        row(start, Drone, Start, {},
            "POST https://dr.test/api/repos/o/r/builds?branch=feature%2Fx&level=9");
        row(log, Drone, ReadLog,
            {{"build", "{'stages': [{'name': 'test', 'number': 1, 'steps': [{'number': 1, "
                       "'status': 'success'}, {'number': 2, 'status': 'failure'}]}]}"}},
            "GET https://dr.test/api/repos/o/r/builds/31/logs/1/2");

        const Talk pipeline {
                {"pipeline", "{'uuid': '{ab-c}', 'target': {'type': 'pipeline_ref_target', "
                             "'ref_type': 'branch', 'ref_name': 'main', 'commit': {'hash': 'abc', "
                             "'links': {}}}}"}};
        row(again, Bitbucket, RunAgain, pipeline,
            "POST https://api.bitbucket.org/2.0/repositories/w/r/pipelines/ "
            "{'target':{'commit':{'hash':'abc','type':'commit'},'ref_name':'main','ref_type':"
            "'branch','type':'pipeline_ref_target'}}");
        row(failed, Bitbucket, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, Bitbucket, Cancel, pipeline,
            "POST https://api.bitbucket.org/2.0/repositories/w/r/pipelines/%7Bab-c%7D/"
            "stopPipeline");
        row(start, Bitbucket, Start, {},
            "POST https://api.bitbucket.org/2.0/repositories/w/r/pipelines/ "
            "{'target':{'ref_name':'feature/x','ref_type':'branch','type':'pipeline_ref_target'},"
            "'variables':[{'key':'level','value':'9'}]}");
        row(log, Bitbucket, ReadLog,
            {pipeline.first(),
             {"steps", "{'values': [{'uuid': '{s-1}', 'name': 'build'}, {'uuid': '{s-2}', 'name': "
                       "'test', 'state': {'result': {'name': 'FAILED'}}}]}"}},
            "GET https://api.bitbucket.org/2.0/repositories/w/r/pipelines/%7Bab-c%7D/steps/"
            "%7Bs-2%7D/log");

        row(again, Travis, RunAgain, {}, "POST https://api.travis-ci.com/build/4242/restart");
        row(failed, Travis, RunFailedAgain, {}, "This server runs a build again only as a whole.");
        row(cancel, Travis, Cancel, {}, "POST https://api.travis-ci.com/build/4242/cancel");
        row(start, Travis, Start, {{"build", "{'repository': {'slug': 'o/r'}}"}},
            "POST https://api.travis-ci.com/repo/o%2Fr/requests "
            "{'request':{'branch':'feature/x','message':'Dayshift'}}");
        row(log, Travis, ReadLog,
            {{"jobs", "{'jobs': [{'id': 1, 'state': 'failed', 'allow_failure': true, 'stage': "
                      "{'name': 'test'}}, {'id': 2, 'state': 'failed', 'stage': {'name': "
                      "'test'}}]}"}},
            "GET https://api.travis-ci.com/job/2/log.txt");

        row(again, AppVeyor, RunAgain, {},
            "PUT https://ci.appveyor.com/api/builds {'buildId':990,'reRunIncomplete':false}");
        row(failed, AppVeyor, RunFailedAgain, {},
            "PUT https://ci.appveyor.com/api/builds {'buildId':990,'reRunIncomplete':true}");
        row(cancel, AppVeyor, Cancel, {},
            "DELETE https://ci.appveyor.com/api/builds/acc/shop/1.0.9");
        row(start, AppVeyor, Start, {},
            "POST https://ci.appveyor.com/api/builds {'accountName':'acc','branch':'feature/x',"
            "'environmentVariables':{'level':'9'},'projectSlug':'shop'}");
        row(log, AppVeyor, ReadLog,
            {{"build", "{'build': {'jobs': [{'jobId': 'x1', 'name': '', 'status': 'success'}, "
                       "{'jobId': 'x2', 'name': '', 'status': 'failed'}]}}"}},
            "GET https://ci.appveyor.com/api/buildjobs/x2/log");

        row(again, Concourse, RunAgain, {},
            "POST https://co.test/api/v1/teams/main/pipelines/p/jobs/j/builds/4");
        row(failed, Concourse, RunFailedAgain, {},
            "This server runs a build again only as a whole.");
        row(cancel, Concourse, Cancel, {}, "PUT https://co.test/api/v1/builds/700/abort");
        row(start, Concourse, Start, {},
            "POST https://co.test/api/v1/teams/main/pipelines/p/jobs/j/builds");
        row(log, Concourse, ReadLog, {}, "GET https://co.test/api/v1/builds/700/events");
    }
    void everyServerIsToldInItsOwnWay()
    {
        QFETCH(Connection, connection);
        QFETCH(Build, build);
        QFETCH(Act, act);
        QFETCH(Talk, talk);
        QFETCH(QByteArray, expected);
        const Wish wish {.act = act,
                         .build = build,
                         .stage = {.name = u"test"_s},
                         .branch = u"feature/x"_s,
                         .parameters = {{u"level"_s, u"9"_s}}};

        QCOMPARE(told(connection, wish, talk), QString::fromUtf8(expected));
    }

    // What a page that is none, or one of another server, would have us do: nothing.
    void aPageThatIsNoneStartsNothing_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QString>("page");
        for (const auto *provider : Provider::all()) {
            for (const auto &page : {u""_s, u"https://evil.test/"_s, u"javascript:alert(1)"_s,
                                     u"https://ci.test/../../actions/runs/x"_s,
                                     u"https://ci.test/o?a=b/r/actions/runs/7x"_s})
                QTest::addRow("%s: %s", qPrintable(provider->id()), qPrintable(page))
                        << provider->id() << page;
        }
    }
    void aPageThatIsNoneStartsNothing()
    {
        QFETCH(QString, provider);
        QFETCH(QString, page);
        const auto server = connection(provider, u"https://ci.test"_s);
        for (const auto act : {Act::RunAgain, Act::RunFailedAgain, Act::Cancel, Act::Start}) {
            const auto step = Provider::withId(provider)->step(
                    {.connection = server}, {.act = act, .build = build(u"a b?c"_s, u"x/y"_s, page)});
            if (step && !page.contains("runs/7x"_L1) && provider != "gitlab"_L1)
                QFAIL(step->request.url.toEncoded());
            if (step)
                QCOMPARE(step->request.url.host().section(u'.', -2), u"ci.test"_s);
        }
    }

    void everyServerThatCanBeToldNamesTheRightThatItTakes()
    {
        for (const auto *provider : Provider::all())
            QCOMPARE(provider->rightToWrite().isEmpty(), provider->id() == "cctray"_L1);
    }

    void aLogOfAnotherFormBecomesText_data()
    {
        QTest::addColumn<Server>("server");
        QTest::addColumn<Talk>("talk");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("buildbot")
                << Buildbot
                << Talk {{"steps", "{'steps': [{'name': 'test', 'number': 2}]}"},
                         {"logs", "{'logs': [{'slug': 'stdio', 'type': 's', 'logid': 9}]}"},
                         {"last", "{'logchunks': [{'content': 'hargs\\noone\\netwo\\n'}]}"}}
                << QByteArray("args\none\ntwo\n\n");
        QTest::newRow("drone")
                << Drone
                << Talk {{"build", "{'stages': [{'name': 'test', 'number': 1, 'steps': "
                                   "[{'number': 2, 'status': 'failure'}]}]}"},
                         {"last", "[{'pos': 0, 'out': 'one\\n'}, {'pos': 1, 'out': 'two'}]"}}
                << QByteArray("one\ntwo\n");
        QTest::newRow("woodpecker")
                << Woodpecker
                << Talk {{"pipeline", "{'workflows': [{'name': 'test', 'children': [{'id': 6, "
                                      "'state': 'failure'}]}]}"},
                         {"last", "[{'line': 0, 'data': 'b25l'}, {'line': 1, 'data': 'dHdv'}]"}}
                << QByteArray("one\ntwo\n");
        QTest::newRow("concourse")
                << Concourse
                << Talk {{"last",
                          "id: 0\nevent: event\ndata: {'data':{'payload':'one\\n'},'event':'log'}"
                          "\n\nid: 1\nevent: event\ndata: {'data':{'payload':'two'},'event':'log'}"
                          "\n\nid: 2\nevent: end\ndata\n"}}
                << QByteArray("one\ntwo");
    }
    void aLogOfAnotherFormBecomesText()
    {
        QFETCH(Server, server);
        QFETCH(Talk, talk);
        const auto id = QString::fromLatin1(server.provider);
        const auto there = connection(id, QString::fromLatin1(server.address));
        Wish wish {.act = Act::ReadLog,
                   .build = build(QString::fromLatin1(server.pipeline),
                                  QString::fromLatin1(server.number),
                                  QString::fromLatin1(server.page)),
                   .stage = {.name = u"test"_s}};
        for (const auto &said : talk)
            wish.heard.insert(QString::fromLatin1(said.topic),
                              {.status = 200, .body = QByteArray(said.body).replace('\'', '"')});

        const auto step = Provider::withId(id)->step({.connection = there}, wish);

        QVERIFY(step);
        QVERIFY(step->isDone());
        QTEST(step->log, "text");
    }

    void whatCannotBeHadIsSaidInASentence_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<bool>("mayWrite");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("reason");
        const auto github = u"github"_s;
        const auto readOnly = u"CI may only be read. Who looks after the connections can allow "
                              "more."_s;
        QTest::newRow("all is well") << github << true << Status::Failed << Act::RunAgain << u""_s;
        QTest::newRow("a feed") << u"cctray"_s << true << Status::Failed << Act::RunAgain
                                << u"This feed can only be read."_s;
        QTest::newRow("not allowed")
                << github << false << Status::Failed << Act::RunAgain << readOnly;
        QTest::newRow("a log needs no right")
                << github << false << Status::Failed << Act::ReadLog << u""_s;
        QTest::newRow("over") << github << true << Status::Passed << Act::Cancel
                              << u"This build is over already."_s;
        QTest::newRow("not over") << github << true << Status::Running << Act::RunAgain
                                  << u"This build is not over yet."_s;
        QTest::newRow("nothing failed") << github << true << Status::Passed << Act::RunFailedAgain
                                        << u"Nothing of this build failed."_s;
        QTest::newRow("waits for a person")
                << github << true << Status::WaitingForApproval << Act::Cancel << u""_s;
        QTest::newRow("another kind of server")
                << u"no such"_s << true << Status::Failed << Act::RunAgain
                << u"Dayshift does not know this kind of server."_s;
    }
    void whatCannotBeHadIsSaidInASentence()
    {
        QFETCH(QString, provider);
        QFETCH(bool, mayWrite);
        QFETCH(Status, status);
        QFETCH(Act, act);
        auto server = connection(provider, u"https://github.com"_s);
        server.mayWrite = mayWrite;
        Wish wish {.act = act,
                   .build = build(u"o/r"_s, u"7"_s, QString::fromLatin1(GitHub.page))};
        wish.build.status = status;

        QTEST(whyNot(server, wish), "reason");
    }

    void aConfirmationNamesWhatWouldHappen()
    {
        const auto server = connection(u"jenkins"_s, u"https://ci.test"_s);
        const auto effect
                = effectOf(server, {.act = Act::RunAgain, .build = build(u"shop"_s, u"41"_s, {})});
        QCOMPARE(effect.title, u"Run shop 41 again?"_s);
        QVERIFY(effect.says.contains("on CI"_L1));
        QVERIFY(effect.says.contains("newest by now"_L1)); // Jenkins' own way
        const auto start = effectOf(server, {.act = Act::Start,
                                             .build = build(u"shop"_s, u"41"_s, {}),
                                             .branch = u"x"_s});
        QCOMPARE(start.title, u"Start shop on x?"_s);
    }

    void aCrumbThatIsNoneIsNotSent()
    {
        const auto server = connection(u"jenkins"_s, u"https://ci.test/jenkins"_s);
        Wish wish {.act = Act::Cancel,
                   .build = build(u"F/J"_s, u"42"_s, QString::fromLatin1(Jenkins.page))};
        const auto headersFor = [&](const QByteArray &crumb) {
            wish.heard.insert(u"crumb"_s,
                              {.status = 200, .body = crumb, .cookies = "JSESSIONID=1"});
            return Provider::withId(u"jenkins"_s)->step({.connection = server}, wish)->request.headers;
        };
        QCOMPARE(headersFor(R"({"crumbRequestField":"Jenkins-Crumb","crumb":"a1"})"),
                 (QList<QPair<QByteArray, QByteArray>> {{"Jenkins-Crumb", "a1"},
                                                        {"Cookie", "JSESSIONID=1"}}));
        QCOMPARE(headersFor(R"({"crumbRequestField":"X: y\r\nHost","crumb":"a1"})").size(), 1);
    }
};

static const Registered<StepsTest> known;
#include "tst_steps.moc"
