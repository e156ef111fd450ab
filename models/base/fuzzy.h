// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Dayshift {

// A part of a text, in characters.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Span &, const Span &) = default;
};

// How well a text answers what somebody types into the command palette: each typed word has to be
// in it, in any order. The beginning of the text comes before the beginning of a word, that before
// the middle of one, and that before letters which only follow each other ("crs" finds "Correct
// times"), the first of them at the beginning of a word.
class Needle
{
public:
    explicit Needle(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    // 0: it does not answer; more is better. folded: a text as Needle::folded() gives it.
    [[nodiscard]] int score(QStringView folded) const;
    // Which parts of a text are what was typed, from left to right and not overlapping.
    [[nodiscard]] QList<Span> spans(const QString &text) const;

    // A text as it is compared: upper and lower case are the same, and each character keeps its
    // place.
    [[nodiscard]] static QString folded(const QString &text);

private:
    QString m_whole;
    QList<QString> m_words;
};

} // namespace Dayshift
