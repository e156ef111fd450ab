// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/searchtext.h"

#include <algorithm>
#include <cstring>
#include <string_view>

namespace Dayshift {

static const char *search(const char *from, const char *end, std::string_view sought)
{
#ifdef Q_OS_WIN
    const auto at = std::string_view(from, std::size_t(end - from)).find(sought);
    return at == std::string_view::npos ? nullptr : from + at;
#else
    return static_cast<const char *>(
            memmem(from, std::size_t(end - from), sought.data(), sought.size()));
#endif
}

QByteArray SearchText::folded(const QString &text)
{
    auto bytes = text.toCaseFolded().toUtf8();
    bytes.replace('\0', ' ');
    return bytes;
}

void SearchText::put(Slot slot, const QString &text)
{
    const auto bytes = folded(text);
    if (slot < m_newest.size() && m_newest[slot] != None) {
        if (holds(slot, bytes)
            && std::strlen(m_text.data() + m_entries[m_newest[slot]].at)
                    == std::size_t(bytes.size()))
            return;
        remove(slot);
    }
    if (slot >= m_newest.size())
        m_newest.resize(slot + 1, None);
    m_newest[slot] = quint32(m_entries.size());
    m_entries.push_back({quint32(m_text.size()), slot});
    m_text.append(bytes.constData(), std::size_t(bytes.size()) + 1);
}

void SearchText::remove(Slot slot)
{
    if (slot >= m_newest.size() || m_newest[slot] == None)
        return;
    m_newest[slot] = None;
    if (++m_stale > 1000 && m_stale * 2 > m_entries.size())
        compact();
}

void SearchText::clear()
{
    *this = SearchText();
}

bool SearchText::holds(Slot slot, const QByteArray &folded) const
{
    if (slot >= m_newest.size() || m_newest[slot] == None)
        return false;
    return std::strstr(m_text.data() + m_entries[m_newest[slot]].at, folded.constData());
}

// The first one that begins behind the position; from does not. As a rule it is the next one, so
// the steps begin small.
SearchText::Entries::const_iterator SearchText::behind(Entries::const_iterator from,
                                                       Entries::const_iterator end,
                                                       quint32 position)
{
    std::ptrdiff_t step = 1;
    while (end - from > step && (from + step)->at <= position) {
        from += step;
        step *= 2;
    }
    return std::upper_bound(from, end - from > step ? from + step : end, position,
                            [](quint32 at, const Entry &other) { return at < other.at; });
}

std::vector<SearchText::Slot> SearchText::find(const QString &words) const
{
    return findFolded(folded(words));
}

std::vector<SearchText::Slot> SearchText::findFolded(const QByteArray &sought) const
{
    std::vector<Slot> found;
    if (sought.isEmpty())
        return found;
    const auto *text = m_text.data();
    const auto *end = text + m_text.size();
    auto entry = m_entries.cbegin();
    for (const auto *from = text; from < end;) {
        const auto *hit = search(from, end, {sought.constData(), std::size_t(sought.size())});
        if (!hit)
            break;
        const auto position = quint32(hit - text);
        entry = behind(entry, m_entries.end(), position);
        const auto index = quint32(entry - m_entries.cbegin()) - 1;
        if (m_newest[m_entries[index].slot] == index)
            found.push_back(m_entries[index].slot);
        if (entry == m_entries.end())
            break;
        from = text + entry->at; // one hit a text is enough
    }
    return found;
}

void SearchText::compact()
{
    std::string text;
    std::vector<Entry> entries;
    text.reserve(m_text.size());
    entries.reserve(m_entries.size() - m_stale);
    for (quint32 i = 0; i < m_entries.size(); ++i) {
        const auto &entry = m_entries[i];
        if (m_newest[entry.slot] != i)
            continue;
        m_newest[entry.slot] = quint32(entries.size());
        entries.push_back({quint32(text.size()), entry.slot});
        const auto *from = m_text.data() + entry.at;
        text.append(from, std::strlen(from) + 1);
    }
    m_text = std::move(text);
    m_entries = std::move(entries);
    m_stale = 0;
}

const SearchSteps::Marks &SearchSteps::find(const SearchText &texts, const QByteArray &folded)
{
    while (!m_steps.empty() && !folded.startsWith(m_steps.back().word))
        m_steps.pop_back();
    if (!m_steps.empty() && m_steps.back().word == folded)
        return m_steps.back().found;
    Marks found(texts.end(), false);
    if (m_steps.empty()) {
        for (const auto slot : texts.findFolded(folded))
            found[slot] = true;
    } else {
        const auto &before = m_steps.back().found;
        for (SearchText::Slot slot = 0; slot < texts.end(); ++slot)
            found[slot] = before[slot] && texts.holds(slot, folded);
    }
    if (m_steps.size() == MostSteps)
        m_steps.erase(m_steps.begin());
    m_steps.push_back({folded, std::move(found)});
    return m_steps.back().found;
}

} // namespace Dayshift
