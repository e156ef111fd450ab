// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/style/itemview.h"

#include "views/style/itemviewaccess.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Dayshift {

ItemView::ItemView(QWidget *parent)
    : QAbstractItemView(parent)
{
    ItemViewAccess::install();
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
}

void ItemView::setRowHeight(int pixels)
{
    m_rowHeight = std::max(1, pixels);
    rowsChanged();
}

void ItemView::setPadding(const QMargins &padding)
{
    m_padding = padding;
    rowsChanged();
}

void ItemView::setHeadings(int role, int pixels)
{
    m_headingRole = role;
    m_headingHeight = pixels;
    countHeadings();
    rowsChanged();
}

bool ItemView::isHeading(int row) const
{
    return std::binary_search(m_headings.cbegin(), m_headings.cend(), row);
}

void ItemView::countHeadings()
{
    m_headings.clear();
    if (m_headingRole < 0)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).data(m_headingRole).toBool())
            m_headings.append(row);
    }
}

int ItemView::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QModelIndex ItemView::at(int row) const
{
    return model() ? model()->index(row, 0, rootIndex()) : QModelIndex();
}

int ItemView::topOf(int row) const
{
    const auto before = std::lower_bound(m_headings.cbegin(), m_headings.cend(), row)
            - m_headings.cbegin();
    return row * m_rowHeight + int(before) * (m_headingHeight - m_rowHeight);
}

int ItemView::heightOf(int row) const
{
    return isHeading(row) ? m_headingHeight : m_rowHeight;
}

int ItemView::rowAtContent(int y) const
{
    if (y < 0)
        return -1;
    if (m_headings.isEmpty())
        return y / m_rowHeight;
    // The last row that starts at y or above.
    int low = 0;
    int high = rowCount();
    while (high - low > 1) {
        const auto middle = low + (high - low) / 2;
        (topOf(middle) <= y ? low : high) = middle;
    }
    return y < topOf(low) + heightOf(low) ? low : rowCount();
}

int ItemView::rowAt(int y) const
{
    const auto row = rowAtContent(y + verticalOffset() - m_padding.top());
    return row < rowCount() ? row : -1;
}

int ItemView::gapAt(int y) const
{
    const auto content = y + verticalOffset() - m_padding.top();
    const auto row = rowAtContent(content);
    if (row < 0)
        return 0;
    if (row >= rowCount())
        return rowCount();
    return content < topOf(row) + heightOf(row) / 2 ? row : row + 1;
}

std::pair<int, int> ItemView::rowsWithin(int top, int bottom) const
{
    const auto first = std::max(0, rowAtContent(top));
    const auto last = std::min(rowCount() - 1, rowAtContent(bottom));
    return first <= last ? std::pair(first, last) : std::pair(0, -1);
}

std::pair<int, int> ItemView::visibleRows() const
{
    const auto top = verticalOffset() - m_padding.top();
    return rowsWithin(std::max(0, top), top + viewport()->height() - 1);
}

int ItemView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

// What was painted moves along; only what comes into sight is painted anew.
void ItemView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
}

QString ItemView::spokenName(const QModelIndex &index) const
{
    const auto name = index.data(Qt::AccessibleTextRole).toString();
    return name.isEmpty() ? index.data(Qt::DisplayRole).toString() : name;
}

QString ItemView::spokenDescription(const QModelIndex &index) const
{
    return index.data(Qt::AccessibleDescriptionRole).toString();
}

QRect ItemView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return {};
    return QRect(m_padding.left(), m_padding.top() + topOf(index.row()) - verticalOffset(),
                 viewport()->width() - m_padding.left() - m_padding.right(),
                 heightOf(index.row()));
}

QModelIndex ItemView::indexAt(const QPoint &point) const
{
    const auto row = rowAt(point.y());
    return row < 0 ? QModelIndex() : at(row);
}

void ItemView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid() || index.parent() != rootIndex())
        return;
    const auto top = topOf(index.row()) + m_padding.top();
    const auto height = heightOf(index.row());
    const auto page = viewport()->height();
    auto value = verticalOffset();
    switch (hint) {
    case EnsureVisible:
        // What is above or below comes into view with its edge, not further.
        if (top < value || height > page)
            value = top - m_padding.top();
        else if (top + height > value + page)
            value = top + height + m_padding.bottom() - page;
        break;
    case PositionAtTop:
        value = top - m_padding.top();
        break;
    case PositionAtBottom:
        value = top + height + m_padding.bottom() - page;
        break;
    case PositionAtCenter:
        value = top - (page - height) / 2;
        break;
    }
    verticalScrollBar()->setValue(value);
}

void ItemView::setModel(QAbstractItemModel *model)
{
    QAbstractItemView::setModel(model);
    countHeadings();
    rowsChanged();
    if (!model)
        return;
    // QAbstractItemView tells its heirs of rows that come and of rows that are about to go, but
    // not that they went or were moved.
    const auto recount = [this] {
        countHeadings();
        rowsChanged();
    };
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this, recount](const QModelIndex &from) {
        if (from == rootIndex())
            recount();
    });
    connect(model, &QAbstractItemModel::rowsMoved, this,
            [this, recount](const QModelIndex &from, int, int, const QModelIndex &to) {
                if (from == rootIndex() || to == rootIndex())
                    recount();
            });
    connect(model, &QAbstractItemModel::layoutChanged, this, recount);
}

void ItemView::setRootIndex(const QModelIndex &index)
{
    QAbstractItemView::setRootIndex(index);
    countHeadings();
    rowsChanged();
}

void ItemView::reset()
{
    QAbstractItemView::reset();
    m_hovered = QModelIndex();
    countHeadings();
    rowsChanged();
}

void ItemView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    if (parent != rootIndex())
        return;
    countHeadings();
    rowsChanged();
}

void ItemView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

void ItemView::rowsChanged()
{
    ItemViewAccess::forgetRows(this);
    updateGeometries();
    viewport()->update();
}

void ItemView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                           const QList<int> &roles)
{
    // For more than one row it would paint all of the view.
    if (topLeft == bottomRight || state() == EditingState)
        QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (m_headingRole >= 0 && (roles.isEmpty() || roles.contains(m_headingRole))) {
        const auto before = m_headings;
        countHeadings();
        if (before != m_headings) {
            rowsChanged();
            return;
        }
    }
    if (topLeft.parent() != rootIndex())
        return;
    const auto [first, last] = visibleRows();
    const auto from = std::max(first, topLeft.row());
    const auto to = std::min(last, bottomRight.row());
    if (from <= to)
        viewport()->update(visualRect(at(from)) | visualRect(at(to)));
}

void ItemView::updateGeometries()
{
    const auto page = viewport()->height();
    const auto content = topOf(rowCount()) + m_padding.top() + m_padding.bottom();
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(std::max(10, m_rowHeight / 2));
    verticalScrollBar()->setRange(0, std::max(0, content - page));
    QAbstractItemView::updateGeometries();
}

void ItemView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
}

void ItemView::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index)
{
    itemDelegateForIndex(index)->paint(painter, option, index);
}

void ItemView::paintOver(QPainter *) { }

void ItemView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto enabled = option.state & QStyle::State_Enabled;
    const auto focused = hasFocus() || viewport()->hasFocus();
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const auto index = at(row);
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.index = index;
        option.state = enabled;
        if (selectionModel()->isSelected(index))
            option.state |= QStyle::State_Selected;
        if (focused && index == currentIndex())
            option.state |= QStyle::State_HasFocus;
        if (focused)
            option.state |= QStyle::State_Active;
        if (index == m_hovered)
            option.state |= QStyle::State_MouseOver;
        paintRow(&painter, option, index);
    }
    paintOver(&painter);
}

QModelIndex ItemView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const auto count = rowCount();
    if (count == 0)
        return {};
    const auto page = std::max(1, viewport()->height() / m_rowHeight - 1);
    auto row = currentIndex().isValid() ? currentIndex().row() : -1;
    int step = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = row < 0 ? 0 : row - 1;
        step = -1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= page;
        step = -1;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        step = -1;
        break;
    case MoveLeft:
    case MoveRight:
        return currentIndex();
    }
    row = std::clamp(row, 0, count - 1);
    // A heading is not a place to stand on: go on over it, or stay.
    while (row >= 0 && row < count && isHeading(row))
        row += step;
    return row >= 0 && row < count ? at(row) : currentIndex();
}

void ItemView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const auto offset = verticalOffset() - m_padding.top();
    const auto [first, last] = rowsWithin(rect.normalized().top() + offset,
                                          rect.normalized().bottom() + offset);
    QItemSelection selection;
    if (first <= last)
        selection.select(at(first), at(last));
    selectionModel()->select(selection, command);
}

QRegion ItemView::visualRegionForSelection(const QItemSelection &selection) const
{
    // Only what is visible: a selection of 100,000 rows is one rectangle.
    const auto [first, last] = visibleRows();
    QRegion region;
    for (const auto &range : selection) {
        const auto from = std::max(first, range.top());
        const auto to = std::min(last, range.bottom());
        if (range.parent() == rootIndex() && from <= to)
            region += visualRect(at(from)) | visualRect(at(to));
    }
    return region;
}

void ItemView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(current));
    viewport()->update(visualRect(previous));
    // Views may share a selection: only the one that shows the row speaks of it.
    if (current.isValid() && current.parent() == rootIndex() && QAccessible::isActive()) {
        ItemViewAccess::tellFocus(this, current.row());
    }
}

bool ItemView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
    case QEvent::HoverLeave: {
        const QPersistentModelIndex before = m_hovered;
        m_hovered = event->type() == QEvent::HoverLeave
                ? QModelIndex()
                : indexAt(static_cast<QHoverEvent *>(event)->position().toPoint());
        if (before != m_hovered) {
            viewport()->update(visualRect(before));
            viewport()->update(visualRect(m_hovered));
        }
        break;
    }
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace Dayshift
