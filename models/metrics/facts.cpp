// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/facts.h"

#include <algorithm>

namespace Dayshift {

// What has become longer goes to the end. Where half of all lies unused, it is put together again.
void Facts::setMoves(int story, std::span<const StatusFact> told)
{
    auto &fact = stories[size_t(story)];
    if (told.size() > fact.moves) {
        m_unused += fact.moves;
        fact.firstMove = quint32(moves.size());
        moves.insert(moves.end(), told.begin(), told.end());
    } else {
        m_unused += fact.moves - told.size();
        std::ranges::copy(told, moves.begin() + fact.firstMove);
    }
    fact.moves = quint32(told.size());
    if (m_unused <= moves.size() / 2)
        return;
    std::vector<StatusFact> together;
    together.reserve(moves.size() - m_unused);
    for (auto &each : stories) {
        const auto from = moves.begin() + each.firstMove;
        each.firstMove = quint32(together.size());
        together.insert(together.end(), from, from + each.moves);
    }
    moves = std::move(together);
    m_unused = 0;
}

std::span<const SprintItemFact> Facts::sprintItemsOf(int story) const
{
    return std::ranges::equal_range(sprintItems, story, {}, &SprintItemFact::story);
}

void Facts::setSprintItems(int story, std::vector<SprintItemFact> items)
{
    std::ranges::sort(items, std::less());
    const auto had = std::ranges::equal_range(sprintItems, story, {}, &SprintItemFact::story);
    const auto place = sprintItems.erase(had.begin(), had.end());
    sprintItems.insert(place, items.begin(), items.end());
}

} // namespace Dayshift
