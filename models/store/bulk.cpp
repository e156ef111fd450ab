// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/bulk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr qsizetype ValuesAtOnce = 600;
static constexpr qsizetype LinesAtOnce = 500;

static QString insertOf(const QString &table, const QStringList &columns, qsizetype rows)
{
    const auto row = u"(%1)"_s.arg(placeholders(columns.size()));
    auto sql = u"INSERT INTO %1 (%2) VALUES %3"_s.arg(table, columns.join(u", "), row);
    for (qsizetype i = 1; i < rows; ++i)
        sql += u", "_s + row;
    return sql;
}

std::size_t Bulk::placeOf(const Change &added)
{
    for (std::size_t place = 0; place < m_waiting.size(); ++place) {
        if (m_waiting[place].table == added.table)
            return place;
    }
    Waiting waiting {.table = added.table, .columns = {u"id"_s}};
    for (const auto &field : added.fields)
        waiting.columns.append(field.name);
    waiting.rowsAtOnce = std::max<qsizetype>(1, ValuesAtOnce / waiting.columns.size());
    waiting.full = insertOf(added.table, waiting.columns, waiting.rowsAtOnce);
    waiting.single = insertOf(added.table, waiting.columns, 1);
    waiting.values.reserve(ValuesAtOnce);
    m_waiting.push_back(std::move(waiting));
    return m_waiting.size() - 1;
}

Result<Done> Bulk::insert(const Change &added)
{
    const auto place = placeOf(added);
    auto &waiting = m_waiting[place];
    waiting.values.append(added.thing);
    for (const auto &field : added.fields)
        waiting.values.append(field.is);
    ++waiting.rows;
    return waiting.rows < waiting.rowsAtOnce ? Result<Done>(Done {}) : writeUpTo(place);
}

Result<Done> Bulk::writeUpTo(std::size_t place)
{
    for (std::size_t i = 0; i <= place && i < m_waiting.size(); ++i) {
        if (const auto done = write(m_waiting[i]); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> Bulk::write(Waiting &waiting)
{
    auto &database = m_transaction.database();
    if (waiting.rows == waiting.rowsAtOnce) {
        const auto done = database.run(waiting.full, waiting.values);
        waiting.values.clear();
        waiting.rows = 0;
        return done ? Result<Done>(Done {}) : done.error();
    }
    const auto width = waiting.columns.size();
    for (qsizetype row = 0; row < waiting.rows; ++row) {
        const auto done = database.run(waiting.single, waiting.values.mid(row * width, width));
        if (!done)
            return done.error();
    }
    waiting.values.clear();
    waiting.rows = 0;
    return Done {};
}

Result<Done> Bulk::log(Change change)
{
    m_lines.append(std::move(change));
    if (m_lines.size() < LinesAtOnce)
        return Done {};
    const auto done = m_transaction.record(m_lines);
    m_lines.clear();
    return done;
}

Result<Done> Bulk::flush()
{
    if (const auto done = writeUpTo(m_waiting.size()); !done)
        return done.error();
    const auto done = m_transaction.record(m_lines);
    m_lines.clear();
    return done;
}

} // namespace Dayshift
