// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/wallchoices.h"

#include <QDateTime>

namespace Dayshift {

// How bright a wall is: dim at night, dark while nobody is to look.
enum class WallLight : int { Full, Dim, Off };

// The part of full brightness that what stands still has at night, at most.
inline constexpr double WallDimmed = 0.6;

// By the team's clock. Something of the highest priority brings the picture back, whatever the hour.
[[nodiscard]] WallLight wallLightAt(const WallChoices &choices, const QDateTime &local,
                                    bool isUrgent);

// Whether a time of day lies between two others, the second excluded, over midnight if it is the
// earlier one; two that are the same are the whole day.
[[nodiscard]] bool isBetween(QTime time, QTime from, QTime to);

} // namespace Dayshift
