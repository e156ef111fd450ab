// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"

#include "models/board/boardtables.h"
#include "models/board/markdowntext.h"
#include "models/board/rank.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {
struct BoardEdits
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::BoardEdits)
};
} // namespace

// One line, without blanks around: titles come from keyboards and clipboards.
static QString asTitle(const QString &text)
{
    return text.simplified().left(500);
}

Place placeIn(const Column &column, const QList<Story> &others, qsizetype position,
              qsizetype newcomers)
{
    const auto rankAt = [&](qsizetype at) {
        return at < 0 || at >= others.size() ? std::optional<double>()
                                             : std::optional<double>(others[at].rank);
    };
    Place place {.column = column};
    if (const auto ranks = ranksBetween(rankAt(position - 1), rankAt(position), newcomers)) {
        place.ranks = *ranks;
        return place;
    }
    QList<double> all;
    for (const auto &story : others)
        all.append(story.rank);
    const auto fresh = renumbered(all, position, newcomers);
    place.ranks = fresh.ranks;
    for (const auto &moved : fresh.moved) {
        auto after = others[moved.position];
        after.rank = moved.rank;
        place.makingRoom.append({others[moved.position], after});
    }
    return place;
}

Story movedTo(Story story, const Column &column, double rank, const QDateTime &now)
{
    if (story.column != column.id) {
        story.enteredAt = now;
        if (column.category != Category::Done)
            story.closedAt = {};
        else if (!story.closedAt.isValid())
            story.closedAt = now;
    }
    story.column = column.id;
    story.rank = rank;
    return story;
}

Story renamedTo(Story story, const QString &title)
{
    if (const auto clean = asTitle(title); !clean.isEmpty())
        story.title = clean;
    return story;
}

Story assignedTo(Story story, MemberId owner)
{
    story.owner = owner;
    return story;
}

// Fields of numbers read "inf" and "nan", too; nobody means them.
static std::optional<double> meant(std::optional<double> number)
{
    return number && std::isfinite(*number) && *number >= 0 ? number : std::nullopt;
}

Story estimatedAt(Story story, std::optional<double> points)
{
    story.points = meant(points);
    return story;
}

Story plannedFor(Story story, SprintId sprint)
{
    story.sprint = sprint;
    return story;
}

Story madePartOf(Story story, EpicId epic)
{
    story.epic = epic;
    return story;
}

Story typedAs(Story story, StoryType type)
{
    story.type = type;
    return story;
}

Story prioritisedAs(Story story, Priority priority)
{
    story.priority = priority;
    return story;
}

Story valuedAt(Story story, std::optional<double> value)
{
    story.value = meant(value);
    return story;
}

Story givenTo(Story story, TeamId team)
{
    story.team = team;
    return story;
}

Story labelledAs(Story story, const QString &labels)
{
    static constexpr qsizetype MostLabels = 50;
    static constexpr qsizetype LongestLabel = 100;
    QStringList kept;
    for (const auto &label : labels.split(u',')) {
        const auto clean = label.simplified().left(LongestLabel);
        if (!clean.isEmpty() && kept.size() < MostLabels
            && !kept.contains(clean, Qt::CaseInsensitive))
            kept.append(clean);
    }
    story.labels = kept.join(u',');
    return story;
}

Story relabelled(Story story, const QString &labels)
{
    auto kept = story.labels.split(u',', Qt::SkipEmptyParts);
    for (const auto &label : labels.split(u',')) {
        const auto word = label.simplified();
        if (!word.startsWith(u'-')) {
            kept.append(word);
            continue;
        }
        kept.removeIf([gone = word.mid(1).trimmed()](const QString &present) {
            return present.compare(gone, Qt::CaseInsensitive) == 0;
        });
    }
    return labelledAs(std::move(story), kept.join(u','));
}

Story blockedBy(Story story, const QString &reason, const QDateTime &now)
{
    const auto clean = asTitle(reason);
    if (clean.isEmpty())
        story.blockedAt = {};
    else if (story.blockedReason.isEmpty())
        story.blockedAt = now;
    story.blockedReason = clean;
    return story;
}

Story expeditedAs(Story story, bool expedite)
{
    story.expedite = expedite;
    return story;
}

Story archivedAs(Story story, bool archived)
{
    story.archived = archived;
    return story;
}

Deed deedOf(const QList<Edit<Story>> &edits)
{
    Deed deed;
    for (const auto &edit : edits)
        deed.add(stories(), edit);
    return deed;
}

Deed moveStories(const QList<Story> &moving, const Place &place, const QDateTime &now,
                 const std::function<Story(const Story &)> &also)
{
    auto deed = deedOf(place.makingRoom);
    for (qsizetype i = 0; i < moving.size() && i < place.ranks.size(); ++i) {
        const auto story = also ? also(moving[i]) : moving[i];
        deed.add(stories(),
                 Edit<Story> {moving[i], movedTo(story, place.column, place.ranks[i], now)});
    }
    return deed;
}

Deed moveEpic(const QList<Epic> &order, EpicId id, qsizetype position)
{
    const auto moving = std::ranges::find(order, id, &Epic::id);
    if (moving == order.end())
        return {};
    QList<double> ranks;
    QList<Epic> others;
    const auto from = moving - order.begin();
    for (const auto &epic : order) {
        if (epic.id == id)
            continue;
        others.append(epic);
        ranks.append(epic.rank);
    }
    const auto at = std::clamp<qsizetype>(position > from ? position - 1 : position, 0, others.size());
    if (at == from)
        return {};
    const auto neighbour = [&ranks](qsizetype i) {
        return i >= 0 && i < ranks.size() ? std::optional(ranks[i]) : std::nullopt;
    };
    auto after = *moving;
    Deed deed;
    if (const auto between = ranksBetween(neighbour(at - 1), neighbour(at))) {
        after.rank = between->first();
    } else {
        const auto fresh = renumbered(ranks, at);
        for (const auto &moved : fresh.moved) {
            auto other = others[moved.position];
            other.rank = moved.rank;
            deed.add(epics(), Edit<Epic> {others[moved.position], other});
        }
        after.rank = fresh.ranks.first();
    }
    deed.add(epics(), Edit<Epic> {*moving, after});
    return deed;
}

Deed planStories(const QList<Story> &planned, const Place &place, SprintId sprint)
{
    auto deed = deedOf(place.makingRoom);
    for (qsizetype i = 0; i < planned.size() && i < place.ranks.size(); ++i) {
        auto after = plannedFor(planned[i], sprint);
        after.rank = place.ranks[i];
        deed.add(stories(), Edit<Story> {planned[i], after});
    }
    return deed;
}

Story newStory(const QString &title, const Place &place, SprintId sprint, const QDateTime &now)
{
    return {.id = StoryId::create(),
            .title = asTitle(title),
            .column = place.column.id,
            .rank = place.ranks.value(0),
            .sprint = sprint,
            .enteredAt = now,
            .createdAt = now,
            .closedAt = place.column.category == Category::Done ? now : QDateTime()};
}

Deed addStory(const Story &story, const Place &place, const QString &description)
{
    auto deed = deedOf(place.makingRoom);
    deed.add(stories(), Edit<Story> {.after = story});
    if (!description.isEmpty())
        deed.add(storyTexts(), Edit<StoryText> {.after = StoryText {story.id, description}});
    return deed;
}

// The lines of the tasks that go over, and the text without them.
static std::pair<QString, QString> parted(const QString &text, const QList<qsizetype> &tasks)
{
    const auto all = taskItems(text);
    QString gone, left = text;
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        if (!tasks.contains(i))
            continue;
        const auto start = left.lastIndexOf(u'\n', all[i].mark) + 1;
        const auto end = left.indexOf(u'\n', all[i].mark);
        const auto length = (end < 0 ? left.size() : end + 1) - start;
        gone.prepend(left.mid(start, length).trimmed() + u'\n');
        left.remove(start, length);
    }
    return {gone, left};
}

Deed splitStory(const Story &story, const std::optional<StoryText> &text, const Split &split,
                const Place &place, const QDateTime &now)
{
    auto fresh = newStory(split.title, place, story.sprint, now);
    fresh.id = split.id;
    fresh.type = story.type;
    fresh.epic = story.epic;
    fresh.owner = story.owner;
    fresh.parent = story.parent;
    fresh.team = story.team;
    fresh.priority = story.priority;
    fresh.labels = story.labels;
    fresh.points = split.points;
    const auto [gone, left] = parted(text ? text->description : QString(), split.tasks);
    auto words = story.number > 0 ? BoardEdits::tr("Split from #%1.").arg(story.number) : QString();
    if (!gone.isEmpty())
        words += (words.isEmpty() ? QString() : u"\n\n"_s) + gone;
    auto deed = addStory(fresh, place, words);
    deed.add(storyLinks(), Edit<StoryLink> {.after = linkOf(story.id, LinkKind::RelatesTo, fresh.id)});
    const auto stays = estimatedAt(story, split.pointsThatStay);
    if (stays != story)
        deed.add(stories(), Edit<Story> {story, stays});
    if (text && left != text->description)
        deed.add(storyTexts(), Edit<StoryText> {*text, StoryText {story.id, left}});
    return deed;
}

Deed describeStory(const Story &story, const std::optional<StoryText> &before,
                   const QString &description)
{
    Deed deed;
    if (before || !description.isEmpty())
        deed.add(storyTexts(), Edit<StoryText> {before, StoryText {story.id, description}});
    return deed;
}

Comment newComment(StoryId story, MemberId member, const QString &author, const QString &text,
                   const QDateTime &now)
{
    return {.id = CommentId::create(),
            .story = story,
            .member = member,
            .author = author,
            .text = text.trimmed(),
            .at = now};
}

bool isOwn(const Comment &comment, MemberId member, const QString &author)
{
    if (!comment.member.isNull() || !member.isNull())
        return comment.member == member;
    return !author.isEmpty() && comment.author == author;
}

} // namespace Dayshift
