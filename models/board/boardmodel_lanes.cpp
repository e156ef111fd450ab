// SPDX-License-Identifier: GPL-3.0-or-later

// The lanes across a board's columns; how stories come into them stands in boardmodel.cpp.

#include "models/board/boardmodel.h"

#include <algorithm>

namespace Dayshift {

void BoardModel::setLanes(LaneBy by, const QList<BoardLane> &order)
{
    if (m_held) {
        m_waitingLanes = {by, order};
        return;
    }
    auto now = m_lanes;
    now.set(by, order);
    if (m_layout == Layout::Plan || (by == m_lanes.by() && now.all() == m_lanes.all()))
        return;
    // Every row may stand elsewhere, and their old order is not to be asked for any more.
    ++m_refilling;
    emit aboutToRefill();
    m_lanes = now;
    regroup();
    --m_refilling;
    emit refilled();
    emit countsChanged();
}

// Puts the rows of every column into the order of the lanes.
void BoardModel::regroup()
{
    ++m_refilling;
    if (m_refilling == 1)
        emit aboutToRefill();
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        Slots next;
        std::ranges::copy_if(m_stacks[i].all, std::back_inserter(next),
                             [this](Slot slot) { return isShown(slot); });
        fold(i, next);
        refill(i, std::move(next));
    }
    --m_refilling;
    if (m_refilling == 0)
        emit refilled();
}

void BoardModel::setFolded(const QSet<QString> &keys)
{
    if (keys == m_lanes.folded())
        return;
    m_lanes.setFolded(keys);
    if (!m_lanes.areOn())
        return;
    ++m_refilling;
    emit aboutToRefill();
    for (std::size_t i = 0; i < m_stacks.size(); ++i)
        reshow(i, {});
    --m_refilling;
    emit refilled();
    emit countsChanged();
}

// From an order by rank takes what is folded, and leaves the rest in the order of the lanes.
void BoardModel::fold(std::size_t number, Slots &order)
{
    auto &stack = m_stacks[number];
    stack.folded.clear();
    if (m_lanes.areOn()) {
        sortByLane(order);
        if (!m_lanes.folded().isEmpty()) {
            std::ranges::copy_if(order, std::back_inserter(stack.folded),
                                 [this](Slot slot) { return isFolded(slot); });
            if (!stack.folded.empty())
                std::erase_if(order, [this](Slot slot) { return isFolded(slot); });
        }
    }
    rowsChanged(stack);
}

// Counts before it puts: lanes are few, and two in one lane keep their order.
void BoardModel::sortByLane(Slots &order) const
{
    std::vector<std::size_t> next(std::size_t(m_lanes.count()) + 1, 0);
    for (const auto slot : order)
        ++next[std::size_t(laneOf(slot)) + 1];
    for (std::size_t lane = 1; lane < next.size(); ++lane)
        next[lane] += next[lane - 1];
    Slots sorted(order.size());
    for (const auto slot : order)
        sorted[next[std::size_t(laneOf(slot))]++] = slot;
    order = std::move(sorted);
}

void BoardModel::rowsChanged(Stack &stack)
{
    stack.starts.clear();
    ++m_laneVersion;
}

int BoardModel::laneOf(Slot slot) const
{
    if (!m_lanes.areOn())
        return 0;
    const bool done = m_stories.isExpedite(slot) && isDone(m_stories.column(slot));
    return m_lanes.of(m_stories, slot, done);
}

int BoardModel::laneOf(StoryId id) const
{
    const auto slot = m_stories.find(id);
    return slot == StoryList::None || !m_lanes.areOn() ? -1 : laneOf(slot);
}

int BoardModel::laneAt(const QModelIndex &card) const
{
    if (!m_lanes.areOn() || !card.isValid() || !card.parent().isValid())
        return -1;
    return laneOf(m_stacks[std::size_t(card.parent().row())].shown[std::size_t(card.row())]);
}

bool BoardModel::isShownBefore(Slot a, Slot b) const
{
    if (m_lanes.areOn()) {
        if (const int one = laneOf(a), other = laneOf(b); one != other)
            return one < other;
    }
    return m_stories.isBefore(a, b);
}

// From lane to lane by halving: a change costs no look at all rows.
const std::vector<std::pair<int, int>> &BoardModel::startsOf(const Stack &stack) const
{
    auto &starts = stack.starts;
    if (!starts.empty())
        return starts;
    const int count = m_lanes.count();
    starts.assign(std::size_t(count) + 1, {0, 0});
    const auto fill = [&](const Slots &order, int std::pair<int, int>::*start) {
        int lane = 0;
        for (auto row = order.begin(); row != order.end();) {
            const int here = laneOf(*row);
            for (; lane <= here; ++lane)
                starts[std::size_t(lane)].*start = int(row - order.begin());
            row = std::upper_bound(row, order.end(), here,
                                   [this](int wanted, Slot slot) { return wanted < laneOf(slot); });
        }
        for (; lane <= count; ++lane)
            starts[std::size_t(lane)].*start = int(order.size());
    };
    fill(stack.shown, &std::pair<int, int>::first);
    fill(stack.folded, &std::pair<int, int>::second);
    return starts;
}

BoardModel::LaneRows BoardModel::laneRows(int column, int lane) const
{
    const auto &starts = startsOf(m_stacks[std::size_t(column)]);
    const auto &[first, folded] = starts[std::size_t(lane)];
    const auto &[end, foldedEnd] = starts[std::size_t(lane) + 1];
    return {.first = first, .count = end - first, .folded = foldedEnd - folded};
}

BoardModel::LaneCounts BoardModel::laneCounts() const
{
    const auto lanes = std::size_t(m_lanes.count());
    LaneCounts counts {.lanes = std::vector<LaneCount>(lanes),
                       .inColumn = std::vector<int>(lanes * m_stacks.size(), 0)};
    for (std::size_t i = 0; i < m_stacks.size() && lanes > 0; ++i) {
        const bool done = m_stacks[i].column.category == Category::Done;
        for (const auto slot : m_stacks[i].all) {
            if (!isInScope(slot))
                continue;
            const auto lane = std::size_t(laneOf(slot));
            const double points = m_stories.points(slot);
            auto &count = counts.lanes[lane];
            ++count.stories;
            count.points += points;
            count.pointsDone += done ? points : 0;
            ++counts.inColumn[i * lanes + lane];
        }
    }
    return counts;
}

int BoardModel::total(const QModelIndex &column, int lane) const
{
    return int(std::ranges::count_if(
            m_stacks[std::size_t(column.row())].all,
            [&](Slot slot) { return isInScope(slot) && laneOf(slot) == lane; }));
}

} // namespace Dayshift
