// SPDX-License-Identifier: GPL-3.0-or-later

// What was said of the items of an import; the rest of it stands in storywriter.cpp.

#include "models/exchange/storywriter.h"

#include "models/board/boardtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<Done> StoryWriter::addComments(const ImportedItem &item, const QString &key,
                                      const CommentPlace &place, const QSet<QString> &known)
{
    QHash<QString, int> times; // the same words twice are two comments
    for (const auto &said : item.comments) {
        const auto at = timeOf(said.at);
        auto name = item.project + QChar(u'\0') + key + u'\n' + said.at.at.toString(Qt::ISODate)
                + u'\n' + said.author + u'\n' + said.text;
        name += u'\n' + QString::number(++times[name]);
        const Comment comment {.id = CommentId::derived(m_space, name),
                               .story = place.story,
                               .member = m_answers.people.value(said.author),
                               .author = said.author,
                               .text = said.text,
                               .at = at.isValid() ? at : m_now};
        if (known.contains(comment.id.toString()))
            continue;
        const auto done = place.epic.isNull()
                ? m_bulk.add(comments(), comment, comment.at)
                : m_bulk.add(epicComments(), {comment, place.epic}, comment.at);
        if (!done)
            return done.error();
        ++m_outcome.comments;
    }
    return Done {};
}

// Those that the file says now and did not say before; true if there were any.
Result<bool> StoryWriter::updateComments(const Waiting &waiting, const QJsonObject &was,
                                         const QJsonObject &is)
{
    if (was.value("comments"_L1) == is.value("comments"_L1))
        return false;
    const bool onEpic = waiting.known.table == "epic"_L1;
    const auto known = m_transaction.database().select(
            onEpic ? u"SELECT id FROM epic_comment WHERE epic_id = ?"_s
                   : u"SELECT id FROM comment WHERE story_id = ?"_s,
            {waiting.known.thing}, [](const Row &row) { return row.text(0); });
    if (!known)
        return known.error();
    CommentPlace place;
    if (onEpic)
        place.epic = EpicId::fromString(waiting.known.thing);
    else
        place.story = StoryId::fromString(waiting.known.thing);
    const auto before = m_outcome.comments;
    const auto done = addComments(*waiting.item, m_keys.value(waiting.item), place,
                                  QSet<QString>(known->begin(), known->end()));
    if (!done)
        return done.error();
    return m_outcome.comments > before;
}

} // namespace Dayshift
