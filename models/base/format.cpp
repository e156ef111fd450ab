// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/format.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

// A number and its unit never part at the end of a line.
static constexpr QChar NoBreak = u'\u00a0';
static constexpr QChar TrueMinus = u'\u2212';

static QString joined(QString text)
{
    return text.replace(u' ', NoBreak);
}

// The parts of a span; exactly what is left over is cut, never rounded up.
struct SpanParts
{
    qint64 days;
    qint64 hours;
    qint64 minutes;
    qint64 seconds;
};

static SpanParts partsOf(std::chrono::milliseconds length)
{
    const auto seconds = std::max<qint64>(0, length.count() / 1000);
    return {seconds / 86400, seconds / 3600 % 24, seconds / 60 % 60, seconds % 60};
}

Format::Format(const QTimeZone &zone, const QLocale &locale)
    : m_zone(zone.isValid() ? zone : QTimeZone::utc())
    , m_locale(locale)
{
}

QDateTime Format::local(const QDateTime &at) const
{
    return at.toTimeZone(m_zone);
}

QString Format::span(std::chrono::milliseconds length) const
{
    const auto [days, hours, minutes, seconds] = partsOf(length);
    const auto day = [&] { return joined(tr("%1 d", "days").arg(m_locale.toString(days))); };
    const auto hour = [&] { return joined(tr("%1 h", "hours").arg(m_locale.toString(hours))); };
    const auto minute = [&] { return joined(tr("%1 min", "minutes").arg(m_locale.toString(minutes))); };
    const auto both = [](const QString &more, const QString &less) {
        return joined(tr("%1 %2", "two units of one span").arg(more, less));
    };
    if (days > 0)
        return hours > 0 ? both(day(), hour()) : day();
    if (hours > 0)
        return minutes > 0 ? both(hour(), minute()) : hour();
    if (minutes > 0)
        return minute();
    return joined(tr("%1 s", "seconds").arg(m_locale.toString(seconds)));
}

QString Format::spokenSpan(std::chrono::milliseconds length) const
{
    const auto [days, hours, minutes, seconds] = partsOf(length);
    const auto both = [](const QString &more, const QString &less) {
        return tr("%1 %2", "two units of one span").arg(more, less);
    };
    const auto hour = [&] { return tr("%n hour(s)", nullptr, int(hours)); };
    const auto minute = [&] { return tr("%n minute(s)", nullptr, int(minutes)); };
    if (days > 0) {
        const auto day = tr("%n day(s)", nullptr, int(days));
        return hours > 0 ? both(day, hour()) : day;
    }
    if (hours > 0)
        return minutes > 0 ? both(hour(), minute()) : hour();
    return minutes > 0 ? minute() : tr("%n second(s)", nullptr, int(seconds));
}

QString Format::estimate(std::chrono::milliseconds length) const
{
    return tr("about %1", "an estimated span").arg(span(length));
}

QString Format::age(const QDateTime &since, const QDateTime &now) const
{
    if (!since.isValid())
        return {};
    const std::chrono::milliseconds length(since.msecsTo(now));
    // Clocks of two machines differ: what comes from a little ahead is new as well.
    return length < 5s ? tr("now") : span(length);
}

QString Format::ago(const QDateTime &since, const QDateTime &now) const
{
    if (!since.isValid())
        return {};
    const std::chrono::milliseconds length(since.msecsTo(now));
    return length < 5s ? tr("now") : tr("%1 ago").arg(span(length));
}

QString Format::average(std::chrono::milliseconds length) const
{
    const auto value = [&](std::chrono::milliseconds unit) {
        return number(double(length.count()) / double(unit.count()));
    };
    if (length >= 24h)
        return joined(tr("%1 days", "an average").arg(value(24h)));
    if (length >= 1h)
        return joined(tr("%1 hours", "an average").arg(value(1h)));
    if (length >= 1min)
        return joined(tr("%1 minutes", "an average").arg(value(1min)));
    return joined(tr("%1 seconds", "an average").arg(value(1s)));
}

QString Format::clock(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    //: A time of day in the form of QLocale::toString: 24 hours unless the language wants otherwise.
    return m_locale.toString(local(at).time(), tr("HH:mm"));
}

QDate Format::dayOf(const QDateTime &at) const
{
    return local(at).date();
}

QString Format::moment(const QDateTime &at, const QDateTime &now) const
{
    if (!at.isValid())
        return {};
    const auto day = dayOf(at);
    const auto days = day.daysTo(dayOf(now));
    if (days == 0)
        return clock(at);
    if (days == 1)
        return tr("yesterday %1", "a time of day").arg(clock(at));
    if (days > 1 && days < 7) {
        return tr("%1 %2", "weekday and time of day")
                .arg(m_locale.dayName(day.dayOfWeek(), QLocale::ShortFormat), clock(at));
    }
    return date(day, dayOf(now));
}

QString Format::date(QDate day, QDate today) const
{
    if (!day.isValid())
        return {};
    //: Weekday, day and month in the form of QLocale::toString; German: "ddd d. MMMM".
    const auto form = day.year() == today.year() ? tr("ddd d MMMM")
                                                 //: The same with the year.
                                                 : tr("ddd d MMMM yyyy");
    return m_locale.toString(day, form);
}

QString Format::date(const QDateTime &at, const QDateTime &now) const
{
    return at.isValid() ? date(dayOf(at), dayOf(now)) : QString();
}

QString Format::day(QDate day, QDate today) const
{
    if (day == today)
        return tr("today");
    return day.daysTo(today) == 1 ? tr("yesterday") : date(day, today);
}

QString Format::days(QDate first, QDate last, QDate today) const
{
    if (!first.isValid() || !last.isValid())
        return first.isValid() ? date(first, today) : date(last, today);
    if (first == last)
        return date(first, today);
    // "Mon 8 to Fri 19 June": what both have in common is said once.
    const bool together = first.month() == last.month() && first.year() == last.year();
    //: Weekday and day, where the month follows; German: "ddd d."
    const auto from = together ? m_locale.toString(first, tr("ddd d")) : date(first, today);
    return tr("%1 to %2", "two days").arg(from, date(last, today));
}

QString Format::dateAndClock(const QDateTime &at, const QDateTime &now) const
{
    return at.isValid() ? tr("%1, %2", "date and time of day").arg(date(at, now), clock(at))
                        : QString();
}

QString Format::full(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const auto here = local(at);
    //: Everything about a moment, in the form of QLocale::toString; %1 is added: the time zone.
    return m_locale.toString(here, tr("dddd, d MMMM yyyy HH:mm:ss")) + u' '
            + m_zone.abbreviation(here);
}

QString Format::iso(const QDateTime &at) const
{
    if (!at.isValid())
        return {};
    const auto here = local(at);
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

QString Format::count(qint64 number) const
{
    return m_locale.toString(number).replace(u'-', TrueMinus);
}

QString Format::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals).replace(u'-', TrueMinus);
}

QString Format::signedNumber(double value, int decimals) const
{
    const auto size = m_locale.toString(std::abs(value), 'f', decimals);
    if (m_locale.toDouble(size) == 0)
        return size;
    return (value < 0 ? TrueMinus : u'+') + size;
}

QString Format::percent(double ratio, int decimals) const
{
    return joined(tr("%1 %", "percent").arg(number(ratio * 100, decimals)));
}

static QString withoutZeros(const QLocale &locale, double value)
{
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

QString Format::points(double points) const
{
    return joined(tr("%1 pt", "story points").arg(withoutZeros(m_locale, points)));
}

QString Format::pointsInWords(double points) const
{
    if (points == std::floor(points))
        return joined(tr("%n point(s)", "story points", int(points)));
    return joined(tr("%1 points", "story points").arg(withoutZeros(m_locale, points)));
}

QString Format::ofAll(qint64 part, qint64 all) const
{
    return tr("%1 of %2", "so many of all").arg(count(part), count(all));
}

QString Format::bytes(qint64 size) const
{
    static constexpr std::array<const char *, 4> units {
            QT_TR_NOOP("%1 kB"), QT_TR_NOOP("%1 MB"), QT_TR_NOOP("%1 GB"), QT_TR_NOOP("%1 TB")};
    if (size < 1000)
        return joined(tr("%n byte(s)", nullptr, int(size)));
    auto value = double(size) / 1000;
    size_t unit = 0;
    while (value >= 999.95 && unit + 1 < units.size()) {
        value /= 1000;
        ++unit;
    }
    return joined(tr(units[unit]).arg(number(value)));
}

} // namespace Dayshift
