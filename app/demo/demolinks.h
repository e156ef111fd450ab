// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

#include <QDateTime>

namespace Dayshift {

// What is known before the day begins, or what comes with the story that it is about.
enum class DemoPart { Before, Urgent };

// How the stories of the demo day hang together, and what they must fulfil: after its board and its
// servers.
Result<Done> tellLinks(Transaction &transaction, const QDateTime &now, DemoPart part);

} // namespace Dayshift
