// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/chartteller.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr size_t MostSprints = 8;
static constexpr qsizetype MostAges = 8;

Chart ChartTeller::cycleTimes() const
{
    const auto &now = m_now.cycleTime;
    auto chart = begin(u"cycle-time"_s, tr("Cycle time"), ChartShape::Dots, ChartUnit::Days);
    chart.definition = tr("For each story finished in the period: from its first move to In progress "
                          "until it was done. A dot is a story; the lines say within what time half, "
                          "85 % and 95 % of them were done.");
    chart.formula = tr("done − first move to In progress");
    if (now.neverInProgress > 0)
        chart.notes.append(
                tr("%n story(s) never in progress left out.", nullptr, now.neverInProgress));
    if (now.negative > 0)
        chart.notes.append(tr("%n story(s) done before they were begun left out.", nullptr,
                              now.negative));
    addSpread(chart, now.seconds, m_before.cycleTime.seconds);
    if (now.seconds.n == 0) {
        chart.reason = tr("No story was finished in these %1.").arg(period());
        return chart;
    }
    chart.steps = weeks();
    for (const auto &sample : now.samples) {
        const double place = placeOf(sample.at);
        chart.dots.append({place, sample.seconds});
        chart.rows.append(storyRow(sample, std::clamp(int(std::lround(place)), 0,
                                                      int(chart.steps.size()) - 1)));
    }
    chart.value = average(*now.seconds.median);
    chart.summary = tr("median of %n story(s)", nullptr, now.seconds.n);
    const auto &lines = m_now.scatter;
    if (now.seconds.n >= EnoughForATrend)
        chart.marks = {{.at = *lines.p50, .words = tr("50 %"), .along = true},
                       {.at = *lines.p85, .words = tr("85 %"), .along = true},
                       {.at = *lines.p95, .words = tr("95 %"), .along = true}};
    return chart;
}

Chart ChartTeller::throughput() const
{
    const auto &now = m_now.throughput;
    auto chart = begin(u"throughput"_s, tr("Finished stories"), ChartShape::Bars, ChartUnit::Count);
    chart.definition = tr("How many stories were done in each week of the period.");
    chart.formula = tr("stories done; a week that the period cuts counts the days inside");
    if (!now.count) {
        chart.reason = tr("There is no story yet.");
        return chart;
    }
    chart.steps = weeks();
    ChartSeries series {.name = tr("stories")};
    for (const int week : now.weekly)
        series.values.append(week);
    chart.series = {series};
    for (const auto &sample : m_now.cycleTime.samples)
        chart.rows.append(storyRow(sample, m_now.window.weekIndexOf(sample.at)));
    chart.value = tr("%1 a week").arg(m_format.number(*now.perDay * 7));
    chart.summary = tr("%1 in %2", "stories in a period").arg(m_format.count(*now.count), period());
    addTrend(chart, {.now = now.perDay,
                     .before = m_before.throughput.perDay,
                     .count = *now.count,
                     .countBefore = m_before.throughput.count.value_or(0),
                     .moreIsBetter = true});
    return chart;
}

Chart ChartTeller::work() const
{
    const auto &now = m_now.work;
    auto chart = begin(u"work"_s, tr("Work in progress"), ChartShape::Line, ChartUnit::Count);
    chart.definition = tr("How many stories were in progress at the end of each day.");
    chart.formula = tr("stories in a state of progress in the last instant of the day");
    if (!now.latest) {
        chart.reason = tr("There is no story yet.");
        return chart;
    }
    chart.steps = days();
    ChartSeries series {.name = tr("in progress")};
    for (const int day : now.daily)
        series.values.append(day);
    chart.series = {series};
    chart.value = m_format.count(*now.latest);
    chart.summary = tr("now; %1 on average of the days").arg(m_format.number(*now.meanOfDayEnds));
    return chart;
}

Chart ChartTeller::ages() const
{
    const auto &now = m_now.age;
    auto chart = begin(u"age"_s, tr("Age of work in progress"), ChartShape::Ledger, ChartUnit::Days);
    chart.definition = tr("How long what is in progress now has been going on.");
    chart.formula = tr("now − first move to In progress");
    addSpread(chart, now.seconds, {});
    if (now.seconds.n == 0) {
        chart.reason = tr("Nothing is in progress.");
        return chart;
    }
    auto oldest = now.samples;
    std::ranges::stable_sort(oldest, std::greater(), &Sample::seconds);
    ChartSeries series {.name = tr("age")};
    for (const auto &sample : oldest) {
        const int step = int(std::min(chart.steps.size(), MostAges));
        if (step < MostAges) {
            const auto name = m_facts.storyName(sample.fact);
            chart.steps.append({.label = name.section(u' ', 0, 0), .words = name});
            series.values.append(sample.seconds);
        }
        chart.rows.append(storyRow(sample, step < MostAges ? step : -1));
    }
    chart.series = {series};
    chart.value = average(*now.seconds.median);
    chart.summary = now.seconds.n > MostAges
            ? tr("median of %n; the oldest are drawn, all are listed", nullptr, now.seconds.n)
            : tr("median of %n", nullptr, now.seconds.n);
    return chart;
}

Chart ChartTeller::velocity() const
{
    return velocityOf(m_report, m_format);
}

Chart ChartTeller::burndown() const
{
    const auto &all = m_now.sprints.sprints;
    if (!all.empty())
        return burndownOf(all.back(), m_facts.sprints[size_t(all.back().sprint)].name, m_format);
    auto chart = begin(u"burndown"_s, tr("Burndown"), ChartShape::Line, ChartUnit::Points);
    chart.reason = tr("No sprint has begun yet.");
    return chart;
}

static ChartStep stepOf(const SprintSnapshot &snapshot, const Format &format)
{
    const auto at = QDateTime::fromSecsSinceEpoch(snapshot.at, Qt::UTC);
    const auto day = format.dayOf(at);
    return {.label = format.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u' '
                    + QString::number(day.day()),
            .words = format.dateAndClock(at, at),
            .at = at.toTimeZone(format.zone())};
}

Chart ChartTeller::burnup() const
{
    auto chart = begin(u"burnup"_s, tr("Burnup"), ChartShape::Line, ChartUnit::Points);
    chart.definition = tr("Points done of a sprint, below the points there were to do: what is added "
                          "or estimated anew lifts the upper line.");
    chart.formula = tr("points in scope and done");
    const auto &all = m_now.sprints.sprints;
    if (all.empty()) {
        chart.reason = tr("No sprint has begun yet.");
        return chart;
    }
    ChartSeries done {.name = tr("done")};
    ChartSeries scope {.name = tr("scope"), .guides = true};
    for (const auto &snapshot : all.back().burndown) {
        chart.steps.append(stepOf(snapshot, m_format));
        done.values.append(snapshot.completed);
        scope.values.append(snapshot.scope);
    }
    chart.series = {done, scope};
    chart.facts = {{tr("Sprint"), m_facts.sprints[size_t(all.back().sprint)].name}};
    chart.value = tr("%1 of %2", "points").arg(m_format.number(all.back().completed, 0),
                                               m_format.number(all.back().finalScope, 0));
    chart.summary = tr("points done");
    return chart;
}

Chart ChartTeller::forecast() const
{
    const auto &now = m_now.forecast;
    const auto &settings = m_report.definition.forecast;
    auto chart = begin(u"forecast"_s, tr("Forecast"), ChartShape::Ledger, ChartUnit::Count);
    chart.definition = tr("What the days behind would do again: days are drawn at random from them, "
                          "%1 times over. So many stories were done at least in the share of draws "
                          "that is named. It assumes that what comes is like what was.")
                               .arg(m_format.count(settings.trials));
    chart.formula = tr("nearest rank of the draws; SplitMix64 with seed %1").arg(settings.seed);
    if (!now.howMany[0]) {
        chart.reason = tr("No story was finished in the %n day(s) behind: nothing can be drawn from "
                          "them.",
                          nullptr, settings.historyDays);
        return chart;
    }
    ChartSeries series {.name = tr("stories")};
    for (size_t i = 0; i < ForecastConfidences.size(); ++i) {
        const auto sure = tr("%1 % sure").arg(ForecastConfidences[i]);
        chart.steps.append({.label = sure, .words = sure});
        series.values.append(*now.howMany[i]);
        if (now.whenDays[i])
            chart.facts.append({sure, tr("%1 stories are done within %n day(s)", nullptr,
                                         *now.whenDays[i])
                                              .arg(settings.items)});
    }
    chart.series = {series};
    chart.value = tr("%1 stories", "a forecast").arg(m_format.count(*now.howMany[2]));
    chart.summary = tr("at least, in %n day(s), 85 % sure; seed %1", nullptr, settings.horizonDays)
                            .arg(settings.seed);
    chart.facts.append({tr("Drawn from"),
                        tr("%n day(s) from %1 on", nullptr, int(now.history.size()))
                                .arg(m_format.date(now.firstDay, m_report.definition.windowEnd))});
    return chart;
}

Chart burndownOf(const SprintFigure &sprint, const QString &name, const Format &format)
{
    Chart chart {.id = u"burndown"_s,
                 .title = ChartTeller::tr("Burndown"),
                 .shape = ChartShape::Line,
                 .unit = ChartUnit::Points,
                 .definition = ChartTeller::tr("Points of a sprint that are not done yet, day by day; the "
                                          "dashed line is an even pace. What is added lifts it."),
                 .formula = ChartTeller::tr("points in scope − points done")};
    ChartSeries left {.name = ChartTeller::tr("left")};
    ChartSeries ideal {.name = ChartTeller::tr("even pace"), .guides = true};
    ChartSeries scope {.name = ChartTeller::tr("scope"), .guides = true};
    for (const auto &snapshot : sprint.burndown) {
        chart.steps.append(stepOf(snapshot, format));
        left.values.append(snapshot.remaining);
        ideal.values.append(snapshot.ideal);
        scope.values.append(snapshot.scope);
    }
    // The last one is a moment of a day that is named already.
    if (const auto count = chart.steps.size();
        count > 1 && chart.steps[count - 1].label == chart.steps[count - 2].label)
        chart.steps.last().label.clear();
    chart.series = {left, ideal, scope};
    chart.value = ChartTeller::tr("%1 left", "points").arg(format.number(sprint.notCompleted, 0));
    chart.summary = name;
    chart.facts = {{ChartTeller::tr("Sprint"), name},
                   {ChartTeller::tr("Committed"), format.pointsInWords(sprint.committed)},
                   {ChartTeller::tr("Scope"), format.pointsInWords(sprint.finalScope)},
                   {ChartTeller::tr("Done"), format.pointsInWords(sprint.completed)}};
    return chart;
}

Chart velocityOf(const MetricsReport &report, const Format &format)
{
    const auto &facts = report.workspace.facts;
    const auto &all = report.figures.sprints;
    Chart chart {.id = u"velocity"_s,
                 .title = ChartTeller::tr("Velocity"),
                 .shape = ChartShape::Bars,
                 .unit = ChartUnit::Points,
                 .definition = ChartTeller::tr("Points done by the end of each sprint, as they were written "
                                          "down at its closing. No target, and not compared between "
                                          "teams."),
                 .formula = ChartTeller::tr("points of scope done at the end")};
    ChartSeries series {.name = ChartTeller::tr("points")};
    const size_t from = all.sprints.size() > MostSprints ? all.sprints.size() - MostSprints : 0;
    for (size_t i = from; i < all.sprints.size(); ++i) {
        const auto &sprint = all.sprints[i];
        const auto &fact = facts.sprints[size_t(sprint.sprint)];
        const auto &written = fact.closed;
        chart.steps.append({.label = fact.name.section(u' ', -1),
                            .words = sprint.isClosed
                                    ? fact.name
                                    : ChartTeller::tr("%1, which still runs").arg(fact.name),
                            .at = QDateTime::fromSecsSinceEpoch(fact.startsAt.value_or(0), Qt::UTC)
                                          .toTimeZone(format.zone())});
        series.values.append(sprint.isClosed && written ? written->completed : sprint.completed);
    }
    if (series.values.isEmpty()) {
        chart.reason = ChartTeller::tr("No sprint has begun yet.");
        return chart;
    }
    chart.series = {series};
    const auto &velocity = all.velocity;
    chart.facts.append({ChartTeller::tr("Count"), ChartTeller::tr("%n closed sprint(s)", nullptr,
                                                        velocity.closedSprints)});
    if (velocity.meanOfLast3 && velocity.closedSprints >= 3) {
        chart.value = format.number(*velocity.meanOfLast3);
        chart.summary = ChartTeller::tr("points, mean of the last three; %1 to %2")
                                .arg(format.number(*velocity.minOfLast3, 0),
                                     format.number(*velocity.maxOfLast3, 0));
    } else {
        chart.summary = ChartTeller::tr("%n closed sprint(s): too few for an average", nullptr,
                                   velocity.closedSprints);
    }
    return chart;
}

} // namespace Dayshift
