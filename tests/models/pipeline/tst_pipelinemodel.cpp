// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinemodel.h"

#include "tests/support/runner.h"

#include "models/pipeline/pipelinetables.h"
#include "models/store/store.h"
#include "tests/support/testdatabase.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;

class PipelineModelTest : public QObject
{
    Q_OBJECT

    const QDateTime m_noon {QDate(2026, 6, 16), QTime(12, 0), Qt::UTC};
    const Connection m_ci {.id = ConnectionId::create(), .name = u"CI"_s};
    const Connection m_feed {.id = ConnectionId::create(), .name = u"Feed"_s};
    QDateTime m_now = m_noon;
    Clock m_clock = [this] { return m_now; };

    [[nodiscard]] QDateTime minutesAgo(int minutes) const { return m_noon.addSecs(-60 * minutes); }

    // A build that ended so many minutes before noon, after five minutes of work.
    [[nodiscard]] Build build(const QString &pipeline, Status status, int minutes,
                              const Connection &connection) const
    {
        const auto number = QString::number(100'000 - minutes);
        Build build {.id = BuildId::derived(connection.id.uuid(), pipeline + u'/' + number),
                     .connection = connection.id,
                     .pipeline = pipeline,
                     .number = number,
                     .status = status,
                     .branch = u"main"_s,
                     .startedAt = minutesAgo(minutes + 5)};
        if (isOver(status))
            build.finishedAt = minutesAgo(minutes);
        return build;
    }
    [[nodiscard]] Build build(const QString &pipeline, Status status, int minutes) const
    {
        return build(pipeline, status, minutes, m_ci);
    }
    [[nodiscard]] static Stage stage(const Build &build, int position, StageKind kind,
                                     Status status, const QString &name = {})
    {
        return {.id = StageId::derived(build.id.uuid(), QString::number(position)),
                .build = build.id,
                .position = position,
                .name = name,
                .kind = kind,
                .status = status};
    }
    [[nodiscard]] Reading reading(const Connection &connection, int secondsAgo) const
    {
        return {.id = connection.id,
                .name = connection.name,
                .readAt = m_noon.addSecs(-secondsAgo),
                .triedAt = m_noon.addSecs(-secondsAgo)};
    }
    void introduce(PipelineModel &model) const
    {
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci, m_feed}});
        model.apply(Delta<Reading> {.reset = true,
                                    .current = {reading(m_ci, 10), reading(m_feed, 10)}});
    }

    // The list as a person would draw it: "Needs attention 2: api, web | Passed 1: docs".
    static QString drawn(const PipelineModel &model)
    {
        static const QStringList Names {u"Needs attention"_s, u"Running"_s, u"Waiting"_s,
                                        u"Passed"_s, u"No report"_s};
        QStringList groups;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto index = model.index(row, 0);
            if (model.isHeading(index)) {
                groups.append(
                        u"%1 %2:"_s.arg(Names.at(index.data(PipelineModel::GroupRole).toInt()),
                                        index.data(PipelineModel::CountRole).toString()));
                continue;
            }
            if (groups.isEmpty())
                return u"a pipeline without a heading"_s;
            groups.last()
                    += (groups.last().endsWith(u':') ? u" "_s : u", "_s) + index.data().toString();
        }
        return groups.join(u" | "_s);
    }

    static QString drawn(const StageCell &cell)
    {
        static const QStringList Words {u"unknown"_s, u"queued"_s,    u"running"_s,
                                        u"waits"_s,   u"passed"_s,    u"unstable"_s,
                                        u"failed"_s,  u"cancelled"_s, u"skipped"_s};
        if (!cell.reported)
            return u"-"_s;
        return Words.at(int(cell.status)) + (cell.more ? u" +%1"_s.arg(cell.more) : QString());
    }
    static QString drawnStages(const PipelineModel &model, const Build &build)
    {
        QStringList cells;
        const auto state = model.stateAt(model.indexOf({build.connection, build.pipeline}));
        for (const auto &cell : state->cells)
            cells.append(drawn(cell));
        return cells.join(u' ') + u" / "_s + drawn(state->others);
    }

private slots:
    void init() { m_now = m_noon; }

    void whatIsWrongComesFirstAndTheLongestFirstInside()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        model.apply(Delta<Build> {
                .reset = true,
                .current
                = {build(u"docs"_s, Status::Passed, 300), build(u"site"_s, Status::Passed, 30),
                   build(u"api"_s, Status::Failed, 10), build(u"web"_s, Status::Failed, 60),
                   build(u"old"_s, Status::Unstable, 900), build(u"app"_s, Status::Running, 2),
                   build(u"db"_s, Status::Running, 20), build(u"next"_s, Status::Queued, 1),
                   build(u"gate"_s, Status::WaitingForApproval, 40),
                   build(u"odd"_s, Status::Unknown, 5),
                   build(u"stopped"_s, Status::Cancelled, 2000)}});

        QCOMPARE(drawn(model),
                 u"Needs attention 4: web, api, old, stopped | Running 3: db, app, next"
                 " | Waiting 1: gate | Passed 2: site, docs | No report 1: odd"_s);
        QCOMPARE(model.count(PipelineGroup::NeedsAttention), 4);
        QCOMPARE(model.count(Status::Failed), 2);
        QCOMPARE(model.total(), 11);
    }

    void aPipelineMovesToItsNewGroupAsOneRow()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        model.apply(Delta<Build> {.reset = true,
                                  .current = {build(u"api"_s, Status::Passed, 60),
                                              build(u"web"_s, Status::Passed, 50)}});
        const QPersistentModelIndex api = model.indexOf({m_ci.id, u"api"_s});
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Running, 1)}});
        QCOMPARE(drawn(model), u"Running 1: api | Passed 1: web"_s);
        QCOMPARE(api.data().toString(), u"api"_s);

        model.apply(Delta<Build> {.current = {build(u"web"_s, Status::Failed, 1)}});
        QCOMPARE(drawn(model), u"Needs attention 1: web | Running 1: api"_s);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(reset.count(), 0);
    }

    void theSameNewsTwiceChangesNothing()
    {
        PipelineModel model(m_clock);
        introduce(model);
        const auto failed = build(u"api"_s, Status::Failed, 10);
        const Delta<Build> builds {.current = {build(u"api"_s, Status::Passed, 60), failed}};
        const Delta<Stage> stages {.current = {stage(failed, 0, StageKind::Build, Status::Failed)}};
        model.apply(builds);
        model.apply(stages);
        const auto before = drawn(model) + drawnStages(model, failed);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        model.apply(builds);
        model.apply(stages);

        QCOMPARE(drawn(model) + drawnStages(model, failed), before);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(inserted.count(), 0);
    }

    void anOlderBuildDoesNotHideTheNewest()
    {
        PipelineModel model(m_clock);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 1)}});
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Passed, 100)}});
        QCOMPARE(drawn(model), u"Needs attention 1: api"_s);
    }

    void whatWaitsWithoutAStartIsTheNewest()
    {
        PipelineModel model(m_clock);
        introduce(model);
        auto queued = build(u"api"_s, Status::Queued, 0);
        queued.startedAt = {};
        model.apply(Delta<Build> {.current = {queued, build(u"api"_s, Status::Failed, 1)}});
        QCOMPARE(drawn(model), u"Running 1: api"_s);
    }

    void aSkippedBuildLeavesTheStateOfTheOneBefore()
    {
        PipelineModel model(m_clock);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 10),
                                              build(u"api"_s, Status::Skipped, 1),
                                              build(u"never"_s, Status::Skipped, 1)}});
        QCOMPARE(drawn(model), u"Needs attention 1: api | No report 1: never"_s);
    }

    void theTroubleLastsSinceTheFirstFailureBehindTheLastPass()
    {
        PipelineModel model(m_clock);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 400),
                                              build(u"api"_s, Status::Passed, 300),
                                              build(u"api"_s, Status::Failed, 200),
                                              build(u"api"_s, Status::Cancelled, 150),
                                              build(u"api"_s, Status::Failed, 100)}});
        const auto state = model.stateAt(model.indexOf({m_ci.id, u"api"_s}));
        QCOMPARE(state->since, minutesAgo(200));
        QCOMPARE(state->sinceLastPass.size(), 2);
        QVERIFY(!state->sinceOrLonger);
    }

    void troubleOlderThanAllThatIsKnownSaysSo()
    {
        PipelineModel model(m_clock);
        introduce(model);
        QList<Build> failed;
        for (int i = 0; i < 15; ++i)
            failed.append(build(u"api"_s, Status::Failed, 10 * i));
        model.apply(Delta<Build> {.current = failed});
        const auto state = model.stateAt(model.indexOf({m_ci.id, u"api"_s}));
        QCOMPARE(state->history.size(), PipelineState::HistoryLength);
        QCOMPARE(state->since, minutesAgo(110));
        QVERIFY(state->sinceOrLonger);
    }

    void theHistoryHasTheLastTwelveOldestFirst()
    {
        PipelineModel model(m_clock);
        introduce(model);
        QList<Build> builds;
        for (int i = 0; i < 20; ++i)
            builds.append(build(u"api"_s, i == 0 ? Status::Failed : Status::Passed, 10 * i));
        builds[0].startedAt = builds[0].finishedAt.addSecs(-600);
        model.apply(Delta<Build> {.current = builds});
        const auto history = model.stateAt(model.indexOf({m_ci.id, u"api"_s}))->history;
        QCOMPARE(history.size(), 12);
        QCOMPARE(history.last(), (HistoryBar {Status::Failed, 1}));
        QCOMPARE(history.first(), (HistoryBar {Status::Passed, 0.5}));
    }

    void severalStagesOfAKindAreOneAndTheWorstOfThemSpeaks()
    {
        PipelineModel model(m_clock);
        introduce(model);
        const auto run = build(u"api"_s, Status::Failed, 10);
        model.apply(Delta<Build> {.current = {run}});
        model.apply(Delta<Stage> {
                .current = {stage(run, 0, StageKind::Build, Status::Passed),
                            stage(run, 3, StageKind::Functional, Status::Passed, u"smoke"_s),
                            stage(run, 1, StageKind::Functional, Status::Failed, u"unit"_s),
                            stage(run, 2, StageKind::Functional, Status::Passed),
                            stage(run, 4, StageKind::Performance, Status::Running),
                            stage(run, 5, StageKind::Performance, Status::Queued),
                            stage(run, 6, StageKind::Deploy, Status::Skipped),
                            stage(run, 7, StageKind::Other, Status::Passed),
                            stage(run, 8, StageKind::Other, Status::Unstable)}});

        QCOMPARE(drawnStages(model, run), u"passed failed +2 running +1 - skipped / unstable +1"_s);
        const auto state = model.stateAt(model.indexOf({m_ci.id, u"api"_s}));
        QCOMPARE(state->cells[1].name, u"unit"_s);
        QCOMPARE(state->stages.size(), 9);
        QCOMPARE(state->stages.at(1).name, u"unit"_s);
    }

    void stagesToldBeforeTheirBuildAreThereWhenItComes()
    {
        PipelineModel model(m_clock);
        introduce(model);
        const auto run = build(u"api"_s, Status::Running, 1);
        model.apply(Delta<Stage> {.current = {stage(run, 0, StageKind::Build, Status::Running)}});
        model.apply(Delta<Build> {.current = {run}});
        QCOMPARE(drawnStages(model, run), u"running - - - - / -"_s);

        model.apply(Delta<Stage> {.removed = {stage(run, 0, {}, {}).id.toString()}});
        QCOMPARE(drawnStages(model, run), u"- - - - - / -"_s);
    }

    void aSourceThatIsSilentForAQuarterOfAnHourHasNoReportAndKeepsItsState()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 60),
                                              build(u"docs"_s, Status::Passed, 60, m_feed)}});
        QSignalSpy silent(&model, &PipelineModel::silentChanged);

        m_now = m_noon.addSecs(100);
        model.tick();
        QCOMPARE(drawn(model), u"Needs attention 1: api | Passed 1: docs"_s);
        QCOMPARE(model.stateAt(model.index(1, 0))->belief, Belief::Ageing);
        QCOMPARE(silent.count(), 0);

        m_now = m_noon.addSecs(16 * 60);
        auto again = reading(m_ci, 0);
        again.readAt = m_now;
        model.apply(Delta<Reading> {.current = {again}});
        QCOMPARE(drawn(model), u"Needs attention 1: api | No report 1: docs"_s);
        const auto docs = model.stateAt(model.indexOf({m_feed.id, u"docs"_s}));
        QCOMPARE(docs->build.status, Status::Passed);
        QCOMPARE(docs->asOf, m_noon.addSecs(-10));
        QCOMPARE(docs->since, docs->asOf);
        QCOMPARE(silent.count(), 1);
        QCOMPARE(model.silent().size(), 1);
        QCOMPARE(model.silent().first().name, u"Feed"_s);
    }

    void aFailingConnectionTurnsNothingGreen()
    {
        PipelineModel model(m_clock);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 60),
                                              build(u"web"_s, Status::Running, 1)}});
        auto failing = reading(m_ci, 60);
        failing.failedSince = m_noon.addSecs(-30);
        failing.reason = u"The server could not be reached."_s;
        model.apply(Delta<Reading> {.current = {failing}});
        QCOMPARE(drawn(model), u"Needs attention 1: api | Running 1: web"_s);
        QCOMPARE(model.silent().size(), 1);

        m_now = m_noon.addSecs(3600);
        model.tick();
        QCOMPARE(drawn(model), u"No report 2: api, web"_s);
        QCOMPARE(model.index(1, 0).data(SeverityRole).toInt(), int(Severity::NoReport));
    }

    void aConnectionThatWasNeverReadIsNotBelieved()
    {
        PipelineModel model(m_clock);
        model.apply(Delta<Connection> {.reset = true, .current = {m_ci}});
        model.apply(Delta<Build> {.reset = true, .current = {build(u"api"_s, Status::Passed, 60)}});
        QCOMPARE(drawn(model), u"Passed 1: api"_s); // the readings are not told yet
        model.apply(Delta<Reading> {.reset = true});
        QCOMPARE(drawn(model), u"No report 1: api"_s);
    }

    void whatIsSwitchedOffIsNotShown()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Failed, 60),
                                              build(u"docs"_s, Status::Passed, 60, m_feed)}});
        auto off = m_ci;
        off.enabled = false;
        model.apply(Delta<Connection> {.current = {off}});
        QCOMPARE(drawn(model), u"Passed 1: docs"_s);
        QCOMPARE(model.total(), 1);
        model.apply(Delta<Connection> {.current = {m_ci}});
        QCOMPARE(drawn(model), u"Needs attention 1: api | Passed 1: docs"_s);
    }

    void theFilterFindsWordsOfTheRowInAnyCase()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        auto fix = build(u"identity"_s, Status::Running, 1);
        fix.branch = u"hotfix/2187"_s;
        fix.message = u"Allow 60 s of clock skew"_s;
        model.apply(Delta<Build> {.current = {fix, build(u"api"_s, Status::Failed, 60),
                                              build(u"docs"_s, Status::Passed, 60, m_feed)}});

        model.setFilter({.text = u" CLOCK 2187 "_s});
        QCOMPARE(drawn(model), u"Running 1: identity"_s);
        model.setFilter({.text = u"feed"_s});
        QCOMPARE(drawn(model), u"Passed 1: docs"_s);
        model.setFilter({.onlyFailing = true});
        QCOMPARE(drawn(model), u"Needs attention 1: api"_s);
        model.setFilter({.text = u"nothing of this name"_s});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 3);

        // What comes while a filter is on is filtered as well.
        model.setFilter({.onlyFailing = true});
        model.apply(Delta<Build> {.current = {build(u"identity"_s, Status::Failed, 0)}});
        QCOMPARE(drawn(model), u"Needs attention 2: api, identity"_s);
        model.apply(Delta<Build> {.current = {build(u"api"_s, Status::Passed, 0)}});
        QCOMPARE(drawn(model), u"Needs attention 1: identity"_s);
    }

    void toldAgainAfterTheDatabaseWasAwayTheRowsStay()
    {
        PipelineModel model(m_clock);
        introduce(model);
        const auto api = build(u"api"_s, Status::Failed, 60);
        const auto docs = build(u"docs"_s, Status::Passed, 60);
        model.apply(Delta<Build> {.reset = true, .current = {api, docs}});
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

        model.apply(Delta<Build> {.reset = true, .complete = false, .current = {api}});
        QCOMPARE(removed.count(), 0);
        model.apply(Delta<Build> {.complete = true});
        QCOMPARE(drawn(model), u"Needs attention 1: api"_s);
    }

    void aRemovedBuildShowsTheOneBefore()
    {
        PipelineModel model(m_clock);
        QAbstractItemModelTester watchdog(&model);
        introduce(model);
        const auto failed = build(u"api"_s, Status::Failed, 10);
        const auto passed = build(u"api"_s, Status::Passed, 60);
        model.apply(Delta<Build> {.current = {passed, failed}});
        model.apply(Delta<Build> {.removed = {failed.id.toString()}});
        QCOMPARE(drawn(model), u"Passed 1: api"_s);
        model.apply(Delta<Build> {.removed = {passed.id.toString()}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
    }

    void tenThousandPipelinesAreTakenAtOnceAndFollowedOneByOne()
    {
        PipelineModel model(m_clock);
        introduce(model);
        QList<Build> builds;
        for (int i = 0; i < 10'000; ++i)
            builds.append(build(u"service-%1"_s.arg(i, 5, 10, QLatin1Char('0')),
                                i % 100 == 0 ? Status::Failed : Status::Passed, i % 1000));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int start = 0; start < 10'000; start += 2000)
            model.apply(Delta<Build> {.reset = start == 0,
                                      .complete = start == 8000,
                                      .current = builds.mid(start, 2000)});
        QCOMPARE(model.total(), 10'000);
        QCOMPARE(model.count(PipelineGroup::NeedsAttention), 100);
        QCOMPARE(reset.count(), 0); // all that comes in one go is brought in order once
        QTRY_COMPARE(model.rowCount(), 10'002);
        QCOMPARE(reset.count(), 1);

        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        model.apply(Delta<Build> {.current = {build(u"service-00001"_s, Status::Failed, 0)}});
        QCOMPARE(moved.count(), 1);
        QCOMPARE(reset.count(), 1);
        QCOMPARE(model.count(PipelineGroup::NeedsAttention), 101);
    }

    void whoGoesWhileTheRowsAreBehindIsStillAStateUntilTheyAreNot()
    {
        PipelineModel model(m_clock);
        introduce(model);
        QList<Build> builds;
        for (int i = 0; i < 300; ++i)
            builds.append(build(u"service-%1"_s.arg(i), Status::Passed, i));
        model.apply(Delta<Build> {.reset = true, .complete = true, .current = builds});
        model.settleNow();
        QCOMPARE(model.rowCount(), 301);

        model.apply(Delta<Build> {.reset = true, .complete = true, .current = builds.mid(0, 10)});
        QCOMPARE(model.rowCount(), 301);
        for (int row = 0; row < model.rowCount(); ++row)
            (void)model.data(model.index(row, 0), Qt::DisplayRole);
        // One more, before they are in order.
        model.apply(Delta<Build> {.current = {build(u"service-3"_s, Status::Failed, 0)}});
        model.settleNow();
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.count(PipelineGroup::NeedsAttention), 1);
    }

    void whatChangesOneByOneStandsAsIfItWasToldAtOnce()
    {
        constexpr std::array Statuses {Status::Failed, Status::Passed,  Status::Running,
                                       Status::Queued, Status::Unstable, Status::WaitingForApproval,
                                       Status::Passed, Status::Passed};
        QList<Build> builds;
        for (int i = 0; i < 5000; ++i)
            builds.append(build(u"service-%1"_s.arg(i), Statuses[std::size_t(i % 8)], 100 + i % 700));
        PipelineModel model(m_clock);
        introduce(model);
        model.apply(Delta<Build> {.reset = true, .complete = true, .current = builds});
        model.settleNow();
        int counted = 0;
        connect(&model, &PipelineModel::countsChanged, this, [&] { counted = model.total(); });
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i) {
            auto &one = builds[i * 37 % 5000];
            one.status = Statuses[std::size_t(i * 5 % 8)];
            one.finishedAt = isOver(one.status) ? minutesAgo(i * 13 % 900) : QDateTime();
            model.apply(Delta<Build> {.current = {one}});
        }
        qInfo("one of 5,000 rows: %lld us", timer.nsecsElapsed() / 1'000'000);
        QCOMPARE(counted, 5000);
        PipelineModel fresh(m_clock);
        introduce(fresh);
        fresh.apply(Delta<Build> {.reset = true, .complete = true, .current = builds});
        fresh.settleNow();
        QCOMPARE(drawn(model), drawn(fresh));
        for (const auto status : {Status::Failed, Status::Unstable})
            QCOMPARE(model.count(status), fresh.count(status));
    }

    void watchesOnlyTheLastBuildsOfEachPipelineAndTheirStages_data() { TestDatabase::addEngines(); }
    void watchesOnlyTheLastBuildsOfEachPipelineAndTheirStages()
    {
        const TestDatabase database;
        Store store(database.location(), {});
        QVERIFY(store.open().result());
        QList<Build> history;
        QList<Stage> all;
        for (int i = 0; i < 30; ++i) {
            history.append(build(u"api"_s, Status::Passed, 10 * i));
            all.append(stage(history.last(), 0, StageKind::Build, Status::Passed));
        }
        auto queued = build(u"api"_s, Status::Queued, 1000);
        queued.startedAt = {};
        history.append(queued);
        QVERIFY(store.write([&](Transaction &transaction) -> Result<Done> {
                         if (const auto done = connections().merge(transaction, {m_ci}); !done)
                             return done;
                         if (const auto done = builds().merge(transaction, history); !done)
                             return done;
                         return stages().merge(transaction, all);
                     }).result());

        PipelineModel model(m_clock);
        int buildsTold = 0;
        int stagesTold = 0;
        store.watch<Build>(
                builds(), &model,
                [&](const Delta<Build> &delta) {
                    buildsTold += int(delta.current.size());
                    model.apply(delta);
                },
                PipelineModel::buildScope());
        store.watch<Stage>(
                stages(), &model,
                [&](const Delta<Stage> &delta) {
                    stagesTold += int(delta.current.size());
                    model.apply(delta);
                },
                PipelineModel::stageScope());

        QTRY_COMPARE(buildsTold, PipelineState::HistoryLength + 1);
        QTRY_COMPARE(stagesTold, 2);
        QCOMPARE(drawn(model), u"Running 1: api"_s);
    }
};

static const Registered<PipelineModelTest> known;

#include "tst_pipelinemodel.moc"
