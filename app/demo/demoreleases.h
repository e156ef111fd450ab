// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/demoboard.h"
#include "models/store/transaction.h"

namespace Dayshift {

// When the releases of the twelve weeks before the demo day went out, oldest first: twenty-two of
// them, the last one on the eve of the day. It is that one that the day is about.
[[nodiscard]] QList<QDateTime> demoReleases();

// Their deployments with the stories that each took along, and what went wrong in production: two
// of them harmed customers, and four failures had no deployment to blame.
Result<Done> tellReleases(Transaction &transaction, const QList<DemoDone> &finished);

} // namespace Dayshift
