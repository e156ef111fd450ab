// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablemapping.h"

#include "models/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Dayshift {

const QStringList &mappableFields()
{
    static const QStringList fields {u"title"_s,   u"description"_s, u"type"_s,      u"state"_s,
                                     u"points"_s,  u"owner"_s,       u"sprint"_s,    u"epic"_s,
                                     u"labels"_s,  u"created"_s,     u"closed"_s,    u"key"_s,
                                     u"parent"_s,  u"project"_s,     u"milestone"_s, u"archived"_s};
    return fields;
}

bool maySeveralGive(const QString &field)
{
    static const QStringList several {u"closed"_s, u"points"_s, u"labels"_s, u"archived"_s};
    return field.isEmpty() || several.contains(field);
}

QString shapeOf(const QStringList &headings)
{
    auto sorted = headings;
    sorted.sort();
    return QString::fromLatin1(
            QCryptographicHash::hash(sorted.join(u'\n').toUtf8(), QCryptographicHash::Sha256)
                    .toHex()
                    .left(32));
}

QString shapeOf(const QList<TableColumn> &columns)
{
    QStringList headings;
    for (const auto &column : columns)
        headings.append(column.heading);
    return shapeOf(headings);
}

ColumnMapping mappingOf(const QList<TableColumn> &columns)
{
    ColumnMapping mapping;
    for (const auto &column : columns)
        mapping.insert(column.heading, column.field);
    return mapping;
}

Result<ColumnMapping> columnsIn(const QJsonObject &mapping)
{
    ColumnMapping columns;
    const auto said = mapping.value("columns"_L1).toObject();
    for (auto column = said.begin(); column != said.end(); ++column) {
        const auto field = column->toString();
        if (!field.isEmpty() && !mappableFields().contains(field))
            return Error {.kind = Error::Kind::Invalid,
                          .what = QCoreApplication::translate(
                                          "Dayshift::Import",
                                          "A column cannot become %1; it can become one of these: "
                                          "%2.")
                                          .arg(field, mappableFields().join(u", "_s)),
                          .todo = QCoreApplication::translate(
                                  "Dayshift::Import", "Correct the mapping and import again."),
                          .code = u"mapping"_s};
        columns.insert(column.key(), field);
    }
    return columns;
}

Result<ColumnMapping> rememberedColumns(Database &database, const QString &shape)
{
    const auto answers = database.select(
            u"SELECT answers FROM import_run WHERE answers LIKE ? ORDER BY at DESC LIMIT 1"_s,
            {u"%\"shape\":\"%1\"%"_s.arg(shape)}, [](const Row &row) { return row.text(0); });
    if (!answers)
        return answers.error();
    if (answers->isEmpty())
        return ColumnMapping {};
    const auto columns = columnsIn(QJsonDocument::fromJson(answers->first().toUtf8()).object());
    return columns ? *columns : ColumnMapping {}; // of a newer program, perhaps
}

} // namespace Dayshift
