// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/board/capacitybar.h"

#include "views/style/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace Dayshift {

static constexpr int Height = 10;

CapacityBar::CapacityBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

CapacityBar::Shares CapacityBar::sharesOf(double points, std::optional<double> capacity)
{
    if (!capacity || *capacity <= 0)
        return {};
    if (points <= *capacity)
        return {.filled = std::max(0.0, points) / *capacity};
    return {.filled = 1, .limit = *capacity / points};
}

void CapacityBar::set(double points, std::optional<double> capacity)
{
    m_shares = sharesOf(points, capacity);
    update();
}

QSize CapacityBar::sizeHint() const
{
    return {m_theme.scaled(240), m_theme.scaled(Height)};
}

QSize CapacityBar::minimumSizeHint() const
{
    return {m_theme.scaled(80), m_theme.scaled(Height)};
}

void CapacityBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(rect());
    const double radius = bar.height() / 2;
    if (!m_shares.isOver()) {
        Paint::progress(&painter, bar, m_shares.filled, m_theme.color(Ink::Accent), m_theme,
                        layoutDirection());
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bar, radius, radius);
    painter.setClipPath(shape);
    const auto &warn = m_theme.tone(Tone::Warn);
    const int limit = qRound(m_shares.limit * width());
    const auto part = [&](int left, int right) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, right - left, height()));
    };
    painter.fillRect(part(0, limit), m_theme.color(Ink::Accent));
    painter.fillRect(part(limit, width()), warn.tint);
    painter.fillRect(part(limit, width()), Paint::hatch(warn.fg, m_theme));
    painter.fillRect(part(limit - 1, limit + 2), m_theme.color(Ink::Text));
}

} // namespace Dayshift
