// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/production/alert.h"
#include "models/production/incident.h"
#include "models/store/deed.h"

#include <optional>

namespace Dayshift {

// A new incident with all that comes with it: the story that carries it, and its alerts.
struct Raising
{
    Incident incident = {};
    std::optional<Story> story = {}; // in the Expedite lane
    QString description = {}; // of the story
    QList<Alert> alerts = {};
};

// The story of an incident: expedite, in the board's first column above all others, in the sprint
// that runs, owned by whoever is to mend it (null: nobody yet).
[[nodiscard]] Result<Story> storyFor(Database &database, const Incident &incident,
                                     const MemberId &owner, const QDateTime &now);

// All of it as one deed: one step of undo takes it all back.
[[nodiscard]] Deed raised(Raising raising);

// Gives the story of an incident to somebody, and notes when. One deed.
[[nodiscard]] Deed assigned(const Incident &incident, const Story &story, const MemberId &owner,
                            const QDateTime &now);

} // namespace Dayshift
