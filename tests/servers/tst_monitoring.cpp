// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/httpclient.h"
#include "models/production/alertbook.h"
#include "models/production/evidence.h"
#include "models/production/productiontables.h"
#include "models/production/sourcecheck.h"
#include "models/production/watchman.h"
#include "models/store/store.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A real Prometheus and a real Alertmanager over a login service that a test breaks and mends:
// tests/servers/monitoring.sh, which tests/run.sh starts. Where there is none, the output says so.
class MonitoringTest : public QObject
{
    Q_OBJECT

    static QString folder() { return qEnvironmentVariable("DAYSHIFT_TEST_MONITORING"); }
    static QString url(const char *name) { return qEnvironmentVariable(name); }
    static bool isThere()
    {
        if (folder().isEmpty() || !qEnvironmentVariableIsSet("PROMETHEUS_URL"))
            qInfo("without a Prometheus: DAYSHIFT_TEST_MONITORING names no folder");
        return !folder().isEmpty();
    }
    static bool script(const QString &verb, const QString &part)
    {
        return QProcess::execute(u"bash"_s,
                                 {QStringLiteral(DAYSHIFT_SOURCE_DIR "/tests/servers/monitoring.sh"),
                                  verb, folder(), part})
                == 0;
    }
    static void breakLogins(const QString &share)
    {
        QCOMPARE(QProcess::execute(u"curl"_s,
                                   {u"-fsS"_s, u"-X"_s, u"PUT"_s,
                                    url("LOGIN_URL") + u"/switch?share="_s + share}),
                 0);
    }

    // The watchman as the program runs it, on a thread of its own.
    struct Watch
    {
        Watch()
            : store(database.location(), {u"Ada"_s, u"test"_s})
        {
            opened = bool(store.open().result());
            const auto https = url("PROMETHEUS_URL").startsWith("https"_L1);
            for (auto *source : {&prometheus, &manager}) {
                if (https) {
                    source->account = u"reader"_s;
                    source->caFile = folder() + u"/ca.crt"_s;
                    secrets.kept.insert(source->id.toString(), url("MONITORING_PASSWORD"));
                }
                store.edit(sources(), {.after = *source});
            }
            all = figures();
            for (const auto &figure : std::as_const(all))
                store.edit(indicators(), {.after = figure});
            store.watch<Alert>(alerts(), watcher.get(), [this](const Delta<Alert> &delta) {
                for (const auto &alert : delta.current) {
                    if (alert.name != "LoginFailures"_L1)
                        continue;
                    if (!painted.isValid())
                        painted = QDateTime::currentDateTimeUtc();
                    current = alert;
                }
            });
            auto *http = new HttpClient;
            auto *watchman = new Watchman(store, *http, secrets);
            for (QObject *worker : std::initializer_list<QObject *> {watchman, http}) {
                worker->moveToThread(&thread);
                QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
            }
            thread.start();
            watchman->watchSources(watcher.get());
        }
        ~Watch()
        {
            watcher.reset();
            thread.quit();
            thread.wait();
        }
        QList<Indicator> figures() const
        {
            const auto tried = u"sum by (client) (rate(login_attempts_total[5s])) * 60"_s;
            const auto good
                    = u"sum by (client) (rate(login_attempts_total{result=\"success\"}[5s])) * 60"_s;
            return {{.id = IndicatorId::create(),
                     .source = prometheus.id,
                     .name = u"Tried"_s,
                     .meaning = IndicatorMeaning::Tried,
                     .service = u"login"_s,
                     .query = tried,
                     .groupLabel = u"client"_s,
                     .unit = u"sign-ins"_s},
                    {.id = IndicatorId::create(),
                     .source = prometheus.id,
                     .name = u"Succeeded"_s,
                     .meaning = IndicatorMeaning::Succeeded,
                     .service = u"login"_s,
                     .query = good,
                     .groupLabel = u"client"_s,
                     .unit = u"sign-ins"_s},
                    {.id = IndicatorId::create(),
                     .source = prometheus.id,
                     .name = u"Success"_s,
                     .meaning = IndicatorMeaning::Success,
                     .service = u"login"_s,
                     .query = u"100 * sum(%1) / sum(%2)"_s.arg(good, tried),
                     .unit = u"%"_s,
                     .atLeast = 95.0}};
        }
        // Whether all three figures are numbers: a rate needs several scrapes.
        bool isMeasured()
        {
            const auto from = QDateTime::currentDateTimeUtc().addSecs(-30);
            const auto found = store.read([&](Database &d) {
                                        return samplesOf(d, all.last().id, from,
                                                         from.addSecs(60));
                                    }).result();
            return found && !found->isEmpty() && found->last().value.has_value();
        }
        std::optional<SourceReading> reading(const Source &source)
        {
            const auto found = store.read([&](Database &d) {
                                        return sourceReadings().load(d, {source.id.toString()});
                                    }).result();
            return found && !found->isEmpty() ? std::optional(found->first()) : std::nullopt;
        }

        const TestDatabase database {StoreLocation {}};
        Store store;
        bool opened = false;
        MemorySecrets secrets;
        QThread thread;
        std::unique_ptr<QObject> watcher = std::make_unique<QObject>();
        Source prometheus {.id = SourceId::create(),
                           .name = u"Prometheus"_s,
                           .probe = u"prometheus"_s,
                           .address = url("PROMETHEUS_URL"),
                           .everySeconds = 2};
        Source manager {.id = SourceId::create(),
                        .name = u"Alertmanager"_s,
                        .probe = u"alertmanager"_s,
                        .address = url("ALERTMANAGER_URL"),
                        .everySeconds = 2};
        QList<Indicator> all = {};
        std::optional<Alert> current = {};
        QDateTime painted = {};
    };

private slots:
    void cleanup()
    {
        if (!folder().isEmpty()) {
            breakLogins(u"0"_s);
            script(u"again"_s, u"alertmanager"_s);
        }
    }

    void aBrokenSignInIsAnAlertWithItsImpactAndStart()
    {
        if (!isThere())
            return;
        Watch watch;
        QVERIFY(watch.opened);
        QTRY_VERIFY_WITH_TIMEOUT(watch.reading(watch.prometheus)
                                         && watch.reading(watch.prometheus)->readAt.isValid(),
                                 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isMeasured(), 30'000);
        const auto broken = QDateTime::currentDateTimeUtc();
        breakLogins(u"0.5"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watch.current.has_value(), 60'000);
        const auto alert = *watch.current;
        QCOMPARE(alert.severity, AlertSeverity::Critical);
        QVERIFY(alert.startedAt >= broken);
        // Not by a wall clock: by what the two clocks wrote down. It fired 2 s after it began.
        const auto late = alert.startedAt.addSecs(2).msecsTo(watch.painted);
        qInfo("on the screen %lld ms after it fired, asked every 2 s", late);
        const auto evidence = watch.store.read([&](Database &d) {
                                             return evidenceOf(d, alert, {},
                                                               QDateTime::currentDateTimeUtc());
                                         }).result();
        QVERIFY(evidence);
        QVERIFY(evidence->firstFailedAt.isValid());
        // The first failing event: before the alert fired, and not before it was broken.
        QVERIFY2(evidence->firstFailedAt >= broken.addSecs(-1)
                         && evidence->firstFailedAt <= watch.painted,
                 qPrintable(evidence->firstFailedAt.toString(Qt::ISODateWithMs)));
        // The window of the rate fills with failures: half of all.
        std::optional<Evidence> later;
        const auto share = [&] {
            const auto found = watch.store.read([&](Database &d) {
                                              return evidenceOf(d, alert, {},
                                                                QDateTime::currentDateTimeUtc());
                                          }).result();
            if (found)
                later = *found;
            return later && later->impact.total
                    ? *later->impact.failed / *later->impact.total
                    : 0.0;
        };
        // The first rates are of windows of few sign-ins: the longer it lasts, the nearer to half.
        const auto isHalf = [&] {
            const auto now = share();
            return now > 0.4 && now < 0.6;
        };
        if (!QTest::qWaitFor(isHalf, 60'000))
            QFAIL(qPrintable(QString::number(share())));
        qInfo("%s", qPrintable(impactInWords(later->impact, Format())));
        QCOMPARE(later->affected.size(), 3);

        breakLogins(u"0"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watch.current->state == AlertState::Ended, 60'000);
        QVERIFY(!watch.current->seenAt.isValid());
    }

    void alertmanagerMayDieWithoutHidingAnything()
    {
        if (!isThere())
            return;
        Watch watch;
        QTRY_VERIFY_WITH_TIMEOUT(watch.reading(watch.manager)
                                         && watch.reading(watch.manager)->readAt.isValid(),
                                 20'000);
        QVERIFY(script(u"kill"_s, u"alertmanager"_s));
        breakLogins(u"0.9"_s);
        QTRY_VERIFY_WITH_TIMEOUT(watch.current.has_value(), 60'000);
        QCOMPARE(watch.current->source, watch.prometheus.id);
        QTRY_VERIFY_WITH_TIMEOUT(watch.reading(watch.manager)->failedSince.isValid(), 20'000);
        QVERIFY(!watch.reading(watch.prometheus)->failedSince.isValid());
    }

    void aWrongPasswordAndAStrangersCertificateAreTold()
    {
        if (!isThere() || !url("PROMETHEUS_URL").startsWith("https"_L1))
            return;
        HttpClient http;
        Source source {.id = SourceId::create(),
                       .name = u"P"_s,
                       .probe = u"prometheus"_s,
                       .address = url("PROMETHEUS_URL"),
                       .account = u"reader"_s,
                       .caFile = folder() + u"/ca.crt"_s};
        const auto failed = [&](const QString &secret) {
            auto future = checkSource(http, source, secret);
            if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
                return u"nothing"_s;
            for (const auto &check : future.result().checks) {
                if (check.outcome == Check::Outcome::Failed)
                    return check.word();
            }
            return QString();
        };
        QCOMPARE(failed(url("MONITORING_PASSWORD")), QString());
        QCOMPARE(failed(u"wrong"_s), u"auth"_s);
        source.caFile.clear();
        QCOMPARE(failed(url("MONITORING_PASSWORD")), u"tls"_s);
    }
};

static const Registered<MonitoringTest> known;

#include "tst_monitoring.moc"
