// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/pipelinestate.h"

#include <QRect>

#include <array>

namespace Dayshift {

class Theme;

// Where the parts of a pipeline's row lie, for the header, the painter and the mouse alike. All of
// it from left to right; whoever paints mirrors it with QStyle::visualRect.
struct PipelineLayout
{
    struct Cell
    {
        QRect area = {}; // what the mouse hits and the focus ring encloses
        QRect sign = {};
        QRect line = {}; // to the next stage; empty behind the last
        QRect words = {};
    };

    QRect sign = {};
    QRect name = {};
    QRect change = {};
    QRect headline = {};
    std::array<Cell, StageColumns> stages = {};
    QRect others = {}; // "+2": stages of no known kind
    QRect history = {};
    QRect owner = {}; // the avatar
    QRect ownerTitle = {}; // and what stands above it in the header
    bool stacked = false; // too narrow: the stages lie below the name

    // In a row of the view's width and rowHeight(), or in a header of any height.
    PipelineLayout(const QRect &row, const Theme &theme);

    [[nodiscard]] static bool isStacked(int width, const Theme &theme);
    [[nodiscard]] static int rowHeight(int width, const Theme &theme);
    [[nodiscard]] static int headingHeight(const Theme &theme);

    // The stage at a place of the row, or -1.
    [[nodiscard]] int stageAt(const QPoint &point) const;

private:
    void placeStage(Cell &cell, int x, int width, int middle, bool last, const Theme &theme) const;
};

} // namespace Dayshift
