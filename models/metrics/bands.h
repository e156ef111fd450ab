// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/definition.h"

#include <QList>

#include <optional>

namespace Dayshift {

// DORA's levels of one year. They describe that year's answers and are no thresholds, so they are
// shown with their year or not at all.
enum class Level { Low, Medium, High, Elite };

// What a level is looked up for; the units are seconds, a share from 0 to 1, and deployments a day.
enum class BandMeasure { LeadTime, Recovery, FailureRate, Frequency };

// The level of a value; none for no value, or where levels are switched off.
[[nodiscard]] std::optional<Level> levelOf(BandMeasure measure, BandYear year,
                                           std::optional<double> value);

// A level as an interval of values, from the best on. The last has no end.
struct LevelBand
{
    Level level = Level::Low;
    double from = 0;
    std::optional<double> to = {};
};
[[nodiscard]] QList<LevelBand> bandsOf(BandMeasure measure, BandYear year);

// "elite", "high", …: the words of the interchange form.
[[nodiscard]] QString wordOf(Level level);
// 2024, or 0 for off.
[[nodiscard]] int numberOf(BandYear year);

} // namespace Dayshift
