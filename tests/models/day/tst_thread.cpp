// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/thread.h"
#include "tests/support/daystory.h"
#include "tests/support/runner.h"

#include <QTest>

using namespace Dayshift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A thread as lines: "10:33-10:46 developer rework done".
static QStringList drawn(const Thread &thread)
{
    QStringList lines;
    for (const auto &step : thread.steps)
        lines.append(u"%1-%2 %3 %4 %5"_s.arg(step.startedAt.toString(u"HH:mm"),
                                             step.endedAt.toString(u"HH:mm"), wordOf(step.lane),
                                             step.isWait ? u"wait:"_s + wordOf(step.kind)
                                                         : wordOf(step.kind),
                                             wordOf(step.end)));
    return lines;
}

static std::chrono::minutes minutes(std::chrono::milliseconds length)
{
    return std::chrono::duration_cast<std::chrono::minutes>(length);
}

class ThreadTest : public QObject
{
    Q_OBJECT

    static std::chrono::minutes worked(const Thread &thread, Lane lane)
    {
        const auto sum = std::ranges::find(thread.lanes, lane, &LaneSum::lane);
        return sum == thread.lanes.end() ? -1min : minutes(sum->worked);
    }

private slots:
    void theDayAddsUp()
    {
        const auto thread = threadOf(DayStory::facts(), DayStory::at(14, 32));

        QVERIFY(!thread.isOpen);
        QVERIFY(!thread.clocksApart);
        QCOMPARE(minutes(thread.length()), 254min);
        QCOMPARE(minutes(thread.worked), 200min);
        QCOMPARE(minutes(thread.waited), 54min);
        QCOMPARE(minutes(thread.rework), 35min);
        QCOMPARE(minutes(thread.detectionGap()), 3min);
        const auto &longest = thread.steps[thread.longestWait];
        QCOMPARE(minutes(longest.length()), 33min);
        QCOMPARE(longest.kind, StepKind::SignOff);
        QCOMPARE(longest.lane, Lane::ReleaseEngineer);
        QCOMPARE(worked(thread, Lane::Customer), 0min);
        QCOMPARE(worked(thread, Lane::ProductOwner), 8min);
        QCOMPARE(worked(thread, Lane::Developer), 91min);
        QCOMPARE(worked(thread, Lane::DevTester), 28min);
        QCOMPARE(worked(thread, Lane::PerformanceEngineer), 23min);
        QCOMPARE(worked(thread, Lane::SecurityTester), 16min);
        QCOMPARE(worked(thread, Lane::ReleaseEngineer), 6min);
        QCOMPARE(worked(thread, Lane::OperationsEngineer), 28min);
        QList<Lane> order;
        for (const auto &sum : thread.lanes)
            order.append(sum.lane);
        QCOMPARE(order.size(), LaneCount);
        QVERIFY(std::ranges::is_sorted(order));
    }

    void everyStepStandsInItsLane()
    {
        const auto thread = threadOf(DayStory::facts(), DayStory::at(14, 32));

        QCOMPARE(drawn(thread),
                 QStringList({u"08:42-08:42 customer failure failed"_s,
                              u"08:42-08:45 customer wait:detection done"_s,
                              u"08:45-08:45 customer detection done"_s,
                              u"08:45-08:49 productOwner wait:triage done"_s,
                              u"08:49-08:57 productOwner triage done"_s,
                              u"08:57-09:05 developer wait:fix done"_s,
                              u"09:05-10:11 developer fix done"_s,
                              u"10:11-10:13 developer wait:build done"_s,
                              u"10:13-10:19 developer build passed"_s,
                              u"10:19-10:33 devTester functional failed"_s,
                              u"10:33-10:46 developer rework done"_s,
                              u"10:46-10:48 developer wait:build done"_s,
                              u"10:48-10:54 developer build passed"_s,
                              u"10:54-11:08 devTester functional passed"_s,
                              u"11:08-11:31 performanceEngineer performance passed"_s,
                              u"11:31-11:47 securityTester security passed"_s,
                              u"11:47-12:20 releaseEngineer wait:signOff done"_s,
                              u"12:20-12:26 releaseEngineer signOff passed"_s,
                              u"12:26-12:28 operationsEngineer wait:deploy done"_s,
                              u"12:28-12:41 operationsEngineer deploy passed"_s,
                              u"12:41-12:41 customer worksAgain passed"_s,
                              u"12:41-12:56 operationsEngineer check passed"_s}));
        QStringList overs;
        for (const auto &over : thread.handOvers)
            overs.append(u"%1 %2>%3%4"_s.arg(over.at.toString(u"HH:mm"))
                                 .arg(int(over.from))
                                 .arg(int(over.to))
                                 .arg(over.isReturn ? u" back"_s : QString()));
        QCOMPARE(overs, QStringList({u"08:45 0>1"_s, u"08:57 1>2"_s, u"10:19 2>3"_s,
                                     u"10:33 3>2 back"_s, u"10:54 2>3"_s, u"11:08 3>4"_s,
                                     u"11:31 4>5"_s, u"11:47 5>6"_s, u"12:26 6>7"_s}));
    }

    // At each minute of it work and wait together are the time that has gone.
    void anOpenThreadGrows()
    {
        for (int minute = DayStory::hm(8, 45); minute < DayStory::hm(12, 56); ++minute) {
            const auto now = DayStory::at(minute);
            const auto thread = threadOf(DayStory::factsAt(now), now);
            QVERIFY(thread.isOpen);
            QCOMPARE(thread.endedAt, now);
            QCOMPARE(thread.worked + thread.waited, thread.length());
        }
        const auto lane = [](int hour, int minute) {
            const auto now = DayStory::at(hour, minute);
            const auto thread = threadOf(DayStory::factsAt(now), now);
            const auto last = std::ranges::max_element(thread.steps, {}, &DayStep::endedAt);
            return u"%1%2"_s.arg(last->isWait ? u"wait "_s : QString(), wordOf(last->lane));
        };
        QCOMPARE(lane(8, 47), u"wait productOwner"_s);
        QCOMPARE(lane(8, 51), u"productOwner"_s);
        QCOMPARE(lane(9, 0), u"wait developer"_s);
        QCOMPARE(lane(9, 30), u"developer"_s);
        QCOMPARE(lane(10, 25), u"devTester"_s);
        QCOMPARE(lane(10, 40), u"wait developer"_s); // nobody has said that they have it
        QCOMPARE(lane(11, 15), u"performanceEngineer"_s);
        QCOMPARE(lane(12, 10), u"wait releaseEngineer"_s);
        QCOMPARE(lane(12, 27), u"wait operationsEngineer"_s);
        QCOMPARE(lane(12, 50), u"operationsEngineer"_s);
    }

    void whoTakesAFailureUpLaterIsWaitedFor()
    {
        auto facts = DayStory::facts();
        facts.claims = {{.id = ClaimId::create(),
                         .connection = DayStory::connectionId(),
                         .pipeline = u"identity-service"_s,
                         .person = u"Developer 1"_s,
                         .at = DayStory::at(10, 40)}};

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QVERIFY(drawn(thread).contains(u"10:33-10:40 developer wait:rework done"_s));
        QVERIFY(drawn(thread).contains(u"10:40-10:46 developer rework done"_s));
        QCOMPARE(minutes(thread.worked), 193min);
        QCOMPARE(minutes(thread.rework), 35min);
    }

    // Getting a machine ready is no deed of anybody's: who waited for it waited for its stage.
    void whatAServerDoesForAStageBelongsToTheStage()
    {
        auto facts = DayStory::facts();
        auto &first = facts.builds.stages[facts.builds.builds.last().id];
        first.prepend({.id = StageId::create(),
                       .build = facts.builds.builds.last().id,
                       .name = u"worker_preparation"_s,
                       .kind = StageKind::Other,
                       .status = Status::Passed,
                       .startedAt = DayStory::at(10, 12),
                       .finishedAt = DayStory::at(10, 13)});
        const auto out = DayStory::addBuild(facts.builds, u"7"_s, u"bbb"_s, DayStory::hm(12, 27),
                                            {{StageKind::Other, u"worker_preparation",
                                              DayStory::hm(12, 27), DayStory::hm(12, 27)},
                                             {StageKind::Deploy, u"deploy", DayStory::hm(12, 28),
                                              DayStory::hm(12, 41)}});
        facts.deployments.first().build = out.id;

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        const auto lines = drawn(thread);
        QVERIFY2(lines.contains(u"10:11-10:12 developer wait:build done"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"10:12-10:13 developer other passed"_s));
        QVERIFY2(lines.contains(u"12:26-12:27 operationsEngineer wait:deploy done"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"12:27-12:27 operationsEngineer other passed"_s));
        QVERIFY(lines.contains(u"12:27-12:28 operationsEngineer wait:deploy done"_s));
        QCOMPARE(worked(thread, Lane::Developer), 92min);
        QCOMPARE(minutes(thread.waited), 53min);
        QVERIFY(std::ranges::none_of(thread.handOvers, [](const HandOver &each) {
            return each.from == Lane::ReleaseEngineer && each.to == Lane::Developer;
        }));
    }

    void testsThatRunAtTheSameTimeAreCountedOnce()
    {
        auto facts = DayStory::facts();
        for (auto &stage : facts.builds.stages[facts.builds.builds.first().id]) {
            if (stage.kind == StageKind::Security) {
                stage.startedAt = DayStory::at(11, 10);
                stage.finishedAt = DayStory::at(11, 26);
            }
        }

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QCOMPARE(minutes(thread.worked), 184min);
        QCOMPARE(minutes(thread.waited), 70min);
        QCOMPARE(worked(thread, Lane::SecurityTester), 16min);
        QCOMPARE(minutes(thread.steps[thread.longestWait].length()), 49min);
    }

    void anIncidentWithoutDeploymentEndsWithItsFix()
    {
        auto facts = DayStory::facts();
        facts.builds = {};
        facts.releases.clear();
        facts.signatures.clear();
        facts.deployments.clear();
        facts.checks.clear();
        facts.incident.worksAgainAt = DayStory::at(10, 0);
        facts.incident.resolvedAt = DayStory::at(10, 20);

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QVERIFY(drawn(thread).contains(u"09:05-10:00 developer fix done"_s));
        QVERIFY(drawn(thread).contains(u"10:00-10:20 operationsEngineer wait:check done"_s));
        QCOMPARE(thread.worked + thread.waited, thread.length());
    }

    void twoIncidentsMayHaveOneDeployment()
    {
        const auto first = DayStory::facts();
        auto second = first;
        second.incident.id = IncidentId::create();
        second.incident.impactStartedAt = second.incident.openedAt = DayStory::at(12, 0);
        second.incident.raisedAt = second.incident.assignedAt = {};
        second.alerts.clear();
        second.inProgressAt = {};

        const auto thread = threadOf(second, DayStory::at(14, 0));

        QCOMPARE(minutes(thread.length()), 56min);
        QCOMPARE(thread.worked + thread.waited, thread.length());
        QVERIFY(drawn(thread).contains(u"12:28-12:41 operationsEngineer deploy passed"_s));
        QVERIFY(std::ranges::none_of(thread.steps, [](const DayStep &step) {
            return step.startedAt < DayStory::at(12, 0);
        }));
    }

    void clocksThatDisagreeMakeNoNegativeTime()
    {
        auto facts = DayStory::facts();
        facts.alerts.first().startedAt = DayStory::at(8, 40); // before the failure that it is for
        auto &stages = facts.builds.stages[facts.builds.builds.first().id];
        stages[0].finishedAt = stages[0].startedAt.addSecs(-3600);
        facts.builds.commits.last().committedAt = DayStory::at(15, 0); // after its build
        facts.checks.first().endedAt = DayStory::at(12, 30);

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QVERIFY(thread.clocksApart);
        QCOMPARE(thread.startedAt, DayStory::at(8, 40));
        QCOMPARE(thread.worked + thread.waited, thread.length());
        for (const auto &step : thread.steps) {
            QVERIFY(step.endedAt >= step.startedAt);
            QVERIFY(step.startedAt >= thread.startedAt && step.endedAt <= thread.endedAt);
        }
    }

    // The computer slept for two hours while somebody worked: nothing was missed, nothing is guessed.
    void sleepOfThisComputerIsNoGap()
    {
        const auto facts = DayStory::factsAt(DayStory::at(9, 30));

        const auto thread = threadOf(facts, DayStory::at(11, 30));

        QVERIFY(thread.isOpen);
        QCOMPARE(thread.worked + thread.waited, thread.length());
        QCOMPARE(minutes(thread.length()), 168min);
    }

    void aSecondFailureBelongsToTheSameLoop()
    {
        auto facts = DayStory::facts();
        auto &stages = facts.builds.stages[facts.builds.builds.first().id];
        stages[1].status = Status::Failed;
        DayStory::addBuild(facts.builds, u"1844"_s, u"ccc"_s, DayStory::hm(11, 50),
                           {{StageKind::Functional, u"functional tests", DayStory::hm(11, 52),
                             DayStory::hm(12, 2)}});

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QCOMPARE(thread.loops.size(), 1);
        QCOMPARE(minutes(thread.rework), 89min);
    }

    void whatAPersonKnowsBetterHolds()
    {
        auto facts = DayStory::facts();
        const auto before = threadOf(facts, DayStory::at(14, 0));
        const auto fix = std::ranges::find(before.steps, StepKind::Fix, [](const DayStep &step) {
            return step.isWait ? StepKind::Check : step.kind;
        });
        QVERIFY(fix != before.steps.end());
        for (const int minute : {15, 25})
            facts.corrections.append({.id = TimeCorrectionId::create(),
                                      .step = fix->key,
                                      .startedAt = DayStory::at(9, minute),
                                      .endedAt = fix->endedAt,
                                      .wasStartedAt = fix->startedAt,
                                      .wasEndedAt = fix->endedAt,
                                      .reason = u"I was in a meeting"_s,
                                      .at = DayStory::at(13, minute)});

        const auto thread = threadOf(facts, DayStory::at(14, 0));

        QCOMPARE(minutes(thread.worked), 180min);
        QCOMPARE(minutes(thread.waited), 74min);
        QVERIFY(drawn(thread).contains(u"09:25-10:11 developer fix done"_s));
    }

    void nothingKnownIsNothingTold()
    {
        QVERIFY(threadOf({}, DayStory::at(9, 0)).steps.isEmpty());
    }
};

static const Registered<ThreadTest> known;

#include "tst_thread.moc"
