// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/board/board.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>

namespace Dayshift {

// A story in the reader's words: what its card, its details and a screen reader say.
class StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::StoryWords)
public:
    explicit StoryWords(const Board &board, const Format &format = Format())
        : m_board(board)
        , m_format(format)
    {
    }

    // The line at the foot of a card: a sign and its words.
    struct Evidence
    {
        Sign sign = Sign::Queued;
        Tone tone = Tone::Neutral;
        QString words = {};
    };
    [[nodiscard]] Evidence evidence(const Story &story) const;
    // How long it has been blocked, in one unit; empty: it is not, or nobody knows since when.
    [[nodiscard]] QString blockedTime(const Story &story) const;
    // How long it has been in its column, in one unit: "3 d". Empty where that means nothing.
    [[nodiscard]] QString age(const Story &story) const;
    [[nodiscard]] bool isAgeing(const Story &story) const { return m_board.isAgeing(story); }
    // "3 pt"; empty: no estimate.
    [[nodiscard]] QString points(const Story &story) const;
    // "#2187", or "New" until it has a number.
    [[nodiscard]] static QString number(const Story &story);
    [[nodiscard]] static QString typeName(StoryType type);
    [[nodiscard]] static QString priorityName(Priority priority);
    // What a card says of it: only what stands out, "High" and more. Empty: nothing.
    [[nodiscard]] static QString priorityMark(const Story &story);
    [[nodiscard]] static QString stageName(StageKind kind);
    // "Waits for #12 and 2 more".
    [[nodiscard]] static QString waits(const QList<Story> &open);
    // "Performance running", "Build passed".
    [[nodiscard]] static QString buildWords(const BuildLink &link);

    // One sentence for a screen reader: everything that the card shows.
    [[nodiscard]] QString sentence(const Story &story) const;

    // "4 of 4 · full", "3 of 2 · 1 over", "7": a column's count, and how it stands to its limit.
    struct Count
    {
        QString words = {};
        bool full = false;
        bool over = false;
    };
    // Where only some of its lanes are over theirs, it says so: "3 of 4 · 1 lane over".
    // A limit is for each sprint: most, where several are shown, is what the fullest has.
    [[nodiscard]] static Count count(const Column &column, int stories, int lanesOver = 0,
                                     int most = -1);
    // "Verify, 3 stories, limit 2, 1 over the limit".
    [[nodiscard]] static QString columnSentence(const Column &column, int stories,
                                                int lanesOver = 0, int folded = 0, int most = -1);

    [[nodiscard]] const Board &board() const { return m_board; }
    [[nodiscard]] const Format &format() const { return m_format; }
    void setFormat(const Format &format) { m_format = format; }

private:
    [[nodiscard]] QString inOneUnit(const QDateTime &since) const;

    const Board &m_board;
    Format m_format;
};

} // namespace Dayshift
