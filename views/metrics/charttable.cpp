// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/charttable.h"

#include <algorithm>
#include <cmath>

namespace Dayshift {

void ChartTable::setCharts(const QList<Chart> &charts, const Format &format)
{
    beginResetModel();
    m_charts = charts;
    m_format = format;
    m_rows.clear();
    for (int place = 0; place < m_charts.size(); ++place) {
        const auto &chart = m_charts[place];
        for (int step = 0; step < chart.steps.size(); ++step) {
            for (int series = 0; series < chart.series.size(); ++series)
                m_rows.append({place, step, series, chart.series[series].values.value(step)});
        }
        const int last = int(chart.steps.size()) - 1;
        for (const auto &dot : chart.dots)
            m_rows.append({place, std::clamp(int(std::lround(dot.x())), 0, std::max(last, 0)), -1,
                           dot.y()});
    }
    endResetModel();
}

std::pair<int, int> ChartTable::placeOf(const QModelIndex &index) const
{
    const auto &row = m_rows[index.row()];
    return {row.chart, row.step};
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows[index.row()];
    const auto &chart = m_charts[row.chart];
    switch (index.column()) {
    case ChartColumn:
        return chart.title;
    case StepColumn:
        return chart.steps.value(row.step).words;
    case SeriesColumn:
        return row.series < 0 ? tr("single value") : chart.series[row.series].name;
    case ValueColumn:
        return row.value ? valueInWords(chart.unit, *row.value, m_format) : tr("nothing to measure");
    }
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChartColumn:
        return tr("Chart");
    case StepColumn:
        return tr("When or where");
    case SeriesColumn:
        return tr("Of what");
    case ValueColumn:
        return tr("Value");
    }
    return {};
}

} // namespace Dayshift
