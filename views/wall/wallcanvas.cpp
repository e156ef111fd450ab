// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/wall/wallcanvas.h"

#include "views/style/paint.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Dayshift {

WallCanvas::WallCanvas(QPainter &painter, const Theme &theme, const WallSizes &sizes,
                       Qt::LayoutDirection direction, const QPointF &shift)
    : m_painter(painter)
    , m_theme(theme)
    , m_sizes(sizes)
    , m_direction(direction)
    , m_shift((shift * sizes.scale).toPoint())
{
    m_painter.setLayoutDirection(direction);
}

Sign WallCanvas::signOf(WallState state)
{
    switch (state) {
    case WallState::Incident:
        return Sign::Incident;
    case WallState::Failed:
        return Sign::Failed;
    case WallState::Blocked:
        return Sign::Blocked;
    case WallState::Warning:
        return Sign::Warning;
    case WallState::Silent:
        return Sign::Unknown;
    case WallState::Running:
        return Sign::Running;
    case WallState::Waiting:
        return Sign::Queued;
    case WallState::Fine:
        return Sign::Passed;
    }
    Q_UNREACHABLE();
    return Sign::Unknown;
}

QColor WallCanvas::ink(Ink ink) const
{
    const bool isText = ink == Ink::Text || ink == Ink::TextSecondary || ink == Ink::AccentHover;
    return m_theme.color(m_stale && isText ? Ink::TextMuted : ink);
}

QColor WallCanvas::words(WallState state) const
{
    if (m_stale)
        return m_theme.color(Ink::TextMuted);
    return m_theme.tone(StatusGlyph::toneOf(signOf(state))).fg;
}

QColor WallCanvas::solid(WallState state) const
{
    if (m_stale)
        return m_theme.color(Ink::BorderStrong);
    return m_theme.tone(StatusGlyph::toneOf(signOf(state))).solid;
}

QRectF WallCanvas::pixels(const QRectF &units) const
{
    const auto x = m_direction == Qt::RightToLeft ? width() - units.x() - units.width() : units.x();
    const auto scale = m_sizes.scale;
    const QPoint from(int(std::lround(x * scale)), int(std::lround(units.y() * scale)));
    const QPoint to(int(std::lround((x + units.width()) * scale)),
                    int(std::lround(units.bottom() * scale)));
    return QRectF(QRect(from, QSize(to.x() - from.x(), to.y() - from.y()))).translated(m_shift);
}

QPointF WallCanvas::pixels(const QPointF &units) const
{
    const auto x = m_direction == Qt::RightToLeft ? width() - units.x() : units.x();
    return QPointF(x, units.y()) * m_sizes.scale + m_shift;
}

QFont WallCanvas::font(double size, QFont::Weight weight) const
{
    auto font = m_theme.font(Type::Body);
    font.setPixelSize(std::max(1, int(std::lround(length(size)))));
    font.setWeight(weight);
    return font;
}

double WallCanvas::widthOf(const QString &text, double size, QFont::Weight weight) const
{
    return Paint::width(text, font(size, weight)) / m_sizes.scale;
}

double WallCanvas::fitting(const QString &text, double width, double most, double least,
                           QFont::Weight weight) const
{
    auto size = most;
    while (size > least && widthOf(text, size, weight) > width)
        size -= 4;
    return std::max(size, least);
}

void WallCanvas::text(double x, double baseline, double width, const QString &text, double size,
                      const QColor &color, QFont::Weight weight, Side side)
{
    if (text.isEmpty() || width <= 0 || size < WallType::Detail)
        return;
    const auto face = font(size, weight);
    const QFontMetricsF metrics(face);
    const auto ascent = metrics.ascent() / m_sizes.scale;
    auto rect = pixels(QRectF(x, baseline - ascent, width, 1));
    rect.setHeight(metrics.height());
    const auto alignment = side == Side::Leading ? Qt::AlignLeading
            : side == Side::Middle               ? Qt::AlignHCenter
                                                 : Qt::AlignTrailing;
    Paint::line(&m_painter, rect, text, face, color, alignment | Qt::AlignTop, m_direction);
}

void WallCanvas::sign(double x, double y, double size, WallState state, double fraction)
{
    StatusGlyph::paint(&m_painter, pixels(QRectF(x, y, size, size)), signOf(state), fraction, m_theme,
                       m_stale ? StatusGlyph::Age::Stale : StatusGlyph::Age::Fresh);
}

void WallCanvas::card(const QRectF &units, Ink fill)
{
    Paint::card(&m_painter, pixels(units), m_theme.color(fill), m_theme.color(Ink::Border),
                length(16), std::max(1.0, std::round(length(2))));
}

void WallCanvas::tinted(const QRectF &units, Tone tone)
{
    const auto &colors = m_theme.tone(tone);
    Paint::card(&m_painter, pixels(units), colors.tint, colors.solid, length(16),
                std::max(1.0, std::round(length(5))));
}

void WallCanvas::bar(const QRectF &units, double fraction, const QColor &color, double mark)
{
    const auto whole = pixels(units);
    const auto radius = length(8);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.color(Ink::Border));
    m_painter.drawRoundedRect(whole, radius, radius);
    if (fraction > 0) {
        auto part = units;
        part.setWidth(std::max(units.height(), units.width() * std::min(1.0, fraction)));
        m_painter.setBrush(color);
        m_painter.drawRoundedRect(pixels(part), radius, radius);
    }
    m_painter.restore();
    if (mark >= 0) {
        const auto x = units.x() + units.width() * std::min(1.0, mark);
        line({x, units.top() - 10}, {x, units.bottom() + 10}, m_theme.color(Ink::Text), 4);
    }
}

void WallCanvas::rule(double x, double y, double width)
{
    m_painter.fillRect(pixels(QRectF(x, y - 1, width, 2)), m_theme.color(Ink::Border));
}

void WallCanvas::line(const QPointF &from, const QPointF &to, const QColor &color, double thickness,
                      const QList<qreal> &dashes)
{
    QPen pen(color, length(thickness), Qt::SolidLine, Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(pen);
    m_painter.drawLine(pixels(from), pixels(to));
    m_painter.restore();
}

} // namespace Dayshift
