// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/exporthead.h"
#include "views/style/theme.h"

#include <QPageLayout>
#include <QSizeF>
#include <QStringList>
#include <QVariant>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace Dayshift {

// The rows of a view as a table: what is in its list now, in its order.
struct ExportRows
{
    // How a cell is written. Moment: a QDateTime, in ISO 8601 with its offset. Span: milliseconds
    // as a number, in words and beside them in raw seconds. Number: as it is, never rounded.
    enum class Kind { Text, Number, Moment, Span };
    struct Column
    {
        QString title = {};
        Kind kind = Kind::Text;
        bool onPaper = true; // else in the CSV alone: paper is narrow
    };
    QList<Column> columns = {};
    qsizetype count = 0;
    // The cells of a row; none at all: its thing has gone meanwhile. Called on the GUI thread, row
    // by row while the export goes on.
    std::function<QVariantList(qsizetype row)> row = {};

    [[nodiscard]] bool isEmpty() const { return columns.isEmpty(); }
};

// What of a page goes into files and on paper, as it is shown now.
struct Export
{
    QString name = {}; // of the file, without ending: "board-sprint-22"
    ExportHead head = {}; // what the page leaves out the window fills in
    Format format = Format();
    QPageLayout::Orientation orientation = QPageLayout::Landscape;
    // The picture, with the code that paints it on the screen, in the colours of paper. No size:
    // the page as it stands in the window.
    QSizeF size = {};
    std::function<void(QPainter *painter, const Theme &paper)> paint = {};
    ExportRows rows = {};
    // Whether the rows follow the picture on paper; else they are in the CSV alone.
    bool rowsOnPaper = true;
    // Where the page has paper of a form of its own, all of it, with head and page numbers, at 96
    // units an inch; then picture and rows are not put on paper.
    std::function<void(QPagedPaintDevice *device, QPainter *painter, const ExportHead &head)>
            document = {};
    // Likewise the whole table; then its rows are not asked for.
    std::function<QByteArray(const ExportHead &head, QChar separator)> table = {};

    [[nodiscard]] bool hasTable() const { return table || !rows.isEmpty(); }
};

// The cells of a row as the CSV and as paper write them.
[[nodiscard]] QByteArray csvHeadOf(const ExportRows &rows, QChar separator);
[[nodiscard]] QByteArray csvLineOf(const ExportRows &rows, const QVariantList &cells,
                                   const Format &format, QChar separator);
[[nodiscard]] QStringList paperCellsOf(const ExportRows &rows, const QVariantList &cells,
                                       const Format &format);

} // namespace Dayshift
