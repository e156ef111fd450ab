// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/storymonitor.h"

#include "app/demo/daystory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

using DayStory::Gauge;

// The alert looks at the average of so many minutes, and fires below this share.
static constexpr int AveragedOver = 3;
static constexpr double Floor = 95;
static constexpr qint64 MostPoints = 11'000; // as the real one

static LoopbackAnswer packed(const QJsonValue &value, int status = 200)
{
    const auto body = value.isArray() ? QJsonDocument(value.toArray())
                                      : QJsonDocument(value.toObject());
    return {.status = status, .body = body.toJson(QJsonDocument::Compact)};
}

static LoopbackAnswer success(const QJsonObject &data)
{
    return packed(QJsonObject {{u"status"_s, u"success"_s}, {u"data"_s, data}});
}

static LoopbackAnswer badData(const QString &why)
{
    return packed(QJsonObject {{u"status"_s, u"error"_s},
                               {u"errorType"_s, u"bad_data"_s},
                               {u"error"_s, why}},
                  400);
}

// Seconds with a fraction, or ISO 8601; the moment itself where nothing is said.
static std::optional<QDateTime> timeIn(const QUrlQuery &query, const QString &name,
                                       const QDateTime &now)
{
    const auto text = query.queryItemValue(name, QUrl::FullyDecoded);
    if (text.isEmpty())
        return now;
    bool isNumber = false;
    const auto seconds = text.toDouble(&isNumber);
    if (isNumber)
        return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

namespace {

// What a query gives: a series for each of these, told by its labels.
struct Series
{
    QJsonObject labels = {};
    std::function<double(int)> valueAt = {};
};

} // namespace

static QList<Series> seriesOf(const QString &query)
{
    if (query == "up"_L1)
        return {{.labels = {{u"__name__"_s, u"up"_s},
                            {u"job"_s, u"identity-service"_s},
                            {u"instance"_s, u"127.0.0.1:8080"_s}},
                 .valueAt = [](int) { return 1.0; }}};
    for (const auto &measure : DayStory::measures()) {
        if (query.simplified() != QString::fromUtf16(measure.query).simplified())
            continue;
        const auto gauge = measure.gauge;
        if (gauge != Gauge::Tried && gauge != Gauge::Succeeded)
            return {{.valueAt = [gauge](int minute) {
                return DayStory::valueAt(gauge, minute);
            }}};
        QList<Series> groups;
        for (int client = 0; client < DayStory::clients().size(); ++client)
            groups.append({.labels = {{u"client"_s, DayStory::clients()[client]}},
                           .valueAt = [gauge, client](int minute) {
                               return DayStory::valueAt(gauge, minute, client);
                           }});
        return groups;
    }
    return {};
}

// It scrapes at each full minute, and a value stays until the next.
static QJsonArray pair(const QDateTime &at, const Series &series)
{
    return {double(at.toMSecsSinceEpoch()) / 1000,
            QString::number(series.valueAt(DayStory::minuteOf(at)), 'g', 6)};
}

static LoopbackAnswer instant(const QUrlQuery &query, const QDateTime &now)
{
    const auto text = query.queryItemValue(u"query"_s, QUrl::FullyDecoded);
    const auto at = timeIn(query, u"time"_s, now);
    if (!at)
        return badData(u"invalid parameter \"time\""_s);
    if (text.isEmpty())
        return badData(u"invalid parameter \"query\": unknown position: parse error: no expression"_s);
    QJsonArray result;
    // What is to come has not been scraped.
    if (*at <= now.addSecs(60)) {
        for (const auto &series : seriesOf(text))
            result.append(QJsonObject {{u"metric"_s, series.labels},
                                       {u"value"_s, pair(std::min(*at, now), series)}});
    }
    return success({{u"resultType"_s, u"vector"_s}, {u"result"_s, result}});
}

static qint64 stepIn(const QUrlQuery &query)
{
    auto text = query.queryItemValue(u"step"_s, QUrl::FullyDecoded);
    const auto factor = text.endsWith(u'm') ? 60 : text.endsWith(u'h') ? 3600 : 1;
    if (!text.isEmpty() && text.back().isLetter())
        text.chop(1);
    return qint64(text.toDouble() * 1000) * factor;
}

static LoopbackAnswer range(const QUrlQuery &query, const QDateTime &now)
{
    const auto start = timeIn(query, u"start"_s, now);
    const auto end = timeIn(query, u"end"_s, now);
    const auto step = stepIn(query);
    if (!start || !end || step <= 0)
        return badData(u"invalid parameter \"step\": zero or negative query resolution step widths "
                       "are not accepted. Try a positive integer"_s);
    if (*end < *start)
        return badData(u"invalid parameter \"end\": end timestamp must not be before start time"_s);
    if (start->msecsTo(*end) / step > MostPoints)
        return badData(u"exceeded maximum resolution of 11,000 points per timeseries"_s);
    QJsonArray result;
    for (const auto &series : seriesOf(query.queryItemValue(u"query"_s, QUrl::FullyDecoded))) {
        QJsonArray values;
        for (auto at = *start; at <= std::min(*end, now); at = at.addMSecs(step))
            values.append(pair(at, series));
        if (!values.isEmpty())
            result.append(QJsonObject {{u"metric"_s, series.labels}, {u"values"_s, values}});
    }
    return success({{u"resultType"_s, u"matrix"_s}, {u"result"_s, result}});
}

static double averaged(int minute)
{
    double sum = 0;
    for (int i = 0; i < AveragedOver; ++i)
        sum += DayStory::valueAt(Gauge::Success, minute - i);
    return sum / AveragedOver;
}

// Since when it fires at a minute; nothing: it does not.
static std::optional<int> firingSince(int minute)
{
    if (minute < DayStory::AlertFires || averaged(minute) >= Floor)
        return {};
    return DayStory::AlertFires;
}

static QJsonObject labels()
{
    return {{u"alertname"_s, u"SignInSuccessLow"_s},
            {u"severity"_s, u"critical"_s},
            {u"service"_s, u"identity-service"_s},
            {u"team"_s, u"atlas"_s}};
}

static QJsonObject annotations(int minute)
{
    return {{u"summary"_s, u"Sign-in success is %1 %, goal 98 %"_s.arg(
                                   DayStory::valueAt(Gauge::Success, minute), 0, 'f', 1)},
            {u"description"_s, u"Fewer than 95 of 100 sign-ins of the last minutes succeeded."_s}};
}

static QString iso(int minute)
{
    return DayStory::instant(minute).toString(Qt::ISODateWithMs);
}

static QJsonArray firing(int minute)
{
    QJsonArray list;
    if (const auto since = firingSince(minute))
        list.append(QJsonObject {{u"labels"_s, labels()},
                                 {u"annotations"_s, annotations(minute)},
                                 {u"state"_s, u"firing"_s},
                                 {u"activeAt"_s, iso(*since)},
                                 {u"value"_s, QString::number(averaged(minute), 'e', 6)}});
    return list;
}

static QJsonObject watchdog()
{
    return {{u"labels"_s, QJsonObject {{u"alertname"_s, u"Watchdog"_s}, {u"severity"_s, u"none"_s}}},
            {u"annotations"_s,
             QJsonObject {{u"summary"_s,
                           u"Always firing; its absence means that alerting is broken"_s}}},
            {u"state"_s, u"firing"_s},
            {u"activeAt"_s, iso(-7 * 24 * 60)},
            {u"value"_s, u"1e+00"_s}};
}

static LoopbackAnswer alerts(int minute)
{
    auto list = firing(minute);
    list.append(watchdog());
    return success({{u"alerts"_s, list}});
}

static QJsonObject rule(const QString &name, const QString &query, const QJsonArray &list,
                        const QJsonObject &itsLabels, int minute)
{
    return {{u"state"_s, list.isEmpty() ? u"inactive"_s : u"firing"_s},
            {u"name"_s, name},
            {u"query"_s, query},
            {u"duration"_s, 0},
            {u"keepFiringFor"_s, 0},
            {u"labels"_s, itsLabels},
            {u"annotations"_s, QJsonObject()},
            {u"alerts"_s, list},
            {u"health"_s, u"ok"_s},
            {u"evaluationTime"_s, 0.0004},
            {u"lastEvaluation"_s, iso(minute)},
            {u"type"_s, u"alerting"_s}};
}

static LoopbackAnswer rules(int minute)
{
    const QJsonArray list {
            rule(u"SignInSuccessLow"_s, u"avg_over_time(signin:success_percent[3m]) < 95"_s,
                 firing(minute), labels(), minute),
            rule(u"Watchdog"_s, u"vector(1)"_s, {watchdog()},
                 {{u"severity"_s, u"none"_s}}, minute)};
    return success({{u"groups"_s, QJsonArray {QJsonObject {{u"name"_s, u"sign-in"_s},
                                                           {u"file"_s, u"rules.yml"_s},
                                                           {u"rules"_s, list},
                                                           {u"interval"_s, 60},
                                                           {u"lastEvaluation"_s, iso(minute)}}}}});
}

static LoopbackAnswer targets(int minute)
{
    const QJsonObject target {{u"labels"_s, QJsonObject {{u"job"_s, u"identity-service"_s},
                                                         {u"instance"_s, u"127.0.0.1:8080"_s}}},
                              {u"scrapePool"_s, u"identity-service"_s},
                              {u"scrapeUrl"_s, u"http://127.0.0.1:8080/metrics"_s},
                              {u"lastError"_s, QString()},
                              {u"lastScrape"_s, iso(minute)},
                              {u"lastScrapeDuration"_s, 0.0006},
                              {u"health"_s, u"up"_s},
                              {u"scrapeInterval"_s, u"1m"_s},
                              {u"scrapeTimeout"_s, u"10s"_s}};
    return success({{u"activeTargets"_s, QJsonArray {target}}, {u"droppedTargets"_s, QJsonArray()}});
}

// Alertmanager is told by Prometheus, and counts on hearing again within four minutes.
static LoopbackAnswer managed(int minute)
{
    QJsonArray list;
    if (const auto since = firingSince(minute))
        list.append(QJsonObject {
                {u"labels"_s, labels()},
                {u"annotations"_s, annotations(minute)},
                {u"startsAt"_s, iso(*since)},
                {u"endsAt"_s, iso(minute + 4)},
                {u"updatedAt"_s, iso(minute)},
                {u"fingerprint"_s, u"7f0c2a91b44d6e35"_s},
                {u"receivers"_s, QJsonArray {QJsonObject {{u"name"_s, u"team"_s}}}},
                {u"status"_s, QJsonObject {{u"state"_s, u"active"_s},
                                           {u"silencedBy"_s, QJsonArray()},
                                           {u"inhibitedBy"_s, QJsonArray()}}}});
    return packed(list);
}

LoopbackAnswer monitorAnswer(const LoopbackQuestion &question, const QDateTime &now)
{
    if (question.method != "GET" && question.method != "POST")
        return {.status = 405};
    const auto &path = question.path;
    const auto minute = DayStory::minuteOf(now);
    if (path == "/api/v1/query"_L1)
        return instant(question.query, now);
    if (path == "/api/v1/query_range"_L1)
        return range(question.query, now);
    if (path == "/api/v1/alerts"_L1)
        return alerts(minute);
    if (path == "/api/v1/rules"_L1)
        return rules(minute);
    if (path == "/api/v1/targets"_L1)
        return targets(minute);
    if (path == "/api/v1/status/buildinfo"_L1)
        return success({{u"version"_s, u"2.42.0"_s}});
    if (path == "/api/v2/alerts"_L1)
        return managed(minute);
    if (path == "/api/v2/silences"_L1)
        return packed(QJsonArray());
    if (path == "/api/v2/status"_L1)
        return packed(QJsonObject {{u"versionInfo"_s, QJsonObject {{u"version"_s, u"0.25.0"_s}}}});
    if (path.startsWith("/-/"_L1))
        return {.body = "Prometheus Server is Ready.\n", .type = "text/plain"};
    return {.status = 404, .body = "404 page not found\n", .type = "text/plain"};
}

} // namespace Dayshift
