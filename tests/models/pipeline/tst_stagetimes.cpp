// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetimes.h"

#include "tests/support/runner.h"

#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <vector>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class StageTimesTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};

    [[nodiscard]] Stage stage(const QString &name, Status status, int from, int to,
                              BuildId build = {}) const
    {
        Stage stage {.build = build, .name = name, .kind = StageKind::Functional, .status = status};
        if (from != to || to != 0)
            stage.startedAt = m_noon.addSecs(60 * from);
        if (isOver(status) && from != to)
            stage.finishedAt = m_noon.addSecs(60 * to);
        return stage;
    }
    [[nodiscard]] static StageTimes usually(const QHash<QString, milliseconds> &stages)
    {
        return {.stages = stages};
    }

private slots:
    void theUsualTimeIsTheMedianOfTheLastTwenty_data()
    {
        QTest::addColumn<QList<int>>("minutes");
        QTest::addColumn<int>("usual"); // 0: nothing is said
        QTest::newRow("two are too few") << QList<int> {5, 7} << 0;
        QTest::newRow("the middle one") << QList<int> {5, 70, 7} << 7;
        QTest::newRow("the mean of the two in the middle") << QList<int> {4, 10, 6, 100} << 8;
        auto many = QList<int>(20, 5) + QList<int>(30, 50);
        QTest::newRow("older ones do not count") << many << 5;
    }
    void theUsualTimeIsTheMedianOfTheLastTwenty()
    {
        QFETCH(QList<int>, minutes);
        QFETCH(int, usual);
        std::vector<milliseconds> lengths;
        for (const int length : minutes)
            lengths.emplace_back(std::chrono::minutes(length));
        const auto found = usualTime(lengths);
        QCOMPARE(found.has_value(), usual > 0);
        if (found)
            QCOMPARE(*found, milliseconds(std::chrono::minutes(usual)));
    }

    void onlyWhatRanToItsEndIsMeasured()
    {
        const std::vector stages {
                stage(u"test"_s, Status::Passed, 0, 4),   stage(u"test"_s, Status::Failed, 0, 1),
                stage(u"test"_s, Status::Unstable, 0, 6), stage(u"test"_s, Status::Running, 0, 90),
                stage(u"test"_s, Status::Passed, 0, 5),   stage(u"lint"_s, Status::Passed, 0, 1)};
        const auto times = usualTimes(stages);
        QCOMPARE(times.of(u"test"_s), milliseconds(5min));
        QCOMPARE(times.of(u"lint"_s), 0ms);
    }

    void stagesOfOneKindInABuildAreMeasuredFromTheFirstToTheLast()
    {
        std::vector<Stage> stages;
        for (int i = 0; i < 3; ++i) {
            const auto build = BuildId::create();
            stages.push_back(stage(u"api"_s, Status::Passed, 0, 4, build));
            stages.push_back(stage(u"ui"_s, Status::Passed, 2, 9, build));
        }
        QCOMPARE(usualTimes(stages).of(StageKind::Functional), milliseconds(9min));
        QCOMPARE(usualTimes(stages).of(StageKind::Security), 0ms);
    }

    void theRestIsWhatIsLeftOfTheRunningAndAllOfTheWaitingUpToPeople()
    {
        const auto usual = usually(
                {{u"build"_s, 5min}, {u"test"_s, 20min}, {u"scan"_s, 18min}, {u"deploy"_s, 3min}});
        const std::vector stages {stage(u"build"_s, Status::Passed, -17, -12),
                                  stage(u"test"_s, Status::Running, -12, 0),
                                  stage(u"scan"_s, Status::Queued, 0, 0),
                                  stage(u"deploy"_s, Status::WaitingForApproval, 0, 0)};
        const auto rest = restOf(stages, usual, m_noon);
        QVERIFY(rest);
        QCOMPARE(rest->length, milliseconds(8min + 18min));
        QVERIFY(rest->toPeople);
    }
    void whatRunsLongerThanUsualHasNothingLeftAndTheOthersStillCome()
    {
        const auto usual = usually({{u"test"_s, 10min}, {u"scan"_s, 18min}});
        const std::vector stages {stage(u"test"_s, Status::Running, -30, 0),
                                  stage(u"scan"_s, Status::Queued, 0, 0)};
        QCOMPARE(restOf(stages, usual, m_noon)->length, milliseconds(18min));
        QVERIFY(!restOf(stages, usual, m_noon)->toPeople);
    }
    void ofStagesSideBySideTheLongestCounts()
    {
        const auto usual = usually({{u"api"_s, 10min}, {u"ui"_s, 25min}});
        const std::vector stages {stage(u"api"_s, Status::Running, -2, 0),
                                  stage(u"ui"_s, Status::Running, -2, 0)};
        QCOMPARE(restOf(stages, usual, m_noon)->length, milliseconds(23min));
    }
    void nothingIsEstimatedFromTooLittle()
    {
        const std::vector stages {stage(u"test"_s, Status::Running, -2, 0),
                                  stage(u"new"_s, Status::Queued, 0, 0)};
        QVERIFY(!restOf(stages, usually({{u"test"_s, 10min}}), m_noon));
        const std::vector waits {stage(u"test"_s, Status::Queued, 0, 0)};
        QVERIFY(!restOf(waits, usually({{u"test"_s, 10min}}), m_noon));
    }

    void workAndWaitAreToldApart()
    {
        const Build build {.status = Status::Failed,
                           .startedAt = m_noon.addSecs(-60 * 45),
                           .finishedAt = m_noon};
        const std::vector stages {stage(u"build"_s, Status::Passed, -40, -36),
                                  stage(u"api"_s, Status::Passed, -36, -20),
                                  stage(u"ui"_s, Status::Passed, -30, -16),
                                  stage(u"scan"_s, Status::Failed, -9, 0)};
        const auto spent = spentOn(build, stages, m_noon);
        QVERIFY(spent);
        QCOMPARE(spent->worked, milliseconds(33min));
        QCOMPARE(spent->waited, milliseconds(12min));
        QVERIFY(!spentOn(build, {}, m_noon));
    }

    void aPassAfterAFailureOfTheSameChangeIsARetry()
    {
        const auto build = [](const QString &commit, Status status) {
            return Build {.status = status, .commit = commit};
        };
        std::vector builds {build(u"a"_s, Status::Failed), build(u"a"_s, Status::Passed),
                            build(u"b"_s, Status::Failed), build(u"c"_s, Status::Passed),
                            build(u"d"_s, Status::Failed), build(u"d"_s, Status::Passed)};
        QCOMPARE(passedOnRetry(builds), 2);
        // Of the last ten only, and where the server names no change nothing is known.
        for (int i = 0; i < 6; ++i)
            builds.push_back(build({}, i % 2 ? Status::Passed : Status::Failed));
        QCOMPARE(passedOnRetry(builds), 1);
    }

    void aWorkspaceTellsThemFromItsHistory_data() { TestDatabase::addEngines(); }
    void aWorkspaceTellsThemFromItsHistory()
    {
        QFETCH(StoreLocation, location);
        TestDatabase database(location);
        Store store(database.location(), Author {});
        QVERIFY(store.open().result());
        const Connection ci {.id = ConnectionId::create(), .name = u"CI"_s};
        QList<Build> all;
        QList<Stage> parts;
        for (int i = 0; i < 30; ++i) {
            Build build {.id = BuildId::create(),
                         .connection = ci.id,
                         .pipeline = u"api"_s,
                         .status = Status::Passed,
                         .startedAt = m_noon.addDays(-i)};
            auto part = stage(u"test"_s, Status::Passed, 0, i < 20 ? 7 : 70, build.id);
            part.id = StageId::create();
            all.append(build);
            parts.append(part);
        }
        QVERIFY(store.write([&](Transaction &transaction) -> Result<Done> {
                         if (const auto done = connections().merge(transaction, {ci}); !done)
                             return done;
                         if (const auto done = builds().merge(transaction, all); !done)
                             return done;
                         return stages().merge(transaction, parts);
                     }).result());
        const PipelineKey api {ci.id, u"api"_s};
        const PipelineKey other {ci.id, u"web"_s};
        const auto times = store.read([=](Database &reads) {
                                    return readStageTimes(reads, {api, other});
                                }).result();
        QVERIFY(times);
        QCOMPARE(times->value(api).of(u"test"_s), milliseconds(7min));
        QCOMPARE(times->value(other).of(u"test"_s), 0ms);
    }
};

static const Registered<StageTimesTest> known;
#include "tst_stagetimes.moc"
