// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/team/member.h"
#include "models/team/team.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace Dayshift {

using EpicId = Id<struct Epic>;
using SprintId = Id<struct Sprint>;
using ColumnId = Id<struct Column>;
using StoryId = Id<struct Story>;
using CommentId = Id<struct Comment>;

// What a column means, whatever the team calls it. The order is the order of work.
enum class Category : int { ToDo, InProgress, Verify, Release, Done };

struct Epic
{
    EpicId id = {};
    int number = 0; // handed out by the database; 0: not yet
    QString title = {};
    QString description = {};
    QString externalKey = {}; // the key in the tool that it was imported from
    double rank = 0;
    bool closed = false;
    QDateTime createdAt = {};
    ProductId product = {};

    friend bool operator==(const Epic &, const Epic &) = default;
};

enum class SprintState : int { Planned, Running, Closed };

struct Sprint
{
    SprintId id = {};
    QString name = {};
    QString goal = {};
    QDateTime startsAt = {}; // invalid: not known; the interval is half-open
    QDateTime endsAt = {};
    SprintState state = SprintState::Planned;
    double rank = 0;
    std::optional<double> capacity = {}; // points; nothing: nobody has said
    TeamId team = {}; // null: everybody's

    friend bool operator==(const Sprint &, const Sprint &) = default;
};

// What came of a sprint, under the sprint's own id: written when it is closed and never again.
struct SprintReport
{
    SprintId id = {};
    QString name = {};
    QDateTime startedAt = {};
    QDateTime closedAt = {};
    QString closedBy = {};
    std::optional<double> capacity = {};
    int committedStories = 0; // when it was started, with the estimates of then
    double committedPoints = 0;
    int addedStories = 0; // since then, and still in it at the end
    double addedPoints = 0;
    int removedStories = 0;
    double removedPoints = 0;
    int doneStories = 0;
    double donePoints = 0;
    int openStories = 0; // they went elsewhere
    double openPoints = 0;

    friend bool operator==(const SprintReport &, const SprintReport &) = default;
};

struct Column
{
    ColumnId id = {};
    QString name = {};
    Category category = Category::ToDo;
    double rank = 0;
    int wipLimit = 0; // 0: none
    int entryRules = 0; // what it asks of who comes in: EntryRule, added up
    int laneLimit = 0; // of each lane of it; 0: none

    friend bool operator==(const Column &, const Column &) = default;
};

enum class StoryType : int { Story, Bug, Task, Spike, SubTask };

// How much it matters that a story is done soon. In which order it is done, its rank says.
enum class Priority : int { None, Low, Medium, High, Highest };

// What a card shows of a story. Its long text lies apart (StoryText), so that a board of 100,000
// stays small.
struct Story
{
    StoryId id = {};
    int number = 0; // handed out by the database; 0: not yet
    StoryType type = StoryType::Story;
    QString title = {};
    ColumnId column = {};
    double rank = 0;
    EpicId epic = {};
    SprintId sprint = {};
    MemberId owner = {};
    StoryId parent = {};
    std::optional<double> points = {};
    bool expedite = false;
    bool archived = false;
    QString blockedReason = {}; // empty: not blocked
    QDateTime blockedAt = {};
    QDateTime enteredAt = {}; // when it came into its column
    QDateTime createdAt = {};
    QDateTime closedAt = {};
    QString externalKey = {}; // the key in the tool that it was imported from
    QString labels = {}; // each once, by comma
    Priority priority = Priority::None;
    std::optional<double> value = {}; // what it is worth, in the team's own measure
    TeamId team = {}; // null: nobody has said, or there is one team only

    friend bool operator==(const Story &, const Story &) = default;
};

// The long text of a story, under the story's own id.
struct StoryText
{
    StoryId id = {};
    QString description = {};

    friend bool operator==(const StoryText &, const StoryText &) = default;
};

struct Comment
{
    CommentId id = {};
    StoryId story = {};
    MemberId member = {}; // null: nobody of the team
    QString author = {}; // as the other tool named them
    QString text = {};
    QDateTime at = {};

    friend bool operator==(const Comment &, const Comment &) = default;
};

// The stable word for JSON, exports and rules: the same in every language.
[[nodiscard]] QString wordOf(StoryType type);
[[nodiscard]] QString wordOf(Priority priority); // empty: none
// The other way round; nothing: it is no such word.
[[nodiscard]] std::optional<Priority> priorityNamed(const QString &word);

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Epic)
Q_DECLARE_METATYPE(Dayshift::Sprint)
Q_DECLARE_METATYPE(Dayshift::Column)
Q_DECLARE_METATYPE(Dayshift::Story)
