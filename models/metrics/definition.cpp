// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/definition.h"

#include "models/metrics/localdays.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Error refusal(const QString &what, const QString &todo, const QString &detail)
{
    return {.kind = Error::Kind::Invalid,
            .detail = detail,
            .what = what,
            .safe = QCoreApplication::translate("Dayshift::Metrics", "Nothing was computed."),
            .todo = todo};
}

static Error unusable(const QString &name, const QString &value)
{
    return refusal(
            QCoreApplication::translate("Dayshift::Metrics", "“%1” cannot be the value of %2.")
                    .arg(value, name),
            QCoreApplication::translate("Dayshift::Metrics",
                                        "The manual lists the choices of each definition."),
            name);
}

QList<StatusMeaning> MetricsDefinition::defaultStatuses()
{
    return {{u"Backlog"_s, Phase::ToDo},
            {u"Ready"_s, Phase::ToDo},
            {u"In Progress"_s, Phase::InProgress},
            {u"Review"_s, Phase::InProgress},
            {u"Done"_s, Phase::Done},
            {u"Dropped"_s, Phase::Dropped}};
}

// Each reads one kind of value; false: it cannot be used.
using Take = std::function<bool(const QJsonValue &)>;

static Take flag(bool &target)
{
    return [&target](const QJsonValue &value) {
        target = value.toBool();
        return value.isBool();
    };
}

// Text of which one word means true and the other false.
static Take either(bool &target, const QString &no, const QString &yes)
{
    return [&target, no, yes](const QJsonValue &value) {
        target = value.toString() == yes;
        return target || value.toString() == no;
    };
}

template<typename Choice>
static Take oneOf(Choice &target, const QHash<QString, Choice> &choices)
{
    return [&target, choices](const QJsonValue &value) {
        const auto choice = choices.constFind(value.toVariant().toString());
        if (choice == choices.cend())
            return false;
        target = *choice;
        return true;
    };
}

static Take words(QStringList &target)
{
    return [&target](const QJsonValue &value) {
        if (!value.isArray())
            return false;
        target.clear();
        for (const auto &word : value.toArray())
            target.append(word.toString());
        return true;
    };
}

static Take textOrNull(QString &target)
{
    return [&target](const QJsonValue &value) {
        target = value.toString();
        return value.isString() || value.isNull();
    };
}

static Take date(QDate &target)
{
    return [&target](const QJsonValue &value) {
        target = QDate::fromString(value.toString(), Qt::ISODate);
        return target.isValid();
    };
}

static Take statusList(QList<StatusMeaning> &target)
{
    return [&target](const QJsonValue &value) {
        static const QHash<QString, Phase> phases {{u"todo"_s, Phase::ToDo},
                                                   {u"in_progress"_s, Phase::InProgress},
                                                   {u"done"_s, Phase::Done},
                                                   {u"dropped"_s, Phase::Dropped}};
        target.clear();
        for (const auto &status : value.toArray()) {
            const auto phase = phases.constFind(status[u"category"].toString());
            if (phase == phases.cend())
                return false;
            target.append({status[u"name"].toString(), *phase});
        }
        return value.isArray();
    };
}

// A whole number from 0 (or 1) to where a computation would take too long.
static bool wholeNumber(const QJsonValue &value, qint64 least, qint64 most, qint64 &number)
{
    number = value.toInteger(least - 1);
    return value.isDouble() && number >= least && number <= most;
}

// What an object leaves out stays as it was.
static bool takeForecast(const QJsonValue &value, ForecastSettings &settings)
{
    const auto object = value.toObject();
    const auto take = [&object](const QString &name, qint64 least, qint64 most, auto &target) {
        if (!object.contains(name))
            return true;
        qint64 number = 0;
        const bool isUsable = wholeNumber(object[name], least, most, number);
        if (isUsable)
            target = std::remove_reference_t<decltype(target)>(number);
        return isUsable;
    };
    static constexpr qint64 Most = std::numeric_limits<qint64>::max();
    return value.isObject() && take(u"history_days"_s, 0, 36'600, settings.historyDays)
            && take(u"trials"_s, 1, 1'000'000, settings.trials)
            && take(u"seed"_s, 0, Most, settings.seed)
            && take(u"horizon_days"_s, 0, 3650, settings.horizonDays)
            && take(u"items"_s, 0, 10'000'000, settings.items);
}

static QHash<QString, Take> takers(MetricsDefinition &definition)
{
    auto &d = definition;
    return {
            {u"tz"_s,
             [&d](const QJsonValue &value) {
                 const auto zone = zoneOf(value.toString());
                 if (zone)
                     d.zone = *zone;
                 return bool(zone);
             }},
            {u"window_start"_s, date(d.windowStart)},
            {u"window_end"_s, date(d.windowEnd)},
            {u"as_of"_s,
             [&d](const QJsonValue &value) {
                 const auto at = instantOf(value.toString());
                 d.asOf = at.value_or(d.asOf);
                 return at.has_value();
             }},
            {u"tracked_from"_s,
             [&d](const QJsonValue &value) {
                 d.trackedFrom = instantOf(value.toString());
                 return d.trackedFrom.has_value() || value.isNull();
             }},
            {u"environment"_s,
             [&d](const QJsonValue &value) {
                 d.environment = value.toString();
                 return !d.environment.isEmpty();
             }},
            {u"service"_s, textOrNull(d.service)},
            {u"exclude_types"_s, words(d.excludeTypes)},
            {u"statuses"_s, statusList(d.statuses)},
            {u"count_redeploys"_s, flag(d.countRedeploys)},
            {u"attribution"_s,
             oneOf<Attribution>(d.attribution,
                                {{u"explicit"_s, Attribution::Explicit},
                                 {u"nearest"_s, Attribution::Nearest},
                                 {u"explicit_or_nearest"_s, Attribution::ExplicitOrNearest}})},
            {u"nearest_max_hours"_s,
             [&d](const QJsonValue &value) {
                 d.nearestMaxHours.reset();
                 if (value.isDouble())
                     d.nearestMaxHours = value.toDouble();
                 return value.isNull() || (value.isDouble() && value.toDouble() >= 0);
             }},
            {u"failure_kinds"_s, words(d.failureKinds)},
            {u"cfr_include_failed_attempts"_s, flag(d.includeFailedAttempts)},
            {u"lead_end"_s, either(d.leadEndsWithFirst, u"complete"_s, u"first"_s)},
            {u"count_rolled_back"_s, flag(d.countRolledBack)},
            {u"clock_start"_s, either(d.clockResets, u"first"_s, u"reset"_s)},
            {u"completion"_s, either(d.firstCompletion, u"last"_s, u"first"_s)},
            {u"skew_tolerance_s"_s,
             [&d](const QJsonValue &value) {
                 d.skewTolerance = value.toDouble();
                 return value.isDouble() && d.skewTolerance >= 0;
             }},
            {u"restore_window_by"_s, either(d.restoreByOpened, u"resolved"_s, u"opened"_s)},
            {u"availability_severities"_s, words(d.availabilitySeverities)},
            {u"band_year"_s,
             oneOf<BandYear>(d.bandYear,
                             {{u"off"_s, BandYear::Off},
                              {u"2019"_s, BandYear::Y2019},
                              {u"2021"_s, BandYear::Y2021},
                              {u"2022"_s, BandYear::Y2022},
                              {u"2023"_s, BandYear::Y2023},
                              {u"2024"_s, BandYear::Y2024}})},
            {u"forecast"_s,
             [&d](const QJsonValue &value) { return takeForecast(value, d.forecast); }},
            {u"series"_s, flag(d.series)},
    };
}

static QString written(const QJsonValue &value)
{
    return value.isObject() || value.isArray() ? u"…"_s : value.toVariant().toString();
}

Result<Done> MetricsDefinition::overlay(const QJsonObject &parameters)
{
    const auto take = takers(*this);
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        const auto known = take.constFind(it.key());
        if (known != take.cend() && !(*known)(it.value()))
            return unusable(it.key(), written(it.value()));
    }
    return Done {};
}

Result<Done> MetricsDefinition::choose(const QString &nameAndChoice)
{
    const auto equals = nameAndChoice.indexOf(u'=');
    const auto name = nameAndChoice.left(equals).trimmed();
    const auto choice = equals < 0 ? QString() : nameAndChoice.mid(equals + 1).trimmed();
    const auto take = takers(*this);
    const auto known = take.constFind(name);
    if (equals < 0 || known == take.cend())
        return refusal(
                QCoreApplication::translate("Dayshift::Metrics",
                                            "There is no definition named “%1”.")
                        .arg(name),
                QCoreApplication::translate("Dayshift::Metrics",
                                            "Write NAME=CHOICE, for example clock_start=reset."),
                nameAndChoice);
    // On a command line a number, a truth and a list look like text.
    bool isNumber = false;
    const double number = choice.toDouble(&isNumber);
    QList<QJsonValue> readings {choice, QJsonArray::fromStringList(choice.split(u','))};
    if (isNumber)
        readings.prepend(number);
    if (choice == u"true" || choice == u"false")
        readings.prepend(choice == u"true");
    if (choice == u"null")
        readings.prepend(QJsonValue());
    if (choice.startsWith(u'{'))
        readings.prepend(QJsonDocument::fromJson(choice.toUtf8()).object());
    if (choice.startsWith(u'['))
        readings.prepend(QJsonDocument::fromJson(choice.toUtf8()).array());
    for (const auto &reading : readings) {
        if ((*known)(reading))
            return Done {};
    }
    return unusable(name, choice);
}

void MetricsDefinition::lookBack(int days)
{
    windowEnd = LocalDays(zone).dayOf(asOf);
    windowStart = windowEnd.addDays(-days);
}

Result<int> daysOfWindow(const QString &text)
{
    bool isNumber = false;
    const int count = text.chopped(text.isEmpty() ? 0 : 1).toInt(&isNumber);
    const int days = text.endsWith(u'd') ? count : text.endsWith(u'w') ? 7 * count : 0;
    if (!isNumber || days <= 0 || count > 36'600)
        return refusal(
                QCoreApplication::translate("Dayshift::Metrics", "“%1” is not a period.").arg(text),
                QCoreApplication::translate("Dayshift::Metrics",
                                            "Write days or weeks, such as 90d or 12w."),
                text);
    return days;
}

// Data sets hold millions of instants, all of one form.
std::optional<qint64> instantOf(QByteArrayView text)
{
    static constexpr QByteArrayView Form("0000-00-00T00:00:00Z");
    bool isUsual = text.size() == Form.size();
    for (qsizetype i = 0; isUsual && i < Form.size(); ++i)
        isUsual = Form[i] == '0' ? text[i] >= '0' && text[i] <= '9' : text[i] == Form[i];
    if (!isUsual)
        return instantOf(QString::fromUtf8(text));
    const auto number = [&text](qsizetype from, qsizetype to) {
        int value = 0;
        for (auto i = from; i < to; ++i)
            value = 10 * value + (text[i] - '0');
        return value;
    };
    const std::chrono::year_month_day day {std::chrono::year(number(0, 4)),
                                           std::chrono::month(unsigned(number(5, 7))),
                                           std::chrono::day(unsigned(number(8, 10)))};
    const int hour = number(11, 13);
    const int minute = number(14, 16);
    const int second = number(17, 19);
    if (!day.ok() || hour > 23 || minute > 59 || second > 59)
        return {};
    return qint64(std::chrono::sys_days(day).time_since_epoch().count()) * 86'400 + hour * 3600
            + minute * 60 + second;
}

std::optional<qint64> instantOf(const QString &text)
{
    const auto at = QDateTime::fromString(text, Qt::ISODate);
    if (!at.isValid() || at.timeSpec() == Qt::LocalTime)
        return {};
    return at.toSecsSinceEpoch();
}

Result<QTimeZone> zoneOf(const QString &name)
{
    const QTimeZone zone(name.toUtf8());
    if (!name.isEmpty() && zone.isValid())
        return zone;
    return refusal(
            QCoreApplication::translate("Dayshift::Metrics", "There is no time zone named “%1”.")
                    .arg(name),
            QCoreApplication::translate(
                    "Dayshift::Metrics",
                    "Write its name in the list of the IANA, such as Europe/Berlin."),
            name);
}

} // namespace Dayshift
