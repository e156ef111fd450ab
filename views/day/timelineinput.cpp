// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timeline.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace Dayshift {

double Timeline::mirrored(double x) const
{
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

QPointF Timeline::mirrored(const QPointF &point) const
{
    return {mirrored(point.x()), point.y()};
}

// In the order of time, whoever acts.
void Timeline::step(int by)
{
    const auto count = layoutOfBars().bars().size();
    if (count == 0)
        return;
    setCurrent(m_current < 0 ? (by > 0 ? 0 : count - 1)
                             : std::clamp<qsizetype>(m_current + by, 0, count - 1));
}

// To the bar of the next lane that is nearest in time.
void Timeline::changeLane(int by)
{
    const auto *from = currentStep();
    if (!from) {
        step(1);
        return;
    }
    const auto &bars = layoutOfBars().bars();
    for (auto row = m_layout.rowOf(from->lane) + by; row >= 0 && row < m_scene.lanes.size();
         row += by) {
        qsizetype nearest = -1;
        qint64 least = 0;
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const auto &each = m_scene.steps[bars[i].step];
            if (m_layout.rowOf(each.lane) != row)
                continue;
            const auto away = std::abs(each.startedAt.msecsTo(from->startedAt));
            if (nearest < 0 || away < least) {
                nearest = i;
                least = away;
            }
        }
        if (nearest >= 0) {
            setCurrent(nearest);
            return;
        }
    }
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (!plain) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        step(-forward);
        return;
    case Qt::Key_Right:
        step(forward);
        return;
    case Qt::Key_Up:
        changeLane(-1);
        return;
    case Qt::Key_Down:
        changeLane(1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(layoutOfBars().bars().size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto *step = currentStep())
            emit stepActivated(*step);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.5, currentStep() ? currentStep()->startedAt : QDateTime());
        return;
    case Qt::Key_Minus:
        zoom(1 / 1.5, currentStep() ? currentStep()->startedAt : QDateTime());
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Timeline::mousePressEvent(QMouseEvent *event)
{
    const auto at = mirrored(event->position());
    const auto bar = layoutOfBars().barAt(at);
    if (bar >= 0) {
        setCurrent(bar);
    } else if (event->button() == Qt::LeftButton && isZoomed()) {
        m_draggedFrom = at.x();
        m_draggedView = m_viewFrom;
        setCursor(Qt::ClosedHandCursor);
    }
}

void Timeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_draggedFrom < 0)
        return;
    const auto length = m_viewTo - m_viewFrom;
    const auto moved = (m_draggedFrom - mirrored(event->position().x()))
            / layoutOfBars().plot().width() * double(length);
    see(m_draggedView + qint64(moved), m_draggedView + qint64(moved) + length);
}

void Timeline::mouseReleaseEvent(QMouseEvent *)
{
    m_draggedFrom = -1;
    unsetCursor();
}

void Timeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (layoutOfBars().barAt(mirrored(event->position())) >= 0 && currentStep())
        emit stepActivated(*currentStep());
}

void Timeline::wheelEvent(QWheelEvent *event)
{
    const auto turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(turned.y() > 0 ? 1.25 : 0.8, layoutOfBars().timeAt(mirrored(event->position().x())));
        event->accept();
        return;
    }
    const auto across = turned.x() != 0 ? turned.x()
            : event->modifiers() & Qt::ShiftModifier ? turned.y()
                                                     : 0;
    if (across == 0 || !isZoomed()) {
        event->ignore(); // the page scrolls
        return;
    }
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto length = m_viewTo - m_viewFrom;
    const auto by = -qint64(across) * forward * length / 1200;
    see(m_viewFrom + by, m_viewFrom + by + length);
    event->accept();
}

void Timeline::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto bar = layoutOfBars().barAt(mirrored(QPointF(event->pos())));
        if (bar < 0)
            return;
        setCurrent(bar);
        emit menuRequested(event->globalPos());
    } else if (m_current >= 0) {
        auto rect = layoutOfBars().bars()[m_current].rect;
        emit menuRequested(mapToGlobal(QPointF(mirrored(rect.left()), rect.bottom()).toPoint()));
    }
}

void Timeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool walked = event->reason() == Qt::TabFocusReason
            || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && walked)
        setCurrent(0);
    update();
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        relayout();
}

} // namespace Dayshift
