// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timeline.h"

#include "models/day/daywords.h"
#include "views/day/timelineaccess.h"
#include "views/day/timelinepaint.h"
#include "views/style/paint.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 LeastView = 5 * 60'000;
static constexpr qint64 Second = 1000;

Timeline::Timeline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scroll(new QScrollBar(Qt::Horizontal, this))
{
    TimelineAccess::install();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Timeline of the day"));
    setAccessibleDescription(tr("Left and right go from step to step, up and down from role to "
                                "role, Enter opens what is behind a step."));
    m_scroll->hide();
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Seen part of the day"));
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) {
        const auto from = m_scene.from.toMSecsSinceEpoch() + qint64(value) * Second;
        if (from / Second != m_viewFrom / Second)
            see(from, from + m_viewTo - m_viewFrom);
    });
    connect(&theme, &Theme::changed, this, [this] {
        makeLabels();
        relayout();
    });
}

TimelineMetrics Timeline::metrics() const
{
    TimelineMetrics metrics;
    const auto grown = [this](double pixels) { return pixels * m_theme.textScale(); };
    metrics.names = grown(std::min(metrics.names, std::max(110.0, width() * .16)));
    metrics.sums = grown(metrics.sums);
    metrics.head = grown(metrics.head);
    metrics.lane = grown(metrics.lane);
    metrics.bar = grown(metrics.bar);
    metrics.barTop = grown(metrics.barTop);
    metrics.curve = grown(metrics.curve);
    return metrics;
}

void Timeline::setScene(const TimelineScene &scene, const Format &format, bool keepView)
{
    const auto key = currentStep() ? currentStep()->key : QString();
    const bool kept = keepView && isZoomed();
    m_scene = scene;
    m_format = format;
    makeLabels();
    m_current = -1;
    if (!kept) {
        m_viewFrom = scene.from.toMSecsSinceEpoch();
        m_viewTo = scene.to.toMSecsSinceEpoch();
    }
    relayout();
    for (qsizetype i = 0; !key.isEmpty() && i < layoutOfBars().bars().size(); ++i) {
        if (m_scene.steps[m_layout.bars()[i].step].key == key)
            m_current = i;
    }
    TimelineAccess::forget(this);
    updateGeometry();
}

void Timeline::makeLabels()
{
    m_labels.clear();
    m_widths.clear();
    m_labels.reserve(m_scene.steps.size());
    for (qsizetype i = 0; i < m_scene.steps.size(); ++i) {
        const auto &step = m_scene.steps[i];
        auto label = DayWords::label(step, m_format);
        if (step.kind == StepKind::Failure && m_scene.detectionGap.count() > 0)
            label = tr("%1 %2 \u00b7 noticed after %3", "a time of day, what happened, how long")
                            .arg(m_format.clock(step.startedAt), label,
                                 m_format.span(m_scene.detectionGap));
        else if (step.isMoment() && step.kind != StepKind::SignOff)
            label = tr("%1 %2", "a time of day, what happened")
                            .arg(m_format.clock(step.startedAt), label);
        m_labels.append(label);
    }
}

void Timeline::relayout()
{
    m_laidOut = false;
    showScroll();
    update();
}

const TimelineLayout &Timeline::layoutOfBars() const
{
    if (!m_laidOut) {
        auto *self = const_cast<Timeline *>(this);
        const QFontMetricsF small(m_theme.font(Type::Caption));
        const QFontMetricsF bold(m_theme.font(Type::SmallBold));
        const auto longest = m_labels.value(m_scene.longestWait);
        m_layout = TimelineLayout(
                m_scene, metrics(), width(), QDateTime::fromMSecsSinceEpoch(m_viewFrom, Qt::UTC),
                QDateTime::fromMSecsSinceEpoch(m_viewTo, Qt::UTC), m_labels,
                [&](const QString &label) {
                    auto &known = self->m_widths[label];
                    if (known <= 0)
                        known = (label == longest ? bold : small).horizontalAdvance(label) + 2;
                    return known;
                });
        m_laidOut = true;
    }
    return m_layout;
}

QString Timeline::spoken(qsizetype bar) const
{
    const auto &bars = layoutOfBars().bars();
    if (bar < 0 || bar >= bars.size())
        return {};
    auto words = DayWords::spoken(m_scene.steps[bars[bar].step], m_format);
    if (bars[bar].step == m_scene.longestWait)
        words = tr("%1, the longest wait").arg(words);
    return words;
}

const DayStep *Timeline::currentStep() const
{
    const auto &bars = layoutOfBars().bars();
    return m_current >= 0 && m_current < bars.size() ? &m_scene.steps[bars[m_current].step]
                                                     : nullptr;
}

void Timeline::setCurrent(qsizetype bar)
{
    if (bar < 0 || bar >= layoutOfBars().bars().size())
        return;
    const auto step = m_layout.bars()[bar].step;
    makeVisible(m_scene.steps[step]);
    const auto &bars = layoutOfBars().bars();
    m_current = std::ranges::find(bars, step, &TimelineBar::step) - bars.begin();
    update();
    TimelineAccess::tellFocus(this, m_current);
}

void Timeline::makeVisible(const DayStep &step)
{
    const auto from = step.startedAt.toMSecsSinceEpoch();
    const auto length = m_viewTo - m_viewFrom;
    if (from < m_viewFrom)
        see(from - length / 10, from - length / 10 + length);
    else if (step.endedAt.toMSecsSinceEpoch() > m_viewTo && from > m_viewFrom + length / 2)
        see(from - length / 2, from - length / 2 + length);
}

bool Timeline::isZoomed() const
{
    return m_viewFrom > m_scene.from.toMSecsSinceEpoch()
            || m_viewTo < m_scene.to.toMSecsSinceEpoch();
}

void Timeline::see(qint64 from, qint64 to)
{
    const auto first = m_scene.from.toMSecsSinceEpoch(), last = m_scene.to.toMSecsSinceEpoch();
    const auto length = std::clamp(to - from, std::min(LeastView, last - first), last - first);
    m_viewFrom = std::clamp(from, first, last - length);
    m_viewTo = m_viewFrom + length;
    const auto *step = currentStep();
    const auto kept = step ? step - m_scene.steps.constData() : -1;
    relayout();
    if (kept >= 0) {
        const auto &bars = layoutOfBars().bars();
        const auto found = std::ranges::find(bars, kept, &TimelineBar::step);
        m_current = found == bars.end() ? -1 : found - bars.begin();
    }
}

void Timeline::zoom(double factor, const QDateTime &around)
{
    const auto middle = around.isValid() ? around.toMSecsSinceEpoch() : (m_viewFrom + m_viewTo) / 2;
    const auto from = middle - qint64(double(middle - m_viewFrom) / factor);
    const auto to = middle + qint64(double(m_viewTo - middle) / factor);
    see(from, to);
}

void Timeline::fit()
{
    see(m_scene.from.toMSecsSinceEpoch(), m_scene.to.toMSecsSinceEpoch());
}

void Timeline::showScroll()
{
    const auto all = m_scene.from.msecsTo(m_scene.to), seen = m_viewTo - m_viewFrom;
    const QSignalBlocker quiet(m_scroll);
    m_scroll->setRange(0, int(std::max<qint64>(0, all - seen) / Second));
    m_scroll->setPageStep(int(seen / Second));
    m_scroll->setSingleStep(int(std::max<qint64>(1, seen / Second / 20)));
    m_scroll->setValue(int((m_viewFrom - m_scene.from.toMSecsSinceEpoch()) / Second));
    m_scroll->setVisible(isZoomed());
    const auto high = m_scroll->sizeHint().height();
    m_scroll->setGeometry(12, height() - high - 2, width() - 24, high);
}

void Timeline::paintOn(QPainter *painter, const QSizeF &size, const Theme &theme) const
{
    const TimelineMetrics plain;
    const QFontMetricsF small(theme.font(Type::Caption));
    const TimelineLayout layout(m_scene, plain, size.width(), m_scene.from, m_scene.to, m_labels,
                                [&](const QString &label) { return small.horizontalAdvance(label) + 8; });
    TimelinePainter(painter, m_scene, layout, plain, theme, m_format, layoutDirection(), size.width())
            .paint(-1);
}

QSize Timeline::sizeHint() const
{
    return {m_theme.scaled(1000), int(layoutOfBars().height())};
}

QSize Timeline::minimumSizeHint() const
{
    return {m_theme.scaled(480), int(layoutOfBars().height())};
}

void Timeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Paint::card(&painter, rect(), m_theme.color(Ink::Surface), m_theme.color(Ink::Border));
    TimelinePainter(&painter, m_scene, layoutOfBars(), metrics(), m_theme, m_format,
                    layoutDirection(), width())
            .paint(hasFocus() ? m_current : -1);
}

bool Timeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bar = layoutOfBars().barAt(mirrored(QPointF(help->pos())));
        if (bar < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), spoken(bar).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace Dayshift
