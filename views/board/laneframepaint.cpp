// SPDX-License-Identifier: GPL-3.0-or-later

// How lanes look; where they lie and what is done with them stands in laneframe.cpp.

#include "views/board/cardcolumnview.h"
#include "views/board/laneframe.h"
#include "views/style/paint.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int ProgressWidth = 84;
static constexpr int ProgressHeight = 6;

const QString &LaneFrame::sentenceOf(int lane) const
{
    auto known = m_sentences.find(lane);
    if (known == m_sentences.end()) {
        const auto count = std::size_t(lane) < m_counts.lanes.size()
                ? m_counts.lanes[std::size_t(lane)]
                : LaneCount {};
        known = m_sentences.insert(lane, m_words.sentence(m_model.lanes().all().value(lane), count));
    }
    return *known;
}

void LaneFrame::paint(QPainter *painter, const CardColumnView *view, const QRegion &region) const
{
    const auto &bands = m_layout.bands();
    const int column = view->rootIndex().row();
    const int left = m_left - view->mapTo(view->parentWidget()->parentWidget(), QPoint()).x();
    const auto seen = region.boundingRect();
    for (int at = std::max(0, m_layout.bandAt(seen.top() - offset())); at < int(bands.size());
         ++at) {
        const auto &band = bands[std::size_t(at)];
        const int top = band.top + offset();
        if (top > seen.bottom())
            break;
        const QRect head(left, top, m_width, m_layout.sizes().head);
        if (region.intersects(head))
            paintHead(painter, head, band);
        paintCells(painter, view, column, top, band);
    }
    if (const auto stays = held()) {
        const QRect head(left, stays->top, m_width, m_layout.sizes().head);
        if (region.intersects(head)) {
            painter->fillRect(QRect(0, 0, view->viewport()->width(), covered()),
                              view->viewport()->palette().brush(view->viewport()->backgroundRole()));
            paintHead(painter, head, bands[std::size_t(stays->band)]);
        }
    }
    if (!m_press.drags || m_press.before < 0)
        return;
    // Where the lane in the hand would come to lie.
    const int before = m_layout.bandOf(m_press.before);
    const int y = before >= 0 ? bands[std::size_t(before)].top
                              : m_layout.height() - m_layout.sizes().gap / 2;
    painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
    painter->drawLine(0, y + offset(), view->viewport()->width(), y + offset());
}

void LaneFrame::paintHead(QPainter *painter, const QRect &head, const LaneLayout::Band &band) const
{
    const auto direction = painter->layoutDirection();
    const auto &lane = m_model.lanes().all().at(band.lane);
    const bool urgent = lane.kind == BoardLane::Kind::Expedite;
    const bool focused = current() == band.lane
            && std::ranges::any_of(m_views, [](const auto *view) { return view->hasFocus(); });
    const auto ground = head.adjusted(0, 1, 0, -m_theme.scaled(3));
    if (urgent)
        painter->fillRect(ground, m_theme.tone(Tone::Fail).tint);
    if (m_press.drags && m_press.lane == band.lane)
        painter->fillRect(ground, m_theme.color(Ink::AccentTint));
    auto area = ground.adjusted(m_theme.scaled(10), 0, -m_theme.scaled(10), 0);

    // From the trailing edge: how far it is, or what it does not count against.
    const auto count = std::size_t(band.lane) < m_counts.lanes.size()
            ? m_counts.lanes[std::size_t(band.lane)]
            : LaneCount {};
    const auto progress = m_words.progress(lane, count);
    const auto &font = m_theme.font(Type::Small);
    int taken = 0;
    if (!progress.isEmpty() && !urgent) {
        const QRect bar(area.right() + 1 - m_theme.scaled(ProgressWidth),
                        area.center().y() - m_theme.scaled(ProgressHeight) / 2,
                        m_theme.scaled(ProgressWidth), m_theme.scaled(ProgressHeight));
        Paint::progress(painter, QStyle::visualRect(direction, area, bar),
                        count.points > 0 ? count.pointsDone / count.points : 0,
                        m_theme.tone(Tone::Pass).solid, m_theme, direction);
        taken = bar.width() + m_theme.scaled(8);
    }
    if (!progress.isEmpty()) {
        Paint::line(painter, QStyle::visualRect(direction, area, area.adjusted(0, 0, -taken, 0)),
                    progress, font,
                    urgent ? m_theme.tone(Tone::Fail).fg : m_theme.color(Ink::TextSecondary),
                    Qt::AlignTrailing | Qt::AlignVCenter, direction);
        taken += int(Paint::width(progress, font)) + m_theme.scaled(16);
    }
    paintTitle(painter, QStyle::visualRect(direction, area, area.adjusted(0, 0, -taken, 0)),
               band.lane);
    if (focused)
        Paint::focusRing(painter, ground.adjusted(1, 0, -1, 0), Theme::ControlRadius, m_theme);
}

// Whether it is folded, what it is called, and a sentence where there is room for one.
void LaneFrame::paintTitle(QPainter *painter, const QRect &area, int number) const
{
    const auto direction = painter->layoutDirection();
    const auto &lane = m_model.lanes().all().at(number);
    const bool urgent = lane.kind == BoardLane::Kind::Expedite;
    const auto ink = m_theme.color(Ink::Text);
    const auto from = [&](int used) {
        return QStyle::visualRect(direction, area, area.adjusted(used, 0, 0, 0));
    };
    const auto sign = [&](int used, int side) {
        return QStyle::visualRect(direction, area,
                                  QRect(area.left() + used, area.center().y() - side / 2, side, side));
    };
    int used = 0;
    const auto chevron = !m_model.lanes().isFolded(number) ? u"chevron-down"_s
            : direction == Qt::RightToLeft                 ? u"chevron-left"_s
                                                           : u"chevron-right"_s;
    Icons::paint(painter, sign(used, m_theme.scaled(14)), chevron, m_theme.color(Ink::TextSecondary),
                 Qt::LeftToRight);
    used += m_theme.scaled(20);
    if (urgent) {
        StatusGlyph::paint(painter, sign(used, m_theme.scaled(14)), Sign::Incident, -1, m_theme);
        used += m_theme.scaled(20);
    }
    const auto &bold = m_theme.font(Type::BodyBold);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        Paint::line(painter, from(used), text, font, color, Qt::AlignLeading | Qt::AlignVCenter,
                    direction);
        used += int(Paint::width(text, font)) + m_theme.scaled(12);
    };
    if (const auto epic = m_words.number(lane); !epic.isEmpty()) {
        write(epic, bold, ink);
        used -= m_theme.scaled(4);
    }
    write(m_words.title(lane), bold, ink);
    if (area.width() - used >= m_theme.scaled(80))
        write(sentenceOf(number), m_theme.font(Type::Small),
              urgent ? m_theme.tone(Tone::Fail).fg : m_theme.color(Ink::TextMuted));
}

// What is folded away in this column, and how its lane stands to the limit of lanes.
void LaneFrame::paintCells(QPainter *painter, const CardColumnView *view, int column, int top,
                           const LaneLayout::Band &band) const
{
    const auto direction = painter->layoutDirection();
    const auto &sizes = m_layout.sizes();
    const auto rows = m_model.laneRows(column, band.lane);
    const QRect cell(CardColumnView::sidePadding(), top + sizes.head,
                     view->viewport()->width() - 2 * CardColumnView::sidePadding(),
                     m_theme.scaled(24));
    if (rows.folded > 0) {
        Paint::card(painter, cell, m_theme.color(Ink::Sunken),
                    m_theme.look() == Look::HighContrast ? m_theme.color(Ink::Border) : QColor(),
                    m_theme.scaled(Theme::ControlRadius));
        Paint::line(painter, cell, LaneWords::tr("%n folded away", nullptr, rows.folded),
                    m_theme.font(Type::Small), m_theme.color(Ink::TextSecondary), Qt::AlignCenter,
                    direction);
    }
    const auto lanes = std::size_t(m_model.lanes().count());
    const auto at = std::size_t(column) * lanes + std::size_t(band.lane);
    const int limit = m_model.columnAt(view->rootIndex()).laneLimit;
    if (sizes.limits == 0 || limit <= 0 || band.rows >= band.bottom - sizes.gap
        || at >= m_counts.inColumn.size() || m_counts.inColumn[at] == 0)
        return;
    const auto count = StoryWords::count({.wipLimit = limit}, m_counts.inColumn[at]);
    const auto &font = m_theme.font(count.over || count.full ? Type::SmallBold : Type::Small);
    const auto line = QRect(cell.left(), top + (band.rows - band.top) - sizes.limits,
                            cell.width() - m_theme.scaled(4), sizes.limits);
    Paint::line(painter, QStyle::visualRect(direction, view->viewport()->rect(), line), count.words,
                font, count.over ? m_theme.tone(Tone::Warn).fg : m_theme.color(Ink::TextMuted),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    if (!count.over)
        return;
    const int side = m_theme.scaled(13);
    const QRect sign(line.right() + 1 - int(Paint::width(count.words, font)) - m_theme.scaled(6) - side,
                     line.center().y() - side / 2, side, side);
    StatusGlyph::paint(painter, QStyle::visualRect(direction, view->viewport()->rect(), sign),
                       Sign::Warning, -1, m_theme);
}

} // namespace Dayshift
