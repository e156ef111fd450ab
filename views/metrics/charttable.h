// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"

#include <QAbstractTableModel>

namespace Dayshift {

// Every value of every chart as a row: the charts without a picture.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ChartColumn, StepColumn, SeriesColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCharts(const QList<Chart> &charts, const Format &format);
    // The chart and the step of a row.
    [[nodiscard]] std::pair<int, int> placeOf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int chart = 0;
        int step = 0;
        int series = -1; // -1: a dot
        std::optional<double> value = {};
    };

    QList<Chart> m_charts;
    QList<Row> m_rows;
    Format m_format;
};

} // namespace Dayshift
