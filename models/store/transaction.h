// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "models/store/database.h"

namespace Dayshift {

// Who writes: the person, and the program and machine that they sit at.
struct Author
{
    QString actor = {};
    QString client = {};
};

enum class Durability {
    Person, // on the disk when it is said to be saved
    Machine // may be lost with the power: it can be asked again
};

// All or nothing: what was not committed when the Transaction ends is rolled back.
class Transaction
{
public:
    explicit Transaction(Database &database, Author author = {},
                         Durability durability = Durability::Person);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    Result<Done> begin();
    // Writes the line of the activity log that tells everybody else of the change. A line without
    // a time happened now; imported history brings its own.
    Result<Done> record(const Change &change);
    Result<Done> record(const QList<Change> &changes); // many, in this order
    // Does what the change says, if each field still is what was seen, and records it; Conflict if
    // somebody was faster. Two people who edit different fields do not get in each other's way.
    // Refused, too, if a rule of the table would not hold any more.
    Result<Done> apply(const Change &asked);
    // The next number that people will know a thing of this table by, or the first of so many.
    // What is added with 0 in its field "number" gets one by itself.
    Result<qint64> nextNumber(const QString &table, qint64 count = 1);
    // Numbers that came from elsewhere are not handed out a second time.
    Result<Done> keepNumbersAbove(const QString &table, qint64 number);
    Result<Done> commit();

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] const Author &author() const { return m_author; }

private:
    Result<Done> findDigest();

    Database &m_database;
    Author m_author;
    Durability m_durability;
    QByteArray m_digest; // of the newest line; empty: not asked yet
    bool m_open = false;
};

// What a line of the log proves: the SHA-256 of the digest before it and of its own content, in
// hexadecimal. Cutting the newest lines cannot be seen by it; changing any other can.
[[nodiscard]] QByteArray digestOf(const QByteArray &before, const Change &change,
                                  const QByteArray &fields);

} // namespace Dayshift
