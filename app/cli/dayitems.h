// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QJsonArray>

namespace Dayshift {

// The threads of the incidents of a day, each with its sums and steps; invalid: of today. Spans are
// in seconds.
Result<QJsonArray> dayItems(Database &database, QDate date = {});
// What waits now for each role.
Result<QJsonArray> waitingItems(Database &database);

} // namespace Dayshift
