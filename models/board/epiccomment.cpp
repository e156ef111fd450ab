// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/epiccomment.h"

#include "models/board/boardtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<EpicComment> &epicComments()
{
    static const auto table = Table<EpicComment>(u"epic_comment"_s, u"at, id"_s)
                                      .with(u"epic_id"_s, &EpicComment::epic)
                                      .with<MemberId>(u"member_id"_s, &EpicComment::member)
                                      .with<QString>(u"author"_s, &EpicComment::author)
                                      .with<QString>(u"text"_s, &EpicComment::text)
                                      .with<QDateTime>(u"at"_s, &EpicComment::at);
    return table;
}

static std::optional<EpicComment> ofEpic(const std::optional<Comment> &comment, EpicId epic)
{
    return comment ? std::optional(EpicComment {*comment, epic}) : std::nullopt;
}

Deed commentDeedAt(const CommentPlace &place, const std::optional<Comment> &before,
                   const std::optional<Comment> &after, const QList<Attachment> &attached,
                   const QDateTime &now)
{
    if (place.epic.isNull())
        return commentDeed(before, after, attached, now);
    const Edit<EpicComment> edit {ofEpic(before, place.epic), ofEpic(after, place.epic)};
    Deed deed;
    if (!before)
        deed.add(epicComments(), edit);
    for (const auto &attachment : attached)
        deed.add(attachments(), before ? Edit<Attachment> {attachment, removedFrom(attachment, now)}
                                       : Edit<Attachment> {.after = attachment});
    if (before)
        deed.add(epicComments(), edit);
    return deed;
}

WatchScope newestCommentsAt(const CommentPlace &place, int most)
{
    if (place.epic.isNull())
        return newestComments(place.story, most);
    const auto key = place.epic.toString();
    return {.condition = u"epic_id = ? AND id IN (SELECT id FROM epic_comment WHERE epic_id = ?"
                         " ORDER BY at DESC, id DESC LIMIT %1)"_s.arg(most),
            .values = {key, key}};
}

Result<StoryPast> readPastAt(Database &database, const CommentPlace &place, int most)
{
    return place.epic.isNull() ? readPast(database, place.story, most)
                               : readEpicPast(database, place.epic, most);
}

Result<std::optional<Comment>> findComment(Database &database, const CommentPlace &place,
                                           CommentId id)
{
    if (!place.epic.isNull()) {
        const auto found = epicComments().load(database, {id.toString()});
        if (!found)
            return found.error();
        return found->isEmpty() ? std::nullopt : std::optional<Comment>(found->first());
    }
    const auto found = comments().load(database, {id.toString()});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace Dayshift
