// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Dayshift {

class TextLabel;
class Theme;
class TrendChart;

// One figure: what it is, its value with unit and count, how it changes, and its weeks. Where a
// link is missing it says which one, and offers the way to it.
class FigureCard : public QFrame
{
    Q_OBJECT
public:
    explicit FigureCard(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const Figure &figure, const Format &format);
    [[nodiscard]] const Figure &figure() const { return m_figure; }
    [[nodiscard]] TrendChart &chart() { return *m_chart; }
    // Says what the figure is, beside the card.
    void explain();

signals:
    void helpRequested(Dayshift::MissingLink missing); // the way to what is missing
    void weekActivated(int week);
    void picked(); // its rows are wanted

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class LevelPill;

    void layOut();
    void showValue();
    void showTrend();
    void showNotes();
    void showMissing();

    const Theme &m_theme;
    Figure m_figure;
    Format m_format;
    TextLabel *m_title;
    LevelPill *m_level;
    QToolButton *m_help;
    TextLabel *m_value;
    QLabel *m_arrow;
    TextLabel *m_trend;
    TextLabel *m_unit;
    TextLabel *m_spread;
    TextLabel *m_notes;
    TextLabel *m_reason;
    QPushButton *m_action;
    QStackedWidget *m_body;
    TrendChart *m_chart;
};

} // namespace Dayshift
