// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/plot.h"

#include "views/style/paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Dayshift {

static constexpr double MostBarWidth = 46;
static constexpr int MostDotsOnALine = 40;

// Waiting is hatched, work is solid; a failure stands above it as a sign.
void Plot::paintBar(QPainter *painter, const QRectF &bar, int step, int series) const
{
    const auto &what = m_chart.steps[step];
    const bool light = m_chart.shape == ChartShape::Stacked && series > 0;
    if (what.waits) {
        const auto &tone = m_theme.tone(Tone::Warn);
        painter->setPen(QPen(tone.fg, 1));
        painter->setBrush(tone.tint);
        painter->drawRoundedRect(bar, 2, 2);
        painter->setBrush(Paint::hatch(tone.fg, m_theme));
        painter->drawRoundedRect(bar, 2, 2);
    } else if (light) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 1));
        painter->setBrush(m_theme.color(Ink::AccentTint));
        painter->drawRect(bar);
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(Ink::Accent));
        painter->drawRoundedRect(bar, 2, 2);
    }
}

void Plot::paintBars(QPainter *painter) const
{
    const auto count = int(m_chart.steps.size());
    const double room = m_area.width() / std::max(count, 1);
    const double width = std::min(room * 0.74, MostBarWidth);
    const auto small = m_theme.font(Type::SmallBold);
    const QFontMetricsF metrics(small);
    for (int step = 0; step < count; ++step) {
        double below = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const auto value = m_chart.series[series].values.value(step);
            if (!value || *value <= 0)
                continue;
            const auto foot = at(step, below);
            const auto top = at(step, below + *value);
            paintBar(painter, {foot.x() - width / 2, top.y(), width, foot.y() - top.y()}, step,
                     series);
            below += *value;
        }
        const auto top = at(step, below);
        if (m_chart.steps[step].failed) {
            StatusGlyph::paint(painter, QRectF(top.x() - 6, top.y() - 15, 12, 12), Sign::Failed, -1,
                               m_theme);
        } else if (m_chart.shape == ChartShape::Bars && below > 0) {
            const auto words = m_format.number(below, below == std::floor(below) ? 0 : 1);
            if (metrics.horizontalAdvance(words) <= room)
                Paint::line(painter, {top.x() - room / 2, top.y() - metrics.height() - 1, room,
                                      metrics.height()},
                            words, small, m_theme.color(Ink::Text), Qt::AlignCenter, m_direction);
        }
    }
}

void Plot::paintAreas(QPainter *painter) const
{
    const auto count = m_chart.steps.size();
    QList<double> below(count, 0);
    for (int series = 0; series < m_chart.series.size(); ++series) {
        QPolygonF outline;
        for (qsizetype i = 0; i < count; ++i)
            outline.append(at(double(i), below[i] + m_chart.series[series].values.value(i).value_or(0)));
        for (qsizetype i = count - 1; i >= 0; --i) {
            outline.append(at(double(i), below[i]));
            below[i] += m_chart.series[series].values.value(i).value_or(0);
        }
        painter->setPen(QPen(m_theme.color(Ink::Surface), 1));
        painter->setBrush(inkOf(series));
        painter->drawPolygon(outline);
    }
}

void Plot::paintLines(QPainter *painter) const
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const auto &line = m_lines[i];
        const bool guides = m_chart.series[i].guides;
        QPen pen(guides ? m_theme.color(Ink::TextMuted) : m_theme.color(Ink::Accent),
                 guides ? 1.5 : 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (guides)
            pen.setDashPattern(i == 1 ? QList<qreal> {2, 3} : QList<qreal> {6, 3});
        painter->setBrush(Qt::NoBrush);
        painter->setPen(pen);
        for (const auto &run : line.runs) {
            if (run.size() > 1)
                painter->drawPolyline(run);
        }
        if (guides || !m_chart.dots.isEmpty())
            continue;
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->setBrush(m_theme.color(Ink::Surface));
        for (const auto &run : line.runs) {
            if (run.size() > MostDotsOnALine)
                continue;
            for (const auto &point : run)
                painter->drawEllipse(point, 3.5, 3.5);
        }
        if (line.known)
            painter->drawEllipse(line.end, 4, 4);
    }
}

void Plot::paintDots(QPainter *painter) const
{
    const bool incidents = m_chart.shape == ChartShape::Line;
    auto ink = m_theme.color(Ink::Accent);
    if (incidents) {
        painter->setPen(QPen(m_theme.tone(Tone::Fail).solid, 2));
        painter->setBrush(m_theme.color(Ink::Surface));
    } else {
        painter->setPen(QPen(ink, 1));
        ink.setAlphaF(0.35F);
        painter->setBrush(ink);
    }
    for (const auto &dot : m_dots) {
        if (incidents)
            painter->drawPolygon(QPolygonF({dot + QPointF(0, -5), dot + QPointF(5, 0),
                                            dot + QPointF(0, 5), dot + QPointF(-5, 0)}));
        else
            painter->drawEllipse(dot, 3.5, 3.5);
    }
}

void Plot::paintMarks(QPainter *painter) const
{
    const auto font = m_theme.font(Type::SmallBold);
    const QFontMetricsF metrics(font);
    double taken = -1e9; // words do not lie on each other
    for (const auto &mark : m_chart.marks) {
        const auto &ink = mark.alarms ? m_theme.tone(Tone::Fail).fg : m_theme.color(Ink::Text);
        painter->setPen(QPen(ink, 1.3, Qt::DashLine));
        const double width = metrics.horizontalAdvance(mark.words) + 6;
        if (mark.along) {
            const double y = at(0, mark.at).y();
            painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
            const QRectF room(m_area.right() - width, y - metrics.height() - 1, width,
                              metrics.height());
            Paint::line(painter, isMirrored() ? QRectF(m_area.left(), room.top(), width, room.height())
                                              : room,
                        mark.words, font, ink, Qt::AlignTrailing | Qt::AlignVCenter, m_direction);
            continue;
        }
        const double x = at(mark.at, 0).x();
        painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
        double left = isMirrored() ? x - width - 2 : x + 4;
        if (left + width > m_rect.right())
            left = x - width - 2;
        double top = m_area.top();
        if (std::abs(left - taken) < width + 4)
            top += metrics.height() + 1;
        taken = left;
        Paint::line(painter, {left, top, width, metrics.height()}, mark.words, font, ink,
                    Qt::AlignLeading | Qt::AlignVCenter, m_direction);
    }
}

// Series are named where they end, below each other where they end together.
void Plot::paintEnds(QPainter *painter) const
{
    const auto caption = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(caption);
    if (m_chart.series.size() > 1) {
        QList<std::pair<double, int>> ends;
        double below = 0;
        for (int i = 0; i < m_chart.series.size(); ++i) {
            double value = 0;
            for (const auto &each : m_chart.series[i].values)
                value = each.value_or(value);
            const bool stacks = m_chart.shape != ChartShape::Line;
            ends.append({at(0, stacks ? below + value / 2 : value).y(), i});
            below += stacks ? value : 0;
        }
        std::ranges::sort(ends, std::greater());
        double floor = m_area.bottom() + metrics.height() / 2;
        for (const auto &[y, series] : std::as_const(ends)) {
            const double centre = std::min(y, floor - metrics.height());
            floor = centre;
            QRectF room(m_area.right() + 8, centre - metrics.height() / 2,
                        m_rect.right() - m_area.right() - 8, metrics.height());
            if (isMirrored())
                room = {m_rect.left(), room.top(), m_area.left() - m_rect.left() - 8, room.height()};
            Paint::line(painter, room, m_chart.series[series].name, caption,
                        m_theme.color(series == 0 ? Ink::Text : Ink::TextSecondary),
                        Qt::AlignLeading | Qt::AlignVCenter, m_direction);
        }
        return;
    }
    if (m_chart.shape != ChartShape::Line || m_lines.isEmpty() || !m_lines.first().known)
        return;
    const auto font = m_theme.font(Type::SmallBold);
    const QFontMetricsF bold(font);
    std::optional<double> last;
    for (const auto &value : m_chart.series.first().values)
        last = value ? value : last;
    const auto words = valueInWords(m_chart.unit, *last, m_format);
    const double width = bold.horizontalAdvance(words) + 4;
    const auto end = m_lines.first().end;
    const double x = std::clamp(end.x() - width / 2, m_area.left(), m_area.right() - width);
    Paint::line(painter, {x, std::max(end.y() - bold.height() - 6, m_area.top()), width, bold.height()},
                words, font, m_theme.color(Ink::Text), Qt::AlignCenter, m_direction);
}

void Plot::paintLedger(QPainter *painter, int current) const
{
    const auto count = int(m_chart.steps.size());
    if (count == 0 || m_chart.series.isEmpty())
        return;
    const auto font = m_theme.font(Type::Small);
    const auto bold = m_theme.font(Type::SmallBold);
    const QFontMetricsF metrics(font);
    double names = 0;
    double values = 0;
    for (int i = 0; i < count; ++i) {
        names = std::max(names, metrics.horizontalAdvance(m_chart.steps[i].label));
        values = std::max(values, QFontMetricsF(bold).horizontalAdvance(valueInWords(
                                          m_chart.unit, m_chart.series[0].values[i].value_or(0),
                                          m_format)));
    }
    names = std::min(names, m_rect.width() * 0.42) + 10;
    values += 10;
    const double row = std::min(m_rect.height() / count, 34.0);
    const double room = std::max(m_rect.width() - names - values, 10.0);
    const double most = std::max(greatest(), 1e-9);
    for (int i = 0; i < count; ++i) {
        const double value = m_chart.series[0].values[i].value_or(0);
        const QRectF line(m_rect.left(), m_rect.top() + i * row, m_rect.width(), row);
        if (i == current)
            painter->fillRect(line, m_theme.color(Ink::Hover));
        Paint::line(painter, mirrored({line.left(), line.top(), names, row}), m_chart.steps[i].label,
                    font, m_theme.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter,
                    m_direction);
        const QRectF bar(line.left() + names, line.center().y() - std::min(7.0, row / 3),
                         std::max(room * value / most, 2.0), std::min(14.0, row * 2 / 3));
        paintBar(painter, mirrored(bar), i, 0);
        Paint::line(painter, mirrored({line.right() - values, line.top(), values, row}),
                    valueInWords(m_chart.unit, value, m_format), bold,
                    m_chart.steps[i].waits ? m_theme.tone(Tone::Warn).fg : m_theme.color(Ink::Text),
                    Qt::AlignTrailing | Qt::AlignVCenter, m_direction);
    }
}

} // namespace Dayshift
