// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

class QIODevice;

namespace Dayshift {

// Reads UTF-8 with a header line, comma separated, quoted as RFC 4180 says. Columns are found by
// name; a cell is empty where the row or the file has none of that name. Cells are looked at where
// they lie: they hold until the next row.
class CsvRows
{
public:
    explicit CsvRows(QByteArray text);
    // Read piece by piece, however much there is.
    explicit CsvRows(QIODevice &file);
    Q_DISABLE_COPY_MOVE(CsvRows)

    // False behind the last row, and at what cannot be read.
    bool next();
    // The place of a column, -1 where there is none.
    [[nodiscard]] int column(const QString &name) const { return m_columns.value(name, -1); }
    [[nodiscard]] QByteArrayView bytes(int column) const
    {
        return column >= 0 && size_t(column) < m_cells.size() ? m_cells[size_t(column)]
                                                              : QByteArrayView();
    }
    [[nodiscard]] QString cell(int column) const { return QString::fromUtf8(bytes(column)); }
    [[nodiscard]] int line() const { return m_rowLine; }
    // How many there will be, by what was seen of them so far; to make room, not to rely on.
    [[nodiscard]] qsizetype rowsAbout() const;
    // Whether it ended within quotes, or a row holds more cells than there are columns.
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    void readHeader();
    // False: the piece at hand ends before the record does.
    bool readRecord();
    bool readQuoted();
    void readWholeRecord();
    bool fetch();

    QIODevice *m_file = nullptr; // nothing: all of it is at hand
    QByteArray m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_broken = false;
    QHash<QString, int> m_columns;
    std::vector<QByteArrayView> m_cells;
    std::vector<QByteArray> m_unquoted; // cells of this row that held doubled quotes
};

} // namespace Dayshift
