// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"

#include "models/store/migrations.h"
#include "models/store/workspacefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTest>

#include <mutex>

using namespace Dayshift;
using namespace Qt::StringLiterals;

// Each test program has a database of its own, as several run at once.
static QString databaseOfThisProgram()
{
    return u"dayshift_"_s + QFileInfo(QCoreApplication::applicationFilePath()).baseName();
}

std::optional<StoreLocation> TestDatabase::postgres()
{
    const auto socket = qEnvironmentVariable("DAYSHIFT_TEST_POSTGRES");
    if (!socket.isEmpty())
        return StoreLocation {.engine = StoreLocation::Engine::Postgres,
                              .database = databaseOfThisProgram(),
                              .host = socket,
                              .user = u"dayshift"_s};
    if (qEnvironmentVariableIsSet("CI"))
        qFatal("DAYSHIFT_TEST_POSTGRES is not set: bash tests/run.sh starts the server");
    qWarning("Without PostgreSQL: DAYSHIFT_TEST_POSTGRES names no server's socket");
    return {};
}

void TestDatabase::addEngines()
{
    QTest::addColumn<StoreLocation>("location");
    QTest::newRow("sqlite") << StoreLocation {};
    if (const auto server = postgres())
        QTest::newRow("postgres") << *server;
}

static StoreLocation ofThisRow()
{
    const auto *location
            = static_cast<StoreLocation *>(QTest::qData("location", qMetaTypeId<StoreLocation>()));
    return *location;
}

TestDatabase::TestDatabase()
    : TestDatabase(ofThisRow())
{
}

TestDatabase::TestDatabase(const StoreLocation &location)
    : m_location(location)
{
    if (m_location.engine == StoreLocation::Engine::Sqlite)
        m_location.database = m_dir.filePath(u"team.dayshift"_s);
    make();
}

static const auto must = [](const auto &done) {
    if (!done)
        qFatal("%s %s", qPrintable(done.error().title()), qPrintable(done.error().detail));
};

static void makeDatabaseOfThisProgram(StoreLocation server)
{
    const auto name = std::exchange(server.database, u"dayshift"_s);
    Database database(server);
    must(database.open());
    must(database.run(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(name)));
    must(database.run(u"CREATE DATABASE %1"_s.arg(name)));
}

void TestDatabase::make()
{
    if (m_location.engine == StoreLocation::Engine::Postgres) {
        static std::once_flag once;
        std::call_once(once, makeDatabaseOfThisProgram, m_location);
    }
    if (m_location.engine == StoreLocation::Engine::Sqlite)
        must(createFile(m_location.database));
    Database database(m_location);
    must(database.open());
    if (m_location.engine == StoreLocation::Engine::Postgres) {
        must(database.run(u"DROP SCHEMA IF EXISTS public CASCADE"_s));
        must(database.run(u"CREATE SCHEMA public"_s));
    } else {
        must(database.run(u"PRAGMA journal_mode = WAL"_s));
    }
    must(migrate(database));
}
