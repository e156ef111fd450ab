// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <vector>

namespace Dayshift {

// The words of many things in one piece of memory, so that all of them can be looked through
// between two keystrokes. Upper and lower case are the same.
class SearchText
{
public:
    using Slot = quint32;

    void put(Slot slot, const QString &text);
    void remove(Slot slot);
    void clear();

    // The slots whose text holds the words as they stand, each once, in no particular order.
    [[nodiscard]] std::vector<Slot> find(const QString &words) const;
    [[nodiscard]] bool holds(Slot slot, const QByteArray &folded) const;
    // Slots run from 0 up to here; some may have no text.
    [[nodiscard]] Slot end() const { return Slot(m_newest.size()); }

    // Text as it is compared.
    [[nodiscard]] static QByteArray folded(const QString &text);

private:
    struct Entry
    {
        quint32 at = 0;
        Slot slot = 0;
    };
    using Entries = std::vector<Entry>;
    [[nodiscard]] static Entries::const_iterator behind(Entries::const_iterator from,
                                                        Entries::const_iterator end,
                                                        quint32 position);
    [[nodiscard]] std::vector<Slot> findFolded(const QByteArray &sought) const;
    void compact();
    friend class SearchSteps;

    std::string m_text; // each text ends with a 0
    Entries m_entries; // in the order of their text; only the newest of a slot counts
    std::vector<quint32> m_newest; // by slot: its entry; None: it has no text
    std::size_t m_stale = 0;
    static constexpr quint32 None = ~quint32(0);
};

// One word while somebody types it: with each letter more only what held the word before is looked
// at, and with each letter less nothing at all. To be forgotten as soon as any text changes.
class SearchSteps
{
public:
    using Marks = std::vector<bool>; // by slot

    [[nodiscard]] const Marks &find(const SearchText &texts, const QByteArray &folded);

private:
    struct Step
    {
        QByteArray word = {};
        Marks found = {};
    };
    static constexpr std::size_t MostSteps = 64;

    std::vector<Step> m_steps; // each word begins with the one before
};

} // namespace Dayshift
