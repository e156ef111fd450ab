// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storylist.h"

namespace Dayshift {

StoryList::Slot StoryList::put(const Story &story)
{
    auto slot = find(story.id);
    if (slot == None) {
        slot = newSlot();
        row(slot).id = story.id;
        enter(slot);
    }
    auto &row = this->row(slot);
    const auto title = story.title.toUtf8();
    row.title = QByteArray(title.constData(), title.size()); // no larger than it need be
    row.externalKey = story.externalKey;
    row.rank = story.rank;
    row.enteredAt = story.enteredAt;
    row.createdAt = story.createdAt;
    row.closedAt = story.closedAt;
    row.number = story.number;
    row.points = float(story.points.value_or(0));
    row.epic = m_epics.keep(story.epic);
    row.owner = m_owners.keep(story.owner);
    row.plan = m_plans.keep({story.sprint, story.team});
    row.labels = m_labels.keep(story.labels);
    row.parent = m_parents.keep(story.parent);
    row.column = quint16(m_columns.keep(story.column));
    row.type = quint8(story.type) & 15;
    row.priority = quint8(story.priority) & 15;
    const bool blocked = !story.blockedReason.isEmpty();
    row.flags = quint8((row.flags & Marked) | (story.expedite ? Expedite : 0)
                       | (blocked ? Blocked : 0) | (story.points ? Estimated : 0));
    if (blocked || story.blockedAt.isValid())
        m_blocks.insert(slot, {story.blockedReason, story.blockedAt});
    else
        m_blocks.remove(slot);
    if (story.points && double(row.points) != *story.points)
        m_finePoints.insert(slot, *story.points);
    else
        m_finePoints.remove(slot);
    if (story.value)
        m_values.insert(slot, *story.value);
    else
        m_values.remove(slot);
    return slot;
}

void StoryList::remove(Slot slot)
{
    // Whoever stands behind it in the same chain of buckets moves up.
    const auto mask = m_buckets.size() - 1;
    auto hole = bucketOf(row(slot).id);
    while (m_buckets[hole] != slot)
        hole = (hole + 1) & mask;
    m_buckets[hole] = None;
    for (auto next = (hole + 1) & mask; m_buckets[next] != None; next = (next + 1) & mask) {
        const auto home = bucketOf(row(m_buckets[next]).id);
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_buckets[hole] = std::exchange(m_buckets[next], None);
            hole = next;
        }
    }
    row(slot) = Row {};
    m_blocks.remove(slot);
    m_finePoints.remove(slot);
    m_values.remove(slot);
    m_free.push_back(slot);
    --m_count;
}

void StoryList::clear()
{
    *this = StoryList();
}

StoryList::Slot StoryList::find(StoryId id) const
{
    if (m_buckets.empty())
        return None;
    const auto mask = m_buckets.size() - 1;
    for (auto bucket = bucketOf(id);; bucket = (bucket + 1) & mask) {
        const auto slot = m_buckets[bucket];
        if (slot == None || row(slot).id == id)
            return slot;
    }
}

Story StoryList::at(Slot slot) const
{
    const auto &row = this->row(slot);
    Story story {.id = row.id,
                 .number = row.number,
                 .type = StoryType(row.type),
                 .title = QString::fromUtf8(row.title),
                 .column = m_columns.at(row.column),
                 .rank = row.rank,
                 .epic = m_epics.at(row.epic),
                 .sprint = sprint(slot),
                 .owner = m_owners.at(row.owner),
                 .parent = m_parents.at(row.parent),
                 .expedite = isExpedite(slot),
                 .enteredAt = row.enteredAt,
                 .createdAt = row.createdAt,
                 .closedAt = row.closedAt,
                 .externalKey = row.externalKey,
                 .labels = m_labels.at(row.labels),
                 .priority = priority(slot),
                 .team = team(slot)};
    if (row.flags & Estimated)
        story.points = points(slot);
    if (const auto value = m_values.constFind(slot); value != m_values.constEnd())
        story.value = *value;
    if (const auto block = m_blocks.constFind(slot); block != m_blocks.constEnd()) {
        story.blockedReason = block->reason;
        story.blockedAt = block->since;
    }
    return story;
}

double StoryList::points(Slot slot) const
{
    const auto fine = m_finePoints.constFind(slot);
    return fine == m_finePoints.constEnd() ? double(row(slot).points) : *fine;
}

void StoryList::mark(Slot slot, bool on)
{
    auto &flags = row(slot).flags;
    flags = quint8(on ? flags | Marked : flags & ~Marked);
}

StoryList::Slot StoryList::newSlot()
{
    ++m_count;
    Slot slot = m_end;
    if (!m_free.empty()) {
        slot = m_free.back();
        m_free.pop_back();
    } else {
        if (m_end % PageSize == 0)
            m_pages.push_back(std::make_unique<Page>());
        ++m_end;
    }
    row(slot).flags = 0;
    return slot;
}

std::size_t StoryList::bucketOf(StoryId id) const
{
    return qHash(id, 0x5eed) & (m_buckets.size() - 1);
}

void StoryList::enter(Slot slot)
{
    if (std::size_t(m_count) * 3 > m_buckets.size() * 2)
        growBuckets();
    const auto mask = m_buckets.size() - 1;
    auto bucket = bucketOf(row(slot).id);
    while (m_buckets[bucket] != None && m_buckets[bucket] != slot)
        bucket = (bucket + 1) & mask;
    m_buckets[bucket] = slot;
}

void StoryList::growBuckets()
{
    auto old = std::exchange(m_buckets, {});
    m_buckets.assign(std::max<std::size_t>(64, old.size() * 2), None);
    const auto mask = m_buckets.size() - 1;
    for (const auto slot : old) {
        if (slot == None)
            continue;
        auto bucket = bucketOf(row(slot).id);
        while (m_buckets[bucket] != None)
            bucket = (bucket + 1) & mask;
        m_buckets[bucket] = slot;
    }
}

} // namespace Dayshift
