// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/table.h"

namespace Dayshift {

using ReviewItemId = Id<struct ReviewItem>;
using ReviewNoteId = Id<struct ReviewNote>;

// What is demonstrated at the review of a sprint, in the order of rank.
struct ReviewItem
{
    ReviewItemId id = {};
    SprintId sprint = {};
    StoryId story = {};
    QString title = {};
    double rank = 0;
    int minutes = 5;
    QDateTime shownAt = {}; // invalid: not yet

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

// What was noted at the review, by whom it is taken up, and the story that became of it.
struct ReviewNote
{
    ReviewNoteId id = {};
    SprintId sprint = {};
    QString text = {};
    MemberId owner = {};
    StoryId story = {}; // null: none yet
    QDateTime at = {};

    friend bool operator==(const ReviewNote &, const ReviewNote &) = default;
};

[[nodiscard]] const Table<ReviewItem> &reviewItems();
[[nodiscard]] const Table<ReviewNote> &reviewNotes();

} // namespace Dayshift
