// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/exporter.h"

#include "models/base/privatefile.h"
#include "models/exchange/workspacetables.h"
#include "models/store/change.h"
#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cmath>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype WriteAtOnce = 1 << 16;
static constexpr qint64 RowsBetweenQuestions = 500;

static Error notWritten(const QString &path, const QString &why)
{
    return {.kind = Error::Kind::Invalid,
            .detail = why,
            .what = QCoreApplication::translate("Dayshift::Export", "%1 could not be written.")
                            .arg(path),
            .safe = QCoreApplication::translate("Dayshift::Export",
                                                "What was there before is still there."),
            .todo = QCoreApplication::translate(
                    "Dayshift::Export",
                    "Check that the folder exists, that you may write there, and that the disk is "
                    "not full."),
            .file = path};
}

namespace {

// All tables as they were at one moment, while others go on writing.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
    }
    ~Snapshot()
    {
        if (m_open)
            std::ignore = m_database.run(u"ROLLBACK"_s);
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

    Result<Done> begin()
    {
        const bool postgres = m_database.location().engine == StoreLocation::Engine::Postgres;
        const auto done = m_database.run(
                postgres ? u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s : u"BEGIN"_s);
        if (!done)
            return done.error();
        m_open = true;
        return Done {};
    }

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace

static void appendValue(QByteArray &json, const QVariant &value)
{
    if (value.isNull()) {
        json += "null";
    } else if (value.typeId() == QMetaType::Double) {
        json += std::isfinite(value.toDouble())
                ? QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
                : QByteArray("null");
    } else if (value.typeId() == QMetaType::QString) {
        appendJson(json, value.toString());
    } else if (value.typeId() == QMetaType::QByteArray) {
        json += "{\"base64\":\"" + value.toByteArray().toBase64() + "\"}";
    } else {
        json += QByteArray::number(value.toLongLong());
    }
}

// Reads a table in the order of its key, and tells each row; stops where tell() gives false.
template<typename Tell>
static Result<Done> eachRow(Database &database, const WorkspaceTable &table,
                            const StopAsked &cancelled, Tell tell)
{
    qint64 number = 0;
    bool stopped = false, failed = false;
    const auto sql = u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(table.columns.join(u", "_s), table.name,
                                                          table.columns.first());
    const auto done = database.each(sql, {}, [&](const Row &row) {
        if (stopped || failed)
            return;
        if (++number % RowsBetweenQuestions == 0 && cancelled && cancelled())
            stopped = true;
        else
            failed = !tell(row);
    });
    if (!done)
        return done.error();
    if (stopped)
        return Error {.kind = Error::Kind::Interrupted,
                      .what = QCoreApplication::translate("Dayshift::Export",
                                                          "The export was cancelled."),
                      .safe = QCoreApplication::translate("Dayshift::Export",
                                                          "Nothing was written.")};
    if (failed)
        return Error {.kind = Error::Kind::Full};
    return Done {};
}

// One line a row, so that it can be read back without holding all of it.
Result<Exported> exportJson(Database &database, const QString &path, const StopAsked &cancelled)
{
    Snapshot snapshot(database);
    if (const auto done = snapshot.begin(); !done)
        return done.error();
    const auto tables = workspaceTables(database);
    if (!tables)
        return tables.error();
    const auto schema = schemaOf(database); // of a workspace that only waits for its update, too
    if (!schema)
        return schema.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    keepPrivate(file);
    QByteArray text = "{\"dayshift\":1,\"schema\":" + QByteArray::number(*schema)
            + ",\"rows\":[\n";
    Exported exported {.files = {path}};
    for (const auto &table : *tables) {
        text += exported.rows == 0 && &table == &tables->first() ? "{\"table\":" : ",{\"table\":";
        appendJson(text, table.name);
        text += ",\"columns\":[";
        for (const auto &column : table.columns) {
            text += &column == &table.columns.first() ? "" : ",";
            appendJson(text, column);
        }
        text += "]}\n";
        const auto done = eachRow(database, table, cancelled, [&](const Row &row) {
            text += ",[";
            for (int i = 0; i < table.columns.size(); ++i) {
                text += i == 0 ? "" : ",";
                appendValue(text, row.value(i));
            }
            text += "]\n";
            ++exported.rows;
            if (text.size() < WriteAtOnce)
                return true;
            const bool written = file.write(text) == text.size();
            text.clear();
            return written;
        });
        if (!done)
            return done.error().kind == Error::Kind::Full ? notWritten(path, file.errorString())
                                                          : done.error();
    }
    text += "],\"count\":" + QByteArray::number(exported.rows) + "}\n";
    if (file.write(text) != text.size() || !file.commit())
        return notWritten(path, file.errorString());
    return exported;
}

QByteArray csvCell(const QString &text)
{
    auto cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    if (cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r'))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell.toUtf8();
}

static QByteArray csvValue(const QVariant &value, const QString &column, const QTimeZone &zone)
{
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QString)
        return csvCell(value.toString());
    if (column == "at"_L1 || column.endsWith("_at"_L1)) {
        if (value.toLongLong() == 0)
            return {};
        const auto at = QDateTime::fromMSecsSinceEpoch(value.toLongLong(), zone);
        return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate).toLatin1();
    }
    return value.typeId() == QMetaType::Double
            ? QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)
            : QByteArray::number(value.toLongLong());
}

static Result<qint64> writeCsv(Database &database, const WorkspaceTable &table, QSaveFile &file,
                               const QTimeZone &zone, const StopAsked &cancelled)
{
    qint64 rows = 0;
    auto text = table.columns.join(u',').toLatin1() + "\r\n";
    const auto done = eachRow(database, table, cancelled, [&](const Row &row) {
        for (int i = 0; i < table.columns.size(); ++i) {
            text += i == 0 ? "" : ",";
            text += csvValue(row.value(i), table.columns[i], zone);
        }
        text += "\r\n";
        ++rows;
        if (text.size() < WriteAtOnce)
            return true;
        const bool written = file.write(text) == text.size();
        text.clear();
        return written;
    });
    if (!done)
        return done.error();
    if (file.write(text) != text.size())
        return notWritten(file.fileName(), file.errorString());
    return rows;
}

Result<Exported> exportCsv(Database &database, const QString &folder, const QTimeZone &zone,
                           const StopAsked &cancelled)
{
    Snapshot snapshot(database);
    if (const auto done = snapshot.begin(); !done)
        return done.error();
    const auto tables = workspaceTables(database);
    if (!tables)
        return tables.error();
    if (!QDir().mkpath(folder))
        return notWritten(folder, {});
    Exported exported;
    std::vector<std::unique_ptr<QSaveFile>> files; // all of them, or none
    for (const auto &table : *tables) {
        if (table.isBookkeeping)
            continue;
        files.push_back(std::make_unique<QSaveFile>(QDir(folder).filePath(table.name + u".csv"_s)));
        auto &file = *files.back();
        if (!file.open(QIODevice::WriteOnly))
            return notWritten(file.fileName(), file.errorString());
        keepPrivate(file);
        const auto rows = writeCsv(database, table, file, zone, cancelled);
        if (!rows)
            return rows.error().kind == Error::Kind::Full
                    ? notWritten(file.fileName(), file.errorString())
                    : rows.error();
        exported.rows += *rows;
        exported.files.append(file.fileName());
    }
    for (const auto &file : files) {
        if (!file->commit())
            return notWritten(file->fileName(), file->errorString());
    }
    return exported;
}

} // namespace Dayshift
