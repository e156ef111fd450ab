// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardedits.h"
#include "models/day/thread.h"
#include "models/store/database.h"

namespace Dayshift {

// What a team can learn from a thread: the longest wait, what was done twice, how late it was
// noticed.
struct Lesson
{
    enum class Kind : int { LongestWait, Rework, DetectionGap };

    Kind kind = Kind::LongestWait;
    bool isGood = false; // to be kept as it is: nothing for the backlog
    StepKind of = StepKind::Failure; // what was waited for, or what failed
    std::chrono::milliseconds length = {};
    QString number = {}; // of the build that failed
    qint64 testsFailed = 0;

    friend bool operator==(const Lesson &, const Lesson &) = default;
};

// At most three, the costliest first, what went well last. A wait under five minutes teaches
// nothing; an alert within five minutes went well.
[[nodiscard]] QList<Lesson> lessonsOf(const Thread &thread);

// A story for the backlog, below all others of it; NotFound where the board has no column.
[[nodiscard]] Result<Deed> backlogStory(Database &database, const QString &title,
                                        const QString &description, const QDateTime &now);

} // namespace Dayshift
