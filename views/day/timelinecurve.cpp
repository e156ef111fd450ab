// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timelinepaint.h"
#include "views/style/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct CurveWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Timeline)
};

// The scale of a figure: what was measured, and its limit.
struct Scale
{
    double low = 0;
    double high = 1;

    explicit Scale(const Curve &curve)
    {
        low = std::numeric_limits<double>::max();
        high = std::numeric_limits<double>::lowest();
        const auto take = [this](const std::optional<double> &value) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        };
        for (const auto &point : curve.points)
            take(point.value);
        take(curve.indicator.atLeast);
        take(curve.indicator.atMost);
        if (high < low)
            low = high = 0;
        const auto room = std::max((high - low) * .15, 1e-9);
        low -= room;
        high += room / 2;
    }
};

} // namespace

// Nothing was measured between two points that lie much further apart than the others.
static qint64 longestStep(const Curve &curve)
{
    QList<qint64> steps;
    for (qsizetype i = 1; i < curve.points.size(); ++i)
        steps.append(curve.points[i - 1].at.msecsTo(curve.points[i].at));
    if (steps.isEmpty())
        return 0;
    const auto middle = steps.begin() + steps.size() / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return std::max<qint64>(4 * *middle, 60'000);
}

static QString valueOf(const Curve &curve, double value, const Format &format)
{
    const auto &unit = curve.indicator.unit;
    const auto number = format.number(value, std::abs(value) < 1000 ? 1 : 0);
    return unit.isEmpty() ? number : number + u'\u00a0' + unit;
}

void TimelinePainter::paintCurve() const
{
    const auto &curve = m_scene.curve;
    const auto area = m_layout.curveRect();
    if (curve.isEmpty() || area.isEmpty())
        return;
    const Scale scale(curve);
    const auto y = [&](double value) {
        return area.bottom() - (value - scale.low) / (scale.high - scale.low) * area.height();
    };
    const auto gap = longestStep(curve);
    const auto accent = m_theme.color(Ink::Accent);
    QPainterPath line, ground;
    const CurvePoint *before = nullptr;
    const CurvePoint *worst = nullptr;
    const CurvePoint *last = nullptr;
    double column = -1e9; // one point a pixel is enough, the lowest and the highest of it
    const auto close = [&](const CurvePoint *end) {
        if (end)
            ground.lineTo(x(m_layout.x(end->at)), area.bottom());
    };
    const bool lowIsBad = curve.indicator.atLeast || !curve.indicator.atMost;
    for (const auto &point : curve.points) {
        if (!point.value) {
            close(before);
            before = nullptr;
            continue;
        }
        if (!worst || (lowIsBad ? *point.value < *worst->value : *point.value > *worst->value))
            worst = &point;
        last = &point;
        const auto at = m_layout.x(point.at);
        if (before && at - column < .5)
            continue;
        column = at;
        const QPointF place(x(at), y(*point.value));
        if (!before || before->at.msecsTo(point.at) > gap) {
            close(before);
            line.moveTo(place);
            ground.moveTo(place.x(), area.bottom());
            ground.lineTo(place);
        } else {
            line.lineTo(place);
            ground.lineTo(place);
        }
        before = &point;
    }
    close(before);
    m_painter->save();
    m_painter->setClipRect(box(area.adjusted(0, -4, 0, 4)), Qt::IntersectClip);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(Theme::mixed(accent, m_theme.color(Ink::Surface), .12));
    m_painter->drawPath(ground);
    for (const auto &limit : {curve.indicator.atLeast, curve.indicator.atMost}) {
        if (!limit)
            continue;
        QPen pen(m_theme.color(Ink::TextMuted), 1);
        pen.setDashPattern({4, 4});
        m_painter->setPen(pen);
        m_painter->drawLine(QPointF(x(area.left()), y(*limit)), QPointF(x(area.right()), y(*limit)));
    }
    m_painter->setPen(QPen(accent, 2));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPath(line);
    m_painter->restore();
    const auto outside = [&](const CurvePoint &point) {
        return (curve.indicator.atLeast && *point.value < *curve.indicator.atLeast)
                || (curve.indicator.atMost && *point.value > *curve.indicator.atMost);
    };
    if (worst && outside(*worst)) {
        const auto at = m_layout.x(worst->at);
        m_painter->setPen(QPen(accent, 2));
        m_painter->setBrush(m_theme.color(Ink::Surface));
        m_painter->drawEllipse(QPointF(x(at), y(*worst->value)), 3.5, 3.5);
        text(QRectF(at + 10, y(*worst->value) - 18, 240, 16),
             CurveWords::tr("%1 at worst, %2", "a value, a time of day")
                     .arg(valueOf(curve, *worst->value, m_format), m_format.clock(worst->at)),
             Type::SmallBold, m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_painter->setClipping(false);
    text(QRectF(m_metrics.margin, area.top() - 4, m_metrics.names - 8, 20), curve.indicator.name,
         Type::BodyMedium, m_theme.color(Ink::Text), Qt::AlignLeading | Qt::AlignVCenter);
    const auto goal = curve.indicator.atLeast
            ? CurveWords::tr("at least %1", "a limit").arg(valueOf(curve, *curve.indicator.atLeast, m_format))
            : curve.indicator.atMost
            ? CurveWords::tr("at most %1", "a limit").arg(valueOf(curve, *curve.indicator.atMost, m_format))
            : QString();
    text(QRectF(m_metrics.margin, area.top() + 15, m_metrics.names - 8, 18), goal, Type::Small,
         m_theme.color(Ink::TextMuted), Qt::AlignLeading | Qt::AlignVCenter);
    if (last) {
        const auto sums = m_width - m_metrics.margin - m_metrics.sums;
        text(QRectF(sums, area.top() - 4, m_metrics.sums, 20), valueOf(curve, *last->value, m_format),
             Type::BodyBold, m_theme.tone(outside(*last) ? Tone::Fail : Tone::Pass).fg,
             Qt::AlignTrailing | Qt::AlignVCenter);
        text(QRectF(sums, area.top() + 15, m_metrics.sums, 18), m_format.clock(last->at), Type::Caption,
             m_theme.color(Ink::TextMuted), Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_painter->setClipping(true);
}

} // namespace Dayshift
