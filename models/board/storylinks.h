// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/table.h"

#include <array>

namespace Dayshift {

using StoryLinkId = Id<struct StoryLink>;

// Read from left to right: "from blocks to", "from tests to".
enum class LinkKind : int { Blocks, RelatesTo, Duplicates, Tests };
inline constexpr std::array AllLinkKinds {LinkKind::Blocks, LinkKind::RelatesTo,
                                          LinkKind::Duplicates, LinkKind::Tests};

// How two stories hang together. The workspace refuses what leads in a circle: a story that waits
// for itself, or is the duplicate of its own duplicate.
struct StoryLink
{
    StoryLinkId id = {};
    StoryId from = {};
    LinkKind kind = LinkKind::Blocks;
    StoryId to = {};

    friend bool operator==(const StoryLink &, const StoryLink &) = default;
};

[[nodiscard]] const Table<StoryLink> &storyLinks();

// What two stories are to each other has one id, whoever says it: it cannot be said twice. Of a
// relation that is the same both ways it does not matter which one is named first.
[[nodiscard]] StoryLink linkOf(StoryId from, LinkKind kind, StoryId to);

// Whether a chain of links of this kind must not come back to where it began.
[[nodiscard]] constexpr bool mustNotCircle(LinkKind kind)
{
    return kind == LinkKind::Blocks || kind == LinkKind::Duplicates;
}

// A link as it looks from one of its two stories, with what is known of the other one.
struct LinkedStory
{
    StoryLink link = {};
    Story other = {};
    Category category = Category::ToDo; // of the other's column
    QString column = {}; // its name
    bool isFrom = true; // "blocks", else "is blocked by"

    friend bool operator==(const LinkedStory &, const LinkedStory &) = default;
};
// What waits and what is waited for comes first; then by number. Archived stories are among them.
[[nodiscard]] Result<QList<LinkedStory>> readLinks(Database &database, StoryId story);

// Invalid if the new link may not be, with the chain of stories in words: to itself, in a circle, or
// one that is there already. The workspace asks the same when it is written.
[[nodiscard]] Result<Done> mayLink(Database &database, const StoryLink &link);

// The stable word for JSON and rules: the same in every language.
[[nodiscard]] QString wordOf(LinkKind kind, bool isFrom);

} // namespace Dayshift
