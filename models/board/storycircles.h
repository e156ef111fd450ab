// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/storylinks.h"

namespace Dayshift {

// The stories from start to target along links of one kind, both among them: the shortest way.
// Empty: there is none. It ends, even where an old file holds a circle already.
[[nodiscard]] Result<QList<StoryId>> chainOfLinks(Database &database, LinkKind kind, StoryId start,
                                                  StoryId target);
// The same along parents: from a story to the ancestor.
[[nodiscard]] Result<QList<StoryId>> chainOfParents(Database &database, StoryId start,
                                                    StoryId ancestor);

// Invalid, and naming the chain, if what is written stands in a circle.
[[nodiscard]] Result<Done> checkLinkCircles(Database &database, const StoryLink &link);
[[nodiscard]] Result<Done> checkParentCircles(Database &database, const Story &story);

// The same over all of a workspace that came in as a whole.
[[nodiscard]] Result<Done> checkAllCircles(Database &database);

} // namespace Dayshift
