// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/day/lessons.h"

#include "models/board/boardtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr auto WorthAWord = 5min;

QList<Lesson> lessonsOf(const Thread &thread)
{
    QList<Lesson> lessons;
    if (thread.longestWait >= 0) {
        const auto &wait = thread.steps[thread.longestWait];
        if (wait.length() >= WorthAWord && wait.kind != StepKind::Detection)
            lessons.append({.kind = Lesson::Kind::LongestWait,
                            .of = wait.kind,
                            .length = wait.length()});
    }
    if (!thread.loops.isEmpty()) {
        const auto worst = std::ranges::max_element(
                thread.loops, {}, [](const ReworkLoop &loop) { return loop.from.msecsTo(loop.to); });
        const auto &failed = thread.steps[worst->failed];
        lessons.append({.kind = Lesson::Kind::Rework,
                        .of = failed.kind,
                        .length = thread.rework,
                        .number = failed.number,
                        .testsFailed = failed.testsFailed});
    }
    std::ranges::stable_sort(lessons, std::ranges::greater(), &Lesson::length);
    if (!thread.steps.isEmpty()) {
        const auto gap = thread.detectionGap();
        const Lesson detection {.kind = Lesson::Kind::DetectionGap,
                                .isGood = gap <= WorthAWord,
                                .of = StepKind::Detection,
                                .length = gap};
        const bool first = !detection.isGood && !lessons.isEmpty() && gap > lessons.first().length;
        lessons.insert(first ? 0 : lessons.size(), detection);
    }
    return lessons;
}

Result<Deed> backlogStory(Database &database, const QString &title, const QString &description,
                          const QDateTime &now)
{
    const auto first = columns().where(database, u"1 = 1"_s, {}, 1);
    if (!first)
        return first.error();
    if (first->isEmpty())
        return Error {.kind = Error::Kind::NotFound,
                      .what = Error::tr("The board has no columns."),
                      .safe = Error::tr("Nothing was changed."),
                      .todo = Error::tr("Make a column first.")};
    const auto last = database.select(
            u"SELECT COALESCE(MAX(rank), 0) FROM story WHERE archived = 0 AND sprint_id IS NULL"_s, {},
            [](const Row &row) { return row.real(0); });
    if (!last)
        return last.error();
    const Place place {.column = first->first(), .ranks = {last->value(0) + 1}};
    return addStory(newStory(title, place, {}, now), place, description);
}

} // namespace Dayshift
