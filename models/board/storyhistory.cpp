// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storyhistory.h"

#include "models/board/attachment.h"
#include "models/board/boardtables.h"
#include "models/board/storyreferences.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many lines of the log are looked at, so that a long history does not make anybody wait.
static constexpr int NewestLines = 20'000;
static constexpr qsizetype FewestStays = 5;
// So many links and criteria of one story are told of.
static constexpr int MostParts = 300;
// The tests of so many criteria are looked for.
static constexpr int MostCriteria = 50;

static Result<QList<Change>> readLines(Database &database, const QStringList &things, int most)
{
    auto values = QVariantList(things.begin(), things.end());
    values.append(most);
    return database.select(
            u"SELECT sequence, at, recorded_at, actor, client, thing_table, verb, title, fields,"
            " thing FROM activity WHERE thing IN (%1) ORDER BY sequence DESC LIMIT ?"_s.arg(
                    placeholders(things.size())),
            values, [](const Row &row) {
                return Change {.table = row.text(5),
                               .verb = Verb(int(row.number(6))),
                               .thing = row.text(9),
                               .title = row.text(7),
                               .fields = fieldsFromJson(row.text(8).toUtf8()),
                               .actor = row.text(3),
                               .client = row.text(4),
                               .at = row.time(1),
                               .recordedAt = row.time(2),
                               .sequence = row.number(0)};
            });
}

Result<QList<Change>> readHistory(Database &database, StoryId id, int most)
{
    return readLines(database, {id.toString()}, most);
}

// A part of a story, and the newest that the log says of it.
struct Part
{
    QString thing = {};
    qint64 newest = 0;
};

static Result<Done> addParts(Database &database, const QString &sql, const QVariantList &values,
                             QList<Part> &parts)
{
    const auto found = database.select(sql, values, [](const Row &row) {
        return Part {row.text(0), row.number(1)};
    });
    if (!found)
        return found.error();
    // Not GROUP BY: for that SQLite walks through the whole log in the order of its things.
    QHash<QString, qint64> newest;
    for (const auto &part : *found) {
        auto &sequence = newest[part.thing];
        sequence = std::max(sequence, part.newest);
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        parts.append({it.key(), it.value()});
    return Done {};
}

// The tests that its criteria were ever linked to: the log says which criterion each was for.
static Result<Done> addTests(Database &database, const QStringList &criteria, QList<Part> &parts)
{
    if (criteria.isEmpty())
        return Done {};
    const auto likes = QStringList(criteria.size(), u"fields LIKE ?"_s).join(u" OR "_s);
    QVariantList values;
    for (const auto &id : criteria)
        values.append(u'%' + id + u'%');
    return addParts(database,
                    u"SELECT thing, sequence FROM activity WHERE thing_table IN"
                    " ('done_override', 'criterion_test') AND (%1)"_s.arg(likes),
                    values, parts);
}

// What the story has beside itself: the links, criteria and overrides that it ever had, for when
// they were made the log says whose they are; and what was attached and ticked for it. The newest
// of them, and whether there are more.
static Result<QStringList> partsOf(Database &database, StoryId id, bool &isShortened)
{
    const auto key = id.toString();
    const QVariantList like {u'%' + key + u'%'};
    const auto logged = u"SELECT thing, sequence FROM activity WHERE thing_table IN (%1) AND"
                        " fields LIKE ?"_s;
    const auto present = u"SELECT t.id, COALESCE((SELECT MAX(sequence) FROM activity WHERE thing ="
                         " t.id), 0) FROM %1 t WHERE t.story_id = ?"_s;
    QList<Part> parts;
    if (const auto done = addParts(database, logged.arg(u"'story_link', 'criterion'"_s), like, parts);
        !done)
        return done.error();
    std::ranges::stable_sort(parts, std::ranges::greater {}, &Part::newest);
    QStringList criteria; // and links, of which no test says anything
    for (const auto &part : parts.mid(0, MostCriteria))
        criteria.append(part.thing);
    for (const auto &done :
         {addParts(database, logged.arg(u"'done_override', 'criterion_test'"_s), like, parts),
          addParts(database, present.arg(u"done_tick"_s), {key}, parts),
          addParts(database, present.arg(u"attachment"_s), {key}, parts),
          addTests(database, criteria, parts)}) {
        if (!done)
            return done.error();
    }
    std::ranges::stable_sort(parts, std::ranges::greater {}, &Part::newest);
    isShortened = parts.size() > MostParts;
    QStringList things;
    for (const auto &part : parts.mid(0, MostParts))
        things.append(part.thing);
    return things;
}

static Result<Done> nameOthers(Database &database, StoryId self, StoryPast &past)
{
    QStringList ids;
    for (const auto &change : std::as_const(past.changes)) {
        if (change.table != "story_link"_L1)
            continue;
        for (const auto *field : {change.field(u"from_id"), change.field(u"to_id")}) {
            const auto id = !field ? QString() : field->is.isNull() ? field->was.toString()
                                                                    : field->is.toString();
            if (!id.isEmpty() && id != self.toString() && !ids.contains(id))
                ids.append(id);
        }
    }
    if (ids.isEmpty())
        return Done {};
    const auto others = stories().load(database, ids);
    if (!others)
        return others.error();
    for (const auto &other : *others)
        past.names.insert(other.id, numberReference(other.number) + u' ' + other.title.left(200));
    return Done {};
}

// Newest first, with what the parts say among it; and how much there is of all.
static Result<StoryPast> pastOf(Database &database, const QString &id, const QStringList &parts,
                                const QString &countOfComments, int most)
{
    const auto things = QStringList {id} + parts;
    StoryPast past;
    // Apart, as an index leads to one thing's lines at once and through those of many.
    for (const auto &some : {QStringList {id}, parts}) {
        const auto lines = some.isEmpty() ? QList<Change>() : readLines(database, some, most);
        if (!lines)
            return lines.error();
        past.changes += *lines;
    }
    std::ranges::sort(past.changes, std::ranges::greater {}, &Change::sequence);
    past.changes.resize(std::min<qsizetype>(most, past.changes.size()));
    const auto counts = database.select(
            u"SELECT (SELECT count(*) FROM activity WHERE thing IN (%1)), (%2)"_s.arg(
                    placeholders(things.size()), countOfComments),
            QVariantList(things.begin(), things.end()) + QVariantList {id},
            [](const Row &row) { return std::pair(int(row.number(0)), int(row.number(1))); });
    if (!counts)
        return counts.error();
    past.changeCount = counts->first().first;
    past.commentCount = counts->first().second;
    return past;
}

Result<StoryPast> readEpicPast(Database &database, EpicId id, int most)
{
    QList<Part> parts;
    const auto found = addParts(
            database,
            u"SELECT t.id, COALESCE((SELECT MAX(sequence) FROM activity WHERE thing = t.id), 0)"
            " FROM attachment t WHERE t.epic_id = ?"_s,
            {id.toString()}, parts);
    if (!found)
        return found.error();
    std::ranges::stable_sort(parts, std::ranges::greater {}, &Part::newest);
    QStringList things;
    for (const auto &part : parts.mid(0, MostParts))
        things.append(part.thing);
    const auto read = pastOf(database, id.toString(), things,
                             u"SELECT count(*) FROM epic_comment WHERE epic_id = ?"_s, most);
    if (!read)
        return read.error();
    auto past = *read;
    past.isShortened = parts.size() > MostParts;
    return past;
}

Result<StoryPast> readPast(Database &database, StoryId id, int most)
{
    bool isShortened = false;
    const auto parts = partsOf(database, id, isShortened);
    if (!parts)
        return parts.error();
    const auto read = pastOf(database, id.toString(), *parts,
                             u"SELECT count(*) FROM comment WHERE story_id = ?"_s, most);
    if (!read)
        return read.error();
    auto past = *read;
    past.isShortened = isShortened;
    if (const auto named = nameOthers(database, id, past); !named)
        return named.error();
    return past;
}

WatchScope newestComments(StoryId id, int most)
{
    const auto key = id.toString();
    return {.condition = u"story_id = ? AND id IN (SELECT id FROM comment WHERE story_id = ?"
                         " ORDER BY at DESC, id DESC LIMIT %1)"_s.arg(most),
            .values = {key, key}};
}

// What a text names cannot be looked up, only looked through: the engine does it for all, and what
// it finds is read as the reader would.
Result<QList<Story>> readMentions(Database &database, const Story &story, int most)
{
    if (story.number <= 0)
        return QList<Story> {};
    const auto like = u"%#%1%"_s.arg(story.number);
    QStringList ids;
    const auto done = database.each(
            u"SELECT id, description FROM story_text WHERE description LIKE ? UNION ALL"
            " SELECT story_id, text FROM comment WHERE text LIKE ?"_s,
            {like, like}, [&](const Row &row) {
                const auto id = row.text(0);
                if (id != story.id.toString() && !ids.contains(id) && ids.size() < most
                    && mentionsStory(row.text(1), story.number))
                    ids.append(id);
            });
    if (!done)
        return done.error();
    if (ids.isEmpty())
        return QList<Story> {};
    const auto found = stories().load(database, ids);
    if (!found)
        return found.error();
    auto named = *found;
    std::ranges::sort(named, std::ranges::greater {}, &Story::number);
    return named;
}

Result<QHash<ColumnId, qint64>> readAgeLimits(Database &database)
{
    QHash<ColumnId, QList<qint64>> stays;
    const auto done = database.each(
            u"SELECT at, fields FROM activity WHERE sequence > (SELECT coalesce(max(sequence), 0)"
            " FROM activity) - ? AND thing_table = 'story' AND verb = 1"
            " AND fields LIKE '%\"column_id\"%'"_s,
            {NewestLines}, [&stays](const Row &row) {
                Change change {.fields = fieldsFromJson(row.text(1).toUtf8())};
                const auto *column = change.field(u"column_id");
                const auto *entered = change.field(u"entered_at");
                if (!column || !entered)
                    return;
                const auto since = entered->was.toLongLong();
                const auto until = row.number(0);
                if (since > 0 && until > since)
                    stays[ColumnId::fromString(column->was.toString())].append(until - since);
            });
    if (!done)
        return done.error();
    const auto still = database.select(u"SELECT id FROM board_column WHERE category IN (?, ?)"_s,
                                       {int(Category::ToDo), int(Category::Done)},
                                       [](const Row &row) { return row.text(0); });
    if (!still)
        return still.error();
    QHash<ColumnId, qint64> limits;
    for (auto stay = stays.begin(); stay != stays.end(); ++stay) {
        if (stay->size() < FewestStays || still->contains(stay.key().toString()))
            continue;
        const auto nth = qsizetype(std::ceil(0.85 * double(stay->size()))) - 1;
        std::ranges::nth_element(*stay, stay->begin() + nth);
        limits.insert(stay.key(), stay->at(nth));
    }
    return limits;
}

} // namespace Dayshift
