// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

namespace Dayshift {

// Looks at a file before anything opens it, and reads no more than its first hundred bytes:
// NotFound, NotAWorkspace, ReadOnly (when it is to be written) or SchemaTooNew say why it should
// not be opened so. A workspace that is not there yet, in a folder that can be written to, is
// NotFound, too: only createFile() makes one.
Result<Done> examine(const QString &path, OpenMode mode);

// Makes an empty file that examine() accepts; Invalid if there is one already.
Result<Done> createFile(const QString &path);

// Whether the file lies on a network drive, where SQLite's locks cannot be trusted.
[[nodiscard]] bool isOnNetworkDrive(const QString &path);

} // namespace Dayshift
