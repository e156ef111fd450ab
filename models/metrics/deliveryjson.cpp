// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/figuresjson.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

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

QJsonObject jsonOf(const DeploymentFrequency &figure, const DayWindow &window, bool series)
{
    QJsonValue kinds;
    if (figure.byKind) {
        QJsonObject counts;
        for (const auto &[kind, count] : *figure.byKind)
            counts.insert(wordOf(kind), count);
        kinds = counts;
    }
    QJsonObject object {{u"days"_s, figure.days},
                        {u"count"_s, jsonOf(figure.count)},
                        {u"per_day"_s, jsonOf(figure.perDay)},
                        {u"per_week"_s, jsonOf(figure.perWeek)},
                        {u"deployment_days"_s, jsonOf(figure.deploymentDays)},
                        {u"median_days_per_week"_s, jsonOf(figure.medianDaysPerWeek)},
                        {u"median_gap_s"_s, jsonOf(figure.medianGap)},
                        {u"by_kind"_s, kinds},
                        {u"failed_attempts"_s, jsonOf(figure.failedAttempts)},
                        {u"band"_s, jsonOf(figure.level)}};
    if (series) {
        object.insert(u"daily"_s, dailyList(window, figure.daily));
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](int n) { return QJsonValue(n); }));
    }
    return object;
}

static QJsonValue median(const std::optional<double> &value)
{
    return jsonOf(value);
}

QJsonObject jsonOf(const LeadTime &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"stories"_s, figure.stories},
                        {u"seconds"_s, jsonOf(figure.seconds)},
                        {u"excluded"_s,
                         QJsonObject {{u"never_in_progress"_s, figure.neverInProgress},
                                      {u"negative"_s, figure.negative},
                                      {u"not_in_production"_s, figure.notInProduction}}},
                        {u"deployments_without_changes"_s, figure.deploymentsWithoutChanges},
                        {u"band"_s, jsonOf(figure.level)}};
    if (series)
        object.insert(u"weekly_median"_s, weeklyList(window, figure.weeklyMedian, median));
    return object;
}

QJsonObject jsonOf(const ChangeLeadTime &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"seconds"_s, jsonOf(figure.seconds)},
                        {u"excluded"_s,
                         QJsonObject {{u"no_commit_time"_s, figure.noCommitTime},
                                      {u"negative"_s, figure.negative},
                                      {u"not_in_production"_s, figure.notInProduction}}},
                        {u"band"_s, jsonOf(figure.level)}};
    if (series)
        object.insert(u"weekly_median"_s, weeklyList(window, figure.weeklyMedian, median));
    return object;
}

QJsonObject jsonOf(const ChangeFailure &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"deployments"_s, jsonOf(figure.deployments)},
                        {u"failed"_s, jsonOf(figure.failed)},
                        {u"rate"_s, jsonOf(figure.rate)},
                        {u"by_reason"_s,
                         QJsonObject {{u"incident"_s, figure.byIncident},
                                      {u"rolled_back"_s, figure.byRollback},
                                      {u"hotfixed"_s, figure.byHotfix}}},
                        {u"incidents_linked"_s, figure.incidentsLinked},
                        {u"incidents_unlinked"_s, figure.incidentsUnlinked},
                        {u"no_incident_source"_s, figure.noIncidentSource},
                        {u"failed_attempts"_s, figure.failedAttempts},
                        {u"band"_s, jsonOf(figure.level)}};
    if (series)
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](const ChangeFailure::Week &week) {
                          return QJsonArray {week.deployments, week.failed, jsonOf(week.rate())};
                      }));
    return object;
}

QJsonObject jsonOf(const Recovery &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"seconds"_s, jsonOf(figure.seconds)},
                        {u"excluded"_s, QJsonObject {{u"negative"_s, figure.negative}}},
                        {u"open"_s, int(figure.open.size())},
                        {u"oldest_open_s"_s, jsonOf(figure.oldestOpen)},
                        {u"band"_s, jsonOf(figure.level)}};
    if (series)
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](const Recovery::Week &week) {
                          return QJsonArray {week.n, jsonOf(week.mean), jsonOf(week.median)};
                      }));
    return object;
}

QJsonObject jsonOf(const Rework &figure)
{
    return {{u"deployments"_s, jsonOf(figure.deployments)},
            {u"rework"_s, jsonOf(figure.rework)},
            {u"rate"_s, jsonOf(figure.rate)}};
}

QJsonObject jsonOf(const Availability &figure)
{
    return {{u"window_s"_s, jsonOf(figure.window)},
            {u"downtime_s"_s, jsonOf(figure.downtime)},
            {u"incident_s"_s, jsonOf(figure.incidents)},
            {u"availability"_s, jsonOf(figure.availability)}};
}

} // namespace Dayshift
