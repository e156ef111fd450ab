// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/production/sample.h"

#include "models/store/table.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qsizetype RowsAtOnce = 100;

static QVariant valueOf(const Measurement &sample)
{
    const bool isNumber = sample.value && std::isfinite(*sample.value);
    return isNumber ? QVariant(*sample.value) : QVariant(QMetaType(QMetaType::Double));
}

Result<Done> writeSamples(Transaction &transaction, const QList<Measurement> &samples)
{
    for (qsizetype start = 0; start < samples.size(); start += RowsAtOnce) {
        const auto part = samples.mid(start, RowsAtOnce);
        QVariantList values;
        QStringList rows;
        for (const auto &sample : part) {
            rows.append(u"(?, ?, ?, ?)"_s);
            values << sample.indicator.toString() << toSql(sample.label)
                   << sample.at.toMSecsSinceEpoch() << valueOf(sample);
        }
        const auto done = transaction.database().run(
                u"INSERT INTO sample (indicator_id, label, at, value) VALUES "_s
                        + rows.join(u", "_s) + u" ON CONFLICT (indicator_id, label, at) DO NOTHING"_s,
                values);
        if (!done)
            return done.error();
    }
    return Done {};
}

static Measurement readSample(const Row &row)
{
    Measurement sample {.indicator = row.id<Indicator>(0), .label = row.text(1), .at = row.time(2)};
    if (!row.value(3).isNull())
        sample.value = row.real(3);
    return sample;
}

Result<QList<Measurement>> samplesOf(Database &database, const IndicatorId &indicator,
                                const QDateTime &from, const QDateTime &to, const QString &label)
{
    return database.select(u"SELECT indicator_id, label, at, value FROM sample"
                           " WHERE indicator_id = ? AND label = ? AND at BETWEEN ? AND ?"
                           " ORDER BY at"_s,
                           {indicator.toString(), toSql(label), from.toMSecsSinceEpoch(),
                            to.toMSecsSinceEpoch()},
                           readSample);
}

Result<QList<Measurement>> groupedSamplesOf(Database &database, const IndicatorId &indicator,
                                       const QDateTime &from, const QDateTime &to)
{
    return database.select(u"SELECT indicator_id, label, at, value FROM sample"
                           " WHERE indicator_id = ? AND label <> '' AND at BETWEEN ? AND ?"
                           " ORDER BY label, at"_s,
                           {indicator.toString(), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()},
                           readSample);
}

Result<QHash<IndicatorId, QDateTime>> lastSampled(Database &database,
                                                  const QList<IndicatorId> &indicators)
{
    QHash<IndicatorId, QDateTime> last;
    for (const auto &indicator : indicators) {
        // The greatest of one key is the end of an index; the greatest of many is a walk.
        const auto at = database.select(u"SELECT at FROM sample WHERE indicator_id = ?"
                                        " AND label = '' ORDER BY at DESC LIMIT 1"_s,
                                        {indicator.toString()},
                                        [](const Row &row) { return row.time(0); });
        if (!at)
            return at.error();
        if (!at->isEmpty())
            last.insert(indicator, at->first());
    }
    return last;
}

Result<std::optional<Average>> averageOf(Database &database, const IndicatorId &indicator,
                                         const QDateTime &from, const QDateTime &to)
{
    const auto found = database.select(
            u"SELECT AVG(value), COUNT(value) FROM sample"
            " WHERE indicator_id = ? AND label = '' AND at >= ? AND at < ?"_s,
            {indicator.toString(), from.toMSecsSinceEpoch(), to.toMSecsSinceEpoch()},
            [](const Row &row) { return Average {row.real(0), row.number(1)}; });
    if (!found)
        return found.error();
    if (found->isEmpty() || found->first().count == 0)
        return std::optional<Average>();
    return std::optional(found->first());
}

// Puts the average of each length of time in the place of its samples, for the oldest day of those
// that are still finer; true if there is more to do.
static Result<bool> gather(Transaction &transaction, const QDateTime &before, qint64 length)
{
    auto &database = transaction.database();
    const auto limit = before.toMSecsSinceEpoch() / length * length;
    const auto oldest = database.select(
            u"SELECT at FROM sample WHERE at < ? AND at % ? <> 0 ORDER BY at LIMIT 1"_s,
            {limit, length}, [](const Row &row) { return row.number(0); });
    if (!oldest)
        return oldest.error();
    if (oldest->isEmpty())
        return false;
    const auto from = oldest->first() / length * length;
    const auto to = std::min(limit, from + std::chrono::milliseconds(24h).count());
    const auto gathered = database.select(
            // The same number twice: for PostgreSQL two bound values are two expressions.
            u"SELECT indicator_id, label, at / %1, AVG(value) FROM sample"
            " WHERE at >= ? AND at < ? GROUP BY indicator_id, label, at / %1"_s.arg(length),
            {from, to}, [length](const Row &row) {
                Measurement sample {.indicator = row.id<Indicator>(0),
                               .label = row.text(1),
                               .at = QDateTime::fromMSecsSinceEpoch(row.number(2) * length,
                                                                    Qt::UTC)};
                if (!row.value(3).isNull())
                    sample.value = row.real(3);
                return sample;
            });
    if (!gathered)
        return gathered.error();
    const auto removed
            = database.run(u"DELETE FROM sample WHERE at >= ? AND at < ?"_s, {from, to});
    if (!removed)
        return removed.error();
    return writeSamples(transaction, *gathered).then([&](Done) { return Result<bool>(to < limit); });
}

Result<bool> thinSamples(Transaction &transaction, const QDateTime &now, const Thinning &rule)
{
    const auto minutes = gather(transaction, now.addSecs(-rule.raw.count()),
                                std::chrono::milliseconds(1min).count());
    if (!minutes)
        return minutes.error();
    const auto hours = gather(transaction, now.addSecs(-rule.minutes.count()),
                              std::chrono::milliseconds(1h).count());
    if (!hours)
        return hours.error();
    const auto gone = transaction.database().run(
            u"DELETE FROM sample WHERE at < ?"_s,
            {now.addSecs(-rule.hours.count()).toMSecsSinceEpoch()});
    if (!gone)
        return gone.error();
    return *minutes || *hours;
}

} // namespace Dayshift
