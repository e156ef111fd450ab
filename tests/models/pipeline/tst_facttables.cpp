// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/store/check.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// What is kept of a build beyond its stages lies in the workspace as it was told, on both engines.
class FactTablesTest : public QObject
{
    Q_OBJECT

    static QDateTime at(const char *time)
    {
        return QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate);
    }

    template<typename T>
    static Result<T> writtenAndRead(Transaction &transaction, const Table<T> &table, const T &thing)
    {
        if (const auto done = table.merge(transaction, {thing}); !done)
            return done.error();
        const auto read = table.load(transaction.database(), {thing.id.toString()});
        if (!read)
            return read.error();
        return read->value(0);
    }

private slots:
    void everyFactIsReadAsItWasWritten_data() { TestDatabase::addEngines(); }
    void everyFactIsReadAsItWasWritten()
    {
        const TestDatabase database;
        Store store(database.location(), {u"poller"_s, u"test"_s});
        QVERIFY(store.open().result());
        const Connection server {.id = ConnectionId::create(), .name = u"CI"_s};
        const Build build {.id = BuildId::create(),
                           .connection = server.id,
                           .pipeline = u"shop"_s,
                           .queuedAt = at("2026-03-02T08:59:00Z"),
                           .attempt = 2};
        const Stage stage {.id = StageId::create(),
                           .build = build.id,
                           .name = u"functional"_s,
                           .queuedAt = at("2026-03-02T09:00:00Z"),
                           .attempt = 3,
                           .testsTotal = 614,
                           .testsPassed = 608,
                           .testsFailed = 2,
                           .testsErrors = 1,
                           .testsSkipped = 3,
                           .testsFlaky = 4,
                           .firstFailed = u"Login.refuses"_s};
        const StagePart part {.id = StagePartId::create(),
                              .build = build.id,
                              .stage = stage.id,
                              .position = 7,
                              .name = u"unit [linux]"_s,
                              .status = Status::Failed,
                              .rawStatus = u"timed_out"_s,
                              .queuedAt = at("2026-03-02T09:00:00Z"),
                              .startedAt = at("2026-03-02T09:01:00Z"),
                              .finishedAt = at("2026-03-02T09:02:00Z")};
        const Artifact silent {.id = ArtifactId::create(), .build = build.id, .name = u"a.zip"_s};
        const Artifact told {.id = ArtifactId::create(),
                             .build = build.id,
                             .position = 1,
                             .name = u"empty"_s,
                             .bytes = 0,
                             .expired = false};
        const Approval somewhere {.id = ApprovalId::create(),
                                  .build = build.id,
                                  .key = u"17"_s,
                                  .rawStatus = u"pending"_s};
        auto there = somewhere;
        there.id = ApprovalId::create();
        there.stage = stage.id;
        const GridCell cell {.id = GridCellId::create(),
                             .build = build.id,
                             .stage = stage.id,
                             .position = 2,
                             .device = u"Pixel 8"_s,
                             .environment = u"Android 15"_s,
                             .testsTotal = 40,
                             .testsPassed = 30,
                             .testsFailed = 5,
                             .testsErrors = 3,
                             .testsSkipped = 2,
                             .firstFailed = u"Cart.pays"_s};
        const BuildDetail detail {.id = build.id,
                                  .readAt = at("2026-03-02T10:00:00Z"),
                                  .partsLeftOut = 1,
                                  .artifactsLeftOut = 2,
                                  .approvalsLeftOut = 3,
                                  .cellsLeftOut = 4};
        const ServerEnvironment place {.id = ServerEnvironmentId::create(),
                                       .connection = server.id,
                                       .project = u"o/shop"_s,
                                       .name = u"production"_s,
                                       .firstSeenAt = at("2026-03-01T10:00:00Z"),
                                       .goneAt = at("2026-03-02T10:00:00Z")};
        const ServerDeployment deployed {.id = ServerDeploymentId::create(),
                                         .connection = server.id,
                                         .project = u"o/shop"_s,
                                         .key = u"42"_s,
                                         .environment = u"production"_s,
                                         .status = Status::Passed,
                                         .rawStatus = u"success"_s,
                                         .ref = u"main"_s,
                                         .commit = u"abc"_s,
                                         .at = at("2026-03-02T10:00:00Z")};
        const TestList list {.id = testListIdOf(server.id, u"shop"_s, u"functional"_s),
                             .connection = server.id,
                             .pipeline = u"shop"_s,
                             .stage = u"functional"_s,
                             .build = build.id.toString(),
                             .commit = u"abc"_s,
                             .builtAt = at("2026-03-02T10:00:00Z"),
                             .reports = 12,
                             .casesLeftOut = 99};
        const TestCase test {.id = testCaseIdOf(list.id, u"Login.refuses"_s),
                             .list = list.id,
                             .name = u"Login.refuses"_s,
                             .outcome = TestOutcome::PassedOnRetry,
                             .since = 5,
                             .troubles = u"9f 12r"_s};
        const PipelineRule rule {.id = thePipelineRule(), .keepDays = 30};

        const auto same = [](Transaction &transaction, const auto &table, const auto &thing) {
            const auto read = writtenAndRead(transaction, table, thing);
            return read && *read == thing;
        };
        const auto kept = store.write([&](Transaction &t) -> Result<QString> {
                                   QString bad;
                                   const auto note = [&bad](bool good, const QString &what) {
                                       if (!good)
                                           bad += what + u' ';
                                   };
                                   note(same(t, connections(), server), u"connection"_s);
                                   note(same(t, builds(), build), u"build"_s);
                                   note(same(t, stages(), stage), u"stage"_s);
                                   note(same(t, stageParts(), part), u"part"_s);
                                   note(same(t, artifacts(), silent), u"silent artifact"_s);
                                   note(same(t, artifacts(), told), u"told artifact"_s);
                                   note(same(t, approvals(), somewhere), u"approval"_s);
                                   note(same(t, approvals(), there), u"approval of a stage"_s);
                                   note(same(t, gridCells(), cell), u"cell"_s);
                                   note(same(t, buildDetails(), detail), u"detail"_s);
                                   note(same(t, serverEnvironments(), place), u"environment"_s);
                                   note(same(t, serverDeployments(), deployed), u"deployment"_s);
                                   note(same(t, testLists(), list), u"list"_s);
                                   note(same(t, testCases(), test), u"case"_s);
                                   note(same(t, pipelineRules(), rule), u"rule"_s);
                                   return bad;
                               }).result();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
        QCOMPARE(*kept, QString());
        const auto findings = store.read([](Database &d) { return check(d); }).result();
        QVERIFY(findings);
        QCOMPARE(findings->size(), 0);
    }
};

static const Registered<FactTablesTest> known;
#include "tst_facttables.moc"
