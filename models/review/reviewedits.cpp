// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/review/reviewedits.h"

#include "models/board/boardtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int LongestNote = 500;

// A suggested item is not in the workspace yet.
static Edit<ReviewItem> editOf(const SprintReview &review, const ReviewItem &before,
                               const ReviewItem &after)
{
    if (review.demoIsSuggested)
        return {.after = after};
    return {before, after};
}

static Deed written(const SprintReview &review, const QList<ReviewItem> &after)
{
    Deed deed;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const auto before = std::ranges::find(review.demo, after[i].id, &ReviewItem::id);
        deed.add(reviewItems(), editOf(review, *before, after[i]));
    }
    return deed;
}

Deed shownToggled(const SprintReview &review, ReviewItemId item, const QDateTime &now)
{
    auto items = review.demo;
    const auto place = std::ranges::find(items, item, &ReviewItem::id);
    if (place == items.end())
        return {};
    place->shownAt = place->shownAt.isValid() ? QDateTime() : now;
    return written(review, items);
}

Deed itemMoved(const SprintReview &review, ReviewItemId item, int by)
{
    auto items = review.demo;
    const auto place = std::ranges::find(items, item, &ReviewItem::id);
    const auto from = place - items.begin();
    const auto to = from + by;
    if (place == items.end() || to < 0 || to >= items.size())
        return {};
    items.move(from, to);
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i].rank = double(i + 1);
    return written(review, items);
}

Deed noteWritten(const SprintReview &review, const QString &text, MemberId owner,
                 const QDateTime &now)
{
    const auto words = text.simplified().left(LongestNote);
    if (words.isEmpty())
        return {};
    return {reviewNotes(), Edit<ReviewNote> {.after = ReviewNote {.id = ReviewNoteId::create(),
                                                                  .sprint = review.sprint.id,
                                                                  .text = words,
                                                                  .owner = owner,
                                                                  .at = now}}};
}

Deed noteRemoved(const ReviewNote &note)
{
    return {reviewNotes(), Edit<ReviewNote> {.before = note}};
}

Deed notesMadeStories(const SprintReview &review, ColumnId column, double rank,
                      const QDateTime &now)
{
    Deed deed;
    for (const auto &note : review.notes) {
        if (!note.story.isNull())
            continue;
        const Story story {.id = StoryId::create(),
                           .type = StoryType::Task,
                           .title = note.text,
                           .column = column,
                           .rank = rank += 1,
                           .sprint = review.next.id,
                           .owner = note.owner,
                           .enteredAt = now,
                           .createdAt = now,
                           .team = review.sprint.team};
        auto after = note;
        after.story = story.id;
        deed.add(stories(), Edit<Story> {.after = story});
        deed.add(reviewNotes(), Edit<ReviewNote> {note, after});
    }
    return deed;
}

Result<NewStoryPlace> readNewStoryPlace(Database &database)
{
    const auto all = columns().load(database);
    if (!all)
        return all.error();
    NewStoryPlace place;
    if (const auto first = std::ranges::min_element(*all, {}, &Column::rank); first != all->end())
        place.column = first->id;
    const auto done = database.each(u"SELECT COALESCE(MAX(rank), 0) FROM story"_s, {},
                                    [&place](const Row &row) { place.rank = row.real(0); });
    if (!done)
        return done.error();
    return place;
}

} // namespace Dayshift
