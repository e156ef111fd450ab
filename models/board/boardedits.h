// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/attachment.h"
#include "models/board/criteria.h"
#include "models/board/definitionofdone.h"
#include "models/board/story.h"
#include "models/board/storylinks.h"
#include "models/store/deed.h"

#include <functional>

namespace Dayshift {

// From a wish to a Deed. Nothing here asks or writes: what is needed comes in, what is to be
// done comes out.

// Where stories are to go: a column, a rank for each, and whoever has to make room.
struct Place
{
    Column column = {};
    QList<double> ranks = {};
    QList<Edit<Story>> makingRoom = {};
};

// Between the stories of a column, which are given in their order without the newcomers: before
// the one at position. Where no number is left between two neighbours, they get new ones.
[[nodiscard]] Place placeIn(const Column &column, const QList<Story> &others, qsizetype position,
                            qsizetype newcomers = 1);

// The stories as they are after the wish. Ages and closing times follow: whoever enters another
// column begins to age anew, whoever enters a column of the category Done is closed.
[[nodiscard]] Story movedTo(Story story, const Column &column, double rank, const QDateTime &now);
[[nodiscard]] Story renamedTo(Story story, const QString &title);
[[nodiscard]] Story assignedTo(Story story, MemberId owner);
[[nodiscard]] Story estimatedAt(Story story, std::optional<double> points);
[[nodiscard]] Story plannedFor(Story story, SprintId sprint);
[[nodiscard]] Story madePartOf(Story story, EpicId epic);
[[nodiscard]] Story typedAs(Story story, StoryType type);
[[nodiscard]] Story prioritisedAs(Story story, Priority priority);
// A value below 0 is none.
[[nodiscard]] Story valuedAt(Story story, std::optional<double> value);
[[nodiscard]] Story givenTo(Story story, TeamId team);
// By comma, each once whatever its case, without blanks around; at most 50 of 100 characters each.
[[nodiscard]] Story labelledAs(Story story, const QString &labels);
// Its labels and these; one with a minus before it is taken off.
[[nodiscard]] Story relabelled(Story story, const QString &labels);
// An empty reason unblocks.
[[nodiscard]] Story blockedBy(Story story, const QString &reason, const QDateTime &now);
[[nodiscard]] Story expeditedAs(Story story, bool expedite);
[[nodiscard]] Story archivedAs(Story story, bool archived);

// The same deed on one or several stories; what is as wished already is left out.
template<typename Wish>
[[nodiscard]] QList<Edit<Story>> edits(const QList<Story> &stories, Wish wish)
{
    QList<Edit<Story>> result;
    for (const auto &story : stories) {
        if (auto after = wish(story); after != story)
            result.append({story, after});
    }
    return result;
}
[[nodiscard]] Deed deedOf(const QList<Edit<Story>> &edits);

// With what else becomes of each of them in the same deed: the epic of the lane it is put into.
[[nodiscard]] Deed moveStories(const QList<Story> &stories, const Place &place,
                               const QDateTime &now,
                               const std::function<Story(const Story &)> &also = {});

// An epic to another place in the team's order: before the one at this position, counted with it.
[[nodiscard]] Deed moveEpic(const QList<Epic> &order, EpicId id, qsizetype position);

// Into a sprint, or with none back into the backlog, at a place of that list. Their columns stay.
[[nodiscard]] Deed planStories(const QList<Story> &stories, const Place &place, SprintId sprint);

// A new story at a place. It has no number yet: the database hands it out.
[[nodiscard]] Story newStory(const QString &title, const Place &place, SprintId sprint,
                             const QDateTime &now);
[[nodiscard]] Deed addStory(const Story &story, const Place &place,
                            const QString &description = {});

// How a story becomes two: what stays and what goes into the new one.
struct Split
{
    StoryId id = StoryId::create(); // of the new one
    QString title = {}; // of the new one
    std::optional<double> points = {}; // of the new one
    std::optional<double> pointsThatStay = {};
    QList<qsizetype> tasks = {}; // of the description that go over, by their place among them
};
// The new story lies at the place, is of the same kind, epic, sprint, team and owner, and its
// description names the one that it comes from; tasks that go over leave the old description.
[[nodiscard]] Deed splitStory(const Story &story, const std::optional<StoryText> &text,
                              const Split &split, const Place &place, const QDateTime &now);

// Says what the description is now; before is empty where the story had none.
[[nodiscard]] Deed describeStory(const Story &story, const std::optional<StoryText> &before,
                                 const QString &description);

// What somebody says of a story now: by who they are in the team, or else by their name.
[[nodiscard]] Comment newComment(StoryId story, MemberId member, const QString &author,
                                 const QString &text, const QDateTime &now);
// Whether it is theirs to change and to take back.
[[nodiscard]] bool isOwn(const Comment &comment, MemberId member, const QString &author);

// What hangs on a story and would go with it.
struct StoryParts
{
    std::optional<StoryText> text = {};
    QList<Comment> comments = {};
    QList<Attachment> attachments = {}; // those that were deleted, too
    QList<Story> children = {}; // they stay, without a parent
    QList<StoryLink> links = {};
    QList<Criterion> criteria = {};
    QList<CriterionTest> tests = {};
    QList<DoneTick> ticks = {};
    QList<DoneOverride> overrides = {};
    std::optional<DoneClosing> closing = {};
    int mentions = 0; // incidents and deployments that name it: then it can only be archived
};
[[nodiscard]] Result<StoryParts> readParts(Database &database, StoryId id);
[[nodiscard]] Deed deleteStory(const Story &story, const StoryParts &parts);

} // namespace Dayshift
