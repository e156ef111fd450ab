// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/store/store.h"
#include "tests/support/cipayloads.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/placednetwork.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using CiPayloads::json;

namespace {

struct Place
{
    QString path = {};
    QByteArray body = {};
};
using Places = QList<Place>;

} // namespace
Q_DECLARE_METATYPE(Places)

// What each kind of server is asked, with which credential, and what becomes of its answers.
class AskingTest : public QObject
{
    Q_OBJECT

    static Connection connection(const QString &provider, const QString &address,
                                 const QString &projects = {})
    {
        return {.id = ConnectionId::fromString(u"6f1c1f6e-0f0b-4f4e-9a52-0d3a6b1d0c11"_s),
                .name = u"CI"_s,
                .provider = provider,
                .address = address,
                .projects = projects};
    }

    static QString drawn(const ReadingReport &report)
    {
        QStringList lines;
        for (const auto &build : report.builds) {
            QStringList words {build.pipeline + u" #"_s + build.number, wordOf(build.status)};
            if (!build.branch.isEmpty())
                words.append(u"of "_s + build.branch);
            if (!build.commit.isEmpty())
                words.append(u"at "_s + build.commit);
            if (!build.author.isEmpty())
                words.append(u"by "_s + build.author);
            QStringList stages;
            for (const auto &stage : report.stages.value(build.id))
                stages.append(
                        stage.name + u' ' + wordOf(stage.status)
                        + (stage.detail.isEmpty() ? QString() : u" ("_s + stage.detail + u')'));
            lines.append(words.join(u' ')
                         + (stages.isEmpty() ? QString() : u": "_s + stages.join(u", "_s)));
        }
        lines.sort();
        return lines.join(u" | "_s);
    }

private slots:
    void asksWhatItShould_data();
    void asksWhatItShould()
    {
        QFETCH(QString, provider);
        QFETCH(QString, address);
        QFETCH(QString, projects);
        QFETCH(QByteArray, credential);
        const auto *asked = Provider::withId(provider);
        const auto given = connection(provider, address, projects);
        QVERIFY(asked->accept(given));

        const auto questions = asked->firstQuestions({.connection = given});
        QVERIFY(!questions.isEmpty());
        const auto request = asked->requestFor(questions.first(), given, u"t0ken"_s);

        QTEST(request.url.toString(QUrl::FullyEncoded), "url");
        QCOMPARE(request.credential.headerName() + ": " + request.credential.headerValue(),
                 credential);
        QVERIFY(!request.url.toString().contains(u"t0ken"_s));
    }

    void aServerThatIsAskedByProjectWantsOne_data()
    {
        QTest::addColumn<QString>("provider");
        for (const auto *id :
             {"github", "gitlab", "circleci", "gitea", "forgejo", "bitbucket", "travis"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void aServerThatIsAskedByProjectWantsOne()
    {
        QFETCH(QString, provider);
        const auto accepted = Provider::withId(provider)->accept(
                connection(provider, u"https://ci.example.test"_s));
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().kind, Error::Kind::Invalid);
    }

    void theInterfaceIsNamedInTheHead()
    {
        const auto headersOf = [](const QString &provider) {
            const auto given = connection(provider, u"https://ci.example.test"_s, u"o/r"_s);
            return Provider::withId(provider)
                    ->firstQuestions({.connection = given})
                    .first()
                    .request.headers;
        };
        QCOMPARE(headersOf(u"github"_s).value(0).second, "application/vnd.github+json"_ba);
        QCOMPARE(headersOf(u"github"_s).value(1).second, "2022-11-28"_ba);
        QCOMPARE(headersOf(u"gocd"_s).value(0).second, "application/vnd.go.cd+json"_ba);
        QCOMPARE(headersOf(u"travis"_s).value(0).second, "3"_ba);
    }

    void whatAServerSaysBecomesBuilds_data();
    void whatAServerSaysBecomesBuilds()
    {
        QFETCH(QString, provider);
        QFETCH(QString, address);
        QFETCH(QString, projects);
        QFETCH(Places, places);
        const TestDatabase database(StoreLocation {});
        Store store(database.location(), {u"poller"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto given = connection(provider, address, projects);
        store.edit(connections(), {.after = given});
        PlacedNetwork network;
        for (const auto &place : places)
            network.places[place.path] = {.body = place.body};
        network.places[u"/"_s] = {.status = 404, .body = "<html>none</html>"};
        MemorySecrets secrets;
        HttpClient http(network);
        auto now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        Poller poller(store, http, secrets, [&] { return now; });
        QSignalSpy read(&poller, &Poller::wasRead);
        const auto round = [&] {
            const auto before = read.count();
            poller.setConnections({given});
            poller.readNow();
            return QTest::qWaitFor([&] { return read.count() > before; }, 20'000)
                    ? read.last().first().value<ReadingReport>()
                    : ReadingReport {};
        };

        const auto first = round();
        QVERIFY2(!first.error,
                 first.error ? qPrintable(first.error->message() + first.error->detail) : "");
        QTEST(drawn(first), "drawn");

        // Nothing is written, and of what is over no detail is asked, a second time.
        const auto questions = network.questions;
        now = now.addSecs(5);
        const auto second = round();
        QVERIFY(!second.changed);
        QCOMPARE(drawn(second), drawn(first));
        QTEST(network.questions - questions, "again");
    }
};

void AskingTest::asksWhatItShould_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("projects");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("credential");
    const auto row = [](const char *provider, const char *address, const char *projects,
                        const char *url, const char *credential) {
        QTest::addRow("%s at %s", provider, address)
                << QString::fromLatin1(provider) << QString::fromLatin1(address)
                << QString::fromLatin1(projects) << QString::fromLatin1(url)
                << QByteArray(credential);
    };
    row("github", "https://github.com/octo/shop", "octo/shop",
        "https://api.github.com/repos/octo/shop/actions/"
        "runs?per_page=20&exclude_pull_requests=true",
        "Authorization: Bearer t0ken");
    row("github", "https://git.example/api/v3/", "octo/shop",
        "https://git.example/api/v3/repos/octo/shop/actions/"
        "runs?per_page=20&exclude_pull_requests=true",
        "Authorization: Bearer t0ken");
    row("gitlab", "https://git.example/gitlab", "group/sub/shop",
        "https://git.example/gitlab/api/v4/projects/group%2Fsub%2Fshop/"
        "pipelines?order_by=updated_at&sort=desc&per_page=20",
        "PRIVATE-TOKEN: t0ken");
    row("azure", "https://dev.azure.com/org", "My Shop",
        "https://dev.azure.com/org/My%20Shop/_apis/build/"
        "builds?queryOrder=queueTimeDescending&$top=25&api-version=5.0",
        "Authorization: Basic OnQwa2Vu");
    row("circleci", "https://circleci.com", "gh/octo",
        "https://circleci.com/api/v2/pipeline?org-slug=gh%2Focto", "Circle-Token: t0ken");
    row("circleci", "https://circleci.com", "gh/octo/shop",
        "https://circleci.com/api/v2/project/gh/octo/shop/pipeline", "Circle-Token: t0ken");
    row("gocd", "https://ci.example:8154", "", "https://ci.example:8154/go/api/dashboard",
        "Authorization: Bearer t0ken");
    row("gitea", "https://git.example", "octo/shop",
        "https://git.example/api/v1/repos/octo/shop/actions/tasks?limit=50",
        "Authorization: token t0ken");
    row("woodpecker", "https://ci.example", "", "https://ci.example/api/user/repos",
        "Authorization: Bearer t0ken");
    row("drone", "https://ci.example/", "", "https://ci.example/api/user/repos?latest=true",
        "Authorization: Bearer t0ken");
    row("travis", "https://api.travis-ci.com", "octo",
        "https://api.travis-ci.com/owner/octo/active?include=build.jobs,build.commit",
        "Authorization: token t0ken");
    row("appveyor", "https://ci.appveyor.com", "", "https://ci.appveyor.com/api/projects",
        "Authorization: Bearer t0ken");
    row("concourse", "https://ci.example", "", "https://ci.example/api/v1/jobs",
        "Authorization: Bearer t0ken");
}

void AskingTest::whatAServerSaysBecomesBuilds_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("projects");
    QTest::addColumn<Places>("places");
    QTest::addColumn<QString>("drawn");
    QTest::addColumn<int>("again"); // questions of a second reading
    const auto row = [](const char *provider, const char *address, const char *projects,
                        const Places &places, const char *drawn, int again) {
        QTest::newRow(provider) << QString::fromLatin1(provider) << QString::fromLatin1(address)
                                << QString::fromLatin1(projects) << places
                                << QString::fromUtf8(drawn) << again;
    };
    row("github", "https://api.github.com", "o/shop",
        {{u"/repos/o/shop/actions/runs"_s,
          json("{'workflow_runs':[{'id':91,'name':'ci','run_number':7,'run_attempt':2,'head_sha':"
               "'abc','head_branch':'main','status':'in_progress','conclusion':null,"
               "'head_commit':{'message':'Pay by card','author':{'name':'Mia'}}},"
               "{'id':90,'name':'ci','run_number':6,'head_sha':'abb','head_branch':'main',"
               "'status':'completed','conclusion':'success'}]}")},
         {u"/repos/o/shop/actions/runs/91/jobs"_s,
          json("{'jobs':[{'id':1,'run_id':91,'name':'build','status':'completed','conclusion':"
               "'success'},{'id':2,'run_id':91,'name':'deploy','status':'waiting'}]}")},
         {u"/repos/o/shop/actions/runs/90/jobs"_s, json("{'jobs':[]}")}},
        "o/shop / ci #6 passed of main at abb | o/shop / ci #7 running of main at abc by Mia: "
        "build passed, deploy waiting-for-approval",
        3);
    row("gitlab", "https://gitlab.example", "g/shop",
        {{u"/api/v4/projects/g%2Fshop/pipelines?"_s,
          json("[{'id':5,'sha':'abc','ref':'main','status':'success'}]")},
         {u"/api/v4/projects/g%2Fshop/pipelines/5"_s,
          json("{'id':5,'sha':'abc','ref':'main','status':'success','detailed_status':{'group':"
               "'success-with-warnings'},'started_at':'2026-03-02T08:00:00Z'}")},
         {u"/api/v4/projects/g%2Fshop/pipelines/5/jobs"_s,
          json("[{'id':2,'stage':'test','name':'t','status':'failed','allow_failure':true},"
               "{'id':1,'stage':'build','name':'b','status':'success'}]")},
         {u"/api/v4/projects/g%2Fshop/pipelines/5/test_report_summary"_s,
          json("{'total':{'count':614,'success':611,'failed':3},'test_suites':[]}")},
         {u"/api/v4/projects/g%2Fshop/pipelines/5/test_report"_s,
          json("{'total_count':614,'success_count':611,'failed_count':3,'test_suites':[{"
               "'test_cases':[{'status':'failed','name':'refuses nobody'}]}]}")}},
        "g/shop #5 unstable of main at abc: build passed, "
        "test unstable (3 of 614 failed: refuses nobody)",
        1);
    row("jenkins", "https://ci.example/jenkins", "",
        {{u"/jenkins/api/json"_s,
          json("{'jobs':[{'name':'shop','color':'blue','url':'http://inside/job/shop/',"
               "'lastBuild':{'number':4,'url':'http://inside/job/shop/4/','building':false,"
               "'result':'UNSTABLE','timestamp':1772438400000,'duration':1000}}]}")},
         {u"/jenkins/computer/api/json"_s,
          json("{'computer':[{'executors':[{'currentExecutable':{'number':5,"
               "'url':'http://inside/job/shop/5/','timestamp':1772441000000}}],"
               "'oneOffExecutors':[{'currentExecutable':null}]}]}")},
         {u"/jenkins/queue/api/json"_s,
          json("{'items':[{'id':77,'why':'Waiting','task':{'name':'pay',"
               "'url':'http://inside/job/team/job/pay/'}}]}")},
         {u"/jenkins/job/shop/4/api/json"_s,
          json("{'number':4,'url':'http://inside/job/shop/4/','building':false,'result':'UNSTABLE',"
               "'actions':[{},null,{'lastBuiltRevision':{'SHA1':'abc','branch':[{'name':'main'}]}},"
               "{'failCount':3,'skipCount':0,'totalCount':614}]}")},
         {u"/jenkins/job/shop/4/wfapi/describe"_s,
          json("{'id':'4','name':'#4','status':'UNSTABLE','startTimeMillis':1772438400000,"
               "'stages':[{'id':'1','name':'Functional tests','status':'UNSTABLE',"
               "'startTimeMillis':1772438400000,'durationMillis':5}]}")},
         {u"/jenkins/job/shop/5/api/json"_s,
          json("{'number':5,'url':'http://inside/job/shop/5/','building':true,'result':null}")}},
        "shop #4 unstable of main at abc: Functional tests unstable (3 of 614 failed) | "
        "shop #5 running | team/pay # queued",
        4);
    row("azure", "https://dev.azure.com/org/Shop", "",
        {{u"/org/Shop/_apis/build/builds?queryOrder"_s,
          json("{'count':1,'value':[{'id':9,'buildNumber':'2026.9','status':'inProgress',"
               "'definition':{'name':'CI'},'project':{'name':'Shop'},'sourceVersion':'abc',"
               "'sourceBranch':'refs/heads/main','startTime':'2026-03-02T08:00:00.1234567Z'}]}")},
         {u"/org/Shop/_apis/build/builds?statusFilter"_s, json("{'count':0,'value':[]}")},
         {u"/org/Shop/_apis/build/builds/9/timeline"_s,
          json("{'records':[{'id':'b','type':'Stage','name':'Deploy','order':2,'state':'pending'},"
               "{'id':'a','type':'Stage','name':'Build','order':1,'state':'completed','result':"
               "'succeeded'}]}")}},
        "Shop / CI #2026.9 running of main at abc: Build passed, Deploy queued", 3);
    row("circleci", "https://circleci.com", "gh/o/shop",
        {{u"/api/v2/project/gh/o/shop/pipeline"_s,
          json("{'items':[{'id':'p1','number':8,'state':'created','project_slug':'gh/o/shop',"
               "'vcs':{'revision':'abc','branch':'main','commit':{'subject':'Pay'}},"
               "'trigger':{'actor':{'login':'mia'}}}]}")},
         {u"/api/v2/pipeline/p1/workflow"_s,
          json("{'items':[{'id':'w1','pipeline_id':'p1','pipeline_number':8,'name':'all',"
               "'project_slug':'gh/o/shop','status':'on_hold',"
               "'created_at':'2026-03-02T08:00:00Z'}]}")},
         {u"/api/v2/workflow/w1/job"_s,
          json("{'items':[{'id':'j1','job_number':1,'name':'build','status':'success'},"
               "{'id':'j2','name':'sign','type':'approval','status':'on_hold'}]}")}},
        "gh/o/shop / all #8 waiting-for-approval of main at abc by mia: build passed, "
        "sign waiting-for-approval",
        3);
    row("teamcity", "https://tc.example", "",
        {{u"/app/rest/builds?locator=state%3Arunning"_s, json("{'count':0}")},
         {u"/app/rest/builds?locator=state%3Afinished"_s,
          json("{'count':1,'build':[{'id':3,'number':'1.3','state':'finished','status':'FAILURE',"
               "'buildType':{'name':'Deploy','projectName':'Shop'},"
               "'startDate':'20260302T080000+0000','finishDate':'20260302T080100+0000',"
               "'testOccurrences':{'count':614,'failed':3,'passed':611}}]}")},
         {u"/app/rest/buildQueue"_s, json("{'count':0,'build':[]}")}},
        "Shop / Deploy #1.3 failed: Deploy failed (3 of 614 failed)", 3);
    row("gocd", "https://ci.example:8154/go", "",
        {{u"/go/api/dashboard"_s,
          json("{'_embedded':{'pipelines':[{'name':'shop','_embedded':{'instances':[{'label':'12',"
               "'counter':12,'_embedded':{'stages':[{'name':'build','counter':'1','status':"
               "'Building','scheduled_at':'2026-03-02T08:00:00Z'}]}}]}}]}}")},
         {u"/go/api/pipelines/shop/12"_s,
          json("{'name':'shop','counter':12,'label':'12','build_cause':{'material_revisions':["
               "{'material':{'type':'Git'},'modifications':[{'revision':'abc','user_name':'Mia',"
               "'comment':'Pay'}]}]},'stages':[{'name':'build','counter':'1','scheduled':true,"
               "'result':'Unknown','jobs':[{'state':'Building','result':'Unknown'}]}]}")}},
        "shop #12 running at abc by Mia: build running", 2);
    row("gitea", "https://git.example", "o/shop",
        {{u"/api/v1/repos/o/shop/actions/tasks"_s,
          json("{'workflow_runs':[{'id':12,'run_number':4,'name':'test','head_branch':'main',"
               "'head_sha':'abc','status':'waiting'},{'id':11,'run_number':4,'name':'build',"
               "'head_branch':'main','head_sha':'abc','status':'success',"
               "'run_started_at':'2026-03-02T08:00:00+02:00'}]}")}},
        "o/shop #4 running of main at abc: build passed, test queued", 1);
    row("woodpecker", "https://ci.example", "o/shop",
        {{u"/api/repos/lookup/o/shop"_s, json("{'id':3,'full_name':'o/shop'}")},
         {u"/api/repos/3/pipelines?"_s,
          json("[{'id':50,'number':9,'event':'push','status':'failure','branch':'main','commit':"
               "'abc','author':'mia','started':1772438400,'finished':1772438500}]")},
         {u"/api/repos/3/pipelines/9"_s,
          json("{'id':50,'number':9,'event':'push','status':'failure','branch':'main','workflows':["
               "{'pid':1,'name':'test','state':'failure','children':[{'name':'unit','state':"
               "'failure'}]}]}")}},
        "o/shop #9 failed of main at abc by mia: test failed", 1);
    row("drone", "https://ci.example", "",
        {{u"/api/user/repos"_s,
          json("[{'slug':'o/shop','build':{'id':7,'number':2,'event':'push','status':'running',"
               "'target':'main','after':'abc','started':1772438400}}]")},
         {u"/api/repos/o/shop/builds/2"_s,
          json("{'id':7,'number':2,'event':'push','status':'running','target':'main','stages':["
               "{'number':1,'name':'linux','status':'running'}]}")}},
        "o/shop #2 running of main at abc: linux running", 2);
    row("bitbucket", "https://bitbucket.org", "o/shop",
        {{u"/2.0/repositories/o/shop/pipelines/?"_s,
          json("{'values':[{'uuid':'{u1}','build_number':3,'state':{'name':'IN_PROGRESS','stage':"
               "{'name':'PAUSED'}},'created_on':'2026-03-02T08:00:00.12345Z','target':{'ref_name':"
               "'main','commit':{'hash':'abc'}}}]}")},
         {u"/2.0/repositories/o/shop/pipelines/%7Bu1%7D/steps"_s,
          json("{'values':[{'uuid':'{s1}','pipeline':{'uuid':'{u1}'},'name':'Deploy','state':"
               "{'name':'PENDING'}}]}")}},
        "o/shop #3 waiting-for-approval of main at abc: Deploy queued", 2);
    row("travis", "https://api.travis-ci.com", "o/shop",
        {{u"/repo/o%2Fshop/builds"_s,
          json("{'@type':'builds','builds':[{'id':5,'number':'31','state':'passed','branch':"
               "{'name':'main'},'commit':{'sha':'abc','message':'Pay'},'repository':{'slug':"
               "'o/"
               "shop'},'jobs':[{'id':6,'number':'31.1','state':'failed','allow_failure':true}]}]"
               "}")}},
        "o/shop #31 passed of main at abc: 31.1 unstable", 1);
    row("appveyor", "https://ci.appveyor.com", "",
        {{u"/api/projects"_s,
          json("[{'projectId':1,'accountName':'o','slug':'shop','name':'Shop','builds':[{'buildId':"
               "8,'version':'1.0.8','branch':'main','commitId':'abc','status':'failed'}]}]")},
         {u"/api/projects/o/shop/builds/8"_s,
          json("{'project':{'name':'Shop','slug':'shop','accountName':'o'},'build':{'buildId':8,"
               "'version':'1.0.8','status':'failed','jobs':[{'jobId':'x','name':'test','status':"
               "'failed','testsCount':614,'passedTestsCount':611,'failedTestsCount':3}]}}")}},
        "Shop #1.0.8 failed of main at abc: test failed (3 of 614 failed)", 1);
    row("concourse", "https://ci.example", "",
        {{u"/api/v1/jobs"_s,
          json("[{'id':1,'name':'deploy','pipeline_name':'shop','team_name':'main',"
               "'finished_build':{'id':8,'name':'4','status':'succeeded','job_name':'deploy',"
               "'pipeline_name':'shop','team_name':'main','start_time':1772438400,'end_time':"
               "1772438500}}]")},
         {u"/api/v1/builds/8/resources"_s,
          json("{'inputs':[{'name':'git','version':{'ref':'abc'}}],'outputs':[]}")}},
        "shop/deploy #4 passed at abc: shop/deploy passed", 1);
}

static const Registered<AskingTest> known;
#include "tst_asking.moc"
