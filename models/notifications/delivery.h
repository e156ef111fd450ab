// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notification.h"

namespace Dayshift {

// How far one notification comes now.
enum class Delivery : int {
    Desktop,
    Tray,
    List,
    Held, // into the list, and into the digest at the end of the quiet
    Nothing
};

// What keeps the desktop quiet at a moment.
struct Quiet
{
    QuietHours hours = {};
    QTime time = {};
    bool presenting = false; // a sprint review is shown
    bool paused = false; // by the person, in the tray

    // Whether it is quiet for this.
    [[nodiscard]] bool holds(Concern concern) const;
};

[[nodiscard]] Delivery deliveryOf(Concern concern, Reach reach, const Quiet &quiet);

} // namespace Dayshift
