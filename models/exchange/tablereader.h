// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/source.h"

#include <QStringList>

namespace Dayshift {

// One row of a table, as long as the visit lasts.
struct TableRow
{
    qint64 line = 0; // where it begins, from 1
    const QStringList &cells;

    // Without blanks around it; empty where the row is shorter.
    [[nodiscard]] QString cell(int column) const
    {
        return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
    }
    [[nodiscard]] QString raw(int column) const
    {
        return column >= 0 && column < cells.size() ? cells[column] : QString();
    }
};

// Reads a table of RFC 4180 row by row: separators comma, semicolon or tab by the heading; rows end
// with LF, CRLF or CR; a quoted cell may hold any of them. It never holds more than a row.
class TableReader
{
public:
    explicit TableReader(const SourceFile &source, StopAsked cancelled = {});

    // Reads the heading, below lines that stand above it. Error codes: too-many-columns, unclosed-quote, field-too-large.
    [[nodiscard]] Result<Done> open();
    // Reads the rest; blank rows are counted and not shown. Error codes as above, and field-count
    // where heading and rows use different separators.
    [[nodiscard]] Result<Done> each(const std::function<void(const TableRow &)> &visit,
                                    qint64 most = -1);

    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    // The places of a heading, whatever its case; one that is repeated is a list.
    [[nodiscard]] QList<int> columns(const QString &heading) const;
    [[nodiscard]] int column(const QString &heading) const { return columns(heading).value(0, -1); }
    // The first of several names that is there.
    [[nodiscard]] int column(const QStringList &headings) const;

    [[nodiscard]] qint64 rows() const { return m_rows; } // blank ones, too
    [[nodiscard]] qint64 blankRows() const { return m_blankRows; }
    [[nodiscard]] qint64 shortRows() const { return m_shortRows; }
    [[nodiscard]] qint64 longRows() const { return m_longRows; }
    [[nodiscard]] int unnamedColumns() const { return m_unnamed; }

private:
    enum class State { Start, Plain, Quoted, Quote };

    [[nodiscard]] bool fill();
    void skipPreamble();
    [[nodiscard]] Result<bool> readRow();
    void takePlain();
    void takeQuoted();
    [[nodiscard]] bool takeMark(QChar mark);
    void endCell();
    [[nodiscard]] std::optional<Error> tooLarge() const;
    [[nodiscard]] Error error(const QString &code, const QString &what, const QString &todo,
                              qint64 line) const;
    [[nodiscard]] std::optional<Error> strangeRow() const;

    SourceFile m_source;
    SourceText m_text;
    StopAsked m_cancelled;
    QString m_piece;
    qsizetype m_at = 0;
    State m_state = State::Start;
    QString m_cell;
    QStringList m_cells;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 1;
    bool m_afterCr = false;
    QChar m_delimiter = u',';
    QStringList m_headings;
    qint64 m_rows = 0;
    qint64 m_blankRows = 0;
    qint64 m_shortRows = 0;
    qint64 m_longRows = 0;
    int m_unnamed = 0;
};

// Without white space and zero-width characters at both ends.
[[nodiscard]] QString trimmedTitle(const QString &text);

} // namespace Dayshift
