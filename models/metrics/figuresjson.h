// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/figures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Dayshift {

// The parts of toJson(Figures): each figure under the keys of the interchange form. Null is "no
// data"; a series is given where it is asked for.
template<typename Number>
    requires std::is_arithmetic_v<Number>
[[nodiscard]] QJsonValue jsonOf(std::optional<Number> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}
[[nodiscard]] inline QJsonValue jsonOf(std::optional<Level> level)
{
    return level ? QJsonValue(wordOf(*level)) : QJsonValue();
}
[[nodiscard]] QJsonObject jsonOf(const Stats &stats);
[[nodiscard]] QString dateOf(QDate day);
[[nodiscard]] QString timeOf(qint64 instant);

[[nodiscard]] QJsonObject jsonOf(const DeploymentFrequency &figure, const DayWindow &window,
                                 bool series);
[[nodiscard]] QJsonObject jsonOf(const LeadTime &figure, const DayWindow &window, bool series);
[[nodiscard]] QJsonObject jsonOf(const ChangeLeadTime &figure, const DayWindow &window,
                                 bool series);
[[nodiscard]] QJsonObject jsonOf(const ChangeFailure &figure, const DayWindow &window, bool series);
[[nodiscard]] QJsonObject jsonOf(const Rework &figure);
[[nodiscard]] QJsonObject jsonOf(const Recovery &figure, const DayWindow &window, bool series);
[[nodiscard]] QJsonObject jsonOf(const Availability &figure);

[[nodiscard]] QJsonObject jsonOf(const CycleTime &figure);
[[nodiscard]] QJsonObject jsonOf(const CustomerLeadTime &figure);
[[nodiscard]] QJsonObject jsonOf(const Throughput &figure, const DayWindow &window, bool series);
[[nodiscard]] QJsonObject jsonOf(const Scatter &figure);
[[nodiscard]] QJsonArray sampleOf(const CycleTime &figure, const Facts &facts);
[[nodiscard]] QJsonObject jsonOf(const ControlChart &figure, bool series);
[[nodiscard]] QJsonObject jsonOf(const WorkInProgress &figure, const DayWindow &window,
                                 bool series);
[[nodiscard]] QJsonObject jsonOf(const CumulativeFlow &figure, const DayWindow &window,
                                 const QList<StatusMeaning> &statuses);
[[nodiscard]] QJsonObject jsonOf(const WorkItemAge &figure);
[[nodiscard]] QJsonObject jsonOf(const Little &figure);
[[nodiscard]] QJsonObject jsonOf(const WaitLedger &figure, const QList<StatusMeaning> &statuses);

[[nodiscard]] QJsonObject jsonOf(const SprintReports &figure, const Facts &facts, bool series);
[[nodiscard]] QJsonObject jsonOf(const Forecast &figure, const ForecastSettings &settings);
[[nodiscard]] QJsonObject jsonOf(const Usage &figure, const Facts &facts, const DayWindow &window,
                                 bool series);
[[nodiscard]] QJsonObject jsonOf(const DataQuality &figure);

// A value for each week: [monday, days inside of the window, value].
template<typename Values, typename ToJson>
[[nodiscard]] QJsonArray weeklyList(const DayWindow &window, const Values &values, ToJson toValue)
{
    QJsonArray list;
    for (qsizetype i = 0; i < window.weeks().size() && size_t(i) < values.size(); ++i) {
        const auto &week = window.weeks()[i];
        list.append(QJsonArray {dateOf(week.monday), week.days, toValue(values[size_t(i)])});
    }
    return list;
}

// One number for each day: [date, value].
[[nodiscard]] inline QJsonArray dailyList(const DayWindow &window, const std::vector<int> &values)
{
    QJsonArray list;
    for (qsizetype i = 0; i < window.days().size() && size_t(i) < values.size(); ++i)
        list.append(QJsonArray {dateOf(window.days()[i]), values[size_t(i)]});
    return list;
}

} // namespace Dayshift
