// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/change.h"
#include "views/board/storywords.h"

#include <QCoreApplication>

namespace Dayshift {

// Lines of a story's history as sentences: "Ada moved it from To do to In progress".
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::HistoryWords)
public:
    explicit HistoryWords(const StoryWords &words)
        : m_words(words)
    {
    }

    // One sentence for each thing that changed; none for what no person asks about.
    [[nodiscard]] QStringList sentences(const Change &change) const;
    // All of a change in one line; never empty.
    [[nodiscard]] QString summary(const Change &change) const;
    // Of a file; none for what no person asks about.
    [[nodiscard]] static QStringList attached(const QString &who, const Change &change);
    // A person's words among ours: they run as their own letters do, and turn nothing around them.
    [[nodiscard]] static QString own(const QString &words);
    [[nodiscard]] static QString whoOf(const Change &change);

private:
    [[nodiscard]] QStringList aboutDone(const QString &who, const Change &change) const;
    [[nodiscard]] QString sentence(const QString &who, const FieldChange &field) const;
    [[nodiscard]] QString sentenceOfWorth(const QString &who, const FieldChange &field) const;
    [[nodiscard]] QString assigned(const QString &who, const FieldChange &field) const;
    [[nodiscard]] QString estimated(const QString &who, const FieldChange &field) const;

    const StoryWords &m_words;
};

} // namespace Dayshift
