// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/chartteller.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

ChartTeller::ChartTeller(const MetricsReport &report, const Format &format)
    : m_report(report)
    , m_facts(report.workspace.facts)
    , m_now(report.figures)
    , m_before(report.before)
    , m_format(format)
{
}

QString ChartTeller::span(double seconds) const
{
    return m_format.span(std::chrono::milliseconds(std::llround(seconds * 1000)));
}

QString ChartTeller::average(double seconds) const
{
    return m_format.average(std::chrono::milliseconds(std::llround(seconds * 1000)));
}

QString ChartTeller::period() const
{
    // Nothing at all was recorded: the period that was asked for.
    const auto days = int(m_now.window.days().size());
    const auto &asked = m_report.definition;
    return periodInWords(days > 0 ? days : int(asked.windowStart.daysTo(asked.windowEnd)));
}

Chart ChartTeller::begin(const QString &id, const QString &title, ChartShape shape,
                         ChartUnit unit) const
{
    const auto &definition = m_report.definition;
    return {.id = id,
            .title = title,
            .shape = shape,
            .unit = unit,
            .facts = {{tr("Period"),
                       m_format.days(definition.windowStart, definition.windowEnd.addDays(-1),
                                     definition.windowEnd)}}};
}

QList<ChartStep> ChartTeller::weeks() const
{
    QList<ChartStep> steps;
    const auto &all = m_now.window.weeks();
    for (const auto &week : all)
        steps.append({.label = tr("W%1", "week of the year").arg(week.monday.weekNumber()),
                      .words = tr("Week %1, from %2")
                                       .arg(week.monday.weekNumber())
                                       .arg(m_format.date(week.monday, all.last().monday)),
                      .at = week.monday.startOfDay(m_format.zone())});
    return steps;
}

// Each day has its words, and the first of a week its label.
QList<ChartStep> ChartTeller::days() const
{
    QList<ChartStep> steps;
    const auto &all = m_now.window.days();
    for (const auto day : all)
        steps.append({.label = day.dayOfWeek() == Qt::Monday
                              ? tr("W%1", "week of the year").arg(day.weekNumber())
                              : QString(),
                      .words = m_format.date(day, all.last()),
                      .at = day.startOfDay(m_format.zone())});
    return steps;
}

double ChartTeller::placeOf(qint64 instant) const
{
    const auto &window = m_now.window;
    const int week = window.weekIndexOf(instant);
    const auto from = window.weeks()[week].monday.startOfDay(m_format.zone()).toSecsSinceEpoch();
    return week - 0.5 + std::clamp(double(instant - from) / (7 * 86'400), 0.0, 1.0);
}

FigureRow ChartTeller::storyRow(const Sample &sample, int step) const
{
    return {.of = FigureRow::Of::Story,
            .id = m_facts.storyId(sample.fact),
            .title = m_facts.storyName(sample.fact),
            .at = QDateTime::fromSecsSinceEpoch(sample.at, Qt::UTC),
            .value = span(sample.seconds),
            .week = step};
}

void ChartTeller::addTrend(Chart &chart, const Comparison &comparison) const
{
    if (comparison.now && comparison.count < EnoughForATrend) {
        chart.facts.append({tr("Trend"), tr("%n value(s): too few for a trend", nullptr,
                                            comparison.count)});
        return;
    }
    if (int(m_before.window.days().size()) != m_report.days)
        return;
    const auto trend = trendOf(comparison, m_report.days, m_format);
    if (!trend.words.isEmpty())
        chart.facts.append({tr("Trend"), trend.words});
}

void ChartTeller::addSpread(Chart &chart, const Stats &now, const Stats &before) const
{
    chart.facts.prepend({tr("Count"), m_format.count(now.n)});
    if (now.n == 0)
        return;
    chart.facts.append({tr("Median"), average(*now.median)});
    chart.facts.append({tr("90 % within"), average(*now.p90)});
    addTrend(chart, {.now = now.median,
                     .before = before.median,
                     .count = now.n,
                     .countBefore = before.n});
}

// How many used it, and how many of them got what they came for.
Chart ChartTeller::usage() const
{
    const auto &now = m_now.usage;
    auto chart = begin(u"usage"_s, tr("Application usage: is it used, and does it succeed"),
                       ChartShape::Stacked, ChartUnit::Count);
    chart.definition = tr("What customers tried in the period, and what of it succeeded, as "
                          "monitoring counted it. A source of plain requests does not tell people "
                          "apart.");
    chart.formula = tr("succeeded ÷ tried");
    if (!now.attempts || *now.attempts == 0) {
        chart.reason = tr("No use was measured in these %1. A source in Production tells it, with a "
                          "figure for what was tried and one for what succeeded.")
                               .arg(period());
        return chart;
    }
    chart.steps = weeks();
    ChartSeries succeeded {.name = tr("succeeded")};
    ChartSeries failed {.name = tr("tried in vain")};
    std::vector<std::array<qint64, 2>> sums(size_t(chart.steps.size()));
    for (size_t day = 0; day < now.daily.size(); ++day) {
        const auto at = m_now.window.days()[qsizetype(day)].startOfDay(m_format.zone());
        auto &sum = sums[size_t(m_now.window.weekIndexOf(at.toSecsSinceEpoch()))];
        sum[0] += now.daily[day].attempts;
        sum[1] += now.daily[day].successes;
    }
    for (const auto &[tried, well] : sums) {
        succeeded.values.append(tried > 0 ? std::optional(double(well)) : std::nullopt);
        failed.values.append(tried > 0 ? std::optional(double(tried - well)) : std::nullopt);
    }
    chart.series = {succeeded, failed};
    chart.value = m_format.percent(*now.successRate);
    chart.summary = tr("of %1 tried in %2 succeeded", "a count and a period")
                            .arg(m_format.count(*now.attempts), period());
    if (now.weekly)
        chart.facts.append({tr("People a week"), m_format.count(*now.weekly)});
    if (now.userSuccessRate)
        chart.facts.append({tr("People who succeeded"), m_format.percent(*now.userSuccessRate)});
    for (const auto &feature : now.features) {
        if (feature.rate)
            chart.facts.append({m_facts.features.at(feature.feature),
                                tr("%1 of %2").arg(m_format.percent(*feature.rate),
                                                   m_format.count(feature.attempts))});
    }
    return chart;
}

static constexpr std::array<double, 7> Edges {1, 2, 3, 5, 7, 10, 14}; // days

// Where among the classes of the distribution a length lies.
static double classOf(double seconds)
{
    const double days = seconds / 86'400;
    double from = 0;
    for (size_t i = 0; i < Edges.size(); ++i) {
        if (days < Edges[i])
            return double(i) - 0.5 + (days - from) / (Edges[i] - from);
        from = Edges[i];
    }
    return double(Edges.size());
}

Chart ChartTeller::distribution() const
{
    const auto &now = m_now.leadTime;
    auto chart = begin(u"distribution"_s,
                       now.seconds.n > 0 ? tr("Lead time of %n story(s)", nullptr, now.seconds.n)
                                         : tr("Lead time, how it is spread"),
                       ChartShape::Bars, ChartUnit::Count);
    chart.definition = tr("How many stories took how many days from their first move to In progress "
                          "until all of their changes were in production.");
    chart.formula = tr("percentiles by type 7 of Hyndman and Fan, as in spreadsheets");
    if (now.seconds.n == 0) {
        chart.reason = tr("No story with a known start got into production in these %1.").arg(period());
        return chart;
    }
    ChartSeries stories {.name = tr("stories")};
    double from = 0;
    for (const double edge : Edges) {
        chart.steps.append({.label = tr("%1–%2", "days").arg(from).arg(edge),
                            .words = tr("%1 to %2 days").arg(from).arg(edge)});
        from = edge;
    }
    chart.steps.append({.label = tr(">%1", "days").arg(from),
                        .words = tr("more than %n day(s)", nullptr, int(from))});
    QList<int> counts(chart.steps.size(), 0);
    for (const auto &sample : now.samples) {
        const int step = std::clamp(int(std::lround(classOf(sample.seconds))), 0,
                                    int(counts.size()) - 1);
        ++counts[step];
        chart.rows.append(storyRow(sample, step));
    }
    for (const int count : counts)
        stories.values.append(count);
    chart.series = {stories};
    if (now.seconds.n >= EnoughForATrend) {
        chart.marks = {{.at = classOf(*now.seconds.median), .words = tr("50 %")},
                       {.at = classOf(*now.seconds.p85), .words = tr("85 %")}};
        for (qsizetype i = 0; i < chart.steps.size(); ++i)
            chart.steps[i].waits = double(i) > classOf(*now.seconds.p85);
        chart.summary = tr("half within %1, 85 % within %2")
                                .arg(average(*now.seconds.median), average(*now.seconds.p85));
    } else {
        chart.summary = tr("%n story(s): too few to tell how it is spread", nullptr, now.seconds.n);
    }
    addSpread(chart, now.seconds, m_before.leadTime.seconds);
    return chart;
}

// Work is solid, waiting is hatched.
Chart ChartTeller::ledger() const
{
    const auto &now = m_now.stages;
    auto chart = begin(u"ledger"_s, tr("Where the time goes"), ChartShape::Ledger, ChartUnit::Days);
    chart.definition = tr("How long the stories finished in the period stood in each state, from "
                          "when they were written until they were done, on average of all of them. "
                          "States of progress are work, all others are waiting.");
    chart.formula = tr("time in the state of all stories ÷ stories");
    if (now.stories == 0) {
        chart.reason = tr("No story was finished in these %1.").arg(period());
        return chart;
    }
    ChartSeries lengths {.name = tr("mean")};
    double all = 0;
    for (size_t i = 0; i < now.stages.size(); ++i) {
        const auto &status = m_report.definition.statuses[qsizetype(i)];
        const double mean = now.stages[i].seconds / now.stories;
        all += mean;
        if (mean <= 0 && status.phase != Phase::InProgress)
            continue;
        chart.steps.append({.label = status.shown.isEmpty() ? status.name : status.shown,
                            .words = status.shown.isEmpty() ? status.name : status.shown,
                            .waits = status.phase != Phase::InProgress});
        lengths.values.append(mean);
    }
    chart.series = {lengths};
    chart.summary = now.workingShare
            ? tr("mean %1; %2 of it is work").arg(average(all), m_format.percent(*now.workingShare, 0))
            : tr("mean %1").arg(average(all));
    chart.facts.prepend({tr("Count"), tr("%n story(s)", nullptr, now.stories)});
    return chart;
}

// Each state over those that come after it.
Chart ChartTeller::flow() const
{
    auto chart = begin(u"flow"_s, tr("Flow: stories by state"), ChartShape::Areas, ChartUnit::Count);
    chart.definition = tr("How many stories stood in each state at the end of each day. A state that "
                          "grows wider is where work waits.");
    chart.formula = tr("stories in the state at the end of the day");
    const auto &daily = m_now.flow.daily;
    if (daily.empty() || m_facts.stories.empty()) {
        chart.reason = tr("No story has moved over the board yet.");
        return chart;
    }
    chart.steps = days();
    const auto &statuses = m_report.definition.statuses;
    for (qsizetype i = statuses.size() - 1; i >= 0; --i) {
        if (statuses[i].phase == Phase::Dropped)
            continue;
        ChartSeries series {.name = statuses[i].shown.isEmpty() ? statuses[i].name
                                                                : statuses[i].shown};
        for (const auto &day : daily)
            series.values.append(day[size_t(i)]);
        chart.series.append(series);
    }
    if (m_now.work.meanOfDayEnds)
        chart.summary = tr("%1 in work on average").arg(m_format.number(*m_now.work.meanOfDayEnds, 0));
    return chart;
}

Chart ChartTeller::changeLeadTime() const
{
    const auto &now = m_now.changeLeadTime;
    auto chart = begin(u"commit"_s, tr("Commit to production"), ChartShape::Line, ChartUnit::Days);
    chart.definition = tr("For each change that got into production in the period: from its commit "
                          "to the end of the first deployment that carried it and was not rolled "
                          "back. DORA's lead time for changes; the headline is the median.");
    chart.formula = tr("median(deployed − committed)");
    chart.bands = bandsOf(BandMeasure::LeadTime, m_report.definition.bandYear);
    if (now.noCommitTime > 0)
        chart.notes.append(tr("%n change(s) without a time of commit left out.", nullptr,
                              now.noCommitTime));
    if (now.negative > 0)
        chart.notes.append(tr("%n change(s) committed only after the deployment left out.", nullptr,
                              now.negative));
    addSpread(chart, now.seconds, m_before.changeLeadTime.seconds);
    if (now.seconds.n == 0) {
        chart.reason = tr("No commit of a deployment is known in these %1.").arg(period());
        return chart;
    }
    chart.steps = weeks();
    ChartSeries series {.name = tr("median")};
    for (const auto &median : now.weeklyMedian)
        series.values.append(median);
    chart.series = {series};
    chart.value = average(*now.seconds.median);
    chart.summary = tr("median of %n change(s)", nullptr, now.seconds.n);
    return chart;
}

FigureLine ChartTeller::lineOf(const QString &title, const QString &definition,
                               const Stats &now) const
{
    FigureLine line {.title = title, .definition = definition};
    if (now.n == 0)
        return line;
    line.value = average(now.n < EnoughForATrend ? *now.median : *now.mean);
    line.detail = now.n < EnoughForATrend
            ? tr("median of %n: too few for an average", nullptr, now.n)
            : tr("mean of %n, median %1, 90 % within %2", nullptr, now.n)
                      .arg(average(*now.median), average(*now.p90));
    return line;
}

QList<FigureLine> ChartTeller::further() const
{
    QList<FigureLine> lines;
    lines.append(lineOf(tr("Time to restore"),
                        tr("From the first impact of an incident until the service was restored."),
                        m_now.timeToRestore.seconds));
    lines.append(lineOf(tr("Failed deployment recovery"),
                        tr("From the end of the deployment that brought it until the service was "
                           "restored."),
                        m_now.failedDeploymentRecovery.seconds));
    FigureLine rework {.title = tr("Rework"),
                       .definition = tr("The share of deployments that were a hotfix or a rollback. "
                                        "DORA publishes no levels of it.")};
    if (m_now.rework.rate) {
        rework.value = m_format.percent(*m_now.rework.rate);
        rework.detail = m_format.ofAll(*m_now.rework.rework, *m_now.rework.deployments);
    }
    lines.append(rework);
    FigureLine available {.title = tr("Availability"),
                          .definition = tr("The share of the period in which no critical or major "
                                           "incident was open.")};
    if (m_now.availability.availability) {
        available.value = m_format.percent(*m_now.availability.availability, 2);
        available.detail = tr("down for %1").arg(span(m_now.availability.downtime.value_or(0)));
    }
    lines.append(available);
    lines.append(lineOf(tr("Customer lead time"), tr("From when a story was written until it was done."),
                        m_now.customerLeadTime.seconds));
    FigureLine little {.title = tr("Cycle time by Little's law"),
                       .definition = tr("Stories in work on average ÷ stories finished a day. Far "
                                        "from the mean cycle time, work is piling up or was left "
                                        "behind.")};
    if (m_now.little.impliedCycleDays) {
        little.value = average(*m_now.little.impliedCycleDays * 86'400);
        if (m_now.little.meanCycleDays)
            little.detail = tr("mean cycle time %1").arg(average(*m_now.little.meanCycleDays * 86'400));
    }
    lines.append(little);
    const auto &streak = m_now.streak;
    FigureLine released {.title = tr("Released every sprint"),
                         .definition = tr("How many closed sprints in a row, up to the last one, had "
                                          "a successful deployment to production.")};
    if (streak.closed > 0) {
        released.value = tr("%n sprint(s) in a row", nullptr, streak.sprints);
        released.detail = tr("longest %1, of %2 closed").arg(streak.best).arg(streak.closed);
    }
    lines.append(released);
    return lines;
}

} // namespace Dayshift
