// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Dayshift {

std::optional<double> percentileOf(const std::vector<double> &sorted, double p)
{
    if (sorted.empty())
        return {};
    const double h = double(sorted.size() - 1) * p;
    const auto k = size_t(std::floor(h));
    if (k + 1 >= sorted.size())
        return sorted.back();
    return sorted[k] + (h - double(k)) * (sorted[k + 1] - sorted[k]);
}

std::optional<double> medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return percentileOf(values, 0.5);
}

std::optional<double> meanOf(std::span<const double> values)
{
    if (values.empty())
        return {};
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> deviationOf(std::span<const double> values)
{
    if (values.size() < 2)
        return {};
    const double mean = *meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size() - 1));
}

Stats statsOf(const std::vector<Sample> &samples)
{
    std::vector<double> values;
    values.reserve(samples.size());
    for (const auto &sample : samples)
        values.push_back(sample.seconds);
    return statsOf(std::move(values));
}

Stats statsOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return {.n = int(values.size()),
            .mean = meanOf(values),
            .median = percentileOf(values, 0.5),
            .p75 = percentileOf(values, 0.75),
            .p85 = percentileOf(values, 0.85),
            .p90 = percentileOf(values, 0.9),
            .p95 = percentileOf(values, 0.95),
            .min = values.front(),
            .max = values.back()};
}

} // namespace Dayshift
