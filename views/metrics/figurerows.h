// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"
#include "views/style/theme.h"

#include <QAbstractTableModel>

namespace Dayshift {

// What a figure is made of, one thing a row.
class FigureRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, AtColumn, DetailColumn, ValueColumn, ColumnCount };

    explicit FigureRows(const Theme &theme, QObject *parent = nullptr);

    void setRows(const QList<FigureRow> &rows, const Format &format, const QDate &today);
    [[nodiscard]] const FigureRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    const Theme &m_theme;
    QList<FigureRow> m_rows;
    Format m_format;
    QDate m_today;
};

// The weeks of all figures as numbers: the charts without a chart.
class WeekTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(const QList<Figure> &figures, const Format &format);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    QList<Figure> m_figures;
    Format m_format;
};

} // namespace Dayshift
