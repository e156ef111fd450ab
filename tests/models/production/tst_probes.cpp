// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probe.h"
#include "tests/support/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Indicator figure(const QString &query, IndicatorMeaning meaning = IndicatorMeaning::Other,
                 const QString &group = {})
{
    return {.id = IndicatorId::create(),
            .name = u"Sign-ins"_s,
            .meaning = meaning,
            .query = query,
            .groupLabel = group};
}

} // namespace

// What each kind of monitoring is asked, and how its answers are read. The recordings of real
// servers lie outside of the project; where they are not, the output says so.
class ProbesTest : public QObject
{
    Q_OBJECT

    static Result<Told> read(const QString &probe, const Indicator &indicator,
                             const QString &topic, const QByteArray &body, int status = 200)
    {
        const ProbeAsking asking {.indicators = {indicator}};
        return Probe::withId(probe)->read(
                asking, {.topic = topic, .indicator = indicator.id},
                {.status = status,
                 .body = body,
                 .at = QDateTime::fromSecsSinceEpoch(1795226109, Qt::UTC)});
    }

    static QByteArray vector(const QByteArray &series)
    {
        return json("{'status':'success','data':{'resultType':'vector','result':[" + series
                    + "]}}");
    }

    static QString fixtures()
    {
        const auto shared = qEnvironmentVariable("DAYSHIFT_SHARED",
                                                 QStringLiteral(DAYSHIFT_SOURCE_DIR "/../shared"));
        return shared + u"/fixtures/monitoring/"_s;
    }
    static std::optional<Told> saved(const QString &probe, const QString &name)
    {
        QFile file(fixtures() + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const auto told = explainSaved(*Probe::withId(probe), {}, file.readAll());
        return told ? std::optional(*told) : std::nullopt;
    }

private slots:
    void whatIsNoNumberIsNoValueAndNotZero()
    {
        const auto indicator = figure(u"x"_s, IndicatorMeaning::Other, u"k"_s);
        const auto told = read(u"prometheus"_s, indicator, u"query"_s,
                               vector("{'metric':{'k':'nan'},'value':[1795226109.377,'NaN']},"
                                      "{'metric':{'k':'inf'},'value':[1795226109.377,'+Inf']},"
                                      "{'metric':{'k':'minus'},'value':[1795226109.377,'-Inf']},"
                                      "{'metric':{'k':'one'},'value':[1795226109.377,'1.5']}"));
        QVERIFY(told);
        QCOMPARE(told->samples.size(), 4);
        for (const auto &sample : told->samples) {
            QCOMPARE(sample.value, sample.label == "one"_L1 ? std::optional(1.5) : std::nullopt);
            QCOMPARE(sample.at.toMSecsSinceEpoch(), 1795226109377);
        }
    }

    void groupsOfWhatIsCountedMakeTheWhole()
    {
        const auto indicator = figure(u"x"_s, IndicatorMeaning::Tried, u"client"_s);
        const auto told = read(u"prometheus"_s, indicator, u"query"_s,
                               vector("{'metric':{'client':'<b>iOS</b>'},'value':[10,'3']},"
                                      "{'metric':{'client':'web'},'value':[10,'4']},"
                                      "{'metric':{'client':'tv'},'value':[10,'NaN']}"));
        QVERIFY(told);
        QCOMPARE(told->samples.size(), 4);
        QCOMPARE(told->samples.last().label, QString());
        QCOMPARE(told->samples.last().value, 7.0);
        QCOMPARE(told->samples.first().label, u"<b>iOS</b>"_s); // shown as it is, never as markup
    }

    void severalValuesForOneFigureAreToldAndNotGuessed()
    {
        const auto told = read(u"prometheus"_s, figure(u"x"_s), u"query"_s,
                               vector("{'metric':{'a':'1'},'value':[10,'3']},"
                                      "{'metric':{'a':'2'},'value':[10,'4']}"));
        QVERIFY(told);
        QVERIFY(told->samples.isEmpty());
        QCOMPARE(told->problems.size(), 1);
    }

    void fiftyThousandSeriesAreBounded()
    {
        QByteArray series;
        for (int i = 0; i < 50'000; ++i)
            series += (i ? "," : "") + json("{'metric':{'c':'g" + QByteArray::number(i)
                                            + "'},'value':[10,'1']}");
        const auto told = read(u"prometheus"_s, figure(u"x"_s, IndicatorMeaning::Tried, u"c"_s),
                               u"query"_s, vector(series));
        QVERIFY(told);
        QCOMPARE(told->samples.size(), MostGroups + 1);
        QCOMPARE(told->leftOut, 50'000 - MostGroups);
    }

    void gapsOfARangeStayGaps()
    {
        const auto told = read(u"prometheus"_s, figure(u"x"_s), u"range"_s,
                               json("{'status':'success','data':{'resultType':'matrix','result':["
                                    "{'metric':{},'values':[[10,'1'],[20,'2'],[90,'3']]}]}}"));
        QVERIFY(told);
        QCOMPARE(told->samples.size(), 3);
        QCOMPARE(told->samples.last().at.toSecsSinceEpoch(), 90);
    }

    void whatPrometheusRefusesIsSaidInItsWords()
    {
        const auto told = read(u"prometheus"_s, figure(u"x"_s), u"query"_s,
                               json("{'status':'error','errorType':'bad_data','error':'1:26: "
                                    "parse error: unclosed left parenthesis'}"),
                               400);
        QVERIFY(!told);
        QCOMPARE(told.error().kind, Error::Kind::Invalid);
        QVERIFY(told.error().what.contains("unclosed left parenthesis"_L1));
        QVERIFY(!read(u"prometheus"_s, figure(u"x"_s), u"query"_s, "<html>"));
    }

    void whatWasMissedIsAskedForAsARangeAndLongQueriesAsForms()
    {
        const auto now = QDateTime::fromSecsSinceEpoch(1795226100, Qt::UTC);
        const auto *probe = Probe::withId(u"prometheus"_s);
        auto first = figure(u"rate(x[1m]) + 1"_s);
        const Source source {.address = u"https://mon.example.test/prom/"_s, .everySeconds = 15};
        ProbeAsking asking {.source = source,
                            .indicators = {first},
                            .last = {{first.id, now.addSecs(-15)}},
                            .now = now};
        auto url = probe->questions(asking).at(1).request.url;
        QCOMPARE(url.path(), u"/prom/api/v1/query"_s);
        QVERIFY(url.toString(QUrl::FullyEncoded).contains("%2B%201"_L1)); // a bare + is a blank
        asking.last = {{first.id, now.addSecs(-7200)}};
        url = probe->questions(asking).at(1).request.url;
        QCOMPARE(url.path(), u"/prom/api/v1/query_range"_s);
        QVERIFY(url.query().contains("start=1795218915.000"_L1));
        QVERIFY(url.query().contains("step=15"_L1));
        asking.last = {{first.id, now.addDays(-30)}};
        url = probe->questions(asking).at(1).request.url;
        QVERIFY(url.query().contains("step=346"_L1)); // two days in 500 points
        asking.indicators = {figure(QString(3000, u'x'))};
        const auto form = probe->questions(asking).at(1).request;
        QCOMPARE(form.method, Request::Method::Post);
        QVERIFY(form.body.startsWith("query=xxx"));
    }

    void alertmanagerTellsWhatIsSilencedAndHowLong()
    {
        const auto alerts
                = read(u"alertmanager"_s, {}, u"alerts"_s,
                       json("[{'annotations':{'summary':'Logins <i>fail</i>'},'endsAt':"
                            "'2026-11-21T01:59:16.840Z','fingerprint':'c8','startsAt':"
                            "'2026-11-21T01:55:16.840Z','status':{'inhibitedBy':[],'silencedBy':"
                            "['s1'],'state':'suppressed'},'labels':{'alertname':'LoginFailures',"
                            "'service':'login','severity':'page'}}, {}]"));
        QVERIFY(alerts);
        QCOMPARE(alerts->alerts->size(), 2);
        const auto alert = alerts->alerts->first();
        QCOMPARE(alert.state, AlertState::Suppressed);
        QCOMPARE(alert.severity, AlertSeverity::Critical);
        QCOMPARE(alert.service, u"login"_s);
        QCOMPARE(alert.silencedBy, QStringList {u"s1"_s});
        const auto silences
                = read(u"alertmanager"_s, {}, u"silences"_s,
                       json("[{'id':'s1','status':{'state':'active'},'matchers':[],'endsAt':"
                            "'2026-11-21T02:05:17.000Z'},{'id':'s2','matchers':[],'status':"
                            "{'state':'expired'}}]"));
        QVERIFY(silences);
        QCOMPARE(silences->silences->keys(), QStringList {u"s1"_s});
        QVERIFY(!read(u"alertmanager"_s, {}, u"alerts"_s, "\"bad matcher format: {{\"", 400));
        QVERIFY(!read(u"alertmanager"_s, {}, u"alerts"_s, "", 404));
    }

    void aSavedNoticeTellsWhatFiresAndARefusalItsWords()
    {
        const auto &probe = *Probe::withId(u"alertmanager"_s);
        const auto notice = explainSaved(
                probe, {},
                json("{'version':'4','status':'firing','alerts':[{'status':'firing','labels':"
                     "{'alertname':'Slow'},'endsAt':'0001-01-01T00:00:00Z'},{'status':'resolved',"
                     "'labels':{'alertname':'Down'}}]}"));
        const auto refusal
                = explainSaved(probe, {}, json("{'code':602,'message':'receivers is required'}"));

        QVERIFY(notice && notice->alerts);
        QCOMPARE(notice->alerts->size(), 1);
        QCOMPARE(notice->alerts->first().name, u"Slow"_s);
        QVERIFY(!notice->alerts->first().endsAt.isValid());
        QVERIFY(refusal);
        QCOMPARE(refusal->problems.size(), 1);
        QVERIFY(refusal->problems.first().contains(u"receivers is required"_s));
    }
    void aHealthAddressThatSaysItIsIllHasAnswered()
    {
        const auto *probe = Probe::withId(u"health"_s);
        const auto up = figure(u"up"_s, IndicatorMeaning::Health);
        const auto time = figure(u"time"_s, IndicatorMeaning::AnswerTime);
        const ProbeAsking asking {.indicators = {up, time}};
        const auto well = probe->read(asking, {}, {.status = 204, .took = std::chrono::seconds(1)});
        QCOMPARE(well->samples.at(0).value, 100.0);
        QCOMPARE(well->samples.at(1).value, 1000.0);
        const auto ill = probe->readFailure(asking, {}, {.kind = Error::Kind::Server}, {});
        QVERIFY(ill);
        QCOMPARE(ill->samples.at(0).value, 0.0);
        QCOMPARE(ill->samples.at(1).value, std::nullopt);
        // Our own line may be down: nothing is known.
        QVERIFY(!probe->readFailure(asking, {}, {.kind = Error::Kind::Address}, {}));
    }

    void aPathLeadsIntoAJsonAnswer()
    {
        const auto body = json("{'sign_in':{'tried':'410','ok':true},'groups':[{'client':'web',"
                               "'n':3},{'client':'iOS','n':4},{'client':'tv','n':null}]}");
        const auto tried = read(u"json"_s, figure(u"sign_in.tried"_s), u"json"_s, body);
        QCOMPARE(tried->samples.first().value, 410.0);
        const auto groups = read(u"json"_s,
                                 figure(u"groups[*].n"_s, IndicatorMeaning::Tried, u"client"_s),
                                 u"json"_s, body);
        QCOMPARE(groups->samples.size(), 4);
        QCOMPARE(groups->samples.at(1).label, u"iOS"_s);
        QCOMPARE(groups->samples.at(2).value, std::nullopt);
        QCOMPARE(groups->samples.last().value, 7.0);
        const auto missing = read(u"json"_s, figure(u"nowhere.to.be"_s), u"json"_s, body);
        QVERIFY(missing->samples.isEmpty());
        QCOMPARE(missing->problems.size(), 1);
        QVERIFY(!read(u"json"_s, figure(u"x"_s), u"json"_s, "not found"));
    }

    void aSheetIsReadByItsColumns_data()
    {
        QTest::addColumn<QByteArray>("sheet");
        QTest::newRow("commas") << QByteArray("\xef\xbb\xbftime,client,tried\r\n"
                                              "2026-06-16T08:00:00Z,web,3\r\n"
                                              "2026-06-16T08:00:00Z,\"i,OS\",4.5\r\n"
                                              "2026-06-16T08:01:00Z,web,n/a\r\n");
        QTest::newRow("semicolons") << QByteArray("Client;Tried;Date\n"
                                                  "web;3;1781596800\n"
                                                  "\"i,OS\";4,5;1781596800000\n"
                                                  "web;NaN;1781596860\n");
    }
    void aSheetIsReadByItsColumns()
    {
        QFETCH(const QByteArray, sheet);
        const auto told = read(u"csv"_s, figure(u"tried"_s, IndicatorMeaning::Tried, u"client"_s),
                               u"csv"_s, sheet);
        QVERIFY(told);
        QCOMPARE(told->samples.size(), 5);
        QCOMPARE(told->samples.at(0).label, QString());
        QCOMPARE(told->samples.at(0).value, 7.5);
        QCOMPARE(told->samples.at(0).at.toSecsSinceEpoch(), 1781596800);
        QCOMPARE(told->samples.at(1).value, std::nullopt);
        QCOMPARE(told->samples.at(2).label, u"i,OS"_s);
        QVERIFY(!read(u"csv"_s, figure(u"tried"_s), u"csv"_s, "<html></html>"));
    }

    void aPrometheusIsProposedWhatCustomersCameFor()
    {
        const auto proposed = Probe::withId(u"prometheus"_s)
                                      ->proposals({u"active_users"_s, u"login_attempts_total"_s,
                                                   u"login_request_duration_seconds_bucket"_s,
                                                   u"prometheus_http_requests_total"_s});
        QStringList words;
        for (const auto &indicator : proposed) {
            words.append(wordOf(indicator.meaning));
            QVERIFY(!indicator.formula.isEmpty() && !indicator.unit.isEmpty());
        }
        QCOMPARE(words.join(u' '), u"people tried succeeded success answer-time"_s);
    }

    void everySavedAnswerOfARealServerIsRead()
    {
        const auto names = QDir(fixtures()).entryList({u"*.json"_s});
        if (names.isEmpty())
            qInfo("no recordings at %s", qPrintable(fixtures()));
        for (const auto &name : names) {
            QFile file(fixtures() + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto content = file.readAll();
            const bool isJson = !name.startsWith("login-metrics"_L1) && !name.contains("-ready"_L1)
                    && !name.contains("-healthy"_L1) && name != "no-such-path.json"_L1
                    && name != "am-silence-deleted.json"_L1; // it says nothing
            const auto probe = name.startsWith("am-"_L1) ? u"alertmanager"_s : u"prometheus"_s;
            if (name.startsWith("webhooks"_L1)) // what Alertmanager tells others
                continue;
            const auto told = explainSaved(*Probe::withId(probe), {}, content);
            QVERIFY2(told || !isJson, qPrintable(name));
            const auto recorded = QJsonDocument::fromJson(content).object();
            if (told && recorded.value("status"_L1).toInt() >= 400)
                QVERIFY2(!told->problems.isEmpty(), qPrintable(name));
        }
    }

    void theRecordedIncidentIsReadAsItWas()
    {
        const auto firing = saved(u"prometheus"_s, u"prom-alerts-firing"_s);
        if (!firing) {
            qInfo("no recordings");
            return;
        }
        QCOMPARE(firing->alerts->size(), 2);
        QCOMPARE(firing->alerts->first().name, u"LoginFailureRateHigh"_s);
        QCOMPARE(firing->alerts->first().startedAt.toString(Qt::ISODate),
                 u"2026-11-21T01:55:13Z"_s);
        QCOMPARE(firing->alerts->last().severity, AlertSeverity::None); // the Watchdog
        QCOMPARE(saved(u"prometheus"_s, u"prom-alerts-pending"_s)->alerts->first().state,
                 AlertState::Pending);
        QCOMPARE(saved(u"alertmanager"_s, u"am-alerts-inhibited"_s)->alerts->first().state,
                 AlertState::Suppressed);
        QCOMPARE(saved(u"alertmanager"_s, u"am-silences-expired"_s)->silences->size(), 0);
        QCOMPARE(saved(u"alertmanager"_s, u"am-silences-active"_s)->silences->size(), 1);
        QCOMPARE(saved(u"prometheus"_s, u"prom-targets-down"_s)->problems.size(), 1);
        QCOMPARE(saved(u"prometheus"_s, u"prom-targets-up"_s)->problems.size(), 0);
        const auto nan = saved(u"prometheus"_s, u"query-nan-inf"_s)->samples;
        QCOMPARE(nan.size(), 3);
        for (const auto &sample : nan)
            QVERIFY(!sample.value);
        QVERIFY(saved(u"prometheus"_s, u"query-string"_s)->samples.isEmpty());
        QCOMPARE(saved(u"prometheus"_s, u"query-scalar"_s)->samples.first().value, 60.0);
        const auto gap = saved(u"prometheus"_s, u"range-gap"_s)->samples;
        QVERIFY(gap.size() > 5 && gap.size() < 21); // no points while the target was gone
    }
};

static const Registered<ProbesTest> known;

#include "tst_probes.moc"
