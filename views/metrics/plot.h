// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"
#include "views/style/theme.h"

class QPainter;

namespace Dayshift {

// Draws a chart into a rectangle, of a widget, a picture or a page of paper alike. What can be
// worked out once is worked out here, so that painting again is quick.
class Plot
{
public:
    // Chart, theme and format must outlive it.
    Plot(const Chart &chart, const QRectF &rect, const Theme &theme, const Format &format,
         Qt::LayoutDirection direction = Qt::LeftToRight);

    // current: the step that is pointed out, or -1.
    void paint(QPainter *painter, int current = -1) const;
    // The step at a place, or -1.
    [[nodiscard]] int stepAt(const QPointF &position) const;
    [[nodiscard]] QPointF at(double step, double value) const;
    [[nodiscard]] const QRectF &area() const { return m_area; }
    // Whether there were more points than pixels: drawn are the extremes of each column of pixels.
    [[nodiscard]] bool isReduced() const { return m_isReduced; }

private:
    struct Line
    {
        QList<QPolygonF> runs = {}; // between gaps
        QPointF end = {};
        bool known = false;
    };

    void measure();
    void prepareLines();
    [[nodiscard]] double unit() const;
    [[nodiscard]] double greatest() const;
    [[nodiscard]] QString tick(double value) const;
    [[nodiscard]] QColor inkOf(int series) const;
    [[nodiscard]] QRectF mirrored(const QRectF &rect) const;
    [[nodiscard]] bool isMirrored() const { return m_direction == Qt::RightToLeft; }
    void paintBands(QPainter *painter) const;
    void paintGrid(QPainter *painter) const;
    void paintSteps(QPainter *painter, int current) const;
    void paintBars(QPainter *painter) const;
    void paintBar(QPainter *painter, const QRectF &bar, int step, int series) const;
    void paintAreas(QPainter *painter) const;
    void paintLines(QPainter *painter) const;
    void paintDots(QPainter *painter) const;
    void paintMarks(QPainter *painter) const;
    void paintEnds(QPainter *painter) const;
    void paintLedger(QPainter *painter, int current) const;

    const Chart &m_chart;
    const Theme &m_theme;
    const Format &m_format;
    QRectF m_rect;
    QRectF m_area;
    Qt::LayoutDirection m_direction;
    double m_top = 1; // in values
    double m_step = 1; // between two lines of the grid, in values
    bool m_isReduced = false;
    QList<Line> m_lines;
    QList<QPointF> m_dots; // on the picture
};

} // namespace Dayshift
