// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pipeline/pipelinedelegate.h"

#include "models/pipeline/pipelinemodel.h"
#include "views/pipeline/pipelinelayout.h"
#include "views/style/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr double StaleHistoryOpacity = 0.45;
static constexpr double LateOpacity = 0.6;

PipelineDelegate::PipelineDelegate(const Theme &theme, Clock clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_clock(std::move(clock))
{
}

// Positions are made from left to right and turned here, once.
static QRect turned(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

// What a server wrote keeps its own direction, and leaves that of its neighbours alone.
static QString isolated(const QStyleOptionViewItem &option, const QString &text)
{
    constexpr char16_t FirstStrongIsolate = 0x2068;
    constexpr char16_t PopIsolate = 0x2069;
    return option.direction == Qt::RightToLeft ? FirstStrongIsolate + text + PopIsolate : text;
}

static QFont heavier(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

static StatusGlyph::Age ageOf(const PipelineState &state)
{
    return state.belief == Belief::Stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh;
}

// What may have changed meanwhile is paler, until it is either read again or stale.
static double opacityOf(const PipelineState &state)
{
    return state.belief == Belief::Ageing ? LateOpacity : 1;
}

// The colour of words about a state; what is stale has none.
static QColor inkOf(const PipelineState &state, Sign sign, const Theme &theme)
{
    if (state.belief == Belief::Stale)
        return theme.color(Ink::TextMuted);
    return theme.tone(StatusGlyph::toneOf(sign)).fg;
}

// How much of a stage's usual time has gone; below 0: nobody knows.
static double shareOf(const StageCell &cell, const StageTimes &usual, const QDateTime &now)
{
    const auto whole = usual.of(cell.kind);
    if (cell.status != Status::Running || !cell.startedAt.isValid() || whole.count() <= 0)
        return -1;
    return std::clamp(double(cell.startedAt.msecsTo(now)) / double(whole.count()), 0., 1.);
}

static bool isTrouble(Status status)
{
    return status == Status::Failed || status == Status::Unstable || status == Status::Cancelled;
}

void PipelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto held = index.data(PipelineModel::StateRole);
    if (!held.isValid()) {
        paintHeading(painter, option, index);
        return;
    }
    const auto state = held.value<PipelineState>();
    const bool first = index.row() == 0
            || !index.siblingAtRow(index.row() - 1).data(PipelineModel::StateRole).isValid();
    const PipelineLayout layout(option.rect, m_theme);

    paintGround(painter, option, state, first);
    painter->setOpacity(opacityOf(state));
    StatusGlyph::paint(painter, turned(option, layout.sign), signOf(state),
                       m_words.share(state, m_clock()), m_theme, ageOf(state));
    painter->setOpacity(1);
    paintNames(painter, option, state, layout);
    for (int stage = 0; stage < StageColumns; ++stage)
        paintStage(painter, option, state, layout, stage);
    paintHistory(painter, option, state, layout);
    paintOwner(painter, option, state, layout);

    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    const auto ring = m_currentStage < 0
            ? option.rect.adjusted(1, 1, -1, -1)
            : turned(option, layout.stages[std::size_t(m_currentStage)].area);
    Paint::focusRing(painter, ring, Theme::ChipRadius, m_theme);
}

void PipelineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    painter->fillRect(option.rect, m_theme.color(Ink::Window));
    const auto font = heavier(m_theme.font(Type::Caption), QFont::DemiBold);
    const auto title
            = PipelineWords::titleOf(PipelineGroup(index.data(PipelineModel::GroupRole).toInt()));
    const QRect place = option.rect.adjusted(m_theme.scaled(Theme::Space5), 0,
                                             -m_theme.scaled(Theme::Space5), 0);
    Paint::line(painter, turned(option, place), title, font, m_theme.color(Ink::TextSecondary),
                Qt::AlignLeading | Qt::AlignVCenter, option.direction);
    const auto behind = QFontMetrics(font).horizontalAdvance(title) + m_theme.scaled(Theme::Space3);
    Paint::line(painter, turned(option, place.adjusted(behind, 0, 0, 0)),
                m_words.format().count(index.data(PipelineModel::CountRole).toInt()),
                m_theme.font(Type::Caption), m_theme.color(Ink::TextMuted),
                Qt::AlignLeading | Qt::AlignVCenter, option.direction);
}

void PipelineDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                                   const PipelineState &state, bool first) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, m_theme.color(Ink::Selection));
    else if (signOf(state) == Sign::Failed && state.belief != Belief::Stale)
        painter->fillRect(option.rect, m_theme.tone(Tone::Fail).tint);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, m_theme.color(Ink::Hover));
    if (!first)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          m_theme.color(Ink::Grid));
    if (selected)
        painter->fillRect(turned(option,
                                 QRect(option.rect.left(), option.rect.top(), m_theme.scaled(3),
                                       option.rect.height())),
                          m_theme.color(Ink::Accent));
}

void PipelineDelegate::paintNames(QPainter *painter, const QStyleOptionViewItem &option,
                                  const PipelineState &state, const PipelineLayout &layout) const
{
    const auto now = m_clock();
    const auto line
            = [&](const QRect &rect, const QString &text, const QFont &font, const QColor &color) {
                  Paint::line(painter, turned(option, rect), isolated(option, text), font, color,
                              Qt::AlignLeading | Qt::AlignVCenter, option.direction);
              };
    const bool stale = state.belief == Belief::Stale;
    line(layout.name, m_words.name(state), m_theme.font(Type::BodyBold),
         m_theme.color(stale ? Ink::TextMuted : Ink::Text));
    line(layout.change, m_words.change(state), heavier(m_theme.font(Type::Caption), QFont::Normal),
         m_theme.color(Ink::TextMuted));

    const bool loud = isTrouble(state.status()) || stale;
    const auto font = heavier(m_theme.font(Type::Caption), loud ? QFont::DemiBold : QFont::Medium);
    auto room = layout.headline;
    const bool late = state.belief == Belief::Ageing;
    if ((stale || late) && state.asOf.isValid()) {
        // The time stands apart from the state, so that neither is read as the other.
        const auto asOf = stale ? tr("as of %1").arg(m_words.format().moment(state.asOf, now))
                                : m_words.lateness(state, now);
        const int width = QFontMetrics(font).horizontalAdvance(asOf) + m_theme.scaled(4);
        line(QRect(room.right() - width, room.top(), width, room.height()), asOf, font,
             stale ? m_theme.tone(Tone::Warn).fg : m_theme.color(Ink::TextMuted));
        room.setRight(room.right() - width - m_theme.scaled(Theme::Space3));
    }
    auto words = m_words.headline(state, now);
    // How long is told by "as of", too; a number is never cut.
    if (stale && Paint::width(words, font) > room.width())
        words = PipelineWords::titleOf(PipelineGroup::NoReport);
    else if (Paint::width(words, font) > room.width() && !m_words.estimate(state, now).isEmpty())
        words = m_words.estimate(state, now);
    line(room, words, font,
         stale ? m_theme.tone(Tone::Unknown).fg : inkOf(state, signOf(state), m_theme));
}

// Solid as far as the change came, dashed where it has not been.
static void paintWay(QPainter *painter, const QRect &rect, const StageCell &from,
                     const StageCell &to, bool stale, const Theme &theme)
{
    const auto went = [](const StageCell &cell) {
        return cell.reported && (cell.status == Status::Passed || cell.status == Status::Unstable);
    };
    const auto reached = [](const StageCell &cell) {
        return cell.reported && cell.status != Status::Skipped && cell.status != Status::Queued
                && cell.status != Status::Unknown;
    };
    const bool through = went(from) && reached(to) && !stale;
    QPen pen(theme.color(through ? Ink::BorderStrong : Ink::Border), through ? 2 : 1);
    if (!went(from))
        pen.setDashPattern({2, 3});
    painter->setPen(pen);
    const double y = rect.top() + 1 - (through ? 0 : .5);
    painter->drawLine(QPointF(rect.left(), y), QPointF(rect.right() + 1, y));
}

void PipelineDelegate::paintStage(QPainter *painter, const QStyleOptionViewItem &option,
                                  const PipelineState &state, const PipelineLayout &layout,
                                  int stage) const
{
    const auto &cell = state.cells[std::size_t(stage)];
    const auto &place = layout.stages[std::size_t(stage)];
    const auto plain = heavier(m_theme.font(Type::Caption), QFont::Normal);
    if (stage + 1 < StageColumns)
        paintWay(painter, turned(option, place.line), cell, state.cells[std::size_t(stage) + 1],
                 state.belief == Belief::Stale, m_theme);
    if (stage == StageColumns - 1 && state.others.reported)
        Paint::line(painter, turned(option, layout.others),
                    u'+' + m_words.format().count(state.others.more + 1),
                    heavier(plain, QFont::Medium),
                    inkOf(state, StatusGlyph::signOf(state.others.status), m_theme),
                    Qt::AlignLeading | Qt::AlignVCenter, option.direction);
    if (!cell.reported) {
        Paint::line(painter, turned(option, place.sign), u"–"_s, plain,
                    m_theme.color(Ink::TextMuted), Qt::AlignCenter, option.direction);
        return;
    }
    const auto until = knownUntil(state, m_clock());
    const auto sign = signOf(cell, state);
    painter->setOpacity(opacityOf(state));
    StatusGlyph::paint(painter, turned(option, place.sign), sign, shareOf(cell, state.usual, until),
                       m_theme, ageOf(state));
    painter->setOpacity(1);
    const bool trouble = isTrouble(cell.status);
    const bool running = cell.status == Status::Running;
    const auto font = heavier(plain,
                              trouble           ? QFont::DemiBold
                                      : running ? QFont::Medium
                                                : QFont::Normal);
    auto words = m_words.stage(cell, state.usual, until);
    // The first of several findings is told in full, where there is no room for all.
    if (Paint::width(words, font) > place.words.width())
        words = words.section(u", "_s, 0, 0);
    Paint::line(painter, turned(option, place.words), isolated(option, words), font,
                trouble || running ? inkOf(state, sign, m_theme) : m_theme.color(Ink::TextMuted),
                Qt::AlignLeading | Qt::AlignVCenter, option.direction);
}

void PipelineDelegate::paintHistory(QPainter *painter, const QStyleOptionViewItem &option,
                                    const PipelineState &state, const PipelineLayout &layout) const
{
    // Bars have one width, however many there are; the newest stands at the end.
    QList<Paint::Run> runs;
    for (const auto &bar : state.history)
        runs.append({bar.status, bar.length > 0 ? bar.length : 1});
    constexpr double gap = 2;
    const auto rect = layout.history;
    const double bar = (rect.width() - gap * (PipelineState::HistoryLength - 1))
            / PipelineState::HistoryLength;
    const auto used = int(double(runs.size()) * (bar + gap) - gap);
    painter->save();
    if (state.belief == Belief::Stale)
        painter->setOpacity(StaleHistoryOpacity);
    Paint::history(painter,
                   turned(option, QRect(rect.right() + 1 - used, rect.top(), used, rect.height())),
                   runs, m_theme, option.direction);
    painter->restore();
}

void PipelineDelegate::paintOwner(QPainter *painter, const QStyleOptionViewItem &option,
                                  const PipelineState &state, const PipelineLayout &layout) const
{
    const auto name = state.owner();
    if (name.isEmpty())
        return;
    const auto disc = turned(option, layout.owner);
    if (state.claim) {
        Paint::avatar(painter, disc, name, m_theme);
        return;
    }
    // Whose change it is, is not yet who has it: letters in the ring of nobody.
    Paint::avatar(painter, disc, {}, m_theme);
    Paint::line(painter, disc, Paint::initials(name),
                heavier(m_theme.font(Type::Caption), QFont::Medium), m_theme.color(Ink::TextMuted),
                Qt::AlignCenter);
}

QSize PipelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), PipelineLayout::rowHeight(option.rect.width(), m_theme)};
}

bool PipelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto held = index.data(PipelineModel::StateRole);
    if (event->type() != QEvent::ToolTip || !held.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto state = held.value<PipelineState>();
    const auto rect = view->visualRect(index);
    const QPoint point = view->isRightToLeft()
            ? QPoint(rect.left() + rect.right() - event->pos().x(), event->pos().y())
            : event->pos();
    const PipelineLayout layout(rect, m_theme);
    const int stage = layout.stageAt(point);
    const auto now = m_clock();
    const auto words = stage >= 0
            ? m_words.toolTip(state.cells[std::size_t(stage)], state, knownUntil(state, now))
            : point.x() >= layout.ownerTitle.left() ? m_words.ownership(state, now)
                                                    : m_words.toolTip(state, now);
    // What a server wrote may look like markup, and a tooltip would guess that it is.
    QToolTip::showText(event->globalPos(),
                       u"<qt>"_s + words.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s,
                       view);
    return true;
}

} // namespace Dayshift
