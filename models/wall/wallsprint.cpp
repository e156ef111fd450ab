// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallparts.h"

#include "models/board/boardtables.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Dayshift {

static int workingDays(QDate first, QDate last)
{
    int days = 0;
    for (auto day = first; day <= last && days < 400; day = day.addDays(1))
        days += day.dayOfWeek() < 6;
    return days;
}

static Result<Done> readColumns(Database &database, SprintId sprint, WallSprint &shown)
{
    struct Sum
    {
        QString column;
        int stories;
        double points;
    };
    const auto sums = database.select(
            u"SELECT column_id, COUNT(*), COALESCE(SUM(CASE WHEN points > 0 THEN points ELSE 0 END), 0)"
            " FROM story WHERE sprint_id = ? AND archived = 0 GROUP BY column_id"_s,
            {sprint.toString()}, [](const Row &row) {
                return Sum {row.text(0), int(row.number(1)), row.real(2)};
            });
    if (!sums)
        return sums.error();
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    auto ordered = *all;
    std::ranges::stable_sort(ordered, {}, &Column::rank);
    for (const auto &column : std::as_const(ordered)) {
        const auto sum = std::ranges::find(*sums, column.id.toString(), &Sum::column);
        const Sum found = sum == sums->end() ? Sum {{}, 0, 0} : *sum;
        shown.columns.append(
                {.name = column.name, .stories = found.stories, .limit = column.wipLimit});
        shown.stories += found.stories;
        shown.points += found.points;
        if (column.category == Category::Done) {
            shown.doneStories += found.stories;
            shown.donePoints += found.points;
        }
    }
    const auto blocked = stories().where(
            database, u"sprint_id = ? AND archived = 0 AND blocked_reason <> ''"_s,
            {sprint.toString()});
    if (!blocked)
        return blocked.error();
    shown.blocked = int(blocked->size());
    if (shown.blocked > 0) {
        const auto longest = std::ranges::min_element(*blocked, {}, &Story::blockedAt);
        shown.blockedNumber = longest->number;
        shown.blockedReason = longest->blockedReason;
    }
    return Done {};
}

Result<Done> readWallSprint(Database &database, const QDateTime &now, WallFacts &facts)
{
    const auto running = sprints().where(database, u"state = ?"_s, {int(SprintState::Running)});
    if (!running)
        return running.error();
    if (running->isEmpty())
        return Done {};
    const auto sprint = *std::ranges::min_element(*running, {}, &Sprint::rank);
    auto &shown = facts.sprint;
    shown.runs = true;
    shown.name = sprint.name;
    shown.goal = sprint.goal;
    if (sprint.startsAt.isValid() && sprint.endsAt.isValid()) {
        const auto first = sprint.startsAt.toTimeZone(facts.zone).date();
        // The interval is half-open: it ends with the day before the next sprint begins.
        const auto last = sprint.endsAt.addMSecs(-1).toTimeZone(facts.zone).date();
        const auto today = now.toTimeZone(facts.zone).date();
        if (today >= first && today <= last) {
            shown.day = std::max(1, workingDays(first, today));
            shown.days = std::max(shown.day, workingDays(first, last));
            shown.elapsed = double(shown.day) / shown.days;
        }
    }
    return readColumns(database, sprint.id, shown);
}

} // namespace Dayshift
