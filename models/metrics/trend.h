// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"

#include <optional>

namespace Dayshift {

// Under so many values nothing follows: no average, no trend, no level.
inline constexpr int EnoughForATrend = 5;

enum class TrendWord : int { Better, Worse, Same };

// How a figure changed against the period before.
struct Trend
{
    QString words = {}; // "−60 % against the 12 weeks before"; empty: none
    QString brief = {}; // "−60 %"
    TrendWord word = TrendWord::Same;
};

// What two values of a figure are compared by. The trend is none where either is missing or made
// of too few.
struct Comparison
{
    std::optional<double> now = {};
    std::optional<double> before = {};
    int count = 0; // what the value now is made of
    int countBefore = 0;
    bool moreIsBetter = false;
    bool inPoints = false; // of shares: the difference in percentage points
};
[[nodiscard]] Trend trendOf(const Comparison &comparison, int days, const Format &format);

// "12 weeks", or days where they are no whole weeks.
[[nodiscard]] QString periodInWords(int days);

} // namespace Dayshift
