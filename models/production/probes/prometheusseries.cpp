// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/probes/prometheusseries.h"

#include "models/pipeline/plaintext.h"
#include "models/production/probes/monitoringjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype MostSeries = 5'000; // looked at; the others are only counted
static constexpr qsizetype MostPointsRead = 11'000;

static QDateTime timeOf(const QJsonValue &seconds)
{
    const auto value = seconds.toDouble(-1);
    if (!(value > 0 && value < 253402300800.0)) // until the year 10000
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::llround(value * 1000)), Qt::UTC);
}

static void addPoint(Series &series, const QJsonValue &pair)
{
    const auto at = timeOf(pair[0]);
    if (at.isValid() && pair[1].isString() && series.points.size() < MostPointsRead)
        series.points.append({at, numberOf(pair[1].toString())});
}

Result<QList<Series>> seriesIn(const QJsonValue &data, qsizetype &leftOut)
{
    const auto type = data["resultType"_L1].toString();
    const auto result = data["result"_L1].toArray();
    QList<Series> all;
    if (type == "scalar"_L1) {
        Series scalar;
        addPoint(scalar, result);
        return QList<Series> {scalar};
    }
    if (type == "string"_L1)
        return all;
    if (type != "vector"_L1 && type != "matrix"_L1)
        return Error {.kind = Error::Kind::Format, .detail = u"resultType "_s + plainName(type, 60)};
    leftOut += std::max<qsizetype>(0, result.size() - MostSeries);
    for (const auto &entry : result) {
        if (all.size() == MostSeries)
            break;
        Series series {.labels = labelsIn(entry["metric"_L1].toObject())};
        if (type == "vector"_L1)
            addPoint(series, entry["value"_L1]);
        for (const auto &point : entry["values"_L1].toArray())
            addPoint(series, point);
        all.append(series);
    }
    return all;
}

// The sum of what was a number at each moment; where nothing was, there is none.
static void addTo(QMap<QDateTime, std::optional<double>> &whole, const Series &series)
{
    for (const auto &[at, value] : series.points) {
        auto &sum = whole[at];
        if (value)
            sum = sum.value_or(0) + *value;
    }
}

static void append(QList<Measurement> &samples, const IndicatorId &id, const QString &label,
                   const QMap<QDateTime, std::optional<double>> &points)
{
    for (auto it = points.begin(); it != points.end(); ++it)
        samples.append({.indicator = id, .label = label, .at = it.key(), .value = it.value()});
}

Told samplesOf(const Indicator &indicator, const QList<Series> &series)
{
    Told told;
    QMap<QDateTime, std::optional<double>> whole;
    if (indicator.groupLabel.isEmpty()) {
        if (series.size() > 1) {
            told.problems.append(
                    QCoreApplication::translate("Dayshift::Prometheus",
                                                "The query of %1 gives %n values where one is "
                                                "needed: add them up, or name a label to group by.",
                                                nullptr, int(series.size()))
                            .arg(indicator.name));
            return told;
        }
        for (const auto &one : series)
            addTo(whole, one);
        append(told.samples, indicator.id, {}, whole);
        return told;
    }
    QMap<QString, QMap<QDateTime, std::optional<double>>> groups;
    for (const auto &one : series) {
        const auto label = one.labels.value(indicator.groupLabel, u"-"_s);
        if (groups.size() >= MostGroups && !groups.contains(label)) {
            ++told.leftOut;
        } else if (addsUp(indicator.meaning) || !groups.contains(label)) {
            addTo(groups[label], one);
        }
        addTo(whole, one); // what is left out is not forgotten in the sum
    }
    for (auto it = groups.begin(); it != groups.end(); ++it)
        append(told.samples, indicator.id, it.key(), it.value());
    if (addsUp(indicator.meaning) || series.size() == 1)
        append(told.samples, indicator.id, {}, whole);
    return told;
}

QList<Measurement> groupsOf(const QList<Series> &series, qsizetype &leftOut)
{
    QList<Measurement> samples;
    qsizetype taken = 0;
    for (const auto &one : series) {
        if (++taken > MostGroups) {
            ++leftOut;
            continue;
        }
        const auto label = one.labels.isEmpty() ? QString() : labelsText(one.labels);
        for (const auto &[at, value] : one.points)
            samples.append({.label = label, .at = at, .value = value});
    }
    return samples;
}

static QString nameFrom(const QString &metric)
{
    static const QRegularExpression ending(
            u"_(total|count|attempts|requests|duration|seconds|bucket|request)+$"_s);
    auto words = metric;
    while (words.contains(ending))
        words.remove(ending);
    return words.replace(u'_', u' ').trimmed();
}

static QString say(const char *text)
{
    return QCoreApplication::translate("Dayshift::Prometheus", text);
}

// Counters of attempts that tell their result apart are what customers came for.
static void proposeAttempts(QList<Indicator> &all, const QString &metric)
{
    const auto what = nameFrom(metric);
    const bool isHttp = metric.startsWith("http_requests"_L1);
    const auto good = isHttp ? u"code!~\"5..\""_s : u"result=~\"success|ok\""_s;
    const auto tried = u"sum(rate(%1[1m])) * 60"_s.arg(metric);
    const auto succeeded = u"sum(rate(%1{%2}[1m])) * 60"_s.arg(metric, good);
    all.append({.name = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus", "%1, tried")).arg(what),
                .meaning = IndicatorMeaning::Tried,
                .query = tried,
                .unit = isHttp ? u"requests"_s : what,
                .formula = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                 "All attempts in a minute, averaged over the "
                                                 "last minute."))});
    all.append({.name = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus", "%1, succeeded")).arg(what),
                .meaning = IndicatorMeaning::Succeeded,
                .query = succeeded,
                .unit = isHttp ? u"requests"_s : what,
                .formula = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                 "The attempts in a minute that succeeded, "
                                                 "averaged over the last minute."))});
    all.append({.name = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus", "%1 success")).arg(what),
                .meaning = IndicatorMeaning::Success,
                .query = u"100 * %1 / %2"_s.arg(succeeded, tried),
                .unit = u"%"_s,
                .formula = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                 "Those that succeeded, of all that tried.")),
                .atLeast = 95});
}

QList<Indicator> proposedFor(const QStringList &metrics)
{
    static const QRegularExpression attempts(
            u"(log_?in|sign_?in|auth|check_?out|order|payment).*_(attempts_)?total$"_s);
    static const QRegularExpression people(u"(active|online|current)_(users|sessions|people)$"_s);
    static const QRegularExpression times(u"(request|response).*_seconds_bucket$"_s);
    QList<Indicator> all;
    const auto first = [&](const QRegularExpression &pattern) {
        const auto found = metrics.filter(pattern);
        for (const auto &metric : found) {
            if (!metric.startsWith("prometheus_"_L1) && !metric.startsWith("alertmanager_"_L1)
                && !metric.startsWith("net_"_L1))
                return metric;
        }
        return QString();
    };
    if (const auto metric = first(people); !metric.isEmpty())
        all.append({.name = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus", "People using it now")),
                    .meaning = IndicatorMeaning::People,
                    .query = u"sum(%1)"_s.arg(metric),
                    .unit = u"people"_s,
                    .formula = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                     "Everybody who is signed in, on all "
                                                     "servers."))});
    if (const auto metric = first(attempts); !metric.isEmpty())
        proposeAttempts(all, metric);
    else if (metrics.contains("http_requests_total"_L1))
        proposeAttempts(all, u"http_requests_total"_s);
    if (const auto metric = first(times); !metric.isEmpty())
        all.append({.name = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus", "Answer time, p95")),
                    .meaning = IndicatorMeaning::AnswerTime,
                    .query = u"1000 * histogram_quantile(0.95, sum by (le) (rate(%1[1m])))"_s.arg(
                            metric),
                    .unit = u"ms"_s,
                    .formula = say(QT_TRANSLATE_NOOP("Dayshift::Prometheus",
                                                     "19 of 20 answers of the last minute were "
                                                     "quicker.")),
                    .atMost = 300});
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].rank = double(i + 1);
    return all;
}

} // namespace Dayshift
