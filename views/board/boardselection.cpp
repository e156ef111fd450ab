// SPDX-License-Identifier: GPL-3.0-or-later

// Where the keyboard is on a board, what is selected and what is being written there; how the
// board is put together stands in boardview.cpp.

#include "views/board/boardview.h"
#include "views/board/columnheader.h"
#include "views/board/laneframe.h"
#include "views/board/storydelegate.h"
#include "views/board/storyrowdelegate.h"
#include "views/board/titleeditor.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QList<StoryId> BoardView::selected() const
{
    auto cards = m_selection->selectedIndexes();
    std::ranges::sort(cards, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QList<StoryId> ids;
    for (const auto &card : cards) {
        if (card.parent().isValid())
            ids.append(m_model.storyAt(card).id);
    }
    return ids;
}

StoryId BoardView::current() const
{
    return m_model.storyAt(m_selection->currentIndex()).id;
}

void BoardView::goTo(StoryId id)
{
    reveal(id);
    const auto card = m_model.indexOf(id);
    auto *cards = viewOf(card);
    if (!cards)
        return;
    m_selection->setCurrentIndex(card, QItemSelectionModel::ClearAndSelect);
    cards->scrollTo(card);
    ensureWidgetVisible(cards, 0, 0);
    cards->setFocus(Qt::OtherFocusReason);
}

void BoardView::select(const QList<StoryId> &ids, StoryId current)
{
    QItemSelection selection;
    for (const auto id : ids) {
        if (const auto card = m_model.indexOf(id); card.isValid())
            selection.select(card, card);
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const auto card = m_model.indexOf(current); card.isValid()) {
        m_selection->setCurrentIndex(card, QItemSelectionModel::NoUpdate);
        viewOf(card)->scrollTo(card);
    }
}

void BoardView::toggleSelected(StoryId id)
{
    if (const auto card = m_model.indexOf(id); card.isValid())
        m_selection->select(card, QItemSelectionModel::Toggle);
}

void BoardView::clearSelection()
{
    m_selection->clearSelection();
}

QRect BoardView::globalCardRect(StoryId id) const
{
    const auto card = m_model.indexOf(id);
    const auto *cards = viewOf(card);
    if (!cards)
        return {};
    const auto rect = cards->visualRect(card);
    return {cards->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void BoardView::focusCards()
{
    const auto card = m_selection->currentIndex();
    if (auto *cards = viewOf(card)) {
        cards->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (const auto &pane : m_panes) {
        if (pane.cards->rowCount() > 0) {
            pane.cards->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    if (!m_panes.empty())
        m_panes.front().cards->setFocus(Qt::ShortcutFocusReason);
}

void BoardView::keep()
{
    m_kept = {.selected = selected(), .current = current()};
    m_lanes->keep();
    for (const auto &pane : m_panes) {
        auto *cards = pane.cards;
        const int value = cards->verticalScrollBar()->value();
        Kept::Anchor anchor {.value = value};
        // Whoever has the keyboard and is seen stays where it is; else the first that is seen.
        auto card = cards->ownCurrent();
        const auto [first, last] = cards->visibleRows();
        if (!card.isValid() || card.row() < first || card.row() > last)
            card = m_model.index(first, 0, cards->rootIndex());
        if (card.isValid()) {
            anchor.story = m_model.storyAt(card).id;
            anchor.offset = value - card.row() * cards->rowHeight();
        }
        m_kept.anchors.insert(cards->columnId(), anchor);
    }
}

void BoardView::restore()
{
    ++m_refilling; // what is put back was not selected anew
    QItemSelection selection;
    for (const auto id : m_kept.selected) {
        if (const auto card = m_model.indexOf(id); card.isValid())
            selection.select(card, card);
    }
    m_selection->select(selection, QItemSelectionModel::ClearAndSelect);
    m_selection->setCurrentIndex(m_model.indexOf(m_kept.current), QItemSelectionModel::NoUpdate);
    for (const auto &pane : m_panes) {
        auto *cards = pane.cards;
        const auto anchor = m_kept.anchors.value(cards->columnId());
        const auto card = m_model.indexOf(anchor.story);
        const bool found = card.isValid() && card.parent() == cards->rootIndex();
        if (anchor.value > 0 && !m_model.lanes().areOn())
            cards->verticalScrollBar()->setValue(
                    found ? card.row() * cards->rowHeight() + anchor.offset : anchor.value);
    }
    m_lanes->restore();
    --m_refilling;
    placeEditor();
    const bool others = selected() != m_kept.selected || current() != m_kept.current;
    if (others)
        emit selectionChanged();
}

// To the card at the same height in the next column that has any.
void BoardView::goSideways(int step)
{
    const auto card = m_selection->currentIndex();
    auto *from = viewOf(card);
    if (!from)
        from = qobject_cast<CardColumnView *>(sender());
    if (!from || (m_laneView && goSidewaysInLane(from, step)))
        return;
    const int y = card.isValid() && viewOf(card) == from ? from->visualRect(card).center().y() : 0;
    for (int column = from->rootIndex().row() + step; columnView(column); column += step) {
        auto *cards = columnView(column);
        if (cards->rowCount() == 0)
            continue;
        int row = cards->rowAt(y);
        if (row < 0)
            row = y < 0 ? 0 : cards->rowCount() - 1;
        goTo(m_model.storyAt(m_model.index(row, 0, cards->rootIndex())).id);
        return;
    }
}

// Ctrl and an arrow key: the selected cards one place up or down, or over to another column.
void BoardView::moveSelected(int columns, int rows)
{
    auto ids = selected();
    if (ids.isEmpty() && !current().isNull())
        ids = {current()};
    const auto card = m_model.indexOf(ids.value(0));
    if (!card.isValid())
        return;
    const int column = card.parent().row() + columns;
    if (column < 0 || column >= m_model.rowCount())
        return;
    const auto target = m_model.index(column, 0);
    int row = std::min(card.row(), m_model.rowCount(target));
    int lane = -1;
    if (m_laneView) {
        const auto place = targetInLane(card, m_model.indexOf(ids.last()), column, columns ? 0 : rows);
        if (!place)
            return;
        row = place->row;
        lane = place->lane;
    } else if (columns == 0) {
        const auto last = m_model.indexOf(ids.last());
        row = rows < 0 ? card.row() - 1 : last.row() + 2;
        if (row < 0 || row > m_model.rowCount(target))
            return;
    }
    const auto now = current();
    emit moveRequested(ids, m_model.columnAt(target).id, row, lane);
    select(ids, now);
    if (auto *cards = viewOf(m_model.indexOf(now))) {
        ensureWidgetVisible(cards, 0, 0);
        cards->setFocus(Qt::OtherFocusReason);
    }
}

void BoardView::editTitle(StoryId id)
{
    const auto card = m_model.indexOf(id);
    auto *cards = viewOf(card);
    if (!cards)
        return;
    delete m_editor;
    cards->scrollTo(card);
    m_model.setPinned(id);
    m_editor = new TitleEditor(id, m_model.storyAt(card).title, cards->viewport());
    m_editor->setFont(m_theme.font(Type::Body));
    connect(m_editor, &TitleEditor::finished, this,
            [this](StoryId story, const QString &title, bool save, bool byKey) {
                m_editor->deleteLater();
                m_editor = nullptr;
                if (save)
                    emit renameRequested(story, title);
                m_model.setPinned({});
                if (byKey)
                    goTo(story);
            });
    connect(m_editor, &QObject::destroyed, this, [this](QObject *gone) {
        if (m_editor == gone)
            m_editor = nullptr;
    });
    placeEditor();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
}

// The field follows its card, also into another column.
void BoardView::placeEditor()
{
    if (!m_editor)
        return;
    const auto id = m_editor->story();
    const auto card = m_model.indexOf(id);
    auto *cards = viewOf(card);
    if (!cards)
        return; // it may come back; what was written stays
    if (m_editor->parentWidget() != cards->viewport())
        m_editor->moveTo(cards->viewport());
    const auto row = cards->visualRect(card);
    const auto title = isPlan()
            ? StoryRowDelegate::titleRect(row, layoutDirection(), m_theme)
            : StoryDelegate::titleRect(row, m_model.storyAt(card), layoutDirection(), m_theme,
                                       m_delegate->density());
    m_editor->setGeometry(title.adjusted(-4, isPlan() ? 2 : -3, 4, isPlan() ? -2 : 4));
}

void BoardView::beginNewStory(const QModelIndex &column)
{
    auto index = column.isValid() ? column : m_selection->currentIndex().parent();
    auto *cards = columnView(index.isValid() ? index.row() : 0);
    if (!cards)
        return;
    for (const auto &pane : m_panes)
        pane.newTitle->setVisible(pane.cards == cards);
    auto &pane = m_panes[std::size_t(cards->rootIndex().row())];
    m_lastAdded = {};
    m_newLane = m_laneView ? std::max(m_lanes->current(), m_model.laneAt(m_selection->currentIndex()))
                           : -1;
    pane.newTitle->setPlaceholderText(
            m_newLane < 0 ? tr("Title of the new story")
                          : tr("Title of the new story in %1", "a lane")
                                    .arg(m_lanes->words().name(m_model.lanes().all().at(m_newLane))));
    if (!m_laneView)
        cards->verticalScrollBar()->setValue(0);
    pane.newTitle->clear();
    ensureWidgetVisible(pane.newTitle, 0, 0);
    pane.newTitle->setFocus(Qt::OtherFocusReason);
}

void BoardView::addTyped(QLineEdit *field, ColumnId column)
{
    const auto title = field->text().simplified();
    if (title.isEmpty()) {
        field->hide();
        focusCards();
        return;
    }
    field->clear();
    const auto before = m_model.indexOf(m_lastAdded);
    emit addRequested(title, column, before.isValid() ? m_lastAdded : StoryId());
}

bool BoardView::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // this field's, before it is the page's
        return true;
    }
    if (field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        field->clear();
        field->hide();
        focusCards();
        return true;
    }
    // An empty field that one leaves was not wanted; one with words in it stays.
    if (field && event->type() == QEvent::FocusOut && field->text().isEmpty()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        field->hide();
    return QScrollArea::eventFilter(watched, event);
}

bool BoardView::isEditing() const
{
    return m_editor || std::ranges::any_of(m_panes, [](const Pane &pane) {
               return pane.newTitle->isVisible();
           });
}

QString BoardView::place() const
{
    return current().isNull() ? QString() : current().toString();
}

void BoardView::setPlace(const QString &place)
{
    if (const auto id = StoryId::fromString(place); !id.isNull() && m_model.indexOf(id).isValid())
        goTo(id);
}

} // namespace Dayshift
