// SPDX-License-Identifier: GPL-3.0-or-later

// What counts against a column's limit; the model itself stands in boardmodel.cpp. The store counts
// the same in limitrule.cpp.

#include "models/board/boardmodel.h"

#include <QHash>

#include <algorithm>

namespace Dayshift {

int BoardModel::countBeside(ColumnId column, SprintId sprint, int lane) const
{
    const auto counts = [&](Slot slot) {
        return m_stories.sprint(slot) == sprint && (lane < 0 || laneOf(slot) == lane);
    };
    if (const int stack = m_layout == Layout::Board ? stackOf(column) : -1; stack >= 0)
        return int(std::ranges::count_if(m_stacks[std::size_t(stack)].all, counts));
    int count = 0;
    for (Slot slot = 0; slot < m_stories.end(); ++slot)
        count += !m_stories.isFree(slot) && m_stories.column(slot) == column && counts(slot);
    return count;
}

int BoardModel::wouldHold(ColumnId column, const QList<Story> &coming) const
{
    QHash<SprintId, int> newcomers;
    for (const auto &story : coming)
        newcomers[story.sprint] += story.column != column;
    int most = 0;
    for (auto each = newcomers.cbegin(); each != newcomers.cend(); ++each) {
        if (each.value() > 0)
            most = std::max(most, countBeside(column, each.key()) + each.value());
    }
    return most;
}

int BoardModel::mostOfOneSprint(const QModelIndex &column) const
{
    const auto &stack = m_stacks[std::size_t(column.row())];
    const int all = total(column);
    // Who asks wants to know whether it is more than the limit.
    if (m_scope.kind != BoardScope::Kind::All || all <= stack.column.wipLimit
        || stack.column.wipLimit <= 0)
        return all;
    QHash<SprintId, int> counts;
    int most = 0;
    for (const auto slot : stack.all)
        most = std::max(most, ++counts[m_stories.sprint(slot)]);
    return counts.size() > 1 ? most : all;
}

} // namespace Dayshift
