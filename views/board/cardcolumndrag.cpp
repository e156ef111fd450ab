// SPDX-License-Identifier: GPL-3.0-or-later

// Cards that are lifted from a column or hang over it; the rest of it is in cardcolumnview.cpp.

#include "views/board/cardcolumnview.h"
#include "views/board/laneframe.h"
#include "views/board/storydelegate.h"
#include "views/board/storyrowdelegate.h"
#include "views/style/paint.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// So near to the upper or lower edge the column begins to scroll.
static constexpr int EdgeZone = 36;

void CardColumnView::startDrag(Qt::DropActions)
{
    QModelIndexList cards;
    for (const auto &index : selectionModel()->selectedIndexes()) {
        if (index.parent().isValid())
            cards.append(index);
    }
    if (cards.isEmpty())
        return;
    std::ranges::sort(cards, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    auto *drag = new QDrag(this);
    drag->setMimeData(m_model.mimeData(cards));
    m_lifted = BoardModel::storiesIn(drag->mimeData());
    drag->setPixmap(dragPicture(cards));
    drag->setHotSpot(QPoint(drag->pixmap().deviceIndependentSize().width() / 2, 20));
    emit dragBegan();
    viewport()->update();
    drag->exec(Qt::MoveAction);
    m_lifted.clear();
    viewport()->update();
    emit dragEnded();
}

// The first card, and behind it the edge of a second if there are more.
QPixmap CardColumnView::dragPicture(const QModelIndexList &cards) const
{
    const auto ratio = devicePixelRatioF();
    const int width = viewport()->width() - 4;
    QPixmap picture(QSize(width + 8, pitch() + 4) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setLayoutDirection(layoutDirection());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = QRect(0, 0, width, pitch());
    option.state |= QStyle::State_Selected;
    if (cards.size() > 1)
        Paint::card(&painter,
                    (isPlan() ? StoryRowDelegate::lineRect(option.rect, m_theme)
                              : StoryDelegate::cardRect(option.rect, m_theme))
                            .translated(6, 6),
                    m_theme.color(Ink::Surface), m_theme.color(Ink::Accent),
                    m_theme.scaled(Theme::CardRadius));
    itemDelegate()->paint(&painter, option, cards.first());
    return picture;
}

void CardColumnView::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool lifted = !m_lifted.isEmpty() && m_lifted.contains(m_model.storyAt(index).id);
    if (lifted)
        painter->setOpacity(0.4);
    ItemView::paintRow(painter, option, index);
    if (lifted)
        painter->setOpacity(1);
}

CardColumnView::Gap CardColumnView::gapOf(int y) const
{
    Gap gap {.row = gapAt(y)};
    int first = 0, end = rowCount();
    if (isInLanes()) {
        const auto place = m_lanes->layout().gapAt(rootIndex().row(),
                                                   y + verticalOffset() - topPadding());
        gap.row = place.row;
        gap.lane = place.lane;
        if (place.lane >= 0) {
            const auto rows = m_model.laneRows(rootIndex().row(), place.lane);
            first = rows.first;
            end = rows.first + rows.count;
        }
    }
    const auto idAt
            = [this](int row) { return m_model.storyAt(m_model.index(row, 0, rootIndex())).id; };
    if (gap.row > first)
        gap.above = idAt(gap.row - 1);
    if (gap.row < end)
        gap.below = idAt(gap.row);
    return gap;
}

void CardColumnView::dragEnterEvent(QDragEnterEvent *event)
{
    m_dragged = BoardModel::storiesIn(event->mimeData());
    if (m_dragged.isEmpty()) {
        event->ignore();
        return;
    }
    setState(DraggingState);
    emit hovered(m_dragged);
    dragMoveEvent(event);
}

void CardColumnView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_dragged.isEmpty()) {
        event->ignore();
        return;
    }
    m_dragY = event->position().toPoint().y();
    const bool nearEdge = m_dragY < EdgeZone || m_dragY > viewport()->height() - EdgeZone;
    if (nearEdge && !m_edgeScroll.isActive())
        m_edgeScroll.start();
    if (const auto gap = gapOf(m_dragY); gap != std::exchange(m_gap, gap))
        viewport()->update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void CardColumnView::dragLeaveEvent(QDragLeaveEvent *)
{
    endHover();
    emit left();
}

void CardColumnView::dropEvent(QDropEvent *event)
{
    const auto stories = BoardModel::storiesIn(event->mimeData());
    const auto gap = gapOf(event->position().toPoint().y());
    endHover();
    emit left();
    if (stories.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    emit dropped(stories, gap);
}

void CardColumnView::endHover()
{
    m_dragged.clear();
    m_gap = {};
    m_edgeScroll.stop();
    setState(NoState);
    viewport()->update();
}

void CardColumnView::scrollAtEdge()
{
    const int below = m_dragY - (viewport()->height() - EdgeZone);
    const int above = EdgeZone - m_dragY;
    const int step = below > 0 ? below / 2 + 1 : above > 0 ? -(above / 2 + 1) : 0;
    auto *bar = verticalScrollBar();
    const int before = bar->value();
    bar->setValue(before + step);
    if (step == 0 || bar->value() == before)
        m_edgeScroll.stop();
    if (const auto gap = gapOf(m_dragY); gap != std::exchange(m_gap, gap))
        viewport()->update();
}

bool CardColumnView::isNewcomer(StoryId id) const
{
    return m_model.story(id) && m_model.laneIdOf(id) != m_columnId;
}

// "Move to Verify (would be 4 of 2)".
QString CardColumnView::dropWords() const
{
    const auto column = m_model.column(m_columnId).value_or(Column {});
    const int newcomers = int(std::ranges::count_if(m_dragged,
                                                    [this](StoryId id) { return isNewcomer(id); }));
    QList<Story> coming;
    for (const auto id : m_dragged) {
        if (const auto story = column.wipLimit > 0 ? m_model.story(id) : std::nullopt)
            coming.append(*story);
    }
    // Within the column it stays as many as there are.
    const int would = coming.isEmpty() || newcomers == 0 ? m_model.total(rootIndex()) + newcomers
                                                         : m_model.wouldHold(m_columnId, coming);
    const bool elsewhere = m_gap.lane >= 0
            && std::ranges::any_of(m_dragged, [this](StoryId id) {
                   return m_model.story(id) && m_model.laneOf(id) != m_gap.lane;
               });
    if (elsewhere) {
        // What the lane stands for becomes the story's.
        const auto lane = m_lanes->words().name(m_model.lanes().all().at(m_gap.lane));
        return column.wipLimit > 0 ? tr("Move to %1, %2 (would be %3 of %4)", "column, lane")
                                             .arg(column.name, lane)
                                             .arg(would)
                                             .arg(column.wipLimit)
                                   : tr("Move to %1, %2", "column, lane").arg(column.name, lane);
    }
    if (newcomers == 0)
        return tr("Move within %1").arg(column.name);
    if (column.wipLimit > 0)
        return tr("Move to %1 (would be %2 of %3)")
                .arg(column.name)
                .arg(would)
                .arg(column.wipLimit);
    return tr("Move to %1 (would be %2)").arg(column.name).arg(would);
}

void CardColumnView::paintOver(QPainter *painter)
{
    if (m_dragged.isEmpty())
        return;
    const auto accent = m_theme.color(Ink::Accent);
    auto target = viewport()->rect().adjusted(0, 2, 0, 0);
    int top = std::clamp(m_gap.row, 0, rowCount()) * pitch();
    if (m_gap.lane >= 0) {
        const auto &layout = m_lanes->layout();
        const auto &band = layout.bands()[std::size_t(std::max(0, layout.bandOf(m_gap.lane)))];
        target.setTop(band.top + topPadding() - verticalOffset());
        target.setBottom(band.bottom + topPadding() - verticalOffset() - layout.sizes().gap);
        top = layout.topOf(rootIndex().row(), {m_gap.lane, m_gap.row});
    }
    Paint::card(painter, target, {}, accent, m_theme.scaled(Theme::CardRadius), 2);
    const int gap = m_theme.scaled(8);
    const int y = std::clamp(topPadding() + top - verticalOffset() - gap / 2, 6,
                             viewport()->height() - 4);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(8, y, viewport()->width() - 8, y);

    // The label lies below the line, or above it where there is no room.
    const auto words = dropWords();
    const auto &font = m_theme.font(Type::SmallBold);
    const int widest = viewport()->width() - 24;
    const auto text = QFontMetrics(font).boundingRect(QRect(0, 0, widest - 20, 1000),
                                                      Qt::AlignHCenter | Qt::TextWordWrap, words);
    QRect label(0, y + 6, text.width() + 20, text.height() + m_theme.scaled(8));
    if (label.bottom() > viewport()->height() - 4)
        label.moveBottom(y - 6);
    label.moveLeft((viewport()->width() - label.width()) / 2);
    Paint::card(painter, label, accent, {}, m_theme.scaled(Theme::ControlRadius));
    painter->setFont(font);
    painter->setPen(m_theme.color(Ink::OnAccent));
    painter->drawText(label.adjusted(10, 0, -10, 0), Qt::AlignCenter | Qt::TextWordWrap, words);
}

} // namespace Dayshift
