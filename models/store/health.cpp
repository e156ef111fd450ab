// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/health.h"

#include "models/store/migrations.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr int MostConnected = 50;

static Result<qint64> oneNumber(Database &database, const QString &sql)
{
    const auto rows = database.select(sql, {}, [](const Row &row) { return row.number(0); });
    if (!rows)
        return rows.error();
    return rows->value(0);
}

static Result<Done> askServer(Database &database, StoreHealth &health)
{
    const auto encrypted = oneNumber(
            database, u"SELECT COUNT(*) FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl"_s);
    if (!encrypted)
        return encrypted.error();
    health.encrypted = *encrypted > 0;
    const auto clock = oneNumber(
            database, u"SELECT CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000 AS BIGINT)"_s);
    if (!clock)
        return clock.error();
    health.clockAhead
            = std::chrono::milliseconds(*clock - QDateTime::currentMSecsSinceEpoch());
    const auto writes = oneNumber(
            database,
            u"SELECT CASE WHEN has_table_privilege('story', 'UPDATE') THEN 1 ELSE 0 END"_s);
    if (!writes)
        return writes.error();
    health.mayWrite = health.mayWrite && *writes > 0;
    const auto bytes = oneNumber(database, u"SELECT pg_database_size(current_database())"_s);
    if (!bytes)
        return bytes.error();
    health.bytes = *bytes;
    const auto who = database.select(
            u"SELECT DISTINCT usename FROM pg_stat_activity WHERE datname = current_database()"
            " AND usename IS NOT NULL ORDER BY usename LIMIT %1"_s.arg(MostConnected),
            {}, [](const Row &row) { return row.text(0); });
    if (!who)
        return who.error();
    health.connected = *who;
    return Done {};
}

Result<StoreHealth> healthOf(Database &database, bool readOnly)
{
    const auto &location = database.location();
    StoreHealth health {.isFile = location.engine == StoreLocation::Engine::Sqlite,
                        .mayWrite = !readOnly,
                        .newest = newestSchema()};
    QElapsedTimer timer;
    timer.start();
    if (const auto answered = oneNumber(database, u"SELECT 1"_s); !answered)
        return answered.error();
    health.answeredIn = std::chrono::milliseconds(timer.elapsed());
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    health.schema = *schema;
    const auto last = oneNumber(
            database, u"SELECT recorded_at FROM activity ORDER BY sequence DESC LIMIT 1"_s);
    if (!last)
        return last.error();
    if (*last > 0)
        health.lastWriteAt = QDateTime::fromMSecsSinceEpoch(*last, Qt::UTC);
    if (health.isFile) {
        const QFileInfo file(location.database);
        health.bytes = file.size();
        health.mayWrite = health.mayWrite && file.isWritable();
    } else if (const auto done = askServer(database, health); !done) {
        return done.error();
    }
    return health;
}

} // namespace Dayshift
