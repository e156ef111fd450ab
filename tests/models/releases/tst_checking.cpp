// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/productiontables.h"
#include "models/releases/checking.h"
#include "models/releases/deploying.h"
#include "models/releases/releasekeeper.h"
#include "tests/support/releaseworld.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What goes out is recognised and watched, on both engines.
class CheckingTest : public QObject
{
    Q_OBJECT

    struct Production
    {
        explicit Production(const TestDatabase &database)
            : world(database.location())
            , store(database.location(), {u"Owen"_s, u"test"_s})
        {
            source = {.id = SourceId::create(), .name = u"Prometheus"_s, .everySeconds = 15};
            indicator = {.id = IndicatorId::create(),
                         .source = source.id,
                         .name = u"Sign-in"_s,
                         .meaning = IndicatorMeaning::Success,
                         .service = u"identity"_s,
                         .atLeast = 95.0};
            incident = {.id = IncidentId::create(),
                        .title = u"Sign-in fails"_s,
                        .service = u"identity"_s,
                        .openedAt = world.at.addSecs(-3600),
                        .story = world.story.id,
                        .indicator = indicator.id};
            isOpen = bool(store.open().result()) && bool(world.make(store))
                    && put(sources(), source) && put(indicators(), indicator)
                    && put(incidents(), incident);
        }

        template<typename T>
        bool put(const Table<T> &table, const T &thing)
        {
            return bool(store.write([&](Transaction &transaction) {
                                 return table.merge(transaction, {thing});
                             }).result());
        }
        Deployment deploy(const QString &version, const QString &commit, int endsAt,
                          DeploymentStatus status = DeploymentStatus::Success)
        {
            const Deployment deployment {.id = DeploymentId::create(),
                                         .environment = u"production"_s,
                                         .service = u"identity"_s,
                                         .version = version,
                                         .commit = commit,
                                         .status = status,
                                         .startedAt = world.at.addSecs(endsAt - 60),
                                         .finishedAt = world.at.addSecs(endsAt)};
            return put(deployments(), deployment) ? deployment : Deployment {};
        }
        bool measure(int from, int to, double value)
        {
            return bool(store.write([&](Transaction &transaction) -> Result<Done> {
                for (int second = from; second <= to; second += 15) {
                    const auto done = transaction.database().run(
                            u"INSERT INTO sample (indicator_id, label, at, value)"
                            " VALUES (?, '', ?, ?)"_s,
                            {indicator.id.toString(),
                             world.at.addSecs(second).toMSecsSinceEpoch(), value});
                    if (!done)
                        return done.error();
                }
                return Done {};
            }).result());
        }
        int look(int second)
        {
            const auto done = store.write([&](Transaction &transaction) -> Result<int> {
                const auto seen = recogniseDeployments(transaction);
                if (!seen)
                    return seen;
                const auto checked = runChecks(transaction, world.at.addSecs(second));
                return checked ? Result<int>(*seen + *checked) : checked;
            }).result();
            if (!done)
                qWarning("%s", qPrintable(done.error().detail + done.error().message()));
            return done ? *done : -1;
        }
        template<typename T>
        QList<T> all(const Table<T> &table)
        {
            const auto found = store.read([&](Database &database) {
                                        return table.load(database);
                                    }).result();
            return found ? *found : QList<T> {};
        }
        Incident incidentNow() { return all(incidents()).value(0); }
        Release releaseNow() { return all(releases()).value(0); }

        ReleaseWorld world;
        Store store;
        Source source;
        Indicator indicator;
        Incident incident;
        bool isOpen = false;
    };

private slots:
    void aDeploymentOfTheReleasesCommitIsItsOwn_data() { TestDatabase::addEngines(); }
    void aDeploymentOfTheReleasesCommitIsItsOwn()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        production.deploy(u"1799"_s, u"older"_s, -4000); // before it was planned
        production.deploy(u"1843"_s, u"a81d3f7"_s, 60, DeploymentStatus::Failure);
        QVERIFY(production.look(61) > 0);
        QCOMPARE(production.releaseNow().state, ReleaseState::Failed);
        QCOMPARE(production.all(deploymentContents()).size(), 1);
        QCOMPARE(production.all(deploymentContents()).first().rollbackTo, u"22.3.0"_s);
        QCOMPARE(production.all(deploymentContents()).first().artifact, u"sha256:9f2c"_s);

        production.deploy(u"1843"_s, u"a81d3f7"_s, 300);
        QVERIFY(production.look(301) > 0);

        QCOMPARE(production.releaseNow().state, ReleaseState::Checking);
        QCOMPARE(production.look(301), 0);
    }

    void whatAnotherPipelineTookOutIsStartedThereAgain_data() { TestDatabase::addEngines(); }
    void whatAnotherPipelineTookOutIsStartedThereAgain()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        const auto planned = [&] {
            const auto plan = production.store.read([&](Database &all) -> Result<DeploymentPlan> {
                const auto standing = readRelease(all, production.world.release.id);
                return standing ? planDeployment(all, *standing)
                                : Result<DeploymentPlan>(standing.error());
            }).result();
            return plan ? plan->wish.build.pipeline : plan.error().detail;
        };
        QCOMPARE(planned(), u"identity"_s);

        auto build = production.world.build;
        build.id = BuildId::create();
        build.pipeline = u"ship"_s;
        // The server tells whole seconds: it seems to have begun before it was asked.
        const auto start = production.world.at.addSecs(240);
        QVERIFY(production.put(builds(), build));
        const BuildDeed deed {.id = BuildDeedId::create(),
                              .connection = build.connection,
                              .build = build.id,
                              .pipeline = build.pipeline,
                              .act = Act::Start,
                              .actor = u"Owen"_s,
                              .askedAt = start.addMSecs(700)};
        const auto asked = production.store.write([deed](Transaction &transaction) {
            return buildDeeds().apply(transaction, {.after = deed});
        }).result();
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().detail));
        QVERIFY(production.put(deployments(), Deployment {.id = DeploymentId::create(),
                                                          .build = build.id,
                                                          .environment = u"production"_s,
                                                          .service = u"ship"_s,
                                                          .version = u"7"_s,
                                                          .commit = build.commit,
                                                          .status = DeploymentStatus::Success,
                                                          .startedAt = start,
                                                          .finishedAt = start.addSecs(60)}));
        QVERIFY(production.look(301) > 0);

        QCOMPARE(production.all(deploymentContents()).value(0).startedBy, u"Owen"_s);
        QCOMPARE(planned(), u"ship"_s);
    }

    void recoveredIsWrittenAfterTheWholeWindow_data() { TestDatabase::addEngines(); }
    void recoveredIsWrittenAfterTheWholeWindow()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        const auto deployment = production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QVERIFY(production.measure(0, 60, 70));
        QVERIFY(production.measure(75, 960, 98.8));
        QVERIFY(production.look(961) > 0);
        QVERIFY(!production.incidentNow().resolvedAt.isValid());
        QCOMPARE(production.incidentNow().worksAgainAt, production.world.at.addSecs(75));
        QVERIFY(production.measure(975, 990, 98.8));

        QVERIFY(production.look(991) > 0);

        const auto incident = production.incidentNow();
        QCOMPARE(incident.resolvedAt, production.world.at.addSecs(975));
        QCOMPARE(incident.recoveredHow, RecoveredHow::Watched);
        QCOMPARE(incident.fixedBy, deployment.id);
        QCOMPARE(production.releaseNow().state, ReleaseState::Verified);
        QCOMPARE(production.look(2000), 0);
    }

    void aCheckThatFailsSaysSoAndAPersonMayCallItRecovered_data() { TestDatabase::addEngines(); }
    void aCheckThatFailsSaysSoAndAPersonMayCallItRecovered()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QVERIFY(production.measure(0, 900, 70));
        QVERIFY(production.look(901) > 0);
        const auto check = production.all(deploymentChecks()).value(0);
        QCOMPARE(check.outcome, CheckOutcome::Failed);
        QCOMPARE(production.releaseNow().state, ReleaseState::Failed);
        QVERIFY(!production.incidentNow().resolvedAt.isValid());
        const auto call = [&](const QString &reason) {
            return production.store
                    .write([&](Transaction &transaction) {
                        return callRecovered(transaction, check.id, reason,
                                             production.world.at.addSecs(1000));
                    })
                    .result();
        };
        QCOMPARE(call({}).error().code, u"no-reason"_s);

        QVERIFY(call(u"The probe measures an old address"_s));

        QCOMPARE(production.incidentNow().recoveredHow, RecoveredHow::ByPerson);
        QCOMPARE(production.incidentNow().recoveredBy, u"Owen"_s);
        QCOMPARE(production.releaseNow().state, ReleaseState::Verified);
    }

    void aDeploymentThatOvertakesAnotherIsWatchedInstead_data() { TestDatabase::addEngines(); }
    void aDeploymentThatOvertakesAnotherIsWatchedInstead()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        const auto first = production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QVERIFY(production.measure(0, 1215, 99));
        QVERIFY(production.look(300) > 0);
        const auto second = production.deploy(u"1844"_s, u"other"_s, 310);
        QVERIFY(production.look(320) > 0);

        auto checks = production.all(deploymentChecks());
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.first().deployment, first.id);
        QCOMPARE(checks.first().outcome, CheckOutcome::NotMeasured);
        QCOMPARE(checks.first().reason, u"overtaken/1844"_s);
        QCOMPARE(checks.last().deployment, second.id);
        QVERIFY(production.look(1216) > 0);
        QCOMPARE(production.incidentNow().fixedBy, second.id);
    }

    void twoIncidentsOnOneDeploymentAreWatchedEachForItself_data() { TestDatabase::addEngines(); }
    void twoIncidentsOnOneDeploymentAreWatchedEachForItself()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        auto speed = production.indicator;
        speed.id = IndicatorId::create();
        speed.meaning = IndicatorMeaning::AnswerTime;
        QVERIFY(production.put(indicators(), speed)); // never measured
        auto slow = production.incident;
        slow.id = IncidentId::create();
        slow.indicator = speed.id;
        QVERIFY(production.put(incidents(), slow));
        production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QVERIFY(production.measure(0, 900, 99));

        QVERIFY(production.look(901) > 0);

        QCOMPARE(production.all(deploymentChecks()).size(), 2);
        int recovered = 0;
        for (const auto &incident : production.all(incidents()))
            recovered += incident.resolvedAt.isValid();
        QCOMPARE(recovered, 1);
        QCOMPARE(production.releaseNow().state, ReleaseState::Checking); // one is still open
    }

    void anIncidentWithoutADeploymentRecoversWhenNobodyWorksOnIt_data()
    {
        TestDatabase::addEngines();
    }
    void anIncidentWithoutADeploymentRecoversWhenNobodyWorksOnIt()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        QVERIFY(production.measure(-3000, 0, 99));
        QCOMPARE(production.look(1), 0); // its story is in work
        auto alone = production.incidentNow();
        alone.story = {};
        QVERIFY(production.put(incidents(), alone));

        QVERIFY(production.look(1) > 0);

        QCOMPARE(production.incidentNow().recoveredHow, RecoveredHow::Watched);
        QVERIFY(production.incidentNow().fixedBy.isNull());
    }

    void aSilencedAlertHoldsTheIncidentOpenAndHindersNothingElse_data()
    {
        TestDatabase::addEngines();
    }
    void aSilencedAlertHoldsTheIncidentOpenAndHindersNothingElse()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        Alert alert {.id = AlertId::create(),
                     .source = production.source.id,
                     .name = u"SignInFails"_s,
                     .service = u"identity"_s,
                     .state = AlertState::Suppressed,
                     .startedAt = production.world.at.addSecs(-3600),
                     .noticedAt = production.world.at.addSecs(-3600),
                     .incident = production.incident.id};
        QVERIFY(production.put(alerts(), alert));
        production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QVERIFY(production.measure(0, 960, 99));

        QVERIFY(production.look(961) > 0);
        QVERIFY(!production.incidentNow().resolvedAt.isValid());

        alert.dismissedReason = u"It watches an old address"_s;
        QVERIFY(production.put(alerts(), alert));
        QVERIFY(production.look(962) > 0);
        QCOMPARE(production.incidentNow().recoveredHow, RecoveredHow::Watched);
    }

    void whereNothingIsMeasuredTheAlertsSayThatItWorksAgain_data() { TestDatabase::addEngines(); }
    void whereNothingIsMeasuredTheAlertsSayThatItWorksAgain()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        auto bare = production.indicator;
        bare.atLeast.reset();
        QVERIFY(production.put(indicators(), bare));
        auto alone = production.incidentNow();
        alone.story = {};
        alone.worksAgainAt = production.world.at;
        QVERIFY(production.put(incidents(), alone));

        QCOMPARE(production.look(60), 0);

        QCOMPARE(production.incidentNow().worksAgainAt, production.world.at);
    }

    void theKeeperDoesAllOfItByItself_data() { TestDatabase::addEngines(); }
    void theKeeperDoesAllOfItByItself()
    {
        const TestDatabase database;
        Production production(database);
        QVERIFY(production.isOpen);
        auto now = production.world.at;
        ReleaseKeeper keeper(production.store, [&now] { return now; },
                             std::chrono::milliseconds(50));
        QTRY_COMPARE(production.all(gates()).size(), 8);
        production.deploy(u"1843"_s, u"a81d3f7"_s, 0);
        QTRY_COMPARE(production.releaseNow().state, ReleaseState::Checking);
        QVERIFY(production.measure(0, 900, 99));
        now = now.addSecs(900);
        QTRY_COMPARE(production.releaseNow().state, ReleaseState::Verified);
    }
};

static const Registered<CheckingTest> known;

#include "tst_checking.moc"
