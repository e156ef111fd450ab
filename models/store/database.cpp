// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr std::size_t KeptStatements = 200;

Result<StoreLocation> StoreLocation::fromText(const QString &text)
{
    if (!text.startsWith("postgresql://"_L1) && !text.startsWith("postgres://"_L1)) {
        if (text.trimmed().isEmpty())
            return Error {.kind = Error::Kind::Invalid,
                          .what = Error::tr("No workspace was named."),
                          .todo = Error::tr("Give a .dayshift file or a postgresql:// address.")};
        return StoreLocation {.database = QFileInfo(text).absoluteFilePath()};
    }
    // Several hosts by comma are not a URL in Qt's eyes, so the parts are cut by hand.
    const auto rest = text.mid(text.indexOf("://"_L1) + 3);
    const auto slash = rest.indexOf(u'/');
    const auto authority = slash < 0 ? rest : rest.left(slash);
    const auto at = authority.lastIndexOf(u'@');
    const auto user = at < 0 ? QString() : authority.left(at);
    if (user.contains(u':'))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("A password must not stand in the workspace's address."),
                      .todo = Error::tr("Leave it out: the window asks for it, and otherwise it is "
                                        "read from ~/.pgpass or the environment variable "
                                        "PGPASSWORD.")};
    StoreLocation location {.engine = Engine::Postgres};
    location.user = QUrl::fromPercentEncoding(user.toUtf8());
    location.database = slash < 0 ? QString()
                                  : QUrl::fromPercentEncoding(
                                          rest.mid(slash + 1).section(u'?', 0, 0).toUtf8());
    if (location.database.isEmpty())
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("The address names no database."),
                      .todo = Error::tr("Write postgresql://user@host/database.")};
    QStringList hosts, ports;
    for (const auto &part : authority.mid(at + 1).split(u',')) {
        const auto colon = part.lastIndexOf(u':');
        hosts.append(QUrl::fromPercentEncoding((colon < 0 ? part : part.left(colon)).toUtf8()));
        ports.append(colon < 0 ? u"5432"_s : part.mid(colon + 1));
    }
    location.host = hosts.join(u',');
    if (ports.size() == 1)
        location.port = ports.first().toInt();
    else
        location.host = authority.mid(at + 1);
    location.password = qEnvironmentVariable("PGPASSWORD");
    return location;
}

QString StoreLocation::toText() const
{
    if (engine == Engine::Sqlite)
        return database;
    auto text = u"postgresql://"_s;
    if (!user.isEmpty())
        text += QString::fromUtf8(QUrl::toPercentEncoding(user)) + u'@';
    text += host.startsWith(u'/') ? QString::fromUtf8(QUrl::toPercentEncoding(host)) : host;
    if (port > 0 && port != 5432 && !host.contains(u','))
        text += u':' + QString::number(port);
    return text + u'/' + QString::fromUtf8(QUrl::toPercentEncoding(database));
}

Database::Database(const StoreLocation &location)
    : m_location(location)
    , m_dialect(location.engine == StoreLocation::Engine::Postgres ? postgres() : sqlite())
    , m_name(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    close();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_name, false);
}

bool Database::isOpen() const
{
    return connection().isOpen();
}

void Database::close()
{
    m_statements.clear();
    m_preferred.clear();
    if (auto connection = this->connection(); connection.isOpen())
        connection.close();
}

// What libpq is told: several hosts, and soon noticing that a server is gone.
static QString postgresOptions(const StoreLocation &location)
{
    auto options = u"connect_timeout=3;keepalives_idle=5;application_name=dayshift"_s;
    if (!location.host.contains(u','))
        return options;
    QStringList hosts, ports;
    for (const auto &part : location.host.split(u',')) {
        hosts.append(part.section(u':', 0, 0));
        ports.append(part.contains(u':') ? part.section(u':', 1) : u"5432"_s);
    }
    return options
            + u";host=%1;port=%2;target_session_attrs=read-write"_s.arg(hosts.join(u','),
                                                                        ports.join(u','));
}

// A workspace is tables and their indexes. A file from others may bring triggers, views or tables
// with code behind them, which would run at the first edit. The text counts: a row that calls itself
// otherwise SQLite refuses. One that cannot be read is left to whoever reads it next.
static bool bringsInstructions(const QSqlDatabase &connection)
{
    QSqlQuery schema(u"SELECT 1 FROM sqlite_master WHERE sql NOT LIKE 'CREATE TABLE %'"
                     " AND sql NOT LIKE 'CREATE INDEX %'"
                     " AND sql NOT LIKE 'CREATE UNIQUE INDEX %' LIMIT 1"_s,
                     connection);
    return schema.next();
}

Result<Done> Database::open(OpenMode mode)
{
    auto connection = QSqlDatabase::contains(m_name)
            ? this->connection()
            : QSqlDatabase::addDatabase(m_dialect.driver, m_name);
    if (m_location.engine == StoreLocation::Engine::Sqlite) {
        connection.setDatabaseName(m_location.database);
        if (mode == OpenMode::ReadOnly) {
            // A WAL file in a folder that cannot be written to opens only as immutable.
            const auto folder = QFileInfo(m_location.database).absolutePath();
            const auto frozen = !QFileInfo(folder).isWritable();
            auto url = QUrl::fromLocalFile(m_location.database);
            url.setQuery(frozen ? u"immutable=1"_s : u"mode=ro"_s);
            connection.setDatabaseName(QString::fromUtf8(url.toEncoded()));
            connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"_s);
        }
    } else {
        connection.setDatabaseName(m_location.database);
        if (!m_location.host.contains(u','))
            connection.setHostName(m_location.host);
        connection.setUserName(m_location.user);
        connection.setPassword(m_location.password);
        if (m_location.port > 0)
            connection.setPort(m_location.port);
        connection.setConnectOptions(postgresOptions(m_location));
    }
    if (!connection.open()) {
        const auto postgres = m_location.engine == StoreLocation::Engine::Postgres;
        return Error {.kind = postgres ? Error::Kind::Away : Error::Kind::NotAWorkspace,
                      .detail = connection.lastError().databaseText()};
    }
    for (const auto &statement : m_dialect.onOpen) {
        if (const auto done = run(statement); !done)
            return done.error();
    }
    if (m_location.engine == StoreLocation::Engine::Sqlite && bringsInstructions(connection)) {
        close();
        return Error {.kind = Error::Kind::NotAWorkspace,
                      .what = Error::tr("%1 brings instructions of its own for the database, which "
                                        "no workspace does.")
                                      .arg(QFileInfo(m_location.database).fileName()),
                      .safe = Error::tr("None of them was run, and the file was not touched."),
                      .todo = Error::tr("Ask whoever gave it to you for an export (dayshift "
                                        "export), and import that."),
                      .file = m_location.database};
    }
    if (mode == OpenMode::ReadOnly && m_location.engine == StoreLocation::Engine::Postgres)
        return run(u"SET default_transaction_read_only = on"_s).then([](int) {
            return Result<Done>(Done {});
        });
    return Done {};
}

Result<Done> Database::prefer(const QString &setting)
{
    if (m_preferred == setting)
        return Done {};
    m_preferred.clear();
    if (const auto done = run(setting); !done)
        return done.error();
    m_preferred = setting;
    return Done {};
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery *query = nullptr;
    QSqlQuery once;
    if (const auto done = execute(sql, values, once, query); !done)
        return done.error();
    const int rows = query->numRowsAffected();
    query->finish();
    return rows;
}

Result<Done> Database::execute(const QString &sql, const QVariantList &values, QSqlQuery &once,
                               QSqlQuery *&query)
{
    // BEGIN, SET and CREATE have nothing to bind, and PostgreSQL refuses to prepare them; SQLite
    // heeds a PRAGMA partly while it is prepared.
    const bool keeps = !values.isEmpty()
            || (m_location.engine == StoreLocation::Engine::Sqlite && !sql.startsWith("PRAGMA"_L1));
    if (!keeps) {
        once = QSqlQuery(connection());
        query = &once;
        once.setForwardOnly(true);
        once.exec(sql);
    } else {
        auto known = m_statements.find(sql);
        if (known == m_statements.end()) {
            if (m_statements.size() >= KeptStatements)
                m_statements.clear();
            QSqlQuery fresh(connection());
            fresh.setForwardOnly(true);
            if (!fresh.prepare(sql)) {
                query = &once;
                once = std::move(fresh);
                return failureOf(once).value_or(Error {.kind = Error::Kind::Storage});
            }
            known = m_statements.emplace(sql, std::move(fresh)).first;
        }
        query = &known->second;
        for (int i = 0; i < values.size(); ++i)
            query->bindValue(i, values[i]);
        query->exec();
    }
    if (const auto failure = failureOf(*query)) {
        query->finish();
        return *failure;
    }
    return Done {};
}

static Error::Kind sqliteKind(int code)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Error::Kind::Busy;
    case 8:  // SQLITE_READONLY
    case 3:  // SQLITE_PERM
    case 14: // SQLITE_CANTOPEN: the journal, for the file itself was open
        return Error::Kind::ReadOnly;
    case 10: // SQLITE_IOERR
        return Error::Kind::Away;
    case 13: // SQLITE_FULL
        return Error::Kind::Full;
    case 11: // SQLITE_CORRUPT
        return Error::Kind::Damaged;
    case 26: // SQLITE_NOTADB
        return Error::Kind::NotAWorkspace;
    case 19: // SQLITE_CONSTRAINT: what it refers to is gone, or the number is taken
        return Error::Kind::Conflict;
    case 9: // SQLITE_INTERRUPT
        return Error::Kind::Interrupted;
    }
    return Error::Kind::Storage;
}

static Error::Kind postgresKind(const QString &state)
{
    const auto family = state.left(2);
    if (state == "57014"_L1)
        return Error::Kind::Timeout;
    if (family == "08"_L1 || family == "57"_L1)
        return Error::Kind::Away;
    if (state == "53100"_L1)
        return Error::Kind::Full;
    if (family == "53"_L1 || state == "55P03"_L1 || family == "40"_L1)
        return Error::Kind::Busy;
    if (state == "25006"_L1 || state == "42501"_L1)
        return Error::Kind::ReadOnly;
    if (family == "23"_L1)
        return Error::Kind::Conflict;
    return Error::Kind::Storage;
}

std::optional<Error> Database::failureOf(const QSqlQuery &query) const
{
    const bool postgres = m_location.engine == StoreLocation::Engine::Postgres;
    // A lost PostgreSQL connection may leave no error behind at all.
    if (postgres && !isOpen())
        return Error {.kind = Error::Kind::Away, .detail = query.lastError().databaseText()};
    const auto error = query.lastError();
    if (!error.isValid())
        return {};
    auto kind = postgres ? postgresKind(error.nativeErrorCode())
                         : sqliteKind(error.nativeErrorCode().toInt());
    if (postgres && error.nativeErrorCode().isEmpty())
        kind = Error::Kind::Away;
    return Error {.kind = kind, .detail = error.databaseText()};
}

QString placeholders(qsizetype count)
{
    QString text;
    text.reserve(count * 3);
    for (qsizetype i = 0; i < count; ++i)
        text += i == 0 ? u"?"_s : u", ?"_s;
    return text;
}

} // namespace Dayshift
