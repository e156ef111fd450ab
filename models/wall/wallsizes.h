// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QSize>
#include <QSizeF>

namespace Dayshift {

// How large type has to be to be read from afar, by ISO 9241-303: 20 minutes of arc for what tells
// the state, 18 for its details, which are read from three fifths of the distance.
namespace WallType {
// The sizes of the picture at 1080 lines (tokens.json, "type.wall").
inline constexpr double Detail = 34, Row = 44, Label = 40, Heading = 56, Status = 72, Figure = 120,
                        Clock = 64;
inline constexpr double LeastStatus = 64; // of a line that tells a state
inline constexpr double StatusArc = 20; // minutes
} // namespace WallType

// The height of type in pixels whose capitals are seen so large: metres * tan(arc) / mm for each
// pixel / 0.727, the capital height of Inter.
[[nodiscard]] double wallPixels(double metres, double arcMinutes, double millimetresPerPixel);
// Of a panel of so many pixels and this diagonal.
[[nodiscard]] double millimetresPerPixel(QSize pixels, double inches);

// The picture of a panel: laid out in units of which a 1080p panel at 5 m has one for each pixel.
struct WallSizes
{
    double scale = 1; // pixels for each unit
    QSizeF units = {1920, 1080}; // there are fewer where type has to be larger: less is shown
    double readableFrom = 5; // metres from which a state can be read at most

    friend bool operator==(const WallSizes &, const WallSizes &) = default;
};
[[nodiscard]] WallSizes wallSizesOf(QSize pixels, double inches, double metres);

// Where the whole picture stands against burning in: one of eight points of a circle of 6 units,
// another every 2 minutes.
[[nodiscard]] QPointF wallShift(qint64 milliseconds);
inline constexpr double WallShiftRadius = 6;

} // namespace Dayshift
