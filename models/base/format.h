// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>

namespace Dayshift {

// Times, spans and counts in words: the same for the window, the command line, an export and the
// screen reader. It knows the reader's language and the time zone of the days; "now" is given.
class Format
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Format)
public:
    explicit Format(const QTimeZone &zone = QTimeZone::systemTimeZone(),
                    const QLocale &locale = QLocale());

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    // A span in at most two units, no zero unit, cut and never rounded up: "4 h 14 min", "8 s",
    // "1 d 2 h". A negative span counts as none: "0 s".
    [[nodiscard]] QString span(std::chrono::milliseconds length) const;
    // The same for a screen reader: "4 hours 14 minutes".
    [[nodiscard]] QString spokenSpan(std::chrono::milliseconds length) const;
    // "about 41 min".
    [[nodiscard]] QString estimate(std::chrono::milliseconds length) const;
    // How old something is: "now" under 5 s, else as span(). Empty if the moment is not known.
    [[nodiscard]] QString age(const QDateTime &since, const QDateTime &now) const;
    // The same within a sentence: "now", "22 min ago".
    [[nodiscard]] QString ago(const QDateTime &since, const QDateTime &now) const;
    // An average span, one decimal with its unit: "4.7 days", "3.2 hours".
    [[nodiscard]] QString average(std::chrono::milliseconds length) const;

    // "11:20".
    [[nodiscard]] QString clock(const QDateTime &at) const;
    // As short as it is clear: today "11:20", "yesterday 17:20", within this week "Mon 16:40", else
    // the date. Empty if the moment is not known.
    [[nodiscard]] QString moment(const QDateTime &at, const QDateTime &now) const;
    // "Tue 16 June", with the year if it is not this one.
    [[nodiscard]] QString date(QDate day, QDate today) const;
    [[nodiscard]] QString date(const QDateTime &at, const QDateTime &now) const;
    // "today", "yesterday", else as date().
    [[nodiscard]] QString day(QDate day, QDate today) const;
    // "Mon 8 to Fri 19 June", for sprints.
    [[nodiscard]] QString days(QDate first, QDate last, QDate today) const;
    // "Tue 16 June, 11:20", for the status bar.
    [[nodiscard]] QString dateAndClock(const QDateTime &at, const QDateTime &now) const;
    // Everything, for tooltips: "Tuesday, 16 June 2026 11:20:07 CEST".
    [[nodiscard]] QString full(const QDateTime &at) const;
    // ISO 8601 with the zone's offset, for tables and exports: "2026-06-16T11:20:07+02:00".
    [[nodiscard]] QString iso(const QDateTime &at) const;
    // The day of a moment in the zone.
    [[nodiscard]] QDate dayOf(const QDateTime &at) const;

    // "1,204".
    [[nodiscard]] QString count(qint64 number) const;
    // "4.7", with the locale's point.
    [[nodiscard]] QString number(double value, int decimals = 1) const;
    // "+3", "−11": always with its sign, a true minus.
    [[nodiscard]] QString signedNumber(double value, int decimals = 0) const;
    // 0.136 is "13.6 %".
    [[nodiscard]] QString percent(double ratio, int decimals = 1) const;
    // Points without needless zeros: "3 pt", "2.5 pt".
    [[nodiscard]] QString points(double points) const;
    // "3 points", for sentences and screen readers.
    [[nodiscard]] QString pointsInWords(double points) const;
    // "12 of 49".
    [[nodiscard]] QString ofAll(qint64 part, qint64 all) const;
    // "3.4 MB".
    [[nodiscard]] QString bytes(qint64 size) const;

private:
    [[nodiscard]] QDateTime local(const QDateTime &at) const;

    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace Dayshift
