// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardedits.h"
#include "models/board/boardtables.h"
#include "models/board/rank.h"
#include "models/board/storycircles.h"
#include "models/exchange/seen.h"
#include "models/exchange/storywriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

static QJsonObject parsed(const QString &seen)
{
    return QJsonDocument::fromJson(seen.toUtf8()).object();
}

void StoryWriter::keep(const ImportedItem &item, const QString &field)
{
    m_outcome.kept.append({item.key.isEmpty() ? item.title : item.key, item.title, field});
}

namespace {

// What a file says of one thing, compared with what it said before and with what stands here.
struct Compared
{
    QJsonObject was = {};
    QJsonObject is = {};
    QJsonObject here = {};

    enum class Verdict { Same, Take, Keep };

    [[nodiscard]] Verdict of(const QString &field) const
    {
        const auto now = is.value(field);
        if (now == was.value(field) || now == here.value(field))
            return Verdict::Same;
        // A time that the file did not know was only filled in.
        const bool invented = field == "created_at"_L1 && !was.contains(field);
        return here.value(field) == was.value(field) || invented ? Verdict::Take : Verdict::Keep;
    }
};

} // namespace

static void takeField(const QString &field, const Story &from, Story &to)
{
    if (field == "title"_L1)
        to.title = from.title;
    else if (field == "type"_L1)
        to.type = from.type;
    else if (field == "column_id"_L1)
        to.column = from.column;
    else if (field == "epic_id"_L1)
        to.epic = from.epic;
    else if (field == "sprint_id"_L1)
        to.sprint = from.sprint;
    else if (field == "owner_id"_L1)
        to.owner = from.owner;
    else if (field == "parent_id"_L1)
        to.parent = from.parent;
    else if (field == "points"_L1)
        to.points = from.points;
    else if (field == "archived"_L1)
        to.archived = from.archived;
    else if (field == "blocked_reason"_L1)
        to = blockedBy(to, from.blockedReason, from.blockedAt);
    else if (field == "created_at"_L1)
        to.createdAt = from.createdAt;
    else if (field == "closed_at"_L1)
        to.closedAt = from.closedAt;
    else if (field == "labels"_L1)
        to.labels = from.labels;
}

// The changes of status since the last import, each at its own time.
Result<Done> StoryWriter::updateHistory(const Waiting &waiting, const QJsonObject &was, Story &now)
{
    const auto &item = *waiting.item;
    if (item.historyGap)
        return Done {};
    const auto last = was.value("history"_L1).toString().toLongLong();
    for (const auto &step : item.history) {
        const auto &column = columnOf(step.to);
        if (step.at.at.toMSecsSinceEpoch() <= last || column.id == now.column)
            continue;
        auto next = now;
        next.column = column.id;
        next.enteredAt = timeOf(step.at);
        next.rank = m_ranks[column.id] += RankStep;
        auto change = stories().describe({now, next});
        change.at = next.enteredAt;
        if (const auto done = m_transaction.apply(change); !done)
            return done.error();
        ++m_outcome.statusChanges;
        now = next;
    }
    return Done {};
}

// A parent that would make the story its own ancestor waits until all others are as the file wants
// them: two stories may have changed places.
Result<Done> StoryWriter::withoutCircle(const Waiting &waiting, const Story &now, Story &after)
{
    if (after.parent.isNull() || after.parent == now.parent)
        return Done {};
    const auto chain = chainOfParents(m_transaction.database(), after.parent, after.id);
    if (!chain)
        return chain.error();
    if (!chain->isEmpty()) {
        m_postponed.append({waiting.item, after.id, after.parent});
        after.parent = now.parent;
    }
    return Done {};
}

Result<Done> StoryWriter::updatePostponed()
{
    for (qsizetype left = -1; left != m_postponed.size() && !m_postponed.isEmpty();) {
        left = m_postponed.size();
        for (const auto &each : std::exchange(m_postponed, {})) {
            const auto found = stories().load(m_transaction.database(), {each.story.toString()});
            if (!found)
                return found.error();
            const auto chain = chainOfParents(m_transaction.database(), each.parent, each.story);
            if (!chain)
                return chain.error();
            if (!chain->isEmpty()) {
                m_postponed.append(each);
                continue;
            }
            auto after = found->first();
            after.parent = each.parent;
            if (const auto done = stories().apply(m_transaction, {found->first(), after}); !done)
                return done.error();
        }
    }
    for (const auto &each : std::as_const(m_postponed))
        keep(*each.item, u"parent_id"_s);
    return Done {};
}

Result<bool> StoryWriter::updateStory(const Waiting &waiting, const Story &before)
{
    static const QStringList fields {u"title"_s,     u"type"_s,       u"epic_id"_s,
                                     u"sprint_id"_s, u"owner_id"_s,   u"parent_id"_s,
                                     u"points"_s,    u"archived"_s,   u"created_at"_s,
                                     u"labels"_s,    u"blocked_reason"_s};
    const auto &item = *waiting.item;
    const Compared compared {parsed(waiting.known.seen), parsed(waiting.seen),
                             parsed(seenText(item, before))};
    const auto wanted = storyOf(item, placeOf(item.project, m_keys.value(&item)));
    auto now = before;
    const auto column = compared.of(u"column_id"_s);
    if (column == Compared::Verdict::Keep) {
        keep(item, u"column_id"_s);
    } else if (column == Compared::Verdict::Take) {
        if (const auto done = updateHistory(waiting, compared.was, now); !done)
            return done.error();
    }
    auto after = now;
    if (column == Compared::Verdict::Take && after.column != wanted.column) {
        after.column = wanted.column;
        after.rank = m_ranks[wanted.column] += RankStep;
        after.enteredAt = wanted.closedAt.isValid() ? wanted.closedAt : m_now;
    }
    // Since when a story is closed goes with its column.
    if (column != Compared::Verdict::Keep
        && compared.of(u"closed_at"_s) != Compared::Verdict::Same)
        after.closedAt = wanted.closedAt;
    for (const auto &field : fields) {
        const auto verdict = compared.of(field);
        if (verdict == Compared::Verdict::Take)
            takeField(field, wanted, after);
        else if (verdict == Compared::Verdict::Keep)
            keep(item, field);
    }
    if (const auto clear = withoutCircle(waiting, now, after); !clear)
        return clear.error();
    if (after != now) {
        auto change = stories().describe({now, after});
        if (after.column != now.column)
            change.at = after.enteredAt;
        if (const auto done = m_transaction.apply(change); !done)
            return done.error();
    }
    const auto text = updateText(waiting, compared.was, compared.is);
    if (!text)
        return text.error();
    return after != before || *text;
}

// Description and comments lie in tables of their own.
Result<bool> StoryWriter::updateText(const Waiting &waiting, const QJsonObject &was,
                                     const QJsonObject &is)
{
    const auto &item = *waiting.item;
    const auto story = StoryId::fromString(waiting.known.thing);
    auto &database = m_transaction.database();
    bool changed = false;
    if (was.value("description"_L1) != is.value("description"_L1)) {
        const auto texts = storyTexts().load(database, {waiting.known.thing});
        if (!texts)
            return texts.error();
        const auto here = texts->isEmpty() ? QString() : texts->first().description;
        if (textMark(here) == was.value("description"_L1).toString()) {
            Edit<StoryText> edit {.after = StoryText {story, item.description}};
            if (!texts->isEmpty())
                edit.before = texts->first();
            if (const auto done = storyTexts().apply(m_transaction, edit); !done)
                return done.error();
            changed = true;
        } else if (textMark(here) != is.value("description"_L1).toString()) {
            keep(item, u"description"_s);
        }
    }
    const auto talk = updateComments(waiting, was, is);
    if (!talk)
        return talk.error();
    return changed || *talk;
}

Result<bool> StoryWriter::updateEpic(const Waiting &waiting, const Epic &before)
{
    const auto &item = *waiting.item;
    auto said = item; // what stands here, in the words of a file
    said.description = before.description;
    const Compared compared {parsed(waiting.known.seen), parsed(waiting.seen),
                             parsed(seenText(said, before))};
    const auto wanted = epicOf(item, placeOf(item.project, m_keys.value(&item)));
    auto after = before;
    for (const auto &field :
         {u"title"_s, u"closed"_s, u"created_at"_s, u"description"_s}) {
        const auto verdict = compared.of(field);
        if (verdict == Compared::Verdict::Keep)
            keep(item, field);
        if (verdict != Compared::Verdict::Take)
            continue;
        if (field == "title"_L1)
            after.title = wanted.title;
        else if (field == "closed"_L1)
            after.closed = wanted.closed;
        else if (field == "created_at"_L1)
            after.createdAt = wanted.createdAt;
        else
            after.description = wanted.description;
    }
    const auto talk = updateComments(waiting, compared.was, compared.is);
    if (!talk)
        return talk.error();
    if (after == before)
        return *talk;
    if (const auto done = epics().apply(m_transaction, {before, after}); !done)
        return done.error();
    return true;
}

Result<Done> StoryWriter::updateAll()
{
    QStringList storyIds, epicIds;
    for (const auto &waiting : m_waiting)
        (waiting.known.table == "epic"_L1 ? epicIds : storyIds).append(waiting.known.thing);
    QHash<QString, Story> storiesById;
    QHash<QString, Epic> epicsById;
    if (!storyIds.isEmpty()) {
        const auto found = stories().load(m_transaction.database(), storyIds);
        if (!found)
            return found.error();
        for (const auto &story : *found)
            storiesById.insert(story.id.toString(), story);
    }
    if (!epicIds.isEmpty()) {
        const auto found = epics().load(m_transaction.database(), epicIds);
        if (!found)
            return found.error();
        for (const auto &epic : *found)
            epicsById.insert(epic.id.toString(), epic);
    }
    for (const auto &waiting : m_waiting) {
        const auto &thing = waiting.known.thing;
        Result<bool> changed = false;
        if (const auto story = storiesById.constFind(thing); story != storiesById.constEnd())
            changed = updateStory(waiting, *story);
        else if (const auto epic = epicsById.constFind(thing); epic != epicsById.constEnd())
            changed = updateEpic(waiting, *epic);
        else
            keep(*waiting.item, u"deleted"_s); // somebody deleted it here
        if (!changed)
            return changed.error();
        ++(*changed ? m_outcome.updated : m_outcome.unchanged);
        // In the log, so that an import that is taken back finds what the file said before.
        const Imported was {.id = waiting.known.id,
                            .rawType = waiting.known.rawType,
                            .rawStatus = waiting.known.rawStatus,
                            .seen = waiting.known.seen};
        auto is = was;
        is.rawType = waiting.item->rawType;
        is.rawStatus = waiting.item->status;
        is.seen = waiting.seen;
        if (const auto noted = importedThings().apply(m_transaction, {was, is}); !noted)
            return noted.error();
    }
    m_waiting.clear();
    return updatePostponed();
}

Result<Done> StoryWriter::finish()
{
    // The new ones are in the database before somebody is told to belong to them.
    if (const auto done = m_bulk.flush(); !done)
        return done.error();
    if (const auto done = updateAll(); !done)
        return done.error();
    return addLinks();
}

} // namespace Dayshift
