// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <chrono>

namespace Dayshift {

// What can be said of a workspace's place at the moment, for whoever looks at it.
struct StoreHealth
{
    bool isFile = true;
    std::chrono::milliseconds answeredIn = {}; // one small question there and back
    bool mayWrite = false;
    int schema = 0;
    int newest = 0; // that this program knows
    QDateTime lastWriteAt = {}; // of anybody
    qint64 bytes = 0; // 0: not known
    bool encrypted = false; // the line to a server
    std::chrono::milliseconds clockAhead = {}; // of a server, against this computer; may be negative
    QStringList connected = {}; // who has it open, as the server knows them; of a file: empty

    [[nodiscard]] bool fits() const { return schema == newest; }
};

// Asks it, without changing anything.
[[nodiscard]] Result<StoreHealth> healthOf(Database &database, bool readOnly);

} // namespace Dayshift
