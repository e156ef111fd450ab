// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/itemtable.h"

namespace Dayshift {

// Jira's cloud writes the headings of its tables in the language of the person who exports, and with
// them the names of months, types and categories.
namespace JiraHeadings {

// The names of the columns in English and every other language that is known.
[[nodiscard]] ColumnNames columns();
[[nodiscard]] QStringList category();
[[nodiscard]] QStringList parentKey();
[[nodiscard]] QStringList comment();
[[nodiscard]] QStringList attachment();
// Columns that name a person, each with the one that has the person's id.
[[nodiscard]] QList<std::pair<QString, QString>> people();

// A table of Jira in another language than English.
[[nodiscard]] bool isForeign(const QStringList &headings);
// Whether a type in such a table is a sub-task, or an epic.
[[nodiscard]] bool isForeignSubTask(const QString &type);
[[nodiscard]] bool isForeignEpic(const QString &type);
// Whether the category of a status is the last one, in any of the languages.
[[nodiscard]] bool isDone(const QString &category);

} // namespace JiraHeadings

} // namespace Dayshift
