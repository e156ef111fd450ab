// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/lanelayout.h"

#include <algorithm>

namespace Dayshift {

void LaneLayout::setSizes(const Sizes &sizes)
{
    if (sizes == m_sizes)
        return;
    m_sizes = sizes;
    m_version = ~quint64(0);
}

void LaneLayout::update() const
{
    if (m_version == m_model.laneVersion())
        return;
    m_version = m_model.laneVersion();
    m_bands.clear();
    const int lanes = m_model.lanes().count();
    const int columns = m_model.rowCount();
    m_bandOf.assign(std::size_t(lanes), -1);
    int top = 0;
    for (int lane = 0; lane < lanes; ++lane) {
        int rows = 0;
        bool folded = false, limited = false;
        for (int column = 0; column < columns; ++column) {
            const auto here = m_model.laneRows(column, lane);
            rows = std::max(rows, here.count);
            folded = folded || here.folded > 0;
            limited = limited
                    || (here.count > 0 && m_model.columnAt(m_model.index(column, 0)).laneLimit > 0);
        }
        if (rows == 0 && !folded)
            continue;
        m_bandOf[std::size_t(lane)] = int(m_bands.size());
        const int first = top + m_sizes.head + (limited ? m_sizes.limits : 0)
                + (folded ? m_sizes.folded : 0);
        const int bottom = first + rows * m_sizes.row + m_sizes.gap;
        m_bands.push_back({lane, top, first, bottom, folded});
        top = bottom;
    }
}

const std::vector<LaneLayout::Band> &LaneLayout::bands() const
{
    update();
    return m_bands;
}

int LaneLayout::height() const
{
    return bands().empty() ? 0 : m_bands.back().bottom;
}

int LaneLayout::bandOf(int lane) const
{
    update();
    return lane < 0 || lane >= int(m_bandOf.size()) ? -1 : m_bandOf[std::size_t(lane)];
}

int LaneLayout::bandAt(int y) const
{
    const auto next = std::ranges::upper_bound(bands(), y, {}, &Band::top);
    return m_bands.empty() ? -1 : std::max(0, int(next - m_bands.begin()) - 1);
}

int LaneLayout::topOf(int column, int row) const
{
    const auto lists = m_model.index(column, 0);
    const int lane = row < m_model.rowCount(lists) ? m_model.laneAt(m_model.index(row, 0, lists))
                                                   : -1;
    const int band = bandOf(lane);
    if (band < 0)
        return height();
    return m_bands[std::size_t(band)].rows
            + (row - m_model.laneRows(column, lane).first) * m_sizes.row;
}

int LaneLayout::rowAt(int column, int y) const
{
    const int at = bandAt(y);
    if (at < 0 || y < m_bands[std::size_t(at)].rows)
        return -1;
    const auto &band = m_bands[std::size_t(at)];
    const auto rows = m_model.laneRows(column, band.lane);
    const int row = (y - band.rows) / m_sizes.row;
    return row < rows.count ? rows.first + row : -1;
}

std::pair<int, int> LaneLayout::rowsWithin(int column, int top, int bottom) const
{
    const int from = bandAt(top), to = bandAt(bottom);
    if (from < 0)
        return {0, -1};
    const auto &upper = m_bands[std::size_t(from)], &lower = m_bands[std::size_t(to)];
    const auto above = m_model.laneRows(column, upper.lane);
    const auto below = m_model.laneRows(column, lower.lane);
    // Between two rows that are seen there is none that is not: what is folded is no row.
    const int first = above.first
            + std::clamp(top < upper.rows ? 0 : (top - upper.rows) / m_sizes.row, 0, above.count);
    const int last = bottom < lower.rows
            ? below.first - 1
            : below.first + std::min((bottom - lower.rows) / m_sizes.row, below.count - 1);
    return first <= last ? std::pair(first, last) : std::pair(0, -1);
}

LaneLayout::Gap LaneLayout::gapAt(int column, int y) const
{
    const int at = bandAt(y);
    if (at < 0)
        return {};
    const auto &band = m_bands[std::size_t(at)];
    const auto rows = m_model.laneRows(column, band.lane);
    const int row = (y - band.rows + m_sizes.row / 2) / m_sizes.row;
    return {band.lane, rows.first + (y < band.rows ? 0 : std::clamp(row, 0, rows.count))};
}

int LaneLayout::topOf(int column, const Gap &gap) const
{
    const int band = bandOf(gap.lane);
    if (band < 0)
        return 0;
    return m_bands[std::size_t(band)].rows
            + (gap.row - m_model.laneRows(column, gap.lane).first) * m_sizes.row;
}

} // namespace Dayshift
