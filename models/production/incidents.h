// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/edit.h"
#include "models/production/incident.h"
#include "models/store/database.h"

namespace Dayshift {

// What is wrong with an incident as it was entered.
enum class IncidentFault {
    None,
    NoTitle,
    NotOpened, // nobody said when it was noticed
    OpenedLater, // after now
    EndsBeforeItBegan // resolved before it was opened, or before its impact began
};
[[nodiscard]] IncidentFault faultOf(const Incident &incident, const QDateTime &now);

// An incident that is over now, or goes on again.
[[nodiscard]] Edit<Incident> resolvedAt(const Incident &incident, const QDateTime &at);

// The story of a number that people say; null if there is none. And the other way round, 0 if the
// story is not there.
[[nodiscard]] Result<StoryId> storyOfNumber(Database &database, int number);
[[nodiscard]] Result<int> numberOfStory(Database &database, StoryId story);

} // namespace Dayshift
