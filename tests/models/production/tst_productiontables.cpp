// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/productiontables.h"
#include "models/production/sample.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Each field of what monitoring tells lies in the workspace as it was put there, on both engines.
class ProductionTablesTest : public QObject
{
    Q_OBJECT

    template<typename T>
    static std::optional<T> kept(Store &store, const Table<T> &table, const T &thing)
    {
        const auto done = store.write([&](Transaction &transaction) {
                                   return table.apply(transaction, {.after = thing});
                               }).result();
        if (!done) {
            qWarning("%s: %s", qPrintable(table.name()), qPrintable(done.error().detail));
            return {};
        }
        const auto found = store.read([&](Database &database) {
                                    return table.load(database, {thing.id.toString()});
                                }).result();
        return found && found->size() == 1 ? std::optional<T>(found->first()) : std::nullopt;
    }

private slots:
    void everyFieldComesBack_data() { TestDatabase::addEngines(); }
    void everyFieldComesBack()
    {
        TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto at = QDateTime::fromMSecsSinceEpoch(1781600000123, Qt::UTC);

        const Source source {.id = SourceId::create(),
                             .name = u"Prometheus"_s,
                             .probe = u"prometheus"_s,
                             .address = u"https://mon.example:9090"_s,
                             .account = u"reader"_s,
                             .caFile = u"/etc/ca.pem"_s,
                             .everySeconds = 30,
                             .enabled = false};
        QCOMPARE(kept(store, sources(), source), source);
        const SourceReading reading {.id = source.id,
                                     .name = source.name,
                                     .readAt = at,
                                     .triedAt = at.addSecs(1),
                                     .failedSince = at.addSecs(2),
                                     .failure = u"away"_s,
                                     .reason = u"It does not answer"_s,
                                     .nextAt = at.addSecs(3)};
        QCOMPARE(kept(store, sourceReadings(), reading), reading);
        const Indicator indicator {.id = IndicatorId::create(),
                                   .source = source.id,
                                   .name = u"Sign-in success"_s,
                                   .meaning = IndicatorMeaning::Success,
                                   .service = u"identity"_s,
                                   .query = u"sum(rate(x[5m]))"_s,
                                   .groupLabel = u"client"_s,
                                   .unit = u"%"_s,
                                   .formula = u"succeeded of tried"_s,
                                   .atLeast = 98.0,
                                   .atMost = 100.0,
                                   .rank = 1.5};
        QCOMPARE(kept(store, indicators(), indicator), indicator);
        const Incident incident {.id = IncidentId::create(),
                                 .number = 318,
                                 .kind = IncidentKind::Bug,
                                 .severity = IncidentSeverity::Critical,
                                 .title = u"Sign-in rejects valid credentials"_s,
                                 .service = u"identity"_s,
                                 .impactStartedAt = at,
                                 .openedAt = at.addSecs(180),
                                 .resolvedAt = at.addSecs(15000),
                                 .impact = u"about 38 of 410"_s,
                                 .impactFailed = 38.0,
                                 .impactTotal = 410.0,
                                 .impactUnit = u"requests"_s,
                                 .impactSeconds = 600,
                                 .indicator = indicator.id,
                                 .raisedAt = at.addSecs(300),
                                 .raisedBy = u"Mia"_s,
                                 .assignedAt = at.addSecs(400),
                                 .worksAgainAt = at.addSecs(14000),
                                 .recoveredHow = RecoveredHow::ByPerson,
                                 .recoveredReason = u"seen by hand"_s,
                                 .recoveredBy = u"Owen"_s};
        QCOMPARE(kept(store, incidents(), incident), incident);
        const Alert alert {.id = AlertId::create(),
                           .source = source.id,
                           .fingerprint = u"abc"_s,
                           .name = u"LoginFailureRateHigh"_s,
                           .severity = AlertSeverity::Critical,
                           .service = u"identity"_s,
                           .summary = u"many sign-ins fail"_s,
                           .labels = u"{}"_s,
                           .state = AlertState::Suppressed,
                           .startedAt = at,
                           .noticedAt = at.addSecs(1),
                           .endedAt = at.addSecs(2),
                           .flaps = 3,
                           .silencedUntil = at.addSecs(4),
                           .mutedUntil = at.addSecs(5),
                           .muteReason = u"being looked at"_s,
                           .seenAt = at.addSecs(6),
                           .dismissedReason = u"a drill"_s,
                           .dismissedBy = u"Mia"_s,
                           .incident = incident.id};
        QCOMPARE(kept(store, alerts(), alert), alert);
        const ProductionChange change {.id = ProductionChangeId::create(),
                                       .at = at,
                                       .kind = ProductionChangeKind::Flag,
                                       .name = u"invoice search"_s,
                                       .detail = u"on for 10 %"_s,
                                       .service = u"portal"_s};
        QCOMPARE(kept(store, productionChanges(), change), change);
    }

    void aSourceIsTakenBackAlthoughItWasReadMeanwhile_data() { TestDatabase::addEngines(); }
    void aSourceIsTakenBackAlthoughItWasReadMeanwhile()
    {
        const TestDatabase database;
        Store store(database.location(), {u"Ada"_s, u"test"_s});
        QVERIFY(store.open().result());
        const auto at = QDateTime::fromMSecsSinceEpoch(1781600000123, Qt::UTC);
        const Source source {.id = SourceId::create(), .name = u"Prometheus"_s};
        const Indicator indicator {.id = IndicatorId::create(), .source = source.id};
        Deed deed(sources(), Edit<Source> {.after = source});
        deed.add(indicators(), {.after = indicator});
        QSignalSpy refused(&store, &Store::refused);
        store.edit(deed);
        QVERIFY(kept(store, sourceReadings(), SourceReading {.id = source.id, .readAt = at}));
        QVERIFY(kept(store, alerts(),
                     Alert {.id = AlertId::create(), .source = source.id, .startedAt = at}));
        QVERIFY(store.write([&](Transaction &transaction) {
                         return writeSamples(transaction,
                                             {{.indicator = indicator.id, .at = at, .value = 1}});
                     }).result());

        store.edit(deed.reversed());

        const auto left = store.read([](Database &open) {
                                   return open.select(u"SELECT (SELECT COUNT(*) FROM source)"
                                                      " + (SELECT COUNT(*) FROM alert)"
                                                      " + (SELECT COUNT(*) FROM sample)"_s,
                                                      {},
                                                      [](const Row &row) { return row.number(0); });
                               }).result();
        QCOMPARE(left->first(), 0);
        QCOMPARE(refused.count(), 0);
    }
};

static const Registered<ProductionTablesTest> known;

#include "tst_productiontables.moc"
