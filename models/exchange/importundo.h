// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importer.h"

namespace Dayshift {

// Takes back all that one import wrote, or brings it in again, in the caller's transaction: what it
// made goes, what it changed is as it was. The lines that it left in the activity log say what that
// is, and are read a page at a time, so that the size of an import costs no memory. Conflict, with
// the reason for people, if somebody has changed any of it since or refers to it; then nothing is
// done. Each step is a new line of the log.
[[nodiscard]] Result<Done> takeBackImport(Transaction &transaction, const ImportSpan &span);
[[nodiscard]] Result<Done> bringBackImport(Transaction &transaction, const ImportSpan &span);

// The same on the store's thread.
enum class ImportStep { TakeBack, BringBack };
[[nodiscard]] QFuture<Result<Done>> runImportStep(Store &store, const ImportSpan &span,
                                                  ImportStep step);

} // namespace Dayshift
