// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/sourceitems.h"

#include "app/cli/command.h"
#include "models/production/alertbook.h"
#include "models/production/productiontables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

QJsonObject toJson(const Alert &alert)
{
    const auto labels = labelsOf(alert.labels);
    QJsonObject all;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        all.insert(it.key(), it.value());
    return {{u"id"_s, alert.id.toString()},
            {u"name"_s, alert.name},
            {u"severity"_s, wordOf(alert.severity)},
            {u"state"_s, wordOf(alert.state)},
            {u"service"_s, jsonText(alert.service)},
            {u"summary"_s, jsonText(alert.summary)},
            {u"labels"_s, all},
            {u"startedAt"_s, jsonTime(alert.startedAt)},
            {u"noticedAt"_s, jsonTime(alert.noticedAt)},
            {u"endedAt"_s, jsonTime(alert.endedAt)},
            {u"noLongerWatched"_s, alert.unwatched},
            {u"flaps"_s, alert.flaps},
            {u"silencedUntil"_s, jsonTime(alert.silencedUntil)},
            {u"mutedUntil"_s, jsonTime(alert.mutedUntil)},
            {u"seenAt"_s, jsonTime(alert.seenAt)},
            {u"notAProblem"_s, jsonText(alert.dismissedReason)},
            {u"incident"_s, alert.incident.isNull() ? QJsonValue(QJsonValue::Null)
                                                    : QJsonValue(alert.incident.toString())}};
}

Result<QJsonArray> alertItems(Database &database)
{
    const auto all = alerts().load(database);
    if (!all)
        return all.error();
    QJsonArray items;
    for (const auto &alert : *all) {
        if (!isWatchdog(alert.name, alert.severity))
            items.append(toJson(alert));
    }
    return items;
}

Result<QJsonArray> sourceItems(Database &database)
{
    const auto all = sources().load(database);
    if (!all)
        return all.error();
    const auto read = sourceReadings().load(database);
    if (!read)
        return read.error();
    QJsonArray items;
    for (const auto &source : *all) {
        const auto last = std::ranges::find(*read, source.id, &SourceReading::id);
        const auto reading = last == read->end() ? SourceReading {} : *last;
        items.append(QJsonObject {{u"id"_s, source.id.toString()},
                                  {u"name"_s, source.name},
                                  {u"probe"_s, source.probe},
                                  {u"address"_s, source.address},
                                  {u"account"_s, jsonText(source.account)},
                                  {u"every"_s, source.everySeconds},
                                  {u"enabled"_s, source.enabled},
                                  {u"readAt"_s, jsonTime(reading.readAt)},
                                  {u"failedSince"_s, jsonTime(reading.failedSince)},
                                  {u"error"_s, jsonText(reading.failure)},
                                  {u"says"_s, jsonText(reading.reason)}});
    }
    return items;
}

static QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

Result<QJsonArray> figureItems(Database &database)
{
    const auto all = indicators().load(database);
    if (!all)
        return all.error();
    const auto known = sources().load(database);
    if (!known)
        return known.error();
    QJsonArray items;
    for (const auto &indicator : *all) {
        const auto newest = database.select(
                u"SELECT at, value FROM sample WHERE indicator_id = ? AND label = ''"
                " ORDER BY at DESC LIMIT 1"_s,
                {indicator.id.toString()}, [](const Row &row) {
                    return Measurement {.at = row.time(0),
                                   .value = row.value(1).isNull() ? std::nullopt
                                                                  : std::optional(row.real(1))};
                });
        if (!newest)
            return newest.error();
        const auto sample = newest->value(0);
        const auto source = std::ranges::find(*known, indicator.source, &Source::id);
        items.append(QJsonObject {
                {u"id"_s, indicator.id.toString()},
                {u"name"_s, indicator.name},
                {u"source"_s, source == known->end() ? QJsonValue(QJsonValue::Null)
                                                     : QJsonValue(source->name)},
                {u"meaning"_s, wordOf(indicator.meaning)},
                {u"service"_s, jsonText(indicator.service)},
                {u"query"_s, jsonText(indicator.query)},
                {u"group"_s, jsonText(indicator.groupLabel)},
                {u"unit"_s, jsonText(indicator.unit)},
                {u"formula"_s, jsonText(indicator.formula)},
                {u"atLeast"_s, number(indicator.atLeast)},
                {u"atMost"_s, number(indicator.atMost)},
                {u"value"_s, number(sample.value)},
                {u"at"_s, jsonTime(sample.at)}});
    }
    return items;
}

} // namespace Dayshift
