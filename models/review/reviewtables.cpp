// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewitem.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

const Table<ReviewItem> &reviewItems()
{
    static const auto table = Table<ReviewItem>(u"review_item"_s, u"rank, id"_s)
                                      .titled(&ReviewItem::title)
                                      .with(u"sprint_id"_s, &ReviewItem::sprint)
                                      .with(u"story_id"_s, &ReviewItem::story)
                                      .with(u"title"_s, &ReviewItem::title)
                                      .with(u"rank"_s, &ReviewItem::rank)
                                      .with(u"minutes"_s, &ReviewItem::minutes)
                                      .with(u"shown_at"_s, &ReviewItem::shownAt);
    return table;
}

const Table<ReviewNote> &reviewNotes()
{
    static const auto table = Table<ReviewNote>(u"review_note"_s, u"at, id"_s)
                                      .titled(&ReviewNote::text)
                                      .with(u"sprint_id"_s, &ReviewNote::sprint)
                                      .with(u"text"_s, &ReviewNote::text)
                                      .with(u"owner_id"_s, &ReviewNote::owner)
                                      .with(u"story_id"_s, &ReviewNote::story)
                                      .with(u"at"_s, &ReviewNote::at);
    return table;
}

} // namespace Dayshift
