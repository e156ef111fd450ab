// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/dialect.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <map>

namespace Dayshift {

// Where a workspace lies: a file, or a database of a server.
struct StoreLocation
{
    enum class Engine { Sqlite, Postgres };

    Engine engine = Engine::Sqlite;
    QString database = {}; // the file's path, or the database's name
    QString host = {};     // a name, a socket's folder, or several by comma
    int port = 0;
    QString user = {};
    QString password = {}; // from the keyring or the environment; never part of an address

    // What people write: a path, or postgresql://user@host[:port][,host2…]/database. A password in
    // it is refused (Invalid), because addresses end in histories and logs.
    [[nodiscard]] static Result<StoreLocation> fromText(const QString &text);
    // The same back, without a password.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;
};

// One row of an answer, read by position; the only place where SQL types become ours.
class Row
{
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return value(column).toDouble(); }
    // Invalid for 0, which stands for "none".
    [[nodiscard]] QDateTime time(int column) const
    {
        const auto milliseconds = number(column);
        return milliseconds == 0 ? QDateTime()
                                 : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    }
    template<typename Thing>
    [[nodiscard]] Id<Thing> id(int column) const
    {
        return Id<Thing>::fromString(text(column));
    }

private:
    const QSqlQuery &m_query;
};

enum class OpenMode { ReadWrite, ReadOnly };

// One open connection. It belongs to the thread that opened it, and it waits for its answers:
// only the store's worker holds one.
class Database
{
public:
    explicit Database(const StoreLocation &location);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    Result<Done> open(OpenMode mode = OpenMode::ReadWrite);
    void close();
    [[nodiscard]] bool isOpen() const;

    // Runs one statement; ? stands for each value in turn. Gives the number of rows it touched.
    // What has values is prepared once and kept.
    Result<int> run(const QString &sql, const QVariantList &values = {});

    // Runs a statement that sets something for this connection, unless it was the last one set.
    Result<Done> prefer(const QString &setting);

    // Reads each row of the answer through read(Row).
    template<typename Read>
    auto select(const QString &sql, const QVariantList &values, Read read)
            -> Result<QList<std::invoke_result_t<Read, Row>>>
    {
        QList<std::invoke_result_t<Read, Row>> rows;
        const auto done = each(sql, values, [&](const Row &row) { rows.append(read(row)); });
        if (!done)
            return done.error();
        return rows;
    }

    // The same without keeping the rows.
    template<typename Visit>
    Result<Done> each(const QString &sql, const QVariantList &values, Visit visit)
    {
        QSqlQuery *query = nullptr;
        QSqlQuery once;
        if (const auto done = execute(sql, values, once, query); !done)
            return done.error();
        while (query->next())
            visit(Row(*query));
        const auto failure = failureOf(*query);
        query->finish(); // an unfinished SELECT would keep its snapshot
        if (failure)
            return *failure;
        return Done {};
    }

    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] const StoreLocation &location() const { return m_location; }
    [[nodiscard]] QSqlDatabase connection() const;

private:
    Result<Done> execute(const QString &sql, const QVariantList &values, QSqlQuery &once,
                         QSqlQuery *&query);
    [[nodiscard]] std::optional<Error> failureOf(const QSqlQuery &query) const;

    StoreLocation m_location;
    const Dialect &m_dialect;
    QString m_name;
    std::map<QString, QSqlQuery> m_statements;
    QString m_preferred;
};

// "?, ?, ?" for so many values.
[[nodiscard]] QString placeholders(qsizetype count);

} // namespace Dayshift
