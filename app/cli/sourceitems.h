// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/alert.h"
#include "models/store/database.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Dayshift {

// What monitoring told, for "list" and "poll": the same names as everywhere.
[[nodiscard]] QJsonObject toJson(const Alert &alert);
Result<QJsonArray> alertItems(Database &database);
Result<QJsonArray> sourceItems(Database &database);
Result<QJsonArray> figureItems(Database &database); // each with its newest value

} // namespace Dayshift
