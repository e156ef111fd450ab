// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/csv.h"

#include <QIODevice>

#include <algorithm>

namespace Dayshift {

static constexpr qsizetype Piece = 256 * 1024; // bytes: what a processor has at hand

CsvRows::CsvRows(QByteArray text)
    : m_text(std::move(text))
{
    readHeader();
}

CsvRows::CsvRows(QIODevice &file)
    : m_file(&file)
{
    (void)fetch();
    readHeader();
}

qsizetype CsvRows::rowsAbout() const
{
    static constexpr qsizetype Most = 20'000'000;
    const auto bytes = std::max<qsizetype>(1, m_text.size());
    const auto all = m_file ? double(m_file->size()) : double(bytes);
    return std::min(Most, qsizetype(double(m_text.count('\n') + 1) * all / double(bytes)));
}

void CsvRows::readHeader()
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    readWholeRecord();
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_columns.insert(QString::fromUtf8(m_cells[i]), int(i));
}

bool CsvRows::next()
{
    do {
        if (m_broken || (m_at >= m_text.size() && !fetch()))
            return false;
        m_rowLine = m_line;
        readWholeRecord();
    } while (m_cells.size() == 1 && m_cells.front().isEmpty()); // a blank line
    m_broken = m_broken || qsizetype(m_cells.size()) > m_columns.size();
    return !m_broken;
}

// What is left of the piece, and one more behind it. False: there is none.
bool CsvRows::fetch()
{
    if (!m_file)
        return false;
    m_text.remove(0, m_at);
    m_at = 0;
    const auto rest = m_text.size();
    const auto room = std::max(Piece, rest); // a long record is not read over and over
    m_text.resize(rest + room);
    const auto more = std::max<qint64>(0, m_file->read(m_text.data() + rest, room));
    m_text.resize(rest + more);
    if (more == 0)
        m_file = nullptr;
    return more > 0;
}

void CsvRows::readWholeRecord()
{
    for (;;) {
        const auto from = m_at;
        const auto line = m_line;
        m_cells.clear();
        m_unquoted.clear();
        if (readRecord() || !m_file)
            return;
        m_at = from;
        m_line = line;
        m_broken = false;
        (void)fetch();
    }
}

bool CsvRows::readRecord()
{
    const char *text = m_text.constData();
    const auto size = m_text.size();
    while (true) {
        if (m_at < size && text[m_at] == '"') {
            if (!readQuoted())
                return false;
        } else {
            const auto from = m_at;
            while (m_at < size && text[m_at] != ',' && text[m_at] != '\n')
                ++m_at;
            auto to = m_at;
            if (to > from && text[to - 1] == '\r' && (to == size || text[to] == '\n'))
                --to;
            m_cells.emplace_back(text + from, to - from);
        }
        if (m_at >= size)
            return false; // the last line of all has no end
        if (text[m_at++] == '\n') {
            ++m_line;
            return true;
        }
    }
}

// From its opening quote to the comma or the end of the line behind it.
bool CsvRows::readQuoted()
{
    const char *text = m_text.constData();
    const auto size = m_text.size();
    QByteArray cell;
    ++m_at;
    while (m_at < size) {
        const char c = text[m_at++];
        if (c == '\n')
            ++m_line;
        if (c != '"') {
            cell.append(c);
        } else if (m_at < size && text[m_at] == '"') {
            cell.append('"');
            ++m_at;
        } else {
            if (m_at < size && text[m_at] == '\r')
                ++m_at;
            m_broken = m_at < size && text[m_at] != ',' && text[m_at] != '\n';
            m_unquoted.push_back(cell);
            m_cells.emplace_back(m_unquoted.back().constData(), m_unquoted.back().size());
            return true;
        }
    }
    m_broken = true;
    m_cells.emplace_back();
    return false;
}

} // namespace Dayshift
