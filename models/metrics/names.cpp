// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/names.h"

#include <QHashFunctions>

#include <algorithm>
#include <charconv>
#include <utility>

namespace Dayshift {

static constexpr size_t SmallestTable = 16;
static constexpr qsizetype LongestStem = 20;
static constexpr qsizetype MostDigits = 8; // fewer than what the number has room for

// Numbers may lie so much wider apart than there are names, and so far from nothing.
static constexpr quint32 Spread = 8;
static constexpr quint32 FreeRoom = 65'536;

// Where the number begins that a text ends in; its end, if it must be spelled: the number has to be
// written again as it was.
static qsizetype numberIn(QByteArrayView text)
{
    const auto size = text.size();
    const auto isDigit = [text](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    auto from = size;
    while (from > 0 && isDigit(from - 1) && size - from <= MostDigits)
        --from;
    const bool isPlain = from < size && size - from <= MostDigits && from <= LongestStem
            && (text[from] != '0' || from + 1 == size);
    return isPlain ? from : size;
}

std::optional<Texts::Code> Texts::codeOf(QByteArrayView text) const
{
    const auto from = numberIn(text);
    if (from == text.size())
        return {};
    const auto stem = text.first(from);
    size_t place = 0;
    while (place < m_stems.size() && m_stems[place] != stem)
        ++place;
    if (place == m_stems.size())
        return {};
    Code number = 0;
    for (const char digit : text.sliced(from))
        number = 10 * number + Code(digit - '0');
    return Code(place) << NumberBits | number;
}

void Texts::learnStem(QByteArrayView text)
{
    if (const auto from = numberIn(text); from < text.size() && m_stems.size() < MostStems)
        m_stems.push_back(text.first(from).toByteArray());
}

int Texts::append(QByteArrayView utf8)
{
    auto code = codeOf(utf8);
    if (!code) {
        learnStem(utf8);
        code = codeOf(utf8);
    }
    if (!code) {
        code = Spelled | Code(m_ends.size());
        m_text.insert(m_text.end(), utf8.begin(), utf8.end());
        m_ends.push_back(quint32(m_text.size()));
    }
    m_codes.push_back(*code);
    return size() - 1;
}

QByteArrayView Texts::spelled(Code code) const
{
    const auto place = size_t(code & ~Spelled);
    const auto from = place > 0 ? m_ends[place - 1] : 0;
    return {m_text.data() + from, qsizetype(m_ends[place] - from)};
}

QByteArrayView Texts::view(int place, Room &room) const
{
    const auto code = m_codes[size_t(place)];
    if (code & Spelled)
        return spelled(code);
    const auto &stem = m_stems[code >> NumberBits];
    auto *end = std::ranges::copy(stem, room.data()).out;
    end = std::to_chars(end, room.data() + room.size(), code & NumberMask).ptr;
    return {room.data(), end - room.data()};
}

QByteArray Texts::bytes(int place) const
{
    Room room;
    return view(place, room).toByteArray();
}

bool Texts::isBefore(int a, int b) const
{
    Room first, second;
    return view(a, first) < view(b, second);
}

void Texts::squeeze()
{
    m_codes.shrink_to_fit();
    m_text.shrink_to_fit();
    m_ends.shrink_to_fit();
}

// Where the name is, or would be.
size_t Names::slotOf(QByteArrayView name, std::optional<Code> code) const
{
    const auto mask = m_table.size() - 1;
    auto slot = qHash(name) & mask;
    while (m_table[slot] != Nowhere && !isAt(m_table[slot], name, code))
        slot = (slot + 1) & mask;
    return slot;
}

int Names::find(QByteArrayView name, std::optional<Code> code) const
{
    if (code) {
        const auto &places = m_numbers[*code >> NumberBits].places;
        const auto number = size_t(*code & NumberMask);
        if (number < places.size() && places[number] != Nowhere)
            return places[number];
    }
    return m_table.empty() ? Nowhere : m_table[slotOf(name, code)];
}

int Names::placeOf(QByteArrayView name)
{
    if (const int known = find(name, codeOf(name)); known != Nowhere)
        return known;
    const int place = append(name);
    const auto code = codeOf(name);
    if (!code || !putByNumber(*code, place))
        putByHash(name, code, place);
    return place;
}

// False: the number lies too far from the others.
bool Names::putByNumber(Code code, int place)
{
    auto &numbers = m_numbers[code >> NumberBits];
    const auto number = code & NumberMask;
    if (number >= Spread * numbers.count + FreeRoom)
        return false;
    if (number >= numbers.places.size())
        numbers.places.resize(number + 1, Nowhere);
    numbers.places[number] = place;
    ++numbers.count;
    return true;
}

// Never more than two thirds full.
void Names::putByHash(QByteArrayView name, std::optional<Code> code, int place)
{
    if (3 * (m_hashed + 1) > 2 * m_table.size()) {
        const auto old = std::exchange(
                m_table, std::vector<int>(std::max(SmallestTable, 2 * m_table.size()), Nowhere));
        for (const int each : old) {
            if (each == Nowhere)
                continue;
            const auto text = bytes(each);
            m_table[slotOf(text, codeOf(text))] = each;
        }
    }
    m_table[slotOf(name, code)] = place;
    ++m_hashed;
}

void Names::squeeze()
{
    Texts::squeeze();
    for (auto &numbers : m_numbers)
        numbers.places.shrink_to_fit();
}

} // namespace Dayshift
