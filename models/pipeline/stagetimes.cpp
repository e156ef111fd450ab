// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/pipeline/stagetimes.h"

#include "models/pipeline/pipelinetables.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Dayshift {

static constexpr std::size_t MostRuns = 20;
static constexpr std::size_t LeastRuns = 3;
static constexpr qsizetype RetryWindow = 10;
// A hostile server may name a thousand stages in each build.
static constexpr int MostStagesRead = 20 * 40;

std::optional<milliseconds> usualTime(std::span<const milliseconds> newestFirst)
{
    const auto last = newestFirst.first(std::min(newestFirst.size(), MostRuns));
    if (last.size() < LeastRuns)
        return std::nullopt;
    std::vector<milliseconds> lengths(last.begin(), last.end());
    std::ranges::sort(lengths);
    const auto middle = lengths.size() / 2;
    return lengths.size() % 2 ? lengths[middle] : (lengths[middle - 1] + lengths[middle]) / 2;
}

static bool ranToItsEnd(const Stage &stage)
{
    return (stage.status == Status::Passed || stage.status == Status::Unstable)
            && stage.startedAt.isValid() && stage.startedAt < stage.finishedAt;
}

StageTimes usualTimes(std::span<const Stage> newestFirst)
{
    struct Ends
    {
        BuildId build = {};
        QDateTime from = {};
        QDateTime to = {};
    };
    QHash<QString, std::vector<milliseconds>> byName;
    std::array<std::vector<Ends>, 6> byKind;
    for (const auto &stage : newestFirst) {
        if (!ranToItsEnd(stage))
            continue;
        byName[stage.name].push_back(milliseconds(stage.startedAt.msecsTo(stage.finishedAt)));
        auto &ends = byKind[std::size_t(stage.kind)];
        if (ends.empty() || ends.back().build != stage.build)
            ends.push_back({stage.build, stage.startedAt, stage.finishedAt});
        ends.back().from = std::min(ends.back().from, stage.startedAt);
        ends.back().to = std::max(ends.back().to, stage.finishedAt);
    }
    StageTimes times;
    for (auto name = byName.cbegin(); name != byName.cend(); ++name) {
        if (const auto usual = usualTime(*name))
            times.stages.insert(name.key(), *usual);
    }
    for (std::size_t kind = 0; kind < byKind.size(); ++kind) {
        std::vector<milliseconds> lengths;
        for (const auto &ends : byKind[kind])
            lengths.push_back(milliseconds(ends.from.msecsTo(ends.to)));
        times.kinds[kind] = usualTime(lengths).value_or(milliseconds());
    }
    return times;
}

std::optional<Rest> restOf(std::span<const Stage> stages, const StageTimes &times,
                           const QDateTime &now)
{
    std::optional<milliseconds> running;
    Rest rest;
    for (const auto &stage : stages) {
        rest.toPeople = stage.status == Status::WaitingForApproval;
        if (rest.toPeople)
            break;
        if (stage.status != Status::Running && stage.status != Status::Queued)
            continue;
        const auto usual = times.of(stage.name);
        if (usual.count() <= 0)
            return std::nullopt;
        if (stage.status == Status::Queued) {
            rest.length += usual;
            continue;
        }
        const auto gone = stage.startedAt.isValid() ? stage.startedAt.msecsTo(now) : 0;
        running = std::max(
                {running.value_or(milliseconds()), usual - milliseconds(gone), milliseconds()});
    }
    if (!running)
        return std::nullopt;
    rest.length += *running;
    return rest;
}

std::optional<Spent> spentOn(const Build &build, std::span<const Stage> stages,
                             const QDateTime &now)
{
    std::vector<std::pair<QDateTime, QDateTime>> runs;
    for (const auto &stage : stages) {
        const auto end = stage.finishedAt.isValid() ? stage.finishedAt
                : stage.status == Status::Running   ? now
                                                    : QDateTime();
        if (stage.startedAt.isValid() && end.isValid() && stage.startedAt < end)
            runs.emplace_back(stage.startedAt, end);
    }
    if (runs.empty())
        return std::nullopt;
    std::ranges::sort(runs);
    auto begin = runs.front().first;
    if (build.startedAt.isValid())
        begin = std::min(begin, build.startedAt);
    Spent spent;
    auto covered = begin;
    for (const auto &[from, to] : runs) {
        const auto start = std::max(from, covered);
        if (start < to) {
            spent.worked += milliseconds(start.msecsTo(to));
            covered = to;
        }
    }
    auto end = isOver(build.status) && build.finishedAt.isValid() ? build.finishedAt
            : isUnderWay(build.status)                            ? now
                                                                  : covered;
    end = std::max(end, covered);
    spent.waited = milliseconds(begin.msecsTo(end)) - spent.worked;
    return spent;
}

int passedOnRetry(std::span<const Build> oldestFirst)
{
    const auto from = oldestFirst.size() - std::min<std::size_t>(oldestFirst.size(), RetryWindow);
    QSet<QString> failed;
    int count = 0;
    for (const auto &build : oldestFirst.subspan(from)) {
        if (build.commit.isEmpty())
            continue;
        if (build.status == Status::Failed)
            failed.insert(build.commit);
        else if (build.status == Status::Passed && failed.remove(build.commit))
            ++count;
    }
    return count;
}

Result<QHash<PipelineKey, StageTimes>> readStageTimes(Database &database,
                                                      const QList<PipelineKey> &keys)
{
    QHash<PipelineKey, StageTimes> times;
    for (const auto &key : keys) {
        const auto read = database.select(
                u"SELECT build.id, stage.name, stage.kind, stage.status, stage.started_at, "
                "stage.finished_at FROM build JOIN stage ON stage.build_id = build.id "
                "WHERE build.connection_id = ? AND build.pipeline = ? AND stage.finished_at > 0 "
                "AND stage.status IN (?, ?) "
                "ORDER BY build.started_at DESC, build.id, stage.position LIMIT %1"_s.arg(
                        MostStagesRead),
                {key.connection.toString(), key.name, int(Status::Passed), int(Status::Unstable)},
                [](const Row &row) {
                    Stage stage;
                    fromSql(stage.build, row.value(0));
                    fromSql(stage.name, row.value(1));
                    fromSql(stage.kind, row.value(2));
                    fromSql(stage.status, row.value(3));
                    fromSql(stage.startedAt, row.value(4));
                    fromSql(stage.finishedAt, row.value(5));
                    return stage;
                });
        if (!read)
            return read.error();
        times.insert(key, usualTimes(std::span(read->constData(), std::size_t(read->size()))));
    }
    return times;
}

} // namespace Dayshift
