// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storyrowdelegate.h"

#include "models/board/boardmodel.h"
#include "views/style/paint.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// The line at 100 %, from the leading edge; mirrored as a whole where people read from the right.
constexpr int LineHeight = 34;
constexpr int Gap = 4;
constexpr int Padding = 10;
constexpr int SignLeft = 10;
constexpr int NumberLeft = 28;
constexpr int NumberWidth = 58;
constexpr int TitleLeft = NumberLeft + NumberWidth + 4;
constexpr int Avatar = 22;
constexpr int PointsWidth = 52;
constexpr int EpicWidth = 130;
constexpr int PriorityWidth = 64;
// Whatever is narrower says the epic in its tooltip alone.
constexpr int NarrowestWithEpic = 540;

struct Parts
{
    QRect sign = {}, number = {}, title = {}, epic = {}, priority = {}, points = {}, owner = {};
};

// A line without a mark of its priority has more room for its title.
Parts partsOf(const QRect &line, Qt::LayoutDirection direction, const Theme &theme,
              bool isMarked = true)
{
    const auto at = [&](int left, int width, int height) {
        const int tall = theme.scaled(height);
        const QRect rect(line.left() + left, line.top() + (line.height() - tall) / 2, width, tall);
        return QStyle::visualRect(direction, line, rect);
    };
    const int full = theme.scaled(LineHeight);
    int right = line.width() - theme.scaled(Padding);
    Parts parts;
    right -= theme.scaled(Avatar);
    parts.owner = at(right, theme.scaled(Avatar), Avatar);
    right -= theme.scaled(PointsWidth);
    parts.points = at(right, theme.scaled(PointsWidth - 8), LineHeight);
    if (line.width() >= theme.scaled(NarrowestWithEpic)) {
        right -= theme.scaled(EpicWidth);
        parts.epic = at(right, theme.scaled(EpicWidth), LineHeight);
        if (isMarked) {
            right -= theme.scaled(PriorityWidth);
            parts.priority = at(right, theme.scaled(PriorityWidth - 8), LineHeight);
        }
    }
    const int title = theme.scaled(TitleLeft);
    parts.title = at(title, std::max(full, right - title - theme.scaled(8)), LineHeight);
    parts.number = at(theme.scaled(NumberLeft), theme.scaled(NumberWidth), LineHeight);
    parts.sign = at(theme.scaled(SignLeft), theme.scaled(StatusGlyph::Inline), StatusGlyph::Inline);
    return parts;
}

} // namespace

StoryRowDelegate::StoryRowDelegate(const StoryWords &words, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
    , m_theme(theme)
{
}

int StoryRowDelegate::rowHeight(const Theme &theme)
{
    return theme.scaled(LineHeight) + theme.scaled(Gap);
}

QRect StoryRowDelegate::lineRect(const QRect &row, const Theme &theme)
{
    return row.adjusted(0, 0, 0, -theme.scaled(Gap));
}

QRect StoryRowDelegate::titleRect(const QRect &row, Qt::LayoutDirection direction,
                                  const Theme &theme)
{
    return partsOf(lineRect(row, theme), direction, theme).title;
}

void StoryRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto story = static_cast<const BoardModel *>(index.model())->storyAt(index);
    const auto line = lineRect(option.rect, m_theme);
    const auto direction = option.direction;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const int radius = m_theme.scaled(Theme::ControlRadius);
    Paint::card(painter, line, m_theme.color(hovered && !selected ? Ink::Hover : Ink::Surface),
                m_theme.color(selected ? Ink::Accent : Ink::Border), radius, selected ? 2 : 1);
    if (option.state & QStyle::State_HasFocus)
        Paint::focusRing(painter, line.adjusted(-3, -3, 3, 3), radius + 3, m_theme);

    const auto mark = StoryWords::priorityMark(story);
    const auto parts = partsOf(line, direction, m_theme, !mark.isEmpty());
    const auto muted = m_theme.color(Ink::TextMuted);
    const auto &small = m_theme.font(Type::Small);
    StatusGlyph::paint(painter, parts.sign, m_words.evidence(story).sign, -1, m_theme);
    Paint::line(painter, parts.number, StoryWords::number(story), small, muted,
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::line(painter, parts.title, story.title,
                m_theme.font(story.expedite ? Type::BodyBold : Type::Body),
                m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    if (!parts.priority.isNull())
        Paint::line(painter, parts.priority, mark,
                    m_theme.font(Type::SmallBold), m_theme.color(Ink::TextSecondary),
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
    if (!parts.epic.isNull()) {
        const auto epic = m_words.board().epic(story.epic);
        Paint::line(painter, parts.epic, epic.title, small, muted,
                    Qt::AlignLeading | Qt::AlignVCenter, direction);
    }
    Paint::line(painter, parts.points, m_words.points(story), small,
                m_theme.color(Ink::TextSecondary), Qt::AlignTrailing | Qt::AlignVCenter, direction);
    Paint::avatar(painter, parts.owner, m_words.board().member(story.owner).name, m_theme);
}

QSize StoryRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_theme)};
}

// What the line cuts off, as plain text whatever a title holds.
bool StoryRowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto story = static_cast<const BoardModel *>(index.model())->storyAt(index);
    auto words = m_words.sentence(story);
    if (const auto epic = m_words.board().epic(story.epic); !epic.id.isNull())
        words += u", "_s + epic.title;
    QToolTip::showText(event->globalPos(), u"<p>%1</p>"_s.arg(words.toHtmlEscaped()), view);
    return true;
}

} // namespace Dayshift
