// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/notifications/notification.h"
#include "views/style/statusglyph.h"

#include <QCoreApplication>

namespace Dayshift {

// Notifications in the reader's words: who or what, and what happened. Plain text.
class NotificationWords
{
    Q_DECLARE_TR_FUNCTIONS(Dayshift::NotificationWords)
public:
    // "Story #2187 is yours", "billing-api failed at Security".
    [[nodiscard]] static QString title(const Notification &notification);
    // "Product Owner gave you: Sign-in rejects valid credentials"; may be empty.
    [[nodiscard]] static QString text(const Notification &notification);
    // Of the thing that several are about.
    [[nodiscard]] static QString object(const Notification &notification);
    // What somebody may take over; empty: nothing.
    [[nodiscard]] static QString takeOver(const Notification &notification);
    [[nodiscard]] static Sign sign(Concern concern);
};

} // namespace Dayshift
