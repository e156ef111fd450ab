// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/cipayloads.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Answers of less common shapes: webhooks, single things where others come in lists, older and
// newer versions of an interface, lists that are null, refusals. All made up.
class PayloadsTest : public QObject
{
    Q_OBJECT

    // The first place where the answer does not have what is expected; what is expected is only a
    // part of it, but lists are as long.
    static QString missing(const QString &where, const QJsonValue &wanted, const QJsonValue &told)
    {
        if (wanted.isObject()) {
            const auto fields = wanted.toObject();
            for (auto it = fields.begin(); it != fields.end(); ++it) {
                const auto found = missing(where + u'.' + it.key(), *it, told[it.key()]);
                if (!found.isEmpty())
                    return found;
            }
            return {};
        }
        if (!wanted.isArray())
            return wanted == told ? QString() : where + u": "_s + told.toVariant().toString();
        const auto list = wanted.toArray();
        if (!told.isArray() || told.toArray().size() != list.size())
            return where + u": another number"_s;
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto found = missing(u"%1[%2]"_s.arg(where).arg(i), list[i], told[i]);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    static void row(const char *sentence, const char *provider, const QByteArray &body,
                    const QByteArray &wanted)
    {
        QTest::newRow(sentence) << QString::fromLatin1(provider)
                                << (body.startsWith('<') ? body : CiPayloads::json(body))
                                << CiPayloads::json(wanted);
    }
    static void columns()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("wanted");
    }
    static void check()
    {
        QFETCH(QString, provider);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, wanted);
        const auto expected = QJsonDocument::fromJson(wanted).object();
        QVERIFY(!expected.isEmpty());
        const auto told = explainSaved(*Provider::withId(provider), {}, body);
        QVERIFY2(told, told ? "" : qPrintable(told.error().detail));
        QCOMPARE(missing(u"answer"_s, expected, toJson(*told)), QString());
    }

private slots:
    void deploymentsAndEnvironmentsAreToldAsSuch_data()
    {
        columns();
        const QByteArray run = "{'id':9,'name':'CI','status':'waiting','conclusion':null,"
                               "'head_sha':'b','workflow_id':1}";
        const QByteArray deployment = "{'id':7,'environment':'prod','sha':'abc','ref':'main',"
                                      "'statuses_url':'s'}";
        row("a notice of a deployment's status that names its run is one of the deployment",
            "github",
            "{'action':'created','deployment_status':{'state':'waiting','environment':'prod',"
            "'deployment_url':'x/7'},'deployment':"
                    + deployment + ",'workflow_run':" + run + "}",
            "{'pipelines':[],'deployments':[{'environment':'prod','status':'waiting-for-approval',"
            "'ref':'main','commit':'abc'}]}");
        row("a notice of a job that deploys is one of the job", "github",
            "{'action':'queued','workflow_job':{'id':1,'run_id':9,'name':'b','status':'queued'},"
            "'deployment':"
                    + deployment + "}",
            "{'pipelines':[{'id':'9','stages':[{'name':'b','status':'queued'}]}]}");
        row("a deployment's status of an older server has no environment", "github",
            "[{'state':'success','deployment_url':'x/7'}]",
            "{'deployments':[{'environment':null,'status':'passed'}]}");
        row("an environment by itself", "github",
            "{'id':1,'name':'staging','protection_rules':[],'deployment_branch_policy':null}",
            "{'environments':['staging']}");
        row("an artifact by itself", "github",
            "{'id':1,'name':'site','size_in_bytes':5,'expired':true}",
            "{'artifacts':[{'name':'site','sizeBytes':5,'expired':true}]}");
        row("AppVeyor's environment by itself", "appveyor",
            "{'deploymentEnvironmentId':1,'name':'prod','settings':{}}",
            "{'environments':['prod']}");
        row("a release that waits for somebody to approve", "azure",
            "{'id':1,'releaseDefinition':{'name':'CD'},'environments':[{'name':'prod','status':"
            "'inProgress','preDeployApprovals':[{'status':'pending'}]},{'name':'qa','status':"
            "'succeeded','postDeployApprovals':[{'status':'approved'}]}]}",
            "{'pipelines':[{'stages':[{'name':'prod','status':'waiting-for-approval'},"
            "{'name':'qa','status':'passed'}]}]}");
    }
    void deploymentsAndEnvironmentsAreToldAsSuch() { check(); }

    void stagesAreWhatTheServerMakesOfThem_data()
    {
        columns();
        row("a stage that was tried again stays in its place", "gitlab",
            "[{'id':20,'stage':'build','name':'b','status':'success'},"
            "{'id':2,'stage':'test','name':'t','status':'success'},"
            "{'id':1,'stage':'build','name':'b','status':'failed'}]",
            "{'pipelines':[{'stages':[{'name':'build','status':'passed'},{'name':'test'}]}]}");
        row("jobs of several pipelines stay with their own", "gitlab",
            "[{'id':8,'stage':'test','name':'t','status':'success','pipeline':{'id':47}},"
            "{'id':6,'stage':'test','name':'t','status':'failed','pipeline':{'id':46}}]",
            "{'pipelines':[{'id':'47','stages':[{'status':'passed'}]},"
            "{'id':'46','stages':[{'status':'failed'}]}]}");
        row("a notice of a job tells of its pipeline as well", "gitlab",
            "{'build_stage':'test','build_status':'running','build_name':'t','pipeline_id':5,"
            "'sha':'abc','ref':'main','commit':{'id':5,'name':'Nightly','status':'running'}}",
            "{'pipelines':[{'id':'5','name':'Nightly','status':'running'}]}");
        row("groups of GraphQL are written with hyphens", "gitlab",
            "{'data':{'project':{'fullPath':'g/p','pipeline':{'iid':'7','status':'RUNNING',"
            "'stages':{'nodes':[{'name':'d','detailedStatus':{'group':'waiting-for-resource'}}]}}}}"
            "}",
            "{'pipelines':[{'id':'7','status':'running','stages':[{'status':'queued'}]}]}");
        row("the graph of a Jenkins pipeline", "jenkins",
            "{'status':'ok','data':{'complete':false,'stages':[{'id':'6','name':'Build','state':"
            "'success','startTimeMillis':1600000000000,'totalDurationMillis':60000,'children':[]},"
            "{'id':'9','name':'Ship','state':'paused','startTimeMillis':1600000000000}]}}",
            "{'pipelines':[{'stages':[{'name':'Build','status':'passed','finishedAt':"
            "'2020-09-13T12:27:40Z'},{'status':'waiting-for-approval','finishedAt':null}]}]}");
        row("all builds of a Jenkins job", "jenkins",
            "{'allBuilds':[{'number':2,'building':true,'result':null},{'number':1,'result':"
            "'FAILURE','building':false}]}",
            "{'pipelines':[{'id':'2','status':'running'},{'id':'1','status':'failed'}]}");
        row("a cancelled stage does not wait for the approval that was left behind", "azure",
            "{'changeId':1,'records':[{'id':'s','type':'Stage','name':'D','state':'completed',"
            "'result':'canceled'},{'id':'c','parentId':'s','type':'Checkpoint','state':"
            "'inProgress'},{'id':'a','parentId':'c','type':'Checkpoint.Approval','state':"
            "'inProgress'}]}",
            "{'pipelines':[{'stages':[{'name':'D','status':'cancelled'}]}]}");
        row("Travis tells the stages of a build by themselves", "travis",
            "{'@type':'stages','stages':[{'name':'Test','state':'passed','started_at':"
            "'2024-02-01T10:00:00Z'},{'name':'Deploy','state':'created'}]}",
            "{'pipelines':[{'stages':[{'name':'Test','status':'passed','startedAt':"
            "'2024-02-01T10:00:00Z'},{'name':'Deploy','status':'queued'}]}]}");
        row("a step that waits for a person", "bitbucket",
            "{'values':[{'type':'pipeline_step','name':'Ship','state':{'name':'PENDING','stage':"
            "{'name':'PAUSED'}}},{'type':'pipeline_step','name':'After','state':{'name':"
            "'PENDING','stage':{'name':'PENDING'}}}]}",
            "{'pipelines':[{'stages':[{'name':'Ship','status':'waiting-for-approval'},"
            "{'name':'After','status':'queued'}]}]}");
        row("the first form of GoCD's dashboard", "gocd",
            "{'_embedded':{'pipeline_groups':[{'_embedded':{'pipelines':[{'name':'P','_embedded':"
            "{'instances':[{'label':'5','_embedded':{'stages':[{'name':'a','status':'Building'}]}}"
            "]}}]}}]}}",
            "{'pipelines':[{'id':'5','name':'P','status':'running','stages':[{'name':'a'}]}]}");
    }
    void stagesAreWhatTheServerMakesOfThem() { check(); }

    void oneOfAKindIsReadLikeAList_data()
    {
        columns();
        row("words in capitals", "github",
            "{'workflow_id':1,'head_sha':'a','status':'COMPLETED','conclusion':'FAILURE'}",
            "{'pipelines':[{'status':'failed'}]}");
        row("Gitea's notice of a run", "gitea",
            "{'action':'completed','workflow_run':{'id':30,'run_number':7,'status':'completed',"
            "'conclusion':'success'}}",
            "{'pipelines':[{'id':'30','status':'passed'}]}");
        row("Gitea's notice of a job", "gitea",
            "{'action':'completed','workflow_job':{'run_id':30,'name':'j','status':'completed',"
            "'conclusion':'failure'}}",
            "{'pipelines':[{'id':'30','stages':[{'name':'j','status':'failed'}]}]}");
        row("one status of a commit", "forgejo", "{'context':'ci / build','status':'warning'}",
            "{'pipelines':[{'stages':[{'name':'ci / build','status':'unstable'}]}]}");
        row("an artifact of Gitea by itself", "gitea", "{'name':'a','size_in_bytes':5}",
            "{'artifacts':[{'name':'a','sizeBytes':5}]}");
        row("jobs that are null are none", "gitea", "{'jobs':null,'total_count':0}",
            "{'pipelines':[{'stages':[]}]}");
        row("artifacts that are null are none", "gitea", "{'artifacts':null,'total_count':0}",
            "{'artifacts':[]}");
        row("a list that is null is empty", "gitea", "null", "{'pipelines':[]}");
        row("a timeline before the build begins", "azure", "null\n", "{'pipelines':[]}");
        row("a service hook of a run", "azure",
            "{'eventType':'ms.vss-pipelines.run-state-changed-event','resource':{'run':{'id':7,"
            "'pipeline':{'name':'CI'},'state':'completed','result':'succeeded'}}}",
            "{'pipelines':[{'id':'7','name':'CI','status':'passed'}]}");
        row("CircleCI's notice of a workflow", "circleci",
            "{'type':'workflow-completed','workflow':{'id':'w','name':'build','status':'success'},"
            "'pipeline':{'id':'p','number':25,'vcs':{'revision':'abc','branch':'main'}}}",
            "{'pipelines':[{'id':'25','name':'build','status':'passed','commit':'abc','branch':"
            "'main'}]}");
        row("a workflow of the insights has a branch", "circleci",
            "{'items':[{'id':'w','branch':'main','status':'failed','credits_used':1}]}",
            "{'pipelines':[{'id':'w','status':'failed','branch':'main'}]}");
        row("artifacts of CircleCI's first interface", "circleci",
            "[{'path':'a/b.xml','url':'u','node_index':0}]", "{'artifacts':[{'name':'a/b.xml'}]}");
        row("one repository of Drone", "drone",
            "{'slug':'o/r','build':{'id':5,'number':2,'status':'success','event':'push'}}",
            "{'pipelines':[{'id':'5','name':'o/r','status':'passed'}]}");
        row("Travis' second interface tells the commit apart", "travis",
            "{'builds':[{'id':5,'number':'31','commit_id':3,'state':'failed','started_at':null}],"
            "'commits':[{'id':3,'sha':'abc','branch':'main'}]}",
            "{'pipelines':[{'id':'5','status':'failed','commit':'abc','branch':'main'}]}");
        row("one job of Concourse", "concourse",
            "{'name':'build','pipeline_name':'p','inputs':[{'name':'git'}],'finished_build':{'id':"
            "8,'status':'succeeded','pipeline_name':'p','job_name':'build'}}",
            "{'pipelines':[{'id':'8','name':'p/build','status':'passed'}]}");
        row("why a build of Concourse waits is no build", "concourse",
            "{'build_id':7,'paused_job':'blocking','inputs':{},'inputs_satisfied':'blocking'}",
            "{'pipelines':[]}");
        row("a build of which few fields were asked for", "buildbot",
            "{'builds':[{'number':5,'results':0},{'number':6,'results':null,'complete_at':null,"
            "'started_at':1700000000}]}",
            "{'pipelines':[{'id':'5','status':'passed'},{'id':'6','status':'running'}]}");
        row("the sums of a test report", "teamcity",
            "{'count':10,'passed':6,'failed':2,'ignored':1,'muted':1}",
            "{'tests':{'total':10,'passed':6,'failed':2,'skipped':2}}");
        row("a folder among the artifacts", "teamcity",
            "{'file':[{'name':'d','children':{'file':[{'name':'b.txt','size':5}]}}]}",
            "{'artifacts':[{'name':'d/b.txt','sizeBytes':5}]}");
        row("a build in XML mentions its type", "teamcity",
            "<build id='7' status='FAILURE' state='finished' buildTypeId='b'><buildType id='b' "
            "name='Build'/><startDate>20240201T100000+0100</startDate><revisions><revision "
            "version='abc'/></revisions></build>",
            "{'pipelines':[{'id':'7','name':'Build','status':'failed','startedAt':"
            "'2024-02-01T09:00:00Z','commit':'abc'}]}");
        row("a feed that names another encoding than its own", "cctray",
            "<?xml version='1.0' encoding='utf-16'?><Projects><Project name='\xC3\xA4' "
            "activity='Building'/></Projects>",
            "{'pipelines':[{'name':'\xC3\xA4','status':'running'}]}");
        row("the server's report of CruiseControl.NET", "cctray",
            "<CruiseControl><Projects><Project name='a' activity='Sleeping' lastBuildStatus="
            "'Success'><messages/></Project></Projects><Queues><Queue name='q'><Request "
            "projectName='a' activity='Pending'/></Queue></Queues></CruiseControl>",
            "{'pipelines':[{'name':'a','status':'passed'}]}");
    }
    void oneOfAKindIsReadLikeAList() { check(); }

    void refusalsAreTakenForWhatTheyAre_data()
    {
        columns();
        const auto refusal = [](const char *sentence, const char *provider, const QByteArray &body,
                                const QByteArray &kind) {
            row(sentence, provider, body, "{'pipelines':[],'error':{'kind':'" + kind + "'}}");
        };
        refusal("the feed of somebody who has to sign in", "cctray",
                "<!DOCTYPE html><html><head><title>Sign in</title></head></html>", "auth");
        refusal("a feed that is none", "cctray", "{'message':'Unauthorized'}", "auth");
        refusal("a page that says why only in its text", "jenkins",
                "<html><head><meta http-equiv='refresh' content='1;url=/login'/></head><body>\n"
                "Authentication required\n</body></html>",
                "auth");
        refusal("a page behind a comment", "github",
                "<!-- hello -->\n<!DOCTYPE html><html><head><title>Unicorn!</title></head></html>",
                "server");
        refusal("a page instead of Buildbot", "buildbot",
                "<html><head><title>503 Service Unavailable</title></head></html>", "server");
        refusal("GraphQL that finds nothing", "gitlab",
                "{'data':null,'errors':[{'message':'The resource does not exist'}]}", "not-found");
        refusal("a person who is not authorised at all", "azure",
                "{'message':'TF400813: The user is not authorized to access this resource.'}",
                "auth");
        refusal("a person who may not do that", "gocd",
                "{'message':'You are not authorized to perform this action.'}", "forbidden");
        refusal("a token with too little scope", "gitea",
                "{'message':'token does not have at least one of required scope(s): [read:x]'}",
                "forbidden");
        refusal("what Gitea does not find", "gitea",
                "{'message':'The target couldn\\u0027t be found.'}", "not-found");
        refusal("a saved page to sign in", "azure",
                "{'request':{'url':'u'},'status':203,'body':'<html><title>Sign In</title></html>'}",
                "auth");
    }
    void refusalsAreTakenForWhatTheyAre() { check(); }

    void anAnswerThatIsUnchangedHasOnlyItsHead()
    {
        const auto told = explainSaved(
                *Provider::withId(u"github"_s), {},
                CiPayloads::json("{'request':{'url':'u'},'response':{'status':304,'body':'',"
                                 "'headers':{'ETag':'x'}}}"));

        QVERIFY(told);
        QVERIFY(told->head);
        QCOMPARE(told->head->status, 304);
        QCOMPARE(told->head->tag, u"x"_s);
    }
};

static const Registered<PayloadsTest> known;
#include "tst_payloads.moc"
