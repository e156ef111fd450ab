// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/thread.h"

#include "models/day/threadsteps.h"

#include <QHash>

#include <algorithm>

namespace Dayshift {

using std::chrono::milliseconds;

qint64 covered(QList<std::pair<qint64, qint64>> spans)
{
    std::ranges::sort(spans);
    qint64 sum = 0;
    qint64 until = std::numeric_limits<qint64>::min();
    for (const auto &[from, to] : std::as_const(spans)) {
        const auto begin = std::max(from, until);
        if (to > begin) {
            sum += to - begin;
            until = to;
        }
    }
    return sum;
}

static std::pair<qint64, qint64> spanOf(const DayStep &step)
{
    return {step.startedAt.toMSecsSinceEpoch(), step.endedAt.toMSecsSinceEpoch()};
}

QList<LaneSum> laneSums(const QList<DayStep> &steps)
{
    QList<LaneSum> lanes;
    QList<QList<std::pair<qint64, qint64>>> work;
    for (const auto &step : steps) {
        auto found = std::ranges::find(lanes, step.lane, &LaneSum::lane);
        if (found == lanes.end()) {
            lanes.append({.lane = step.lane});
            work.append(QList<std::pair<qint64, qint64>>());
            found = lanes.end() - 1;
        }
        if (step.isWait) {
            found->waited += step.length();
            continue;
        }
        if (found->person.isEmpty())
            found->person = step.person;
        work[found - lanes.begin()].append(spanOf(step));
    }
    for (qsizetype i = 0; i < lanes.size(); ++i)
        lanes[i].worked = milliseconds(covered(work[i]));
    return lanes;
}

static bool isBystander(const DayStep &step)
{
    return step.kind == StepKind::Failure || step.kind == StepKind::WorksAgain;
}

// Cuts what lies outside of the thread, and leaves out what is not of it at all.
static void clip(Thread &thread)
{
    thread.steps.removeIf([&](const DayStep &step) {
        return step.startedAt > thread.endedAt || step.endedAt < thread.startedAt
                || (step.startedAt == thread.endedAt && !step.isMoment());
    });
    for (auto &step : thread.steps) {
        if (step.startedAt < thread.startedAt || step.endedAt > thread.endedAt) {
            step.startedAt = std::max(step.startedAt, thread.startedAt);
            step.endedAt = std::min(step.endedAt, thread.endedAt);
        }
    }
}

static bool startsEarlier(const DayStep &a, const DayStep &b)
{
    return a.startedAt != b.startedAt ? a.startedAt < b.startedAt : a.kind < b.kind;
}

static DayStep waitFor(StepKind kind, const QDateTime &from, const QDateTime &to)
{
    return {.lane = laneOf(kind),
            .kind = kind,
            .isWait = true,
            .startedAt = from,
            .endedAt = to};
}

// What a server does around the stages that have an owner, as getting a machine ready, has none of
// its own: it serves the next stage of its build, or the one before where none follows. -1: neither.
static qsizetype servedBy(const QList<DayStep> &steps, qsizetype index)
{
    qsizetype before = -1;
    const auto &server = steps[index];
    if (server.kind != StepKind::OtherStage || server.build.isNull())
        return -1;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto &step = steps[i];
        const bool isOfAStage = step.stage != StageId() || step.kind == StepKind::Deploy;
        if (step.build != server.build || step.kind == StepKind::OtherStage || !isOfAStage)
            continue;
        // By a clock of whole seconds both may begin at once.
        if (step.startedAt >= server.startedAt)
            return i;
        before = i;
    }
    return before;
}

static void giveOwners(QList<DayStep> &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (const auto served = servedBy(steps, i); served >= 0) {
            steps[i].lane = steps[served].lane;
            steps[i].person = steps[served].person;
        }
    }
}

// Whatever lies between two steps was waited, by whoever had to act next.
static void addWaits(Thread &thread, StepKind next)
{
    QList<DayStep> waits;
    auto until = thread.startedAt;
    for (qsizetype i = 0; i < thread.steps.size(); ++i) {
        const auto &step = std::as_const(thread.steps)[i];
        if (isBystander(step))
            continue;
        if (step.startedAt > until) {
            const auto served = servedBy(thread.steps, i);
            const auto kind = served >= 0 ? thread.steps.at(served).kind : step.kind;
            auto wait = waitFor(kind, until, step.startedAt);
            wait.lane = step.lane;
            wait.person = step.person;
            wait.build = step.build;
            wait.release = step.release;
            waits.append(wait);
        }
        until = std::max(until, step.endedAt);
    }
    if (until < thread.endedAt) {
        auto wait = waitFor(thread.isOpen ? next : StepKind::Check, until, thread.endedAt);
        if (thread.isOpen)
            wait.end = StepEnd::Open;
        waits.append(wait);
    }
    thread.steps += waits;
    std::ranges::stable_sort(thread.steps, startsEarlier);
}

static void addHandOvers(Thread &thread)
{
    const DayStep *before = nullptr;
    for (const auto &step : std::as_const(thread.steps)) {
        if (step.isWait || isBystander(step))
            continue;
        if (before && before->lane != step.lane) {
            thread.handOvers.append({before->lane, step.lane,
                                     std::min(before->endedAt, step.startedAt),
                                     before->end == StepEnd::Failed && step.lane < before->lane});
        }
        if (!before || step.endedAt >= before->endedAt)
            before = &step;
    }
}

static void addLoops(Thread &thread)
{
    QHash<StepKind, QDateTime> until; // a second failure belongs to the loop that is open
    QList<std::pair<qint64, qint64>> spans;
    for (qsizetype i = 0; i < thread.steps.size(); ++i) {
        const auto &failed = thread.steps[i];
        if (failed.isWait || failed.end != StepEnd::Failed || failed.kind == StepKind::Failure
            || failed.kind == StepKind::SignOff)
            continue;
        if (until.contains(failed.kind) && failed.startedAt < until[failed.kind])
            continue;
        const auto again = std::ranges::find_if(thread.steps, [&](const DayStep &step) {
            return !step.isWait && step.kind == failed.kind && step.startedAt >= failed.endedAt
                    && (step.end == StepEnd::Passed || step.end == StepEnd::Unstable);
        });
        ReworkLoop loop {.failed = i, .from = failed.endedAt, .to = thread.endedAt};
        if (again != thread.steps.end())
            loop.to = again->endedAt;
        else
            loop.isOpen = thread.isOpen;
        until[failed.kind] = loop.to;
        spans.append({loop.from.toMSecsSinceEpoch(), loop.to.toMSecsSinceEpoch()});
        thread.loops.append(loop);
    }
    thread.rework = milliseconds(covered(spans));
}

static void addSums(Thread &thread)
{
    QList<std::pair<qint64, qint64>> work;
    for (qsizetype i = 0; i < thread.steps.size(); ++i) {
        const auto &step = thread.steps[i];
        if (!step.isWait) {
            work.append(spanOf(step));
            continue;
        }
        thread.waited += step.length();
        if (thread.longestWait < 0 || step.length() > thread.steps[thread.longestWait].length())
            thread.longestWait = i;
    }
    thread.worked = milliseconds(covered(work));
    thread.lanes = laneSums(thread.steps);
}

Thread threadOf(const ThreadFacts &facts, const QDateTime &now)
{
    Thread thread {.incident = facts.incident,
                   .storyNumber = facts.storyNumber,
                   .causedVersion = facts.causedVersion,
                   .startedAt = beginOf(facts)};
    if (!thread.startedAt.isValid())
        return thread;
    thread.isOpen = !facts.incident.resolvedAt.isValid() || facts.incident.resolvedAt > now;
    thread.endedAt = std::max(thread.startedAt, thread.isOpen ? now : facts.incident.resolvedAt);
    thread.detectedAt = noticeTimeOf(facts);
    if (!thread.detectedAt.isValid())
        thread.detectedAt = thread.startedAt;
    const auto &impact = facts.incident.impactStartedAt;
    thread.clocksApart = (impact.isValid() && impact > thread.detectedAt)
            || (facts.incident.resolvedAt.isValid()
                && facts.incident.resolvedAt < thread.startedAt);
    thread.steps = workOf(facts, now);
    const auto next = nextOf(facts, thread.steps);
    clip(thread);
    std::ranges::stable_sort(thread.steps, startsEarlier);
    giveOwners(thread.steps);
    addWaits(thread, next);
    addHandOvers(thread);
    addLoops(thread);
    addSums(thread);
    return thread;
}

} // namespace Dayshift
