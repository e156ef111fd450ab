// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/production/productiontables.h"
#include "models/releases/releasetables.h"
#include "models/store/store.h"
#include "models/team/teamtables.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Each field of what goes out lies in the workspace as it was put there, on both engines.
class ReleaseTablesTest : public QObject
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

        const Release release {.id = ReleaseId::create(),
                               .version = u"22.3.1"_s,
                               .service = u"portal"_s,
                               .state = ReleaseState::Checking,
                               .commit = u"a81d3f7"_s,
                               .plannedAt = at,
                               .plannedBy = u"Mia"_s,
                               .sealedAt = at.addSecs(1),
                               .sealedBy = u"Owen"_s,
                               .baselineHash = u"9f2c"_s,
                               .signOffSince = at.addSecs(2),
                               .deployedAt = at.addSecs(3),
                               .artifact = u"image"_s,
                               .configuration = u"config 18d2aa6"_s,
                               .flags = u"search off"_s,
                               .rollbackTo = u"22.3.0"_s,
                               .notes = u"Fixed"_s};
        QCOMPARE(kept(store, releases(), release), release);
        const Column column {.id = ColumnId::create(), .name = u"Verify"_s};
        QVERIFY(kept(store, columns(), column));
        const Story story {.id = StoryId::create(),
                           .number = 7,
                           .title = u"Fix"_s,
                           .column = column.id,
                           .enteredAt = at,
                           .createdAt = at};
        QVERIFY(kept(store, stories(), story));
        const ReleaseStory content {.id = ReleaseStoryId::create(),
                                    .release = release.id,
                                    .story = story.id,
                                    .addedAt = at};
        QCOMPARE(kept(store, releaseStories(), content), content);
        const BaselinePart part {.id = BaselinePartId::create(),
                                 .release = release.id,
                                 .kind = BaselineKind::Document,
                                 .name = u"notes"_s,
                                 .version = u"1"_s};
        QCOMPARE(kept(store, baselineParts(), part), part);
        const Gate gate {.id = GateId::create(),
                         .release = release.id,
                         .kind = GateKind::NoOpenIncident,
                         .state = GateState::Waived,
                         .evidence = u"{\"tests\":616}"_s,
                         .person = u"Dana"_s,
                         .at = at,
                         .waivedReason = u"this release fixes it"_s,
                         .waivedBy = u"Mia"_s,
                         .waivedAt = at.addSecs(1)};
        QCOMPARE(kept(store, gates(), gate), gate);
        const Member dana {.id = MemberId::create(),
                           .name = u"Dana"_s,
                           .roles = int(Role::DevTester)};
        QVERIFY(kept(store, members(), dana));
        const Signature signature {.id = SignatureId::create(),
                                   .release = release.id,
                                   .role = Role::DevTester,
                                   .member = dana.id,
                                   .person = u"Dana"_s,
                                   .meaning = u"quality is at the level expected"_s,
                                   .refused = true,
                                   .reason = u"not yet"_s,
                                   .commit = u"a81d3f7"_s,
                                   .gates = u"[]"_s,
                                   .baselineHash = u"9f2c"_s,
                                   .at = at,
                                   .voidAt = at.addSecs(1),
                                   .voidReason = u"a new commit"_s,
                                   .login = u"dana"_s};
        QCOMPARE(kept(store, signatures(), signature), signature);
        const Deployment deployment {.id = DeploymentId::create(),
                                     .environment = u"production"_s,
                                     .service = u"portal"_s,
                                     .version = u"22.3.1"_s,
                                     .startedAt = at};
        QVERIFY(kept(store, deployments(), deployment));
        const DeploymentContents contents {.id = deployment.id,
                                           .release = release.id,
                                           .artifact = u"image"_s,
                                           .configuration = u"config"_s,
                                           .flags = u"search off"_s,
                                           .rollbackTo = u"22.3.0"_s,
                                           .startedBy = u"Owen"_s};
        QCOMPARE(kept(store, deploymentContents(), contents), contents);
        const DeploymentCheck check {.id = DeploymentCheckId::create(),
                                     .deployment = deployment.id,
                                     .startedAt = at,
                                     .windowSeconds = 600,
                                     .inBandSince = at.addSecs(1),
                                     .endedAt = at.addSecs(2),
                                     .outcome = CheckOutcome::CalledByPerson,
                                     .worst = 70.4,
                                     .last = 98.8,
                                     .reason = u"seen"_s,
                                     .person = u"Owen"_s};
        QCOMPARE(kept(store, deploymentChecks(), check), check);
        const ReleaseRule rule {.id = ReleaseRuleId::create(),
                                .signers = 3,
                                .gates = u"{}"_s,
                                .watchSeconds = 60,
                                .advises = true};
        QCOMPARE(kept(store, releaseRules(), rule), rule);
    }
};

static const Registered<ReleaseTablesTest> known;

#include "tst_releasetables.moc"
