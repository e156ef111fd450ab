// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/plot.h"

#include "models/metrics/reduce.h"
#include "views/style/paint.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Plot)
};

} // namespace

// The next of 1, 2, 5, 10, …: what people count in.
static double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-9))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

Plot::Plot(const Chart &chart, const QRectF &rect, const Theme &theme, const Format &format,
           Qt::LayoutDirection direction)
    : m_chart(chart)
    , m_theme(theme)
    , m_format(format)
    , m_rect(rect)
    , m_direction(direction)
{
    measure();
    if (m_chart.shape == ChartShape::Line)
        prepareLines();
    QList<QPointF> dots;
    for (const auto &dot : m_chart.dots)
        dots.append(at(dot.x(), dot.y()));
    std::ranges::stable_sort(dots, {}, &QPointF::x);
    m_dots = reducedTo(dots, m_area.left(), m_area.right(), int(m_area.width()));
    m_isReduced = m_isReduced || m_dots.size() < dots.size();
}

double Plot::unit() const
{
    switch (m_chart.unit) {
    case ChartUnit::Days:
        return 86'400;
    case ChartUnit::Hours:
        return 3600;
    case ChartUnit::Share:
        return 0.01;
    case ChartUnit::Count:
    case ChartUnit::Points:
        return 1;
    }
    return 1;
}

double Plot::greatest() const
{
    double most = 0;
    const bool stacks = m_chart.shape == ChartShape::Stacked || m_chart.shape == ChartShape::Areas;
    for (qsizetype step = 0; step < m_chart.steps.size(); ++step) {
        double sum = 0;
        for (const auto &series : m_chart.series) {
            const double value = series.values.value(step).value_or(0);
            sum = stacks ? sum + value : std::max(sum, value);
        }
        most = std::max(most, sum);
    }
    for (const auto &dot : m_chart.dots)
        most = std::max(most, dot.y());
    for (const auto &mark : m_chart.marks)
        most = std::max(most, mark.along ? mark.at : 0);
    return most;
}

QString Plot::tick(double value) const
{
    const double number = value / unit();
    const bool thousands = m_top / unit() >= 10'000 && number > 0; // all of an axis alike
    const auto words = thousands
            ? Words::tr("%1k", "thousands").arg(m_format.number(number / 1000, 0))
            : m_format.number(number, number == std::floor(number) ? 0 : 1);
    switch (m_chart.unit) {
    case ChartUnit::Days:
        return Words::tr("%1 d", "days").arg(words);
    case ChartUnit::Hours:
        return Words::tr("%1 h", "hours").arg(words);
    case ChartUnit::Share:
        return words + QChar(QChar::Nbsp) + u'%';
    case ChartUnit::Count:
    case ChartUnit::Points:
        return words;
    }
    return words;
}

// Ticks stand before the area, names of series and levels behind it, steps below.
void Plot::measure()
{
    const QFontMetricsF caption(m_theme.font(Type::Caption));
    const double most = greatest() / unit();
    // Words of lines across stand above what is highest.
    const bool marked = std::ranges::any_of(m_chart.marks, [](const auto &mark) {
        return !mark.along;
    });
    const double headroom = m_chart.shape == ChartShape::Areas ? 1.05 : marked ? 1.45 : 1.18;
    double step = niceStep(std::max(most * headroom, 1e-6) / 4);
    if (m_chart.unit == ChartUnit::Count || m_chart.unit == ChartUnit::Points)
        step = std::max(step, 1.0);
    m_step = step * unit();
    m_top = std::max(most * headroom, 2 * step) * unit();
    if (m_chart.shape == ChartShape::Ledger) {
        m_area = m_rect;
        return;
    }
    double before = 0;
    for (double value = 0; value <= m_top; value += m_step)
        before = std::max(before, caption.horizontalAdvance(tick(value)));
    double behind = 0;
    if (m_chart.series.size() > 1) {
        for (const auto &series : m_chart.series)
            behind = std::max(behind, caption.horizontalAdvance(series.name));
    }
    for (const auto &band : m_chart.bands)
        behind = std::max(behind, caption.horizontalAdvance(levelInWords(band.level)));
    if (marked)
        behind = std::max(behind, QFontMetricsF(m_theme.font(Type::SmallBold))
                                          .horizontalAdvance(m_chart.marks.last().words));
    behind = std::min(behind, m_rect.width() / 3);
    QRectF area = m_rect.adjusted(before + 8, caption.height() / 2, behind > 0 ? -behind - 10 : -4,
                                  -caption.height() - 6);
    if (isMirrored())
        area.moveLeft(m_rect.left() + m_rect.right() - area.right());
    m_area = area;
}

QPointF Plot::at(double step, double value) const
{
    const double share = (step + 0.5) / double(std::max<qsizetype>(m_chart.steps.size(), 1));
    const double x = isMirrored() ? m_area.right() - share * m_area.width()
                                  : m_area.left() + share * m_area.width();
    return {x, m_area.bottom() - std::min(value / m_top, 1.0) * m_area.height()};
}

int Plot::stepAt(const QPointF &position) const
{
    const auto count = int(m_chart.steps.size());
    if (count == 0 || !m_rect.contains(position))
        return -1;
    if (m_chart.shape == ChartShape::Ledger)
        return std::clamp(int((position.y() - m_rect.top()) / (m_rect.height() / count)), 0,
                          count - 1);
    if (position.x() < m_area.left() || position.x() > m_area.right())
        return -1;
    const double along = isMirrored() ? m_area.right() - position.x() : position.x() - m_area.left();
    return std::clamp(int(along / m_area.width() * count), 0, count - 1);
}

// Gaps stay gaps; of more points than pixels the extremes of each column are kept.
void Plot::prepareLines()
{
    for (const auto &series : m_chart.series) {
        Line line;
        QList<QPointF> run;
        const auto end = [&] {
            if (run.isEmpty())
                return;
            if (isMirrored())
                std::ranges::reverse(run);
            const auto kept = reducedTo(run, m_area.left(), m_area.right(), int(m_area.width()));
            m_isReduced = m_isReduced || kept.size() < run.size();
            line.runs.append(QPolygonF(kept));
            run.clear();
        };
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            if (!series.values[i]) {
                end();
                continue;
            }
            run.append(at(double(i), *series.values[i]));
            line.end = run.last();
            line.known = true;
        }
        end();
        m_lines.append(line);
    }
}

QColor Plot::inkOf(int series) const
{
    if (m_chart.shape != ChartShape::Areas)
        return m_theme.series(series);
    // From what is done, the darkest, to what is not begun.
    const auto count = std::max<qsizetype>(m_chart.series.size() - 1, 1);
    return m_theme.sequential(1 - 0.9 * double(series) / double(count));
}

QRectF Plot::mirrored(const QRectF &rect) const
{
    QRectF moved = rect;
    if (isMirrored())
        moved.moveLeft(m_rect.left() + m_rect.right() - rect.right());
    return moved;
}

void Plot::paint(QPainter *painter, int current) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_chart.shape == ChartShape::Ledger) {
        paintLedger(painter, current);
        painter->restore();
        return;
    }
    paintBands(painter);
    paintGrid(painter);
    switch (m_chart.shape) {
    case ChartShape::Bars:
    case ChartShape::Stacked:
        paintBars(painter);
        break;
    case ChartShape::Areas:
        paintAreas(painter);
        break;
    case ChartShape::Line:
        paintLines(painter);
        break;
    case ChartShape::Dots:
    case ChartShape::Ledger:
        break;
    }
    paintDots(painter);
    paintMarks(painter);
    paintEnds(painter);
    paintSteps(painter, current);
    painter->restore();
}

void Plot::paintBands(QPainter *painter) const
{
    static constexpr Band Inks[] = {Band::Low, Band::Medium, Band::High, Band::Elite};
    const auto caption = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(caption);
    for (const auto &band : m_chart.bands) {
        const double from = std::min(band.from, m_top);
        const double to = std::min(band.to.value_or(m_top), m_top);
        if (to <= from)
            continue;
        const double upper = at(0, to).y();
        const double lower = at(0, from).y();
        const QRectF area(m_area.left(), upper, m_area.width(), lower - upper);
        painter->fillRect(area, m_theme.band(Inks[int(band.level)]));
        if (area.height() < metrics.height())
            continue;
        QRectF name(m_area.right() + 8, area.center().y() - metrics.height() / 2,
                    m_rect.right() - m_area.right() - 8, metrics.height());
        if (isMirrored())
            name = {m_rect.left(), name.top(), m_area.left() - m_rect.left() - 8, name.height()};
        Paint::line(painter, name, levelInWords(band.level), caption,
                    m_theme.color(Ink::TextMuted), Qt::AlignLeading | Qt::AlignVCenter, m_direction);
    }
}

void Plot::paintGrid(QPainter *painter) const
{
    const auto caption = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(caption);
    for (double value = 0; value <= m_top; value += m_step) {
        const double y = at(0, value).y();
        painter->setPen(QPen(m_theme.color(value > 0 ? Ink::Grid : Ink::BorderStrong), 1));
        painter->drawLine(QPointF(m_area.left(), y), QPointF(m_area.right(), y));
        QRectF room(m_rect.left(), y - metrics.height() / 2, m_area.left() - m_rect.left() - 6,
                    metrics.height());
        if (isMirrored())
            room = {m_area.right() + 6, room.top(), m_rect.right() - m_area.right() - 6,
                    room.height()};
        Paint::line(painter, room, tick(value), caption, m_theme.color(Ink::TextMuted),
                    Qt::AlignTrailing | Qt::AlignVCenter, m_direction);
    }
}

// As many names of steps as there is room for, the last one among them.
void Plot::paintSteps(QPainter *painter, int current) const
{
    const auto count = int(m_chart.steps.size());
    if (current >= 0 && current < count) {
        painter->setPen(QPen(m_theme.color(Ink::Focus), 1.5, Qt::DashLine));
        const double x = at(current, 0).x();
        painter->drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom()));
    }
    const auto caption = m_theme.font(Type::Caption);
    const QFontMetricsF metrics(caption);
    double widest = 0;
    QList<int> named;
    for (int i = 0; i < count; ++i) {
        if (m_chart.steps[i].label.isEmpty())
            continue;
        named.append(i);
        widest = std::max(widest, metrics.horizontalAdvance(m_chart.steps[i].label));
    }
    const int fit = std::max(1, int(m_area.width() / (widest + 10)));
    const int every = std::max<int>(1, int(named.size() + fit - 1) / fit);
    for (int i = (int(named.size()) - 1) % every; i >= 0 && i < named.size(); i += every) {
        const int step = named[i];
        double x = at(step, 0).x() - (widest + 8) / 2;
        x = std::clamp(x, m_rect.left(), std::max(m_rect.left(), m_rect.right() - widest - 8));
        Paint::line(painter, {x, m_area.bottom() + 4, widest + 8, metrics.height()},
                    m_chart.steps[step].label, caption, m_theme.color(Ink::TextMuted),
                    Qt::AlignCenter, m_direction);
    }
}

} // namespace Dayshift
