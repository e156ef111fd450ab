// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardedits.h"

namespace Dayshift {

struct GoingStory
{
    Story story = {};
    StoryParts parts = {};
};
// Deletes several stories in one go, though they hang together.
[[nodiscard]] Deed deleteStories(const QList<GoingStory> &going);

} // namespace Dayshift
