// SPDX-License-Identifier: GPL-3.0-or-later

// What of a board's stories is seen; how they come into it stands in boardmodel.cpp.

#include "models/board/boardmodel.h"

#include <algorithm>

namespace Dayshift {

// Shows of a stack what scope and filter let through by now. Who was displaced is taken out and put
// in again even if it is shown before and after.
void BoardModel::reshow(std::size_t number, const Marks &displaced)
{
    auto &stack = m_stacks[number];
    stack.inScope = countInScope(stack);
    Slots next;
    next.reserve(stack.all.size());
    std::ranges::copy_if(stack.all, std::back_inserter(next),
                         [this](Slot slot) { return isShown(slot); });
    fold(number, next);
    show(number, std::move(next), displaced);
}

void BoardModel::show(std::size_t number, Slots next, const Marks &displaced)
{
    auto &shown = m_stacks[number].shown;
    if (displaced.empty() && next == shown)
        return;
    Marks wanted(m_stories.end(), false), seen(m_stories.end(), false);
    for (const auto slot : next)
        wanted[slot] = true;
    const auto stays = [&](Slot slot) {
        return wanted[slot] && !(slot < displaced.size() && displaced[slot]);
    };
    const auto removed = runsOf(shown, [&](Slot slot) { return !stays(slot); });
    for (const auto slot : shown)
        seen[slot] = stays(slot);
    const auto added = runsOf(next, [&](Slot slot) { return !seen[slot]; });
    if (removed.size() + added.size() > MostRuns)
        return refill(number, std::move(next));

    const auto parent = index(int(number), 0);
    for (auto run = removed.rbegin(); run != removed.rend(); ++run) {
        beginRemoveRows(parent, run->first, run->last);
        shown.erase(shown.begin() + run->first, shown.begin() + run->last + 1);
        rowsChanged(m_stacks[number]);
        endRemoveRows();
    }
    for (const auto &run : added) {
        beginInsertRows(parent, run.first, run.last);
        shown.insert(shown.begin() + run.first, next.begin() + run.first,
                     next.begin() + run.last + 1);
        rowsChanged(m_stacks[number]);
        endInsertRows();
    }
}

// The contiguous rows for which something holds.
template<typename Holds>
std::vector<BoardModel::Run> BoardModel::runsOf(const Slots &order, Holds holds)
{
    std::vector<Run> runs;
    for (std::size_t row = 0; row < order.size(); ++row) {
        if (!holds(order[row]))
            continue;
        if (!runs.empty() && runs.back().last + 1 == int(row))
            ++runs.back().last;
        else
            runs.push_back({int(row), int(row)});
    }
    return runs;
}

void BoardModel::refill(std::size_t number, Slots next)
{
    auto &shown = m_stacks[number].shown;
    const auto parent = index(int(number), 0);
    const bool outermost = m_refilling == 0;
    ++m_refilling;
    if (outermost)
        emit aboutToRefill();
    if (!shown.empty()) {
        beginRemoveRows(parent, 0, int(shown.size()) - 1);
        shown.clear();
        rowsChanged(m_stacks[number]);
        endRemoveRows();
    }
    if (!next.empty()) {
        beginInsertRows(parent, 0, int(next.size()) - 1);
        shown = std::move(next);
        rowsChanged(m_stacks[number]);
        endInsertRows();
    }
    --m_refilling;
    if (outermost)
        emit refilled();
}

void BoardModel::setScope(const BoardScope &scope)
{
    if (scope == m_scope)
        return;
    m_scope = scope;
    refilter(false);
    emit countsChanged();
}

void BoardModel::setFilter(const Query &filter)
{
    const bool narrower = filter.narrows(m_filter);
    m_filter = filter;
    refilter(narrower);
}

void BoardModel::setFacts(const FilterFacts &facts)
{
    m_facts = facts;
    if (!m_filter.isEmpty())
        refilter(false);
    emit countsChanged();
}

// Looks at all stories again, or, if the filter only grew, at those that are still there.
void BoardModel::refilter(bool narrower)
{
    m_matcher = StoryFilter(m_filter, m_facts);
    const auto &words = m_matcher.words();
    m_steps.resize(words.size());
    std::vector<const SearchSteps::Marks *> found;
    for (std::size_t i = 0; i < words.size(); ++i)
        found.push_back(&m_steps[i].find(m_texts, words[i]));
    const auto holdsWords = [&](Slot slot) {
        return std::ranges::all_of(found, [slot](const auto *marks) { return (*marks)[slot]; });
    };
    ++m_refilling;
    emit aboutToRefill();
    for (std::size_t i = 0; i < m_stacks.size(); ++i) {
        auto &stack = m_stacks[i];
        stack.inScope = countInScope(stack);
        const bool all = m_layout == Layout::Plan && i == Planned; // never filtered
        const auto matches = [&](Slot slot) {
            return all || m_pinned == slot || (holdsWords(slot) && isFoundBesideWords(slot));
        };
        Slots next;
        next.reserve(narrower ? stack.shown.size() : stack.all.size());
        std::ranges::copy_if(narrower ? stack.shown : stack.all, std::back_inserter(next), matches);
        if (narrower) {
            std::erase_if(stack.folded, [&](Slot slot) { return !matches(slot); });
            rowsChanged(stack);
        } else {
            fold(i, next);
        }
        show(i, std::move(next), {});
    }
    --m_refilling;
    emit refilled();
    emit foundChanged();
}

int BoardModel::countInScope(const Stack &stack) const
{
    return m_scope.kind == BoardScope::Kind::All
            ? int(stack.all.size())
            : int(std::ranges::count_if(stack.all, [this](Slot slot) { return isInScope(slot); }));
}

bool BoardModel::isFoundBesideWords(Slot slot) const
{
    return isInScope(slot) && m_matcher.holdsBesideWords(m_stories, m_texts, slot);
}

bool BoardModel::isShown(Slot slot) const
{
    return m_pinned == slot
            || (m_layout == Layout::Plan && stackOf(slot) == Planned)
            || (isInScope(slot)
                && (m_matcher.isEmpty() || m_matcher.holds(m_stories, m_texts, slot)));
}

} // namespace Dayshift
