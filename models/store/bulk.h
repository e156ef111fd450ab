// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/table.h"

#include <vector>

namespace Dayshift {

// Adds very many things in one transaction: rows and lines of the log go out in batches. What was
// added is in the database after flush(). What others refer to is added before them: SQLite looks
// for each new row through all that might refer to it, as long as one reference hangs in the air.
class Bulk
{
public:
    explicit Bulk(Transaction &transaction)
        : m_transaction(transaction)
    {
    }
    Q_DISABLE_COPY_MOVE(Bulk)

    // A new thing and its line of the log. It brings its own number.
    template<typename T>
    [[nodiscard]] Result<Done> add(const Table<T> &table, const T &thing, const QDateTime &at = {})
    {
        auto change = table.describe({.after = thing});
        change.at = at;
        if (const auto done = insert(change); !done)
            return done.error();
        return log(std::move(change));
    }

    // The row alone, for what is told otherwise or not at all.
    [[nodiscard]] Result<Done> insert(const Change &added);
    // The line alone.
    [[nodiscard]] Result<Done> log(Change change);
    [[nodiscard]] Result<Done> flush();

private:
    struct Waiting
    {
        QString table = {};
        QStringList columns = {};
        qsizetype rowsAtOnce = 1;
        QString full = {};   // a statement for a whole batch
        QString single = {}; // and for one row
        QVariantList values = {};
        qsizetype rows = 0;
    };

    Result<Done> write(Waiting &waiting);
    [[nodiscard]] std::size_t placeOf(const Change &added);
    // Everything up to this table, in the order of first use.
    Result<Done> writeUpTo(std::size_t place);

    Transaction &m_transaction;
    std::vector<Waiting> m_waiting;
    QList<Change> m_lines;
};

} // namespace Dayshift
