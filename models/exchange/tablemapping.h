// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace Dayshift {

class Database;

// Which column of a table gives which field of an item: the heading, and the field's word; '' leaves
// the column out. What is not named is guessed by its heading.
using ColumnMapping = QMap<QString, QString>;

// A column of a table of no known tool, and what it is taken for.
struct TableColumn
{
    QString heading = {};
    QString field = {}; // '': left out
    QStringList examples = {}; // the first values that are filled

    friend bool operator==(const TableColumn &, const TableColumn &) = default;
};

// The words of fields in mappings, in the order in which people think of them.
[[nodiscard]] const QStringList &mappableFields();
// Whether more than one column may give it: the first that is filled, or all of them.
[[nodiscard]] bool maySeveralGive(const QString &field);

// Tables with the same headings, in whatever order, have the same shape.
[[nodiscard]] QString shapeOf(const QStringList &headings);
[[nodiscard]] QString shapeOf(const QList<TableColumn> &columns);
[[nodiscard]] ColumnMapping mappingOf(const QList<TableColumn> &columns);

// The part of a mapping that has to be known before a table is read: {"columns": {"Headline":
// "title", "Notes": ""}}. Invalid names the first field that there is not.
[[nodiscard]] Result<ColumnMapping> columnsIn(const QJsonObject &mapping);
// What was answered the last time for a table of this shape; empty: nothing yet.
[[nodiscard]] Result<ColumnMapping> rememberedColumns(Database &database, const QString &shape);

} // namespace Dayshift
