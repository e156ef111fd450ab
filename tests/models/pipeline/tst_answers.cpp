// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/provider.h"
#include "tests/support/cipayloads.h"
#include "tests/support/runner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using CiPayloads::json;

// What the servers say, and what is refused: every kind of server in the same loops. No network.
class AnswersTest : public QObject
{
    Q_OBJECT

    static void addSamples()
    {
        QTest::addColumn<int>("index");
        const auto samples = CiPayloads::all();
        for (qsizetype i = 0; i < samples.size(); ++i)
            QTest::newRow(samples[i].provider) << int(i);
    }
    static CiPayloads::Sample sample()
    {
        QFETCH(int, index);
        return CiPayloads::all().at(index);
    }
    static const Provider &provider(const CiPayloads::Sample &sample)
    {
        return *Provider::withId(QString::fromLatin1(sample.provider));
    }
    static Explanation explained(const char *id, const QByteArray &body)
    {
        const auto result = explainSaved(*Provider::withId(QString::fromLatin1(id)), {}, body);
        return result ? *result : Explanation {.leftOut = -1};
    }
    // The status of what the answer is about: its pipeline, else its first stage or deployment.
    static QString statusIn(const Explanation &explanation)
    {
        if (explanation.deployments && !explanation.deployments->isEmpty())
            return wordOf(explanation.deployments->first().status.value_or(Status::Unknown));
        if (explanation.pipelines.isEmpty())
            return u"nothing"_s;
        const auto &pipeline = explanation.pipelines.first();
        if (pipeline.status)
            return wordOf(*pipeline.status);
        return pipeline.stages.isEmpty() || !pipeline.stages.first().status
                ? u"not told"_s
                : wordOf(*pipeline.stages.first().status);
    }

private slots:
    void everyKindOfServerHasASample()
    {
        QStringList ids;
        for (const auto &sample : CiPayloads::all())
            ids.append(QString::fromLatin1(sample.provider));
        for (const auto *provider : Provider::all())
            QVERIFY2(ids.contains(provider->id()), qPrintable(provider->id()));
        QCOMPARE(ids.size(), Provider::all().size());
    }

    void whatPassedHasPassed_data() { addSamples(); }
    void whatPassedHasPassed()
    {
        const auto one = sample();
        const auto explanation = explained(one.provider, one.list(1, "shop", QByteArray(one.good)));

        QCOMPARE(explanation.pipelines.size(), 1);
        QCOMPARE(explanation.pipelines.first().status, Status::Passed);
        QCOMPARE(explanation.pipelines.first().id.isEmpty(), false);
    }

    void aNewWordIsUnknownAndKept_data() { addSamples(); }
    void aNewWordIsUnknownAndKept()
    {
        const auto one = sample();
        const bool isNumber = qstrcmp(one.good, "0") == 0;
        const auto explanation
                = explained(one.provider, one.list(1, "shop", isNumber ? "77" : "levitating"));

        QCOMPARE(explanation.pipelines.size(), 1);
        const auto &pipeline = explanation.pipelines.first();
        QCOMPARE(pipeline.status, Status::Unknown);
        const auto kept = pipeline.rawStatus
                + (pipeline.stages.isEmpty() ? QString() : pipeline.stages.first().rawStatus);
        QVERIFY2(kept.contains(isNumber ? u"77"_s : u"levitating"_s), qPrintable(kept));
    }

    void noMoreThanTenThousandPipelinesAreTaken_data() { addSamples(); }
    void noMoreThanTenThousandPipelinesAreTaken()
    {
        const auto one = sample();
        const auto explanation
                = explained(one.provider, one.list(10'003, "shop", QByteArray(one.good)));

        QCOMPARE(explanation.pipelines.size(), MostPipelines);
        QCOMPARE(explanation.leftOut, 3);
    }

    void namesAreKeptHarmless_data() { addSamples(); }
    void namesAreKeptHarmless()
    {
        const auto one = sample();
        const QByteArray hostile = one.isXml
                ? "&lt;b&gt;\xE2\x80\xAEgnp.exe\xE2\x81\xA6" + QByteArray(70'000, 'x')
                : "<b>\\u0000\\u0007\\n\xE2\x80\xAEgnp.exe\xE2\x81\xA6" + QByteArray(70'000, 'x');
        const auto explanation
                = explained(one.provider, one.list(1, hostile, QByteArray(one.good)));

        QCOMPARE(explanation.pipelines.size(), 1);
        const auto &pipeline = explanation.pipelines.first();
        for (const auto &text : {pipeline.name, pipeline.branch}) {
            QVERIFY(text.size() <= 1000);
            for (const auto c : text)
                QVERIFY(c.isPrint() && c.unicode() != 0x202E && c.unicode() != 0x2066);
        }
    }

    void anAnswerCutShortIsRefused_data() { addSamples(); }
    void anAnswerCutShortIsRefused()
    {
        const auto one = sample();
        const auto whole = one.list(2, "shop", QByteArray(one.good));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto result = provider(one).explain({}, whole.left(size));
            QVERIFY2(!result, whole.left(size).constData());
            QCOMPARE(result.error().kind, Error::Kind::Format);
        }
    }

    void whatIsOfNoKnownShapeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("another object") << json("{'a':1}");
        QTest::newRow("another list") << json("[{'a':1}]");
        QTest::newRow("a text") << json("'passed'");
        QTest::newRow("a list in a list") << QByteArray("[[[]]]");
        QTest::newRow("another document") << QByteArray("<shop><a/></shop>");
        QTest::newRow("a document type")
                << QByteArray("<!DOCTYPE builds [<!ENTITY x 'x'>]><builds>&x;</builds>");
        QTest::newRow("an entity in a report")
                << QByteArray("<testsuites><testsuite>&bomb;</testsuite></testsuites>");
        QTest::newRow("a deep list") << QByteArray(100'000, '[');
        QTest::newRow("a deep object") << QByteArray("{\"plan\":").repeated(50'000);
        QTest::newRow("deep XML") << "<builds>" + QByteArray("<build>").repeated(50'000);
    }
    void whatIsOfNoKnownShapeIsRefused()
    {
        QFETCH(QByteArray, body);
        for (const auto *provider : Provider::all()) {
            const auto result = provider->explain({}, body);
            QVERIFY2(!result, qPrintable(provider->id()));
            QCOMPARE(result.error().kind, Error::Kind::Format);
        }
    }

    void sixtyFourMegabytesAreNotRead()
    {
        const QByteArray huge = "[" + QByteArray(64 * 1024 * 1024, ' ') + "]";
        for (const auto *provider : Provider::all())
            QVERIFY2(!provider->explain({}, huge), qPrintable(provider->id()));
    }

    // Every field that a server tells may be something else than it should.
    void fieldsOfTheWrongKindAreNoReasonToFail_data() { addSamples(); }
    void fieldsOfTheWrongKindAreNoReasonToFail()
    {
        const auto one = sample();
        if (one.isXml)
            return;
        const auto document = QJsonDocument::fromJson(one.list(1, "shop", QByteArray(one.good)));
        for (const QJsonValue &wrong :
             {QJsonValue(QJsonValue::Null), QJsonValue(-1), QJsonValue(1e300), QJsonValue(u"?"_s),
              QJsonValue(true), QJsonValue(QJsonArray {1, u"a"_s}), QJsonValue(QJsonObject {})}) {
            QList<QJsonValue> broken;
            const auto root = document.isArray() ? QJsonValue(document.array())
                                                 : QJsonValue(document.object());
            breakEach(root, wrong, [&](const QJsonValue &value) { broken.append(value); });
            for (const auto &value : broken) {
                const auto body = value.isArray() ? QJsonDocument(value.toArray()).toJson()
                                                  : QJsonDocument(value.toObject()).toJson();
                const auto result = provider(one).explain({}, body);
                if (result)
                    QVERIFY(!QJsonDocument(toJson(*result)).isEmpty());
            }
        }
    }

    void readsTheWordsOfEachServer_data();
    void readsTheWordsOfEachServer()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, body);
        QTEST(statusIn(explained(provider.constData(), json(body))), "status");
    }

    void tellsFailuresApart_data();
    void tellsFailuresApart()
    {
        QFETCH(QByteArray, provider);
        QFETCH(QByteArray, body);

        const auto explanation = explained(provider.constData(), body);

        QVERIFY(explanation.error);
        QVERIFY(explanation.pipelines.isEmpty());
        QTEST(explanation.error->kind, "kind");
    }

private:
    // The value with one after the other of its parts replaced.
    static void breakEach(const QJsonValue &value, const QJsonValue &wrong,
                          const std::function<void(const QJsonValue &)> &take)
    {
        if (value.isObject()) {
            const auto object = value.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                const auto with = [&](const QJsonValue &part) {
                    auto changed = object;
                    changed.insert(it.key(), part);
                    take(QJsonValue(changed));
                };
                with(wrong);
                breakEach(it.value(), wrong, with);
            }
        } else if (value.isArray()) {
            const auto list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i) {
                const auto with = [&](const QJsonValue &part) {
                    auto changed = list;
                    changed.replace(i, part);
                    take(QJsonValue(changed));
                };
                with(wrong);
                breakEach(list.at(i), wrong, with);
            }
        }
    }
};

void AnswersTest::readsTheWordsOfEachServer_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    const auto words = [](const char *provider, const QByteArray &form,
                          std::initializer_list<std::pair<const char *, const char *>> table) {
        for (const auto &[word, status] : table) {
            auto body = form;
            body.replace("%1", word);
            QTest::addRow("%s: %s, %s", provider, word, form.left(24).constData())
                    << QByteArray(provider) << body << QString::fromLatin1(status);
        }
    };
    words("github", "{'workflow_runs':[{'id':1,'status':'%1','conclusion':null}]}",
          {{"queued", "queued"},
           {"requested", "queued"},
           {"pending", "queued"},
           {"waiting", "waiting-for-approval"},
           {"in_progress", "running"},
           {"completed", "unknown"}});
    words("github", "{'workflow_runs':[{'id':1,'status':'completed','conclusion':'%1'}]}",
          {{"neutral", "passed"},
           {"FAILURE", "failed"},
           {"timed_out", "failed"},
           {"startup_failure", "failed"},
           {"cancelled", "cancelled"},
           {"skipped", "skipped"},
           {"action_required", "waiting-for-approval"},
           {"stale", "unknown"}});
    words("gitlab", "{'id':1,'sha':'a','ref':'main','status':'%1'}",
          {{"created", "queued"},
           {"waiting_for_resource", "queued"},
           {"waiting_for_callback", "queued"},
           {"preparing", "queued"},
           {"scheduled", "queued"},
           {"canceling", "running"},
           {"canceled", "cancelled"},
           {"skipped", "skipped"},
           {"manual", "waiting-for-approval"},
           {"SUCCESS", "passed"}});
    words("gitlab",
          "{'id':1,'sha':'a','ref':'main','status':'%1','detailed_status':"
          "{'group':'success-with-warnings'}}",
          {{"success", "unstable"}, {"running", "running"}});
    words("gitlab", "[{'id':1,'stage':'test','name':'a','allow_failure':true,'status':'%1'}]",
          {{"failed", "unstable"}, {"manual", "skipped"}, {"running", "running"}});
    words("gitlab", "[{'environment':{'name':'e'},'sha':'a','status':'%1'}]",
          {{"blocked", "waiting-for-approval"},
           {"undeployed", "unknown"},
           {"completed", "unknown"},
           {"success", "passed"}});
    words("jenkins", "{'name':'j','color':'%1'}",
          {{"blue", "passed"},
           {"green", "passed"},
           {"yellow", "unstable"},
           {"red", "failed"},
           {"aborted", "cancelled"},
           {"red_anime", "running"},
           {"disabled", "unknown"},
           {"notbuilt", "unknown"},
           {"grey", "unknown"}});
    words("jenkins", "[{'id':'1','status':'%1','startTimeMillis':5}]",
          {{"NOT_EXECUTED", "skipped"},
           {"IN_PROGRESS", "running"},
           {"PAUSED_PENDING_INPUT", "waiting-for-approval"},
           {"FAILED", "failed"},
           {"ABORTED", "cancelled"}});
    words("jenkins", "[{'displayName':'s','edges':[],'state':'%1','result':'UNKNOWN'}]",
          {{"PAUSED", "waiting-for-approval"},
           {"QUEUED", "queued"},
           {"NOT_BUILT", "skipped"},
           {"FINISHED", "unknown"}});
    words("azure", "{'id':1,'buildNumber':'1','status':'%1','result':'failed'}",
          {{"notStarted", "queued"},
           {"postponed", "queued"},
           {"inProgress", "running"},
           {"cancelling", "running"},
           {"completed", "failed"},
           {"none", "unknown"}});
    words("azure",
          "{'records':[{'id':'s','type':'Stage','name':'Build','state':'completed','result':'%1'}]"
          "}",
          {{"succeededWithIssues", "unstable"},
           {"abandoned", "cancelled"},
           {"skipped", "skipped"}});
    words("azure",
          "{'records':[{'id':'a','parentId':'c','type':'Checkpoint.Approval','state':'%1'},"
          "{'id':'c','parentId':'s','type':'Checkpoint','state':'inProgress'},"
          "{'id':'s','type':'Stage','name':'Deploy','state':'inProgress'}]}",
          {{"inProgress", "waiting-for-approval"}, {"completed", "running"}});
    words("circleci", "{'items':[{'pipeline_id':'p','name':'w','status':'%1'}]}",
          {{"failing", "running"},
           {"on_hold", "waiting-for-approval"},
           {"error", "failed"},
           {"unauthorized", "failed"},
           {"not_run", "skipped"},
           {"canceled", "cancelled"}});
    words("circleci", "{'items':[{'job_number':1,'name':'j','status':'%1'}]}",
          {{"blocked", "queued"},
           {"infrastructure_fail", "failed"},
           {"timedout", "failed"},
           {"retried", "cancelled"},
           {"terminated-unknown", "unknown"}});
    words("circleci", "{'items':[{'state':'%1','number':1}]}",
          {{"created", "not told"},
           {"errored", "failed"},
           {"setup-pending", "queued"},
           {"setup", "running"}});
    words("teamcity", "{'build':[{'id':1,'state':'finished','status':'%1'}]}",
          {{"ERROR", "failed"}, {"UNKNOWN", "cancelled"}});
    words("teamcity", "{'build':[{'id':1,'state':'%1','status':'FAILURE'}]}",
          {{"running", "running"}, {"queued", "queued"}, {"deleted", "unknown"}});
    words("teamcity", "{'build':[{'id':1,'state':'queued','waitReason':'%1'}]}",
          {{"Build is waiting for approval", "waiting-for-approval"}, {"No agents", "queued"}});
    words("gocd",
          "{'name':'p','counter':1,'stages':[{'name':'s','counter':'1','scheduled':true,"
          "'result':'Unknown','jobs':[{'state':'%1','result':'Unknown'}]}]}",
          {{"Scheduled", "queued"},
           {"Assigned", "queued"},
           {"Preparing", "running"},
           {"Completing", "running"}});
    words("gocd",
          "{'name':'p','counter':1,'stages':[{'name':'a','counter':'1','scheduled':true,"
          "'result':'Passed','jobs':[]},{'name':'b','scheduled':false,'approval_type':'%1',"
          "'can_run':true,'jobs':[]}]}",
          {{"manual", "waiting-for-approval"}, {"success", "queued"}});
    words("gitea", "[{'context':'c','status':'%1'}]",
          {{"pending", "queued"}, {"warning", "unstable"}, {"error", "failed"}});
    words("gitea", "{'jobs':[{'run_id':1,'name':'j','status':'completed','conclusion':'%1'}]}",
          {{"cancelled", "cancelled"}, {"skipped", "skipped"}});
    words("forgejo", "{'workflow_runs':[{'id':1,'need_approval':true,'status':'%1'}]}",
          {{"blocked", "waiting-for-approval"}, {"success", "passed"}});
    words("woodpecker", "[{'number':1,'event':'push','status':'%1'}]",
          {{"created", "queued"},
           {"error", "failed"},
           {"killed", "cancelled"},
           {"declined", "cancelled"},
           {"blocked", "waiting-for-approval"}});
    words("drone", "[{'number':1,'event':'push','status':'%1'}]",
          {{"waiting_on_dependencies", "queued"},
           {"killed", "cancelled"},
           {"blocked", "waiting-for-approval"}});
    words("bitbucket",
          "{'values':[{'uuid':'u','state':{'name':'IN_PROGRESS','stage':{'name':'%1'}}}]}",
          {{"RUNNING", "running"},
           {"PAUSED", "waiting-for-approval"},
           {"HALTED", "waiting-for-approval"}});
    words("bitbucket",
          "{'values':[{'uuid':'u','state':{'name':'COMPLETED','result':{'name':'%1'}}}]}",
          {{"ERROR", "failed"},
           {"STOPPED", "cancelled"},
           {"EXPIRED", "cancelled"},
           {"NOT_RUN", "skipped"}});
    words("bitbucket", "{'values':[{'uuid':'u','state':{'name':'%1'}}]}",
          {{"PENDING", "queued"}, {"IN_PROGRESS", "running"}});
    words("travis", "{'@type':'build','id':1,'number':'1','state':'%1'}",
          {{"created", "queued"},
           {"received", "queued"},
           {"booting", "queued"},
           {"started", "running"},
           {"errored", "failed"},
           {"canceled", "cancelled"}});
    words("appveyor", "{'buildId':1,'status':'%1'}",
          {{"starting", "queued"},
           {"cancelling", "running"},
           {"cancelled", "cancelled"},
           {"failed", "failed"}});
    words("concourse", "[{'id':1,'name':'1','status':'%1'}]",
          {{"pending", "queued"},
           {"started", "running"},
           {"errored", "failed"},
           {"aborted", "cancelled"}});
}

void AnswersTest::tellsFailuresApart_data()
{
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *provider, const QByteArray &body, const char *kind) {
        QTest::addRow("%s: %s", provider, body.left(60).constData())
                << QByteArray(provider) << body << QString::fromLatin1(kind);
    };
    row("github", json("{'message':'Bad credentials'}"), "auth");
    row("github", json("{'message':'Resource not accessible by integration'}"), "forbidden");
    row("github", json("{'message':'API rate limit exceeded for 192.0.2.1.'}"), "rate-limited");
    row("github", json("{'message':'Missing or invalid User Agent string.'}"), "forbidden");
    row("github", json("{'message':'Something else','status':'404'}"), "not-found");
    row("gitlab", json("{'message':'401 Unauthorized'}"), "auth");
    row("gitlab", json("{'error':'invalid_token','error_description':'Token is expired.'}"),
        "auth");
    row("gitlab", json("{'message':{'base':['403 Forbidden']}}"), "forbidden");
    row("gitlab", "Retry later", "rate-limited");
    row("jenkins", "<html><head><title>Error 404 Not Found</title></head></html>", "not-found");
    row("jenkins", "<!DOCTYPE html><html><head><title>Starting Jenkins</title></html>", "server");
    row("jenkins", json("{'message':'not here','code':404,'errors':[]}"), "not-found");
    row("azure", "<!DOCTYPE html><html><head><title>Azure DevOps Services | Sign In</title></html>",
        "auth");
    row("azure", json("{'message':'TF400733: The request has been canceled: exceeding usage'}"),
        "rate-limited");
    row("circleci", json("{'message':'Pipeline not found'}"), "not-found");
    row("teamcity",
        json("{'errors':[{'message':'Nothing is found by locator: could not be found'}]}"),
        "not-found");
    row("gocd", "Pipeline named [a] is not known.", "not-found");
    row("bitbucket", json("{'type':'error','error':{'message':'Repository x/y not found'}}"),
        "not-found");
    row("travis", json("{'@type':'error','error_type':'not_found','error_message':'hidden'}"),
        "not-found");
    row("concourse", "not authorized", "auth");
    row("drone", json("{'message':'Unauthorized'}"), "auth");
    row("appveyor", json("{'message':'Something went wrong'}"), "other");
}

static const Registered<AnswersTest> known;
#include "tst_answers.moc"
