// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"
#include "models/board/criteria.h"
#include "models/pipeline/facttables.h"
#include "models/pipeline/pipelinetables.h"
#include "models/releases/releasetables.h"
#include "models/releases/retention.h"
#include "models/store/check.h"
#include "models/store/store.h"
#include "tests/support/runner.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Which builds are removed when they are old, and which stay whatever their age.
class RetentionTest : public QObject
{
    Q_OBJECT

    struct Setting
    {
        Setting()
            : store(database.location(), {u"Ada"_s, u"test"_s})
        {
            opened = bool(store.open().result());
            add(connections(), server);
        }
        template<typename T>
        void add(const Table<T> &table, const T &thing)
        {
            const auto done = store.write([&](Transaction &transaction) {
                                       return table.apply(transaction, {.after = thing});
                                   }).result();
            if (!done)
                qWarning("%s: %s", qPrintable(table.name()), qPrintable(done.error().detail));
        }
        // So many days old, with a stage, a job, an artifact, an approval and the rest.
        Build old(const QString &number, int days, const QString &message = {})
        {
            Build build {.id = BuildId::create(),
                         .connection = server.id,
                         .pipeline = u"shop"_s,
                         .number = number,
                         .status = Status::Passed,
                         .commit = u"c"_s + number,
                         .message = message,
                         .startedAt = now.addDays(-days),
                         .finishedAt = now.addDays(-days).addSecs(60),
                         .page = u"https://ci.example/shop/"_s + number};
            add(builds(), build);
            return build;
        }
        void fill(const Build &build)
        {
            const Stage stage {.id = StageId::create(), .build = build.id, .name = u"s"_s};
            add(stages(), stage);
            add(stageParts(),
                StagePart {.id = StagePartId::create(), .build = build.id, .stage = stage.id});
            add(artifacts(), Artifact {.id = ArtifactId::create(), .build = build.id});
            add(approvals(),
                Approval {.id = ApprovalId::create(), .build = build.id, .stage = stage.id});
            add(gridCells(),
                GridCell {.id = GridCellId::create(), .build = build.id, .stage = stage.id});
            add(buildDetails(), BuildDetail {.id = build.id, .readAt = now});
            add(commits(), Commit {.id = CommitId::create(), .build = build.id});
        }
        Story story(int number)
        {
            const Column column {.id = ColumnId::create(), .name = u"To do"_s};
            add(columns(), column);
            Story story {.id = StoryId::create(), .number = number, .column = column.id};
            add(stories(), story);
            return story;
        }
        // The numbers of the builds that are left, in order of their start.
        QString left()
        {
            const auto all = store.read([](Database &d) { return builds().load(d); }).result();
            QStringList numbers;
            for (const auto &build : *all)
                numbers.append(build.number);
            return numbers.join(u' ');
        }
        int prune(int most = 200)
        {
            std::optional<Build> behind;
            int removed = 0;
            do {
                const auto done = store.write([&](Transaction &transaction) {
                                           return pruneBuilds(transaction, now, behind, most);
                                       }).result();
                if (!done) {
                    qWarning("%s", qPrintable(done.error().detail));
                    return -1;
                }
                removed += done->builds;
                behind = done->behind;
                ++steps;
            } while (behind);
            return removed;
        }

        const TestDatabase database;
        Store store;
        bool opened = false;
        int steps = 0;
        const QDateTime now = QDateTime::fromString(u"2026-06-01T09:00:00Z"_s, Qt::ISODate);
        const Connection server {.id = ConnectionId::create(), .name = u"CI"_s};
    };

private slots:
    void whatIsOldGoesWithAllThatBelongsToIt_data() { TestDatabase::addEngines(); }
    void whatIsOldGoesWithAllThatBelongsToIt()
    {
        Setting setting;
        setting.fill(setting.old(u"1"_s, 91));
        setting.fill(setting.old(u"2"_s, 89));

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"2"_s);
        const auto rows = setting.store.read([](Database &d) -> Result<QString> {
                                          QString text;
                                          for (const auto &table :
                                               {u"stage"_s, u"stage_part"_s, u"artifact"_s,
                                                u"approval"_s, u"grid_cell"_s, u"build_detail"_s,
                                                u"build_commit"_s}) {
                                              const auto count = d.select(
                                                      u"SELECT COUNT(*) FROM "_s + table, {},
                                                      [](const Row &row) { return row.number(0); });
                                              text += QString::number(count ? count->first() : -1);
                                          }
                                          return text;
                                      }).result();
        QCOMPARE(*rows, u"1111111"_s);
        const auto findings
                = setting.store.read([](Database &database) { return check(database); }).result();
        QCOMPARE(findings->size(), 0);
        QCOMPARE(setting.prune(), 0);
    }

    void theNewestOfAPipelineAndWhatIsNotOverStay_data() { TestDatabase::addEngines(); }
    void theNewestOfAPipelineAndWhatIsNotOverStay()
    {
        Setting setting;
        setting.old(u"1"_s, 400);
        auto running = setting.old(u"2"_s, 300);
        auto goesOn = running;
        goesOn.status = Status::Running;
        setting.store.edit(builds(), {running, goesOn});
        setting.old(u"3"_s, 200);

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"2 3"_s);
    }

    void whatADeploymentRefersToStays_data() { TestDatabase::addEngines(); }
    void whatADeploymentRefersToStays()
    {
        Setting setting;
        setting.old(u"1"_s, 400); // its commit went out with the second
        const auto deployed = setting.old(u"2"_s, 399);
        setting.old(u"3"_s, 398);
        setting.old(u"4"_s, 1);
        const Deployment deployment {.id = DeploymentId::create(), .build = deployed.id};
        setting.add(deployments(), deployment);
        setting.add(deploymentChanges(),
                    DeploymentChange {.id = DeploymentChangeId::create(),
                                      .deployment = deployment.id,
                                      .change = u"c1"_s});

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"1 2 4"_s);
    }

    void whatNamesAStoryStays_data() { TestDatabase::addEngines(); }
    void whatNamesAStoryStays()
    {
        Setting setting;
        setting.story(2187);
        setting.old(u"1"_s, 400, u"Pay by card, #2187"_s);
        setting.old(u"2"_s, 399, u"Mends #9999, which nobody knows"_s);
        auto build = setting.old(u"3"_s, 398);
        setting.add(commits(), Commit {.id = CommitId::create(),
                                       .build = build.id,
                                       .message = u"More of #2187"_s});
        setting.old(u"4"_s, 1);

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"1 3 4"_s);
    }

    void whatStandsInEvidenceStays_data() { TestDatabase::addEngines(); }
    void whatStandsInEvidenceStays()
    {
        Setting setting;
        const auto story = setting.story(5);
        setting.old(u"11"_s, 400);
        setting.old(u"12"_s, 399);
        setting.old(u"13"_s, 1);
        setting.add(criteria(), Criterion {.id = CriterionId::create(),
                                           .story = story.id,
                                           .text = u"It pays"_s,
                                           .evidence = u"Seen: https://ci.example/shop/12 ok"_s});

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"12 13"_s);
    }

    void theTeamSaysHowLong_data() { TestDatabase::addEngines(); }
    void theTeamSaysHowLong()
    {
        Setting setting;
        setting.old(u"1"_s, 31);
        setting.old(u"2"_s, 29);
        setting.old(u"3"_s, 1);
        QCOMPARE(setting.prune(), 0);
        setting.add(pipelineRules(), PipelineRule {.id = thePipelineRule(), .keepDays = 30});

        QCOMPARE(setting.prune(), 1);

        QCOMPARE(setting.left(), u"2 3"_s);
    }

    void itGoesStepByStepPastWhatStays_data() { TestDatabase::addEngines(); }
    void itGoesStepByStepPastWhatStays()
    {
        Setting setting;
        setting.story(7);
        for (int i = 0; i < 25; ++i)
            setting.old(QString::number(i), 400 - i, i % 2 == 0 ? u"#7"_s : u""_s);
        setting.old(u"new"_s, 1);

        QCOMPARE(setting.prune(4), 12);

        QCOMPARE(setting.steps, 7);
        QVERIFY(!setting.left().contains(u" 11 "_s));
        QVERIFY(setting.left().contains(u" 12 "_s));
    }

    void itWorksByItself()
    {
        Setting setting;
        setting.old(u"1"_s, 400);
        setting.old(u"2"_s, 1);
        Retention retention(setting.store, [&] { return setting.now; });
        QSignalSpy pruned(&retention, &Retention::pruned);

        retention.pruneNow();

        QTRY_COMPARE(pruned.count(), 1);
        QCOMPARE(pruned.first().first().toInt(), 1);
        QCOMPARE(setting.left(), u"2"_s);
    }
    void itWorksByItself_data() { TestDatabase::addEngines(); }
};

static const Registered<RetentionTest> known;
#include "tst_retention.moc"
