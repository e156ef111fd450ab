// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/store/deed.h"

namespace Dayshift {

using AttachmentId = Id<struct Attachment>;

// More than this is not taken; it is said before anything is copied.
inline constexpr qint64 MostAttachmentBytes = 25LL * 1000 * 1000;

// A file that somebody attached to a story, an epic, or a comment on one of them. Its bytes lie apart
// (attachmentpieces.h).
struct Attachment
{
    AttachmentId id = {};
    StoryId story = {};     // null: of an epic
    EpicId epic = {};       // null: of a story
    CommentId comment = {}; // null: of the story itself
    CommentId epicComment = {}; // null: of the epic itself, or of a story
    QString name = {};      // as safeFileName() leaves it
    qint64 size = 0;        // bytes
    QString hash = {};      // the SHA-256 of its bytes, in hexadecimal
    MemberId member = {};   // null: nobody of the team
    QString author = {};
    QDateTime at = {};
    QDateTime removedAt = {}; // invalid: it is there

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

[[nodiscard]] const Table<Attachment> &attachments();

// The same, deleted: it can be brought back as long as its bytes are kept.
[[nodiscard]] Attachment removedFrom(Attachment attachment, const QDateTime &now);

// A comment with what is attached to it: written together, and deleted together. What a deleted
// comment had stays in the history of its story.
[[nodiscard]] Deed commentDeed(const std::optional<Comment> &before,
                               const std::optional<Comment> &after,
                               const QList<Attachment> &attached, const QDateTime &now);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Attachment)
