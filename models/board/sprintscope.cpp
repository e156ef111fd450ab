// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/sprintscope.h"

#include "models/board/boardtables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

Amount amountOf(const QList<ScopeStory> &stories)
{
    Amount amount;
    for (const auto &story : stories) {
        ++amount.stories;
        amount.points += story.points;
    }
    return amount;
}

Amount amountOf(const QList<Story> &stories)
{
    Amount amount;
    for (const auto &story : stories) {
        ++amount.stories;
        amount.points += story.points.value_or(0);
    }
    return amount;
}

namespace {

// A story as far as a sprint's scope is concerned: now, and, going back line by line, at the start.
struct Told
{
    ScopeStory story = {};
    bool isIn = false; // now
    bool wasIn = false; // going back
    QString sprint = {};
    bool archived = false;
    bool exists = false;
    std::optional<double> points = {};
    bool touched = false;
};

} // namespace

static bool liesIn(const Told &told, const QString &sprint)
{
    return told.exists && !told.archived && told.sprint == sprint;
}

static std::optional<double> pointsIn(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

// One line back: what stood there before it.
static void goBack(Told &told, const Change &line, const QString &sprint)
{
    const bool after = liesIn(told, sprint);
    if (line.verb == Verb::Removed)
        told.exists = true;
    for (const auto &field : line.fields) {
        if (field.name == "sprint_id"_L1)
            told.sprint = field.was.toString();
        else if (field.name == "archived"_L1)
            told.archived = field.was.toInt() != 0;
        else if (field.name == "points"_L1)
            told.points = pointsIn(field.was);
        else if (field.name == "number"_L1 && told.story.number == 0)
            told.story.number = (field.was.isNull() ? field.is : field.was).toInt();
    }
    if (line.verb == Verb::Added)
        told.exists = false;
    if (told.story.title.isEmpty())
        told.story.title = line.title;
    // The newest step in or out is the one that tells who did it.
    if (after != liesIn(told, sprint) && !std::exchange(told.touched, true)) {
        told.story.actor = line.actor;
        told.story.at = line.at;
    }
}

SprintScope scopeOf(SprintId sprint, const QDateTime &startedAt, const QList<Story> &now,
                    const QList<Change> &since)
{
    const auto key = sprint.toString();
    QHash<QString, Told> all;
    for (const auto &story : now) {
        Told told {.story = {.id = story.id, .number = story.number, .title = story.title},
                   .sprint = story.sprint.isNull() ? QString() : story.sprint.toString(),
                   .archived = story.archived,
                   .exists = true,
                   .points = story.points};
        told.story.points = story.points.value_or(0);
        told.isIn = liesIn(told, key);
        all.insert(story.id.toString(), told);
    }
    for (auto line = since.crbegin(); line != since.crend(); ++line) {
        auto told = all.find(line->thing);
        if (told == all.end())
            told = all.insert(line->thing, {.story = {.id = StoryId::fromString(line->thing)}});
        goBack(*told, *line, key);
    }
    SprintScope scope {.startedAt = startedAt};
    for (auto &told : all) {
        told.wasIn = liesIn(told, key);
        if (told.wasIn) {
            ++scope.committed.stories;
            scope.committed.points += told.points.value_or(0);
        }
        if (told.isIn && !told.wasIn) {
            scope.added.append(told.story);
        } else if (told.wasIn && !told.isIn) {
            told.story.points = told.points.value_or(0);
            scope.removed.append(told.story);
        }
    }
    const auto inOrder = [](const ScopeStory &a, const ScopeStory &b) {
        return std::tuple(a.at, a.number, a.id) < std::tuple(b.at, b.number, b.id);
    };
    std::ranges::sort(scope.added, inOrder);
    std::ranges::sort(scope.removed, inOrder);
    return scope;
}

namespace {

struct Start
{
    qint64 sequence = 0;
    QDateTime at = {};
    bool observed = false; // the log tells of it; else it came from elsewhere
};

} // namespace

// Its own lines are few and found by the log's index.
static Result<Start> startOf(Database &database, const Sprint &sprint)
{
    Start start;
    const auto done = database.each(
            u"SELECT sequence, at, verb, fields FROM activity WHERE thing = ? AND thing_table ="
            " 'sprint' ORDER BY sequence"_s,
            {sprint.id.toString()}, [&start](const Row &row) {
                const Change line {.fields = fieldsFromJson(row.text(3).toUtf8())};
                const auto *state = line.field(u"state");
                // Opened again it goes on from where it began.
                if (!state || state->is.toInt() != int(SprintState::Running)
                    || state->was.toInt() == int(SprintState::Closed))
                    return;
                start = {.sequence = row.number(0),
                         .at = row.time(1),
                         .observed = Verb(int(row.number(2))) == Verb::Changed};
            });
    if (!done)
        return done.error();
    if (!start.observed && sprint.startsAt.isValid())
        start.at = sprint.startsAt;
    return start;
}

static Result<QList<Change>> linesSince(Database &database, const Start &start,
                                        const QString &sprint)
{
    // Every line that names the sprint, and of the stories so named each line that may have changed
    // their estimate: read in one go, from the start on.
    QList<Change> lines;
    const auto done = database.each(
            u"SELECT at, actor, verb, thing, title, fields FROM activity WHERE sequence > ? AND"
            " thing_table = 'story' AND (fields LIKE ? OR fields LIKE '%\"points\"%' OR fields"
            " LIKE '%\"archived\"%') ORDER BY sequence"_s,
            {start.sequence, u"%"_s + sprint + u'%'}, [&](const Row &row) {
                Change line {.table = u"story"_s,
                             .verb = Verb(int(row.number(2))),
                             .thing = row.text(3),
                             .title = row.text(4),
                             .fields = fieldsFromJson(row.text(5).toUtf8()),
                             .actor = row.text(1),
                             .at = row.time(0)};
                // What came from elsewhere tells its own times, not in their order.
                if (!start.observed) {
                    const auto *created = line.field(u"created_at");
                    const auto happened = line.verb == Verb::Added && created
                            ? QDateTime::fromMSecsSinceEpoch(created->is.toLongLong(), Qt::UTC)
                            : line.at;
                    if (happened <= start.at)
                        return;
                }
                lines.append(std::move(line));
            });
    if (!done)
        return done.error();
    return lines;
}

Result<SprintScope> readScope(Database &database, const Sprint &sprint)
{
    if (sprint.state == SprintState::Planned)
        return SprintScope {};
    const auto key = sprint.id.toString();
    const auto start = startOf(database, sprint);
    if (!start)
        return start.error();
    const auto lines = linesSince(database, *start, key);
    if (!lines)
        return lines.error();
    const auto present = stories().where(database, u"sprint_id = ?"_s, {key});
    if (!present)
        return present.error();
    QSet<QString> known;
    for (const auto &story : *present)
        known.insert(story.id.toString());
    // Only who is in it, or was named together with it, can have changed its scope.
    QSet<QString> named;
    for (const auto &line : *lines) {
        const auto *field = line.field(u"sprint_id");
        if (field && (field->was.toString() == key || field->is.toString() == key))
            named.insert(line.thing);
    }
    QList<Change> telling;
    for (const auto &line : *lines) {
        if (known.contains(line.thing) || named.contains(line.thing))
            telling.append(line);
    }
    auto now = *present;
    const auto away = named - known;
    if (!away.isEmpty()) {
        const auto others = stories().load(database, QStringList(away.begin(), away.end()));
        if (!others)
            return others.error();
        now += *others;
    }
    return scopeOf(sprint.id, start->at, now, telling);
}

} // namespace Dayshift
