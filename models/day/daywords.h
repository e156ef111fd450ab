// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/day/day.h"
#include "models/day/lessons.h"
#include "models/day/waiting.h"

#include <QCoreApplication>

namespace Dayshift {

// A day in words: the same for the picture, the table, the copy and the screen reader.
class DayWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::DayWords)
public:
    [[nodiscard]] static QString lane(Lane lane);
    // "PO", as on an avatar: where no person is known.
    [[nodiscard]] static QString shortLane(Lane lane);
    // "sign-off", as in "longest wait: sign-off".
    [[nodiscard]] static QString kind(StepKind kind);
    // What a bar says: "Functional, 2 of 614 failed", "Wait for sign-off".
    [[nodiscard]] static QString step(const DayStep &step, const Format &format);
    // The same with its length: "Wait for sign-off · 33 min".
    [[nodiscard]] static QString label(const DayStep &step, const Format &format);
    // "Release Engineer, wait for sign-off, 11:47 to 12:20, 33 minutes".
    [[nodiscard]] static QString spoken(const DayStep &step, const Format &format);
    // "Signing off waited 33 min", and the title and text of a story that would change it.
    [[nodiscard]] static QString lesson(const Lesson &lesson, const Format &format);
    [[nodiscard]] static QString storyTitle(const Lesson &lesson, const Format &format);
    [[nodiscard]] static QString storyText(const Lesson &lesson, const Thread &thread,
                                           const Format &format);
    [[nodiscard]] static QString phase(LedgerPhase phase);
    [[nodiscard]] static QString waiting(const WaitingItem &item);
    [[nodiscard]] static QString planned(const PlannedStep &step);
    // "Recovered at 12:56", "Open for 2 h 5 min".
    [[nodiscard]] static QString state(const Thread &thread, const Format &format);
    // "INC-318", "story #2187", "caused by 22.3.0"; those that are known.
    [[nodiscard]] static QStringList facts(const Thread &thread);
};

} // namespace Dayshift
