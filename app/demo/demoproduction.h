// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// How the demo's team watches its production: a Prometheus at this address, six figures of the
// sign-in, and what else was changed there on the day before.
Result<Done> tellProduction(Transaction &transaction, const QString &address);

} // namespace Dayshift
