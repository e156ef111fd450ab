// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/csv.h"


namespace Dayshift {

CsvRows::CsvRows(QByteArray text)
    : m_text(std::move(text))
{
    if (m_text.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    readRecord();
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_columns.insert(QString::fromUtf8(m_cells[i]), int(i));
}

bool CsvRows::next()
{
    do {
        if (m_broken || m_at >= m_text.size())
            return false;
        m_rowLine = m_line;
        readRecord();
    } while (m_cells.size() == 1 && m_cells.front().isEmpty()); // a blank line
    m_broken = m_broken || qsizetype(m_cells.size()) > m_columns.size();
    return !m_broken;
}

void CsvRows::readRecord()
{
    m_cells.clear();
    m_unquoted.clear();
    const char *text = m_text.constData();
    const auto size = m_text.size();
    while (true) {
        if (m_at < size && text[m_at] == '"') {
            readQuoted();
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
            return;
        if (text[m_at++] == '\n') {
            ++m_line;
            return;
        }
    }
}

// From its opening quote to the comma or the end of the line behind it.
void CsvRows::readQuoted()
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
            return;
        }
    }
    m_broken = true;
    m_cells.emplace_back();
}

} // namespace Dayshift
