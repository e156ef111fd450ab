// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"
#include "models/pipeline/connection.h"

#include <QList>

namespace Dayshift {

// Tidied as it is stored: no blanks around what was typed, projects one a line.
[[nodiscard]] Connection tidied(Connection connection);

// Whether a connection may be stored beside the known ones (itself among them or not). Else
// Invalid, whose code names the field to look at: "name", "provider", "address" or "ca".
[[nodiscard]] Result<Done> mayConnect(const Connection &connection, const QList<Connection> &known);

} // namespace Dayshift
