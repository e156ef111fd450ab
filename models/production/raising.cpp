// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/raising.h"

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/production/alertedits.h"
#include "models/production/productiontables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Story> storyFor(Database &database, const Incident &incident, const MemberId &owner,
                       const QDateTime &now)
{
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    if (all->isEmpty())
        return Error {.kind = Error::Kind::NotFound, .detail = u"no column"_s};
    const auto begun = std::ranges::find(*all, Category::ToDo, &Column::category);
    const auto column = begun == all->end() ? all->first() : *begun;
    const auto top = database.select(u"SELECT MIN(rank) FROM story WHERE column_id = ?"_s,
                                     {column.id.toString()},
                                     [](const Row &row) { return row.real(0); });
    if (!top)
        return top.error();
    const auto running = sprints().where(database, u"state = ?"_s, {int(SprintState::Running)}, 1);
    if (!running)
        return running.error();
    return Story {.id = StoryId::create(),
                  .type = StoryType::Bug,
                  .title = incident.title,
                  .column = column.id,
                  .rank = top->value(0) - 1,
                  .sprint = running->isEmpty() ? SprintId() : running->first().id,
                  .owner = owner,
                  .expedite = true,
                  .enteredAt = now,
                  .createdAt = now,
                  .priority = Priority::Highest};
}

Deed raised(Raising raising)
{
    Deed deed;
    if (raising.story) {
        deed.add(stories(), {.after = *raising.story});
        if (!raising.description.isEmpty())
            deed.add(storyTexts(),
                     {.after = StoryText {raising.story->id, raising.description}});
        raising.incident.story = raising.story->id;
        if (!raising.story->owner.isNull())
            raising.incident.assignedAt = raising.story->createdAt;
    }
    deed.add(incidents(), {.after = raising.incident});
    for (const auto &alert : std::as_const(raising.alerts))
        deed.add(alerts(), linkedTo(alert, raising.incident.id));
    return deed;
}

Deed assigned(const Incident &incident, const Story &story, const MemberId &owner,
              const QDateTime &now)
{
    Deed deed(stories(), {story, assignedTo(story, owner)});
    auto after = incident;
    if (!after.assignedAt.isValid() && !owner.isNull())
        after.assignedAt = now;
    deed.add(incidents(), {incident, after});
    return deed;
}

} // namespace Dayshift
