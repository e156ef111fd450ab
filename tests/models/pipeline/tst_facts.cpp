// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/pipeline/poller.h"
#include "models/pipeline/seen.h"
#include "models/store/store.h"
#include "tests/support/cipayloads.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/placednetwork.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using CiPayloads::json;

// What servers tell of a build beyond its stages, from their answers to the workspace.
class FactsTest : public QObject
{
    Q_OBJECT

    struct Setting
    {
        Setting(const QString &provider, const QString &address, const QString &projects)
            : store(database.location(), {u"poller"_s, u"test"_s})
            , http(network)
            , poller(store, http, secrets, [this] { return now; })
            , read(&poller, &Poller::wasRead)
            , looked(&poller, &Poller::detailsRead)
        {
            connection.provider = provider;
            connection.address = address;
            connection.projects = projects;
            network.places[u"/"_s] = {.status = 404, .body = "<html>none</html>"};
            opened = bool(store.open().result());
            store.edit(connections(), {.after = connection});
        }
        void say(const QString &place, const QByteArray &body)
        {
            network.places[place] = {.body = json(body)};
        }
        ReadingReport round()
        {
            const auto before = read.count();
            now = now.addSecs(20);
            poller.setConnections({connection});
            poller.readNow();
            if (!QTest::qWaitFor([&] { return read.count() > before; }, 20'000))
                return {};
            return read.last().first().value<ReadingReport>();
        }
        bool look()
        {
            const auto before = looked.count();
            poller.readDetails(all(builds()).last().id);
            return QTest::qWaitFor([&] { return looked.count() > before; }, 20'000);
        }
        template<typename T>
        QList<T> all(const Table<T> &table)
        {
            const auto things = store.read([&](Database &d) { return table.load(d); }).result();
            return things ? *things : QList<T>();
        }
        template<typename T>
        QString names(const Table<T> &table)
        {
            QStringList names;
            for (const auto &thing : all(table))
                names.append(thing.name);
            return names.join(u", "_s);
        }

        const TestDatabase database;
        Store store;
        bool opened = false;
        PlacedNetwork network;
        MemorySecrets secrets;
        HttpClient http;
        QDateTime now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        Poller poller;
        QSignalSpy read;
        QSignalSpy looked;
        Connection connection {.id = ConnectionId::create(), .name = u"CI"_s};
    };

    static void runOfGitHub(Setting &setting, const char *status)
    {
        const auto run = QByteArray("{'workflow_runs':[{'id':91,'name':'ci','run_number':7,"
                                    "'head_sha':'abc','head_branch':'main',"
                                    "'html_url':'https://github.com/o/shop/actions/runs/91',"
                                    "'created_at':'2026-03-02T08:50:00Z','run_started_at':"
                                    "'2026-03-02T08:52:00Z',")
                + status + "}]}";
        setting.say(u"/repos/o/shop/actions/runs"_s, run);
    }

    // The fourth build of a Jenkins job, whose tests are told as given.
    static void buildOfJenkins(Setting &setting, int number, const char *result, const char *cases)
    {
        const auto url = "http://inside/job/shop/" + QByteArray::number(number) + '/';
        const auto start = QByteArray::number(1772438400000 + number * 60'000);
        const auto build = "{'number':" + QByteArray::number(number) + ",'url':'" + url
                + "','building':false,'result':'" + result + "','timestamp':" + start
                + ",'duration':1000,'actions':[{'lastBuiltRevision':{'SHA1':'abc','branch':[{"
                  "'name':'main'}]}}]}";
        setting.say(u"/api/json"_s,
                    "{'jobs':[{'name':'shop','color':'blue','url':'http://inside/job/shop/',"
                    "'lastBuild':"
                            + build + "}]}");
        setting.say(u"/computer/api/json"_s, "{'computer':[]}");
        setting.say(u"/queue/api/json"_s, "{'items':[]}");
        const auto place = u"/job/shop/%1"_s.arg(number);
        setting.say(place + u"/api/json"_s, build);
        setting.say(place + u"/wfapi/describe"_s,
                    "{'id':'4','name':'#4','status':'SUCCESS','startTimeMillis':1772438400000,"
                    "'stages':[{'id':'1','name':'Build','status':'SUCCESS','startTimeMillis':"
                    "1772438400000,'durationMillis':5},{'id':'2','name':'Functional tests',"
                    "'status':'SUCCESS','startTimeMillis':1772438400000,'durationMillis':5,"
                    "'stageFlowNodes':[{'id':'9','name':'sh','status':'SUCCESS',"
                    "'startTimeMillis':1772438400000,'durationMillis':5}]}]}");
        setting.say(place + u"/testReport/api/json"_s,
                    QByteArray("{'failCount':0,'passCount':2,'skipCount':0,'suites':[{'cases':[")
                            + cases + "]}]}");
        setting.say(place + u"/api/json?tree=artifacts"_s,
                    "{'artifacts':[{'fileName':'a.zip','relativePath':'out/a.zip'},"
                    "{'fileName':'TEST-e2e.xml','relativePath':'out/TEST-e2e.xml'},"
                    "{'fileName':'x.xml','relativePath':'out/x.xml'}]}");
        setting.network.places[place + u"/artifact/out/TEST-e2e.xml"_s].body
                = "<testsuite><properties><property name='device' value='Pixel 8'/></properties>"
                  "<testcase name='pays'/><testcase name='opens'><failure/></testcase></testsuite>";
    }

private slots:
    void jobsAndStepsAreKeptWithTheTimeInTheQueue_data() { TestDatabase::addEngines(); }
    void jobsAndStepsAreKeptWithTheTimeInTheQueue()
    {
        Setting setting(u"github"_s, u"https://api.github.com"_s, u"o/shop"_s);
        runOfGitHub(setting, "'status':'in_progress','conclusion':null");
        const auto jobs = [&](const char *second) {
            setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s,
                QByteArray("{'jobs':[{'id':1,'run_id':91,'name':'build','status':'in_progress',"
                           "'created_at':'2026-03-02T08:51:00Z','started_at':"
                           "'2026-03-02T08:53:00Z','steps':[{'name':'checkout','number':1,"
                           "'status':'completed','conclusion':'success'},")
                        + second + "]}]}");
        };
        jobs("{'name':'make','number':2,'status':'in_progress'}");

        QVERIFY(setting.round().changed);

        const auto build = setting.all(builds()).value(0);
        QCOMPARE(build.queuedAt.secsTo(build.startedAt), 120);
        const auto stage = setting.all(stages()).value(0);
        QCOMPARE(stage.queuedAt.secsTo(stage.startedAt), 120);
        QCOMPARE(setting.names(stageParts()), u"checkout, make"_s);
        QCOMPARE(setting.all(stageParts()).value(1).status, Status::Running);
        QVERIFY(!setting.round().changed);

        jobs("{'name':'make','number':2,'status':'completed','conclusion':'failure'}");
        QVERIFY(setting.round().changed);
        QCOMPARE(setting.all(stageParts()).value(1).status, Status::Failed);
        jobs("{'name':'test','number':2,'status':'in_progress'}");
        QVERIFY(setting.round().changed);
        QCOMPARE(setting.names(stageParts()), u"checkout, test"_s);
    }

    void anApprovalIsKeptAsLongAsItIsWaitedFor_data() { TestDatabase::addEngines(); }
    void anApprovalIsKeptAsLongAsItIsWaitedFor()
    {
        Setting setting(u"github"_s, u"https://api.github.com"_s, u"o/shop"_s);
        runOfGitHub(setting, "'status':'waiting','conclusion':null");
        setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s,
                    "{'jobs':[{'id':2,'run_id':91,'name':'deploy','status':'waiting'}]}");
        setting.say(u"/repos/o/shop/actions/runs/91/pending_deployments"_s,
                    "[{'environment':{'id':17,'name':'production'},'wait_timer':0}]");

        setting.round();

        const auto waiting = setting.all(approvals());
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().key, u"17"_s);
        QCOMPARE(waiting.first().rawStatus, u"pending"_s);
        QVERIFY(!setting.round().changed);
        setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s,
                    "{'jobs':[{'id':2,'run_id':91,'name':'deploy','status':'in_progress'}]}");
        setting.round();
        QVERIFY(setting.all(approvals()).isEmpty());
    }

    void whatIsOverWaitsForNobodyThoughNobodySaysSo_data() { TestDatabase::addEngines(); }
    void whatIsOverWaitsForNobodyThoughNobodySaysSo()
    {
        Setting setting(u"github"_s, u"https://api.github.com"_s, u"o/shop"_s);
        runOfGitHub(setting, "'status':'waiting','conclusion':null");
        setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s,
                    "{'jobs':[{'id':2,'run_id':91,'name':'deploy','status':'waiting'}]}");
        setting.say(u"/repos/o/shop/actions/runs/91/pending_deployments"_s,
                    "[{'environment':{'id':17,'name':'production'},'wait_timer':0}]");
        setting.round();
        QCOMPARE(setting.all(approvals()).size(), 1);

        setting.network.places.remove(u"/repos/o/shop/actions/runs/91/jobs"_s);
        runOfGitHub(setting, "'status':'completed','conclusion':'cancelled'");
        setting.round();

        QVERIFY(setting.all(approvals()).isEmpty());
    }

    void aFailedStageNamesHowManyAndTheFirst_data() { TestDatabase::addEngines(); }
    void aFailedStageNamesHowManyAndTheFirst()
    {
        Setting setting(u"gitlab"_s, u"https://gitlab.example"_s, u"g/shop"_s);
        const auto pipelines = u"/api/v4/projects/g%2Fshop/pipelines"_s;
        setting.say(pipelines + u"?"_s, "[{'id':5,'sha':'abc','ref':'main','status':'failed'}]");
        setting.say(pipelines + u"/5"_s,
                    "{'id':5,'sha':'abc','ref':'main','status':'failed',"
                    "'web_url':'https://gitlab.example/g/shop/-/pipelines/5'}");
        setting.say(pipelines + u"/5/jobs"_s,
                    "[{'id':2,'stage':'test','name':'t','status':'failed','started_at':"
                    "'2026-03-02T08:00:00Z','queued_duration':3.5,'artifacts':[{'file_type':"
                    "'trace','filename':'job.log','size':9},{'file_type':'archive','filename':"
                    "'artifacts.zip','size':1024}]}]");
        setting.say(pipelines + u"/5/test_report_summary"_s,
                    "{'total':{'count':614,'success':611,'failed':3},'test_suites':[]}");
        setting.say(pipelines + u"/5/test_report"_s,
                    "{'total_count':614,'success_count':611,'failed_count':3,'test_suites':[{"
                    "'test_cases':[{'status':'success','classname':'Cart','name':'pays'},"
                    "{'status':'failed','classname':'Login','name':'refuses'}]}]}");

        QVERIFY(!setting.round().error);

        const auto stage = setting.all(stages()).value(0);
        QCOMPARE(stage.detail, u"3 of 614 failed: refuses"_s);
        QCOMPARE(stage.testsTotal, 614);
        QCOMPARE(stage.testsFailed, 3);
        QCOMPARE(stage.firstFailed, u"refuses"_s);
        QCOMPARE(setting.all(stageParts()).value(0).queuedAt.msecsTo(
                         setting.all(stageParts()).value(0).startedAt),
                 3500);
        QCOMPARE(setting.names(artifacts()), u"t/artifacts.zip"_s);
        QCOMPARE(setting.all(artifacts()).value(0).bytes, 1024);
        QCOMPARE(setting.names(testCases()), u"Cart.pays, Login.refuses"_s);
        QVERIFY(!setting.round().changed);
    }

    void detailsAreAskedWhenAPersonOpensTheBuild_data() { TestDatabase::addEngines(); }
    void detailsAreAskedWhenAPersonOpensTheBuild()
    {
        Setting setting(u"jenkins"_s, u"https://ci.example"_s, {});
        buildOfJenkins(setting, 4, "SUCCESS",
                       "{'className':'Login','name':'opens','status':'PASSED'},"
                       "{'className':'Login','name':'refuses','status':'PASSED'}");
        QVERIFY(!setting.round().error);
        QVERIFY(setting.all(artifacts()).isEmpty());
        QVERIFY(setting.all(testCases()).isEmpty());
        QCOMPARE(setting.all(stages()).size(), 2);

        QVERIFY(setting.look());

        QVERIFY(!setting.looked.last().at(1).value<std::optional<Error>>());
        QCOMPARE(setting.names(artifacts()), u"out/a.zip, out/TEST-e2e.xml, out/x.xml"_s);
        QCOMPARE(setting.names(testCases()), u"Login.opens, Login.refuses"_s);
        const auto cell = setting.all(gridCells()).value(0);
        QCOMPARE(cell.device, u"Pixel 8"_s);
        QCOMPARE(cell.testsTotal, 2);
        QCOMPARE(cell.testsFailed, 1);
        const auto tested = setting.all(stages()).value(1);
        QCOMPARE(tested.name, u"Functional tests"_s);
        QCOMPARE(tested.testsTotal, 2); // as the server counts them
        QCOMPARE(cell.stage, tested.id);
        QCOMPARE(setting.all(buildDetails()).value(0).readAt, setting.now);
        QVERIFY(!setting.round().changed);
        QCOMPARE(setting.all(stages()).value(1).testsTotal, 2);
    }

    void aTestThatPassesInARerunOfTheCommitMakesItsStageUnstable_data()
    {
        TestDatabase::addEngines();
    }
    void aTestThatPassesInARerunOfTheCommitMakesItsStageUnstable()
    {
        Setting setting(u"jenkins"_s, u"https://ci.example"_s, {});
        buildOfJenkins(setting, 4, "SUCCESS",
                       "{'className':'Login','name':'opens','status':'FAILED'},"
                       "{'className':'Login','name':'refuses','status':'PASSED'}");
        setting.round();
        QVERIFY(setting.look());
        buildOfJenkins(setting, 5, "SUCCESS",
                       "{'className':'Login','name':'opens','status':'FIXED'},"
                       "{'className':'Login','name':'refuses','status':'PASSED'}");
        setting.now = setting.now.addSecs(60); // the whole tree is not asked for sooner
        setting.round();
        QVERIFY(setting.look());

        const auto list = setting.all(testLists()).value(0);
        QCOMPARE(list.reports, 2);
        const auto tests = setting.all(testCases());
        QCOMPARE(tests.value(0).outcome, TestOutcome::PassedOnRetry);
        QVERIFY(flakinessOf(tests.value(0), list.reports).isFlaky());
        QVERIFY(!flakinessOf(tests.value(1), list.reports).isFlaky());
        const auto newest = setting.all(builds()).last().id;
        const auto all = setting.all(stages());
        const auto stage = std::ranges::find_if(all, [&](const Stage &one) {
            return one.build == newest && one.kind == StageKind::Functional;
        });
        QVERIFY(stage != all.end());
        QCOMPARE(stage->testsFlaky, 1);
        QCOMPARE(stage->status, Status::Unstable);

        // Looked at once more, it is the same report.
        QVERIFY(setting.look());
        QCOMPARE(setting.all(testLists()).value(0).reports, 2);
        QCOMPARE(setting.all(testCases()), tests);
    }

    void environmentsComeAndGo_data() { TestDatabase::addEngines(); }
    void environmentsComeAndGo()
    {
        Setting setting(u"github"_s, u"https://api.github.com"_s, u"o/shop"_s);
        runOfGitHub(setting, "'status':'completed','conclusion':'success'");
        setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s, "{'jobs':[]}");
        setting.say(u"/repos/o/shop/environments"_s,
                    "{'total_count':2,'environments':[{'name':'production'},{'name':'pr-7'}]}");
        setting.say(u"/repos/o/shop/deployments"_s,
                    "[{'id':42,'sha':'abc','ref':'main','environment':'production',"
                    "'created_at':'2026-03-02T08:55:00Z'}]");
        setting.say(u"/repos/o/shop/deployments/42/statuses"_s,
                    "[{'id':7,'state':'success','environment':'production','deployment_url':"
                    "'https://api.github.com/repos/o/shop/deployments/42'}]");
        setting.round();
        QVERIFY(setting.look());
        QCOMPARE(setting.names(serverEnvironments()), u"pr-7, production"_s);
        QCOMPARE(setting.all(serverDeployments()).size(), 1);
        QCOMPARE(setting.all(serverDeployments()).first().status, Status::Passed);
        QCOMPARE(setting.all(serverDeployments()).first().commit, u"abc"_s);

        setting.say(u"/repos/o/shop/environments"_s,
                    "{'total_count':1,'environments':[{'name':'production'}]}");
        QVERIFY(setting.look());
        QCOMPARE(setting.all(serverEnvironments()).value(0).goneAt, setting.now);
        QVERIFY(!setting.all(serverEnvironments()).value(1).goneAt.isValid());
    }

    void aHostileServerDoesNotFillTheWorkspace()
    {
        Setting setting(u"github"_s, u"https://api.github.com"_s, u"o/shop"_s);
        runOfGitHub(setting, "'status':'in_progress','conclusion':null");
        QByteArray steps;
        for (int i = 0; i < 3000; ++i)
            steps += "{'name':'step " + QByteArray::number(i) + "','status':'queued'},";
        setting.say(u"/repos/o/shop/actions/runs/91/jobs"_s,
            "{'jobs':[{'id':1,'run_id':91,'name':'build','status':'in_progress','steps':["
                    + steps.chopped(1) + "]}]}");

        setting.round();

        QCOMPARE(setting.all(stageParts()).size(), MostParts);
        QCOMPARE(setting.all(buildDetails()).value(0).partsLeftOut, 3000 - MostParts);
    }
    void aHostileServerDoesNotFillTheWorkspace_data()
    {
        QTest::addColumn<StoreLocation>("location");
        QTest::newRow("sqlite") << StoreLocation {};
    }

    // Else a start would write what the last pruning removed.
    void whatIsOlderThanIsKeptIsNotTakenUpAgain()
    {
        const auto build = [](const char *pipeline, const char *start, Status status) {
            return Build {.id = BuildId::create(),
                          .pipeline = QString::fromLatin1(pipeline),
                          .status = status,
                          .startedAt = QDateTime::fromString(QString::fromLatin1(start),
                                                             Qt::ISODate)};
        };
        const auto newest = build("quiet", "2025-02-01T09:00:00Z", Status::Passed);
        const auto old = build("quiet", "2025-01-01T09:00:00Z", Status::Passed);
        const auto endless = build("shop", "2025-01-01T09:00:00Z", Status::Running);
        const auto young = build("shop", "2026-03-01T09:00:00Z", Status::Passed);
        Found found;
        found.take({.builds = {newest, old, endless, young},
                    .stages = {{.id = StageId::create(), .build = old.id},
                               {.id = StageId::create(), .build = young.id}}});

        found.forgetOlderThan(
                QDateTime::fromString(u"2025-12-02T09:00:00Z"_s, Qt::ISODate));

        QCOMPARE(found.order, (QList {newest.id, endless.id, young.id}));
        QCOMPARE(found.builds.size(), 3);
        QCOMPARE(found.stages.size(), 1);
    }

    void detailsThatCannotBeHadAreToldAndChangeNothing_data() { TestDatabase::addEngines(); }
    void detailsThatCannotBeHadAreToldAndChangeNothing()
    {
        Setting setting(u"jenkins"_s, u"https://ci.example"_s, {});
        buildOfJenkins(setting, 4, "SUCCESS", "");
        setting.round();
        setting.network.places.clear();
        setting.network.places[u"/"_s]
                = {.status = 401, .error = QNetworkReply::AuthenticationRequiredError};

        QVERIFY(setting.look());

        const auto error = setting.looked.last().at(1).value<std::optional<Error>>();
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Auth);
        QVERIFY(setting.all(buildDetails()).isEmpty());
    }
};

static const Registered<FactsTest> known;
#include "tst_facts.moc"
