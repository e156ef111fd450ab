// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/report.h"

#include <QPointF>

namespace Dayshift {

// How a chart is drawn. Ledger: a bar across for each step, with its name before it. Dots: single
// values over time.
enum class ChartShape : int { Bars, Stacked, Areas, Line, Ledger, Dots };

// What its values are: counts, seconds that are told in days or in hours, shares from 0 to 1, or
// points.
enum class ChartUnit : int { Count, Days, Hours, Share, Points };

// A place along a chart: a week, a day, a sprint, a class of lengths, a state.
struct ChartStep
{
    QString label = {}; // "W14"
    QString words = {}; // "Week 14, from Mon 30 March"
    QDateTime at = {}; // when it begins; invalid: it is no time
    bool waits = false; // hatched: nobody works on it then
    bool failed = false; // a failure is marked above it
};

struct ChartSeries
{
    QString name = {};
    QList<std::optional<double>> values = {}; // one a step; none: nothing to measure
    bool guides = false; // what should be, not what is: a dashed line
};

// A line across a chart, or along it, with its words.
struct ChartMark
{
    double at = 0; // a value, or a place among the steps
    QString words = {};
    bool along = false; // at a value
    bool alarms = false; // an incident
};

// Something that is known of a figure: "Median", "4.7 days".
struct ChartFact
{
    QString name = {};
    QString words = {};
};

// A chart in numbers and words, whoever shows it: the window, a page of paper, a table, a file. So
// all of them say the same.
struct Chart
{
    QString id = {}; // stable: "flow", "velocity"
    QString title = {};
    QString value = {}; // the headline; empty: none
    QString summary = {};
    ChartShape shape = ChartShape::Bars;
    ChartUnit unit = ChartUnit::Count;
    QList<ChartStep> steps = {};
    QList<ChartSeries> series = {};
    QList<QPointF> dots = {}; // x: a place among the steps, 0 is the middle of the first
    QList<ChartMark> marks = {};
    QList<LevelBand> bands = {}; // in the unit of the values
    QString definition = {};
    QString formula = {};
    QList<ChartFact> facts = {}; // count, median, 90 %, period, trend
    QStringList notes = {}; // what was left out and why
    QString reason = {}; // why there is nothing to draw
    QList<FigureRow> rows = {}; // what it is made of; week: the step

    [[nodiscard]] bool isEmpty() const { return series.isEmpty() && dots.isEmpty(); }
};

// The charts of the page below its four figures, in its order.
[[nodiscard]] QList<Chart> chartList(const MetricsReport &report, const Format &format);
// One of the four figures as a chart.
[[nodiscard]] Chart chartOf(const Figure &figure, const Format &format);
// How a sprint went, day by day, as the page, the review and a report draw it: what is left, what
// would be left at an even pace, and what there was to do.
[[nodiscard]] Chart burndownOf(const SprintFigure &sprint, const QString &name,
                               const Format &format);
// Points of the last closed sprints, and of one that still runs.
[[nodiscard]] Chart velocityOf(const MetricsReport &report, const Format &format);

// The figures that are numbers without a chart, each with what it means.
struct FigureLine
{
    QString title = {};
    QString value = {}; // empty: no data
    QString detail = {}; // "n 41, median 2 d, 90 % within 6 d"
    QString definition = {};
};
[[nodiscard]] QList<FigureLine> furtherFigures(const MetricsReport &report, const Format &format);

// A value of a chart in words: "4.7 days", "13.6 %", "3".
[[nodiscard]] QString valueInWords(ChartUnit unit, double value, const Format &format);
// What one step says: "Week 23, from Mon 8 June: done 34, in progress 4".
[[nodiscard]] QString stepInWords(const Chart &chart, int step, const Format &format);

} // namespace Dayshift
