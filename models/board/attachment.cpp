// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/attachment.h"

#include "models/board/boardtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<Attachment> &attachments()
{
    static const auto table = Table<Attachment>(u"attachment"_s, u"at, id"_s)
                                      .titled(&Attachment::name)
                                      .with(u"story_id"_s, &Attachment::story)
                                      .with(u"epic_id"_s, &Attachment::epic)
                                      .with(u"comment_id"_s, &Attachment::comment)
                                      .with(u"epic_comment_id"_s, &Attachment::epicComment)
                                      .with(u"name"_s, &Attachment::name)
                                      .with(u"size"_s, &Attachment::size)
                                      .with(u"hash"_s, &Attachment::hash)
                                      .with(u"member_id"_s, &Attachment::member)
                                      .with(u"author"_s, &Attachment::author)
                                      .with(u"at"_s, &Attachment::at)
                                      .with(u"removed_at"_s, &Attachment::removedAt);
    return table;
}

Attachment removedFrom(Attachment attachment, const QDateTime &now)
{
    attachment.removedAt = now;
    attachment.comment = attachment.epicComment = {}; // which may go for good
    return attachment;
}

Deed commentDeed(const std::optional<Comment> &before, const std::optional<Comment> &after,
                 const QList<Attachment> &attached, const QDateTime &now)
{
    Deed deed;
    if (!before) {
        deed.add(comments(), Edit<Comment> {before, after});
        for (const auto &attachment : attached)
            deed.add(attachments(), Edit<Attachment> {.after = attachment});
        return deed;
    }
    for (const auto &attachment : attached)
        deed.add(attachments(), Edit<Attachment> {attachment, removedFrom(attachment, now)});
    deed.add(comments(), Edit<Comment> {before, after});
    return deed;
}

} // namespace Dayshift
