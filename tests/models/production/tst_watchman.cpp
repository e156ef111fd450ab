// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/production/productiontables.h"
#include "models/production/watchman.h"
#include "models/store/store.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/placednetwork.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

namespace {

QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

const QByteArray Watchdog = "{'labels':{'alertname':'Watchdog','severity':'none'},"
                            "'state':'firing','activeAt':'2026-03-01T01:00:00Z'}";
const QByteArray Failing
        = "{'labels':{'alertname':'LoginFails','service':'login','severity':'critical'},"
          "'annotations':{'summary':'Logins fail'},'state':'firing',"
          "'activeAt':'2026-03-02T08:58:30Z'}";

} // namespace

// From a source's answer to the workspace, over a network without a wire.
class WatchmanTest : public QObject
{
    Q_OBJECT

    struct Setting
    {
        explicit Setting(const QString &probe = u"prometheus"_s)
            : store(database.location(), {u"watchman"_s, u"test"_s})
            , http(network, [this] { return now; })
            , watchman(store, http, secrets, [this] { return now; })
            , read(&watchman, &Watchman::wasRead)
        {
            source.probe = probe;
            indicator.source = source.id;
            opened = bool(store.open().result());
            store.edit(sources(), {.after = source});
            store.edit(indicators(), {.after = indicator});
            alertsAre({Watchdog});
            valueIs("99");
        }

        void alertsAre(const QByteArrayList &told)
        {
            network.places[u"/api/v1/alerts"_s].body
                    = json("{'status':'success','data':{'alerts':[" + told.join(',') + "]}}");
        }
        void valueIs(const QByteArray &value)
        {
            const auto seconds = QByteArray::number(now.toSecsSinceEpoch());
            const auto labels = "{'metric':{},";
            network.places[u"/api/v1/query?"_s].body
                    = json("{'status':'success','data':{'resultType':'vector','result':["
                           + QByteArray(labels) + "'value':[" + seconds + ",'" + value + "']}]}}");
            network.places[u"/api/v1/query_range"_s].body
                    = json("{'status':'success','data':{'resultType':'matrix','result':["
                           + QByteArray(labels) + "'values':[[" + seconds + ",'" + value
                           + "']]}]}}");
        }
        SourceReport round()
        {
            const auto before = read.count();
            watchman.setSources({source}, {indicator});
            watchman.readNow();
            if (!QTest::qWaitFor([&] { return read.count() > before && !watchman.isReading(); },
                                 20'000))
                return {};
            return read.last().first().value<SourceReport>();
        }
        template<typename T>
        QList<T> all(const Table<T> &table)
        {
            const auto things = store.read([&](Database &d) { return table.load(d); }).result();
            return things ? *things : QList<T>();
        }
        QList<Measurement> samples()
        {
            const auto found = store.read([this](Database &d) {
                                        return samplesOf(d, indicator.id, now.addYears(-9),
                                                         now.addYears(1));
                                    }).result();
            return found ? *found : QList<Measurement>();
        }
        std::optional<Alert> alert(const QString &name)
        {
            for (const auto &one : all(alerts())) {
                if (one.name == name)
                    return one;
            }
            return {};
        }

        const TestDatabase database;
        Store store;
        bool opened = false;
        PlacedNetwork network;
        MemorySecrets secrets;
        HttpClient http;
        QDateTime now = QDateTime::fromString(u"2026-03-02T09:00:00Z"_s, Qt::ISODate);
        Watchman watchman;
        QSignalSpy read;
        Source source {.id = SourceId::create(),
                       .name = u"Monitor"_s,
                       .address = u"http://mon.example.test"_s,
                       .everySeconds = 3600};
        Indicator indicator {.id = IndicatorId::create(),
                             .name = u"Sign-in success"_s,
                             .meaning = IndicatorMeaning::Success,
                             .service = u"login"_s,
                             .query = u"x"_s,
                             .unit = u"%"_s,
                             .atLeast = 95.0};
    };

private slots:
    void valuesAlertsAndTheReadingAreWritten_data() { TestDatabase::addEngines(); }
    void valuesAlertsAndTheReadingAreWritten()
    {
        Setting setting;
        QVERIFY(setting.opened);
        setting.alertsAre({Watchdog, Failing});

        const auto report = setting.round();

        QVERIFY2(!report.error, report.error ? qPrintable(report.error->message()) : "");
        QCOMPARE(setting.samples().size(), 1);
        QCOMPARE(setting.samples().first().value, 99.0);
        const auto alert = setting.alert(u"LoginFails"_s);
        QVERIFY(alert);
        QCOMPARE(alert->state, AlertState::Firing);
        QCOMPARE(alert->noticedAt, setting.now);
        QCOMPARE(alert->startedAt.toString(Qt::ISODate), u"2026-03-02T08:58:30Z"_s);
        const auto reading = setting.all(sourceReadings()).value(0);
        QCOMPARE(reading.readAt, setting.now);
        QVERIFY(reading.freshness().isFresh());
    }

    void anAlertThatEndsStaysUntilItIsSeenAndItsIncidentWorksAgain_data_data() { TestDatabase::addEngines(); }
    void anAlertThatEndsStaysUntilItIsSeenAndItsIncidentWorksAgain_data()
    {
        TestDatabase::addEngines();
    }
    void anAlertThatEndsStaysUntilItIsSeenAndItsIncidentWorksAgain()
    {
        Setting setting;
        const Incident incident {.id = IncidentId::create(),
                                 .title = u"Sign-in fails"_s,
                                 .service = u"login"_s,
                                 .openedAt = setting.now.addSecs(-60)};
        setting.store.edit(incidents(), {.after = incident});
        setting.alertsAre({Watchdog, Failing});
        setting.round();
        QCOMPARE(setting.alert(u"LoginFails"_s)->incident, incident.id);

        // It cannot be called over while the alert fires.
        QSignalSpy refused(&setting.store, &Store::refused);
        const auto open = setting.all(incidents()).value(0);
        auto resolved = open;
        resolved.resolvedAt = setting.now;
        setting.store.edit(incidents(), {open, resolved});
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!setting.all(incidents()).value(0).resolvedAt.isValid());

        setting.now = setting.now.addSecs(60);
        setting.alertsAre({Watchdog});
        setting.round();
        const auto alert = setting.alert(u"LoginFails"_s);
        QCOMPARE(alert->state, AlertState::Ended);
        QVERIFY(!alert->seenAt.isValid());
        const auto recovered = setting.all(incidents()).value(0);
        QCOMPARE(recovered.worksAgainAt, setting.now);
        resolved = recovered;
        resolved.resolvedAt = setting.now;
        setting.store.edit(incidents(), {recovered, resolved});
        QTRY_VERIFY(setting.all(incidents()).value(0).resolvedAt.isValid());
        QCOMPARE(refused.count(), 1);
    }

    void aSourceThatIsSwitchedOffSaysNothingOfItsAlerts_data() { TestDatabase::addEngines(); }
    void aSourceThatIsSwitchedOffSaysNothingOfItsAlerts()
    {
        Setting setting;
        setting.store.edit(incidents(), {.after = Incident {.id = IncidentId::create(),
                                                            .title = u"Sign-in fails"_s,
                                                            .service = u"login"_s,
                                                            .openedAt = setting.now.addSecs(-60)}});
        const Source other {.id = SourceId::create(), .name = u"Other"_s, .probe = u"prometheus"_s};
        setting.store.edit(sources(), {.after = other});
        setting.alertsAre({Watchdog, Failing});
        setting.round();
        auto off = setting.source;
        off.enabled = false;

        setting.store.edit(sources(), {setting.source, off});

        QTRY_COMPARE(setting.alert(u"LoginFails"_s)->state, AlertState::Ended);
        QVERIFY(setting.alert(u"LoginFails"_s)->unwatched);
        QVERIFY(!setting.all(incidents()).value(0).worksAgainAt.isValid());
        // Asked again, it still fires; and only when it really ends the incident works again.
        setting.store.edit(sources(), {off, setting.source});
        setting.now = setting.now.addSecs(1200);
        setting.round();
        QVERIFY(!setting.all(incidents()).value(0).worksAgainAt.isValid());
        setting.now = setting.now.addSecs(60);
        setting.alertsAre({Watchdog});
        setting.round();
        QCOMPARE(setting.all(incidents()).value(0).worksAgainAt, setting.now);
    }

    void whoReadsOneSourceEndsNoAlertOfAnother_data() { TestDatabase::addEngines(); }
    void whoReadsOneSourceEndsNoAlertOfAnother()
    {
        Setting setting;
        const Source other {.id = SourceId::create(), .name = u"Elsewhere"_s};
        setting.store.edit(sources(), {.after = other});
        const Alert fires {.id = AlertId::create(),
                           .source = other.id,
                           .name = u"CheckoutFails"_s,
                           .startedAt = setting.now,
                           .noticedAt = setting.now};
        setting.store.edit(alerts(), {.after = fires});

        setting.round(); // as poll --connection does: of this source alone

        QCOMPARE(setting.alert(fires.name)->state, AlertState::Firing);
        auto unread = other;
        unread.enabled = false; // nobody asks it any more
        setting.store.edit(sources(), {other, unread});
        setting.now = setting.now.addSecs(60);
        setting.round();
        QCOMPARE(setting.alert(fires.name)->state, AlertState::Ended);
    }

    void aSourceThatIsSilentForItsLimitIsAnAlarm_data() { TestDatabase::addEngines(); }
    void aSourceThatIsSilentForItsLimitIsAnAlarm()
    {
        Setting setting;
        setting.source.everySeconds = 5;
        setting.store.edit(sources(), {setting.all(sources()).value(0), setting.source});
        setting.round();
        setting.network.places = {{u"/"_s, {.status = 503}}};
        QVERIFY(setting.round().error);
        const auto failing = setting.all(sourceReadings()).value(0);
        QCOMPARE(failing.failedSince, setting.now);
        QCOMPARE(failing.readAt, setting.now); // what is shown is as old as this
        QVERIFY(!setting.alert(u"Monitor is silent"_s));
        setting.now = setting.now.addSecs(61);
        setting.round();
        const auto alarm = setting.alert(u"Monitor is silent"_s);
        QVERIFY(alarm);
        QVERIFY(isLoud(*alarm, setting.now));
        setting.network.places.clear();
        setting.alertsAre({Watchdog});
        setting.valueIs("98");
        setting.round();
        QCOMPARE(setting.alert(u"Monitor is silent"_s)->state, AlertState::Ended);
    }

    void aWrongPasswordStopsTheAskingAndIsStillAnAlarm_data() { TestDatabase::addEngines(); }
    void aWrongPasswordStopsTheAskingAndIsStillAnAlarm()
    {
        Setting setting;
        setting.source.everySeconds = 5;
        setting.store.edit(sources(), {setting.all(sources()).value(0), setting.source});
        setting.network.places = {{u"/"_s, {.status = 401}}};
        const auto report = setting.round();
        QCOMPARE(report.error->kind, Error::Kind::Auth);
        const auto asked = setting.network.questions;
        setting.now = setting.now.addSecs(120);
        setting.watchman.look();
        QTRY_VERIFY(setting.alert(u"Monitor is silent"_s));
        QCOMPARE(setting.network.questions, asked); // to go on would lock the account
    }

    void aWatchdogThatIsMissingTwiceIsAnAlarm_data() { TestDatabase::addEngines(); }
    void aWatchdogThatIsMissingTwiceIsAnAlarm()
    {
        Setting setting;
        setting.round();
        setting.alertsAre({});
        setting.now = setting.now.addSecs(15);
        setting.round();
        QVERIFY(!setting.alert(u"The Watchdog of Monitor is missing"_s));
        for (int i = 0; i < 60; ++i) { // and stays one, as long as it is missing
            setting.now = setting.now.addSecs(15);
            setting.round();
        }
        const auto alarm = setting.alert(u"The Watchdog of Monitor is missing"_s);
        QVERIFY(alarm);
        QCOMPARE(alarm->state, AlertState::Firing);
        QCOMPARE(alarm->flaps, 0);
        setting.alertsAre({Watchdog});
        setting.round();
        QCOMPARE(setting.alert(u"The Watchdog of Monitor is missing"_s)->state, AlertState::Ended);
    }

    void hoursOfSleepAreAGapAndOneRound_data() { TestDatabase::addEngines(); }
    void hoursOfSleepAreAGapAndOneRound()
    {
        Setting setting;
        setting.round();
        const auto asked = setting.network.questions;
        setting.now = setting.now.addSecs(8 * 3600);
        setting.valueIs("97");
        setting.watchman.look();
        QTRY_VERIFY(!setting.watchman.isReading() && setting.network.questions > asked);
        QTRY_COMPARE(setting.samples().size(), 2);
        QCOMPARE(setting.samples().last().at, setting.now);
        // One range for what was missed, not one for each interval of it.
        int ranges = 0;
        for (const auto &request : setting.network.asked.sliced(asked))
            ranges += request.url().path().endsWith("query_range"_L1);
        QCOMPARE(ranges, 1);
    }

    void oneFigureThatCannotBeReadIsToldAndTheOthersAreKept_data() { TestDatabase::addEngines(); }
    void oneFigureThatCannotBeReadIsToldAndTheOthersAreKept()
    {
        Setting setting;
        setting.network.places[u"/api/v1/query"_s] = {
                .status = 400,
                .body = json("{'status':'error','errorType':'bad_data','error':'parse error'}")};
        setting.network.places.remove(u"/api/v1/query?"_s);
        setting.network.places.remove(u"/api/v1/query_range"_s);
        setting.alertsAre({Watchdog, Failing});
        const auto report = setting.round();
        QVERIFY(!report.error);
        QVERIFY(setting.alert(u"LoginFails"_s));
        const auto reading = setting.all(sourceReadings()).value(0);
        QVERIFY2(reading.reason.contains("Sign-in success: "_L1)
                         && reading.reason.contains("parse error"_L1),
                 qPrintable(reading.reason));
        QCOMPARE(reading.readAt, setting.now);
    }

    void clocksThatAreApartAreToldAndCorrected_data() { TestDatabase::addEngines(); }
    void clocksThatAreApartAreToldAndCorrected()
    {
        Setting setting;
        setting.now = setting.now.addSecs(600); // it says what it is at nine
        const auto theirs = "Mon, 02 Mar 2026 09:00:00 GMT";
        for (auto &place : setting.network.places)
            place.headers.insert("Date", theirs);
        auto &body = setting.network.places[u"/api/v1/query_range"_s].body;
        QVERIFY(body.contains("1772442000")); // nine
        setting.round();
        const auto reading = setting.all(sourceReadings()).value(0);
        QVERIFY2(reading.reason.contains("600 s behind"_L1), qPrintable(reading.reason));
        QCOMPARE(setting.samples().value(0).at, setting.now);
    }

    void leavingItsBandIsAnAlertWhereTheSourceHasNone_data() { TestDatabase::addEngines(); }
    void leavingItsBandIsAnAlertWhereTheSourceHasNone()
    {
        Setting setting(u"json"_s);
        setting.source.address = u"http://mon.example.test/figures"_s;
        setting.indicator.query = u"ok"_s;
        for (const auto &value : {"99", "80", "70"}) {
            setting.network.places[u"/figures"_s].body = json("{'ok':" + QByteArray(value) + "}");
            setting.round();
            setting.now = setting.now.addSecs(15);
        }
        const auto alert = setting.alert(u"Sign-in success left its band"_s);
        QVERIFY(alert);
        QCOMPARE(alert->service, u"login"_s);
        QCOMPARE(alert->startedAt, setting.now.addSecs(-30));
        setting.network.places[u"/figures"_s].body = "{\"ok\":99}";
        setting.round();
        QCOMPARE(setting.alert(u"Sign-in success left its band"_s)->state, AlertState::Ended);
    }

    void samplesAreThinnedWithAge_data() { TestDatabase::addEngines(); }
    void samplesAreThinnedWithAge()
    {
        Setting setting;
        QList<Measurement> samples;
        const auto add = [&](const QDateTime &from, int count, int step) {
            for (int i = 0; i < count; ++i)
                samples.append({.indicator = setting.indicator.id,
                                .at = from.addSecs(i * step),
                                .value = i % 2 ? std::optional(double(i)) : std::nullopt});
        };
        add(setting.now.addDays(-1), 8, 15); // stays
        add(setting.now.addDays(-3), 8, 15); // two minutes
        add(setting.now.addDays(-40), 120, 60); // two hours
        add(setting.now.addDays(-800), 5, 3600); // gone
        const auto done = setting.store.write([&](Transaction &t) -> Result<Done> {
                                           if (const auto w = writeSamples(t, samples); !w)
                                               return w.error();
                                           for (int i = 0; i < 10; ++i) {
                                               const auto more = thinSamples(t, setting.now);
                                               if (!more)
                                                   return more.error();
                                               if (!*more)
                                                   break;
                                           }
                                           return Done {};
                                       }).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        const auto kept = setting.samples();
        QCOMPARE(kept.size(), 8 + 2 + 2);
        QCOMPARE(kept.at(0).value, 30.0); // the average of what was a number: 1, 3, … 59
        QCOMPARE(kept.at(2).value, 2.0);
    }
};

static const Registered<WatchmanTest> known;

#include "tst_watchman.moc"
