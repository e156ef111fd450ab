// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/baseline.h"
#include "models/releases/deploying.h"
#include "models/releases/gates.h"
#include "tests/support/releaseworld.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Who may sign what, on both engines, against every other window.
class SigningTest : public QObject
{
    Q_OBJECT

    // Everything that the story needs to be sealed, with every gate met.
    struct Ready
    {
        explicit Ready(const TestDatabase &database)
            : world(database.location())
            , store(database.location(), {u"Owen"_s, u"test"_s})
        {
            isOpen = bool(store.open().result()) && bool(world.make(store))
                    && bool(world.rehearse()) && bool(world.seal());
        }
        ReleaseWorld world;
        Store store;
        bool isOpen = false;
    };

    template<typename T>
    static bool applied(Store &store, const Table<T> &table, const Edit<T> &edit)
    {
        return bool(store.write([&](Transaction &transaction) {
                             return table.apply(transaction, edit);
                         }).result());
    }

    static int settle(Ready &ready)
    {
        const auto done = ready.store
                                  .write([&](Transaction &transaction) {
                                      return settleReleases(transaction, ready.world.at.addSecs(60));
                                  })
                                  .result();
        return done ? *done : -1;
    }

private slots:
    void aReleaseIsSignedByAllWhoAreAsked_data() { TestDatabase::addEngines(); }
    void aReleaseIsSignedByAllWhoAreAsked()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(areMet(ready.world.standing(ready.store).gates));

        const auto first = ready.world.sign(ready.world.mia, Role::ProductOwner);
        QVERIFY2(bool(first), first ? "" : qPrintable(first.error().message()));
        QVERIFY(ready.world.sign(ready.world.dana, Role::DevTester));
        QCOMPARE(ready.world.standing(ready.store).release.state, ReleaseState::SignOff);
        QVERIFY(ready.world.sign(ready.world.owen, Role::OperationsEngineer));

        const auto standing = ready.world.standing(ready.store);
        QCOMPARE(standing.release.state, ReleaseState::Signed);
        QCOMPARE(holding(standing.signatures).size(), 3);
        QCOMPARE(standing.signatures.first().commit, u"a81d3f7"_s);
        QCOMPARE(standing.signatures.first().baselineHash, standing.release.baselineHash);
        QVERIFY(standing.signatures.first().gates.contains(u"functional-tests"_s));
        QVERIFY(isIntact(standing));
    }

    void aWrongPassphraseSignsNothing_data() { TestDatabase::addEngines(); }
    void aWrongPassphraseSignsNothing()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        const auto changed = ready.store
                                     .write([&](Transaction &transaction) {
                                         return sealRelease(transaction, ready.world.release.id,
                                                            ready.world.at);
                                     })
                                     .result();
        QVERIFY(changed); // her first signature is void with it

        const auto wrong = ready.world.sign(ready.world.mia, Role::ProductOwner, u"MiaMiaMi4"_s);

        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Error::Kind::Auth);
        QVERIFY(holding(ready.world.standing(ready.store).signatures).isEmpty());
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
    }

    void aFirstPassphraseThatIsTooShortIsRefused()
    {
        const auto proof = proofOf(MemberId::create(), {}, u"short"_s);
        QVERIFY(!proof);
        QCOMPARE(proof.error().code, u"passphrase-short"_s);
    }

    void thePassphraseIsInNoLine_data() { TestDatabase::addEngines(); }
    void thePassphraseIsInNoLine()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        const auto key = ready.store
                                 .read([&](Database &open) {
                                     return readSigningKey(open, ready.world.mia.id);
                                 })
                                 .result();
        QVERIFY(key && *key);
        const auto lines = ready.store
                                   .read([](Database &open) {
                                       return open.select(u"SELECT fields FROM activity"_s, {},
                                                          [](const Row &row) { return row.text(0); });
                                   })
                                   .result();
        QVERIFY(lines);
        for (const auto &line : *lines) {
            QVERIFY(!line.contains(u"MiaMiaMia"_s));
            QVERIFY(!line.contains(QString::fromLatin1((*key)->hash.toHex())));
            QVERIFY(!line.contains(QString::fromLatin1((*key)->salt.toHex())));
        }
    }

    void nobodySignsTwice_data() { TestDatabase::addEngines(); }
    void nobodySignsTwice()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        auto both = ready.world.mia;
        both.roles = int(Role::ProductOwner | Role::DevTester);
        QVERIFY(applied(ready.store, members(), {ready.world.mia, both}));
        QVERIFY(ready.world.sign(both, Role::ProductOwner));

        const auto second = ready.world.sign(both, Role::DevTester);

        QVERIFY(!second);
        QCOMPARE(second.error().code, u"signed-twice"_s);
    }

    void aRoleThatWasTakenAwayMeanwhileSignsNothing_data() { TestDatabase::addEngines(); }
    void aRoleThatWasTakenAwayMeanwhileSignsNothing()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        auto deputy = ready.world.ada;
        deputy.roles = int(Role::ProductOwner);
        QVERIFY(applied(ready.store, members(), {ready.world.ada, deputy}));
        auto without = ready.world.mia;
        without.roles = int(Role::Developer);
        // She sees that it is her turn, and somebody takes the role before she has typed.
        const auto before = ready.world.standing(ready.store);
        QVERIFY(maySign(before, Role::ProductOwner, u"Mia"_s));
        QVERIFY(applied(ready.store, members(), {ready.world.mia, without}));

        const auto late = ready.world.sign(ready.world.mia, Role::ProductOwner);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"no-right"_s);

        // Nor past the functions that ask: the table itself does not take it.
        const Signature forged {.id = SignatureId::create(),
                                .release = ready.world.release.id,
                                .role = Role::ProductOwner,
                                .member = without.id,
                                .person = without.name,
                                .commit = before.release.commit,
                                .baselineHash = before.release.baselineHash,
                                .at = ready.world.at};
        QSignalSpy refused(&ready.store, &Store::refused);
        ready.store.edit(signatures(), {.after = forged});
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.first().at(0).value<Refusal>().error.code, u"role-gone"_s);
    }

    void whoMadeTheChangeDoesNotSignAlone_data() { TestDatabase::addEngines(); }
    void whoMadeTheChangeDoesNotSignAlone()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(applied(ready.store, releaseRules(),
                        {.after = ReleaseRule {.id = theReleaseRule(), .signers = int(Role::Developer)}}));

        const auto alone = ready.world.sign(ready.world.ada, Role::Developer);

        QVERIFY(!alone);
        QCOMPARE(alone.error().code, u"author-alone"_s);
        auto another = ready.world.dana;
        another.roles = int(Role::Developer);
        QVERIFY(applied(ready.store, members(), {ready.world.dana, another}));
        QVERIFY(ready.world.sign(another, Role::Developer));
    }

    void aRoleThatNobodyHasIsSignedForByAnybody_data() { TestDatabase::addEngines(); }
    void aRoleThatNobodyHasIsSignedForByAnybody()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        auto without = ready.world.dana;
        without.roles = int(Role::PerformanceEngineer);
        QVERIFY(applied(ready.store, members(), {ready.world.dana, without}));
        QVERIFY(ready.world.sign(without, Role::DevTester));
    }

    void aSignatureIsNeitherRemovedNorChangedNorRevived_data() { TestDatabase::addEngines(); }
    void aSignatureIsNeitherRemovedNorChangedNorRevived()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const auto signature = ready.world.sign(ready.world.mia, Role::ProductOwner);
        QVERIFY(signature);
        auto other = *signature;
        other.meaning = u"something else"_s;
        QVERIFY(!applied(ready.store, signatures(), {*signature, other}));
        QVERIFY(!applied(ready.store, signatures(), {.before = *signature}));
        auto gone = *signature;
        gone.voidAt = ready.world.at;
        gone.voidReason = u"new-commit"_s;
        QVERIFY(applied(ready.store, signatures(), {*signature, gone}));
        QVERIFY(!applied(ready.store, signatures(), {gone, *signature}));
    }

    void anotherStoryListVoidsWhatWasSigned_data() { TestDatabase::addEngines(); }
    void anotherStoryListVoidsWhatWasSigned()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        const auto places = ready.store
                                    .read([&](Database &open) {
                                        return readReleaseStories(open, ready.world.release.id);
                                    })
                                    .result();
        QVERIFY(places);

        ready.store.edit(storyRemoved(ready.world.story.id, *places));

        QTRY_VERIFY(holding(ready.world.standing(ready.store).signatures).isEmpty());
        const auto standing = ready.world.standing(ready.store);
        QCOMPARE(standing.signatures.first().voidReason, u"baseline"_s);
        QCOMPARE(standing.release.state, ReleaseState::Planned);
        QVERIFY(standing.release.baselineHash.isEmpty());
    }

    void anotherCommitVoidsWhatWasSigned_data() { TestDatabase::addEngines(); }
    void anotherCommitVoidsWhatWasSigned()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        auto build = ready.world.build;
        build.id = BuildId::create();
        build.number = u"1844"_s;
        build.commit = u"c09e2b1"_s;
        QVERIFY(applied(ready.store, builds(), {.after = build}));

        ready.store.edit(rebuilt(ready.world.standing(ready.store).release, build));

        QTRY_VERIFY(holding(ready.world.standing(ready.store).signatures).isEmpty());
        const auto standing = ready.world.standing(ready.store);
        QCOMPARE(standing.signatures.first().voidReason, u"new-commit"_s);
        // Nothing of the other commit proves this one.
        for (const auto &gate : standing.gates) {
            if (gate.kind == GateKind::FunctionalTests || gate.kind == GateKind::RollbackRehearsed)
                QCOMPARE(gate.state, GateState::Waiting);
        }
    }

    void aReRunVoidsWhatWasSigned_data() { TestDatabase::addEngines(); }
    void aReRunVoidsWhatWasSigned()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        auto again = ready.world.functional;
        again.attempt = 2;
        again.status = Status::Running;
        again.finishedAt = {};
        QVERIFY(applied(ready.store, stages(), {ready.world.functional, again}));

        // Who signs before anybody has looked meets the same.
        const auto late = ready.world.sign(ready.world.dana, Role::DevTester);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"gates"_s);
        QVERIFY(settle(ready) > 0);

        const auto standing = ready.world.standing(ready.store);
        QCOMPARE(standing.signatures.first().voidReason, u"run-again/functional-tests"_s);
        QCOMPARE(standing.release.state, ReleaseState::SignOff);
        QCOMPARE(settle(ready), 0); // a second look changes nothing
    }

    void whatWasChangedInSightIsNotSigned_data() { TestDatabase::addEngines(); }
    void whatWasChangedInSightIsNotSigned()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const auto wish = ready.store
                                  .read([&](Database &open) {
                                      return ready.world.wishOf(open, ready.world.mia,
                                                                Role::ProductOwner);
                                  })
                                  .result();
        QVERIFY(wish);
        const auto release = ready.world.standing(ready.store).release;
        auto other = release;
        other.flags = u"search on"_s;
        QVERIFY(applied(ready.store, releases(), {release, other}));
        QVERIFY(ready.world.seal());

        const auto late = ready.world.as(ready.world.mia, [&](Transaction &transaction) {
            return signRelease(transaction, *wish, ready.world.at);
        });

        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
    }

    void whatIsNotProvenIsNotSigned_data() { TestDatabase::addEngines(); }
    void whatIsNotProvenIsNotSigned()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        auto open = ready.world.criterion;
        open.tickedAt = {};
        open.tickedBy.clear();
        QVERIFY(applied(ready.store, criteria(), {ready.world.criterion, open}));

        const auto early = ready.world.sign(ready.world.mia, Role::ProductOwner);
        QVERIFY(!early);
        QCOMPARE(early.error().code, u"gates"_s);

        // The light profile warns, and lets it pass.
        QVERIFY(applied(ready.store, releaseRules(),
                        {.after = ReleaseRule {.id = theReleaseRule(), .advises = true}}));
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
    }

    void aRefusalNeedsAReasonAndHoldsTheRelease_data() { TestDatabase::addEngines(); }
    void aRefusalNeedsAReasonAndHoldsTheRelease()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const auto refuse = [&](const QString &reason) {
            return ready.world.as(ready.world.mia, [&](Transaction &transaction)
                                                   -> Result<Signature> {
                const auto wish = ready.world.wishOf(transaction.database(), ready.world.mia,
                                                     Role::ProductOwner);
                return wish ? refuseRelease(transaction, *wish, reason, ready.world.at)
                            : Result<Signature>(wish.error());
            });
        };
        QCOMPARE(refuse(u"  "_s).error().code, u"no-reason"_s);
        QVERIFY(refuse(u"The text is wrong"_s));
        QCOMPARE(ready.world.standing(ready.store).release.state, ReleaseState::Refused);
        QCOMPARE(ready.world.sign(ready.world.dana, Role::DevTester).error().code, u"refused"_s);
        QVERIFY(ready.world.seal());
        QVERIFY(ready.world.sign(ready.world.dana, Role::DevTester));
    }

    void onlyTheProductOwnerWaivesAndWithAReason_data() { TestDatabase::addEngines(); }
    void onlyTheProductOwnerWaivesAndWithAReason()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const Incident incident {.id = IncidentId::create(),
                                 .title = u"Slow search"_s,
                                 .service = u"identity"_s,
                                 .openedAt = ready.world.at};
        QVERIFY(applied(ready.store, incidents(), {.after = incident}));
        const auto waive = [&](const Member &member, const QString &reason) {
            return ready.world.as(member, [&](Transaction &transaction) {
                return waiveGate(transaction, ready.world.release.id, GateKind::NoOpenIncident,
                                 reason, ready.world.at);
            });
        };
        QCOMPARE(waive(ready.world.owen, u"It is another part"_s).error().code, u"no-right"_s);
        QCOMPARE(waive(ready.world.mia, u" "_s).error().code, u"no-reason"_s);

        const auto waived = waive(ready.world.mia, u"It is another part"_s);

        QVERIFY(waived);
        QCOMPARE(waived->state, GateState::Waived);
        QCOMPARE(waived->waivedBy, u"Mia"_s);
        // Another incident is not what she let pass.
        auto second = incident;
        second.id = IncidentId::create();
        QVERIFY(applied(ready.store, incidents(), {.after = second}));
        QVERIFY(settle(ready) > 0);
        const auto gates = ready.world.standing(ready.store).gates;
        QCOMPARE(gates.last().state, GateState::Failed);
    }

    void aSignedReleaseIsNotRemoved_data() { TestDatabase::addEngines(); }
    void aSignedReleaseIsNotRemoved()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QSignalSpy refused(&ready.store, &Store::refused);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        ready.store.edit(releases(), {.before = ready.world.standing(ready.store).release});
        QTRY_COMPARE(refused.count(), 1);
    }

    void makingAReleaseCanBeTakenBackAlthoughItsGatesWereLookedAt_data()
    {
        TestDatabase::addEngines();
    }
    void makingAReleaseCanBeTakenBackAlthoughItsGatesWereLookedAt()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QSignalSpy refused(&ready.store, &Store::refused);
        const auto deed = planned({.id = ReleaseId::create(),
                                   .version = u"22.4"_s,
                                   .service = u"identity"_s,
                                   .commit = u"a81d3f7"_s},
                                  {ready.world.story.id}, ready.world.at);
        ready.store.edit(deed);
        QVERIFY(settle(ready) >= 0);
        const auto count = [&] {
            return ready.store
                    .read([](Database &open) {
                        return open.select(u"SELECT (SELECT COUNT(*) FROM release)"
                                           " + (SELECT COUNT(*) FROM release_story)"_s,
                                           {}, [](const Row &row) { return row.number(0); });
                    })
                    .result()
                    ->first();
        };
        QCOMPARE(count(), 4);
        ready.store.edit(deed.reversed());
        QCOMPARE(count(), 2);
        QCOMPARE(refused.count(), 0);
    }

    void whatIsNotSignedIsNotDeployed_data() { TestDatabase::addEngines(); }
    void whatIsNotSignedIsNotDeployed()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const auto deploy = [&](const Member &member) {
            return ready.world.as(member, [&](Transaction &transaction) {
                return beginDeployment(transaction, ready.world.release.id, ready.world.at);
            });
        };
        QCOMPARE(deploy(ready.world.owen).error().code, u"not-signed"_s);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        QVERIFY(ready.world.sign(ready.world.dana, Role::DevTester));
        QVERIFY(ready.world.sign(ready.world.owen, Role::OperationsEngineer));
        QCOMPARE(deploy(ready.world.mia).error().code, u"no-right"_s);
        const auto going = deploy(ready.world.owen);
        QVERIFY(going);
        QCOMPARE(going->state, ReleaseState::Deploying);
    }

    void whoMayNotEditReleasesVoidsNoSignature_data() { TestDatabase::addEngines(); }
    void whoMayNotEditReleasesVoidsNoSignature()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        const auto places = ready.store
                                    .read([&](Database &open) {
                                        return readReleaseStories(open, ready.world.release.id);
                                    })
                                    .result();
        QVERIFY(places);
        Store other(database.location(), {ready.world.dana.name, u"test"_s});
        QVERIFY(other.open().result());
        QSignalSpy refused(&other, &Store::refused);

        other.edit(storyRemoved(ready.world.story.id, *places));

        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(holding(ready.world.standing(ready.store).signatures).size(), 1);
    }

    void anIncidentMayStopAllButWhatMendsIt_data() { TestDatabase::addEngines(); }
    void anIncidentMayStopAllButWhatMendsIt()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        const auto may = [&] {
            return mayDeploy(ready.world.standing(ready.store), ready.world.owen.name)
                    .error().code;
        };
        QCOMPARE(may(), u"not-signed"_s);
        const Incident incident {.id = IncidentId::create(),
                                 .title = u"Payment fails"_s,
                                 .openedAt = ready.world.at,
                                 .stopsDeployments = true};
        QVERIFY(applied(ready.store, incidents(), {.after = incident}));
        QCOMPARE(may(), u"stopped"_s);
        auto mended = incident;
        mended.number = 1;
        mended.story = ready.world.story.id; // which this release holds
        auto stored = incident;
        stored.number = 1;
        QVERIFY(applied(ready.store, incidents(), {stored, mended}));
        QCOMPARE(may(), u"not-signed"_s);
        auto other = mended;
        other.story = {};
        QVERIFY(applied(ready.store, incidents(), {mended, other}));
        QCOMPARE(may(), u"stopped"_s);
        auto over = other;
        over.resolvedAt = ready.world.at.addSecs(60);
        QVERIFY(applied(ready.store, incidents(), {other, over}));
        QCOMPARE(may(), u"not-signed"_s);
    }

    void whatDidNotGetOutAndWasChangedSinceIsNotDeployed_data() { TestDatabase::addEngines(); }
    void whatDidNotGetOutAndWasChangedSinceIsNotDeployed()
    {
        const TestDatabase database;
        Ready ready(database);
        QVERIFY(ready.isOpen);
        QVERIFY(ready.world.sign(ready.world.mia, Role::ProductOwner));
        QVERIFY(ready.world.sign(ready.world.dana, Role::DevTester));
        QVERIFY(ready.world.sign(ready.world.owen, Role::OperationsEngineer));
        QVERIFY(ready.world.as(ready.world.owen, [&](Transaction &transaction) -> Result<Done> {
            const auto going
                    = beginDeployment(transaction, ready.world.release.id, ready.world.at);
            if (!going)
                return going.error();
            auto failed = *going;
            failed.state = ReleaseState::Failed;
            return releases().apply(transaction, {*going, failed});
        }));
        const auto mayTry = [&] {
            return mayDeploy(ready.world.standing(ready.store), ready.world.owen.name);
        };
        QVERIFY(mayTry());
        const auto before = ready.world.standing(ready.store).release;
        auto other = before;
        other.commit = u"b92e4a8"_s;

        ready.store.edit(Deed(releases(), {before, other}));

        QTRY_COMPARE(ready.world.standing(ready.store).release.commit, other.commit);
        const auto may = mayTry();
        QVERIFY(!may);
        QCOMPARE(may.error().code, u"changed"_s);
    }
};

static const Registered<SigningTest> known;

#include "tst_signing.moc"
