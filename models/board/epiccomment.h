// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"
#include "models/board/storyhistory.h"

namespace Dayshift {

// What is spoken of: a story or an epic, never both.
struct CommentPlace
{
    StoryId story = {};
    EpicId epic = {};

    [[nodiscard]] bool isNull() const { return story.isNull() && epic.isNull(); }
    [[nodiscard]] QString key() const { return epic.isNull() ? story.toString() : epic.toString(); }
    friend bool operator==(const CommentPlace &, const CommentPlace &) = default;
};

// A comment on an epic; its story is null.
struct EpicComment : Comment
{
    EpicId epic = {};

    friend bool operator==(const EpicComment &, const EpicComment &) = default;
};

[[nodiscard]] const Table<EpicComment> &epicComments();

// The same as commentDeed() and newestComments() are for stories, for the place that is given.
[[nodiscard]] Deed commentDeedAt(const CommentPlace &place, const std::optional<Comment> &before,
                                 const std::optional<Comment> &after,
                                 const QList<Attachment> &attached, const QDateTime &now);
[[nodiscard]] WatchScope newestCommentsAt(const CommentPlace &place, int most);
// What the log says of an epic and of what was attached to it, newest first, and how much there is.
[[nodiscard]] Result<StoryPast> readPastAt(Database &database, const CommentPlace &place, int most);
// The comment as it stands; none: it was taken back.
[[nodiscard]] Result<std::optional<Comment>> findComment(Database &database,
                                                         const CommentPlace &place, CommentId id);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::CommentPlace)
