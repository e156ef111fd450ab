// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notifications/delivery.h"

namespace Dayshift {

bool Quiet::holds(Concern concern) const
{
    if (presenting || paused)
        return true;
    return hours.holds(time) && !(concern == Concern::Incident && hours.incidentsBreak);
}

Delivery deliveryOf(Concern concern, Reach reach, const Quiet &quiet)
{
    switch (reach) {
    case Reach::Off:
        return Delivery::Nothing;
    case Reach::List:
        return Delivery::List;
    case Reach::Tray:
        return quiet.holds(concern) ? Delivery::List : Delivery::Tray;
    case Reach::Desktop:
        return quiet.holds(concern) ? Delivery::Held : Delivery::Desktop;
    }
    Q_UNREACHABLE();
    return Delivery::List;
}

} // namespace Dayshift
