// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/day/timelinelayout.h"
#include "views/style/theme.h"

class QPainter;

namespace Dayshift {

// Paints one scene as it was laid out; mirrors what reads from right to left.
class TimelinePainter
{
public:
    TimelinePainter(QPainter *painter, const TimelineScene &scene, const TimelineLayout &layout,
                    const TimelineMetrics &metrics, const Theme &theme, const Format &format,
                    Qt::LayoutDirection direction, double width);

    // current: the bar with the keyboard, -1: none.
    void paint(qsizetype current);

private:
    [[nodiscard]] double x(double x) const;
    [[nodiscard]] QRectF box(const QRectF &rect) const;
    void text(const QRectF &rect, const QString &words, Type type, const QColor &color,
              Qt::Alignment alignment) const;
    void paintHead() const;
    void paintLegend() const;
    void paintAxis() const;
    void paintLanes() const;
    void paintCurve() const;
    void paintHandOvers() const;
    void paintBar(const TimelineBar &bar) const;
    void paintLabel(const TimelineBar &bar) const;
    void paintEnd() const;
    [[nodiscard]] QColor labelInk(const TimelineBar &bar) const;

    QPainter *m_painter;
    const TimelineScene &m_scene;
    const TimelineLayout &m_layout;
    TimelineMetrics m_metrics;
    const Theme &m_theme;
    const Format &m_format;
    Qt::LayoutDirection m_direction;
    double m_width;
    QBrush m_wait;
    QBrush m_longest;
};

} // namespace Dayshift
