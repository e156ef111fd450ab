// SPDX-License-Identifier: GPL-3.0-or-later

// A column of cards while the board has lanes; the rest of it is in cardcolumnview.cpp.

#include "views/board/cardcolumnview.h"
#include "views/board/laneframe.h"
#include "views/style/itemviewaccess.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Dayshift {

bool CardColumnView::isInLanes() const
{
    return m_lanes && m_lanes->isOn();
}

void CardColumnView::lanesChanged()
{
    rowsChanged();
}

int CardColumnView::topOf(int row) const
{
    return isInLanes() ? m_lanes->layout().topOf(rootIndex().row(), row) : ItemView::topOf(row);
}

int CardColumnView::rowAtContent(int y) const
{
    return isInLanes() ? m_lanes->layout().rowAt(rootIndex().row(), y) : ItemView::rowAtContent(y);
}

std::pair<int, int> CardColumnView::rowsWithin(int top, int bottom) const
{
    return isInLanes() ? m_lanes->layout().rowsWithin(rootIndex().row(), top, bottom)
                       : ItemView::rowsWithin(top, bottom);
}

void CardColumnView::updateGeometries()
{
    ItemView::updateGeometries();
    if (isInLanes())
        verticalScrollBar()->setRange(0, m_lanes->scrollEnd());
}

// Below the head that stays in sight, not behind it.
void CardColumnView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    ItemView::scrollTo(index, hint);
    if (!isInLanes() || !index.isValid() || index.parent() != rootIndex())
        return;
    const int hidden = m_lanes->covered() + topPadding() - visualRect(index).top();
    if (m_lanes->covered() > 0 && hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

// What was painted moves along, the head that stays among it: only its strip is painted anew.
void CardColumnView::scrollContentsBy(int dx, int dy)
{
    ItemView::scrollContentsBy(dx, dy);
    if (isInLanes())
        viewport()->update(0, 0, viewport()->width(),
                           m_lanes->layout().sizes().head + std::max(0, dy));
}

void CardColumnView::mousePressEvent(QMouseEvent *event)
{
    if (isInLanes() && m_lanes->pressed(this, event)) {
        setFocus(Qt::MouseFocusReason);
        event->accept();
        return;
    }
    ItemView::mousePressEvent(event);
}

void CardColumnView::mouseMoveEvent(QMouseEvent *event)
{
    if (!isInLanes() || !m_lanes->moved(this, event))
        ItemView::mouseMoveEvent(event);
}

void CardColumnView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isInLanes() || !m_lanes->released(this, event))
        ItemView::mouseReleaseEvent(event);
}

// Two quick clicks on a head fold and unfold it; they open nothing.
void CardColumnView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (isInLanes() && m_lanes->pressed(this, event))
        event->accept();
    else
        ItemView::mouseDoubleClickEvent(event);
}

bool CardColumnView::viewportEvent(QEvent *event)
{
    if (isInLanes() && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int lane = m_lanes->headAt(this, help->pos()); lane >= 0) {
            QToolTip::showText(help->globalPos(),
                               m_lanes->toolTip(lane).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")),
                               viewport());
            return true;
        }
    }
    return ItemView::viewportEvent(event);
}

void CardColumnView::focusOutEvent(QFocusEvent *event)
{
    ItemView::focusOutEvent(event);
    if (m_lanes)
        m_lanes->updateHeads();
}

bool CardColumnView::keyInLanes(QKeyEvent *event)
{
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape && m_lanes->cancelDrag())
        return true;
    if (m_lanes->keyOnHead(event->key(), held))
        return true;
    const bool up = event->key() == Qt::Key_Up;
    if (held == Qt::NoModifier && (up || event->key() == Qt::Key_Down)) {
        m_lanes->step(this, up ? -1 : 1);
        return true;
    }
    return false;
}

// The lanes that have cards in this column, folded ones too.
const QList<int> &CardColumnView::spokenLanes() const
{
    if (std::exchange(m_spokenVersion, m_model.laneVersion()) == m_model.laneVersion())
        return m_spoken;
    m_spoken.clear();
    for (const auto &band : m_lanes->layout().bands()) {
        const auto rows = m_model.laneRows(rootIndex().row(), band.lane);
        if (rows.count + rows.folded > 0)
            m_spoken.append(band.lane);
    }
    return m_spoken;
}

int CardColumnView::spokenGroupCount() const
{
    return isInLanes() ? int(spokenLanes().size()) : 0;
}

ItemView::SpokenGroup CardColumnView::spokenGroup(int group) const
{
    const auto rows = m_model.laneRows(rootIndex().row(), spokenLanes().value(group));
    return {rows.first, rows.count};
}

QString CardColumnView::spokenGroupName(int group) const
{
    const int lane = spokenLanes().value(group);
    const int column = rootIndex().row();
    const auto rows = m_model.laneRows(column, lane);
    return m_lanes->words().listName(m_model.lanes().all().at(lane), m_model.columnAt(rootIndex()),
                                     rows.count, rows.folded, m_model.total(rootIndex(), lane));
}

QRect CardColumnView::spokenGroupRect(int group) const
{
    const auto &layout = m_lanes->layout();
    const int at = layout.bandOf(spokenLanes().value(group));
    if (at < 0)
        return {};
    const auto &band = layout.bands()[std::size_t(at)];
    return {0, band.top + topPadding() - verticalOffset(), viewport()->width(),
            band.bottom - band.top};
}

void CardColumnView::tellHead(int lane)
{
    ItemViewAccess::tellGroupFocus(this, int(spokenLanes().indexOf(lane)));
}

} // namespace Dayshift
