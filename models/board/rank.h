// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Dayshift {

// The distance between two ranks of a fresh order.
inline constexpr double RankStep = 1024;

// So many ranks, one above the other, strictly between two others; no neighbour: the end of the
// order. Nothing where no numbers are left between them, which takes about fifty halvings at the
// same place.
[[nodiscard]] std::optional<QList<double>>
ranksBetween(std::optional<double> above, std::optional<double> below, qsizetype count = 1);

// New ranks for an order that has no room left before the given position: as few as possible of
// those that lie there change.
struct Renumbering
{
    struct Moved
    {
        qsizetype position = 0;
        double rank = 0;
    };
    QList<Moved> moved = {};
    QList<double> ranks = {}; // the newcomers'
};
[[nodiscard]] Renumbering renumbered(const QList<double> &ranks, qsizetype position,
                                     qsizetype newcomers = 1);

} // namespace Dayshift
