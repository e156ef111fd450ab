// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/impactchart.h"

#include "views/style/paint.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

// Where everything lies: measured once, painted by several.
struct ImpactChart::Layout
{
    QRectF plot = {};
    double top = 1; // of the axis
    QDateTime from = {};
    double milliseconds = 1;
    bool mirrored = false;

    [[nodiscard]] double x(const QDateTime &at) const
    {
        const auto share = std::clamp(double(from.msecsTo(at)) / milliseconds, 0.0, 1.0);
        return mirrored ? plot.right() - share * plot.width() : plot.left() + share * plot.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return plot.bottom() - value / top * plot.height();
    }
};

ImpactChart::ImpactChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Who uses it, and do they succeed"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ImpactChart::setPicture(const ProductionPicture &picture, const Format &format)
{
    m_format = format;
    m_from = picture.from;
    m_asOf = picture.asOf;
    m_firstFailed = picture.evidence.firstFailedAt;
    m_unit = picture.triedBy.unit;
    m_deployed.clear();
    for (const auto &change : picture.changed) {
        if (!change.kind && change.at >= m_from)
            m_deployed.append(change.at);
    }
    m_table.setPicture(picture, format);
    m_current = std::min(m_current, int(m_table.rows().size()) - 1);
    const auto last = int(m_table.rows().size()) - 1;
    setAccessibleDescription(last < 0 ? tr("Nothing was measured.") : rowInWords(last));
    update();
}

QString ImpactChart::rowInWords(int row) const
{
    if (row < 0 || row >= m_table.rows().size())
        return {};
    const auto &one = m_table.rows().at(row);
    const auto at = m_format.moment(one.at, m_asOf);
    if (!one.tried)
        return tr("%1: not measured").arg(at);
    const auto refused = one.refused();
    if (!refused)
        return tr("%1: %2 tried per minute, success not measured")
                .arg(at, m_format.number(*one.tried));
    return tr("%1: %2 tried, %3 succeeded, %4 refused per minute")
            .arg(at, m_format.number(*one.tried), m_format.number(*one.succeeded),
                 m_format.number(*refused));
}

// The next round number: 1, 2, 3, 5 times a power of ten.
static double roundedUp(double value)
{
    if (value <= 0)
        return 1;
    const auto power = std::pow(10, std::floor(std::log10(value)));
    for (const auto step : {1.0, 1.2, 1.6, 2.0, 3.0, 4.0, 6.0, 8.0, 10.0}) {
        if (step * power >= value)
            return step * power;
    }
    return 10 * power;
}

// The next length of time that people count in, in milliseconds.
static qint64 roundStep(double least)
{
    for (const qint64 minutes : {1, 5, 10, 15, 30, 60, 120, 180, 240, 360}) {
        if (double(minutes) * 60'000 >= least)
            return minutes * 60'000;
    }
    return qint64(720) * 60'000;
}

ImpactChart::Layout ImpactChart::layOut() const
{
    double most = 0;
    for (const auto &row : m_table.rows())
        most = std::max({most, row.tried.value_or(0), row.succeeded.value_or(0)});
    const auto line = QFontMetrics(m_theme.font(Type::Small)).height();
    const auto left = Paint::width(u"0,000"_s, m_theme.font(Type::Small)) + Theme::Space4;
    const auto right = Paint::width(u"00,000 succeeded"_s, m_theme.font(Type::SmallBold))
            + Theme::Space4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF plot = mirrored
            ? QRectF(rect()).adjusted(right, line + 8, -left, -line - 8)
            : QRectF(rect()).adjusted(left, line + 8, -right, -line - 8);
    return {.plot = plot,
            .top = roundedUp(most),
            .from = m_from,
            .milliseconds = std::max(1.0, double(m_from.msecsTo(m_asOf))),
            .mirrored = mirrored};
}

void ImpactChart::paintAxes(QPainter &painter, const Layout &layout) const
{
    const auto &font = m_theme.font(Type::Small);
    const auto line = QFontMetricsF(font).height();
    const auto muted = m_theme.color(Ink::TextMuted);
    for (int i = 0; i <= 4; ++i) {
        const auto value = layout.top * i / 4;
        const auto y = layout.y(value);
        painter.setPen(m_theme.color(Ink::Grid));
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.plot.right(), y));
        const auto text = layout.top < 8 ? m_format.number(value)
                                         : m_format.count(std::llround(value));
        const QRectF place(layout.mirrored ? layout.plot.right() + Theme::Space3 : 0, y - line / 2,
                           layout.mirrored ? width() - layout.plot.right() - Theme::Space3
                                           : layout.plot.left() - Theme::Space3,
                           line);
        painter.setPen(muted);
        painter.setFont(font);
        painter.drawText(place,
                         (layout.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                         text);
    }
    const auto wide = Paint::width(u"00:00"_s, font) + Theme::Space7;
    const auto most = std::max(1.0, layout.plot.width() / wide / 1.4);
    const auto step = roundStep(layout.milliseconds / most);
    const auto offset = m_format.zone().offsetFromUtc(m_from) * qint64(1000);
    const auto start = m_from.toMSecsSinceEpoch() + offset;
    for (auto at = (start + step - 1) / step * step; at <= start + qint64(layout.milliseconds);
         at += step) {
        const auto time = QDateTime::fromMSecsSinceEpoch(at - offset, Qt::UTC);
        const QRectF place(layout.x(time) - wide, layout.plot.bottom() + Theme::Space2, 2 * wide,
                           line);
        painter.drawText(place, Qt::AlignCenter, m_format.clock(time));
    }
}

void ImpactChart::paintCurves(QPainter &painter, const Layout &layout) const
{
    const auto &rows = m_table.rows();
    const auto blue = m_theme.series(0);
    const auto green = m_theme.tone(Tone::Pass).fg;
    // Each run of measured values by itself: what was not measured is not drawn over.
    for (qsizetype i = 0; i < rows.size();) {
        if (!rows.at(i).tried) {
            ++i;
            continue;
        }
        QPolygonF tried;
        QPolygonF good;
        for (; i < rows.size() && rows.at(i).tried; ++i) {
            const auto x = layout.x(rows.at(i).at);
            tried.append({x, layout.y(*rows.at(i).tried)});
            if (rows.at(i).succeeded)
                good.append({x, layout.y(*rows.at(i).succeeded)});
        }
        if (good.size() > 1) {
            auto ground = good;
            ground << QPointF(good.last().x(), layout.plot.bottom())
                   << QPointF(good.first().x(), layout.plot.bottom());
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.tone(Tone::Pass).tint);
            painter.drawPolygon(ground);
            auto gap = tried;
            for (auto point = good.crbegin(); point != good.crend(); ++point)
                gap.append(*point);
            painter.setBrush(Paint::hatch(m_theme.tone(Tone::Fail).fg, m_theme));
            painter.drawPolygon(gap);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(blue, 2));
        painter.drawPolyline(tried);
        painter.setPen(QPen(green, 2));
        painter.drawPolyline(good);
    }
}

void ImpactChart::paintMarks(QPainter &painter, const Layout &layout) const
{
    painter.setBrush(Qt::NoBrush);
    for (const auto &at : m_deployed) {
        painter.setPen(QPen(m_theme.color(Ink::TextMuted), 1, Qt::DotLine));
        const auto x = layout.x(at);
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
        Icons::paint(&painter, QRectF(x - 7, layout.plot.top() - 15, 14, 14), u"deploy"_s,
                     m_theme.color(Ink::TextSecondary), layoutDirection());
    }
    if (!m_firstFailed.isValid() || m_firstFailed < m_from)
        return;
    const auto red = m_theme.tone(Tone::Fail).fg;
    const auto x = layout.x(m_firstFailed);
    painter.setPen(QPen(red, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    const QRectF sign(x - 7, layout.plot.top() - 18, 14, 14);
    StatusGlyph::paint(&painter, sign, Sign::Incident, -1, m_theme);
    const auto text = tr("%1 first failed").arg(m_format.clock(m_firstFailed));
    const auto &font = m_theme.font(Type::SmallBold);
    const auto wide = Paint::width(text, font) + 2;
    const bool fitsBefore = x - wide - 14 > 0;
    const QRectF place(fitsBefore ? x - wide - 12 : x + 12, sign.top() - 2, wide, 18);
    Paint::line(&painter, place, text, font, red, Qt::AlignCenter);
}

// The newest values stand at the end of their curves, and keep out of each other's way.
void ImpactChart::paintEnds(QPainter &painter, const Layout &layout) const
{
    if (m_table.rows().isEmpty() || !m_table.rows().last().tried)
        return;
    const auto &last = m_table.rows().last();
    struct End
    {
        double y;
        QString text;
        QColor color;
    };
    const auto count = [this](double value) {
        return value < 10 ? m_format.number(value) : m_format.count(std::llround(value));
    };
    QList<End> ends {{layout.y(*last.tried), tr("%1 tried").arg(count(*last.tried)),
                      m_theme.series(0)}};
    if (last.succeeded) {
        const auto refused = *last.refused();
        const auto share = *last.tried > 0 ? refused / *last.tried : 0;
        if (share >= 0.02)
            ends.append({layout.y((*last.tried + *last.succeeded) / 2),
                         tr("%1 refused").arg(count(refused)), m_theme.tone(Tone::Fail).fg});
        ends.append({layout.y(*last.succeeded), tr("%1 succeeded").arg(count(*last.succeeded)),
                     m_theme.tone(Tone::Pass).fg});
    }
    const auto &font = m_theme.font(Type::SmallBold);
    const auto line = QFontMetricsF(font).height();
    const auto least = ends.size() > 1 ? line : 0;
    auto y = std::min(ends.first().y,
                      layout.plot.bottom() - least * double(ends.size() - 1) - line / 2);
    for (const auto &end : std::as_const(ends)) {
        y = std::max(y, end.y);
        const QRectF place(layout.mirrored ? 0 : layout.plot.right() + Theme::Space3, y - line / 2,
                           layout.mirrored ? layout.plot.left() - Theme::Space3
                                           : width() - layout.plot.right() - Theme::Space3,
                           line);
        Paint::line(&painter, place, end.text, font, end.color,
                    (layout.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        y += line;
    }
}

void ImpactChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto layout = layOut();
    if (layout.plot.width() < 20 || layout.plot.height() < 20)
        return;
    if (m_table.rows().isEmpty()) {
        Paint::line(&painter, rect(), tr("Nothing was measured in this time."),
                    m_theme.font(Type::Body), m_theme.color(Ink::TextMuted), Qt::AlignCenter,
                    layoutDirection());
        return;
    }
    paintAxes(painter, layout);
    paintCurves(painter, layout);
    paintMarks(painter, layout);
    paintEnds(painter, layout);
    if (m_current >= 0 && hasFocus()) {
        const auto x = layout.x(m_table.rows().at(m_current).at);
        painter.setPen(QPen(m_theme.color(Ink::Focus), 2));
        painter.drawLine(QPointF(x, layout.plot.top()), QPointF(x, layout.plot.bottom()));
    }
    if (hasFocus())
        Paint::focusRing(&painter, QRectF(rect()), Theme::ControlRadius, m_theme);
}

void ImpactChart::point(int row)
{
    if (m_table.rows().isEmpty())
        return;
    m_current = std::clamp(row, 0, int(m_table.rows().size()) - 1);
    setAccessibleDescription(rowInWords(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ImpactChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_table.rows().size()) - 1;
    if (last < 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Right:
        point(m_current < 0 ? last : m_current + forward);
        break;
    case Qt::Key_Left:
        point(m_current < 0 ? last : m_current - forward);
        break;
    case Qt::Key_Home:
        point(0);
        break;
    case Qt::Key_End:
        point(last);
        break;
    default:
        return QWidget::keyPressEvent(event);
    }
    const auto layout = layOut();
    QToolTip::showText(mapToGlobal(QPointF(layout.x(m_table.rows().at(m_current).at),
                                           layout.plot.top())
                                           .toPoint()),
                       rowInWords(m_current).toHtmlEscaped(), this);
}

void ImpactChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto layout = layOut();
    const auto &rows = m_table.rows();
    if (rows.isEmpty() || !layout.plot.contains(event->position()))
        return QToolTip::hideText();
    const auto nearest = std::ranges::min_element(rows, {}, [&](const ImpactTable::Row &row) {
        return std::abs(layout.x(row.at) - event->position().x());
    });
    QToolTip::showText(event->globalPosition().toPoint(),
                       rowInWords(int(nearest - rows.begin())).toHtmlEscaped(), this);
}

QSize ImpactChart::sizeHint() const
{
    return {m_theme.scaled(640), m_theme.scaled(260)};
}

QSize ImpactChart::minimumSizeHint() const
{
    return {m_theme.scaled(320), m_theme.scaled(160)};
}

} // namespace Dayshift
