// SPDX-License-Identifier: GPL-3.0-or-later

// Heads of lanes under the mouse; the rest of it stands in laneframe.cpp.

#include "views/board/cardcolumnview.h"
#include "views/board/laneframe.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace Dayshift {

bool LaneFrame::pressed(CardColumnView *view, const QMouseEvent *event)
{
    const int lane = event->button() == Qt::LeftButton
            ? headAt(view, event->position().toPoint())
            : -1;
    m_press = {.lane = lane,
               .what = m_model.lanes().all().value(lane),
               .at = event->position().toPoint()};
    return lane >= 0;
}

// Before which lane something dropped at this height of a viewport would come.
int LaneFrame::dropBefore(int y) const
{
    const int at = m_layout.bandAt(y - offset());
    if (at < 0)
        return -1;
    const auto &bands = m_layout.bands();
    const auto &band = bands[std::size_t(at)];
    const bool below = y - offset() > (band.top + band.bottom) / 2;
    int lane = band.lane;
    if (below)
        lane = at + 1 < int(bands.size()) ? bands[std::size_t(at) + 1].lane
                                          : m_model.lanes().count() - 1;
    return std::clamp(lane, 1, m_model.lanes().count() - 1);
}

bool LaneFrame::moved(CardColumnView *view, const QMouseEvent *event)
{
    if (m_press.lane < 0)
        return false;
    const auto point = event->position().toPoint();
    if ((point - m_press.at).manhattanLength() >= QApplication::startDragDistance()
        && isMovable(m_press.lane))
        m_press.drags = true;
    if (m_press.drags) {
        m_press.before = dropBefore(point.y());
        for (auto *each : m_views)
            each->viewport()->update();
        const int over = point.y() - view->viewport()->height();
        if (over > 0 || point.y() < 0)
            m_bar->setValue(m_bar->value() + (over > 0 ? 20 : -20));
    }
    return true;
}

bool LaneFrame::cancelDrag()
{
    const bool was = m_press.drags;
    m_press = {};
    for (auto *view : m_views)
        view->viewport()->update();
    return was;
}

bool LaneFrame::released(CardColumnView *view, const QMouseEvent *event)
{
    auto press = m_press;
    if (press.lane < 0)
        return false;
    cancelDrag();
    const auto point = event->position().toPoint();
    press.lane = int(m_model.lanes().all().indexOf(press.what));
    if (press.drags) {
        press.before = dropBefore(point.y());
        if (press.lane >= 0 && press.before >= 0 && press.before != press.lane && press.before != press.lane + 1)
            emit moveRequested(press.lane, press.before);
    } else if (press.lane >= 0 && headAt(view, point) == press.lane) {
        emit foldRequested(press.lane, !m_model.lanes().isFolded(press.lane));
    }
    return true;
}

} // namespace Dayshift
