// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/exportsheets.h"

#include "views/style/paint.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr double Margin = 40;
static constexpr double HeadHeight = 48;
static constexpr double FootHeight = 26;
static constexpr double RowHeight = 19;
static constexpr double Gap = 12;
static constexpr double LeastText = 56;
static constexpr qsizetype Looked = 200; // rows that tell how wide the columns are

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::Export)
};

} // namespace

ExportSheets::ExportSheets(const Export &exported, const QSizeF &size, qsizetype most)
    : m_export(exported)
    , m_size(size)
    , m_rows(std::min(exported.rows.count, most))
    , m_direction(QGuiApplication::layoutDirection())
{
    m_paper.setChoice(Look::Light);
    measure();
}

int ExportSheets::rowsASheet() const
{
    // The line of headings is on each of them, and the last may say what is left out.
    const double room = m_size.height() - 2 * Margin - HeadHeight - FootHeight;
    return std::max(1, int(room / RowHeight) - 2);
}

int ExportSheets::count() const
{
    const int sheets = hasRows() && m_rows > 0
            ? int((m_rows + rowsASheet() - 1) / rowsASheet())
            : 0;
    return std::max(1, sheets + (hasPicture() ? 1 : 0));
}

QSizeF ExportSheets::pictureSize() const
{
    return {std::max(640.0, m_export.size.width()) + 2 * Gap,
            m_export.size.height() + HeadHeight + 2 * Gap};
}

void ExportSheets::paintPicture(QPainter *painter) const
{
    const auto size = pictureSize();
    painter->fillRect(QRectF({}, size), Qt::white);
    painter->save();
    painter->translate(Gap, Gap);
    paintHead(painter, {size.width() - 2 * Gap, HeadHeight});
    painter->translate(0, HeadHeight);
    if (hasPicture())
        m_export.paint(painter, m_paper);
    painter->restore();
}

void ExportSheets::paintHead(QPainter *painter, const QSizeF &size) const
{
    const auto &head = m_export.head;
    // Two halves, which change their places where one reads from right to left.
    const bool mirrored = m_direction == Qt::RightToLeft;
    const double first = size.width() * 0.6;
    const auto line = [&](double top, const QString &text, Type type, Ink ink) {
        Paint::line(painter, {mirrored ? size.width() - first : 0, top, first - Gap, 18}, text,
                    m_paper.font(type), m_paper.color(ink), Qt::AlignLeading | Qt::AlignVCenter,
                    m_direction);
    };
    const auto end = [&](double top, const QString &text) {
        Paint::line(painter, {mirrored ? 0 : first, top, size.width() - first, 18}, text,
                    m_paper.font(Type::Small), m_paper.color(Ink::TextSecondary),
                    Qt::AlignTrailing | Qt::AlignVCenter, m_direction);
    };
    line(0, head.view, Type::Section, Ink::Text);
    line(20, head.filter, Type::Small, Ink::TextSecondary);
    end(0, head.workspace);
    end(20, dataAgeInWords(head, m_export.format));
    painter->fillRect(QRectF(0, HeadHeight - 6, size.width(), 1), m_paper.color(Ink::Border));
}

void ExportSheets::paintFoot(QPainter *painter, int sheet) const
{
    Paint::line(painter, {Margin, m_size.height() - Margin - FootHeight + 8, m_size.width() - 2 * Margin, 16},
                Words::tr("Page %1 of %2").arg(sheet + 1).arg(count()), m_paper.font(Type::Small),
                m_paper.color(Ink::TextMuted), Qt::AlignTrailing | Qt::AlignVCenter, m_direction);
}

void ExportSheets::paint(QPainter *painter, int sheet) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    painter->translate(Margin, Margin);
    paintHead(painter, {m_size.width() - 2 * Margin, HeadHeight});
    painter->restore();
    paintFoot(painter, sheet);
    if (!hasPicture() || sheet > 0) {
        paintRows(painter, sheet - (hasPicture() ? 1 : 0));
        return;
    }
    const QSizeF room(m_size.width() - 2 * Margin,
                      m_size.height() - 2 * Margin - HeadHeight - FootHeight);
    const auto scale = std::min({room.width() / std::max(1.0, m_export.size.width()),
                                 room.height() / std::max(1.0, m_export.size.height()), 1.25});
    painter->save();
    painter->translate(Margin + (room.width() - m_export.size.width() * scale) / 2,
                       Margin + HeadHeight);
    painter->scale(scale, scale);
    m_export.paint(painter, m_paper);
    painter->restore();
}

void ExportSheets::measure()
{
    if (!hasRows())
        return;
    const auto &rows = m_export.rows;
    const QFontMetricsF plain(m_paper.font(Type::Caption)), bold(m_paper.font(Type::SmallBold));
    m_widths = QList<double>(rows.columns.size(), 0);
    for (qsizetype row = 0; row < std::min(Looked, m_rows); ++row) {
        const auto cells = paperCellsOf(rows, rows.row(row), m_export.format);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty() && rows.columns[i].onPaper)
                m_widths[i] = std::max(m_widths[i], plain.horizontalAdvance(cells[i]) + Gap);
        }
    }
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        const bool isText = rows.columns[i].kind == ExportRows::Kind::Text;
        if (m_widths[i] > 0 || (m_rows > Looked && rows.columns[i].onPaper))
            m_widths[i] = std::max(m_widths[i], isText ? LeastText
                                                       : bold.horizontalAdvance(u"0000"_s) + Gap);
    }
    // The widest words give way; numbers and times only where that is not enough.
    const double room = m_size.width() - 2 * Margin;
    double all = 0;
    for (const auto each : std::as_const(m_widths))
        all += each;
    while (all > room) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            if (rows.columns[i].kind == ExportRows::Kind::Text && m_widths[i] > LeastText
                && (widest < 0 || m_widths[i] > m_widths[widest]))
                widest = i;
        }
        if (widest < 0)
            widest = std::max_element(m_widths.cbegin(), m_widths.cend()) - m_widths.cbegin();
        const double less = std::min(all - room, std::max(1.0, m_widths[widest] * 0.05));
        m_widths[widest] -= less;
        all -= less;
    }
    // What is left over goes to the words.
    for (qsizetype i = 0; i < m_widths.size() && all < room; ++i) {
        const double wanted = bold.horizontalAdvance(rows.columns[i].title) + Gap;
        if (m_widths[i] > 0 && m_widths[i] < wanted) {
            const double more = std::min(room - all, wanted - m_widths[i]);
            m_widths[i] += more;
            all += more;
        }
    }
}

void ExportSheets::paintLine(QPainter *painter, double top, const QStringList &cells,
                             bool isHead) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    double at = mirrored ? m_size.width() - Margin : Margin;
    for (qsizetype i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] <= 0)
            continue;
        if (mirrored)
            at -= m_widths[i];
        const bool atEnd = m_export.rows.columns[i].kind == ExportRows::Kind::Number;
        Paint::line(painter, {at, top, m_widths[i] - Gap + 2, RowHeight}, cells.value(i),
                    m_paper.font(isHead ? Type::SmallBold : Type::Caption), m_paper.color(Ink::Text),
                    (atEnd ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter, m_direction);
        if (!mirrored)
            at += m_widths[i];
    }
    painter->fillRect(QRectF(Margin, top + RowHeight - 1, m_size.width() - 2 * Margin, .75),
                      m_paper.color(isHead ? Ink::BorderStrong : Ink::Grid));
}

void ExportSheets::paintRows(QPainter *painter, int sheet) const
{
    const auto &rows = m_export.rows;
    if (!hasRows())
        return;
    QStringList titles;
    for (const auto &column : rows.columns)
        titles.append(column.title);
    double top = Margin + HeadHeight;
    paintLine(painter, top, titles, true);
    const auto first = qsizetype(sheet) * rowsASheet();
    for (auto row = first; row < std::min(m_rows, first + rowsASheet()); ++row) {
        const auto cells = rows.row(row);
        if (cells.isEmpty())
            continue;
        paintLine(painter, top += RowHeight, paperCellsOf(rows, cells, m_export.format), false);
    }
    if (m_rows < rows.count && first + rowsASheet() >= m_rows)
        Paint::line(painter, {Margin, top + RowHeight, m_size.width() - 2 * Margin, RowHeight},
                    Words::tr("%n more rows are in the CSV file of this view.", nullptr,
                              int(rows.count - m_rows)),
                    m_paper.font(Type::Small), m_paper.color(Ink::TextSecondary),
                    Qt::AlignLeading | Qt::AlignVCenter, m_direction);
}

} // namespace Dayshift
