// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/table.h"

namespace Dayshift {

[[nodiscard]] const Table<Epic> &epics();
[[nodiscard]] const Table<Sprint> &sprints();
[[nodiscard]] const Table<SprintReport> &sprintReports();
[[nodiscard]] const Table<Column> &columns();
[[nodiscard]] const Table<Story> &stories();
[[nodiscard]] const Table<StoryText> &storyTexts();
[[nodiscard]] const Table<Comment> &comments();

} // namespace Dayshift
