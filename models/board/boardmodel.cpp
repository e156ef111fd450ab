// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/boardmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So many stories are settled one by one, each as the move that it is; more are compared at once.
static constexpr qsizetype OneByOne = 16;

BoardModel::BoardModel(Layout layout, QObject *parent)
    : QAbstractItemModel(parent)
    , m_layout(layout)
{
    if (layout == Layout::Plan)
        m_stacks = {{.column = {.id = backlogLane()}}, {.column = {.id = sprintLane()}}};
}

ColumnId BoardModel::backlogLane()
{
    return ColumnId::derived({}, u"backlog"_s);
}

ColumnId BoardModel::sprintLane()
{
    return ColumnId::derived({}, u"sprint"_s);
}

void BoardModel::setPlan(const QString &backlog, SprintId sprint, const QString &name)
{
    const bool same = sprint == m_plan;
    m_stacks[Backlog].column.name = backlog;
    m_stacks[Planned].column.name = name;
    m_plan = sprint;
    emit dataChanged(index(0, 0), index(int(m_stacks.size()) - 1, 0));
    if (!same)
        layOutAgain();
}

void BoardModel::setColumns(const QList<Column> &columns)
{
    const auto before = std::exchange(m_columns, columns);
    if (m_layout == Layout::Plan) {
        if (!std::ranges::equal(before, columns, {}, &Column::category, &Column::category)
            || !std::ranges::equal(before, columns, {}, &Column::id, &Column::id))
            layOutAgain();
        return;
    }
    const bool same = std::ranges::equal(columns, m_stacks, {}, &Column::id,
                                         [](const Stack &stack) { return stack.column.id; });
    if (same) {
        for (std::size_t i = 0; i < m_stacks.size(); ++i)
            m_stacks[i].column = columns[qsizetype(i)];
        // Urgent work is in its lane while it is not done.
        if (m_lanes.areOn()
            && !std::ranges::equal(before, columns, {}, &Column::category, &Column::category))
            regroup();
        if (!m_stacks.empty())
            emit dataChanged(index(0, 0), index(int(m_stacks.size()) - 1, 0));
        emit countsChanged();
        return;
    }
    beginResetModel();
    m_stacks.clear();
    for (const auto &column : columns)
        m_stacks.push_back({.column = column});
    rebuild();
    endResetModel();
    emit countsChanged();
}

// Puts every known story into its stack again.
void BoardModel::rebuild()
{
    for (Slot slot = 0; slot < m_stories.end(); ++slot) {
        if (m_stories.isFree(slot))
            continue;
        if (const int stack = stackOf(slot); stack >= 0)
            m_stacks[std::size_t(stack)].all.push_back(slot);
    }
    for (auto &stack : m_stacks) {
        std::ranges::sort(stack.all, [this](Slot a, Slot b) { return m_stories.isBefore(a, b); });
        stack.inScope = int(std::ranges::count_if(stack.all, [&](Slot s) { return isInScope(s); }));
        std::ranges::copy_if(stack.all, std::back_inserter(stack.shown),
                             [this](Slot slot) { return isShown(slot); });
        fold(std::size_t(&stack - m_stacks.data()), stack.shown);
        rowsChanged(stack);
    }
}

// What lies where follows another rule by now: looks at all stories once, and shows what differs.
void BoardModel::layOutAgain()
{
    ++m_refilling;
    emit aboutToRefill();
    for (auto &stack : m_stacks)
        stack.all.clear();
    for (Slot slot = 0; slot < m_stories.end(); ++slot) {
        if (m_stories.isFree(slot))
            continue;
        if (const int stack = stackOf(slot); stack >= 0)
            m_stacks[std::size_t(stack)].all.push_back(slot);
    }
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        std::ranges::sort(m_stacks[i].all,
                          [this](Slot a, Slot b) { return m_stories.isBefore(a, b); });
        reshow(i, {});
    }
    --m_refilling;
    emit refilled();
    emit countsChanged();
}

void BoardModel::setTotals(const BoardScope &scope, const QHash<ColumnId, int> &totals)
{
    m_totalsScope = scope;
    m_totals = totals;
    emit countsChanged();
}

void BoardModel::setHeld(bool held)
{
    m_held = held;
    if (held)
        return;
    if (const auto lanes = std::exchange(m_waitingLanes, {}))
        setLanes(lanes->first, lanes->second);
    for (const auto &delta : std::exchange(m_waiting, {}))
        apply(delta);
}

void BoardModel::setPinned(StoryId id)
{
    const auto before = m_pinned;
    const auto slot = m_stories.find(id);
    m_pinned = slot == StoryList::None ? std::nullopt : std::optional(slot);
    if (before && before != m_pinned && !m_stories.isFree(*before))
        settleOne(m_stories.at(*before));
}

void BoardModel::apply(const Delta<Story> &delta)
{
    if (m_held) {
        m_waiting.append(delta);
        return;
    }
    if (delta.reset) {
        // Told from the beginning, once more: what is not among it is gone, but only at the end.
        m_loading = !delta.complete;
        m_retelling = m_stories.size() > 0;
        for (Slot slot = 0; m_retelling && slot < m_stories.end(); ++slot)
            m_stories.mark(slot, true);
    }
    if (delta.current.size() + delta.removed.size() <= OneByOne) {
        for (const auto &id : delta.removed)
            take(m_stories.find(StoryId::fromString(id)));
        for (const auto &story : delta.current)
            settleOne(story);
    } else {
        settleMany(delta);
    }
    if (delta.complete)
        finishTelling();
    emit countsChanged();
}

void BoardModel::finishTelling()
{
    if (m_retelling) {
        m_retelling = false;
        Delta<Story> rest {.complete = false};
        for (Slot slot = 0; slot < m_stories.end(); ++slot) {
            if (!m_stories.isFree(slot) && m_stories.isMarked(slot))
                rest.removed.append(m_stories.id(slot).toString());
        }
        if (!rest.removed.isEmpty())
            settleMany(rest);
    }
    m_loading = false;
}

void BoardModel::write(Slot slot, const Story &story)
{
    m_steps.clear();
    m_texts.put(slot, StoryFilter::textOf(story));
    m_stories.mark(slot, false);
}

void BoardModel::take(Slot slot)
{
    if (slot == StoryList::None)
        return;
    if (const int number = stackOf(slot); number >= 0) {
        auto &stack = m_stacks[std::size_t(number)];
        if (const int row = rowIn(stack.all, slot); row >= 0) {
            stack.all.erase(stack.all.begin() + row);
            stack.inScope -= isInScope(slot);
        }
        if (const int row = shownRow(stack.shown, slot); row >= 0) {
            beginRemoveRows(index(number, 0), row, row);
            stack.shown.erase(stack.shown.begin() + row);
            rowsChanged(stack);
            endRemoveRows();
        } else if (const int folded = shownRow(stack.folded, slot); folded >= 0) {
            stack.folded.erase(stack.folded.begin() + folded);
            rowsChanged(stack);
        }
    }
    if (m_pinned == slot)
        m_pinned.reset();
    m_steps.clear();
    m_texts.remove(slot);
    m_stories.remove(slot);
}

void BoardModel::settleOne(const Story &story)
{
    auto slot = m_stories.find(story.id);
    if (story.archived)
        return take(slot);

    int source = -1, from = -1, laneBefore = -1;
    if (slot != StoryList::None) {
        source = stackOf(slot);
        laneBefore = laneOf(slot);
        if (source >= 0) {
            auto &stack = m_stacks[std::size_t(source)];
            from = shownRow(stack.shown, slot);
            if (const int row = shownRow(stack.folded, slot); row >= 0) {
                stack.folded.erase(stack.folded.begin() + row);
                rowsChanged(stack);
            }
            if (const int row = rowIn(stack.all, slot); row >= 0) {
                stack.all.erase(stack.all.begin() + row);
                stack.inScope -= isInScope(slot);
            }
        }
    }
    slot = m_stories.put(story);
    write(slot, story);
    const int target = stackFor(story.column, story.sprint);
    if (target >= 0) {
        auto &stack = m_stacks[std::size_t(target)];
        insertInto(stack.all, slot);
        stack.inScope += isInScope(slot);
    }
    const bool matches = target >= 0 && isShown(slot);
    const bool shown = matches && !isFolded(slot);
    const auto isBefore = [this](Slot a, Slot b) { return isShownBefore(a, b); };
    if (matches && !shown) {
        auto &stack = m_stacks[std::size_t(target)];
        stack.folded.insert(std::ranges::lower_bound(stack.folded, slot, isBefore), slot);
        rowsChanged(stack);
    }
    if (from < 0 && !shown)
        return;
    if (from >= 0 && !shown) {
        auto &stack = m_stacks[std::size_t(source)];
        beginRemoveRows(index(source, 0), from, from);
        stack.shown.erase(stack.shown.begin() + from);
        rowsChanged(stack);
        endRemoveRows();
        return;
    }

    auto &rows = m_stacks[std::size_t(target)].shown;
    if (from < 0 || source != target) {
        const int row = int(std::ranges::lower_bound(rows, slot, isBefore) - rows.begin());
        if (from < 0) {
            beginInsertRows(index(target, 0), row, row);
            rows.insert(rows.begin() + row, slot);
            rowsChanged(m_stacks[std::size_t(target)]);
            endInsertRows();
            return;
        }
        beginMoveRows(index(source, 0), from, from, index(target, 0), row);
        auto &left = m_stacks[std::size_t(source)].shown;
        left.erase(left.begin() + from);
        rows.insert(rows.begin() + row, slot);
        rowsChanged(m_stacks[std::size_t(source)]);
        rowsChanged(m_stacks[std::size_t(target)]);
        endMoveRows();
        emit dataChanged(index(row, 0, index(target, 0)), index(row, 0, index(target, 0)));
        return;
    }
    // Within its own stack it stands in its own way: it is looked for above and below itself.
    auto place = std::lower_bound(rows.begin(), rows.begin() + from, slot, isBefore);
    if (place == rows.begin() + from)
        place = std::lower_bound(rows.begin() + from + 1, rows.end(), slot, isBefore);
    int row = int(place - rows.begin());
    if (row != from && row != from + 1) {
        beginMoveRows(index(target, 0), from, from, index(target, 0), row);
        if (row < from)
            std::rotate(rows.begin() + row, rows.begin() + from, rows.begin() + from + 1);
        else
            std::rotate(rows.begin() + from, rows.begin() + from + 1, rows.begin() + row);
        rowsChanged(m_stacks[std::size_t(target)]);
        endMoveRows();
        row = row < from ? row : row - 1;
    } else {
        row = from;
        // The last of one lane may be the first of the next without going anywhere.
        if (laneOf(slot) != laneBefore)
            rowsChanged(m_stacks[std::size_t(target)]);
    }
    const auto changed = index(row, 0, index(target, 0));
    emit dataChanged(changed, changed);
}

// Whose place the delta changes, or who is gone: they are taken out of their lanes before the new
// state is written, while they still can be found there.
BoardModel::Marks BoardModel::displacedBy(const Delta<Story> &delta) const
{
    Marks displaced(m_stories.end(), false);
    for (const auto &id : delta.removed) {
        if (const auto slot = m_stories.find(StoryId::fromString(id)); slot != StoryList::None)
            displaced[slot] = true;
    }
    for (const auto &story : delta.current) {
        const auto slot = m_stories.find(story.id);
        if (slot != StoryList::None
            && (story.archived || stackOf(slot) != stackFor(story.column, story.sprint)
                || m_stories.rank(slot) != story.rank
                || (m_lanes.areOn()
                    && laneOf(slot) != m_lanes.of(story, isDone(story.column)))))
            displaced[slot] = true;
    }
    return displaced;
}

void BoardModel::settleMany(const Delta<Story> &delta)
{
    const auto displaced = displacedBy(delta);
    Slots gone;
    for (Slot slot = 0; slot < Slot(displaced.size()); ++slot) {
        if (displaced[slot])
            gone.push_back(slot);
    }
    if (!gone.empty()) {
        for (auto &stack : m_stacks)
            std::erase_if(stack.all, [&](Slot slot) { return displaced[slot]; });
    }

    std::vector<Slots> entering(m_stacks.size());
    Slots changed;
    for (const auto &story : delta.current) {
        auto slot = m_stories.find(story.id);
        const bool stays = slot < displaced.size() && !displaced[slot];
        if (story.archived)
            continue;
        if (stays && m_stories.at(slot) == story) {
            m_stories.mark(slot, false);
            continue;
        }
        slot = m_stories.put(story);
        write(slot, story);
        if (stays)
            changed.push_back(slot);
        else if (const int stack = stackOf(slot); stack >= 0)
            entering[std::size_t(stack)].push_back(slot);
        std::erase(gone, slot);
    }
    for (std::size_t i = 0; i < m_stacks.size(); ++i)
        mergeInto(m_stacks[i].all, std::move(entering[i]));
    // A chunk may bring a run of rows to every lane: then the place is found again once.
    const bool atOnce = m_lanes.areOn() && m_refilling == 0;
    if (atOnce) {
        ++m_refilling;
        emit aboutToRefill();
    }
    for (std::size_t i = 0; i < m_stacks.size(); ++i)
        reshow(i, displaced);
    if (atOnce) {
        --m_refilling;
        emit refilled();
    }
    announce(changed);
    for (const auto slot : gone)
        take(slot);
}

// One range for each stack: a view looks only at what of it is on the screen.
void BoardModel::announce(const Slots &changed)
{
    std::vector<std::pair<int, int>> ranges(m_stacks.size(), {-1, -1});
    for (const auto slot : changed) {
        const int stack = stackOf(slot);
        if (stack < 0)
            continue;
        const int row = shownRow(m_stacks[std::size_t(stack)].shown, slot);
        if (row < 0)
            continue;
        auto &[first, last] = ranges[std::size_t(stack)];
        first = first < 0 ? row : std::min(first, row);
        last = std::max(last, row);
    }
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        if (ranges[i].first >= 0) {
            const auto parent = index(int(i), 0);
            emit dataChanged(index(ranges[i].first, 0, parent), index(ranges[i].second, 0, parent));
        }
    }
}

int BoardModel::stackOf(ColumnId id) const
{
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        if (m_stacks[i].column.id == id)
            return int(i);
    }
    return -1;
}

int BoardModel::stackFor(ColumnId column, SprintId sprint) const
{
    if (m_layout == Layout::Board)
        return stackOf(column);
    if (sprint.isNull())
        return isDone(column) ? -1 : Backlog;
    return sprint == m_plan ? Planned : -1;
}

bool BoardModel::isDone(ColumnId column) const
{
    return std::ranges::any_of(m_columns, [&](const Column &each) {
        return each.id == column && each.category == Category::Done;
    });
}

// The row of a story whose rank is the one by which it was put there; -1: it is not there.
int BoardModel::rowIn(const Slots &order, Slot slot) const
{
    const auto found = std::ranges::lower_bound(
            order, slot, [this](Slot a, Slot b) { return m_stories.isBefore(a, b); });
    return found != order.end() && *found == slot ? int(found - order.begin()) : -1;
}

// The same in an order by lane.
int BoardModel::shownRow(const Slots &order, Slot slot) const
{
    const auto found = std::ranges::lower_bound(
            order, slot, [this](Slot a, Slot b) { return isShownBefore(a, b); });
    return found != order.end() && *found == slot ? int(found - order.begin()) : -1;
}

void BoardModel::insertInto(Slots &order, Slot slot)
{
    order.insert(std::ranges::lower_bound(
                         order, slot, [this](Slot a, Slot b) { return m_stories.isBefore(a, b); }),
                 slot);
}

void BoardModel::mergeInto(Slots &order, Slots added)
{
    if (added.empty())
        return;
    const auto isBefore = [this](Slot a, Slot b) { return m_stories.isBefore(a, b); };
    std::ranges::sort(added, isBefore);
    const auto twice = std::ranges::unique(added);
    added.erase(twice.begin(), twice.end());
    const auto old = order.size();
    order.insert(order.end(), added.begin(), added.end());
    if (old > 0 && isBefore(order[old], order[old - 1]))
        std::inplace_merge(order.begin(), order.begin() + qsizetype(old), order.end(), isBefore);
}

} // namespace Dayshift
