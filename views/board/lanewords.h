// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/board/storywords.h"

namespace Dayshift {

// A lane of the board in the reader's words.
class LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::LaneWords)
public:
    explicit LaneWords(const StoryWords &words)
        : m_words(words)
    {
    }

    // "2144" of an epic, before its title; empty for other lanes.
    [[nodiscard]] QString number(const BoardLane &lane) const;
    [[nodiscard]] QString title(const BoardLane &lane) const;
    // What stands behind the title: what an epic is for, or how much there is. May be empty.
    [[nodiscard]] QString sentence(const BoardLane &lane, const LaneCount &count) const;
    // "3 of 21 pt"; of urgent work what it does not count against.
    [[nodiscard]] QString progress(const BoardLane &lane, const LaneCount &count) const;

    // "Epic 2144 Single sign-on".
    [[nodiscard]] QString name(const BoardLane &lane) const;
    // "Epic 2144 Single sign-on, Verify, 3 cards", for a screen reader; with how it stands to the
    // limit of its lanes, and how one gets at what is folded.
    [[nodiscard]] QString listName(const BoardLane &lane, const Column &column, int cards,
                                   int folded, int inScope) const;
    // "Epic 2144 Single sign-on, 12 stories, 3 of 21 points done, folded".
    [[nodiscard]] QString headSentence(const BoardLane &lane, const LaneCount &count,
                                       bool folded) const;

private:
    const StoryWords &m_words;
};

} // namespace Dayshift
