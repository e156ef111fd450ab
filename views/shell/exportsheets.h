// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/shell/export.h"

namespace Dayshift {

// A view on paper: its picture on the first sheet, its rows on those behind, each with the head of
// the export and its number. A unit is 1/96 inch, which is a pixel of the program's own measures.
class ExportSheets
{
public:
    // most: so many rows at most; what is left out is said on the last sheet.
    ExportSheets(const Export &exported, const QSizeF &size, qsizetype most = MostRows);

    [[nodiscard]] int count() const;
    void paint(QPainter *painter, int sheet) const;
    // The picture alone with its head, as large as it is: for PNG and the clipboard.
    [[nodiscard]] QSizeF pictureSize() const;
    void paintPicture(QPainter *painter) const;

    static constexpr qsizetype MostRows = 100'000;

private:
    void paintHead(QPainter *painter, const QSizeF &size) const;
    void paintFoot(QPainter *painter, int sheet) const;
    void paintRows(QPainter *painter, int sheet) const;
    void paintLine(QPainter *painter, double top, const QStringList &cells, bool isHead) const;
    void measure();
    [[nodiscard]] bool hasPicture() const { return bool(m_export.paint); }
    [[nodiscard]] bool hasRows() const { return m_export.rowsOnPaper && !m_export.rows.isEmpty(); }
    [[nodiscard]] int rowsASheet() const;

    const Export &m_export;
    QSizeF m_size;
    qsizetype m_rows;
    Theme m_paper;
    QList<double> m_widths; // 0: nothing stands in this column
    Qt::LayoutDirection m_direction;
};

} // namespace Dayshift
