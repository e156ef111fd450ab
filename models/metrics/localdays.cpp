// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/localdays.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace Dayshift {

static constexpr qint64 DaySeconds = 86'400;
static constexpr qint64 EpochJulianDay = 2'440'588;

static qint64 asIfUtc(QDate day)
{
    return (day.toJulianDay() - EpochJulianDay) * DaySeconds;
}

static qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

LocalDays::LocalDays(const QTimeZone &zone)
    : m_zone(zone)
{
}

int LocalDays::offsetAt(qint64 instant) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
}

qint64 LocalDays::startOf(QDate day) const
{
    if (const auto known = m_starts.constFind(day); known != m_starts.cend())
        return *known;
    return *m_starts.insert(day, findStartOf(day));
}

// No zone is further than a day from UTC, nor changes its clocks by more than a day at once.
qint64 LocalDays::findStartOf(QDate day) const
{
    const qint64 midnight = asIfUtc(day);
    const qint64 from = midnight - 2 * DaySeconds;
    const qint64 to = midnight + 2 * DaySeconds;
    const int before = offsetAt(from);
    if (before == offsetAt(midnight) && before == offsetAt(to)
        && (!m_zone.hasTransitions()
            || m_zone.transitions(QDateTime::fromSecsSinceEpoch(from, Qt::UTC),
                                  QDateTime::fromSecsSinceEpoch(to, Qt::UTC))
                       .isEmpty()))
        return midnight - before;

    // Between two clock changes local time runs on evenly: look at each such stretch in turn.
    qint64 start = from;
    int offset = before;
    for (const auto &change : m_zone.transitions(QDateTime::fromSecsSinceEpoch(from, Qt::UTC),
                                                 QDateTime::fromSecsSinceEpoch(to, Qt::UTC))) {
        const qint64 at = change.atUtc.toSecsSinceEpoch();
        if (std::max(start, midnight - offset) < at)
            return std::max(start, midnight - offset);
        start = at;
        offset = change.offsetFromUtc;
    }
    return std::max(start, midnight - offset);
}

QDate LocalDays::dayOf(qint64 instant) const
{
    if (const auto next = m_days.upper_bound(instant); next != m_days.begin()) {
        const auto &[end, day] = std::prev(next)->second;
        if (instant < end)
            return day;
    }
    const auto day = findDayOf(instant);
    m_days[startOf(day)] = {startOf(day.addDays(1)), day};
    return day;
}

QDate LocalDays::findDayOf(qint64 instant) const
{
    auto day = QDate::fromJulianDay(floorDiv(instant + offsetAt(instant), DaySeconds)
                                    + EpochJulianDay);
    // After a clock change back over midnight it is still the day that had begun.
    while (startOf(day.addDays(1)) <= instant)
        day = day.addDays(1);
    while (startOf(day) > instant)
        day = day.addDays(-1);
    return day;
}

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

DayWindow::DayWindow(const LocalDays &calendar, QDate first, QDate end)
{
    if (!first.isValid() || !end.isValid() || first >= end)
        return;
    for (auto day = first; day < end; day = day.addDays(1)) {
        if (!calendar.exists(day))
            continue;
        const auto monday = mondayOf(day);
        if (m_weeks.isEmpty() || m_weeks.last().monday != monday)
            m_weeks.append({.monday = monday, .firstDay = int(m_days.size())});
        m_weeks.last().days += 1;
        m_weekOfDay.push_back(int(m_weeks.size()) - 1);
        m_days.append(day);
        m_starts.push_back(calendar.startOf(day));
    }
    if (m_days.isEmpty())
        return;
    m_starts.push_back(calendar.startOf(m_days.last().addDays(1)));
    for (auto &week : m_weeks)
        week.whole = week.monday >= first && week.monday.addDays(7) <= end;
}

int DayWindow::dayIndexOf(qint64 instant) const
{
    return int(std::ranges::upper_bound(m_starts, instant) - m_starts.begin()) - 1;
}

int DayWindow::weekIndexOf(qint64 instant) const
{
    return m_weekOfDay[size_t(dayIndexOf(instant))];
}

} // namespace Dayshift
