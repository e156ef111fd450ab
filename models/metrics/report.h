// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/metrics/figures.h"
#include "models/metrics/trend.h"
#include "models/metrics/workspacefacts.h"

#include <QDateTime>

namespace Dayshift {

// The figures of a workspace over a period, and over the one before for the trend.
struct MetricsReport
{
    WorkspaceFacts workspace = {};
    MetricsDefinition definition = {};
    Figures figures = {};
    Figures before = {};
    int days = 84; // of the period
};

// What of a workspace is looked at, and over which days up to yesterday.
struct MetricsScope
{
    int weeks = 12;
    int sprints = 0; // more than 0: the days of so many sprints instead, with the one that runs
    QString service = {}; // deployments and incidents of one product; empty: of all
    QString team = {}; // stories and sprints of one team, by its id; empty: of all

    friend bool operator==(const MetricsScope &, const MetricsScope &) = default;
};
[[nodiscard]] Result<MetricsReport> readReport(Database &database, const QDateTime &asOf,
                                               const MetricsScope &scope,
                                               FactsExtent extent = FactsExtent::All);
// The same of facts that are read.
[[nodiscard]] MetricsReport reportOf(WorkspaceFacts workspace, const QDateTime &asOf,
                                     const MetricsScope &scope, SprintsKept *kept = nullptr);
// Over the window of a definition.
[[nodiscard]] MetricsReport reportOf(WorkspaceFacts workspace, const MetricsDefinition &definition,
                                     SprintsKept *kept = nullptr);

// The four figures that a team reads first, in this order.
enum class FigureKind : int { Deployments, LeadTime, FailedDeployments, Recovery };
inline constexpr int FigureCount = 4;

// Which link of the chain from card to production is missing, and so what one can do about it.
enum class MissingLink : int { None, Server, Deployment, StoryNames, Incident, Period };

// One week of a figure. No value: there was nothing to measure, which is not zero.
struct FigureWeek
{
    QDate monday = {};
    int days = 7; // inside of the period
    std::optional<double> value = {};
    int n = 0;
    int failed = 0; // of deployments
};

// A single value to be drawn beside the weeks.
struct FigurePoint
{
    int week = 0;
    double value = 0;
};

// What a figure is made of: a deployment, a story or an incident, under its id.
struct FigureRow
{
    enum class Of { Deployment, Story, Incident };
    Of of = Of::Deployment;
    QString id = {};
    QString title = {};
    QDateTime at = {};
    QString detail = {}; // why it counts
    QString value = {}; // its own, with its unit
    int week = -1;
    bool failed = false;
    // Of a deployment: which pipeline it came from.
    QString connection = {};
    QString service = {};
};

// One figure in words and numbers, as the page, the table and the command line show it.
struct Figure
{
    FigureKind kind = FigureKind::Deployments;
    QString title = {};
    QString value = {}; // "4.7 days"; empty: no data
    QString unit = {}; // what the value is of: "median of 62 stories, …"
    QString count = {}; // "62 stories"
    QString median = {}; // empty: none
    QString p90 = {};
    QString definition = {}; // a sentence
    QString formula = {};
    QStringList notes = {}; // what was left out, what is still open, what is provisional
    MissingLink missing = MissingLink::None;
    QString reason = {}; // why there is no value, or what it does not see
    int n = 0;
    std::optional<Level> level = {};
    int levelYear = 0;
    QString period = {}; // "Mon 23 March to Sun 14 June"
    QString trend = {}; // "−60 % against the 12 weeks before"; empty: none
    QString shortTrend = {}; // "−60 %"
    TrendWord trendWord = TrendWord::Same;
    QString tooFew = {}; // "3 stories: too few for a trend"

    // For the chart: seconds, a share from 0 to 1, or deployments a week.
    BandMeasure measure = BandMeasure::Frequency;
    QList<LevelBand> bands = {};
    QList<FigureWeek> weeks = {};
    QList<FigurePoint> points = {};
    QList<FigureRow> rows = {};
};
[[nodiscard]] QList<Figure> figureList(const MetricsReport &report, const Format &format);

// A value of a chart in words: "4.7 d", "13.6 %", "3".
[[nodiscard]] QString valueInWords(BandMeasure measure, double value, const Format &format);
[[nodiscard]] QString levelInWords(Level level);

} // namespace Dayshift
