// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/figures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Dayshift {

DataQuality dataQuality(const Scene &scene)
{
    const auto &facts = scene.facts();
    const auto &statuses = scene.definition().statuses;
    DataQuality quality {.danglingReference = facts.danglingReferences,
                         .duplicateIncidents = scene.duplicates()};
    QHash<QString, int> places; // of the configured ones, from 0
    for (const auto &status : statuses)
        places.insert(status.name, int(places.size()));
    std::vector<int> statusOf(facts.stories.size(), Nowhere);
    for (const auto &change : facts.statusChanges) {
        if (change.story == Nowhere || change.at > scene.definition().asOf
            || scene.isExcluded(change.story))
            continue;
        auto &status = statusOf[size_t(change.story)];
        const int from = change.from == Nowhere
                ? Nowhere
                : places.value(facts.statusNames[change.from], Nowhere);
        const int to = change.to == Nowhere ? Nowhere
                                            : places.value(facts.statusNames[change.to], Nowhere);
        if (status == Nowhere)
            status = from == Nowhere ? 0 : from;
        else if (from != status)
            ++quality.fromMismatch;
        if (to == Nowhere)
            ++quality.unknownStatus;
        else
            status = to;
    }
    return quality;
}

Figures figuresOf(const Facts &facts, const MetricsDefinition &definition)
{
    const Scene scene(facts, definition);
    return {.frequency = deploymentFrequency(scene),
            .leadTime = leadTimeToProduction(scene),
            .changeLeadTime = changeLeadTime(scene),
            .failure = changeFailure(scene),
            .rework = rework(scene),
            .bugLife = bugLife(scene),
            .timeToRestore = timeToRestore(scene),
            .failedDeploymentRecovery = failedDeploymentRecovery(scene),
            .availability = availability(scene),
            .quality = dataQuality(scene),
            .window = scene.window()};
}

static QJsonValue json(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
static QJsonValue json(std::optional<int> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
static QJsonValue json(std::optional<Level> level)
{
    return level ? QJsonValue(wordOf(*level)) : QJsonValue();
}
static QJsonObject json(const Stats &stats)
{
    return {{u"n"_s, stats.n},
            {u"mean"_s, json(stats.mean)},
            {u"median"_s, json(stats.median)},
            {u"p75"_s, json(stats.p75)},
            {u"p85"_s, json(stats.p85)},
            {u"p90"_s, json(stats.p90)},
            {u"p95"_s, json(stats.p95)},
            {u"min"_s, json(stats.min)},
            {u"max"_s, json(stats.max)}};
}

static QString wordOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Regular:
        return u"regular"_s;
    case FactKind::Hotfix:
        return u"hotfix"_s;
    case FactKind::Rollback:
        return u"rollback"_s;
    case FactKind::Redeploy:
        return u"redeploy"_s;
    }
    return {};
}

// A value for each week: [monday, days inside of the window, value].
template<typename Values, typename ToJson>
static QJsonArray weeklyList(const DayWindow &window, const Values &values, ToJson toValue)
{
    QJsonArray list;
    for (qsizetype i = 0; i < window.weeks().size() && size_t(i) < values.size(); ++i) {
        const auto &week = window.weeks()[i];
        list.append(QJsonArray {week.monday.toString(Qt::ISODate), week.days,
                                toValue(values[size_t(i)])});
    }
    return list;
}

static QJsonObject json(const DeploymentFrequency &figure, const DayWindow &window, bool series)
{
    QJsonValue kinds;
    if (figure.byKind) {
        QJsonObject counts;
        for (const auto &[kind, count] : *figure.byKind)
            counts.insert(wordOf(kind), count);
        kinds = counts;
    }
    QJsonObject object {{u"days"_s, figure.days},
                        {u"count"_s, json(figure.count)},
                        {u"per_day"_s, json(figure.perDay)},
                        {u"per_week"_s, json(figure.perWeek)},
                        {u"deployment_days"_s, json(figure.deploymentDays)},
                        {u"median_days_per_week"_s, json(figure.medianDaysPerWeek)},
                        {u"median_gap_s"_s, json(figure.medianGap)},
                        {u"by_kind"_s, kinds},
                        {u"failed_attempts"_s, json(figure.failedAttempts)},
                        {u"band"_s, json(figure.level)}};
    if (series) {
        QJsonArray daily;
        for (qsizetype i = 0; i < window.days().size() && size_t(i) < figure.daily.size(); ++i)
            daily.append(
                    QJsonArray {window.days()[i].toString(Qt::ISODate), figure.daily[size_t(i)]});
        object.insert(u"daily"_s, daily);
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](int n) { return QJsonValue(n); }));
    }
    return object;
}

static QJsonValue median(const std::optional<double> &value)
{
    return json(value);
}

static QJsonObject json(const LeadTime &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"stories"_s, figure.stories},
                        {u"seconds"_s, json(figure.seconds)},
                        {u"excluded"_s,
                         QJsonObject {{u"never_in_progress"_s, figure.neverInProgress},
                                      {u"negative"_s, figure.negative},
                                      {u"not_in_production"_s, figure.notInProduction}}},
                        {u"deployments_without_changes"_s, figure.deploymentsWithoutChanges},
                        {u"band"_s, json(figure.level)}};
    if (series)
        object.insert(u"weekly_median"_s, weeklyList(window, figure.weeklyMedian, median));
    return object;
}

static QJsonObject json(const ChangeLeadTime &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"seconds"_s, json(figure.seconds)},
                        {u"excluded"_s,
                         QJsonObject {{u"no_commit_time"_s, figure.noCommitTime},
                                      {u"negative"_s, figure.negative},
                                      {u"not_in_production"_s, figure.notInProduction}}},
                        {u"band"_s, json(figure.level)}};
    if (series)
        object.insert(u"weekly_median"_s, weeklyList(window, figure.weeklyMedian, median));
    return object;
}

static QJsonObject json(const ChangeFailure &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"deployments"_s, json(figure.deployments)},
                        {u"failed"_s, json(figure.failed)},
                        {u"rate"_s, json(figure.rate)},
                        {u"by_reason"_s,
                         QJsonObject {{u"incident"_s, figure.byIncident},
                                      {u"rolled_back"_s, figure.byRollback},
                                      {u"hotfixed"_s, figure.byHotfix}}},
                        {u"incidents_linked"_s, figure.incidentsLinked},
                        {u"incidents_unlinked"_s, figure.incidentsUnlinked},
                        {u"no_incident_source"_s, figure.noIncidentSource},
                        {u"failed_attempts"_s, figure.failedAttempts},
                        {u"band"_s, json(figure.level)}};
    if (series)
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](const ChangeFailure::Week &week) {
                          return QJsonArray {week.deployments, week.failed, json(week.rate())};
                      }));
    return object;
}

static QJsonObject json(const Recovery &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"seconds"_s, json(figure.seconds)},
                        {u"excluded"_s, QJsonObject {{u"negative"_s, figure.negative}}},
                        {u"open"_s, int(figure.open.size())},
                        {u"oldest_open_s"_s, json(figure.oldestOpen)},
                        {u"band"_s, json(figure.level)}};
    if (series)
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](const Recovery::Week &week) {
                          return QJsonArray {week.n, json(week.mean), json(week.median)};
                      }));
    return object;
}

QJsonObject toJson(const Figures &figures, const MetricsDefinition &definition)
{
    const auto &window = figures.window;
    const bool series = definition.series;
    return {{u"deployment_frequency"_s, json(figures.frequency, window, series)},
            {u"lead_time_to_production"_s, json(figures.leadTime, window, series)},
            {u"change_lead_time"_s, json(figures.changeLeadTime, window, series)},
            {u"change_failure"_s, json(figures.failure, window, series)},
            {u"rework"_s,
             QJsonObject {{u"deployments"_s, json(figures.rework.deployments)},
                          {u"rework"_s, json(figures.rework.rework)},
                          {u"rate"_s, json(figures.rework.rate)}}},
            {u"bug_life"_s, json(figures.bugLife, window, series)},
            {u"time_to_restore"_s, json(figures.timeToRestore, window, series)},
            {u"failed_deployment_recovery"_s,
             json(figures.failedDeploymentRecovery, window, series)},
            {u"availability"_s,
             QJsonObject {{u"window_s"_s, json(figures.availability.window)},
                          {u"downtime_s"_s, json(figures.availability.downtime)},
                          {u"incident_s"_s, json(figures.availability.incidents)},
                          {u"availability"_s, json(figures.availability.availability)}}},
            {u"data_quality"_s,
             QJsonObject {{u"unknown_status"_s, figures.quality.unknownStatus},
                          {u"from_mismatch"_s, figures.quality.fromMismatch},
                          {u"dangling_reference"_s, figures.quality.danglingReference},
                          {u"duplicate_incidents"_s, figures.quality.duplicateIncidents}}}};
}

} // namespace Dayshift
