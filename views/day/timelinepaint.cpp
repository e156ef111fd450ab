// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timelinepaint.h"

#include "models/day/daywords.h"
#include "views/style/keptpicture.h"
#include "views/style/paint.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Timeline)
};

} // namespace

// A sign is a path; a day has hundreds of them.
static void paintSign(QPainter *painter, const QRectF &rect, Sign sign, const Theme &theme)
{
    const QRectF whole(rect.toRect());
    drawKept(painter, whole, u"day/%1/%2"_s.arg(int(sign)).arg(int(theme.look())),
             [&](QPainter &kept) { StatusGlyph::paint(&kept, whole, sign, -1, theme); });
}

// Corners that nobody can see are not drawn.
static void fillBar(QPainter *painter, const QRectF &rect, const QColor &edge, const QBrush &brush)
{
    if (rect.width() < 8) {
        painter->fillRect(rect, brush);
        if (edge.isValid() && rect.width() >= 3) {
            painter->setPen(edge);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(rect);
        }
        return;
    }
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(brush);
    painter->drawRoundedRect(rect, 3, 3);
}

TimelinePainter::TimelinePainter(QPainter *painter, const TimelineScene &scene,
                                 const TimelineLayout &layout, const TimelineMetrics &metrics,
                                 const Theme &theme, const Format &format,
                                 Qt::LayoutDirection direction, double width)
    : m_painter(painter)
    , m_scene(scene)
    , m_layout(layout)
    , m_metrics(metrics)
    , m_theme(theme)
    , m_format(format)
    , m_direction(direction)
    , m_width(width)
    , m_wait(Paint::hatch(theme.color(Ink::BorderStrong), theme))
    , m_longest(Paint::hatch(theme.tone(Tone::Warn).fg, theme))
{
}

double TimelinePainter::x(double x) const
{
    return m_direction == Qt::RightToLeft ? m_width - x : x;
}

QRectF TimelinePainter::box(const QRectF &rect) const
{
    if (m_direction != Qt::RightToLeft)
        return rect;
    return QRectF(m_width - rect.right(), rect.top(), rect.width(), rect.height());
}

void TimelinePainter::text(const QRectF &rect, const QString &words, Type type,
                           const QColor &color, Qt::Alignment alignment) const
{
    Paint::line(m_painter, box(rect), words, m_theme.font(type), color, alignment, m_direction);
}

void TimelinePainter::paint(qsizetype current)
{
    m_painter->setRenderHint(QPainter::Antialiasing);
    paintHead();
    paintAxis();
    paintLanes();
    m_painter->save();
    m_painter->setClipRect(box(m_layout.plot().adjusted(-10, -m_metrics.head, m_metrics.sums * .2, 0)));
    paintCurve();
    paintHandOvers();
    for (const auto &bar : m_layout.bars()) {
        if (!bar.isMoment)
            paintBar(bar);
    }
    for (const auto &bar : m_layout.bars()) {
        if (bar.isMoment)
            paintBar(bar);
    }
    paintEnd();
    for (const auto &bar : m_layout.bars())
        paintLabel(bar);
    if (current >= 0 && current < m_layout.bars().size())
        Paint::focusRing(m_painter, box(m_layout.bars()[current].rect.adjusted(-3, -3, 3, 3)),
                         Theme::ChipRadius, m_theme);
    m_painter->restore();
}

void TimelinePainter::paintHead() const
{
    text(QRectF(m_metrics.margin, 10, m_width * .5, 22), m_scene.title, Type::BodyBold,
         m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter);
    paintLegend();
}

void TimelinePainter::paintLegend() const
{
    struct Entry
    {
        QString word;
        QColor fill;
        QColor edge;
        bool hatched;
        std::optional<Sign> sign;
    };
    const auto &pass = m_theme.tone(Tone::Pass), &fail = m_theme.tone(Tone::Fail),
               &warn = m_theme.tone(Tone::Warn);
    const Entry entries[] = {
            {Words::tr("failed run"), fail.solid, {}, false, Sign::Failed},
            {Words::tr("passed run"), pass.solid, {}, false, Sign::Passed},
            {Words::tr("rework"), warn.solid, warn.fg, false, {}},
            {Words::tr("wait"), m_theme.color(Ink::Sunken), m_theme.color(Ink::BorderStrong), true, {}},
            {Words::tr("work"), m_theme.tone(Tone::Running).solid, {}, false, {}}};
    auto right = m_width - m_metrics.margin;
    const auto least = m_width * .5;
    for (const auto &entry : entries) {
        const auto width = Paint::width(entry.word, m_theme.font(Type::Small)) + 2;
        if (right - width - 30 < least)
            break;
        text(QRectF(right - width, 10, width, 22), entry.word, Type::Small,
             m_theme.color(Ink::TextSecondary), Qt::AlignLeading | Qt::AlignVCenter);
        const QRectF sample(right - width - 28, 15, 22, 12);
        Paint::card(m_painter, box(sample), entry.fill, entry.edge, 3);
        if (entry.hatched) {
            m_painter->setPen(Qt::NoPen);
            m_painter->setBrush(m_wait);
            m_painter->drawRoundedRect(box(sample), 3, 3);
        }
        if (entry.sign)
            StatusGlyph::paint(m_painter, box(sample.adjusted(6, 1, -6, -1)), *entry.sign, -1, m_theme);
        right -= width + 46;
    }
}

void TimelinePainter::paintAxis() const
{
    const auto &font = m_theme.font(Type::Caption);
    const auto room = Paint::width(u"00:00"_s, font);
    const auto ticks = m_layout.ticks(room * 2.4, m_format.zone());
    const auto plot = m_layout.plot();
    QDate day;
    const auto &flag = m_scene.end.isValid() ? m_scene.end : m_scene.now;
    const QRectF end = flag.isValid() ? QRectF(m_layout.x(flag) - 30, 0, 60, 10) : QRectF();
    for (const auto &tick : ticks) {
        const auto at = m_layout.x(tick);
        m_painter->setPen(QPen(m_theme.color(Ink::Grid), 1));
        m_painter->drawLine(QPointF(x(at), m_metrics.head - 8), QPointF(x(at), plot.bottom()));
        if (!end.isNull() && at + room / 2 > end.left() && at - room / 2 < end.right())
            continue;
        const auto date = m_format.dayOf(tick);
        const bool turns = day.isValid() && date != day;
        day = date;
        const auto words = turns ? m_format.locale().toString(date, u"ddd"_s) : m_format.clock(tick);
        const auto width = std::max(room, Paint::width(words, font)) + 8;
        const auto left = std::max(at - width / 2, plot.left() - 2);
        text(QRectF(left, m_metrics.head - 24, width, 16), words, Type::Caption,
             m_theme.color(Ink::TextMuted), Qt::AlignCenter);
    }
    text(QRectF(m_width - m_metrics.margin - m_metrics.sums, m_metrics.head - 24, m_metrics.sums, 16),
         Words::tr("worked"), Type::Caption, m_theme.color(Ink::TextMuted),
         Qt::AlignTrailing | Qt::AlignVCenter);
}

void TimelinePainter::paintLanes() const
{
    for (qsizetype i = 0; i < m_scene.lanes.size(); ++i) {
        const auto &lane = m_scene.lanes[i];
        const auto rect = m_layout.laneRect(i);
        m_painter->setPen(QPen(m_theme.color(Ink::Grid), 1));
        m_painter->drawLine(QPointF(x(m_metrics.margin), rect.bottom()),
                            QPointF(x(m_width - m_metrics.margin), rect.bottom()));
        const auto size = m_theme.scaled(22);
        const auto name = DayWords::lane(lane.lane);
        Paint::avatar(m_painter,
                      box(QRectF(m_metrics.margin, rect.center().y() - size / 2.0, size, size)),
                      lane.lane == Lane::Developer && !lane.person.isEmpty()
                              ? lane.person
                              : DayWords::shortLane(lane.lane),
                      m_theme);
        text(QRectF(m_metrics.margin + size + 8, rect.top(), m_metrics.names - size - 12, rect.height()),
             name, Type::BodyMedium, m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter);
        text(QRectF(m_width - m_metrics.margin - m_metrics.sums, rect.top(), m_metrics.sums,
                    rect.height()),
             lane.worked.count() > 0 ? m_format.span(lane.worked) : u"\u2013"_s, Type::BodyMedium,
             m_theme.color(Ink::TextSecondary), Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void TimelinePainter::paintHandOvers() const
{
    const auto bar = m_metrics.bar;
    for (const auto &over : m_scene.handOvers) {
        if (m_layout.rowOf(over.from) < 0 || m_layout.rowOf(over.to) < 0)
            continue;
        const auto at = x(m_layout.x(over.at));
        const bool down = m_layout.rowOf(over.to) > m_layout.rowOf(over.from);
        const auto from = m_layout.barY(over.from) + (down ? bar + 1 : -2);
        const auto to = m_layout.barY(over.to) + (down ? -3 : bar + 3);
        if (!over.isReturn) {
            QPen pen(m_theme.color(Ink::TextMuted), 1);
            pen.setDashPattern({2, 3});
            m_painter->setPen(pen);
            m_painter->drawLine(QPointF(at, from), QPointF(at, to));
            continue;
        }
        const auto red = m_theme.tone(Tone::Fail).solid;
        m_painter->setPen(QPen(red, 1.5));
        m_painter->drawLine(QPointF(at, from), QPointF(at, to + 4));
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(red);
        m_painter->drawPolygon(QPolygonF {{at - 3.5, to + 5}, {at + 3.5, to + 5}, {at, to - 1}});
    }
}

static Tone toneOf(const DayStep &step)
{
    if (step.kind == StepKind::Rework || step.end == StepEnd::Unstable
        || step.end == StepEnd::Cancelled)
        return Tone::Warn;
    if (step.end == StepEnd::Failed)
        return Tone::Fail;
    if (step.end == StepEnd::Passed && step.kind != StepKind::Build
        && step.kind != StepKind::OtherStage)
        return Tone::Pass;
    return Tone::Running;
}

void TimelinePainter::paintBar(const TimelineBar &bar) const
{
    const auto &step = m_scene.steps[bar.step];
    const auto rect = box(bar.rect);
    if (bar.isMoment && step.kind != StepKind::SignOff) {
        paintSign(m_painter, rect, step.kind == StepKind::Failure ? Sign::Incident : Sign::Passed,
                  m_theme);
        return;
    }
    if (step.isWait) {
        const bool longest = bar.step == m_scene.longestWait;
        const auto &warn = m_theme.tone(Tone::Warn);
        const auto inner = rect.adjusted(.5, .5, -.5, -.5);
        fillBar(m_painter, inner, {}, longest ? warn.tint : m_theme.color(Ink::Sunken));
        fillBar(m_painter, inner, longest ? warn.fg : m_theme.color(Ink::BorderStrong),
                longest ? m_longest : m_wait);
        return;
    }
    const auto tone = toneOf(step);
    const auto &ink = m_theme.tone(tone);
    fillBar(m_painter, tone == Tone::Warn ? rect.adjusted(.5, .5, -.5, -.5) : rect,
            tone == Tone::Warn ? ink.fg : QColor(), ink.solid);
    // Two runs that follow each other are two bars.
    const auto edge = m_direction == Qt::RightToLeft ? rect.left() : rect.right() - 1;
    if (rect.width() > 5)
        m_painter->fillRect(QRectF(edge, rect.top(), 1, rect.height()), m_theme.color(Ink::Surface));
    if (step.end == StepEnd::Open && step.expectedEnd > step.endedAt) {
        QPen pen(ink.fg, 1);
        pen.setDashPattern({3, 3});
        m_painter->setPen(pen);
        m_painter->setBrush(Qt::NoBrush);
        const auto end = m_layout.x(step.expectedEnd);
        m_painter->drawRoundedRect(box(QRectF(bar.rect.right(), bar.rect.top() + .5,
                                              end - bar.rect.right(), bar.rect.height() - 1)),
                                   3, 3);
    }
    const bool signs = tone == Tone::Pass || tone == Tone::Fail
            || step.end == StepEnd::Unstable || step.end == StepEnd::Cancelled;
    if (!signs || bar.rect.width() < 14 || bar.rect.height() < 10)
        return;
    const auto size = std::min(12.0, bar.rect.height() - 3);
    const auto right = bar.rect.width() > 30 ? bar.rect.right() - size - 3
                                             : bar.rect.center().x() - size / 2;
    const auto sign = tone == Tone::Pass ? Sign::Passed
            : tone == Tone::Fail         ? Sign::Failed
            : step.end == StepEnd::Cancelled ? Sign::Cancelled
                                             : Sign::Warning;
    paintSign(m_painter, box(QRectF(right, bar.rect.center().y() - size / 2, size, size)), sign,
              m_theme);
}

QColor TimelinePainter::labelInk(const TimelineBar &bar) const
{
    const auto &step = m_scene.steps[bar.step];
    if (bar.isInside)
        return m_theme.tone(toneOf(step)).onSolid;
    if (bar.step == m_scene.longestWait)
        return m_theme.tone(Tone::Warn).fg;
    if (step.isWait)
        return m_theme.color(Ink::TextMuted);
    if (step.kind == StepKind::WorksAgain)
        return m_theme.tone(Tone::Pass).fg;
    if (step.end == StepEnd::Failed && step.kind != StepKind::Failure)
        return m_theme.tone(Tone::Fail).fg;
    return m_theme.color(Ink::Text);
}

void TimelinePainter::paintLabel(const TimelineBar &bar) const
{
    if (bar.label.isEmpty())
        return;
    const bool longest = bar.step == m_scene.longestWait;
    text(bar.labelRect, bar.label, longest ? Type::SmallBold : Type::Caption, labelInk(bar),
         Qt::AlignLeading | Qt::AlignVCenter);
}

void TimelinePainter::paintEnd() const
{
    const auto flag = [this](const QDateTime &at, const QString &word, Tone tone) {
        const auto &ink = m_theme.tone(tone);
        const auto line = x(m_layout.x(at));
        m_painter->setPen(QPen(ink.solid, 1.5));
        m_painter->drawLine(QPointF(line, m_metrics.head - 8), QPointF(line, m_layout.plot().bottom()));
        const auto width = Paint::width(word, m_theme.font(Type::SmallBold)) + 14;
        const QRectF rect(line - width / 2, m_metrics.head - 25, width, 17);
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(ink.solid);
        m_painter->drawRoundedRect(rect, 4, 4);
        Paint::line(m_painter, rect, word, m_theme.font(Type::SmallBold), ink.onSolid,
                    Qt::AlignCenter, m_direction);
    };
    if (m_scene.end.isValid())
        flag(m_scene.end, Words::tr("verified"), Tone::Pass);
    else if (m_scene.now.isValid())
        flag(m_scene.now, Words::tr("now"), Tone::Running);
}

} // namespace Dayshift
