// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/thread.h"

namespace Dayshift {

// The work that the facts of an incident tell of, in no order and without the waits between: from
// the first customer who failed to now or the end.
[[nodiscard]] QList<DayStep> workOf(const ThreadFacts &facts, const QDateTime &now);
// A step of a kind in its lane.
[[nodiscard]] DayStep blankStep(StepKind kind, const QString &key, const QDateTime &from,
                                const QDateTime &to);
// What runs goes on until now; what is over and has no end told took no time that is known.
void closeStep(DayStep &step, const QDateTime &finishedAt, const QDateTime &now);
// The steps of one build's stages; where no stages are told, the build itself.
[[nodiscard]] QList<DayStep> stepsOf(const Build &build, const QList<Stage> &stages,
                                  const QDateTime &now);
[[nodiscard]] DayStep stepOf(const Deployment &deployment, const QDateTime &now);
// From the first signature of a release to the last; nothing: nobody signed.
[[nodiscard]] std::optional<DayStep> signOffOf(const Release &release,
                                            const QList<Signature> &signatures);
// Puts what people know better into the steps.
void correct(QList<DayStep> &steps, const QList<TimeCorrection> &corrections);
// When the incident began to hurt, and when it was noticed first.
[[nodiscard]] QDateTime beginOf(const ThreadFacts &facts);
[[nodiscard]] QDateTime noticeTimeOf(const ThreadFacts &facts);
// What an open thread waits for if nobody works on it, as the last step and what is known of the
// release say.
[[nodiscard]] StepKind nextOf(const ThreadFacts &facts, const QList<DayStep> &work);

} // namespace Dayshift
