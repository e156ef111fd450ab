// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/bands.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

static constexpr double Hour = 3600;
static constexpr double Day = 86'400;

// One cut-off: from the best level on, the first that holds counts.
struct CutOff
{
    Level level;
    double at;
};

static QList<CutOff> cutOffs(BandMeasure measure, BandYear year)
{
    using enum Level;
    switch (measure) {
    case BandMeasure::LeadTime: // below
        if (year == BandYear::Y2021)
            return {{Elite, Hour}, {High, 7 * Day}, {Medium, 182 * Day}};
        if (year == BandYear::Y2022)
            return {{High, 7 * Day}, {Medium, 30 * Day}};
        return {{Elite, Day}, {High, 7 * Day}, {Medium, 30 * Day}};
    case BandMeasure::Recovery: // below
        if (year == BandYear::Y2022)
            return {{High, Day}, {Medium, 7 * Day}};
        return {{Elite, Hour}, {High, Day}, {Medium, 7 * Day}};
    case BandMeasure::FailureRate: // at or below
        if (year == BandYear::Y2019)
            return {{Elite, 0.15}, {Medium, 0.45}};
        if (year == BandYear::Y2021)
            return {{Elite, 0.15}, {High, 0.30}};
        if (year == BandYear::Y2022)
            return {{High, 0.15}, {Medium, 0.30}};
        if (year == BandYear::Y2023)
            return {{Elite, 0.05}, {High, 0.10}, {Medium, 0.15}};
        return {{Elite, 0.05}, {High, 0.10}, {Medium, 0.20}};
    case BandMeasure::Frequency: // above one a day, or at least
        if (year == BandYear::Y2021)
            return {{Elite, 1}, {High, 1.0 / 30}, {Medium, 1.0 / 182}};
        if (year == BandYear::Y2022)
            return {{High, 1}, {Medium, 1.0 / 30}};
        return {{Elite, 1}, {High, 1.0 / 7}, {Medium, 1.0 / 30}};
    }
    return {};
}

static bool holds(BandMeasure measure, double value, double cutOff)
{
    switch (measure) {
    case BandMeasure::LeadTime:
    case BandMeasure::Recovery:
        return value < cutOff;
    case BandMeasure::FailureRate:
        return value <= cutOff;
    case BandMeasure::Frequency:
        // Exactly one deployment a day is not "multiple a day".
        return cutOff >= 1 ? value > cutOff : value >= cutOff;
    }
    return false;
}

std::optional<Level> levelOf(BandMeasure measure, BandYear year, std::optional<double> value)
{
    if (year == BandYear::Off || !value)
        return {};
    for (const auto &cutOff : cutOffs(measure, year)) {
        if (holds(measure, *value, cutOff.at))
            return cutOff.level;
    }
    return Level::Low;
}

QList<LevelBand> bandsOf(BandMeasure measure, BandYear year)
{
    if (year == BandYear::Off)
        return {};
    QList<LevelBand> bands;
    const auto cuts = cutOffs(measure, year);
    if (measure == BandMeasure::Frequency) { // the more, the better
        std::optional<double> above;
        for (const auto &cut : cuts) {
            bands.append({cut.level, cut.at, above});
            above = cut.at;
        }
        bands.append({Level::Low, 0, above});
        return bands;
    }
    double from = 0;
    for (const auto &cut : cuts) {
        bands.append({cut.level, from, cut.at});
        from = cut.at;
    }
    bands.append({Level::Low, from, {}});
    return bands;
}

QString wordOf(Level level)
{
    switch (level) {
    case Level::Elite:
        return u"elite"_s;
    case Level::High:
        return u"high"_s;
    case Level::Medium:
        return u"medium"_s;
    case Level::Low:
        return u"low"_s;
    }
    return {};
}

int numberOf(BandYear year)
{
    switch (year) {
    case BandYear::Off:
        return 0;
    case BandYear::Y2019:
        return 2019;
    case BandYear::Y2021:
        return 2021;
    case BandYear::Y2022:
        return 2022;
    case BandYear::Y2023:
        return 2023;
    case BandYear::Y2024:
        return 2024;
    }
    return 0;
}

} // namespace Dayshift
