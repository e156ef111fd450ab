// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/gathering.h"
#include "models/exchange/tablereader.h"

namespace Dayshift {

// The headings under which a tool's tables keep what an item is made of, the best first.
struct ColumnNames
{
    QStringList key = {};
    QStringList title = {};
    QStringList type = {};
    QStringList status = {};
    QStringList assignee = {}; // of the first heading that is there
    QStringList created = {};
    QStringList closed = {}; // of several the first that is filled
    QStringList description = {};
    QStringList project = {};
    QStringList parent = {};
    QStringList epic = {};
    QStringList sprint = {}; // of the first heading that is there
    QStringList milestone = {};
    QStringList labels = {};
    QStringList points = {};
    QStringList id = {}; // a second name of the item, by which others refer to it
    QStringList email = {}; // of the assignee
    QStringList archived = {}; // a date, or yes
    QStringList moments = {}; // other times
    QStringList days = {}; // dates without a time by their nature
    QString labelMarks = QStringLiteral(",");
    QString personMarks = {}; // what separates several people in one cell
    bool hasTypes = true; // false: the tool has no types, so that nobody misses them
};

// Where one table keeps them; -1 and empty lists for what it has not.
class ItemColumns
{
public:
    ItemColumns(const TableReader &table, const ColumnNames &names);

    int key, title, type, status, description, project, parent, epic, milestone, email, id;
    QList<int> assignees, created, closed, sprints, labels, points, archived, moments, days;

    // What of key, title, type, status, assignee, created and closed no column gives.
    [[nodiscard]] QStringList missing() const;
    // A row as a draft; what is particular of a tool is left to its format.
    [[nodiscard]] Draft read(const TableRow &row) const;
    // A date as written, with the zone that the heading names: Created At (UTC).
    [[nodiscard]] QString dateIn(const TableRow &row, int column) const;

private:
    QString m_labelMarks;
    QString m_personMarks;
    bool m_hasTypes;
    QSet<int> m_utc;
    QList<std::pair<int, ImportedLink>> m_links; // columns that name other items
};

// Takes one row of a table.
using TakeRow = std::function<void(const TableRow &row)>;
// Finds the columns of a table of which the heading is known, and gives what takes its rows. Of
// several tables the first says what is missing.
using OpenTable = std::function<TakeRow(const TableReader &table, bool isFirst)>;

// Reads the tables that were chosen together, and describes them. Error codes: those of
// TableReader.
[[nodiscard]] Result<Done> readTables(Gathering &gathering, const QList<Sniffed> &files,
                                      const ReadOptions &options, const OpenTable &open);

// The values of several columns that are filled.
[[nodiscard]] QStringList filledCells(const TableRow &row, const QList<int> &columns);
// Splits at any of the marks; blanks around the parts are dropped, and empty parts with them.
[[nodiscard]] QStringList splitAt(const QString &text, const QString &marks);

} // namespace Dayshift
