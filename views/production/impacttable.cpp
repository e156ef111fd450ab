// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/production/impactchart.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

std::optional<double> ImpactTable::Row::refused() const
{
    if (!tried || !succeeded)
        return {};
    return std::max(0.0, *tried - *succeeded);
}

// The average of what falls into each step; nothing where nothing does.
static QList<std::optional<double>> stepped(const QList<Measurement> &samples, const QDateTime &from,
                                            qint64 step, qsizetype count)
{
    QList<double> sums(count, 0);
    QList<int> counts(count, 0);
    for (const auto &sample : samples) {
        const auto place = from.msecsTo(sample.at) / step;
        if (!sample.value || place < 0 || place >= count)
            continue;
        sums[place] += *sample.value;
        ++counts[place];
    }
    QList<std::optional<double>> values(count);
    for (qsizetype i = 0; i < count; ++i) {
        if (counts.at(i) > 0)
            values[i] = sums.at(i) / counts.at(i);
    }
    return values;
}

void ImpactTable::setPicture(const ProductionPicture &picture, const Format &format, int most)
{
    QList<Row> rows;
    const auto span = picture.from.msecsTo(picture.asOf);
    // A step is no finer than what is measured, or a gap would stand between any two values.
    const auto every = std::max<qint64>(1000, std::chrono::milliseconds(picture.gap).count() / 3);
    const auto step = std::max(every, span / std::max(1, most));
    if (!picture.tried.isEmpty() && span > 0) {
        const auto count = qsizetype(span / step + 1);
        const auto tried = stepped(picture.tried, picture.from, step, count);
        const auto good = stepped(picture.succeeded, picture.from, step, count);
        for (qsizetype i = 0; i < count; ++i)
            rows.append({picture.from.addMSecs(i * step), tried.at(i), good.at(i)});
        while (!rows.isEmpty() && !rows.last().tried)
            rows.removeLast();
    }
    m_format = format;
    m_asOf = picture.asOf;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImpactTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImpactTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImpactTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() != When)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const auto &row = m_rows.at(index.row());
    const auto number = [&](const std::optional<double> &value) {
        return value ? m_format.number(*value) : tr("not measured");
    };
    switch (Column(index.column())) {
    case When:
        return m_format.moment(row.at, m_asOf);
    case Tried:
        return number(row.tried);
    case Succeeded:
        return number(row.succeeded);
    case Refused:
        return number(row.refused());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImpactTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case When:
        return tr("When");
    case Tried:
        return tr("Tried per minute");
    case Succeeded:
        return tr("Succeeded per minute");
    case Refused:
        return tr("Refused per minute");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Dayshift
