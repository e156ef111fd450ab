// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/check.h"

#include "models/base/privatefile.h"
#include "models/store/migrations.h"
#include "models/store/transaction.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Dayshift {

static Finding finding(const char *code, const QString &says)
{
    return {QString::fromLatin1(code), says};
}

static bool isSqlite(const Database &database)
{
    return database.location().engine == StoreLocation::Engine::Sqlite;
}

static void checkEngine(Database &database, QList<Finding> &findings)
{
    if (!isSqlite(database))
        return; // PostgreSQL looks after its own pages and references
    const auto pages = database.select(u"PRAGMA integrity_check(20)"_s, {},
                                       [](const Row &row) { return row.text(0); });
    if (!pages)
        findings.append(finding("integrity", pages.error().detail));
    for (const auto &line : pages ? *pages : QStringList {}) {
        if (line != "ok"_L1)
            findings.append(finding("integrity", line));
    }
    const auto references
            = database.select(u"PRAGMA foreign_key_check"_s, {}, [](const Row &row) {
                  return Error::tr("A row of %1 refers to a row of %2 that is not there.")
                          .arg(row.text(0), row.text(2));
              });
    for (const auto &says : references ? *references : QStringList {})
        findings.append(finding("foreign-key", says));
}

// The state of each thing as the log tells it: field by field, without those that hold nothing.
using State = QHash<QString, QVariant>;
using Told = QHash<QString, QHash<QString, State>>; // by table and id

struct LogReader
{
    Told told = {};
    QSet<QString> pruned = {}; // things whose first line is gone
    QByteArray digest = {};
    qint64 firstBroken = 0;
    bool begun = false;

    void read(const Row &row)
    {
        Change line {.table = row.text(5),
                     .verb = Verb(row.number(6)),
                     .thing = row.text(7),
                     .title = row.text(8),
                     .actor = row.text(3),
                     .client = row.text(4),
                     .at = QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC),
                     .recordedAt = QDateTime::fromMSecsSinceEpoch(row.number(2), Qt::UTC)};
        const auto json = row.text(9).toUtf8();
        const auto stored = row.text(10).toLatin1();
        // Where lines were pruned the chain begins anew with the first that is left.
        if (begun && firstBroken == 0 && digestOf(digest, line, json) != stored)
            firstBroken = row.number(0);
        begun = true;
        digest = stored;
        follow(line, fieldsFromJson(json));
    }

    void follow(const Change &line, const QList<FieldChange> &fields)
    {
        auto &things = told[line.table];
        if (line.verb == Verb::Removed) {
            things.remove(line.thing);
            return;
        }
        if (line.verb == Verb::Changed && !things.contains(line.thing))
            pruned.insert(line.thing);
        auto &state = things[line.thing];
        for (const auto &field : fields)
            state.insert(field.name, field.is);
    }
};

static bool holdsNothing(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty() || value.toString() == "0"_L1;
}

static bool sameValue(const QVariant &told, const QVariant &stored)
{
    if (holdsNothing(told) || holdsNothing(stored))
        return holdsNothing(told) && holdsNothing(stored);
    bool isNumber = false;
    const auto number = stored.toDouble(&isNumber);
    return told.toString() == stored.toString() || (isNumber && told.toDouble() == number);
}

namespace {

struct StoredColumn
{
    QString name = {};
    QString standard = {}; // what a migration gave to all that was there already
};

} // namespace

static Result<QList<StoredColumn>> columnsOf(Database &database, const QString &table)
{
    const auto sql = isSqlite(database)
            ? u"SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid"_s
            : u"SELECT column_name, column_default FROM information_schema.columns"
              " WHERE table_schema = 'public' AND table_name = ? ORDER BY ordinal_position"_s;
    return database.select(sql, {table}, [](const Row &row) {
        return StoredColumn {row.text(0), row.text(1)};
    });
}

static QStringList namesOf(const QList<StoredColumn> &columns)
{
    QStringList names;
    for (const auto &column : columns)
        names.append(column.name);
    return names;
}

// What the log never spoke of is nothing, or as its column was made.
static bool stands(const State &state, const StoredColumn &column, const QVariant &stored)
{
    if (sameValue(state.value(column.name), stored))
        return true;
    return !state.contains(column.name) && !column.standard.isEmpty()
            && sameValue(column.standard, stored);
}

static void checkState(Database &database, LogReader &log, QList<Finding> &findings)
{
    static constexpr qsizetype Enough = 50;
    for (auto table = log.told.begin(); table != log.told.end(); ++table) {
        // What imports know of their files comes without a line; only changes of it leave some. Of
        // a signing key the log tells only that it was set, and no export takes it along.
        if (table.key() == "imported"_L1 || table.key() == "signing_key"_L1)
            continue;
        const auto columns = columnsOf(database, table.key());
        if (!columns || columns->isEmpty())
            continue;
        auto &things = table.value();
        const auto names = namesOf(*columns);
        const auto read = database.each(
                u"SELECT %1 FROM %2"_s.arg(names.join(u", "), table.key()), {},
                [&](const Row &row) {
                    const auto id = row.text(int(names.indexOf(u"id"_s)));
                    const auto state = things.take(id);
                    if (log.pruned.contains(id) || findings.size() > Enough)
                        return;
                    for (int i = 0; i < columns->size(); ++i) {
                        const auto &name = names.at(i);
                        if (name != "id"_L1 && !stands(state, columns->at(i), row.value(i)))
                            findings.append(finding(
                                    "state", Error::tr("%1 of %2 %3 is not what the log tells.")
                                                     .arg(name, table.key(), id)));
                    }
                });
        if (!read)
            findings.append(finding("unreadable", Error::tr("%1 cannot be read: %2")
                                                          .arg(table.key(), read.error().detail)));
        for (auto lost = things.cbegin(); read && lost != things.cend(); ++lost) {
            if (findings.size() <= Enough)
                findings.append(finding("state", Error::tr("%1 %2 stands in the log and not in its "
                                                           "table.")
                                                         .arg(table.key(), lost.key())));
        }
    }
}

Result<QList<Finding>> check(Database &database)
{
    QList<Finding> findings;
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    if (*schema > newestSchema())
        findings.append(finding("schema", Error::tr("The workspace is newer than this program.")));
    checkEngine(database, findings);

    LogReader log;
    const auto read = database.each(
            u"SELECT sequence, at, recorded_at, actor, client, thing_table, verb, thing, title,"
            " fields, digest FROM activity ORDER BY sequence"_s,
            {}, [&log](const Row &row) { log.read(row); });
    if (!read) {
        findings.append(finding("unreadable", Error::tr("The activity log cannot be read: %1")
                                                      .arg(read.error().detail)));
        return findings;
    }
    if (log.firstBroken > 0)
        findings.append(finding("digest",
                                Error::tr("The log was changed behind our back: line %1 does not "
                                          "follow from the one before it.")
                                        .arg(log.firstBroken)));
    checkState(database, log, findings);
    return findings;
}

// Rows are read one by one behind the last that could be read; around what cannot be read the step
// grows until something answers again.
static qint64 saveRows(Database &damaged, Database &copy, const QString &table,
                       const QStringList &columns, QList<Finding> &findings)
{
    const auto names = columns.join(u", ");
    const auto insert = u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
            table, names, placeholders(columns.size()));
    const auto select
            = u"SELECT rowid, %1 FROM %2 WHERE rowid > ? ORDER BY rowid LIMIT 200"_s.arg(names,
                                                                                       table);
    const auto one = u"SELECT rowid, %1 FROM %2 WHERE rowid = ?"_s.arg(names, table);
    const auto last = damaged.select(u"SELECT MAX(rowid) FROM %1"_s.arg(table), {},
                                     [](const Row &row) { return row.number(0); });
    // Without an end nobody knows where to stop; a hundred unreadable rows in a row are an end.
    const auto end = last && !last->isEmpty() ? last->first() : -1;
    qint64 behind = 0, lost = 0, barren = 0;
    const auto save = [&](const Row &row) {
        QVariantList values;
        for (int i = 0; i < columns.size(); ++i)
            values.append(row.value(i + 1));
        std::ignore = copy.run(insert, values);
        behind = row.number(0);
        barren = 0;
    };
    for (;;) {
        const auto before = behind;
        const auto done = damaged.each(select, {behind}, save);
        if (done && behind == before)
            break;
        if (done)
            continue;
        const auto next = behind + 1;
        const auto single = damaged.each(one, {next}, save);
        if (behind < next) {
            behind = next;
            if (!single) {
                ++lost;
                ++barren;
            }
        }
        if ((end >= 0 && behind >= end) || (end < 0 && barren > 100))
            break;
    }
    if (lost > 0)
        findings.append(finding("unreadable", Error::tr("%n row(s) of %1 could not be read.",
                                                        nullptr, int(lost))
                                                      .arg(table)));
    return lost;
}

Result<QList<Finding>> repairCopy(Database &damaged, const QString &path)
{
    if (QFileInfo::exists(path))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("There is a file at %1 already.").arg(path),
                      .todo = Error::tr("Choose another name for the copy."),
                      .file = path};
    Database copy({.database = path});
    if (const auto done = copy.open(); !done)
        return done.error();
    if (const auto done = migrate(copy); !done)
        return done.error();
    const auto tables = copy.select(copy.dialect().tables, {},
                                    [](const Row &row) { return row.text(0); });
    if (!tables)
        return tables.error();
    QList<Finding> findings;
    // References of rows that are lost are kept out of the way: check tells of them.
    std::ignore = copy.run(u"PRAGMA foreign_keys = OFF"_s);
    std::ignore = copy.run(u"BEGIN IMMEDIATE"_s);
    for (const auto &table : *tables) {
        if (table == "schema_step"_L1)
            continue;
        std::ignore = copy.run(u"DELETE FROM %1"_s.arg(table));
        const auto columns = columnsOf(copy, table);
        if (!columns)
            continue;
        // A workspace that was damaged before its update has not all of them; which, it says itself
        // where it can still be asked.
        auto names = namesOf(*columns);
        if (const auto known = columnsOf(damaged, table); known) {
            const auto there = namesOf(*known);
            names.removeIf([&](const QString &name) { return !there.contains(name); });
        }
        if (!names.isEmpty())
            saveRows(damaged, copy, table, names, findings);
    }
    if (const auto done = copy.run(u"COMMIT"_s); !done)
        return done.error();
    std::ignore = copy.run(u"PRAGMA journal_mode = WAL"_s);
    return findings;
}

Result<qint64> backup(Database &database, const QString &path)
{
    if (!isSqlite(database))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("A PostgreSQL workspace is backed up on its server."),
                      .todo = Error::tr("Use pg_dump there, or dayshift export for a copy in one "
                                        "file.")};
    if (QFileInfo::exists(path))
        return Error {.kind = Error::Kind::Invalid,
                      .what = Error::tr("There is a file at %1 already.").arg(path),
                      .todo = Error::tr("Choose another name for the backup."),
                      .file = path};
    const auto part = path + u".part"_s;
    QFile::remove(part);
    const auto done = makePrivateFile(part)
            ? database.run(u"VACUUM INTO ?"_s, {part})
            : Result<int>(Error {.kind = Error::Kind::ReadOnly});
    if (!done || !QFile::rename(part, path)) {
        QFile::remove(part);
        return Error {.kind = done ? Error::Kind::ReadOnly : done.error().kind,
                      .detail = done ? QString() : done.error().detail,
                      .what = Error::tr("The backup could not be written to %1.").arg(path),
                      .safe = Error::tr("The workspace was not touched."),
                      .todo = Error::tr("Check that the folder is there and has room."),
                      .file = path};
    }
    return QFileInfo(path).size();
}

} // namespace Dayshift
