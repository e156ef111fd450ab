// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/boardview.h"

#include "views/board/columnheader.h"
#include "views/board/laneframe.h"
#include "views/board/storydelegate.h"
#include "views/board/storyrowdelegate.h"
#include "views/board/titleeditor.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

// A narrower column cuts titles to pieces: then the board scrolls sideways instead.
static constexpr int NarrowestColumn = 196;
static constexpr int ColumnGap = 2;
static constexpr int PlanGap = 12;
static constexpr int CardMargin = 4; // as the cards keep it for their ring

BoardView::BoardView(Board &board, const StoryWords &words, const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_board(board)
    , m_model(board.model())
    , m_words(words)
    , m_theme(theme)
    , m_delegate(new StoryDelegate(words, theme, this))
    , m_rows(new StoryRowDelegate(words, theme, this))
    , m_selection(new QItemSelectionModel(&m_model, this))
    , m_strip(new QWidget)
    , m_laneBar(new QScrollBar(Qt::Vertical, this))
    , m_lanes(new LaneFrame(m_model, words, theme, m_laneBar, this))
{
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_strip);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_strip->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Board"));
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(isPlan() ? PlanGap : ColumnGap);

    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardView::keep);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        rebuild();
        restore();
    });
    connect(&m_model, &BoardModel::aboutToRefill, this, [this] {
        if (m_refilling++ == 0)
            keep();
    });
    connect(&m_model, &BoardModel::refilled, this, [this] {
        if (m_laneView != m_model.lanes().areOn())
            layOutLanes();
        if (m_refilling == 1)
            restore();
        --m_refilling;
    });
    connect(&m_model, &BoardModel::countsChanged, this, &BoardView::refreshHeads);
    connect(&m_model, &BoardModel::foundChanged, this, &BoardView::refreshHeads);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &BoardView::placeEditor);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &BoardView::placeEditor);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &BoardView::placeEditor);
    connect(&board, &Board::evidenceChanged, this, [this] {
        for (const auto &pane : m_panes)
            pane.cards->viewport()->update();
    });
    const auto selected = [this] {
        if (m_refilling == 0)
            emit selectionChanged();
    };
    connect(m_selection, &QItemSelectionModel::currentChanged, this, selected);
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, selected);
    connectLanes();
    rebuild();
}

BoardView::~BoardView()
{
    // Leaving the field would save it; the page is going already.
    if (m_editor)
        m_editor->disconnect(this);
    while (m_holds > 0)
        release();
}

void BoardView::rebuild()
{
    for (const auto &pane : m_panes)
        delete pane.widget;
    m_panes.clear();
    m_editor = nullptr; // a child of the pane's cards
    for (int column = 0; column < m_model.rowCount(); ++column)
        m_panes.push_back(makePane(column));
    QList<CardColumnView *> views;
    for (const auto &pane : m_panes) {
        m_strip->layout()->addWidget(pane.widget);
        views.append(pane.cards);
    }
    m_lanes->setViews(views);
    layOutLanes();
    refreshHeads();
    refreshWords();
    fitColumns();
}

BoardView::Pane BoardView::makePane(int column)
{
    Pane pane {.widget = new QWidget(m_strip)};
    const auto index = m_model.index(column, 0);
    const auto id = m_model.columnAt(index).id;
    pane.header = new ColumnHeader(m_theme, pane.widget);
    pane.newTitle = new QLineEdit(pane.widget);
    pane.newTitle->setPlaceholderText(tr("Title of the new story"));
    pane.newTitle->setAccessibleName(tr("Title of the new story"));
    pane.newTitle->setMinimumHeight(m_theme.scaled(36));
    pane.newTitle->setMaxLength(500);
    pane.newTitle->installEventFilter(this);
    pane.newTitle->hide();
    connect(pane.newTitle, &QLineEdit::returnPressed, this,
            [this, field = pane.newTitle, id] { addTyped(field, id); });
    pane.cards = new CardColumnView(m_model, m_words, m_theme, pane.widget);
    pane.cards->setItemDelegate(isPlan() ? m_rows : static_cast<QAbstractItemDelegate *>(m_delegate));
    pane.cards->setDensity(m_delegate->density());
    pane.cards->setLanes(m_lanes);
    pane.cards->setColumn(index);
    // A view brings a selection of its own; here all share one.
    auto *own = pane.cards->selectionModel();
    pane.cards->setSelectionModel(m_selection);
    delete own;
    connectPane(pane.cards);

    auto *box = new QVBoxLayout(pane.widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setObjectName(u"head"_s);
    head->setContentsMargins(CardMargin, 0, CardMargin, 0);
    head->addWidget(pane.header);
    box->addLayout(head);
    box->addSpacing(4);
    box->addWidget(pane.newTitle);
    box->addWidget(pane.cards, 1);
    return pane;
}

void BoardView::setHead(int column, QWidget *head)
{
    const auto &pane = m_panes[std::size_t(column)];
    pane.header->hide();
    pane.widget->findChild<QHBoxLayout *>(u"head"_s)->addWidget(head);
    // From the list one comes back to what stands above it.
    QWidget::setTabOrder(head, pane.cards);
}

void BoardView::connectPane(CardColumnView *cards)
{
    connect(cards, &CardColumnView::sidewaysRequested, this, &BoardView::goSideways);
    connect(cards, &CardColumnView::cardMoveRequested, this, &BoardView::moveSelected);
    connect(cards, &CardColumnView::menuRequested, this, &BoardView::menuRequested);
    connect(cards, &CardColumnView::dragBegan, this, &BoardView::hold);
    connect(cards, &CardColumnView::dragEnded, this, &BoardView::release);
    connect(cards, &CardColumnView::hovered, this, [this, cards](const QList<StoryId> &stories) {
        hold();
        foretell(cards, stories);
    });
    connect(cards, &CardColumnView::left, this, [this] {
        release();
        m_foretold = {};
        refreshHeads();
    });
    connect(cards, &CardColumnView::dropped, this,
            [this, cards](const QList<StoryId> &stories, const CardColumnView::Gap &gap) {
                drop(stories, cards, gap);
            });
    connect(cards, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit opened(m_model.storyAt(index).id); });
    connect(cards->verticalScrollBar(), &QScrollBar::valueChanged, this, &BoardView::placeEditor);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void BoardView::fitColumns()
{
    for (const auto &pane : m_panes)
        pane.widget->setMinimumWidth(m_theme.scaled(NarrowestColumn));
    placeLaneBar();
    placeEditor();
}

void BoardView::refreshHeads()
{
    const bool filtered = !m_model.filter().isEmpty();
    for (int column = 0; column < int(m_panes.size()) && column < m_model.rowCount(); ++column) {
        const auto &pane = m_panes[std::size_t(column)];
        const auto index = m_model.index(column, 0);
        const auto &told = m_model.columnAt(index);
        const int more = told.id == m_foretold.column ? m_foretold.newcomers : 0;
        pane.header->set(told, m_model.total(index) + more, filtered ? m_model.found(index) : -1,
                         m_lanes->lanesOver(column),
                         m_model.found(index) - m_model.rowCount(index),
                         m_model.mostOfOneSprint(index) + more);
        pane.cards->setAccessibleName(pane.header->words());
    }
    refreshWords();
}

// The head of the column under a card in the hand shows the count that it would have.
void BoardView::foretell(CardColumnView *cards, const QList<StoryId> &stories)
{
    m_foretold = {.column = cards->columnId()};
    for (const auto id : stories) {
        m_foretold.newcomers += m_model.story(id) && m_model.laneIdOf(id) != cards->columnId();
    }
    refreshHeads();
}

static std::pair<QString, QString> emptyWords(Category category)
{
    switch (category) {
    case Category::ToDo:
        return {BoardView::tr("No story waits to be started"),
                BoardView::tr("Press C to write one")};
    case Category::InProgress:
        return {BoardView::tr("Nobody works on a story"),
                BoardView::tr("Drag one here to start it")};
    case Category::Verify:
        return {BoardView::tr("No story waits to be verified"),
                BoardView::tr("Finished work arrives here")};
    case Category::Release:
        return {BoardView::tr("No story waits for release"),
                BoardView::tr("Verified stories arrive here")};
    case Category::Done:
        break;
    }
    return {BoardView::tr("No story is done yet"), BoardView::tr("Released stories arrive here")};
}

std::pair<QString, QString> BoardView::wordsOfEmpty(const Column &column) const
{
    if (!isPlan())
        return emptyWords(column.category);
    if (column.id == BoardModel::backlogLane())
        return {tr("The backlog is empty"), tr("Press C to write a story")};
    if (m_model.plannedSprint().isNull())
        return {tr("No sprint is planned"), tr("Plan one to pull stories into it")};
    return {tr("%1 is still empty").arg(column.name),
            tr("Select stories in the backlog and press S, or drag them here")};
}

void BoardView::refreshWords()
{
    for (int column = 0; column < int(m_panes.size()) && column < m_model.rowCount(); ++column) {
        const auto index = m_model.index(column, 0);
        auto *cards = m_panes[std::size_t(column)].cards;
        if (m_model.isLoading() && m_model.total(index) > 0)
            cards->setEmptyWords(tr("Stories are being read"), {});
        else if (!m_model.filter().isEmpty() && m_model.total(index) > 0)
            cards->setEmptyWords(tr("No story here matches"),
                                 isPlan() ? tr("Esc in the filter field clears it") : QString());
        else
            cards->setEmptyWords(wordsOfEmpty(m_model.columnAt(index)).first,
                                 wordsOfEmpty(m_model.columnAt(index)).second);
    }
}

void BoardView::setCompact(bool compact)
{
    const auto density = compact ? StoryDelegate::Density::Compact : StoryDelegate::Density::Full;
    if (density == m_delegate->density())
        return;
    m_delegate->setDensity(density);
    for (const auto &pane : m_panes)
        pane.cards->setDensity(density);
    m_lanes->refresh(StoryDelegate::rowHeight(m_theme, density));
    placeEditor();
    if (!current().isNull())
        goTo(current());
}

CardColumnView *BoardView::columnView(int column) const
{
    return column >= 0 && column < int(m_panes.size()) ? m_panes[std::size_t(column)].cards
                                                       : nullptr;
}

CardColumnView *BoardView::viewOf(const QModelIndex &card) const
{
    return card.isValid() && card.parent().isValid() ? columnView(card.parent().row()) : nullptr;
}

// While a card is in somebody's hand nothing else moves.
void BoardView::hold()
{
    if (m_holds++ == 0)
        m_model.setHeld(true);
}

void BoardView::release()
{
    if (m_holds > 0 && --m_holds == 0)
        m_model.setHeld(false);
}

void BoardView::drop(const QList<StoryId> &stories, CardColumnView *target,
                     const CardColumnView::Gap &gap)
{
    // What waited while the card was in the hand happens before it lies: the place is found again
    // by its neighbours, and its lane by what it stands for.
    const auto stands = m_model.lanes().all().value(gap.lane);
    m_model.setHeld(false);
    const auto column = target->rootIndex();
    int row = gap.row;
    const int lane = gap.lane < 0 ? -1 : int(m_model.lanes().all().indexOf(stands));
    if (const auto above = m_model.indexOf(gap.above); above.isValid() && above.parent() == column)
        row = above.row() + 1;
    else if (const auto below = m_model.indexOf(gap.below);
             below.isValid() && below.parent() == column)
        row = below.row();
    emit moveRequested(stories, target->columnId(), std::min(row, m_model.rowCount(column)), lane);
    select(stories, stories.first());
    target->setFocus(Qt::MouseFocusReason);
    if (m_holds > 0)
        m_model.setHeld(true);
}

} // namespace Dayshift
