// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/chart.h"

#include <QFrame>

class QStackedWidget;
class QToolButton;

namespace Dayshift {

class PlotView;
class TextLabel;
class Theme;

// A chart with its title, its headline and what it means; or why there is none.
class ChartCard : public QFrame
{
    Q_OBJECT
public:
    explicit ChartCard(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart, const Format &format, int levelYear);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    [[nodiscard]] PlotView &plot() { return *m_plot; }

signals:
    void stepActivated(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNote();

    const Theme &m_theme;
    Chart m_chart;
    int m_levelYear = 0;
    TextLabel *m_title;
    TextLabel *m_value;
    TextLabel *m_summary;
    TextLabel *m_reason;
    TextLabel *m_note;
    QToolButton *m_help;
    QStackedWidget *m_body;
    PlotView *m_plot;
};

} // namespace Dayshift
