// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/export.h"

#include <QCoreApplication>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Dayshift {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Export)
};

} // namespace

static QByteArray lineOf(const QStringList &cells, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i)
        line += (i > 0 ? QString(separator) : QString()) + csvCell(cells[i], separator);
    return (line + u"\r\n"_s).toUtf8();
}

QByteArray csvHeadOf(const ExportRows &rows, QChar separator)
{
    QStringList cells;
    for (const auto &column : rows.columns) {
        cells.append(column.title);
        if (column.kind == ExportRows::Kind::Span)
            cells.append(Words::tr("%1 (seconds)", "a column").arg(column.title));
    }
    return lineOf(cells, separator);
}

static QString spanOf(const QVariant &cell, const Format &format)
{
    return cell.isNull() ? QString() : format.span(std::chrono::milliseconds(cell.toLongLong()));
}

QByteArray csvLineOf(const ExportRows &rows, const QVariantList &cells, const Format &format,
                     QChar separator)
{
    QStringList words;
    for (qsizetype i = 0; i < rows.columns.size(); ++i) {
        const auto cell = cells.value(i);
        switch (rows.columns[i].kind) {
        case ExportRows::Kind::Text:
            words.append(cell.toString());
            break;
        case ExportRows::Kind::Number:
            // A number of ours, which a spreadsheet may take for one: also a negative one.
            words.append(cell.isNull() ? QString() : QString::number(cell.toDouble(), 'g', 15));
            break;
        case ExportRows::Kind::Moment:
            words.append(cell.toDateTime().isValid() ? format.iso(cell.toDateTime()) : QString());
            break;
        case ExportRows::Kind::Span:
            words.append(spanOf(cell, format));
            words.append(cell.isNull() ? QString()
                                       : QString::number(cell.toLongLong() / 1000));
            break;
        }
    }
    return lineOf(words, separator);
}

QStringList paperCellsOf(const ExportRows &rows, const QVariantList &cells, const Format &format)
{
    QStringList words;
    for (qsizetype i = 0; i < rows.columns.size(); ++i) {
        const auto cell = cells.value(i);
        switch (rows.columns[i].kind) {
        case ExportRows::Kind::Text:
            words.append(cell.toString().simplified());
            break;
        case ExportRows::Kind::Number:
            words.append(cell.isNull() ? QString()
                                       : format.locale().toString(cell.toDouble(), 'g', 12));
            break;
        case ExportRows::Kind::Moment:
            words.append(cell.toDateTime().isValid()
                                 ? format.iso(cell.toDateTime()).left(16).replace(u'T', u' ')
                                 : QString());
            break;
        case ExportRows::Kind::Span:
            words.append(spanOf(cell, format));
            break;
        }
    }
    return words;
}

} // namespace Dayshift
