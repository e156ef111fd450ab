// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/plotview.h"

#include "views/style/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Dayshift {

PlotView::PlotView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_theme, &Theme::changed, this, &PlotView::measure);
}

QSize PlotView::sizeHint() const
{
    return {m_theme.scaled(260), m_theme.scaled(140)};
}

QSize PlotView::minimumSizeHint() const
{
    return {m_theme.scaled(140), m_theme.scaled(100)};
}

void PlotView::setChart(const Chart &chart, const Format &format)
{
    m_chart = chart;
    m_format = format;
    m_current = std::min(m_current, int(chart.steps.size()) - 1);
    setAccessibleName(tr("Chart of %1, %n step(s)", nullptr, int(chart.steps.size()))
                              .arg(chart.title));
    setAccessibleDescription(m_current < 0 ? tr("Arrow keys read the values, Enter opens what lies "
                                                "behind one.")
                                           : stepInWords(m_chart, m_current, m_format));
    measure();
}

void PlotView::measure()
{
    const bool was = isReduced();
    m_plot = std::make_unique<Plot>(m_chart, QRectF(rect()).adjusted(2, 2, -2, -2), m_theme,
                                    m_format, layoutDirection());
    if (was != m_plot->isReduced())
        emit reduced(m_plot->isReduced());
    update();
}

bool PlotView::isReduced() const
{
    return m_plot && m_plot->isReduced();
}

void PlotView::setCurrentStep(int step)
{
    step = std::clamp(step, -1, int(m_chart.steps.size()) - 1);
    if (step == m_current)
        return;
    m_current = step;
    const auto words = stepInWords(m_chart, step, m_format);
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (words.isEmpty())
        QToolTip::hideText();
    else if (isVisible() && m_plot)
        QToolTip::showText(mapToGlobal(m_plot->at(step, 0).toPoint()), words, this);
    update();
}

void PlotView::step(int direction)
{
    const int count = int(m_chart.steps.size());
    if (count == 0)
        return;
    setCurrentStep(m_current < 0 ? (direction > 0 ? 0 : count - 1)
                                 : std::clamp(m_current + direction, 0, count - 1));
}

// The keys that read it are its own while it has the keyboard, whatever they do elsewhere.
bool PlotView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Return
            || (key == Qt::Key_Escape && m_current >= 0))
            event->accept();
    }
    return QWidget::event(event);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const bool ledger = m_chart.shape == ChartShape::Ledger;
    const int along = layoutDirection() == Qt::RightToLeft && !ledger ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-along);
    case Qt::Key_Right:
        return step(along);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!ledger)
            break;
        return step(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Home:
        return setCurrentStep(0);
    case Qt::Key_End:
        return setCurrentStep(int(m_chart.steps.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit stepActivated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrentStep(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void PlotView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentStep(m_plot ? m_plot->stepAt(event->position()) : -1);
}

void PlotView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int step = m_plot ? m_plot->stepAt(event->position()) : -1; step >= 0)
        emit stepActivated(step);
}

void PlotView::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCurrentStep(-1);
}

void PlotView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PlotView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentStep(-1);
    update();
}

void PlotView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

void PlotView::resizeEvent(QResizeEvent *)
{
    measure();
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_plot)
        m_plot->paint(&painter, m_current);
    if (hasFocus())
        Paint::focusRing(&painter, QRectF(rect()).adjusted(1, 1, -1, -1), Theme::ControlRadius,
                         m_theme);
}

} // namespace Dayshift
