// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/storycircles.h"
#include "models/exchange/exporter.h"
#include "models/exchange/workspacetables.h"
#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qint64 RowsBetweenQuestions = 200;
static constexpr qint64 LongestLine = 64LL << 20;

static const QByteArray Beginning = "{\"dayshift\":1,\"schema\":";

bool isWorkspaceExport(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(Beginning.size()) == Beginning;
}

static Error unusable(const QString &code, const QString &what, const QString &todo, qint64 line)
{
    auto error = refusedFile(code, what, todo);
    error.line = line;
    return error;
}

static Error notOurs(qint64 line)
{
    return unusable(u"unknown-format"_s,
                    QCoreApplication::translate(
                            "Dayshift::Export",
                            "Line %1 is not what Dayshift writes: the export was changed.")
                            .arg(line),
                    QCoreApplication::translate("Dayshift::Export", "Export the workspace again."),
                    line);
}

// A workspace that somebody works in is never replaced.
static Result<Done> hasNoWork(Database &database)
{
    for (const auto &table : {u"epic"_s, u"story"_s, u"sprint"_s, u"comment"_s, u"connection"_s,
                              u"deployment"_s, u"incident"_s, u"imported"_s, u"team"_s,
                              u"product"_s, u"done_version"_s, u"source"_s, u"release"_s,
                              u"production_change"_s}) {
        const auto rows = database.select(u"SELECT COUNT(*) FROM %1"_s.arg(table), {},
                                          [](const Row &row) { return row.number(0); });
        if (!rows)
            return rows.error();
        if (rows->first() > 0)
            return refusedFile(
                    u"workspace-not-empty"_s,
                    QCoreApplication::translate("Dayshift::Export",
                                                "This workspace is in use, and a whole workspace "
                                                "can only be brought into an empty one."),
                    QCoreApplication::translate("Dayshift::Export",
                                                "Make a new workspace, and import there."));
    }
    return Done {};
}

static QVariant bytesIn(const QJsonObject &value)
{
    return QByteArray::fromBase64(value.value("base64"_L1).toString().toLatin1());
}

namespace {

class Restorer
{
public:
    Restorer(Transaction &transaction, QList<WorkspaceTable> tables)
        : m_database(transaction.database())
        , m_tables(std::move(tables))
    {
    }

    Result<Done> clear()
    {
        for (auto table = m_tables.rbegin(); table != m_tables.rend(); ++table) {
            if (const auto done = m_database.run(u"DELETE FROM %1"_s.arg(table->name)); !done)
                return done.error();
        }
        return Done {};
    }

    Result<Done> take(const QByteArray &line, qint64 number)
    {
        const auto document = QJsonDocument::fromJson(line);
        if (document.isObject())
            return begin(document.object(), number);
        if (!document.isArray() || m_insert.isEmpty())
            return notOurs(number);
        const auto values = document.array();
        if (values.size() != m_width)
            return notOurs(number);
        QVariantList row;
        for (const auto &value : values)
            row.append(value.isNull() ? QVariant(QMetaType(QMetaType::QString))
                       : value.isObject() ? bytesIn(value.toObject())
                                          : value.toVariant());
        const auto done = m_database.run(m_insert, row);
        if (!done)
            return done.error();
        ++m_rows;
        return Done {};
    }

    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    // The names come from a file: only those of tables and columns that are here are used.
    Result<Done> begin(const QJsonObject &header, qint64 number)
    {
        const auto name = header.value("table"_L1).toString();
        const auto table = std::ranges::find(m_tables, name, &WorkspaceTable::name);
        if (table == m_tables.end())
            return notOurs(number);
        QStringList columns;
        const auto named = header.value("columns"_L1).toArray();
        for (const auto &column : named) {
            if (!table->columns.contains(column.toString()))
                return notOurs(number);
            columns.append(column.toString());
        }
        m_width = columns.size();
        m_insert = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(name, columns.join(u", "_s),
                                                          placeholders(m_width));
        return Done {};
    }

    Database &m_database;
    QList<WorkspaceTable> m_tables;
    QString m_insert;
    qsizetype m_width = 0;
    qint64 m_rows = 0;
};

} // namespace

// An export of an earlier schema lacks tables and columns: they are as they begin.
static Result<Done> checkSchema(const QByteArray &firstLine)
{
    const auto end = firstLine.indexOf(',', Beginning.size());
    const auto schema = firstLine.mid(Beginning.size(), end - Beginning.size()).toInt();
    if (schema > newestSchema())
        return Error {.kind = Error::Kind::SchemaTooNew, .code = u"schema-too-new"_s};
    if (!firstLine.startsWith(Beginning) || schema < 1)
        return notOurs(1);
    return Done {};
}

Result<qint64> restoreWorkspace(Transaction &transaction, const QString &path,
                                const StopAsked &cancelled)
{
    auto &database = transaction.database();
    if (const auto empty = hasNoWork(database); !empty)
        return empty.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOurs(1);
    if (const auto fits = checkSchema(file.readLine(LongestLine)); !fits)
        return fits.error();
    const auto tables = workspaceTables(database);
    if (!tables)
        return tables.error();
    Restorer restorer(transaction, *tables);
    if (const auto done = restorer.clear(); !done)
        return done.error();
    qint64 number = 1;
    while (!file.atEnd()) {
        auto line = file.readLine(LongestLine);
        ++number;
        if (line.startsWith("],\"count\":")) {
            if (line.mid(10).chopped(line.endsWith('\n') ? 2 : 1).toLongLong() != restorer.rows())
                return notOurs(number);
            if (const auto &restart = database.dialect().restartSerial; !restart.isEmpty()) {
                if (const auto done = database.select(restart, {}, [](const Row &) { return 0; });
                    !done)
                    return done.error();
            }
            if (const auto sound = checkAllCircles(database); !sound)
                return sound.error();
            // A signing passphrase stays with the member who set it here, if they are in both.
            const auto keys = database.run(
                    u"DELETE FROM signing_key WHERE id NOT IN (SELECT id FROM member)"_s);
            if (!keys)
                return keys.error();
            return restorer.rows();
        }
        if (number % RowsBetweenQuestions == 0 && cancelled && cancelled())
            return cancelledImport();
        if (line.startsWith(','))
            line.remove(0, 1);
        if (const auto done = restorer.take(line, number); !done) {
            auto error = done.error();
            if (error.code == "unknown-format"_L1 && file.atEnd())
                error.code = u"truncated"_s;
            return error;
        }
    }
    auto error = unusable(
            u"truncated"_s,
            QCoreApplication::translate("Dayshift::Export", "The export ends in the middle (line "
                                                            "%1).")
                    .arg(number),
            QCoreApplication::translate("Dayshift::Export", "Export the workspace again."), number);
    error.byte = file.size();
    return error;
}

} // namespace Dayshift
