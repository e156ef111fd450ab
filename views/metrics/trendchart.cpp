// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/trendchart.h"

#include "views/style/paint.h"

#include <QAccessible>
#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostWeekLabels = 5;
static constexpr double HalfBar = 0.34;

// The chart's own window, with our words over it.
class TrendChart::Canvas : public QChartView
{
public:
    Canvas(QChart *shown, TrendChart *owner)
        : QChartView(shown, owner)
        , m_owner(owner)
    {
        setRenderHint(QPainter::Antialiasing);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setBackgroundBrush(Qt::NoBrush);
        viewport()->setAutoFillBackground(false);
        setAutoFillBackground(false);
    }

protected:
    void drawForeground(QPainter *painter, const QRectF &) override
    {
        m_owner->paintLabels(painter);
    }

private:
    TrendChart *m_owner;
};

TrendChart::TrendChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_chart(new QChart)
{
    build();
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_canvas);
    m_canvas->viewport()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_theme, &Theme::changed, this, &TrendChart::restyle);
}

void TrendChart::build()
{
    m_chart->legend()->hide();
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_across = new QValueAxis(this);
    m_across->setVisible(false);
    m_up = new QValueAxis(this);
    m_up->setVisible(false);
    m_weeks = new QCategoryAxis(this);
    m_weeks->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_weeks->setGridLineVisible(false);
    m_weeks->setTruncateLabels(false);
    m_weeks->setStartValue(-0.5); // left of the first week: a tick of its own would name nothing
    m_chart->addAxis(m_across, Qt::AlignBottom);
    m_chart->addAxis(m_weeks, Qt::AlignBottom);
    m_chart->addAxis(m_up, Qt::AlignLeft);
    m_canvas = new Canvas(m_chart, this); // owns the chart
}

QSize TrendChart::sizeHint() const
{
    return {m_theme.scaled(260), m_theme.scaled(150)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {m_theme.scaled(160), m_theme.scaled(110)};
}

// The axis of lead times counts in days and that of recoveries in hours, so that its round numbers
// are round to people.
double TrendChart::unit() const
{
    switch (m_figure.measure) {
    case BandMeasure::LeadTime:
        return 86'400;
    case BandMeasure::Recovery:
        return 3600;
    case BandMeasure::FailureRate:
        return 0.01;
    case BandMeasure::Frequency:
        return 1;
    }
    return 1;
}

QList<int> TrendChart::weeksWithValues() const
{
    QList<int> weeks;
    for (int i = 0; i < m_figure.weeks.size(); ++i) {
        if (m_figure.weeks[i].value)
            weeks.append(i);
    }
    return weeks;
}

void TrendChart::setFigure(const Figure &figure, const Format &format)
{
    m_figure = figure;
    m_format = format;
    m_current = std::min(m_current, int(figure.weeks.size()) - 1);
    setAccessibleName(
            tr("Chart of %1, %n week(s)", nullptr, int(figure.weeks.size())).arg(figure.title));
    setAccessibleDescription(m_current < 0 ? tr("Arrow keys read the weeks, Enter opens one.")
                                           : weekInWords(m_current));
    layOut();
}

void TrendChart::layOut()
{
    double most = 0;
    for (const auto &week : m_figure.weeks)
        most = std::max(most, week.value.value_or(0) / unit());
    for (const auto &point : m_figure.points)
        most = std::max(most, point.value / unit());
    m_top = most > 0 ? most * 1.25 : 1; // room for the words above the highest
    if (hasBars())
        m_top = std::max(m_top, 3.0);
    m_up->setRange(0, m_top);
    const auto last = double(std::max<qsizetype>(m_figure.weeks.size(), 1)) - 0.5;
    m_across->setRange(-0.5, last);
    drawBands();
    drawWeeks();
    drawAxes();
    restyle();
}

// Levels are areas behind the values, named at the edge.
void TrendChart::drawBands()
{
    for (auto *band : std::as_const(m_bands)) {
        m_chart->removeSeries(band);
        delete band;
    }
    m_bands.clear();
    qDeleteAll(m_edges);
    m_edges.clear();
    if (m_levels) {
        m_chart->removeAxis(m_levels);
        delete m_levels;
        m_levels = nullptr;
    }
    if (m_figure.bands.isEmpty())
        return;
    // Deployments are drawn a week, and their levels are a day.
    const double scale = hasBars() ? 7 : 1 / unit();
    const double right = double(m_figure.weeks.size()) - 0.5;
    auto bands = m_figure.bands;
    std::ranges::sort(bands, {}, &LevelBand::from);
    m_levels = new QCategoryAxis(this);
    m_levels->setStartValue(0);
    m_levels->setGridLineVisible(false);
    m_levels->setLineVisible(false);
    m_levels->setTruncateLabels(false);
    for (const auto &band : std::as_const(bands)) {
        const double from = std::min(m_top, band.from * scale);
        const double to = std::min(m_top, band.to ? *band.to * scale : m_top);
        if (to <= from)
            continue;
        auto *upper = new QLineSeries(this);
        upper->replace(QList<QPointF> {{-0.5, to}, {right, to}});
        auto *lower = new QLineSeries(this);
        lower->replace(QList<QPointF> {{-0.5, from}, {right, from}});
        auto *area = new QAreaSeries(upper, lower);
        area->setProperty("level", int(band.level));
        m_chart->addSeries(area);
        area->attachAxis(m_across);
        area->attachAxis(m_up);
        m_bands.append(area);
        m_edges.append({upper, lower});
        // A name needs room; the word is kept unlike any other by its place.
        if (to - from >= 0.1 * m_top)
            m_levels->append(levelInWords(band.level), to);
        else
            m_levels->append(QString(m_levels->count() + 1, u' '), to);
    }
    m_levels->setRange(0, m_top);
    // The names of the levels end a little before the ring that says where the keyboard is.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_chart->setMargins({mirrored ? Theme::Space3 : 0, 0, mirrored ? 0 : Theme::Space3, 0});
    m_chart->addAxis(m_levels, mirrored ? Qt::AlignLeft : Qt::AlignRight);
}

void TrendChart::drawWeeks()
{
    const auto forget = [this](auto *&series) {
        if (!series)
            return;
        m_chart->removeSeries(series);
        delete series;
        series = nullptr;
    };
    forget(m_bars);
    delete m_barEdge;
    m_barEdge = nullptr;
    for (auto *line : std::as_const(m_lines)) {
        m_chart->removeSeries(line);
        delete line;
    }
    m_lines.clear();
    forget(m_dots);
    forget(m_points);
    if (hasBars())
        drawBars();
    else
        drawLine();
}

// All bars are one area that goes up and down.
void TrendChart::drawBars()
{
    QList<QPointF> outline;
    for (int i = 0; i < m_figure.weeks.size(); ++i) {
        const double value = m_figure.weeks[i].value.value_or(0);
        outline.append(
                {{i - HalfBar, 0}, {i - HalfBar, value}, {i + HalfBar, value}, {i + HalfBar, 0}});
    }
    m_barEdge = new QLineSeries(this);
    m_barEdge->replace(outline);
    m_bars = new QAreaSeries(m_barEdge);
    m_chart->addSeries(m_bars);
    m_bars->attachAxis(m_across);
    m_bars->attachAxis(m_up);
}

void TrendChart::drawLine()
{
    QList<QPointF> run;
    QList<QPointF> all;
    const auto end = [&] {
        if (run.size() > 1) {
            auto *line = new QLineSeries(this);
            line->replace(run);
            m_chart->addSeries(line);
            line->attachAxis(m_across);
            line->attachAxis(m_up);
            m_lines.append(line);
        }
        run.clear();
    };
    for (int i = 0; i < m_figure.weeks.size(); ++i) {
        const auto &value = m_figure.weeks[i].value;
        if (!value) {
            end(); // a gap, not a zero
            continue;
        }
        run.append({double(i), *value / unit()});
        all.append(run.last());
    }
    end();
    const auto scatter = [this](const QList<QPointF> &points) {
        auto *series = new QScatterSeries(this);
        series->replace(points);
        m_chart->addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
        return series;
    };
    QList<QPointF> singles;
    for (const auto &point : std::as_const(m_figure.points))
        singles.append({double(point.week), point.value / unit()});
    if (!singles.isEmpty())
        m_points = scatter(singles);
    else
        m_dots = scatter(all);
}

// "W14": the number of the week, as calendars have it.
void TrendChart::drawAxes()
{
    for (const auto &label : m_weeks->categoriesLabels())
        m_weeks->remove(label);
    const int count = int(m_figure.weeks.size());
    const int step = std::max(1, (count + MostWeekLabels - 1) / MostWeekLabels);
    for (int i = (count - 1) % step; i < count; i += step)
        m_weeks->append(tr("W%1", "week of the year").arg(m_figure.weeks[i].monday.weekNumber()),
                        i);
    m_weeks->setRange(-0.5, std::max(count, 1) - 0.5);
}

void TrendChart::restyle()
{
    const auto accent = m_theme.color(Ink::Accent);
    const auto caption = m_theme.font(Type::Caption);
    for (auto *band : std::as_const(m_bands)) {
        static constexpr Band inks[] = {Band::Low, Band::Medium, Band::High, Band::Elite};
        band->setBrush(m_theme.band(inks[band->property("level").toInt()]));
        band->setPen(QPen(m_theme.color(Ink::Surface), 1));
    }
    if (m_bars) {
        m_bars->setBrush(accent);
        m_bars->setPen(Qt::NoPen);
    }
    for (auto *line : std::as_const(m_lines))
        line->setPen(QPen(accent, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto dot = [this](QScatterSeries *series, const QColor &edge, double size) {
        series->setBrush(m_theme.color(Ink::Surface));
        series->setPen(QPen(edge, 2));
        series->setMarkerSize(size);
    };
    if (m_dots)
        dot(m_dots, accent, 8);
    if (m_points) {
        m_points->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
        dot(m_points, m_theme.tone(Tone::Fail).solid, 11);
    }
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_weeks), static_cast<QAbstractAxis *>(m_levels)}) {
        if (!axis)
            continue;
        axis->setLabelsFont(caption);
        axis->setLabelsColor(m_theme.color(Ink::TextMuted));
        axis->setLinePen(QPen(m_theme.color(Ink::BorderStrong), 1));
        axis->setLineVisible(axis == m_weeks);
    }
    // Time runs with the reading.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_across->setReverse(mirrored);
    m_weeks->setReverse(mirrored);
    m_canvas->viewport()->update();
}

QString TrendChart::weekInWords(int week) const
{
    if (week < 0 || week >= m_figure.weeks.size())
        return {};
    const auto &one = m_figure.weeks[week];
    const auto from = m_format.date(one.monday, m_figure.weeks.last().monday);
    const auto value = one.value ? valueInWords(m_figure.measure, *one.value, m_format)
                                 : tr("nothing to measure");
    auto words = tr("Week %1, from %2: %3").arg(one.monday.weekNumber()).arg(from, value);
    if (one.days < 7)
        words += u" · "_s + tr("%n day(s) of it", nullptr, one.days);
    switch (m_figure.kind) {
    case FigureKind::Deployments:
        if (one.failed > 0)
            words += u" · "_s + tr("%n failed", nullptr, one.failed);
        break;
    case FigureKind::LeadTime:
        words += u" · "_s + tr("%n story(s)", nullptr, one.n);
        break;
    case FigureKind::FailedDeployments:
        words += u" · "_s + m_format.ofAll(one.failed, one.n);
        break;
    case FigureKind::Recovery:
        words += u" · "_s + tr("%n incident(s)", nullptr, one.n);
        break;
    }
    return words;
}

void TrendChart::setCurrentWeek(int week)
{
    week = std::clamp(week, -1, int(m_figure.weeks.size()) - 1);
    if (week == m_current)
        return;
    m_current = week;
    const auto words = weekInWords(week);
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    if (words.isEmpty())
        QToolTip::hideText();
    else if (isVisible())
        QToolTip::showText(
                m_canvas->mapToGlobal(m_chart->mapToPosition({double(week), m_top}).toPoint()),
                words, m_canvas);
    m_canvas->viewport()->update();
    emit currentWeekChanged(week);
}

void TrendChart::step(int direction)
{
    const auto weeks = weeksWithValues();
    if (weeks.isEmpty())
        return;
    if (m_current < 0) {
        setCurrentWeek(direction > 0 ? weeks.first() : weeks.last());
        return;
    }
    const int next = m_current + direction;
    if (next >= 0 && next < m_figure.weeks.size())
        setCurrentWeek(next);
}

void TrendChart::keyPressEvent(QKeyEvent *event)
{
    const int along = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-along);
    case Qt::Key_Right:
        return step(along);
    case Qt::Key_Home:
        return setCurrentWeek(0);
    case Qt::Key_End:
        return setCurrentWeek(int(m_figure.weeks.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit weekActivated(m_current); // none pointed out: all of them
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrentWeek(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TrendChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->viewport()->update();
}

void TrendChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrentWeek(-1);
    m_canvas->viewport()->update();
}

void TrendChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    QWidget::changeEvent(event);
}

int TrendChart::weekAt(const QPointF &position) const
{
    if (m_figure.weeks.isEmpty() || !m_chart->plotArea().contains(position))
        return -1;
    return std::clamp(int(std::lround(m_chart->mapToValue(position).x())), 0,
                      int(m_figure.weeks.size()) - 1);
}

bool TrendChart::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setCurrentWeek(weekAt(static_cast<QMouseEvent *>(event)->position()));
        break;
    case QEvent::Leave:
        if (!hasFocus())
            setCurrentWeek(-1);
        break;
    case QEvent::MouseButtonPress:
        setFocus(Qt::MouseFocusReason);
        break;
    case QEvent::MouseButtonDblClick:
        if (const int week = weekAt(static_cast<QMouseEvent *>(event)->position()); week >= 0)
            emit weekActivated(week);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

// What charts cannot say: the first and the last value in our words, failures above the bars, and
// where the keyboard is.
void TrendChart::paintLabels(QPainter *painter) const
{
    const auto area = m_chart->plotArea();
    const auto at = [this](int week, double value) {
        return m_chart->mapToPosition({double(week), value / unit()});
    };
    const auto weeks = weeksWithValues();
    painter->save();
    if (m_current >= 0 && m_current < m_figure.weeks.size()) {
        const auto x = at(m_current, 0).x();
        painter->setPen(QPen(m_theme.color(Ink::Focus), 1.5, Qt::DashLine));
        painter->drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
    if (hasBars()) {
        for (int i = 0; i < m_figure.weeks.size(); ++i) {
            if (m_figure.weeks[i].failed == 0)
                continue;
            const auto top = at(i, m_figure.weeks[i].value.value_or(0));
            StatusGlyph::paint(painter, QRectF(top.x() - 6, top.y() - 15, 12, 12), Sign::Failed, -1,
                               m_theme);
        }
    } else if (!weeks.isEmpty()) {
        painter->setFont(m_theme.font(Type::SmallBold));
        painter->setPen(m_theme.color(Ink::Text));
        const QFontMetricsF metrics(painter->font());
        const auto label = [&](int week) {
            const auto words
                    = valueInWords(m_figure.measure, *m_figure.weeks[week].value, m_format);
            const auto width = metrics.horizontalAdvance(words);
            const auto x = std::clamp(at(week, 0).x() - width / 2, area.left() + 2,
                                      area.right() - width - 2);
            // Above all that lies below the words, so that the line does not run through them.
            double top = at(week, *m_figure.weeks[week].value).y();
            for (const int other : weeks) {
                const auto point = at(other, *m_figure.weeks[other].value);
                if (point.x() > x - 8 && point.x() < x + width + 8)
                    top = std::min(top, point.y());
            }
            painter->drawText(QPointF(x, std::max(top - 9, area.top() + metrics.ascent())), words);
        };
        label(weeks.last());
        if (weeks.size() > 3)
            label(weeks.first());
    }
    painter->restore();
    if (hasFocus())
        Paint::focusRing(painter, QRectF(m_canvas->rect()).adjusted(1, 1, -1, -1),
                         Theme::ControlRadius, m_theme);
}

} // namespace Dayshift
