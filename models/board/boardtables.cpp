// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardtables.h"

#include "models/board/donerule.h"
#include "models/board/limitrule.h"
#include "models/board/rightsrule.h"
#include "models/board/sprintedits.h"
#include "models/board/storycircles.h"
#include "models/store/rule.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

// Whoever edits stories has linked this: the rule holds in every program that can break it.
static const DeedRule entryRules(keepEntryRules);
static const DeedRule closingsGoToo(forgetWithStories);
static const DeedRule columnLimits(keepLimits);
static const DeedRule rightsOfRoles(keepRights);

const Table<Epic> &epics()
{
    static const auto table = Table<Epic>(u"epic"_s, u"rank, id"_s)
                                      .titled(&Epic::title)
                                      .with(u"number"_s, &Epic::number)
                                      .with(u"title"_s, &Epic::title)
                                      .with(u"description"_s, &Epic::description)
                                      .with(u"external_key"_s, &Epic::externalKey)
                                      .with(u"rank"_s, &Epic::rank)
                                      .with(u"closed"_s, &Epic::closed)
                                      .with(u"created_at"_s, &Epic::createdAt)
                                      .with(u"product_id"_s, &Epic::product);
    return table;
}

const Table<Sprint> &sprints()
{
    static const auto table = Table<Sprint>(u"sprint"_s, u"rank, id"_s)
                                      .titled(&Sprint::name)
                                      .with(u"name"_s, &Sprint::name)
                                      .with(u"goal"_s, &Sprint::goal)
                                      .with(u"starts_at"_s, &Sprint::startsAt)
                                      .with(u"ends_at"_s, &Sprint::endsAt)
                                      .with(u"state"_s, &Sprint::state)
                                      .with(u"rank"_s, &Sprint::rank)
                                      .with(u"capacity"_s, &Sprint::capacity)
                                      .with(u"team_id"_s, &Sprint::team);
    return table;
}

const Table<SprintReport> &sprintReports()
{
    using Report = SprintReport;
    static const auto table = Table<Report>(u"sprint_report"_s, u"closed_at, id"_s)
                                      .titled(&Report::name)
                                      .with(u"name"_s, &Report::name)
                                      .with(u"started_at"_s, &Report::startedAt)
                                      .with(u"closed_at"_s, &Report::closedAt)
                                      .with(u"closed_by"_s, &Report::closedBy)
                                      .with(u"capacity"_s, &Report::capacity)
                                      .with(u"committed_stories"_s, &Report::committedStories)
                                      .with(u"committed_points"_s, &Report::committedPoints)
                                      .with(u"added_stories"_s, &Report::addedStories)
                                      .with(u"added_points"_s, &Report::addedPoints)
                                      .with(u"removed_stories"_s, &Report::removedStories)
                                      .with(u"removed_points"_s, &Report::removedPoints)
                                      .with(u"done_stories"_s, &Report::doneStories)
                                      .with(u"done_points"_s, &Report::donePoints)
                                      .with(u"open_stories"_s, &Report::openStories)
                                      .with(u"open_points"_s, &Report::openPoints);
    return table;
}

const Table<Column> &columns()
{
    static const auto table = Table<Column>(u"board_column"_s, u"rank, id"_s)
                                      .titled(&Column::name)
                                      .with(u"name"_s, &Column::name)
                                      .with(u"category"_s, &Column::category)
                                      .with(u"rank"_s, &Column::rank)
                                      .with(u"wip_limit"_s, &Column::wipLimit)
                                      .with(u"entry_rules"_s, &Column::entryRules)
                                      .with(u"lane_limit"_s, &Column::laneLimit);
    return table;
}

const Table<Story> &stories()
{
    static const auto table = Table<Story>(u"story"_s, u"column_id, rank, id"_s)
                                      .titled(&Story::title)
                                      .with(u"number"_s, &Story::number)
                                      .with(u"type"_s, &Story::type)
                                      .with(u"title"_s, &Story::title)
                                      .with(u"column_id"_s, &Story::column)
                                      .with(u"rank"_s, &Story::rank)
                                      .with(u"epic_id"_s, &Story::epic)
                                      .with(u"sprint_id"_s, &Story::sprint)
                                      .with(u"owner_id"_s, &Story::owner)
                                      .with(u"parent_id"_s, &Story::parent)
                                      .with(u"points"_s, &Story::points)
                                      .with(u"expedite"_s, &Story::expedite)
                                      .with(u"archived"_s, &Story::archived)
                                      .with(u"blocked_reason"_s, &Story::blockedReason)
                                      .with(u"blocked_at"_s, &Story::blockedAt)
                                      .with(u"entered_at"_s, &Story::enteredAt)
                                      .with(u"created_at"_s, &Story::createdAt)
                                      .with(u"closed_at"_s, &Story::closedAt)
                                      .with(u"external_key"_s, &Story::externalKey)
                                      .with(u"labels"_s, &Story::labels)
                                      .with(u"priority"_s, &Story::priority)
                                      .with(u"value"_s, &Story::value)
                                      .with(u"team_id"_s, &Story::team);
    return table;
}

static const KnownRule oneSprintRuns(u"sprint"_s, checkOneSprintRuns);

static Result<Done> checkParent(Database &database, const Change &change)
{
    const auto *parent = change.verb == Verb::Removed ? nullptr : change.field(u"parent_id");
    if (!parent || parent->is.isNull())
        return Done {};
    return checkParentCircles(database, {.id = StoryId::fromString(change.thing),
                                         .parent = StoryId::fromString(parent->is.toString())});
}

static const KnownRule noParentCircles(u"story"_s, checkParent);

const Table<StoryText> &storyTexts()
{
    static const auto table = Table<StoryText>(u"story_text"_s, u"id"_s)
                                      .with(u"description"_s, &StoryText::description);
    return table;
}

const Table<Comment> &comments()
{
    static const auto table = Table<Comment>(u"comment"_s, u"at, id"_s)
                                      .with(u"story_id"_s, &Comment::story)
                                      .with(u"member_id"_s, &Comment::member)
                                      .with(u"author"_s, &Comment::author)
                                      .with(u"text"_s, &Comment::text)
                                      .with(u"at"_s, &Comment::at);
    return table;
}

} // namespace Dayshift
