// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/figuresjson.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static QString shownName(const StatusMeaning &status)
{
    return status.shown.isEmpty() ? status.name : status.shown;
}

static constexpr size_t SampleSize = 20; // points that stand for all

QJsonObject jsonOf(const CycleTime &figure)
{
    return {{u"seconds"_s, jsonOf(figure.seconds)},
            {u"excluded"_s,
             QJsonObject {{u"never_in_progress"_s, figure.neverInProgress},
                          {u"negative"_s, figure.negative}}},
            {u"calendar_days_inclusive"_s, jsonOf(figure.calendarDays)}};
}

QJsonObject jsonOf(const CustomerLeadTime &figure)
{
    return {{u"seconds"_s, jsonOf(figure.seconds)},
            {u"excluded"_s, QJsonObject {{u"negative"_s, figure.negative}}}};
}

QJsonObject jsonOf(const Throughput &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"days"_s, figure.days},
                        {u"count"_s, jsonOf(figure.count)},
                        {u"per_day"_s, jsonOf(figure.perDay)}};
    if (series) {
        object.insert(u"daily"_s, dailyList(window, figure.daily));
        object.insert(u"weekly"_s,
                      weeklyList(window, figure.weekly, [](int n) { return QJsonValue(n); }));
    }
    return object;
}

QJsonObject jsonOf(const Scatter &figure)
{
    return {{u"percentiles_s"_s,
             QJsonObject {{u"p50"_s, jsonOf(figure.p50)},
                          {u"p70"_s, jsonOf(figure.p70)},
                          {u"p85"_s, jsonOf(figure.p85)},
                          {u"p95"_s, jsonOf(figure.p95)}}},
            {u"points"_s, figure.points}};
}

QJsonArray sampleOf(const CycleTime &figure, const Facts &facts)
{
    QJsonArray sample;
    for (size_t i = 0; i < std::min(SampleSize, figure.samples.size()); ++i) {
        const auto &point = figure.samples[i];
        sample.append(QJsonArray {timeOf(point.at), facts.storyId(point.fact),
                                  point.seconds});
    }
    return sample;
}

QJsonObject jsonOf(const ControlChart &figure, bool series)
{
    QJsonObject object {{u"window"_s, jsonOf(figure.window)},
                        {u"mean_s"_s, jsonOf(figure.mean)},
                        {u"sd_s"_s, jsonOf(figure.deviation)}};
    if (series) {
        QJsonArray sample;
        for (size_t i = 0; i < std::min(SampleSize, figure.rolling.size()); ++i) {
            const auto &point = figure.rolling[i];
            sample.append(QJsonArray {point.mean, jsonOf(point.deviation)});
        }
        object.insert(u"rolling_sample"_s, sample);
    }
    return object;
}

QJsonObject jsonOf(const WorkInProgress &figure, const DayWindow &window, bool series)
{
    QJsonObject object {{u"latest"_s, jsonOf(figure.latest)},
                        {u"mean_of_day_ends"_s, jsonOf(figure.meanOfDayEnds)}};
    if (series)
        object.insert(u"daily"_s, dailyList(window, figure.daily));
    return object;
}

QJsonObject jsonOf(const CumulativeFlow &figure, const DayWindow &window,
                   const QList<StatusMeaning> &statuses)
{
    QJsonArray names;
    for (const auto &status : statuses)
        names.append(shownName(status));
    QJsonArray daily;
    for (qsizetype day = 0; day < window.days().size(); ++day) {
        QJsonArray row {dateOf(window.days()[day])};
        for (const int count : figure.daily[size_t(day)])
            row.append(count);
        daily.append(row);
    }
    return {{u"statuses"_s, names}, {u"daily"_s, daily}};
}

QJsonObject jsonOf(const WorkItemAge &figure)
{
    return {{u"seconds"_s, jsonOf(figure.seconds)}};
}

QJsonObject jsonOf(const Little &figure)
{
    return {{u"avg_wip"_s, jsonOf(figure.averageWork)},
            {u"throughput_per_day"_s, jsonOf(figure.throughputPerDay)},
            {u"mean_cycle_days"_s, jsonOf(figure.meanCycleDays)},
            {u"implied_cycle_days"_s, jsonOf(figure.impliedCycleDays)}};
}

// Each stage as [status, work or wait, seconds of all stories, stories that stood there].
QJsonObject jsonOf(const WaitLedger &figure, const QList<StatusMeaning> &statuses)
{
    QJsonArray stages;
    for (qsizetype i = 0; i < statuses.size(); ++i) {
        const auto &stage = figure.stages[size_t(i)];
        stages.append(QJsonArray {shownName(statuses[i]),
                                  statuses[i].phase == Phase::InProgress ? u"work"_s : u"wait"_s,
                                  stage.seconds, stage.stories});
    }
    return {{u"stories"_s, figure.stories},
            {u"stages"_s, stages},
            {u"working_s"_s, jsonOf(figure.working)},
            {u"waiting_s"_s, jsonOf(figure.waiting)},
            {u"working_share"_s, jsonOf(figure.workingShare)}};
}

} // namespace Dayshift
