// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// What done means to the demo's team: two versions, what is ticked for the stories of today, and
// one story that went without all of it. The board has to be told before.
Result<Done> tellDone(Transaction &transaction, const QDateTime &now);
// What of it is ticked by hand for the urgent story, now.
Result<Done> tickUrgent(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
