// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/pipelinekey.h"

#include <QHash>
#include <QList>

#include <array>
#include <chrono>
#include <optional>
#include <span>

namespace Dayshift {

class Database;

// How long a pipeline's stages usually take. Zero: not known.
struct StageTimes
{
    QHash<QString, std::chrono::milliseconds> stages = {}; // by the server's names
    std::array<std::chrono::milliseconds, 6> kinds = {}; // by StageKind: all stages of that kind

    [[nodiscard]] std::chrono::milliseconds of(const QString &stage) const
    {
        return stages.value(stage);
    }
    [[nodiscard]] std::chrono::milliseconds of(StageKind kind) const
    {
        return kinds[std::size_t(kind)];
    }
    friend bool operator==(const StageTimes &, const StageTimes &) = default;
};

// The median of the last 20 lengths, newest first: the middle one in order of size, or the mean of
// the two in the middle. Nothing under 3: too few to say "usually".
[[nodiscard]] std::optional<std::chrono::milliseconds>
usualTime(std::span<const std::chrono::milliseconds> newestFirst);

// From the stages of builds, newest build first. Only what ran to its end counts: passed or
// unstable, with a start and an end.
[[nodiscard]] StageTimes usualTimes(std::span<const Stage> newestFirst);

// What of a build is still to come.
struct Rest
{
    std::chrono::milliseconds length = {};
    bool toPeople = false; // then somebody has to agree; else it ends

    friend bool operator==(const Rest &, const Rest &) = default;
};
// What is left of the usual time of the stage that runs (of several the longest; at least nothing),
// and the usual times of those that wait, one after the other, up to the first that needs people.
// Nothing if one of them has no usual time, or if nothing runs.
[[nodiscard]] std::optional<Rest> restOf(std::span<const Stage> stages, const StageTimes &times,
                                         const QDateTime &now);

// Where the time of a build went, from its start to its end or to now: worked is when at least one
// stage ran, waited the rest. Nothing if no stage tells its times.
struct Spent
{
    std::chrono::milliseconds worked = {};
    std::chrono::milliseconds waited = {};

    friend bool operator==(const Spent &, const Spent &) = default;
};
[[nodiscard]] std::optional<Spent> spentOn(const Build &build, std::span<const Stage> stages,
                                           const QDateTime &now);

// How often one of the last ten builds passed although an earlier one of the same change had
// failed. Oldest first. From two on a pass says little: the pipeline is flaky.
inline constexpr int FlakyFrom = 2;
[[nodiscard]] int passedOnRetry(std::span<const Build> oldestFirst);

// The usual times of these pipelines, from the workspace; for Store::read().
[[nodiscard]] Result<QHash<PipelineKey, StageTimes>> readStageTimes(Database &database,
                                                                    const QList<PipelineKey> &keys);

} // namespace Dayshift
