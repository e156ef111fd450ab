// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/chartteller.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Metrics)
};

} // namespace

QList<Chart> chartList(const MetricsReport &report, const Format &format)
{
    const ChartTeller teller(report, format);
    return {teller.usage(),          teller.distribution(), teller.ledger(),
            teller.flow(),           teller.cycleTimes(),   teller.throughput(),
            teller.changeLeadTime(), teller.work(),         teller.ages(),
            teller.velocity(),       teller.burndown(),     teller.burnup(),
            teller.forecast()};
}

QList<FigureLine> furtherFigures(const MetricsReport &report, const Format &format)
{
    return ChartTeller(report, format).further();
}

static ChartUnit unitOf(BandMeasure measure)
{
    switch (measure) {
    case BandMeasure::LeadTime:
        return ChartUnit::Days;
    case BandMeasure::Recovery:
        return ChartUnit::Hours;
    case BandMeasure::FailureRate:
        return ChartUnit::Share;
    case BandMeasure::Frequency:
        return ChartUnit::Count;
    }
    return ChartUnit::Count;
}

static QString idOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Deployments:
        return u"deployments"_s;
    case FigureKind::LeadTime:
        return u"lead-time"_s;
    case FigureKind::FailedDeployments:
        return u"failed-deployments"_s;
    case FigureKind::Recovery:
        return u"recovery"_s;
    }
    return {};
}

Chart chartOf(const Figure &figure, const Format &format)
{
    const bool counts = figure.measure == BandMeasure::Frequency;
    Chart chart {.id = idOf(figure.kind),
                 .title = figure.title,
                 .value = figure.value,
                 .summary = figure.unit,
                 .shape = counts ? ChartShape::Bars : ChartShape::Line,
                 .unit = unitOf(figure.measure),
                 .bands = figure.bands,
                 .definition = figure.definition,
                 .formula = figure.formula,
                 .notes = figure.notes,
                 .rows = figure.rows};
    if (figure.value.isEmpty()) {
        chart.reason = figure.reason;
        return chart;
    }
    for (auto &band : chart.bands) {
        // Levels of frequency are of a day, and the bars are of a week.
        const double scale = counts ? 7 : 1;
        band.from *= scale;
        if (band.to)
            *band.to *= scale;
    }
    ChartSeries series {.name = figure.title};
    for (const auto &week : figure.weeks) {
        chart.steps.append({.label = Words::tr("W%1", "week of the year").arg(week.monday.weekNumber()),
                            .words = Words::tr("Week %1, from %2")
                                             .arg(week.monday.weekNumber())
                                             .arg(format.date(week.monday, figure.weeks.last().monday)),
                            .at = week.monday.startOfDay(format.zone()),
                            .failed = counts && week.failed > 0});
        series.values.append(week.value);
    }
    chart.series.append(series);
    for (const auto &point : figure.points)
        chart.dots.append({double(point.week), point.value});
    chart.facts = {{Words::tr("Count"), figure.count},
                   {Words::tr("Median"), figure.median},
                   {Words::tr("90 % within"), figure.p90},
                   {Words::tr("Trend"), figure.trend.isEmpty() ? figure.tooFew : figure.trend},
                   {Words::tr("Period"), figure.period}};
    if (figure.level)
        chart.facts.append({Words::tr("Level"), Words::tr("%1, by DORA's report of %2")
                                                        .arg(levelInWords(*figure.level))
                                                        .arg(figure.levelYear)});
    chart.facts.removeIf([](const ChartFact &fact) { return fact.words.isEmpty(); });
    return chart;
}

QString valueInWords(ChartUnit unit, double value, const Format &format)
{
    const auto length = std::chrono::milliseconds(std::llround(value * 1000));
    switch (unit) {
    case ChartUnit::Count:
        return value == std::floor(value) ? format.count(qint64(value)) : format.number(value);
    case ChartUnit::Days:
        return format.average(length);
    case ChartUnit::Hours:
        return format.span(length);
    case ChartUnit::Share:
        return format.percent(value);
    case ChartUnit::Points:
        return value == std::floor(value) ? format.count(qint64(value)) : format.number(value);
    }
    return {};
}

QString stepInWords(const Chart &chart, int step, const Format &format)
{
    if (step < 0 || step >= chart.steps.size())
        return {};
    QStringList said;
    for (const auto &series : chart.series) {
        const auto value = series.values.value(step);
        const auto words = value ? valueInWords(chart.unit, *value, format)
                                 : Words::tr("nothing to measure");
        said.append(chart.series.size() == 1 ? words
                                             : Words::tr("%1 %2", "a name and its value")
                                                       .arg(series.name, words));
    }
    if (chart.series.isEmpty()) {
        int count = 0;
        for (const auto &dot : chart.dots)
            count += std::lround(dot.x()) == step ? 1 : 0;
        said.append(Words::tr("%n value(s)", nullptr, count));
    }
    if (chart.steps[step].failed)
        said.append(Words::tr("with a failure"));
    return Words::tr("%1: %2", "a step of a chart and its values")
            .arg(chart.steps[step].words, said.join(u", "_s));
}

} // namespace Dayshift
