// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/pipelinestate.h"

#include <algorithm>

namespace Dayshift {

static constexpr int LiveSeconds = 90;
static constexpr int StaleSeconds = 15 * 60;

Belief beliefOf(const Reading &reading, const QDateTime &now)
{
    if (!reading.readAt.isValid())
        return Belief::Stale;
    const auto age = reading.readAt.secsTo(now);
    if (age > StaleSeconds)
        return Belief::Stale;
    return age > LiveSeconds ? Belief::Ageing : Belief::Live;
}

// The worst of several stages speaks for them: the larger, the worse. A stage that runs tells more
// than one that waits for it, and anything more than one that will never run.
static int badness(Status status)
{
    switch (status) {
    case Status::Failed:
        return 8;
    case Status::Unstable:
        return 7;
    case Status::Cancelled:
        return 6;
    case Status::WaitingForApproval:
        return 5;
    case Status::Running:
        return 4;
    case Status::Queued:
        return 3;
    case Status::Unknown:
        return 2;
    case Status::Passed:
        return 1;
    case Status::Skipped:
        break;
    }
    return 0;
}

static void take(StageCell &cell, const Stage &stage, bool everyEnded)
{
    cell.more += cell.reported ? 1 : 0;
    if (!cell.reported || badness(stage.status) > badness(cell.status)) {
        cell.status = stage.status;
        cell.name = stage.name;
        cell.rawStatus = stage.rawStatus;
        cell.detail = stage.detail;
        cell.testsTotal = stage.testsTotal;
        cell.testsFailed = stage.testsFailed + stage.testsErrors;
        cell.testsFlaky = stage.testsFlaky;
    }
    cell.reported = true;
    if (stage.startedAt.isValid()
        && (!cell.startedAt.isValid() || stage.startedAt < cell.startedAt))
        cell.startedAt = stage.startedAt;
    if (!everyEnded)
        cell.finishedAt = {};
    else if (stage.finishedAt.isValid())
        cell.finishedAt = std::max(cell.finishedAt, stage.finishedAt);
}

std::array<StageCell, StageColumns + 1> collapsed(const QList<Stage> &stages)
{
    static constexpr std::array Kinds {StageKind::Build,       StageKind::Functional,
                                       StageKind::Performance, StageKind::Security,
                                       StageKind::Deploy,      StageKind::Other};
    std::array<StageCell, StageColumns + 1> cells;
    for (std::size_t i = 0; i < Kinds.size(); ++i) {
        auto &cell = cells[i];
        cell.kind = Kinds[i];
        bool everyEnded = true;
        for (const auto &stage : stages) {
            if (stage.kind != cell.kind)
                continue;
            everyEnded = everyEnded && (isOver(stage.status) || stage.finishedAt.isValid());
            take(cell, stage, everyEnded);
        }
    }
    return cells;
}

bool isOlder(const Build &a, const Build &b)
{
    return isNewer(b, a);
}

qsizetype currentBuild(std::span<const Build> oldestFirst)
{
    for (auto i = qsizetype(oldestFirst.size()) - 1; i >= 0; --i) {
        if (oldestFirst[std::size_t(i)].status != Status::Skipped)
            return i;
    }
    return qsizetype(oldestFirst.size()) - 1;
}

static PipelineGroup groupOf(Status status)
{
    switch (status) {
    case Status::Failed:
    case Status::Unstable:
    case Status::Cancelled:
        return PipelineGroup::NeedsAttention;
    case Status::Queued:
    case Status::Running:
        return PipelineGroup::Running;
    case Status::WaitingForApproval:
        return PipelineGroup::WaitingForPeople;
    case Status::Passed:
        return PipelineGroup::Passed;
    case Status::Skipped: // nothing ever ran here: that is no pass
    case Status::Unknown:
        break;
    }
    return PipelineGroup::NoReport;
}

static QDateTime endOf(const Build &build)
{
    return build.finishedAt.isValid() ? build.finishedAt : build.startedAt;
}

// How long the trouble lasts: back to the first of the bad builds behind the last good one. What
// was cancelled, skipped or is not over says nothing about that, unless it is all there is.
static void lookBack(PipelineState &state, std::span<const Build> oldestFirst, qsizetype current)
{
    const auto bad = [&state](const Build &build) {
        return build.status == Status::Failed || build.status == Status::Unstable
                || build.id == state.build.id;
    };
    state.sinceOrLonger = qsizetype(oldestFirst.size()) >= PipelineState::HistoryLength;
    for (auto i = current; i >= 0; --i) {
        const auto &build = oldestFirst[std::size_t(i)];
        if (build.status == Status::Passed
            || (state.build.status == Status::Failed && build.status == Status::Unstable)) {
            state.sinceOrLonger = false;
            break;
        }
        if (!bad(build))
            continue;
        state.sinceLastPass.append(build.id);
        if (const auto end = endOf(build); end.isValid())
            state.since = end;
        if (state.build.status == Status::Cancelled) {
            state.sinceOrLonger = false;
            break;
        }
    }
}

// Since when people are waited for: since the gate opened, or since the last stage before it ended.
static QDateTime gateOpened(const PipelineState &state)
{
    QDateTime ended = state.build.startedAt;
    for (const auto &stage : state.stages) {
        if (stage.status == Status::WaitingForApproval && stage.startedAt.isValid())
            return stage.startedAt;
        if (stage.finishedAt.isValid() && (!ended.isValid() || stage.finishedAt > ended))
            ended = stage.finishedAt;
    }
    return ended;
}

static QList<HistoryBar> historyOf(std::span<const Build> oldestFirst)
{
    const auto lengthOf = [](const Build &build) {
        return build.startedAt.isValid() && build.finishedAt.isValid()
                ? std::max<qint64>(build.startedAt.msecsTo(build.finishedAt), 0)
                : 0;
    };
    qint64 longest = 0;
    for (const auto &build : oldestFirst)
        longest = std::max(longest, lengthOf(build));
    QList<HistoryBar> bars;
    for (const auto &build : oldestFirst) {
        const auto length = lengthOf(build);
        bars.append({build.status, longest > 0 ? double(length) / double(longest) : 0});
    }
    return bars;
}

PipelineState stateOf(const PipelineKey &key, std::span<const Build> oldestFirst,
                      const QList<Stage> &stagesOfCurrent)
{
    PipelineState state {.key = key, .stages = stagesOfCurrent};
    const auto current = currentBuild(oldestFirst);
    state.build = oldestFirst[std::size_t(current)];
    state.retries = passedOnRetry(oldestFirst.first(std::size_t(current) + 1));
    state.group = groupOf(state.status());
    state.history = historyOf(oldestFirst);
    const auto all = collapsed(stagesOfCurrent);
    std::copy_n(all.begin(), StageColumns, state.cells.begin());
    state.others = all.back();

    switch (state.group) {
    case PipelineGroup::NeedsAttention:
        if (state.isFlaky())
            state.since = endOf(state.build);
        else
            lookBack(state, oldestFirst, current);
        break;
    case PipelineGroup::Running:
        state.since = state.build.startedAt;
        break;
    case PipelineGroup::WaitingForPeople:
        state.since = gateOpened(state);
        break;
    case PipelineGroup::Passed:
    case PipelineGroup::NoReport:
        state.since = endOf(state.build);
        break;
    }
    return state;
}

// A silent source reported nothing where builds would have come by now, as often as they usually
// do: at least one, and as many as are seen at a glance.
static void appendSilence(QList<HistoryBar> &bars, const QDateTime &from, const QDateTime &to,
                          const QDateTime &lastBegun)
{
    static constexpr int MostGaps = 3;
    const auto silence = from.msecsTo(to);
    const auto usual
            = lastBegun.isValid() ? std::max<qint64>(lastBegun.msecsTo(from), 60'000) : silence;
    const auto gaps = std::clamp<qint64>(silence / std::max<qint64>(usual, 1), 1, MostGaps);
    for (qint64 i = 0; i < gaps; ++i)
        bars.append({Status::Unknown, 0});
    if (bars.size() > PipelineState::HistoryLength)
        bars.remove(0, bars.size() - PipelineState::HistoryLength);
}

PipelineState believed(PipelineState state, const Reading &reading, const QDateTime &now)
{
    state.belief = beliefOf(reading, now);
    state.asOf = reading.readAt;
    if (state.belief == Belief::Stale) {
        state.group = PipelineGroup::NoReport;
        state.since = reading.readAt;
        state.sinceOrLonger = false;
        if (reading.readAt.isValid())
            appendSilence(state.history, reading.readAt, now, state.build.startedAt);
    }
    return state;
}

PipelineState annotated(PipelineState state, std::span<const Claim> claims,
                        std::span<const KnownFailure> marks, std::span<const Build> builds,
                        std::span<const Stage> stages, const QDateTime &now)
{
    // Who has all of it is named before who has a stage; else who came last.
    for (const auto &claim : claims) {
        if (isOver(claim, builds, stages, now))
            continue;
        if (!state.claim || (claim.stage.isEmpty() && !state.claim->stage.isEmpty())
            || (claim.stage.isEmpty() == state.claim->stage.isEmpty()
                && claim.at > state.claim->at))
            state.claim = claim;
    }
    const std::span current(state.stages.constData(), std::size_t(state.stages.size()));
    if (const auto *known = knownOf(marks, state.build, current, now))
        state.known = *known;
    return state;
}

bool standsBefore(const PipelineState &a, const PipelineState &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    // What nobody expected comes before what is known.
    if (a.group == PipelineGroup::NeedsAttention && a.known.has_value() != b.known.has_value())
        return b.known.has_value();
    if (a.group == PipelineGroup::NeedsAttention && a.status() != b.status())
        return badness(a.status()) > badness(b.status());
    if (a.since != b.since) {
        // Where something lasts, the longest is first; what passed is news, so the newest is.
        if (!a.since.isValid() || !b.since.isValid())
            return a.since.isValid();
        return a.group == PipelineGroup::Passed ? a.since > b.since : a.since < b.since;
    }
    if (a.key.name != b.key.name)
        return a.key.name < b.key.name;
    return a.key.connection < b.key.connection;
}

} // namespace Dayshift
