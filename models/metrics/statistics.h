// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace Dayshift {

// A sample in numbers. Nothing is known of an empty one but that it is empty: no data is not zero.
struct Stats
{
    int n = 0;
    std::optional<double> mean = {};
    std::optional<double> median = {};
    std::optional<double> p75 = {};
    std::optional<double> p85 = {};
    std::optional<double> p90 = {};
    std::optional<double> p95 = {};
    std::optional<double> min = {};
    std::optional<double> max = {};

    friend bool operator==(const Stats &, const Stats &) = default;
};

// The value below which the share p (0 to 1) of the sorted values lies: type 7 of Hyndman and Fan
// 1996, h = (n - 1) p, as in R, NumPy and spreadsheets. None for no values.
[[nodiscard]] std::optional<double> percentileOf(const std::vector<double> &sorted, double p);
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);
[[nodiscard]] std::optional<double> meanOf(std::span<const double> values);
// Of a sample (n - 1); none for fewer than two.
[[nodiscard]] std::optional<double> deviationOf(std::span<const double> values);
[[nodiscard]] Stats statsOf(std::vector<double> values);

// One value of a figure, with the fact that it belongs to.
struct Sample
{
    int fact = -1; // a place among the facts
    qint64 at = 0; // when it counts: the arrival, the recovery, the completion
    double seconds = 0; // the duration
};
[[nodiscard]] Stats statsOf(const std::vector<Sample> &samples);

} // namespace Dayshift
