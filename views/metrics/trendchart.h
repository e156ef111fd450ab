// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"
#include "views/style/theme.h"

#include <QWidget>

class QAreaSeries;
class QCategoryAxis;
class QChart;
class QLineSeries;
class QScatterSeries;
class QValueAxis;

namespace Dayshift {

// The weeks of one figure over the levels of a year: bars for counts, a line for the rest, with
// gaps where there was nothing to measure. Arrow keys and the pointer go from week to week, Enter
// opens what lies behind one. The only class that knows how charts are drawn.
class TrendChart : public QWidget
{
    Q_OBJECT
public:
    explicit TrendChart(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const Figure &figure, const Format &format);
    // The week that is pointed out, or -1.
    [[nodiscard]] int currentWeek() const { return m_current; }
    void setCurrentWeek(int week);
    // "Week 23, from 8 June: 6.1 days, 4 stories".
    [[nodiscard]] QString weekInWords(int week) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentWeekChanged(int week);
    void weekActivated(int week);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Canvas;

    void build();
    void restyle();
    void layOut();
    void drawBands();
    void drawWeeks();
    void drawBars();
    void drawLine();
    void drawAxes();
    [[nodiscard]] bool hasBars() const { return m_figure.measure == BandMeasure::Frequency; }
    [[nodiscard]] double unit() const; // what the axis counts in
    [[nodiscard]] QList<int> weeksWithValues() const;
    [[nodiscard]] int weekAt(const QPointF &position) const;
    void paintLabels(QPainter *painter) const;
    void step(int direction);

    const Theme &m_theme;
    Figure m_figure;
    Format m_format;
    int m_current = -1;
    double m_top = 1;
    Canvas *m_canvas;
    QChart *m_chart;
    QValueAxis *m_across;
    QValueAxis *m_up;
    QCategoryAxis *m_weeks;
    QCategoryAxis *m_levels = nullptr;
    QList<QAreaSeries *> m_bands;
    QList<QLineSeries *> m_edges;
    QAreaSeries *m_bars = nullptr;
    QLineSeries *m_barEdge = nullptr;
    QList<QLineSeries *> m_lines; // one for each run of weeks without a gap
    QScatterSeries *m_dots = nullptr;
    QScatterSeries *m_points = nullptr;
};

} // namespace Dayshift
