// SPDX-License-Identifier: GPL-3.0-or-later

// A board whose columns stand in lanes; how the board is put together stands in boardview.cpp.

#include "views/board/boardview.h"
#include "views/board/columnheader.h"
#include "views/board/laneframe.h"
#include "views/board/storydelegate.h"

#include <QBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace Dayshift {

static constexpr int GapBesideLanes = 0; // heads run across: no slit between two columns
static constexpr int GapBelowHeads = 4;

void BoardView::connectLanes()
{
    m_laneBar->hide();
    m_laneBar->setAccessibleName(tr("Scroll the lanes"));
    connect(m_lanes, &LaneFrame::foldRequested, this, &BoardView::foldLane);
    connect(m_lanes, &LaneFrame::moveRequested, this, &BoardView::laneMoveRequested);
    connect(m_lanes, &LaneFrame::counted, this, &BoardView::refreshHeads);
    connect(m_lanes, &LaneFrame::cardReached, this, [this](const QModelIndex &card) {
        goTo(m_model.storyAt(card).id);
    });
    // With the keyboard on a head no card is meant by what one does next.
    connect(m_lanes, &LaneFrame::headReached, this, [this] {
        m_selection->clear();
        emit selectionChanged();
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &card) {
                if (card.isValid() && m_refilling == 0) {
                    m_lanes->leaveHead();
                    m_lanes->keep();
                }
            });
    const auto refit = [this] {
        if (m_refilling == 0)
            m_lanes->refit();
    };
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &from, int start, int, const QModelIndex &to, int row) {
                const int now = from == to && row > start ? row - 1 : row;
                if (m_refilling == 0)
                    m_lanes->refit(m_model.storyAt(m_model.index(now, 0, to)).id);
            });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, refit);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, refit);
    // Limits of lanes, and with them the lines that tell them, may have come or gone.
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from) {
        if (m_laneView && from.isValid() && !from.parent().isValid())
            layOutLanes();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        layOutLanes();
        placeLaneBar();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &BoardView::placeLaneBar);
}

void BoardView::layOutLanes()
{
    m_laneView = m_model.lanes().areOn();
    if (!isPlan())
        static_cast<QHBoxLayout *>(m_strip->layout())->setSpacing(m_laneView ? GapBesideLanes : 2);
    for (const auto &pane : m_panes)
        pane.cards->setVerticalScrollBarPolicy(m_laneView ? Qt::ScrollBarAlwaysOff
                                                          : Qt::ScrollBarAsNeeded);
    m_lanes->refresh(StoryDelegate::rowHeight(m_theme, m_delegate->density()));
    placeLaneBar();
    if (!m_laneView) {
        for (const auto &pane : m_panes)
            pane.cards->lanesChanged();
    }
}

// Beside the columns, below their heads.
void BoardView::placeLaneBar()
{
    const int width = m_laneView ? m_laneBar->sizeHint().width() : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? width : 0, 0, mirrored ? 0 : width, 0);
    if (!m_laneView || m_panes.empty())
        return;
    const auto place = viewport()->geometry();
    const int top = place.top() + m_panes.front().header->sizeHint().height() + GapBelowHeads;
    m_laneBar->setGeometry(mirrored ? place.left() - width : place.right() + 1, top, width,
                           std::max(0, place.bottom() + 1 - top));
    m_lanes->setSight(-m_strip->x(), std::min(m_strip->width(), viewport()->width()));
}

void BoardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeLaneBar();
}

void BoardView::foldLane(int lane, bool folded)
{
    auto keys = m_model.lanes().folded();
    const auto key = m_model.lanes().all().at(lane).key();
    if (folded)
        keys.insert(key);
    else
        keys.remove(key);
    emit laneFoldRequested(keys);
}

void BoardView::reveal(StoryId id)
{
    const int lane = m_model.laneOf(id);
    if (lane >= 0 && m_model.lanes().isFolded(lane))
        foldLane(lane, false);
}

// On the head of a lane to the next column; from a card to one at the same height of its lane.
bool BoardView::goSidewaysInLane(CardColumnView *from, int step)
{
    if (const int lane = m_lanes->current(); lane >= 0) {
        if (auto *next = columnView(from->rootIndex().row() + step)) {
            next->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(next, 0, 0);
            m_lanes->setCurrent(lane, next);
        }
        return true;
    }
    const auto card = from->ownCurrent();
    const int lane = m_model.laneAt(card);
    if (lane < 0)
        return false;
    const int place = card.row() - m_model.laneRows(card.parent().row(), lane).first;
    for (int column = from->rootIndex().row() + step; columnView(column); column += step) {
        const auto rows = m_model.laneRows(column, lane);
        if (rows.count == 0)
            continue;
        const int row = rows.first + std::min(place, rows.count - 1);
        goTo(m_model.storyAt(m_model.index(row, 0, m_model.index(column, 0))).id);
        return true;
    }
    return false; // to whatever is near in the next column that has any
}

// Where selected cards go by Ctrl and an arrow key: into the same lane of another column, a place
// up or down, or, beyond the end of their lane, into the lane that comes next.
std::optional<BoardView::Target> BoardView::targetInLane(const QModelIndex &card,
                                                         const QModelIndex &last, int column,
                                                         int rows) const
{
    const int lane = m_model.laneAt(card);
    const auto here = m_model.laneRows(card.parent().row(), lane);
    if (rows == 0) {
        const auto there = m_model.laneRows(column, lane);
        return Target {there.first + std::min(card.row() - here.first, there.count), lane};
    }
    const int row = rows < 0 ? card.row() - 1 : last.row() + 2;
    if (m_model.laneAt(last) == lane && row >= here.first && row <= here.first + here.count)
        return Target {row, lane};
    const int at = m_lanes->layout().bandOf(lane) + rows;
    const auto &bands = m_lanes->layout().bands();
    if (at < 0 || at >= int(bands.size()))
        return {};
    const int next = bands[std::size_t(at)].lane;
    const auto there = m_model.laneRows(column, next);
    return Target {rows < 0 ? there.first + there.count : there.first, next};
}

} // namespace Dayshift
