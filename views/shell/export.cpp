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

static QByteArray lineOf(const QStringList &written, QChar separator)
{
    return (written.join(separator) + u"\r\n"_s).toUtf8();
}

QByteArray csvHeadOf(const ExportRows &rows, QChar separator)
{
    QStringList cells;
    for (const auto &column : rows.columns) {
        cells.append(csvCell(column.title, separator));
        if (column.kind == ExportRows::Kind::Span)
            cells.append(csvCell(Words::tr("%1 (seconds)", "a column").arg(column.title), separator));
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
            words.append(csvCell(cell.toString(), separator));
            break;
        case ExportRows::Kind::Number:
            // A number of ours is one, and no formula, even if it is below zero.
            words.append(cell.isNull() ? QString() : QString::number(cell.toDouble(), 'g', 15));
            break;
        case ExportRows::Kind::Moment:
            words.append(cell.toDateTime().isValid() ? format.iso(cell.toDateTime()) : QString());
            break;
        case ExportRows::Kind::Span:
            words.append(csvCell(spanOf(cell, format), separator));
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
