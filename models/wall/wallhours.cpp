// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wall/wallhours.h"

namespace Dayshift {

bool isBetween(QTime time, QTime from, QTime to)
{
    if (from == to)
        return true;
    if (from < to)
        return time >= from && time < to;
    return time >= from || time < to;
}

WallLight wallLightAt(const WallChoices &choices, const QDateTime &local, bool isUrgent)
{
    if (isUrgent)
        return WallLight::Full;
    const auto time = local.time();
    // Hours over midnight belong to the day on which they began.
    const bool isLate = choices.opens > choices.closes && time < choices.closes;
    const auto day = local.date().addDays(isLate ? -1 : 0);
    const bool isWorkday = choices.weekends || day.dayOfWeek() < 6;
    if (choices.hasHours && (!isWorkday || !isBetween(time, choices.opens, choices.closes)))
        return WallLight::Off;
    if (choices.hasNight && isBetween(time, choices.nightFrom, choices.nightTo))
        return WallLight::Dim;
    return WallLight::Full;
}

} // namespace Dayshift
