// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/board/rank.h"

#include <algorithm>
#include <cmath>

namespace Dayshift {

// So many ranks from start on, a step apart; nothing where two of them would be one number.
static std::optional<QList<double>> steps(double start, double step, qsizetype count)
{
    QList<double> ranks;
    ranks.reserve(count);
    double last = start;
    for (qsizetype i = 1; i <= count; ++i) {
        const double rank = start + step * double(i);
        if (!std::isfinite(rank) || !(last < rank))
            return {};
        ranks.append(last = rank);
    }
    return ranks;
}

std::optional<QList<double>> ranksBetween(std::optional<double> above, std::optional<double> below,
                                          qsizetype count)
{
    if (!below)
        return steps(above.value_or(0), RankStep, count);
    if (!above) {
        auto ranks = steps(*below - RankStep * double(count + 1), RankStep, count);
        return ranks && (ranks->isEmpty() || ranks->last() < *below) ? ranks : std::nullopt;
    }
    auto ranks = steps(*above, (*below - *above) / double(count + 1), count);
    return ranks && (ranks->isEmpty() || ranks->last() < *below) ? ranks : std::nullopt;
}

// Whether so many numbers fit between two with room to spare: otherwise the next newcomer at the
// same place would have to renumber again.
static bool fits(double above, double below, qsizetype count)
{
    const double step = (below - above) / double(count + 1);
    return step > std::max({1.0, std::abs(above), std::abs(below)}) * 1e-9;
}

Renumbering renumbered(const QList<double> &ranks, qsizetype position, qsizetype newcomers)
{
    qsizetype first = position; // these lie behind the newcomers and have to move: [first, last)
    qsizetype last = position;
    const auto count = [&] { return last - first + newcomers; };
    for (qsizetype reach = 1;; reach *= 2) {
        first = std::max<qsizetype>(0, position - reach);
        last = std::min(ranks.size(), position + reach);
        if (first == 0 || last == ranks.size() || fits(ranks[first - 1], ranks[last], count()))
            break;
    }
    const auto above = first > 0 ? std::optional(ranks[first - 1]) : std::nullopt;
    const auto below = last < ranks.size() ? std::optional(ranks[last]) : std::nullopt;
    auto fresh = ranksBetween(above, below, count());
    if (!fresh) { // ranks beyond all measure, from a foreign hand: all begin anew
        first = 0;
        last = ranks.size();
        fresh = ranksBetween({}, {}, count());
    }
    Renumbering result;
    for (qsizetype i = 0; i < fresh->size(); ++i) {
        const auto place = first + i;
        if (place < position)
            result.moved.append({place, fresh->at(i)});
        else if (place < position + newcomers)
            result.ranks.append(fresh->at(i));
        else
            result.moved.append({place - newcomers, fresh->at(i)});
    }
    return result;
}

} // namespace Dayshift
