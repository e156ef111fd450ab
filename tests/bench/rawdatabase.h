// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

// SQLite without anything of ours or of Qt's in between: the floor beneath the figures of data. It
// ends the program where something fails, for a floor that did not do its work is none.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_database));
    }
    ~RawDatabase() { sqlite3_close(m_database); }
    Q_DISABLE_COPY_MOVE(RawDatabase)

    void run(const char *sql) { check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void check(int result)
    {
        if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW)
            return;
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    [[nodiscard]] sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

// One prepared statement; values are bound from the left.
class RawStatement
{
public:
    RawStatement(RawDatabase &database, const QByteArray &sql)
        : m_database(database)
    {
        m_database.check(sqlite3_prepare_v3(database.handle(), sql.constData(), -1,
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(RawStatement)

    RawStatement &bind(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.constData(), int(text.size()),
                          SQLITE_TRANSIENT);
        return *this;
    }
    RawStatement &bind(qint64 number)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, number);
        return *this;
    }
    RawStatement &bind(double number)
    {
        sqlite3_bind_double(m_statement, ++m_bound, number);
        return *this;
    }
    RawStatement &bindNull()
    {
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    }
    RawStatement &bind(const sqlite3_value *value)
    {
        sqlite3_bind_value(m_statement, ++m_bound, value);
        return *this;
    }
    // Runs it with what was bound, and makes it ready for the next values.
    void run()
    {
        m_database.check(sqlite3_step(m_statement));
        sqlite3_reset(m_statement);
        m_bound = 0;
    }
    [[nodiscard]] bool next()
    {
        const int result = sqlite3_step(m_statement);
        m_database.check(result);
        return result == SQLITE_ROW;
    }
    // Ready to be stepped through once more.
    void reset() { sqlite3_reset(m_statement); }
    [[nodiscard]] int columns() const { return sqlite3_column_count(m_statement); }
    [[nodiscard]] QString text(int column) const
    {
        return QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] sqlite3_value *value(int column) const
    {
        return sqlite3_column_value(m_statement, column);
    }
    [[nodiscard]] qint64 number(int column) const
    {
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] double real(int column) const
    {
        return sqlite3_column_double(m_statement, column);
    }
    [[nodiscard]] bool isNull(int column) const
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

private:
    RawDatabase &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};
