// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/metrics/plot.h"

#include <QWidget>

#include <memory>

namespace Dayshift {

// A chart that is read by keyboard, pointer and screen reader: arrow keys go from step to step,
// Enter opens what lies behind one.
class PlotView : public QWidget
{
    Q_OBJECT
public:
    explicit PlotView(const Theme &theme, QWidget *parent = nullptr);

    void setChart(const Chart &chart, const Format &format);
    [[nodiscard]] const Chart &chart() const { return m_chart; }
    // The step that is pointed out, or -1.
    [[nodiscard]] int currentStep() const { return m_current; }
    void setCurrentStep(int step);
    // Whether there are more points than pixels.
    [[nodiscard]] bool isReduced() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepActivated(int step); // -1: all of them
    void reduced(bool reduced);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();
    void step(int direction);

    const Theme &m_theme;
    Chart m_chart;
    Format m_format;
    std::unique_ptr<Plot> m_plot;
    int m_current = -1;
};

} // namespace Dayshift
