// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/seen.h"
#include "models/store/transaction.h"

namespace Dayshift {

// Writes what is new beyond builds, stages and commits, which are written already. Lists that are
// shorter than before lose what is not in them. What belongs to a build or a stage that is gone
// meanwhile is left out.
[[nodiscard]] Result<Done> writeFacts(Transaction &transaction, const News &news,
                                      const QDateTime &now);

// Takes one more report into the tests of a stage. An older one than is known changes nothing, and
// the same one counts once. Gives how many tests passed only at a later try.
[[nodiscard]] Result<qint64> writeReport(Transaction &transaction, const Build &build,
                                         const Stage &stage, const ToldTests &told);

} // namespace Dayshift
