// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/releases/productionpicture.h"
#include "views/style/theme.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace Dayshift {

// What the chart shows, as a table: when, tried, succeeded, refused. It is the chart's other face.
class ImpactTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Tried, Succeeded, Refused, ColumnCount };

    struct Row
    {
        QDateTime at = {};
        std::optional<double> tried = {}; // per minute; nothing: not measured
        std::optional<double> succeeded = {};

        [[nodiscard]] std::optional<double> refused() const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    // At most so many rows: values in between are averaged. Times without any stay empty rows.
    void setPicture(const ProductionPicture &picture, const Format &format, int most = 240);
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
    Format m_format;
    QDateTime m_asOf;
};

// Tried against succeeded over time, the gap between them hatched, with the first failed event and
// deployments marked. The arrow keys read it value by value.
class ImpactChart : public QWidget
{
    Q_OBJECT
public:
    explicit ImpactChart(const Theme &theme, QWidget *parent = nullptr);

    void setPicture(const ProductionPicture &picture, const Format &format);
    [[nodiscard]] ImpactTable &table() { return m_table; }
    [[nodiscard]] QString rowInWords(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layOut() const;
    void paintAxes(QPainter &painter, const Layout &layout) const;
    void paintCurves(QPainter &painter, const Layout &layout) const;
    void paintMarks(QPainter &painter, const Layout &layout) const;
    void paintEnds(QPainter &painter, const Layout &layout) const;
    void point(int row);

    const Theme &m_theme;
    ImpactTable m_table;
    Format m_format;
    QDateTime m_from;
    QDateTime m_asOf;
    QDateTime m_firstFailed;
    QList<QDateTime> m_deployed;
    QString m_unit;
    int m_current = -1;
};

} // namespace Dayshift
