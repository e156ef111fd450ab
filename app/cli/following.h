// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "models/base/result.h"
#include "models/store/store.h"

#include <QJsonArray>

#include <functional>

namespace Dayshift {

// Prints what a list holds, and then a line for each thing of it that comes, changes or goes, until
// Ctrl+C: a feed that an editor or a script reads line by line. With --json each line is a document
// {"change": "now|added|changed|removed", "kind": KIND, "item": {...}}; "now" is what was there.
// items reads the list as it is, on the store's thread. Gives an ExitStatus.
[[nodiscard]] int follow(const Call &call, Store &store, const QString &kind,
                         const std::function<Result<QJsonArray>(Database &)> &items);

} // namespace Dayshift
