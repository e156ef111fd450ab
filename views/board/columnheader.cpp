// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/columnheader.h"

#include "views/board/storywords.h"
#include "views/style/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Dayshift {

ColumnHeader::ColumnHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ColumnHeader::set(const Column &column, int stories, int shown, int lanesOver, int folded,
                       int most)
{
    if (m_column == column && m_stories == stories && m_shown == shown && m_lanesOver == lanesOver
        && m_folded == folded && m_most == most)
        return;
    m_most = most;
    m_lanesOver = lanesOver;
    m_folded = folded;
    m_column = column;
    m_stories = stories;
    m_shown = shown;
    setAccessibleName(words());
    setToolTip(words().toHtmlEscaped());
    update();
}

QString ColumnHeader::words() const
{
    return StoryWords::columnSentence(m_column, m_stories, m_lanesOver, m_folded, m_most);
}

QString ColumnHeader::countWords() const
{
    const auto count = StoryWords::count(m_column, m_stories, m_lanesOver, m_most).words;
    return m_shown < 0 ? count
                       : tr("%1 found · %2", "so many stories match; the count of all")
                                 .arg(QLocale().toString(m_shown), count);
}

QSize ColumnHeader::sizeHint() const
{
    return {m_theme.scaled(220), m_theme.scaled(32)};
}

QSize ColumnHeader::minimumSizeHint() const
{
    return {m_theme.scaled(120), m_theme.scaled(32)};
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto count = StoryWords::count(m_column, m_stories, m_lanesOver, m_most);
    const auto &warn = m_theme.tone(Tone::Warn);
    const bool contrast = m_theme.look() == Look::HighContrast;
    const auto edge = count.over ? warn.border : contrast ? m_theme.color(Ink::Border) : QColor();
    Paint::card(&painter, rect(), count.over ? warn.tint : m_theme.color(Ink::Sunken), edge,
                m_theme.scaled(Theme::ControlRadius));

    const auto direction = layoutDirection();
    const auto area = rect().adjusted(m_theme.scaled(12), 0, -m_theme.scaled(12), 0);
    const auto &font = m_theme.font(count.over || count.full ? Type::SmallBold : Type::Small);
    const auto words = countWords();
    const int width
            = std::min(area.width() * 3 / 4, int(QFontMetricsF(font).horizontalAdvance(words)) + 2);
    const auto color = count.over ? warn.fg
            : count.full          ? m_theme.color(Ink::TextSecondary)
                                  : m_theme.color(Ink::TextMuted);
    Paint::line(
            &painter,
            QStyle::visualRect(direction, area,
                               QRect(area.right() + 1 - width, area.top(), width, area.height())),
            words, font, color, Qt::AlignTrailing | Qt::AlignVCenter, direction);
    int taken = width + m_theme.scaled(8);
    if (count.over) {
        const int side = m_theme.scaled(13);
        const QRect sign(area.right() + 1 - width - m_theme.scaled(5) - side,
                         area.center().y() - side / 2, side, side);
        StatusGlyph::paint(&painter, QStyle::visualRect(direction, area, sign), Sign::Warning, -1,
                           m_theme);
        taken += side + m_theme.scaled(5);
    }
    Paint::line(&painter, QStyle::visualRect(direction, area, area.adjusted(0, 0, -taken, 0)),
                m_column.name, m_theme.font(Type::BodyBold), m_theme.color(Ink::Text),
                Qt::AlignLeading | Qt::AlignVCenter, direction);
}

} // namespace Dayshift
