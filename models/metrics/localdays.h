// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QTimeZone>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace Dayshift {

// The days of a time zone as intervals of instants (seconds since 1970, UTC). A day begins with the
// first instant of its date: where midnight occurs twice, the first; where a clock change skips it,
// the instant of the change. It ends where the next begins, after 23, 24 or 25 hours; a date that
// the zone skipped altogether has none.
class LocalDays
{
public:
    explicit LocalDays(const QTimeZone &zone);

    [[nodiscard]] qint64 startOf(QDate day) const;
    [[nodiscard]] QDate dayOf(qint64 instant) const;
    [[nodiscard]] bool exists(QDate day) const { return startOf(day) < startOf(day.addDays(1)); }

private:
    [[nodiscard]] qint64 findStartOf(QDate day) const;
    [[nodiscard]] QDate findDayOf(qint64 instant) const;
    [[nodiscard]] int offsetAt(qint64 instant) const;

    QTimeZone m_zone;
    mutable QHash<QDate, qint64> m_starts;
    mutable std::map<qint64, std::pair<qint64, QDate>> m_days; // by their start: their end
};

// The Monday that a week is named by.
[[nodiscard]] QDate mondayOf(QDate day);

// A run of local days, half-open as every interval.
class DayWindow
{
public:
    struct Week
    {
        QDate monday = {};
        int firstDay = 0; // index in days()
        int days = 0; // those inside of the window
        bool whole = false;
    };

    DayWindow() = default;
    // The days from first to before end that exist in the zone.
    DayWindow(const LocalDays &calendar, QDate first, QDate end);

    [[nodiscard]] bool isEmpty() const { return m_days.isEmpty(); }
    [[nodiscard]] const QList<QDate> &days() const { return m_days; }
    [[nodiscard]] const QList<Week> &weeks() const { return m_weeks; }
    [[nodiscard]] qint64 begin() const { return m_starts.front(); }
    [[nodiscard]] qint64 end() const { return m_starts.back(); }
    [[nodiscard]] bool contains(qint64 instant) const
    {
        return !isEmpty() && instant >= begin() && instant < end();
    }
    // Where in days() or weeks() an instant of the window lies.
    [[nodiscard]] int dayIndexOf(qint64 instant) const;
    [[nodiscard]] int weekIndexOf(qint64 instant) const;

private:
    QList<QDate> m_days;
    std::vector<qint64> m_starts; // one more than days: the end
    QList<Week> m_weeks;
    std::vector<int> m_weekOfDay;
};

} // namespace Dayshift
