// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/storydelegate.h"

#include "models/board/boardmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

// The card at 100 %: from the leading edge, and mirrored as a whole where people read from the
// right.
constexpr int CardHeight = 88;
constexpr int CompactHeight = 56;
constexpr int CompactTitleTop = 28;
constexpr int Gap = 8;
constexpr int Padding = 12;
constexpr int EdgePadding = 16; // beside a coloured edge
constexpr int HeadTop = 8;
constexpr int HeadHeight = 16;
constexpr int TitleTop = 26;
constexpr int TitleHeight = 36;
constexpr int FootTop = 63;
constexpr int FootHeight = 20;
constexpr int Avatar = 22;
constexpr int AvatarRight = 11;
constexpr int AgeRight = 40;
constexpr int SignWidth = 17; // a sign and the gap behind it

int leftOf(const Story &story)
{
    return story.expedite || !story.blockedReason.isEmpty() ? EdgePadding : Padding;
}

// So far from the leading, the top and the trailing edge.
QRect part(const QRect &card, int left, int top, int right, int height,
           Qt::LayoutDirection direction, const Theme &theme)
{
    const QRect rect(card.left() + theme.scaled(left), card.top() + theme.scaled(top),
                     card.width() - theme.scaled(left) - theme.scaled(right), theme.scaled(height));
    return QStyle::visualRect(direction, card, rect);
}

// A square that begins so far from the leading edge, or, if from is negative, ends so far from the
// trailing one.
QRect square(const QRect &card, int from, int top, int size, Qt::LayoutDirection direction,
             const Theme &theme)
{
    const int side = theme.scaled(size);
    const int x = from >= 0 ? card.left() + theme.scaled(from)
                            : card.right() + 1 - theme.scaled(-from) - side;
    return QStyle::visualRect(direction, card,
                              QRect(x, card.top() + theme.scaled(top), side, side));
}

// How wide a text is, in pixels of 100 %.
int widthOf(const QString &text, const QFont &font, const Theme &theme)
{
    return qRound(Paint::width(text, font) / theme.textScale());
}

} // namespace

StoryDelegate::StoryDelegate(const StoryWords &words, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_words(words)
    , m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_titles.clear(); });
}

void StoryDelegate::setDensity(Density density)
{
    m_density = density;
}

int StoryDelegate::rowHeight(const Theme &theme, Density density)
{
    return theme.scaled(density == Density::Compact ? CompactHeight : CardHeight)
            + theme.scaled(Gap);
}

QRect StoryDelegate::cardRect(const QRect &row, const Theme &theme)
{
    return row.adjusted(0, 0, 0, -theme.scaled(Gap));
}

QRect StoryDelegate::titleRect(const QRect &row, const Story &story, Qt::LayoutDirection direction,
                               const Theme &theme, Density density)
{
    if (density == Density::Compact)
        return part(cardRect(row, theme), leftOf(story), CompactTitleTop, AgeRight, FootHeight,
                    direction, theme);
    return part(cardRect(row, theme), leftOf(story), TitleTop, Padding, TitleHeight, direction,
                theme);
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto story = static_cast<const BoardModel *>(index.model())->storyAt(index);
    const auto card = cardRect(option.rect, m_theme);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool blocked = !story.blockedReason.isEmpty();
    const auto &blockedInk = m_theme.tone(Tone::Blocked);

    const bool waits = m_words.board().model().facts().waiting.contains(story.id);
    const auto edge = selected ? m_theme.color(Ink::Accent)
            : blocked || waits ? blockedInk.border
                               : m_theme.color(Ink::Border);
    const int radius = m_theme.scaled(Theme::CardRadius);
    Paint::card(painter, card, m_theme.color(hovered && !selected ? Ink::Hover : Ink::Surface),
                edge, radius, selected ? 2 : 1);
    if (option.state & QStyle::State_HasFocus)
        Paint::focusRing(painter, card.adjusted(-4, -4, 4, 4), radius + 4, m_theme);
    if (blocked || story.expedite) {
        const QRect bar(card.left() + m_theme.scaled(5), card.top() + m_theme.scaled(10),
                        m_theme.scaled(3), card.height() - m_theme.scaled(20));
        Paint::card(painter, QStyle::visualRect(option.direction, card, bar),
                    blocked ? blockedInk.solid : m_theme.tone(Tone::Fail).solid, {}, 1.5);
    }
    const auto titleArea = titleRect(option.rect, story, option.direction, m_theme, m_density);
    if (m_density == Density::Compact) {
        paintCompact(painter, card, titleArea, story, option.direction);
        return;
    }
    paintHead(painter, card, story, option.direction);
    m_titles.draw(painter, titleArea, story.title, m_theme.font(Type::Body), m_theme.color(Ink::Text), option.direction);
    paintFoot(painter, card, story, option.direction);
}

// Number, state and points above, title and owner below. The age stays away unless it is too much.
void StoryDelegate::paintCompact(QPainter *painter, const QRect &card, const QRect &titleRect,
                                 const Story &story, Qt::LayoutDirection direction) const
{
    const auto &font = m_theme.font(Type::Small);
    const auto muted = m_theme.color(Ink::TextMuted);
    const auto number = StoryWords::number(story);
    const auto points = m_words.points(story);
    const auto evidence = m_words.evidence(story);
    const auto head = [&](int left, int right) {
        return part(card, left, HeadTop, right, HeadHeight, direction, m_theme);
    };
    int next = leftOf(story);
    int right = Padding;
    Paint::line(painter, head(next, right), points, font, muted,
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    Paint::line(painter, head(next, right), number, font, muted,
                Qt::AlignLeading | Qt::AlignVCenter, direction);
    next += widthOf(number, font, m_theme) + 8;
    if (!points.isEmpty())
        right += widthOf(points, font, m_theme) + 8;
    if (m_words.isAgeing(story)) {
        const auto age = m_words.age(story);
        const auto &bold = m_theme.font(Type::SmallBold);
        Paint::line(painter, head(next, right), age, bold, m_theme.tone(Tone::Warn).fg,
                    Qt::AlignTrailing | Qt::AlignVCenter, direction);
        right += widthOf(age, bold, m_theme) + 5;
        StatusGlyph::paint(painter,
                           square(card, -right, HeadTop + 2, StatusGlyph::Inline, direction, m_theme),
                           Sign::Warning, -1, m_theme);
        right += StatusGlyph::Inline + 8;
    }
    if (story.type == StoryType::Bug) {
        Icons::paint(painter, square(card, next, HeadTop + 1, 14, direction, m_theme), u"bug"_s,
                     muted, direction);
        next += 20;
    }
    if (story.expedite) {
        StatusGlyph::paint(painter,
                           square(card, next, HeadTop + 2, StatusGlyph::Inline, direction, m_theme),
                           Sign::Incident, -1, m_theme);
        next += SignWidth + 2;
    }
    StatusGlyph::paint(painter,
                       square(card, next, HeadTop + 2, StatusGlyph::Inline, direction, m_theme),
                       evidence.sign, -1, m_theme);
    const auto words = head(next + SignWidth, right);
    const bool quiet = evidence.tone == Tone::Neutral || evidence.tone == Tone::Unknown;
    // A word that is cut after two letters says less than its sign alone.
    if (words.width() >= m_theme.scaled(40))
        Paint::line(painter, words, evidence.words, font,
                    quiet ? m_theme.color(Ink::TextSecondary) : m_theme.tone(evidence.tone).fg,
                    Qt::AlignLeading | Qt::AlignVCenter, direction);

    Paint::line(painter, titleRect, story.title, m_theme.font(Type::Body),
                m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter, direction);
    Paint::avatar(painter,
                  square(card, -AvatarRight, CompactHeight - 6 - Avatar, Avatar, direction, m_theme),
                  m_words.board().member(story.owner).name, m_theme);
}

void StoryDelegate::paintHead(QPainter *painter, const QRect &card, const Story &story,
                              Qt::LayoutDirection direction) const
{
    const auto &font = m_theme.font(Type::Small);
    const auto muted = m_theme.color(Ink::TextMuted);
    const auto number = StoryWords::number(story);
    const auto points = m_words.points(story);
    const auto words = [&](int left, int right, const QString &text, const QFont &face,
                           const QColor &color, Qt::Alignment alignment) {
        Paint::line(painter, part(card, left, HeadTop, right, HeadHeight, direction, m_theme), text,
                    face, color, alignment | Qt::AlignVCenter, direction);
    };
    int next = leftOf(story);
    words(next, Padding, points, font, muted, Qt::AlignTrailing);
    words(next, Padding, number, font, muted, Qt::AlignLeading);

    // Behind the number, in words, what the colour of the edge says, and what is no plain story.
    next += widthOf(number, font, m_theme) + 8;
    if (story.type == StoryType::Bug) {
        Icons::paint(painter, square(card, next, HeadTop + 1, 14, direction, m_theme), u"bug"_s,
                     muted, direction);
        next += 20;
    }
    if (const auto mark = StoryWords::priorityMark(story); !mark.isEmpty() && !story.expedite)
        words(next, Padding + 8 + widthOf(points, font, m_theme), mark,
              m_theme.font(Type::SmallBold), m_theme.color(Ink::TextSecondary), Qt::AlignLeading);
    if (story.expedite) {
        StatusGlyph::paint(painter,
                           square(card, next, HeadTop + 2, StatusGlyph::Inline, direction, m_theme),
                           Sign::Incident, -1, m_theme);
        const auto &bold = m_theme.font(Type::SmallBold);
        const auto word = StoryWords::tr("Expedite");
        const int right = Padding + 8 + widthOf(points, font, m_theme);
        // In a narrow column the sign says it alone, and the tooltip in words.
        if (m_theme.scaled(next + SignWidth + widthOf(word, bold, m_theme) + right) <= card.width())
            words(next + SignWidth, right, word, bold, m_theme.tone(Tone::Fail).fg,
                  Qt::AlignLeading);
    }
}

// Gives back how far from the trailing edge the rest of the foot has to end. Where the state in
// words would not fit beside it, a quiet age stays away: state words are not cut.
int StoryDelegate::paintAge(QPainter *painter, const QRect &card, const Story &story, int words,
                            Qt::LayoutDirection direction) const
{
    const auto age = m_words.age(story);
    if (age.isEmpty())
        return AgeRight;
    const bool old = m_words.isAgeing(story);
    const auto &font = m_theme.font(old ? Type::SmallBold : Type::Small);
    const int right = AgeRight + widthOf(age, font, m_theme) + 5;
    if (!old && m_theme.scaled(leftOf(story) + SignWidth + words + right) > card.width())
        return AgeRight;
    Paint::line(painter,
                part(card, leftOf(story), FootTop, AgeRight, FootHeight, direction, m_theme), age,
                font, old ? m_theme.tone(Tone::Warn).fg : m_theme.color(Ink::TextMuted),
                Qt::AlignTrailing | Qt::AlignVCenter, direction);
    if (!old)
        return right + 2;
    StatusGlyph::paint(painter,
                       square(card, -right, FootTop + 4, StatusGlyph::Inline, direction, m_theme),
                       Sign::Warning, -1, m_theme);
    return right + StatusGlyph::Inline + 8;
}

void StoryDelegate::paintFoot(QPainter *painter, const QRect &card, const Story &story,
                              Qt::LayoutDirection direction) const
{
    const auto owner = m_words.board().member(story.owner);
    Paint::avatar(painter,
                  square(card, -AvatarRight, CardHeight - 4 - Avatar, Avatar, direction, m_theme),
                  owner.name, m_theme);
    const auto evidence = m_words.evidence(story);
    const auto &font = m_theme.font(Type::Small);
    const bool isState = evidence.sign != Sign::Blocked; // a reason may be as long as it likes
    const int right = paintAge(painter, card, story,
                               isState ? widthOf(evidence.words, font, m_theme) : 0, direction);
    const int left = leftOf(story);
    StatusGlyph::paint(painter,
                       square(card, left, FootTop + 4, StatusGlyph::Inline, direction, m_theme),
                       evidence.sign, -1, m_theme);
    const bool quiet = evidence.tone == Tone::Neutral || evidence.tone == Tone::Unknown;
    Paint::line(painter,
                part(card, left + SignWidth, FootTop, right, FootHeight, direction, m_theme),
                evidence.words, font,
                quiet ? m_theme.color(Ink::TextSecondary) : m_theme.tone(evidence.tone).fg,
                Qt::AlignLeading | Qt::AlignVCenter, direction);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), rowHeight(m_theme, m_density)};
}

// The card in words, as a screen reader has it: what was cut off is in it. As plain text, whatever
// a title holds.
bool StoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                              const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    const auto story = static_cast<const BoardModel *>(index.model())->storyAt(index);
    QToolTip::showText(event->globalPos(),
                       u"<p>%1</p>"_s.arg(m_words.sentence(story).toHtmlEscaped()), view);
    return true;
}

} // namespace Dayshift
