// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QDateTime>

namespace Dayshift {

// What monitoring counted over the last quarter: how often customers tried to sign in, and how often
// that worked.
[[nodiscard]] Result<Done> tellUsage(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
