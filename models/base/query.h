// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Dayshift {

// What a person looks for, in the words of every filter field:
//     is:blocked owner:"Developer 1" epic:2144 age:>3d -label:later priority:high #2187 free words
// All terms have to hold; a minus in front turns one round. What is not a term is a free word.
struct Query
{
    enum class Kind { Word, Number, Is, Owner, Role, Epic, Sprint, Stage, Label, Type, Age,
                      Priority, Team, Product };
    enum class Compare { MoreThan, LessThan };

    struct Term
    {
        Kind kind = Kind::Word;
        QString value = {}; // in lower case, without quotes; of Number without the #
        bool excluded = false;
        Compare compare = Compare::MoreThan; // of Age
        std::chrono::milliseconds age {0}; // of Age
        qsizetype at = 0; // where in the text
        qsizetype length = 0;

        friend bool operator==(const Term &, const Term &) = default;
    };

    QList<Term> terms = {};

    // Never fails: what makes no sense as a term is looked for as a word.
    [[nodiscard]] static Query parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    // Whether whatever this finds was also found by the other: the same terms, the last word
    // longer, or more terms behind. Then only what was found needs to be looked at again.
    [[nodiscard]] bool narrows(const Query &other) const;
    [[nodiscard]] bool holds(Kind kind, const QString &value) const;
};

// The same filter with the term ("is:blocked") put in, or taken out if it is there.
[[nodiscard]] QString toggledTerm(const QString &text, const QString &term);

// The values that a name can have, by name: {"is": ["blocked", "mine"], "owner": ["Developer 1"]}.
using QueryWords = QHash<QString, QStringList>;

// What the token under the cursor could become, and what of the text it would replace.
struct QueryCompletion
{
    qsizetype at = 0;
    qsizetype length = 0;
    QStringList candidates = {};
};
[[nodiscard]] QueryCompletion completionOf(const QString &text, qsizetype cursor,
                                           const QueryWords &words);

} // namespace Dayshift
