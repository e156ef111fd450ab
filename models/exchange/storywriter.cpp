// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/storywriter.h"

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/rank.h"
#include "models/exchange/seen.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString identity(const QString &project, const QString &key)
{
    return project + QChar(u'\0') + key;
}

StoryWriter::StoryWriter(Transaction &transaction, Bulk &bulk, const Holding &holding,
                         const ImportPlan &plan, const ImportAnswers &answers,
                         const QHash<QString, SprintId> &sprints, ImportOutcome &outcome)
    : m_transaction(transaction)
    , m_bulk(bulk)
    , m_holding(holding)
    , m_plan(plan)
    , m_answers(answers)
    , m_sprints(sprints)
    , m_outcome(outcome)
    , m_now(QDateTime::currentDateTimeUtc())
    , m_space(QUuid::createUuidV5(QUuid(u"7b1f0f5a-6a55-4a43-9a52-6b3f6f0b7c21"_s), holding.origin))
{
    for (const auto &column : plan.columns)
        m_columns.insert(column.id, &column);
    for (auto status = answers.statuses.begin(); status != answers.statuses.end(); ++status) {
        if (const auto *column = m_columns.value(status.value()))
            m_byStatus.insert(status.key(), column);
    }
}

// An item without a key is known again by what it says and how often that was said before.
QString StoryWriter::keyOf(const ImportedItem &item)
{
    if (!item.key.isEmpty())
        return item.key;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData((item.title + u'\n' + item.parentTitle + u'\n'
                  + item.created.at.toString(Qt::ISODate) + u'\n' + item.assignees.value(0))
                         .toUtf8());
    const auto text = u'~' + QString::fromLatin1(hash.result().toHex());
    return text + u'-' + QString::number(++m_keyless[text]);
}

Result<Done> StoryWriter::readKnown()
{
    return m_transaction.database().each(
            u"SELECT id, project, key, thing_table, thing, raw_type, raw_status, seen"
            " FROM imported WHERE tool = ?"_s,
            {m_holding.origin}, [this](const Row &row) {
                const auto name = identity(row.text(1), row.text(2));
                Known known {.id = row.id<struct Imported>(0),
                             .table = row.text(3),
                             .thing = row.text(4),
                             .rawType = row.text(5),
                             .rawStatus = row.text(6),
                             .seen = row.text(7)};
                m_places.insert(name, {.thing = known.thing, .isEpic = known.table == "epic"_L1});
                m_known.insert(name, std::move(known));
            });
}

Result<Done> StoryWriter::readRanks()
{
    const auto stories = m_transaction.database().each(
            u"SELECT column_id, MAX(rank) FROM story GROUP BY column_id"_s, {},
            [this](const Row &row) { m_ranks.insert(row.id<struct Column>(0), row.real(1)); });
    if (!stories)
        return stories.error();
    return m_transaction.database().each(
            u"SELECT COALESCE(MAX(rank), 0) FROM epic"_s, {},
            [this](const Row &row) { m_epicRank = row.real(0); });
}

// The number in #2187 or ABC-2187; 0: there is none.
static int numberIn(const QString &key)
{
    qsizetype begin = key.size();
    while (begin > 0 && key[begin - 1] >= u'0' && key[begin - 1] <= u'9')
        --begin;
    if (begin == key.size() || begin == 0 || (key[begin - 1] != u'#' && key[begin - 1] != u'-'))
        return 0;
    const auto number = QStringView(key).mid(begin).toLongLong();
    return number > 0 && number < 1'000'000'000 ? int(number) : 0;
}

// People say the number that they know, as long as it is free; the others get the next ones, all
// in one go.
Result<Done> StoryWriter::giveNumbers()
{
    QSet<int> taken;
    const auto read = m_transaction.database().each(
            u"SELECT number FROM story UNION ALL SELECT number FROM epic"_s, {},
            [&](const Row &row) { taken.insert(int(row.number(0))); });
    if (!read)
        return read.error();
    QList<Place *> without;
    int highest = 0;
    for (const auto &item : m_holding.items) {
        const auto key = keyOf(item);
        m_keys.insert(&item, key);
        const auto name = identity(item.project, key);
        if (m_places.contains(name))
            continue;
        const bool isEpic = item.kind == ImportedKind::Epic;
        auto &place = m_places[name];
        place = {.thing = QUuid::createUuid().toString(QUuid::WithoutBraces), .isEpic = isEpic};
        if (const auto number = numberIn(item.key); number > 0 && !taken.contains(number)) {
            place.number = number;
            taken.insert(number);
            highest = std::max(highest, number);
        }
    }
    for (const auto &item : m_holding.items) {
        auto &place = m_places[identity(item.project, m_keys.value(&item))];
        if (place.number == 0 && !m_known.contains(identity(item.project, m_keys.value(&item))))
            without.append(&place);
    }
    if (highest > 0) {
        if (const auto done = m_transaction.keepNumbersAbove(u"story"_s, highest); !done)
            return done.error();
    }
    if (without.isEmpty())
        return Done {};
    auto next = m_transaction.nextNumber(u"story"_s, without.size());
    if (!next)
        return next.error();
    auto number = *next;
    for (auto *place : without)
        place->number = int(number++);
    return Done {};
}

Result<Done> StoryWriter::prepare()
{
    if (const auto done = readKnown(); !done)
        return done.error();
    if (const auto done = readRanks(); !done)
        return done.error();
    return giveNumbers();
}

StoryWriter::Place StoryWriter::parentOf(const ImportedItem &item) const
{
    if (item.parentAt < 0)
        return placeOf(item.project, item.parent);
    const auto &parent = m_holding.items[item.parentAt];
    return placeOf(parent.project, m_keys.value(&parent));
}

StoryWriter::Place StoryWriter::placeOf(const QString &project, const QString &key) const
{
    return key.isEmpty() ? Place() : m_places.value(identity(project, key));
}

QDateTime StoryWriter::timeOf(const ImportedMoment &moment) const
{
    if (!moment.isValid() || moment.zoned || m_answers.zone == QTimeZone::utc())
        return moment.at;
    return QDateTime(moment.at.date(), moment.at.time(), m_answers.zone).toUTC();
}

const Column &StoryWriter::columnOf(const QString &status) const
{
    const auto *column = m_byStatus.value(status);
    return column ? *column : m_plan.columns.first();
}

static QString labelsOf(const ImportedItem &item, MilestonesAre milestones)
{
    auto labels = item.labels;
    if (milestones == MilestonesAre::Releases && !item.milestone.isEmpty())
        labels.append(u"release:"_s + item.milestone.trimmed());
    for (auto &label : labels)
        label.replace(u',', u' ');
    labels.removeDuplicates();
    return labels.join(u',');
}

// Where the file gives no date, an item is closed since it came to what means done here, and stayed.
QDateTime StoryWriter::closingOf(const ImportedItem &item) const
{
    if (item.closed.isValid() || item.historyGap)
        return timeOf(item.closed);
    QDateTime since;
    for (auto step = item.history.crbegin(); step != item.history.crend(); ++step) {
        if (columnOf(step->to).category != Category::Done)
            break;
        since = timeOf(step->at);
    }
    return since;
}

Story StoryWriter::storyOf(const ImportedItem &item, const Place &place) const
{
    const auto &column = columnOf(item.status);
    const auto sprint = m_answers.milestones == MilestonesAre::Sprints && item.sprint.isEmpty()
            ? item.milestone
            : item.sprint;
    const auto epic = placeOf(item.epicProject, item.epic);
    const auto parent = parentOf(item);
    Story story {.id = StoryId::fromString(place.thing),
                 .number = place.number,
                 .type = item.type,
                 .title = item.title.isEmpty() ? item.key : item.title,
                 .column = column.id,
                 .epic = epic.isEpic ? EpicId::fromString(epic.thing) : EpicId(),
                 .sprint = m_sprints.value(sprint),
                 .owner = m_answers.people.value(item.assignees.value(0)),
                 .parent = parent.isEpic || parent.thing == place.thing
                         ? StoryId()
                         : StoryId::fromString(parent.thing),
                 .points = item.points,
                 .archived = item.archived,
                 .createdAt = timeOf(item.created),
                 .closedAt = column.category == Category::Done ? closingOf(item) : QDateTime(),
                 .externalKey = item.key,
                 .labels = labelsOf(item, m_answers.milestones)};
    if (parent.isEpic && story.epic.isNull())
        story.epic = EpicId::fromString(parent.thing);
    // The file does not say since when, and what is done waits for nobody.
    if (!item.blockedReason.isEmpty() && column.category != Category::Done)
        story = blockedBy(std::move(story), item.blockedReason, m_now);
    return story;
}

Epic StoryWriter::epicOf(const ImportedItem &item, const Place &place) const
{
    return {.id = EpicId::fromString(place.thing),
            .number = place.number,
            .title = item.title.isEmpty() ? item.key : item.title,
            .description = item.description,
            .externalKey = item.key,
            .closed = columnOf(item.status).category == Category::Done,
            .createdAt = timeOf(item.created)};
}

Result<Done> StoryWriter::take(const ImportedItem &item)
{
    if (item.archived && !m_answers.withArchived) {
        ++m_outcome.skipped;
        return Done {};
    }
    const auto key = m_keys.value(&item);
    const auto known = m_known.constFind(identity(item.project, key));
    if (known == m_known.constEnd())
        return add(item, key);
    const auto place = placeOf(item.project, key);
    if (!place.isEpic && !item.links.isEmpty())
        m_linked.append(&item);
    const auto seen = known->table == "epic"_L1
            ? seenText(item, epicOf(item, place))
            : seenText(item, storyOf(item, place));
    if (seen == known->seen)
        ++m_outcome.unchanged;
    else
        m_waiting.append({.item = &item, .known = *known, .seen = seen});
    return Done {};
}

Result<Done> StoryWriter::remember(const Imported &imported)
{
    return m_bulk.insert(importedThings().describe({.after = imported}));
}

Result<Done> StoryWriter::add(const ImportedItem &item, const QString &key)
{
    const auto place = placeOf(item.project, key);
    Imported imported {.id = ImportedId::derived(m_space, identity(item.project, key)),
                       .tool = m_holding.origin,
                       .project = item.project,
                       .key = key,
                       .table = place.isEpic ? u"epic"_s : u"story"_s,
                       .thing = place.thing,
                       .rawType = item.rawType,
                       .rawStatus = item.status};
    ++m_outcome.created;
    if (place.isEpic) {
        auto epic = epicOf(item, place);
        epic.rank = m_epicRank += RankStep;
        imported.seen = seenText(item, epic);
        ++m_outcome.epics;
        if (const auto done = m_bulk.add(epics(), epic, epic.createdAt); !done)
            return done.error();
        if (const auto done = addComments(item, key, {.epic = epic.id}, {}); !done)
            return done.error();
    } else {
        auto story = storyOf(item, place);
        story.rank = m_ranks[story.column] += RankStep;
        imported.seen = seenText(item, story);
        if (!item.links.isEmpty())
            m_linked.append(&item);
        if (const auto done = addStory(item, std::move(story)); !done)
            return done.error();
        const CommentPlace talk {.story = StoryId::fromString(place.thing)};
        if (const auto done = addComments(item, key, talk, {}); !done)
            return done.error();
    }
    return remember(imported);
}

Result<Done> StoryWriter::addStory(const ImportedItem &item, Story story)
{
    const bool told = !item.history.isEmpty() && !item.historyGap;
    const auto &column = columnOf(item.status);
    if (told)
        story.enteredAt = timeOf(item.history.last().at);
    else if (column.category == Category::Done && story.closedAt.isValid())
        story.enteredAt = story.closedAt;
    else if (column.category == Category::ToDo && story.createdAt.isValid())
        story.enteredAt = story.createdAt;
    else
        story.enteredAt = m_now;
    if (!story.createdAt.isValid())
        story.createdAt = m_now;
    const auto added = stories().describe({.after = story});
    if (const auto done = m_bulk.insert(added); !done)
        return done.error();
    if (told) {
        if (const auto done = logHistory(item, story); !done)
            return done.error();
    } else {
        // The line claims no more than the file: a story that is closed was there since then.
        auto line = added;
        line.at = story.enteredAt;
        if (const auto done = m_bulk.log(std::move(line)); !done)
            return done.error();
    }
    if (item.description.isEmpty())
        return Done {};
    return m_bulk.add(storyTexts(), StoryText {story.id, item.description}, story.createdAt);
}

// The story as it began, and then each change at its own time, so that the lines lead to the row.
Result<Done> StoryWriter::logHistory(const ImportedItem &item, const Story &story)
{
    auto state = story;
    const auto began = timeOf(item.created);
    const auto first = timeOf(item.history.first().at);
    state.column = columnOf(item.history.first().from).id;
    state.enteredAt = began.isValid() && began < first ? began : first;
    state.closedAt = {};
    auto line = stories().describe({.after = state});
    line.at = state.enteredAt;
    if (const auto done = m_bulk.log(std::move(line)); !done)
        return done.error();
    for (const auto &step : item.history) {
        auto next = state;
        const auto &column = columnOf(step.to);
        const bool last = &step == &item.history.last();
        if (column.id != state.column || last) {
            next.column = column.id;
            next.enteredAt = timeOf(step.at);
        }
        if (last)
            next = story;
        if (next == state)
            continue;
        auto change = stories().describe({state, next});
        change.at = timeOf(step.at);
        if (const auto done = m_bulk.log(std::move(change)); !done)
            return done.error();
        ++m_outcome.statusChanges;
        state = next;
    }
    return Done {};
}

} // namespace Dayshift
