// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/fuzzy.h"

#include <algorithm>
#include <vector>

namespace Dayshift {

static constexpr int AtBeginning = 1000;
static constexpr int AtWord = 800;
static constexpr int Inside = 500;
static constexpr int Scattered = 200;

static bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

namespace {

struct Found
{
    int score = 0;
    qsizetype start = 0; // of a whole word; scattered letters have their places
    QList<qsizetype> scattered = {};
};

} // namespace

// Letters that only follow each other. The first is at the beginning of a word, and each of the
// others next to the one before or at the beginning of a word again: what else could be found so
// would be in nearly every text.
static bool isScattered(QStringView text, QStringView word, QList<qsizetype> *places)
{
    if (word.size() < 2)
        return false;
    for (qsizetype first = text.indexOf(word[0]); first >= 0; first = text.indexOf(word[0], first + 1)) {
        if (!isWordStart(text, first))
            continue;
        if (places)
            *places = {first};
        qsizetype last = first, letter = 1;
        while (letter < word.size()) {
            qsizetype next = last + 1;
            if (next >= text.size())
                break;
            if (text[next] != word[letter]) {
                do {
                    next = text.indexOf(word[letter], next + 1);
                } while (next >= 0 && !isWordStart(text, next));
            }
            if (next < 0)
                break;
            if (places)
                places->append(next);
            last = next;
            ++letter;
        }
        if (letter == word.size())
            return true;
    }
    return false;
}

static Found find(QStringView text, QStringView word, bool wantsPlaces)
{
    const auto first = text.indexOf(word);
    if (first < 0) {
        Found found;
        if (isScattered(text, word, wantsPlaces ? &found.scattered : nullptr))
            found.score = Scattered;
        return found;
    }
    if (first == 0)
        return {.score = AtBeginning, .start = 0};
    for (auto at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (isWordStart(text, at))
            return {.score = AtWord - int(std::min<qsizetype>(at, 100)), .start = at};
    }
    return {.score = Inside - int(std::min<qsizetype>(first, 100)), .start = first};
}

QString Needle::folded(const QString &text)
{
    QString folded(text.size(), Qt::Uninitialized);
    // Character by character, so that a place in one is the same place in the other.
    std::transform(text.cbegin(), text.cend(), folded.begin(),
                   [](QChar letter) { return letter.toCaseFolded(); });
    return folded;
}

Needle::Needle(const QString &typed)
    : m_whole(folded(typed.simplified().left(200)))
    , m_words(m_whole.split(u' ', Qt::SkipEmptyParts).mid(0, 8))
{
}

int Needle::score(QStringView text) const
{
    int sum = 0;
    for (const auto &word : m_words) {
        const auto found = find(text, word, false);
        if (found.score == 0)
            return 0;
        sum += found.score;
    }
    if (m_words.isEmpty())
        return 0;
    sum /= int(m_words.size());
    if (m_words.size() > 1 && text.contains(m_whole))
        sum += 100;
    if (text == m_whole)
        sum += 300;
    // Of two that answer alike the shorter one is meant.
    return std::max(1, sum - int(std::min<qsizetype>(text.size() / 4, 40)));
}

QList<Span> Needle::spans(const QString &text) const
{
    const auto sought = folded(text);
    std::vector<bool> marks(size_t(text.size()), false);
    for (const auto &word : m_words) {
        const auto found = find(sought, word, true);
        if (found.score == 0)
            continue;
        if (found.scattered.isEmpty())
            std::fill_n(marks.begin() + found.start, word.size(), true);
        for (const auto place : found.scattered)
            marks[size_t(place)] = true;
    }
    QList<Span> spans;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!marks[size_t(i)])
            continue;
        if (!spans.isEmpty() && spans.last().start + spans.last().length == i)
            ++spans.last().length;
        else
            spans.append({i, 1});
    }
    return spans;
}

} // namespace Dayshift
