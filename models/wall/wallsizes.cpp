// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallsizes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Dayshift {

static constexpr double CapitalHeight = 0.727;
static constexpr double MillimetresAnInch = 25.4;
static constexpr qint64 ShiftEvery = 2 * 60 * 1000;
static constexpr int ShiftPoints = 8;
// Beyond that a page holds too little to be worth walking up to.
static constexpr double LargestGrowth = 1.8;

double wallPixels(double metres, double arcMinutes, double millimetresPerPixel)
{
    const auto angle = arcMinutes / 60 * std::numbers::pi / 180;
    return metres * 1000 * std::tan(angle) / millimetresPerPixel / CapitalHeight;
}

double millimetresPerPixel(QSize pixels, double inches)
{
    const auto diagonal = std::hypot(pixels.width(), pixels.height());
    return diagonal > 0 ? inches * MillimetresAnInch / diagonal : 1;
}

WallSizes wallSizesOf(QSize pixels, double inches, double metres)
{
    const auto lines = std::max(1, pixels.height());
    const auto plain = std::min(lines / 1080.0, std::max(1, pixels.width()) / 1920.0);
    const auto pitch = millimetresPerPixel(pixels, inches);
    const auto wanted = wallPixels(metres, WallType::StatusArc, pitch);
    const auto growth = std::clamp(wanted / (WallType::LeastStatus * plain), 1.0, LargestGrowth);
    WallSizes sizes {.scale = std::max(plain * growth, 0.05)};
    sizes.units = QSizeF(pixels) / sizes.scale;
    sizes.readableFrom
            = metres * WallType::LeastStatus * sizes.scale / std::max(wanted, 1.0);
    return sizes;
}

QPointF wallShift(qint64 milliseconds)
{
    const auto step = (milliseconds / ShiftEvery) % ShiftPoints;
    const auto angle = 2 * std::numbers::pi * double(step) / ShiftPoints;
    return {WallShiftRadius * std::cos(angle), WallShiftRadius * std::sin(angle)};
}

} // namespace Dayshift
