// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/day/daymodel.h"

#include <QHash>
#include <QRectF>

#include <functional>

namespace Dayshift {

// What a timeline shows, as it was read.
struct TimelineScene
{
    QString title = {};
    QList<DayStep> steps = {};
    QList<LaneSum> lanes = {};
    QList<HandOver> handOvers = {};
    QDateTime from = {}; // of the axis at no zoom
    QDateTime to = {};
    QDateTime end = {}; // the thread is verified; invalid: it is not, or there is none
    QDateTime now = {}; // invalid: the moment of looking lies outside
    qsizetype longestWait = -1;
    Curve curve = {};
    std::chrono::milliseconds detectionGap = {};
    bool isThread = false;
};

// The scene of what a model looks at.
[[nodiscard]] TimelineScene sceneOf(const DayModel &model);

// Sizes of the picture in pixels, at the present text size.
struct TimelineMetrics
{
    double names = 172; // width of the lanes' names
    double sums = 92; // width of what each lane worked
    double head = 56; // title and axis
    double lane = 40;
    double bar = 15;
    double barTop = 19; // within its lane
    double curve = 72;
    double least = 4; // a bar is at least as wide
    double margin = 16;
};

struct TimelineBar
{
    qsizetype step = 0;
    QRectF rect = {};
    QString label = {};
    QRectF labelRect = {}; // empty: no room
    bool isInside = false;
    bool isMoment = false;
};

// Where everything lies, from left to right; whoever paints mirrors it. A plain computation: no
// widget, no pixel.
class TimelineLayout
{
public:
    using Measure = std::function<double(const QString &)>; // the width of a label

    // view: the stretch of time that is seen.
    TimelineLayout() = default;
    TimelineLayout(const TimelineScene &scene, const TimelineMetrics &metrics, double width,
                   const QDateTime &viewFrom, const QDateTime &viewTo, const QStringList &labels,
                   const Measure &measure);

    [[nodiscard]] double x(const QDateTime &at) const;
    [[nodiscard]] QDateTime timeAt(double x) const;
    [[nodiscard]] const QList<TimelineBar> &bars() const { return m_bars; }
    [[nodiscard]] QRectF plot() const { return m_plot; } // lanes and curve
    [[nodiscard]] QRectF laneRect(qsizetype lane) const;
    [[nodiscard]] QRectF curveRect() const;
    [[nodiscard]] double height() const;
    // The place of a lane among those shown; -1: it is not.
    [[nodiscard]] qsizetype rowOf(Lane lane) const { return m_rows.value(int(lane), -1); }
    [[nodiscard]] double barY(Lane lane) const;
    // The bar under a point, the one drawn last first; -1: none.
    [[nodiscard]] qsizetype barAt(const QPointF &point) const;
    // Round times for the axis, at least so many pixels apart.
    [[nodiscard]] QList<QDateTime> ticks(double apart, const QTimeZone &zone) const;

private:
    void placeBars(const TimelineScene &scene);
    [[nodiscard]] double leftEdge(const TimelineScene &scene, const TimelineBar &bar) const;
    void placeLabels(const TimelineScene &scene, const QStringList &labels, const Measure &measure);

    TimelineMetrics m_metrics;
    double m_width = 0;
    qint64 m_from = 0;
    qint64 m_to = 1;
    qsizetype m_lanes = 0;
    bool m_hasCurve = false;
    QRectF m_plot;
    QHash<int, qsizetype> m_rows;
    QList<TimelineBar> m_bars;
};

} // namespace Dayshift
