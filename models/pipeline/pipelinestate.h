// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/claim.h"
#include "models/pipeline/stagetimes.h"

#include <QList>

#include <array>
#include <optional>
#include <span>

namespace Dayshift {

// Where a list of pipelines puts one, in the order of the list: what is wrong comes first.
enum class PipelineGroup : int { NeedsAttention, Running, WaitingForPeople, Passed, NoReport };
inline constexpr int PipelineGroupCount = 5;

// How far what a connection told can still be believed: live for 90 s after its last good answer,
// stale after 15 min. A silent source is a finding, not a pass.
enum class Belief : int { Live, Ageing, Stale };

[[nodiscard]] Belief beliefOf(const Reading &reading, const QDateTime &now);

// One of the five columns: the server's stages of this kind in one, the worst of them winning.
struct StageCell
{
    StageKind kind = StageKind::Other;
    bool reported = false; // false: the server named no such stage
    Status status = Status::Unknown;
    QString name = {}; // as the server calls the one that won
    QString rawStatus = {}; // its own word for it
    QString detail = {};
    QDateTime startedAt = {}; // when the first of them began
    QDateTime finishedAt = {}; // when the last of them ended; invalid: not all have
    int more = 0; // so many stages besides the one that won
    qint64 testsTotal = 0; // of the one that won; 0: none are told
    qint64 testsFailed = 0; // errors among them
    qint64 testsFlaky = 0;

    friend bool operator==(const StageCell &, const StageCell &) = default;
};
inline constexpr int StageColumns = 5;

// Build, functional, performance, security, deploy, in this order, and the rest in the last.
[[nodiscard]] std::array<StageCell, StageColumns + 1> collapsed(const QList<Stage> &stages);

// One bar of the history.
struct HistoryBar
{
    Status status = Status::Unknown;
    double length = 0; // of the longest of the bars, 0 to 1

    friend bool operator==(const HistoryBar &, const HistoryBar &) = default;
};

// A pipeline as one row shows it.
struct PipelineState
{
    PipelineKey key = {};
    QString connectionName = {};
    Build build = {}; // the newest that ran, or will
    QList<Stage> stages = {}; // all of its stages, as the server orders them
    std::array<StageCell, StageColumns> cells = {};
    StageCell others = {}; // stages of no known kind
    QList<HistoryBar> history = {}; // oldest first, at most HistoryLength
    QList<BuildId> sinceLastPass = {}; // the builds of the current trouble, newest first
    PipelineGroup group = PipelineGroup::NoReport;
    QDateTime since = {}; // since when it is in this group; invalid: nobody said
    bool sinceOrLonger = false; // the trouble is older than all the builds that we know
    Belief belief = Belief::Live;
    QDateTime asOf = {}; // the last good answer of its connection
    int retries = 0; // so many of the last ten builds passed on a retry; flaky from FlakyFrom on
    StageTimes usual = {}; // how long its stages usually take, if that was asked for
    std::optional<Claim> claim = {}; // who has it, while that holds
    std::optional<KnownFailure> known = {}; // why its failure is expected, while that holds
    QString suggested = {}; // whose change it is, as the team calls the person

    // Passed, but only because it was tried again, and not for the first time.
    [[nodiscard]] bool isFlaky() const
    {
        return build.status == Status::Passed && retries >= FlakyFrom;
    }
    // What a row shows: a pass that is not to be trusted is no pass.
    [[nodiscard]] Status status() const { return isFlaky() ? Status::Unstable : build.status; }
    // Who has it, or who is asked first; empty: nobody.
    [[nodiscard]] QString owner() const { return claim ? claim->person : suggested; }

    static constexpr int HistoryLength = 12;
    friend bool operator==(const PipelineState &, const PipelineState &) = default;
};

// What is known of one pipeline, made into its row. The builds are oldest first and not empty.
[[nodiscard]] PipelineState stateOf(const PipelineKey &key, std::span<const Build> oldestFirst,
                                    const QList<Stage> &stagesOfCurrent);

// The same row after its connection was last read so, at this time: what is stale goes to the rows
// without a report, and keeps its last state. A connection that was never read is not believed.
[[nodiscard]] PipelineState believed(PipelineState state, const Reading &reading,
                                     const QDateTime &now);

// The build that a row shows: the newest that is not skipped, or the newest. Index into builds.
[[nodiscard]] qsizetype currentBuild(std::span<const Build> oldestFirst);

[[nodiscard]] bool isOlder(const Build &a, const Build &b);

// The same row with what people said of it: the marks and claims of this pipeline, and those builds
// and stages by which a claim may be over.
[[nodiscard]] PipelineState annotated(PipelineState state, std::span<const Claim> claims,
                                      std::span<const KnownFailure> marks,
                                      std::span<const Build> builds, std::span<const Stage> stages,
                                      const QDateTime &now);

// Whether a row stands above another.
[[nodiscard]] bool standsBefore(const PipelineState &a, const PipelineState &b);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::PipelineState)
