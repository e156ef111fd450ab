// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/day/daystep.h"
#include "models/store/database.h"

namespace Dayshift {

// Something that waits for somebody in a role.
struct WaitingItem
{
    enum class Kind : int {
        Alert, // fires, and is no incident yet
        EndedAlert, // is over, and nobody has seen it; with a number: so many of earlier days
        Incident, // is not recovered
        Unassigned, // an incident that nobody has
        Fix, // an incident's story that nobody has begun
        FailedStage,
        Verify, // a story that waits to be verified
        Signature,
        Approval,
        Deploy, // a release that is signed
        Check // a deployment that is watched, or did not recover
    };

    Lane lane = Lane::Customer;
    Kind kind = Kind::Alert;
    QString title = {};
    QString number = {}; // of a story, an incident or a build
    QString person = {}; // who has it; empty: nobody
    QDateTime since = {};
    QString page = {}; // where it is done: a page of the window, and a place there
    QString place = {};

    friend bool operator==(const WaitingItem &, const WaitingItem &) = default;
};

// What waits now for each of the eight roles, in their order, longest first.
[[nodiscard]] Result<QList<WaitingItem>> readWaitingItems(Database &database, const QDateTime &now);
// The stable word for JSON.
[[nodiscard]] QString wordOf(WaitingItem::Kind kind);

} // namespace Dayshift
