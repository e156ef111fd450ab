// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"
#include "models/team/rights.h"

namespace Dayshift {

// Whether the author of this transaction has the right, as the team is in it. The views say so
// before; this holds when they are behind, and for whoever comes by another way.
[[nodiscard]] Result<Done> mayDo(Transaction &transaction, Right right);

// Guests look. Known to the store by way of the table of members.
[[nodiscard]] Result<Done> keepGuestsOut(Transaction &transaction);

} // namespace Dayshift
