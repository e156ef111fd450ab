// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/cardcolumnview.h"

#include "views/board/laneframe.h"
#include "views/board/storydelegate.h"
#include "views/board/storyrowdelegate.h"
#include "views/style/paint.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

CardColumnView::CardColumnView(BoardModel &model, const StoryWords &words, const Theme &theme,
                               QWidget *parent)
    : ItemView(parent)
    , m_model(model)
    , m_words(words)
    , m_theme(theme)
{
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(DragDrop);
    setAutoFillBackground(false);
    viewport()->setBackgroundRole(QPalette::Window); // opaque, so that it can be scrolled as it is
    viewport()->setAutoFillBackground(true);
    setPadding({sidePadding(), topPadding(), sidePadding(), 4});
    setDensity(m_density);
    connect(&theme, &Theme::changed, this, [this] { setDensity(m_density); });
    m_edgeScroll.setInterval(16);
    connect(&m_edgeScroll, &QTimer::timeout, this, &CardColumnView::scrollAtEdge);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &column, int start, int end) {
                if (column == rootIndex())
                    keepPlace(start, -(end - start + 1));
            });
}

int CardColumnView::heightOfRow() const
{
    return isPlan() ? StoryRowDelegate::rowHeight(m_theme)
                    : StoryDelegate::rowHeight(m_theme, m_density);
}

void CardColumnView::setColumn(const QModelIndex &column)
{
    m_columnId = m_model.columnAt(column).id;
    setRootIndex(column);
}

void CardColumnView::setDensity(StoryDelegate::Density density)
{
    m_density = density;
    setRowHeight(heightOfRow());
}

QModelIndex CardColumnView::ownCurrent() const
{
    const auto current = currentIndex();
    return current.isValid() && current.parent() == rootIndex() ? current : QModelIndex();
}

void CardColumnView::setEmptyWords(const QString &words, const QString &hint)
{
    if (m_emptyWords == words && m_emptyHint == hint)
        return;
    m_emptyWords = words;
    m_emptyHint = hint;
    if (rowCount() == 0)
        viewport()->update();
}

QString CardColumnView::spokenName(const QModelIndex &index) const
{
    return m_words.sentence(m_model.storyAt(index));
}

QString CardColumnView::spokenDescription(const QModelIndex &) const
{
    return tr("Enter opens the story, Control with an arrow key moves it.");
}

QString CardColumnView::nameOfStep(int columns) const
{
    if (isPlan())
        return columns < 0 ? tr("Put back into the backlog") : tr("Pull into the sprint");
    return columns < 0 ? tr("Move to the column before") : tr("Move to the next column");
}

QStringList CardColumnView::spokenActions(const QModelIndex &) const
{
    QStringList actions;
    if (rootIndex().row() > 0)
        actions.append(nameOfStep(-1));
    if (rootIndex().row() + 1 < m_model.rowCount())
        actions.append(nameOfStep(1));
    return actions << tr("Move up") << tr("Move down");
}

void CardColumnView::runSpokenAction(const QModelIndex &, const QString &name)
{
    if (name == nameOfStep(-1))
        emit cardMoveRequested(-1, 0);
    else if (name == nameOfStep(1))
        emit cardMoveRequested(1, 0);
    else if (name == tr("Move up"))
        emit cardMoveRequested(0, -1);
    else if (name == tr("Move down"))
        emit cardMoveRequested(0, 1);
}

void CardColumnView::keyPressEvent(QKeyEvent *event)
{
    if (isInLanes() && keyInLanes(event)) {
        event->accept();
        return;
    }
    // The next column lies to the left where people read from the right.
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int columns = 0, rows = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        columns = -forward;
        break;
    case Qt::Key_Right:
        columns = forward;
        break;
    case Qt::Key_Up:
        rows = -1;
        break;
    case Qt::Key_Down:
        rows = 1;
        break;
    default:
        ItemView::keyPressEvent(event);
        return;
    }
    const auto held = event->modifiers() & ~Qt::KeypadModifier;
    if (held == Qt::ControlModifier)
        emit cardMoveRequested(columns, rows);
    else if (columns != 0)
        emit sidewaysRequested(columns);
    else
        ItemView::keyPressEvent(event);
    event->accept();
}

QModelIndex CardColumnView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // The board has one current card: if it is in another column, this one begins at its top.
    if (!ownCurrent().isValid())
        return rowCount() > 0 ? m_model.index(0, 0, rootIndex()) : QModelIndex();
    return ItemView::moveCursor(action, modifiers);
}

void CardColumnView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto card = ownCurrent();
    if (event->reason() == QContextMenuEvent::Keyboard && card.isValid()) {
        scrollTo(card);
        emit menuRequested(viewport()->mapToGlobal(visualRect(card).center()));
    } else if (const auto under = indexAt(event->pos()); under.isValid()) {
        if (!selectionModel()->isSelected(under))
            selectionModel()->setCurrentIndex(under, QItemSelectionModel::ClearAndSelect);
        emit menuRequested(event->globalPos());
    }
    event->accept();
}

void CardColumnView::focusInEvent(QFocusEvent *event)
{
    ItemView::focusInEvent(event);
    if (m_lanes)
        m_lanes->updateHeads();
    if (isInLanes() && m_lanes->current() >= 0)
        return; // it is on the head of a lane
    // Whoever comes by Tab finds a card to start from.
    const bool byKey = event->reason() == Qt::TabFocusReason
            || event->reason() == Qt::BacktabFocusReason
            || event->reason() == Qt::ShortcutFocusReason;
    if (byKey && !ownCurrent().isValid() && rowCount() > 0) {
        const int first = std::max(0, visibleRows().first);
        selectionModel()->setCurrentIndex(m_model.index(first, 0, rootIndex()),
                                          QItemSelectionModel::ClearAndSelect);
    }
}

// Rows that come or go above what is seen do not move it.
void CardColumnView::keepPlace(int start, int count)
{
    auto *bar = verticalScrollBar();
    const int first = bar->value() / std::max(1, pitch());
    if (isInLanes())
        return; // all columns together
    if (bar->value() > 0 && start < first)
        bar->setValue(bar->value() + std::max(count, start - first) * pitch());
}

void CardColumnView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int before = verticalScrollBar()->value();
    const int first = before / std::max(1, pitch());
    ItemView::rowsInserted(parent, start, end);
    if (parent == rootIndex() && !isInLanes() && before > 0 && start <= first)
        verticalScrollBar()->setValue(before + (end - start + 1) * pitch());
}

void CardColumnView::resizeEvent(QResizeEvent *event)
{
    ItemView::resizeEvent(event);
    // A page is what fits, less the card that one has just read.
    verticalScrollBar()->setPageStep(std::max(pitch(), viewport()->height() - pitch()));
}

void CardColumnView::paintEvent(QPaintEvent *event)
{
    ItemView::paintEvent(event);
    const bool empty = rowCount() == 0 && !m_emptyWords.isEmpty();
    if (!empty && !isInLanes())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    if (isInLanes())
        m_lanes->paint(&painter, this, event->region());
    if (!empty)
        return;
    paintEmpty(&painter);
    paintOver(&painter);
}

// On top; of lanes, in the first one that shows any cards at all.
QRect CardColumnView::emptyArea() const
{
    auto area = viewport()->rect().adjusted(sidePadding(), topPadding(), -sidePadding(), -4);
    if (isInLanes()) {
        const auto &bands = m_lanes->layout().bands();
        const auto &sizes = m_lanes->layout().sizes();
        const auto rows = [&](const LaneLayout::Band &band) {
            return band.bottom - sizes.gap - band.rows;
        };
        // One card's height is too little for the words: rather a lane that has more.
        auto band = std::ranges::find_if(bands, [&](const auto &each) { return rows(each) > sizes.row; });
        if (band == bands.end())
            band = std::ranges::find_if(bands, [&](const auto &each) { return rows(each) > 0; });
        if (band == bands.end())
            return {};
        area.moveTop(band->rows + topPadding() - verticalOffset());
        area.setHeight(rows(*band) - m_theme.scaled(8));
    }
    area.setHeight(std::min(area.height(), m_theme.scaled(150)));
    return area;
}

void CardColumnView::paintEmpty(QPainter *painter)
{
    const auto area = emptyArea();
    if (area.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen dashes(m_theme.color(Ink::BorderStrong), 1);
    dashes.setDashPattern({4, 4});
    painter->setPen(dashes);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(area).adjusted(.5, .5, -.5, -.5), 8, 8);
    const auto text = area.adjusted(12, 8, -12, -8);
    const int middle = text.center().y();
    painter->setPen(m_theme.color(Ink::TextSecondary));
    painter->setFont(m_theme.font(Type::SmallBold));
    painter->drawText(QRect(text.left(), text.top(), text.width(), middle - text.top()),
                      Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_emptyWords);
    painter->setPen(m_theme.color(Ink::TextMuted));
    painter->setFont(m_theme.font(Type::Small));
    painter->drawText(QRect(text.left(), middle + 4, text.width(), text.bottom() - middle),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

} // namespace Dayshift
