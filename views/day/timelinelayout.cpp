// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/day/timelinelayout.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 Minute = 60'000, HalfHour = 30 * Minute;

// To the half hour before, or behind; further where the moment itself is too close to it.
static QDateTime halfHour(const QDateTime &at, bool behind)
{
    const auto time = at.toMSecsSinceEpoch();
    auto rounded = time - (time % HalfHour + HalfHour) % HalfHour;
    if (behind)
        rounded += HalfHour;
    if (std::abs(rounded - time) < 10 * Minute)
        rounded += behind ? HalfHour : -HalfHour;
    return QDateTime::fromMSecsSinceEpoch(rounded, Qt::UTC);
}

TimelineScene sceneOf(const DayModel &model)
{
    const auto &day = model.day();
    TimelineScene scene {.steps = model.steps(), .lanes = model.lanes(), .curve = model.curve()};
    if (const auto *thread = model.thread()) {
        scene.isThread = true;
        scene.handOvers = thread->handOvers;
        scene.longestWait = thread->longestWait;
        scene.detectionGap = thread->detectionGap();
        scene.from = halfHour(thread->startedAt, false);
        scene.to = halfHour(thread->endedAt, true);
        if (!thread->isOpen)
            scene.end = thread->endedAt;
    } else if (!scene.steps.isEmpty()) {
        scene.from = scene.to = scene.steps.first().startedAt;
        for (const auto &step : std::as_const(scene.steps))
            scene.to = std::max({scene.to, step.endedAt, step.expectedEnd});
        scene.from = halfHour(std::max(scene.from, day.from), false);
        scene.to = halfHour(std::min(scene.to, day.to), true);
    } else {
        scene.from = day.from;
        scene.to = day.to;
    }
    for (const auto &step : std::as_const(scene.steps)) {
        if (step.expectedEnd > scene.to)
            scene.to = halfHour(std::min(step.expectedEnd, scene.to.addSecs(6 * 3600)), true);
    }
    if (day.asOf >= scene.from && day.asOf <= scene.to && !scene.end.isValid())
        scene.now = day.asOf;
    return scene;
}

TimelineLayout::TimelineLayout(const TimelineScene &scene, const TimelineMetrics &metrics,
                               double width, const QDateTime &viewFrom, const QDateTime &viewTo,
                               const QStringList &labels, const Measure &measure)
    : m_metrics(metrics)
    , m_width(width)
    , m_from(viewFrom.toMSecsSinceEpoch())
    , m_to(std::max(m_from + Minute, viewTo.toMSecsSinceEpoch()))
    , m_lanes(scene.lanes.size())
    , m_hasCurve(!scene.curve.isEmpty())
{
    for (qsizetype i = 0; i < scene.lanes.size(); ++i)
        m_rows.insert(int(scene.lanes[i].lane), i);
    const auto left = metrics.margin + metrics.names;
    m_plot = QRectF(left, metrics.head, std::max(60.0, width - left - metrics.sums - metrics.margin),
                    double(m_lanes) * metrics.lane + (m_hasCurve ? metrics.curve : 0));
    placeBars(scene);
    placeLabels(scene, labels, measure);
}

double TimelineLayout::x(const QDateTime &at) const
{
    return m_plot.left()
            + m_plot.width() * double(at.toMSecsSinceEpoch() - m_from) / double(m_to - m_from);
}

QDateTime TimelineLayout::timeAt(double x) const
{
    const auto share = (x - m_plot.left()) / m_plot.width();
    return QDateTime::fromMSecsSinceEpoch(m_from + qint64(share * double(m_to - m_from)), Qt::UTC);
}

QRectF TimelineLayout::laneRect(qsizetype lane) const
{
    return {0, m_metrics.head + double(lane) * m_metrics.lane, m_width, m_metrics.lane};
}

QRectF TimelineLayout::curveRect() const
{
    if (!m_hasCurve)
        return {};
    return {m_plot.left(), m_plot.bottom() - m_metrics.curve + 12, m_plot.width(),
            m_metrics.curve - 16};
}

double TimelineLayout::height() const
{
    return m_plot.bottom() + m_metrics.margin;
}

double TimelineLayout::barY(Lane lane) const
{
    return laneRect(rowOf(lane)).top() + m_metrics.barTop;
}

void TimelineLayout::placeBars(const TimelineScene &scene)
{
    // What runs at the same time in one lane lies one above the other, in up to three rows.
    QHash<int, std::array<qint64, 3>> until;
    m_bars.reserve(scene.steps.size());
    QHash<int, int> depth;
    std::vector<int> rows(size_t(scene.steps.size()), 0);
    for (qsizetype i = 0; i < scene.steps.size(); ++i) {
        const auto &step = scene.steps[i];
        if (step.isWait || step.isMoment())
            continue;
        auto &ends = until[int(step.lane)];
        const auto from = step.startedAt.toMSecsSinceEpoch();
        int row = 0;
        while (row < 2 && ends[size_t(row)] > from)
            ++row;
        ends[size_t(row)] = std::max(ends[size_t(row)], step.endedAt.toMSecsSinceEpoch());
        rows[size_t(i)] = row;
        depth[int(step.lane)] = std::max(depth[int(step.lane)], row + 1);
    }
    for (qsizetype i = 0; i < scene.steps.size(); ++i) {
        const auto &step = scene.steps[i];
        const auto lane = rowOf(step.lane);
        if (lane < 0 || (step.kind == StepKind::Detection && !step.isWait))
            continue;
        const auto from = x(step.startedAt), to = x(step.endedAt);
        TimelineBar bar {.step = i, .isMoment = step.isMoment() && !step.isWait};
        const auto top = laneRect(lane).top();
        if (bar.isMoment && step.kind != StepKind::SignOff) {
            const auto size = m_metrics.bar + 1;
            bar.rect = QRectF(from - size / 2, top + (m_metrics.lane - size) / 2 + 3, size, size);
        } else {
            const auto deep = std::max(1, depth.value(int(step.lane), 1));
            const auto room = deep == 1 ? m_metrics.bar : (m_metrics.lane - 6) / deep - 1;
            const auto y = deep == 1 ? top + m_metrics.barTop
                                     : top + 3 + rows[size_t(i)] * (room + 1);
            bar.rect = QRectF(from, y, std::max(m_metrics.least, to - from), room);
        }
        if (bar.rect.right() < m_plot.left() || bar.rect.left() > m_plot.right())
            continue;
        m_bars.append(bar);
    }
}

// The words shortened until they fit, with how long it took whole; empty: they never do.
static QString cutTo(double width, const QString &label, const TimelineLayout::Measure &measure)
{
    const auto tail = label.lastIndexOf(u" \u00b7 "_s);
    if (tail < 0)
        return {};
    for (auto head = label.left(tail); head.size() >= 8; head.chop(2)) {
        const auto cut = head.trimmed() + u'\u2026' + label.mid(tail);
        if (measure(cut) <= width)
            return cut;
    }
    return {};
}

// A short wait before a bar says nothing: the words of the bar may stand before it.
double TimelineLayout::leftEdge(const TimelineScene &scene, const TimelineBar &bar) const
{
    auto edge = bar.rect.left();
    const auto own = &bar - m_bars.constData();
    for (auto i = own - 1; i >= std::max<qsizetype>(0, own - LaneCount); --i) {
        const auto &other = m_bars[i];
        const auto &step = scene.steps[other.step];
        if (step.isWait && step.lane == scene.steps[bar.step].lane
            && step.length() < std::chrono::minutes(5) && std::abs(other.rect.right() - edge) < 5)
            edge = other.rect.left();
    }
    return edge;
}

void TimelineLayout::placeLabels(const TimelineScene &scene, const QStringList &labels,
                                 const Measure &measure)
{
    QHash<qsizetype, QList<QRectF>> taken;
    // How far the dashed outline of what runs goes on.
    const auto expected = [this](const DayStep &step) {
        return step.end == StepEnd::Open && step.expectedEnd > step.endedAt
                ? x(step.expectedEnd) - x(step.endedAt)
                : 0.0;
    };
    for (const auto &bar : std::as_const(m_bars))
        taken[rowOf(scene.steps[bar.step].lane)].append(
                bar.rect.adjusted(-2, 0, 2 + expected(scene.steps[bar.step]), 0));
    // Nor does a word cross the line at which all of it ends.
    if (const auto &line = scene.end.isValid() ? scene.end : scene.now; line.isValid()) {
        for (qsizetype row = 0; row < m_lanes; ++row)
            taken[row].append(QRectF(x(line) - 2, laneRect(row).top(), 4, m_metrics.lane));
    }
    std::vector<qsizetype> order(size_t(m_bars.size()));
    std::iota(order.begin(), order.end(), 0);
    // Who speaks first: the longest wait, what failed, then the longest work; short waits say nothing.
    const auto weight = [&](qsizetype bar) {
        const auto &step = scene.steps[m_bars[bar].step];
        if (m_bars[bar].step == scene.longestWait || m_bars[bar].isMoment)
            return std::numeric_limits<qint64>::max();
        auto length = qint64(step.length().count());
        if (step.end == StepEnd::Failed)
            length += 1000 * HalfHour;
        return step.isWait ? length / 1000 : length;
    };
    std::ranges::stable_sort(order, std::ranges::greater(), weight);
    for (const auto at : order) {
        auto &bar = m_bars[at];
        const auto &step = scene.steps[bar.step];
        const auto &label = labels.value(bar.step);
        if (label.isEmpty() || (step.isWait && step.length() < std::chrono::minutes(5)))
            continue;
        const auto width = measure(label);
        const auto high = m_metrics.bar;
        const auto row = rowOf(step.lane);
        const bool ends = step.end == StepEnd::Failed || step.end == StepEnd::Passed;
        const auto free = [&](const QRectF &rect) {
            return rect.left() >= m_plot.left()
                    && rect.right() <= m_plot.right() + m_metrics.sums * .2
                    // Words above a bar may reach into the lane above it, and those of a lane of
                    // several rows into the one below.
                    && std::ranges::none_of(std::array {row - 1, row, row + 1}, [&](qsizetype near) {
                           return std::ranges::any_of(taken[near], [&](const QRectF &other) {
                               return other.intersects(rect);
                           });
                       });
        };
        const auto inside = bar.rect.adjusted(8, 0, ends ? -20 : -6, 0)
                                    .intersected(m_plot.adjusted(4, 0, -4, 0));
        if (!step.isWait && !bar.isMoment && inside.width() >= width
            && step.kind != StepKind::Rework
            && !inside.intersects(QRectF(x(scene.now.isValid() ? scene.now : scene.to) - 1,
                                         inside.top(), 2, 1))) {
            bar.isInside = true;
            bar.labelRect = inside;
            bar.label = label;
            continue;
        }
        if (step.kind == StepKind::Fix && !step.isWait && inside.width() >= 120) {
            bar.label = cutTo(inside.width(), label, measure);
            bar.isInside = !bar.label.isEmpty();
            if (bar.isInside) {
                bar.labelRect = inside;
                continue;
            }
        }
        const auto y = bar.rect.center().y() - high / 2;
        const QRectF right(bar.rect.right() + 7 + expected(step), y, width + 1, high);
        const QRectF left(leftEdge(scene, bar) - 8 - width, y, width + 1, high);
        const QRectF above(std::min(bar.rect.left(), m_plot.right() - width), y - high, width + 1,
                           high - 1);
        const bool late = bar.rect.center().x() > m_plot.center().x();
        for (const auto &place : {late && step.isWait ? left : right, late && step.isWait ? right : left, above}) {
            if (!free(place))
                continue;
            bar.labelRect = place;
            bar.label = label;
            taken[row].append(place.adjusted(-4, 0, 4, 0));
            break;
        }
        if (bar.label.isEmpty() && !step.isWait && !bar.isMoment && inside.width() >= 60) {
            bar.isInside = true;
            bar.labelRect = inside;
            bar.label = label;
        }
    }
}

qsizetype TimelineLayout::barAt(const QPointF &point) const
{
    for (auto i = m_bars.size() - 1; i >= 0; --i) {
        if (m_bars[i].rect.adjusted(-2, -4, 2, 4).contains(point))
            return i;
    }
    return -1;
}

QList<QDateTime> TimelineLayout::ticks(double apart, const QTimeZone &zone) const
{
    static constexpr int Steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10080};
    const auto perMinute = m_plot.width() * double(Minute) / double(m_to - m_from);
    qint64 step = Steps[std::size(Steps) - 1];
    for (const int each : Steps) {
        if (each * perMinute >= apart) {
            step = each;
            break;
        }
    }
    step *= Minute;
    const auto start = QDateTime::fromMSecsSinceEpoch(m_from, Qt::UTC);
    const qint64 offset = qint64(zone.offsetFromUtc(start)) * 1000;
    QList<QDateTime> ticks;
    auto at = (m_from + offset) / step * step - offset;
    for (; at <= m_to && ticks.size() < 200; at += step) {
        if (at >= m_from)
            ticks.append(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    }
    return ticks;
}

} // namespace Dayshift
