// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/figures.h"

#include "models/metrics/figuresjson.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Dayshift {

DataQuality dataQuality(const Scene &scene)
{
    return {.unknownStatus = scene.journeys().unknownStatuses(),
            .fromMismatch = scene.journeys().mismatches(),
            .danglingReference = scene.facts().danglingReferences,
            .duplicateIncidents = scene.duplicates()};
}

Figures figuresOf(const Facts &facts, const MetricsDefinition &definition, SprintsKept *kept)
{
    const Scene scene(facts, definition);
    Figures figures {.frequency = deploymentFrequency(scene),
                     .leadTime = leadTimeToProduction(scene),
                     .changeLeadTime = changeLeadTime(scene),
                     .failure = changeFailure(scene),
                     .rework = rework(scene),
                     .bugLife = bugLife(scene),
                     .timeToRestore = timeToRestore(scene),
                     .failedDeploymentRecovery = failedDeploymentRecovery(scene),
                     .availability = availability(scene),
                     .cycleTime = cycleTime(scene),
                     .customerLeadTime = customerLeadTime(scene),
                     .throughput = throughput(scene),
                     .flow = cumulativeFlow(scene),
                     .age = workItemAge(scene),
                     .stages = waitLedger(scene),
                     .sprints = sprintReports(scene, kept),
                     .streak = releaseStreak(scene),
                     .forecast = forecast(scene),
                     .usage = usage(scene),
                     .quality = dataQuality(scene),
                     .window = scene.window()};
    figures.scatter = scatter(figures.cycleTime);
    figures.controlChart = controlChart(figures.cycleTime);
    figures.work = workInProgress(scene, figures.flow);
    figures.little = little(scene, figures.throughput, figures.cycleTime);
    return figures;
}

QString dateOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString timeOf(qint64 instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate);
}

QJsonObject jsonOf(const Stats &stats)
{
    return {{u"n"_s, stats.n},
            {u"mean"_s, jsonOf(stats.mean)},
            {u"median"_s, jsonOf(stats.median)},
            {u"p75"_s, jsonOf(stats.p75)},
            {u"p85"_s, jsonOf(stats.p85)},
            {u"p90"_s, jsonOf(stats.p90)},
            {u"p95"_s, jsonOf(stats.p95)},
            {u"min"_s, jsonOf(stats.min)},
            {u"max"_s, jsonOf(stats.max)}};
}

QJsonObject jsonOf(const DataQuality &figure)
{
    return {{u"unknown_status"_s, figure.unknownStatus},
            {u"from_mismatch"_s, figure.fromMismatch},
            {u"dangling_reference"_s, figure.danglingReference},
            {u"duplicate_incidents"_s, figure.duplicateIncidents}};
}

QJsonObject toJson(const Figures &figures, const Facts &facts, const MetricsDefinition &definition)
{
    const auto &window = figures.window;
    const bool series = definition.series;
    auto scatter = jsonOf(figures.scatter);
    if (series)
        scatter.insert(u"sample"_s, sampleOf(figures.cycleTime, facts));
    QJsonObject object {
            {u"deployment_frequency"_s, jsonOf(figures.frequency, window, series)},
            {u"lead_time_to_production"_s, jsonOf(figures.leadTime, window, series)},
            {u"change_lead_time"_s, jsonOf(figures.changeLeadTime, window, series)},
            {u"change_failure"_s, jsonOf(figures.failure, window, series)},
            {u"rework"_s, jsonOf(figures.rework)},
            {u"bug_life"_s, jsonOf(figures.bugLife, window, series)},
            {u"time_to_restore"_s, jsonOf(figures.timeToRestore, window, series)},
            {u"failed_deployment_recovery"_s,
             jsonOf(figures.failedDeploymentRecovery, window, series)},
            {u"availability"_s, jsonOf(figures.availability)},
            {u"cycle_time"_s, jsonOf(figures.cycleTime)},
            {u"customer_lead_time"_s, jsonOf(figures.customerLeadTime)},
            {u"throughput"_s, jsonOf(figures.throughput, window, series)},
            {u"scatter"_s, scatter},
            {u"control_chart"_s, jsonOf(figures.controlChart, series)},
            {u"wip"_s, jsonOf(figures.work, window, series)},
            {u"work_item_age"_s, jsonOf(figures.age)},
            {u"little"_s, jsonOf(figures.little)},
            {u"stage_times"_s, jsonOf(figures.stages, definition.statuses)},
            {u"sprint_report"_s, jsonOf(figures.sprints, facts, series)},
            {u"forecast"_s, jsonOf(figures.forecast, definition.forecast)},
            {u"usage"_s, jsonOf(figures.usage, facts, window, series)},
            {u"data_quality"_s, jsonOf(figures.quality)}};
    if (series)
        object.insert(u"cfd"_s, jsonOf(figures.flow, window, definition.statuses));
    return object;
}

} // namespace Dayshift
