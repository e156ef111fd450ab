// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/laneframe.h"

#include "views/board/cardcolumnview.h"

#include <QScrollBar>

#include <algorithm>

namespace Dayshift {

LaneFrame::LaneFrame(BoardModel &model, const StoryWords &words, const Theme &theme,
                     QScrollBar *bar, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_story(words)
    , m_theme(theme)
    , m_words(words)
    , m_layout(model)
    , m_bar(bar)
{
    m_counting.setSingleShot(true);
    m_counting.setInterval(30); // points and limits: after a burst of changes, not during it
    connect(&m_counting, &QTimer::timeout, this, &LaneFrame::count);
    connect(&model, &BoardModel::countsChanged, this, [this] {
        if (isOn() && !m_counting.isActive())
            m_counting.start();
    });
    connect(&words.board(), &Board::surroundingsChanged, this, [this] {
        m_sentences.clear();
        updateHeads();
    });
    connect(bar, &QScrollBar::valueChanged, this, &LaneFrame::scrollAll);
}

void LaneFrame::setViews(const QList<CardColumnView *> &views)
{
    m_views = views;
    for (auto *view : views)
        connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
            if (isOn())
                scrollAll(value);
        });
}

void LaneFrame::refresh(int rowHeight)
{
    bool limits = false;
    for (const auto &column : m_model.columns())
        limits = limits || column.laneLimit > 0;
    m_layout.setSizes({.row = rowHeight,
                       .head = m_theme.scaled(30),
                       .limits = limits ? m_theme.scaled(20) : 0,
                       .folded = m_theme.scaled(32),
                       .gap = m_theme.scaled(10)});
    m_sentences.clear();
    if (!isOn()) {
        m_current.reset();
        m_anchor.reset();
        m_counts = {};
    } else {
        count();
    }
    m_bar->setVisible(isOn() && scrollEnd() > 0);
    m_seen.clear();
    refit();
}

void LaneFrame::count()
{
    if (!isOn())
        return;
    auto counts = m_model.laneCounts();
    if (counts == m_counts)
        return;
    m_counts = std::move(counts);
    m_sentences.clear();
    updateHeads();
    emit counted();
}

int LaneFrame::lanesOver(int column) const
{
    const auto lanes = std::size_t(m_model.lanes().count());
    const int limit = m_model.columnAt(m_model.index(column, 0)).laneLimit;
    if (!isOn() || limit <= 0 || m_counts.inColumn.size() < (std::size_t(column) + 1) * lanes)
        return 0;
    const auto first = m_counts.inColumn.begin() + qsizetype(std::size_t(column) * lanes);
    return int(std::count_if(first, first + qsizetype(lanes),
                             [limit](int stories) { return stories > limit; }));
}

int LaneFrame::offset() const
{
    return CardColumnView::topPadding() - m_bar->value();
}

int LaneFrame::scrollEnd() const
{
    int page = m_views.isEmpty() ? 0 : m_views.first()->viewport()->height();
    for (const auto *view : m_views)
        page = std::min(page, view->viewport()->height());
    return std::max(0, m_layout.height() + 2 * CardColumnView::topPadding() - page);
}

void LaneFrame::setSight(int left, int width)
{
    if (left == m_left && width == m_width)
        return;
    m_left = left;
    m_width = width;
    updateHeads();
}

void LaneFrame::scrollAll(int value)
{
    // Rows came or went and the columns are not yet told: they are put in place then.
    if (!isOn() || m_seen != m_layout.bands() || std::exchange(m_scrolling, true))
        return;
    m_bar->setValue(value);
    for (auto *view : m_views)
        view->verticalScrollBar()->setValue(value);
    m_scrolling = false;
    noteAnchor();
}

// Whoever has the keyboard and is seen stays where it is; else the first card that is seen.
void LaneFrame::noteAnchor()
{
    m_anchor.reset();
    const auto note = [this](const CardColumnView *view, const QModelIndex &card) {
        const auto id = m_model.storyAt(card).id;
        m_anchor = {id, m_model.lanes().all().value(m_model.laneAt(card)),
                    view->visualRect(card).top()};
    };
    for (const auto *view : m_views) {
        const auto card = view->ownCurrent();
        if (card.isValid() && view->viewport()->rect().intersects(view->visualRect(card))) {
            note(view, card);
            return;
        }
    }
    const int at = m_layout.bandAt(-offset());
    if (at < 0)
        return;
    for (const auto *view : m_views) {
        const auto [first, last] = view->visibleRows();
        const auto card = m_model.index(first, 0, view->rootIndex());
        if (first <= last && m_layout.bandOf(m_model.laneAt(card)) == at) {
            note(view, card);
            return;
        }
    }
    const auto &band = m_layout.bands()[std::size_t(at)];
    m_anchor = {{}, m_model.lanes().all().value(band.lane), band.top + offset()};
}

void LaneFrame::keep()
{
    if (isOn())
        noteAnchor();
}

void LaneFrame::restore()
{
    m_seen.clear();
    refit();
}

void LaneFrame::refit(StoryId moved)
{
    if (!isOn()) {
        m_seen.clear();
        return;
    }
    const auto anchor = m_anchor;
    const int before = m_bar->value();
    if (m_seen != m_layout.bands()) {
        m_seen = m_layout.bands();
        m_scrolling = true; // each column for itself would take the others along
        m_bar->setRange(0, scrollEnd());
        m_bar->setVisible(scrollEnd() > 0);
        for (auto *view : m_views) {
            view->lanesChanged();
            m_bar->setPageStep(view->verticalScrollBar()->pageStep());
            m_bar->setSingleStep(view->verticalScrollBar()->singleStep());
        }
        m_scrolling = false;
    }
    int value = before;
    if (anchor && before > 0 && (moved.isNull() || anchor->story != moved)) {
        const int lane = int(m_model.lanes().all().indexOf(anchor->lane));
        const auto card = m_model.indexOf(anchor->story);
        const int band = m_layout.bandOf(lane);
        // A card that was moved elsewhere takes nobody along.
        if (card.isValid() && m_model.laneAt(card) == lane)
            value = m_layout.topOf(card.parent().row(), card.row())
                    + CardColumnView::topPadding() - anchor->y;
        else if (band >= 0 && anchor->story.isNull())
            value = m_layout.bands()[std::size_t(band)].top + CardColumnView::topPadding()
                    - anchor->y;
    }
    scrollAll(std::clamp(value, 0, scrollEnd()));
}

std::optional<LaneFrame::Held> LaneFrame::held() const
{
    const int at = isOn() ? m_layout.bandAt(-offset()) : -1;
    if (at < 0)
        return {};
    const auto &band = m_layout.bands()[std::size_t(at)];
    const int end = band.bottom - m_layout.sizes().gap + offset();
    if (band.top + offset() >= 0 || end <= 0)
        return {};
    return Held {at, std::min(0, end - m_layout.sizes().head)};
}

int LaneFrame::covered() const
{
    const auto head = held();
    return head ? head->top + m_layout.sizes().head : 0;
}

int LaneFrame::headAt(const CardColumnView *view, const QPoint &point) const
{
    if (const auto head = held(); head && view->viewport()->rect().contains(point)
        && point.y() < covered())
        return m_layout.bands()[std::size_t(head->band)].lane;
    const int y = point.y() - offset();
    const int at = isOn() && view->viewport()->rect().contains(point) ? m_layout.bandAt(y) : -1;
    if (at < 0 || y < 0)
        return -1;
    const auto &band = m_layout.bands()[std::size_t(at)];
    const int end = band.top + m_layout.sizes().head
            + (band.hasFolded ? m_layout.sizes().folded : 0);
    return y < end ? band.lane : -1;
}

QString LaneFrame::toolTip(int lane) const
{
    const auto count = std::size_t(lane) < m_counts.lanes.size()
            ? m_counts.lanes[std::size_t(lane)]
            : LaneCount {};
    auto words = m_words.headSentence(m_model.lanes().all().value(lane), count,
                                      m_model.lanes().isFolded(lane));
    if (const auto &sentence = sentenceOf(lane); !sentence.isEmpty())
        words += u'\n' + sentence;
    return words;
}

int LaneFrame::current() const
{
    return isOn() && m_current ? int(m_model.lanes().all().indexOf(*m_current)) : -1;
}

void LaneFrame::setCurrent(int lane, CardColumnView *view)
{
    m_current = m_model.lanes().all().value(lane);
    emit headReached();
    if (const int at = m_layout.bandOf(lane); at >= 0) {
        // A head comes into view together with its first cards.
        const auto &band = m_layout.bands()[std::size_t(at)];
        const int top = band.top + offset();
        const int wanted = std::min(band.rows + m_layout.sizes().row, band.bottom) + offset();
        const int over = wanted - view->viewport()->height();
        if (top < 0)
            scrollAll(m_bar->value() + top - CardColumnView::topPadding());
        else if (over > 0)
            scrollAll(m_bar->value() + std::min(over, top));
    }
    updateHeads();
    view->tellHead(lane);
}

void LaneFrame::leaveHead()
{
    if (m_current) {
        m_current.reset();
        updateHeads();
    }
}

void LaneFrame::updateHeads()
{
    if (!isOn())
        return;
    for (auto *view : m_views) {
        const auto rect = view->viewport()->rect();
        view->viewport()->update(0, 0, rect.width(), covered());
        for (int at = std::max(0, m_layout.bandAt(-offset())); at < int(m_layout.bands().size());
             ++at) {
            const auto &band = m_layout.bands()[std::size_t(at)];
            const int top = band.top + offset();
            if (top > rect.height())
                break;
            view->viewport()->update(0, top, rect.width(), band.rows - band.top);
        }
    }
}

void LaneFrame::step(CardColumnView *view, int step)
{
    const auto &bands = m_layout.bands();
    const int column = view->rootIndex().row();
    const auto card = view->ownCurrent();
    const auto rowsOf = [&](int at) { return m_model.laneRows(column, bands[std::size_t(at)].lane); };
    int at = current() >= 0 ? m_layout.bandOf(current()) : m_layout.bandOf(m_model.laneAt(card));
    const bool onHead = current() >= 0;
    if (bands.empty())
        return;
    const auto go = [&](int row) {
        emit cardReached(m_model.index(row, 0, view->rootIndex()));
    };
    if (at < 0) {
        setCurrent(bands.front().lane, view);
        return;
    }
    const auto rows = rowsOf(at);
    if (step > 0) {
        const int next = onHead ? rows.first : card.row() + 1;
        if (next < rows.first + rows.count)
            go(next);
        else if (at + 1 < int(bands.size()))
            setCurrent(bands[std::size_t(at) + 1].lane, view);
        return;
    }
    if (!onHead && card.row() > rows.first) {
        go(card.row() - 1);
    } else if (!onHead) {
        setCurrent(bands[std::size_t(at)].lane, view);
    } else if (at > 0) {
        const auto above = rowsOf(--at);
        if (above.count > 0)
            go(above.first + above.count - 1);
        else
            setCurrent(bands[std::size_t(at)].lane, view);
    }
}

bool LaneFrame::keyOnHead(int key, Qt::KeyboardModifiers modifiers)
{
    const int lane = current();
    if (lane < 0)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        emit foldRequested(lane, !m_model.lanes().isFolded(lane));
        return true;
    }
    const bool up = key == Qt::Key_Up;
    if (modifiers != Qt::ControlModifier || (!up && key != Qt::Key_Down))
        return false;
    const int at = m_layout.bandOf(lane);
    const int other = up ? at - 1 : at + 2;
    if (!isMovable(lane) || other < 0)
        return true;
    const auto &bands = m_layout.bands();
    const int before = other < int(bands.size()) ? bands[std::size_t(other)].lane
                                                 : m_model.lanes().count() - 1;
    if (up ? isMovable(before) : at + 1 < int(bands.size()) && isMovable(bands[std::size_t(at) + 1].lane))
        emit moveRequested(lane, before);
    return true;
}

bool LaneFrame::isMovable(int lane) const
{
    const auto kind = m_model.lanes().all().value(lane).kind;
    return kind == BoardLane::Kind::Epic || kind == BoardLane::Kind::Owner;
}

} // namespace Dayshift
