// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace Dayshift {

// A reference to a fact, or to a text, by its place. Nowhere: it names none, or none that is known.
inline constexpr int Nowhere = -1;

// Many short texts in little room, one behind the other, each known by its place.
class Texts
{
public:
    // Gives its place: a new one each time.
    int append(QByteArrayView utf8);
    int append(const QString &text) { return append(QByteArrayView(text.toUtf8())); }

    [[nodiscard]] int size() const { return int(m_ends.size()); }
    [[nodiscard]] QByteArrayView bytes(int place) const
    {
        const auto from = place > 0 ? m_ends[size_t(place) - 1] : 0;
        return {m_text.data() + from, qsizetype(m_ends[size_t(place)] - from)};
    }
    // Empty for Nowhere.
    [[nodiscard]] QString at(int place) const
    {
        return place == Nowhere ? QString() : QString::fromUtf8(bytes(place));
    }
    void squeeze();

private:
    std::vector<char> m_text;
    std::vector<quint32> m_ends;
};

// Gives each name a place, the same one each time it is met.
class Names : public Texts
{
public:
    int placeOf(QByteArrayView name);
    int placeOf(const QString &name) { return placeOf(QByteArrayView(name.toUtf8())); }
    // Nowhere: it was never met.
    [[nodiscard]] int find(QByteArrayView name) const;
    [[nodiscard]] int find(const QString &name) const
    {
        return find(QByteArrayView(name.toUtf8()));
    }

private:
    [[nodiscard]] size_t slotOf(QByteArrayView name) const;
    void grow();

    std::vector<int> m_table; // of places; its size is a power of two
};

} // namespace Dayshift
