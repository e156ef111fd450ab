// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"
#include "models/metrics/facts.h"

namespace Dayshift {

// One question to the facts, with its name.
struct MetricsCase
{
    QString name = {};
    MetricsDefinition definition = {};
};

// A folder in the interchange form (metrics-dataset.md): CSV files, and what to compute.
struct Dataset
{
    Facts facts = {};
    QList<MetricsCase> cases = {}; // by name; empty: the folder has no params.json
};

// Reads a folder. NotFound: there is none. Format names file and line of what cannot be read; a
// file that is missing is an empty table.
[[nodiscard]] Result<Dataset> readDataset(const QString &folder);

// Reads UTF-8 with a header line, comma separated, quoted as RFC 4180 says. Visits each row with a
// function that gives the cell of a column's name, empty where the row or the file has none.
class CsvRows
{
public:
    explicit CsvRows(const QByteArray &text);

    // False behind the last row.
    bool next();
    [[nodiscard]] QString cell(const QString &column) const;
    [[nodiscard]] int line() const { return m_rowLine; }

private:
    QList<QByteArray> readRecord();

    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    QHash<QString, int> m_columns;
    QList<QByteArray> m_cells;
};

} // namespace Dayshift
