// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/tablereader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype FurthestHeading = 4096; // of the lines above it

static QString words(const char *text)
{
    return QCoreApplication::translate("Dayshift::Import", text);
}

QString trimmedTitle(const QString &text)
{
    const auto blank = [](QChar letter) {
        const auto code = letter.unicode();
        return letter.isSpace() || (code >= 0x200b && code <= 0x200d) || code == 0xfeff
                || code == 0x2060;
    };
    qsizetype begin = 0, end = text.size();
    while (begin < end && blank(text[begin]))
        ++begin;
    while (end > begin && blank(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}

// The most frequent of comma, semicolon and tab outside of quotes in the first row.
static QChar delimiterOf(QStringView text)
{
    constexpr std::array<QChar, 3> marks {u',', u';', u'\t'};
    std::array<int, 3> counts {};
    bool quoted = false;
    for (const auto letter : text) {
        if (letter == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (letter == u'\n' || letter == u'\r')
            break;
        for (std::size_t i = 0; i < marks.size(); ++i)
            counts[i] += letter == marks[i] ? 1 : 0;
    }
    return marks[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

TableReader::TableReader(const SourceFile &source, StopAsked cancelled)
    : m_source(source)
    , m_text(source)
    , m_cancelled(std::move(cancelled))
{
}

Error TableReader::error(const QString &code, const QString &what, const QString &todo,
                         qint64 line) const
{
    auto failure = refusedFile(code, what, todo, QFileInfo(m_source.path).fileName());
    failure.line = line;
    return failure;
}

bool TableReader::fill()
{
    if (m_at < m_piece.size())
        return true;
    m_piece = m_text.next();
    m_at = 0;
    return !m_piece.isNull();
}

void TableReader::takePlain()
{
    const auto *const begin = m_piece.constData() + m_at;
    const auto *const end = m_piece.constData() + m_piece.size();
    const auto *at = begin;
    while (at != end && *at != m_delimiter && *at != u'\n' && *at != u'\r')
        ++at;
    m_cell.append(begin, at - begin);
    m_at += at - begin;
}

void TableReader::takeQuoted()
{
    const auto *const begin = m_piece.constData() + m_at;
    const auto *const end = m_piece.constData() + m_piece.size();
    const auto *at = begin;
    for (; at != end && *at != u'"'; ++at) {
        if (*at == u'\r' || (*at == u'\n' && !m_afterCr))
            ++m_line;
        m_afterCr = *at == u'\r';
    }
    m_cell.append(begin, at - begin);
    m_at += at - begin;
}

void TableReader::endCell()
{
    m_cells.append(m_cell.isNull() ? u""_s : m_cell);
    m_cell = QString();
    m_state = State::Start;
}

// A separator or the end of a row; true at the end.
bool TableReader::takeMark(QChar mark)
{
    ++m_at;
    if (mark == u'\n' && m_afterCr) { // the second half of CRLF
        m_afterCr = false;
        return false;
    }
    m_afterCr = mark == u'\r';
    endCell();
    if (mark == m_delimiter)
        return false;
    ++m_line;
    return true;
}

std::optional<Error> TableReader::tooLarge() const
{
    if (m_cell.size() > LargestField) {
        const auto column = m_headings.value(m_cells.size());
        return error(u"field-too-large"_s,
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "Line %1, column %2 is larger than 16 MiB."))
                             .arg(m_rowLine)
                             .arg(column.isEmpty() ? QString::number(m_cells.size() + 1) : column),
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "Take that text out of the story, or export without "
                                             "this column.")),
                     m_rowLine);
    }
    if (m_cells.size() > MostColumns)
        return error(u"too-many-columns"_s,
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "Line %1 has more than %2 columns; no known export "
                                             "has."))
                             .arg(m_rowLine)
                             .arg(MostColumns),
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "Export fewer columns, or check the separator.")),
                     m_rowLine);
    return {};
}

// Reads the next row into m_cells; false at the end of the file.
Result<bool> TableReader::readRow()
{
    m_cells.clear();
    m_rowLine = m_line;
    while (fill()) {
        const auto letter = m_piece[m_at];
        if (m_afterCr && letter == u'\n' && m_state != State::Quoted) {
            m_afterCr = false;
            ++m_at;
            continue;
        }
        switch (m_state) {
        case State::Start:
            if (letter == u'"') {
                m_state = State::Quoted;
                m_quoteLine = m_line;
                m_afterCr = false;
                ++m_at;
                break;
            }
            [[fallthrough]];
        case State::Plain:
            m_state = State::Plain;
            m_afterCr = false;
            takePlain();
            if (m_at < m_piece.size() && takeMark(m_piece[m_at]))
                return true;
            break;
        case State::Quoted:
            takeQuoted();
            if (m_at < m_piece.size()) {
                ++m_at;
                m_state = State::Quote;
            }
            break;
        case State::Quote: // a quote inside a quoted cell: two of them are one, else it ended
            m_state = letter == u'"' ? State::Quoted : State::Plain;
            if (letter == u'"') {
                m_cell += letter;
                ++m_at;
            }
            m_afterCr = false;
            break;
        }
        if (const auto failure = tooLarge())
            return *failure;
        if (m_cancelled && m_at >= m_piece.size() && m_cancelled())
            return cancelledImport();
    }
    if (m_state == State::Quoted)
        return error(u"unclosed-quote"_s,
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "A quoted field that opens on line %1 is never "
                                             "closed."))
                             .arg(m_quoteLine),
                     words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                             "The file was probably cut off; export it again.")),
                     m_quoteLine);
    if (m_cells.isEmpty() && m_state == State::Start)
        return false;
    endCell();
    return true;
}

// Where a line begins that is surely a heading although others stand above it; 0 if there is none.
static qsizetype headingBelow(const QString &text)
{
    static const QRegularExpression surely(u"[\\r\\n]\"?Task ID\"?[,;\\t]"_s);
    const auto found = surely.match(text.left(FurthestHeading));
    return found.hasMatch() ? found.capturedStart() + 1 : 0;
}

// Sheets that another program fills carry a few lines above the heading; "sep=;" is one of Excel's.
void TableReader::skipPreamble()
{
    const auto named = m_piece.startsWith("sep="_L1, Qt::CaseInsensitive);
    auto skip = headingBelow(m_piece);
    if (named && skip == 0) {
        while (skip < m_piece.size() && m_piece[skip] != u'\n' && m_piece[skip] != u'\r')
            ++skip;
        skip += m_piece.mid(skip, 2) == "\r\n"_L1 ? 2 : 1;
    }
    const auto above = QStringView(m_piece).left(skip);
    m_line += above.count(u'\n') > 0 ? above.count(u'\n') : above.count(u'\r');
    m_at = std::min(skip, m_piece.size());
}

Result<Done> TableReader::open()
{
    if (fill()) {
        skipPreamble();
        m_delimiter = delimiterOf(QStringView(m_piece).mid(m_at));
    }
    const auto row = readRow();
    if (!row)
        return row.error();
    if (const auto failure = tooLarge())
        return *failure;
    for (const auto &cell : m_cells) {
        m_headings.append(trimmedTitle(cell));
        m_unnamed += m_headings.last().isEmpty() ? 1 : 0;
    }
    return Done {};
}

// A first row of one cell where the heading has several: somebody joined two kinds of table.
std::optional<Error> TableReader::strangeRow() const
{
    if (m_rows - m_blankRows != 1 || m_cells.size() != 1 || m_headings.size() < 2)
        return {};
    const auto &cell = m_cells.first();
    const auto other = delimiterOf(cell);
    if (other == m_delimiter || !cell.contains(other))
        return {};
    const auto shown = m_delimiter == u'\t' ? u"TAB"_s : QString(m_delimiter);
    return error(u"field-count"_s,
                 words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                         "The header has %1 fields separated by \"%2\", line %3 "
                                         "has 1. Header and rows use different separators."))
                         .arg(m_headings.size())
                         .arg(shown)
                         .arg(m_rowLine),
                 words(QT_TRANSLATE_NOOP("Dayshift::Import",
                                         "Export the file again, or use one separator "
                                         "throughout.")),
                 m_rowLine);
}

Result<Done> TableReader::each(const std::function<void(const TableRow &)> &visit, qint64 most)
{
    while (most < 0 || m_rows - m_blankRows < most) {
        const auto row = readRow();
        if (!row)
            return row.error();
        if (!*row)
            return Done {};
        if (const auto failure = tooLarge())
            return *failure;
        ++m_rows;
        if (std::ranges::all_of(m_cells, [](const auto &cell) { return cell.trimmed().isEmpty(); })) {
            ++m_blankRows;
            continue;
        }
        if (const auto failure = strangeRow())
            return *failure;
        m_shortRows += m_cells.size() < m_headings.size() ? 1 : 0;
        m_longRows += m_cells.size() > m_headings.size() ? 1 : 0;
        visit({m_rowLine, m_cells});
    }
    return Done {};
}

QList<int> TableReader::columns(const QString &heading) const
{
    QList<int> places;
    for (int i = 0; i < m_headings.size(); ++i) {
        if (m_headings[i].compare(heading, Qt::CaseInsensitive) == 0)
            places.append(i);
    }
    return places;
}

int TableReader::column(const QStringList &headings) const
{
    for (const auto &heading : headings) {
        if (const auto place = column(heading); place >= 0)
            return place;
    }
    return -1;
}

} // namespace Dayshift
