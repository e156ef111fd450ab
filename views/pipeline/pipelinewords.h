// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/builddeed.h"
#include "models/base/format.h"
#include "models/pipeline/pipelinestate.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>

#include <optional>

namespace Dayshift {

// Pipelines in words: for the row, the panel, the tooltip and the screen reader. What a server
// wrote is made plain first; nothing of it is ever markup.
class PipelineWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::PipelineWords)
public:
    // In the words of the team's days, as soon as they are known.
    PipelineWords() = default;
    explicit PipelineWords(const Format &format);

    // What all words without a format of their own are told in, from now on.
    static void setTeamFormat(const Format &format);
    [[nodiscard]] const Format &format() const;

    [[nodiscard]] static QString titleOf(PipelineGroup group); // "Needs attention"
    [[nodiscard]] static QString titleOf(StageKind kind); // "Functional"
    [[nodiscard]] static QString wordOf(Status status); // within a sentence: "failed"
    [[nodiscard]] static QString ownerTitle(); // of the column

    [[nodiscard]] QString name(const PipelineState &state) const;
    // "main · 51fa0d2 Read invoices as XML".
    [[nodiscard]] QString change(const PipelineState &state) const;
    // "Failing for 22 min", "Started 11:18", "Passed 09:41", "No report for 3 h 15 min".
    // What somebody had the server do with a build, when, and whether it did.
    [[nodiscard]] QString deed(const BuildDeed &deed, const QDateTime &now) const;
    // "read 4 min ago", of what is neither live nor stale; else nothing.
    [[nodiscard]] QString lateness(const PipelineState &state, const QDateTime &now) const;
    [[nodiscard]] QString headline(const PipelineState &state, const QDateTime &now) const;
    // Under a stage's sign: "11 min", "12 of 23 min", "3 of 210 failed", "not run", "waits"; of a
    // deployment what was deployed, where that is known: "22.3.0".
    [[nodiscard]] QString stage(const StageCell &cell, const StageTimes &usual,
                                const QDateTime &until) const;
    // "12 of 23 min": how long something runs, of how long it usually does.
    [[nodiscard]] QString ofUsual(std::chrono::milliseconds gone,
                                  std::chrono::milliseconds usual) const;
    // "about 41 min to sign-off"; empty where too little is known of its stages.
    [[nodiscard]] QString estimate(const PipelineState &state, const QDateTime &now) const;
    // How much of the usual time of a build has gone, from 0 to 1; below 0: nobody knows.
    [[nodiscard]] double share(const PipelineState &state, const QDateTime &now) const;
    // "Developer 1 has it since 10:58", "Nobody has it. The last change is by Developer 1".
    [[nodiscard]] QString ownership(const PipelineState &state, const QDateTime &now) const;
    // "Known until Fri 19 June: the load environment moves"; empty: its failure is not known.
    [[nodiscard]] QString known(const PipelineState &state, const QDateTime &now) const;
    // "33 min + 12 min": worked and waited; empty where nobody said when.
    [[nodiscard]] QString spent(const PipelineState &state, const QDateTime &now) const;
    // "2 min" of what began and has not ended; empty where nobody said when.
    [[nodiscard]] QString length(const QDateTime &start, const QDateTime &end,
                                 const QDateTime &now) const;
    // Beside a stage: "388 passed, 2 skipped", "3 of 614 failed", else its status in a word.
    [[nodiscard]] QString detail(const Stage &stage) const;
    // "11 min", or "12 of 23 min" of what runs.
    [[nodiscard]] QString stageTime(const Stage &stage, const StageTimes &usual,
                                    const QDateTime &until) const;
    // "Security", or as the server calls it where that is none of the five.
    [[nodiscard]] static QString stageName(const Stage &stage);
    // "billing-api #977".
    [[nodiscard]] QString title(const PipelineState &state) const;
    // "Security failed 10:58, 22 min ago".
    [[nodiscard]] QString subtitle(const PipelineState &state, const QDateTime &now) const;
    // "Failed 1 of the last 12 builds".
    [[nodiscard]] QString record(const PipelineState &state) const;

    // The whole row in one sentence, for the screen reader.
    [[nodiscard]] QString sentence(const PipelineState &state, const QDateTime &now) const;
    // One stage in one sentence; also its tooltip, together with the server's own word.
    [[nodiscard]] QString sentence(const StageCell &cell, const PipelineState &state,
                                   const QDateTime &now) const;
    [[nodiscard]] QString toolTip(const StageCell &cell, const PipelineState &state,
                                  const QDateTime &now) const;
    [[nodiscard]] QString toolTip(const PipelineState &state, const QDateTime &now) const;

    // A server's word as it is shown where it is asked for: "The server says: FAILURE".
    [[nodiscard]] static QString raw(const QString &rawStatus);

private:
    [[nodiscard]] QString lasting(const QString &exactly, const QString &orLonger,
                                  const PipelineState &state, const QDateTime &now) const;

    std::optional<Format> m_format;
};

// The sign of a row, and of a stage in it: what is known to fail has its own.
[[nodiscard]] Sign signOf(const PipelineState &state);
[[nodiscard]] Sign signOf(const StageCell &cell, const PipelineState &state);
[[nodiscard]] Sign signOf(const Stage &stage, const PipelineState &state);

// The stage to look at first: the first that failed, else the worst, else the one that is on.
[[nodiscard]] const Stage *stageToLookAt(const PipelineState &state);

// Until when what still runs is known to have run: now, or the last good answer.
[[nodiscard]] QDateTime knownUntil(const PipelineState &state, const QDateTime &now);

// An address that may be handed to a browser, else an invalid one: http and https only.
[[nodiscard]] QUrl pageOf(const Build &build);

} // namespace Dayshift
