// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/boardmodel.h"

#include <vector>

namespace Dayshift {

// Where on a board the lanes and their cards lie: plain arithmetic, in pixels from the top of the
// first lane, the same for all columns. A lane is as high as its fullest column. It follows the
// model by itself, and costs a look at the lanes, not at the stories.
class LaneLayout
{
public:
    struct Sizes
    {
        int row = 96; // a card and the gap below it
        int head = 30; // of a lane
        int limits = 0; // the line for what a lane may hold in each column; 0: there are no limits
        int folded = 28; // the line for what is folded away
        int gap = 12; // below a lane

        friend bool operator==(const Sizes &, const Sizes &) = default;
    };
    // A lane that has any cards, seen or folded.
    struct Band
    {
        int lane = 0;
        int top = 0;
        int rows = 0; // where its first row of cards begins
        int bottom = 0; // where the next one begins
        bool hasFolded = false;

        friend bool operator==(const Band &, const Band &) = default;
    };

    explicit LaneLayout(const BoardModel &model)
        : m_model(model)
    {
    }

    [[nodiscard]] bool isOn() const { return m_model.lanes().areOn(); }
    [[nodiscard]] const Sizes &sizes() const { return m_sizes; }
    void setSizes(const Sizes &sizes);

    [[nodiscard]] const std::vector<Band> &bands() const;
    [[nodiscard]] int height() const;
    // The band of a lane, the one at a height, or the nearest to it; -1: there is none.
    [[nodiscard]] int bandOf(int lane) const;
    [[nodiscard]] int bandAt(int y) const;

    // The row below the last: the end of all.
    [[nodiscard]] int topOf(int column, int row) const;
    [[nodiscard]] int rowAt(int column, int y) const; // -1: none
    // The first and the last row of which something lies within; {0, -1}: none does.
    [[nodiscard]] std::pair<int, int> rowsWithin(int column, int top, int bottom) const;
    // Where something dropped at this height would come to lie: a lane, and a row of the column.
    struct Gap
    {
        int lane = -1;
        int row = 0;
    };
    [[nodiscard]] Gap gapAt(int column, int y) const;
    [[nodiscard]] int topOf(int column, const Gap &gap) const;

private:
    void update() const;

    const BoardModel &m_model;
    Sizes m_sizes;
    mutable quint64 m_version = ~quint64(0);
    mutable std::vector<Band> m_bands;
    mutable std::vector<int> m_bandOf; // by lane
};

} // namespace Dayshift
