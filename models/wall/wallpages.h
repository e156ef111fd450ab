// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/wall/wallfacts.h"

#include <array>

namespace Dayshift {

// One picture of the wall: a topic, or a part of one that does not fit into a picture.
struct WallPage
{
    enum class Kind : int {
        Incident, // from: which
        Overview,
        Pipelines, // from: the first that is named
        Mosaic, // all pipelines, a sign each; from: the first
        Sprint,
        Metrics // from: the first figure
    };

    Kind kind = Kind::Overview;
    int from = 0;
    bool isPinned = false; // it comes back between all others

    friend bool operator==(const WallPage &, const WallPage &) = default;
};

// At most so much is said on a page, and so many words in a line.
inline constexpr int WallStatements = 3;
inline constexpr int WallWordsALine = 7;
inline constexpr int WallFiguresAPage = 2;

// What a wall shows, in order; never empty. mosaic: how many signs fit into one picture.
[[nodiscard]] QList<WallPage> wallPagesOf(const WallFacts &facts, const QList<WallTopic> &topics,
                                          int mosaic);

// How many of the pipelines stand in a state, and of those that are not named by a page.
struct WallCounts
{
    int total = 0;
    int loud = 0; // that are named: failed, blocked or unstable
    int failing = 0; // failed
    std::array<int, WallStateCount> states = {};

    [[nodiscard]] int in(WallState state) const { return states[std::size_t(state)]; }
};
[[nodiscard]] WallCounts countsOf(const QList<WallPipeline> &pipelines);
[[nodiscard]] bool isNamed(const WallPipeline &pipeline);

} // namespace Dayshift
