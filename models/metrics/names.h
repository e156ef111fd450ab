// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Dayshift {

// A reference to a fact, or to a text, by its place. Nowhere: it names none, or none that is known.
inline constexpr int Nowhere = -1;

// Many short texts in little room, each known by its place. Names of things mostly count up: of one
// that ends in a number, as SHOP-4711 does, only that and a mark of its beginning are kept, four
// bytes in all. The others are spelled one behind the other.
class Texts
{
public:
    // Gives its place: a new one each time.
    int append(QByteArrayView utf8);
    int append(const QString &text) { return append(QByteArrayView(text.toUtf8())); }

    [[nodiscard]] int size() const { return int(m_codes.size()); }
    [[nodiscard]] QByteArray bytes(int place) const;
    // Empty for Nowhere.
    [[nodiscard]] QString at(int place) const
    {
        return place == Nowhere ? QString() : QString::fromUtf8(bytes(place));
    }
    // By their bytes.
    [[nodiscard]] bool isBefore(int a, int b) const;
    void reserve(size_t texts) { m_codes.reserve(m_codes.size() + texts); }
    void squeeze();

protected:
    // What is kept of a text: the place of its beginning and its number, or where it is spelled.
    using Code = quint32;
    static constexpr Code Spelled = 1U << 31;
    static constexpr int NumberBits = 27;
    static constexpr Code NumberMask = (1U << NumberBits) - 1;
    static constexpr size_t MostStems = 1U << (31 - NumberBits);

    // None: its beginning is not known, or there is no number behind it.
    [[nodiscard]] std::optional<Code> codeOf(QByteArrayView text) const;
    [[nodiscard]] bool isAt(int place, QByteArrayView text, std::optional<Code> code) const
    {
        const auto known = m_codes[size_t(place)];
        return code ? known == *code : (known & Spelled) != 0 && spelled(known) == text;
    }

private:
    using Room = std::array<char, 32>;
    [[nodiscard]] QByteArrayView spelled(Code code) const;
    // In the room, if it is not spelled anywhere.
    [[nodiscard]] QByteArrayView view(int place, Room &room) const;
    void learnStem(QByteArrayView text);

    std::vector<Code> m_codes;
    std::vector<QByteArray> m_stems;
    std::vector<char> m_text;
    std::vector<quint32> m_ends;
};

// Gives each name a place, the same one each time it is met. Names that end in numbers are found
// by these, without a search, as long as the numbers lie close enough together.
class Names : public Texts
{
public:
    int placeOf(QByteArrayView name);
    int placeOf(const QString &name) { return placeOf(QByteArrayView(name.toUtf8())); }
    // Nowhere: it was never met.
    [[nodiscard]] int find(QByteArrayView name) const { return find(name, codeOf(name)); }
    [[nodiscard]] int find(const QString &name) const
    {
        return find(QByteArrayView(name.toUtf8()));
    }
    void squeeze();

private:
    // The places of the numbers behind one beginning.
    struct Numbers
    {
        std::vector<int> places;
        quint32 count = 0;
    };
    [[nodiscard]] int find(QByteArrayView name, std::optional<Code> code) const;
    [[nodiscard]] size_t slotOf(QByteArrayView name, std::optional<Code> code) const;
    bool putByNumber(Code code, int place);
    void putByHash(QByteArrayView name, std::optional<Code> code, int place);

    std::array<Numbers, MostStems> m_numbers;
    std::vector<int> m_table; // of the places of all others; its size is a power of two
    size_t m_hashed = 0;
};

} // namespace Dayshift
