// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QDateTime>

namespace Dayshift {

// How the stories of the demo day hang together, and what they must fulfil: after its board and its
// servers.
Result<Done> tellLinks(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
