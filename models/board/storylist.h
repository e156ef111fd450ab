// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace Dayshift {

// Many stories, each in a slot, found by id at once. A hundred thousand of them take a third of
// what as many Story values would: what repeats (epics, sprints, people, labels) is kept once.
class StoryList
{
public:
    using Slot = quint32;
    static constexpr Slot None = ~Slot(0);

    // Takes the story in, or over what was known of it.
    Slot put(const Story &story);
    void remove(Slot slot);
    void clear();

    [[nodiscard]] Slot find(StoryId id) const;
    [[nodiscard]] Story at(Slot slot) const;
    [[nodiscard]] qsizetype size() const { return m_count; }
    // Slots run from 0 up to here; some may be free.
    [[nodiscard]] Slot end() const { return m_end; }
    [[nodiscard]] bool isFree(Slot slot) const { return row(slot).flags & Free; }

    // Single fields, for those who look at all of them.
    [[nodiscard]] StoryId id(Slot slot) const { return row(slot).id; }
    [[nodiscard]] int number(Slot slot) const { return row(slot).number; }
    [[nodiscard]] StoryType type(Slot slot) const { return StoryType(row(slot).type); }
    [[nodiscard]] Priority priority(Slot slot) const { return Priority(row(slot).priority); }
    [[nodiscard]] QString title(Slot slot) const { return QString::fromUtf8(row(slot).title); }
    [[nodiscard]] const QString &externalKey(Slot slot) const { return row(slot).externalKey; }
    [[nodiscard]] const QString &labels(Slot slot) const { return m_labels.at(row(slot).labels); }
    [[nodiscard]] ColumnId column(Slot slot) const { return m_columns.at(row(slot).column); }
    [[nodiscard]] EpicId epic(Slot slot) const { return m_epics.at(row(slot).epic); }
    [[nodiscard]] SprintId sprint(Slot slot) const { return m_plans.at(row(slot).plan).first; }
    [[nodiscard]] TeamId team(Slot slot) const { return m_plans.at(row(slot).plan).second; }
    [[nodiscard]] MemberId owner(Slot slot) const { return m_owners.at(row(slot).owner); }
    // Small numbers that stand for an epic and for a person, in this list alone.
    [[nodiscard]] quint32 epicNumber(Slot slot) const { return row(slot).epic; }
    [[nodiscard]] quint32 ownerNumber(Slot slot) const { return row(slot).owner; }
    [[nodiscard]] double rank(Slot slot) const { return row(slot).rank; }
    [[nodiscard]] double points(Slot slot) const; // 0: no estimate
    [[nodiscard]] bool isExpedite(Slot slot) const { return row(slot).flags & Expedite; }
    [[nodiscard]] bool isBlocked(Slot slot) const { return row(slot).flags & Blocked; }
    [[nodiscard]] QDateTime enteredAt(Slot slot) const { return row(slot).enteredAt; }

    // The order within a column: by rank, and where two have the same, by id.
    [[nodiscard]] bool isBefore(Slot a, Slot b) const
    {
        const auto &one = row(a), &other = row(b);
        return one.rank < other.rank || (one.rank == other.rank && one.id < other.id);
    }

    // A mark of the owner's on each story, lost when its slot is freed.
    void mark(Slot slot, bool on);
    [[nodiscard]] bool isMarked(Slot slot) const { return row(slot).flags & Marked; }

private:
    // Values that repeat, each once, by a small number.
    template<typename Value>
    class Kept
    {
    public:
        quint32 keep(const Value &value)
        {
            const auto [found, isNew] = numberOf(value);
            if (isNew)
                m_values.append(value);
            return found;
        }
        [[nodiscard]] const Value &at(quint32 number) const { return m_values[number]; }

    private:
        std::pair<quint32, bool> numberOf(const Value &value)
        {
            if (m_last < quint32(m_values.size()) && m_values[m_last] == value)
                return {m_last, false};
            const auto found = m_numbers.constFind(value);
            const bool isNew = found == m_numbers.constEnd();
            m_last = isNew ? quint32(m_values.size()) : *found;
            if (isNew)
                m_numbers.insert(value, m_last);
            return {m_last, isNew};
        }
        QList<Value> m_values;
        QHash<Value, quint32> m_numbers;
        quint32 m_last = ~quint32(0);
    };

    enum Flag : quint8 { Free = 1, Expedite = 2, Blocked = 4, Marked = 8, Estimated = 16 };

    struct Row
    {
        StoryId id = {};
        QByteArray title = {}; // UTF-8: half the size in most languages
        QString externalKey = {};
        double rank = 0;
        QDateTime enteredAt = {};
        QDateTime createdAt = {};
        QDateTime closedAt = {};
        qint32 number = 0;
        float points = 0;
        quint32 epic = 0;
        quint32 owner = 0;
        quint32 plan = 0;
        quint32 labels = 0;
        quint32 parent = 0;
        quint16 column = 0;
        quint8 type : 4 = 0;
        quint8 priority : 4 = 0;
        quint8 flags = Free;
    };
    struct Block
    {
        QString reason = {};
        QDateTime since = {};
    };

    // Pages instead of one vector: growing would need both the old and the new at once.
    static constexpr Slot PageSize = 2048;
    using Page = std::array<Row, PageSize>;

    [[nodiscard]] const Row &row(Slot slot) const
    {
        return (*m_pages[slot / PageSize])[slot % PageSize];
    }
    [[nodiscard]] Row &row(Slot slot) { return (*m_pages[slot / PageSize])[slot % PageSize]; }
    Slot newSlot();
    [[nodiscard]] std::size_t bucketOf(StoryId id) const;
    void enter(Slot slot);
    void growBuckets();

    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<Slot> m_free;
    Slot m_end = 0;
    qsizetype m_count = 0;
    std::vector<Slot> m_buckets; // open addressing; None: empty
    QHash<Slot, Block> m_blocks; // few are blocked
    QHash<Slot, double> m_finePoints; // estimates that a float cannot hold
    QHash<Slot, double> m_values; // of the stories that have one
    Kept<QString> m_labels;
    Kept<ColumnId> m_columns;
    Kept<EpicId> m_epics;
    Kept<std::pair<SprintId, TeamId>> m_plans;
    Kept<MemberId> m_owners;
    Kept<StoryId> m_parents;
};

} // namespace Dayshift
