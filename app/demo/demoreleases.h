// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// The release that mends sign-in, with the one before it: proven, sealed, and waiting for its last
// signature. After board and pipelines.
Result<Done> tellReleases(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
