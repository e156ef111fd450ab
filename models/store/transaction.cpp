// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/transaction.h"

#include "models/store/rule.h"
#include "models/store/workspacetime.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype LinesAtOnce = 50;

Transaction::Transaction(Database &database, Author author, Durability durability)
    : m_database(database)
    , m_author(std::move(author))
    , m_durability(durability)
{
}

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = m_database.run(u"ROLLBACK"_s);
}

Result<Done> Transaction::begin()
{
    const auto &dialect = m_database.dialect();
    // SQLite takes this to heart only outside of a transaction.
    const auto set = m_database.prefer(m_durability == Durability::Person ? dialect.durable
                                                                          : dialect.cheap);
    if (!set)
        return set.error();
    for (const auto &statement : dialect.beginWrite) {
        if (const auto done = m_database.run(statement); !done)
            return done.error();
        m_open = true;
    }
    return Done {};
}

QByteArray digestOf(const QByteArray &before, const Change &change, const QByteArray &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1)); // so that no two lines read alike
    };
    add(before);
    add(QByteArray::number(change.at.toMSecsSinceEpoch()));
    add(QByteArray::number(change.recordedAt.toMSecsSinceEpoch()));
    add(change.actor.toUtf8());
    add(change.client.toUtf8());
    add(change.table.toUtf8());
    add(QByteArray::number(int(change.verb)));
    add(change.thing.toUtf8());
    add(change.title.toUtf8());
    add(fields);
    return hash.result().toHex();
}

Result<Done> Transaction::findDigest()
{
    if (!m_digest.isNull())
        return Done {};
    const auto last = m_database.select(
            u"SELECT digest FROM activity ORDER BY sequence DESC LIMIT 1"_s, {},
            [](const Row &row) { return row.text(0).toLatin1(); });
    if (!last)
        return last.error();
    m_digest = last->isEmpty() ? QByteArray("") : last->first();
    return Done {};
}

Result<Done> Transaction::record(const Change &change)
{
    return record(QList<Change> {change});
}

static QString activityInsert(qsizetype lines)
{
    auto sql = u"INSERT INTO activity (at, recorded_at, actor, client, thing_table, verb, thing,"
               " title, fields, digest) VALUES "_s;
    for (qsizetype i = 0; i < lines; ++i)
        sql += i == 0 ? u"(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s : u", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    return sql;
}

Result<Done> Transaction::record(const QList<Change> &changes)
{
    if (const auto known = findDigest(); !known)
        return known.error();
    const auto now = WorkspaceTime::now(m_database.location());
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    const auto actor = text(m_author.actor), client = text(m_author.client);
    static const auto full = activityInsert(LinesAtOnce);
    for (qsizetype start = 0; start < changes.size();) {
        // A whole batch or single lines: two statements, both prepared once.
        const auto count = changes.size() - start >= LinesAtOnce ? LinesAtOnce : 1;
        QVariantList values;
        values.reserve(count * 10);
        for (const auto end = start + count; start < end; ++start) {
            auto line = changes[start];
            line.recordedAt = now;
            if (!line.at.isValid())
                line.at = now;
            line.actor = actor;
            line.client = client;
            const auto fields = fieldsToJson(line.fields);
            m_digest = digestOf(m_digest, line, fields);
            values << line.at.toMSecsSinceEpoch() << now.toMSecsSinceEpoch() << actor << client
                   << line.table << int(line.verb) << line.thing << text(line.title)
                   << QString::fromUtf8(fields) << QString::fromLatin1(m_digest);
        }
        static const auto single = activityInsert(1);
        const auto written = m_database.run(count == 1 ? single : full, values);
        if (!written)
            return written.error();
    }
    return Done {};
}

static Result<int> insert(Database &database, const Change &change)
{
    auto names = u"id"_s;
    QVariantList values {change.thing};
    for (const auto &field : change.fields) {
        names += u", "_s + field.name;
        values.append(field.is);
    }
    return database.run(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(change.table, names,
                                                                 placeholders(values.size())),
                        values);
}

static Result<int> update(Database &database, const Change &change)
{
    QString sets, tests;
    QVariantList values, seen;
    for (const auto &field : change.fields) {
        sets += (sets.isEmpty() ? u""_s : u", "_s) + field.name + u" = ?"_s;
        values.append(field.is);
        // NULL = NULL is not true; what a reference or an estimate lacks is compared, too.
        tests += u" AND "_s + field.name
                + (field.was.isNull() ? u" IS NULL"_s : u" = ?"_s);
        if (!field.was.isNull())
            seen.append(field.was);
    }
    values.append(change.thing);
    return database.run(u"UPDATE %1 SET %2 WHERE id = ?%3"_s.arg(change.table, sets, tests),
                        values + seen);
}

Result<Done> Transaction::apply(const Change &asked)
{
    auto change = asked;
    // What a server calls its builds is a text, and none of our numbers: "1.0.8" counts nothing.
    if (const auto *number = asked.field(u"number");
        number && asked.verb == Verb::Added && number->is.typeId() != QMetaType::QString
        && number->is.toLongLong() == 0) {
        const auto next = nextNumber(asked.table);
        if (!next)
            return next.error();
        change.fields[number - asked.fields.constData()].is = *next;
    }
    Result<int> rows = 1;
    switch (change.verb) {
    case Verb::Added:
        rows = insert(m_database, change);
        break;
    case Verb::Changed:
        if (change.fields.isEmpty())
            return Done {};
        rows = update(m_database, change);
        break;
    case Verb::Removed:
        rows = m_database.run(u"DELETE FROM %1 WHERE id = ?"_s.arg(change.table), {change.thing});
        break;
    }
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return Error {.kind = Error::Kind::Conflict, .detail = change.title};
    if (const auto holds = checkRules(m_database, change); !holds)
        return holds.error();
    return record(change);
}

Result<Done> Transaction::keepNumbersAbove(const QString &table, qint64 number)
{
    const auto done = m_database.run(
            u"UPDATE counter SET next = CASE WHEN next > ? THEN next ELSE ? END WHERE name ="
            " (SELECT counter FROM numbering WHERE thing_table = ?)"_s,
            {number, number + 1, table});
    if (!done)
        return done.error();
    return Done {};
}

Result<qint64> Transaction::nextNumber(const QString &table, qint64 count)
{
    const auto next = m_database.select(
            u"UPDATE counter SET next = next + ? WHERE name ="
            " (SELECT counter FROM numbering WHERE thing_table = ?) RETURNING next"_s,
            {count, table}, [](const Row &row) { return row.number(0); });
    if (!next)
        return next.error();
    if (next->isEmpty())
        return Error {.kind = Error::Kind::Storage, .detail = table};
    return next->first() - count;
}

Result<Done> Transaction::commit()
{
    if (const auto &announce = m_database.dialect().announce; !announce.isEmpty()) {
        if (const auto done = m_database.run(announce); !done)
            return done.error();
    }
    const auto done = m_database.run(u"COMMIT"_s);
    if (!done)
        return done.error();
    m_open = false;
    return Done {};
}

} // namespace Dayshift
