// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/metrics/figurerows.h"

#include "views/style/statusglyph.h"

#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QSize>

using namespace Qt::StringLiterals;

namespace Dayshift {

FigureRows::FigureRows(const Theme &theme, QObject *parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void FigureRows::setRows(const QList<FigureRow> &rows, const Format &format, const QDate &today)
{
    beginResetModel();
    m_rows = rows;
    m_format = format;
    m_today = today;
    endResetModel();
}

const FigureRow *FigureRows::rowAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int FigureRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

static QIcon signOf(const FigureRow &row, const Theme &theme)
{
    const auto sign = row.of == FigureRow::Of::Incident ? Sign::Incident
            : row.failed                                ? Sign::Failed
                                                        : Sign::Passed;
    const int size = theme.scaled(StatusGlyph::Row);
    QPixmap picture(2 * size, 2 * size);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    StatusGlyph::paint(&painter, QRectF(0, 0, size, size), sign, -1, theme);
    return {picture};
}

QVariant FigureRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[index.row()];
    const auto today = QDateTime(m_today, QTime(12, 0), m_format.zone());
    if (role == Qt::DecorationRole && index.column() == TitleColumn
        && row.of != FigureRow::Of::Story)
        return signOf(row, m_theme);
    if (role == Qt::AccessibleTextRole && index.column() == TitleColumn) {
        QStringList words {row.title};
        if (row.failed)
            words.append(tr("failed"));
        words.append(m_format.date(row.at, today));
        words.append(row.detail);
        words.append(row.value);
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    if (role == Qt::SizeHintRole)
        return QSize(0, m_theme.scaled(Theme::CompactRowHeight));
    if (role == Qt::TextAlignmentRole && index.column() == ValueColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == AtColumn)
        return m_theme.color(Ink::TextMuted);
    if (role == Qt::ToolTipRole)
        return index.column() == AtColumn        ? m_format.full(row.at)
                : index.column() == DetailColumn ? row.detail.toHtmlEscaped()
                                                 : row.title.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TitleColumn:
        return row.title;
    case AtColumn:
        return m_format.date(row.at, today);
    case DetailColumn:
        return row.detail;
    case ValueColumn:
        return row.value;
    }
    return {};
}

QVariant FigureRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("What");
    case AtColumn:
        return tr("When");
    case DetailColumn:
        return tr("Why");
    case ValueColumn:
        return tr("How long");
    }
    return {};
}

void WeekTable::setFigures(const QList<Figure> &figures, const Format &format)
{
    beginResetModel();
    m_figures = figures;
    m_format = format;
    endResetModel();
}

int WeekTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_figures.isEmpty() ? 0 : int(m_figures.first().weeks.size());
}

int WeekTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(m_figures.size());
}

QVariant WeekTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    if (index.column() == 0) {
        const auto monday = m_figures.first().weeks[index.row()].monday;
        return tr("Week %1, from %2")
                .arg(monday.weekNumber())
                .arg(m_format.date(monday, m_figures.first().weeks.last().monday));
    }
    const auto &figure = m_figures[index.column() - 1];
    if (index.row() >= figure.weeks.size())
        return {};
    const auto &week = figure.weeks[index.row()];
    if (!week.value)
        return tr("nothing to measure");
    const auto value = valueInWords(figure.measure, *week.value, m_format);
    if (figure.kind == FigureKind::Deployments)
        return week.failed > 0 ? tr("%1, %n failed", nullptr, week.failed).arg(value) : value;
    return tr("%1 (%2)", "a value and of how many").arg(value, m_format.count(week.n));
}

QVariant WeekTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Week") : m_figures[section - 1].title;
}

} // namespace Dayshift
