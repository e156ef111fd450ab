// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/names.h"

#include <QHashFunctions>

#include <algorithm>

namespace Dayshift {

static constexpr size_t SmallestTable = 16;

int Texts::append(QByteArrayView utf8)
{
    m_text.insert(m_text.end(), utf8.begin(), utf8.end());
    m_ends.push_back(quint32(m_text.size()));
    return size() - 1;
}

void Texts::squeeze()
{
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
}

// Where the name is, or would be.
size_t Names::slotOf(QByteArrayView name) const
{
    const auto mask = m_table.size() - 1;
    auto slot = qHash(name) & mask;
    while (m_table[slot] != Nowhere && bytes(m_table[slot]) != name)
        slot = (slot + 1) & mask;
    return slot;
}

// Never more than two thirds full.
void Names::grow()
{
    m_table.assign(std::max(SmallestTable, 2 * m_table.size()), Nowhere);
    for (int place = 0; place < size(); ++place)
        m_table[slotOf(bytes(place))] = place;
}

int Names::placeOf(QByteArrayView name)
{
    if (3 * (size_t(size()) + 1) > 2 * m_table.size())
        grow();
    auto &known = m_table[slotOf(name)];
    if (known == Nowhere)
        known = append(name);
    return known;
}

int Names::find(QByteArrayView name) const
{
    return m_table.empty() ? Nowhere : m_table[slotOf(name)];
}

} // namespace Dayshift
