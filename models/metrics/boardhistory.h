// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/workspacefacts.h"

namespace Dayshift {

// The status that stories stand in from when they are archived unfinished: to the figures they were
// dropped.
[[nodiscard]] QString archivedStatus();

// Fills in how the stories of `read` went over the board, from the lines of the log, and, where
// all is wanted, through which sprints. Imported history is recorded later than it happened; it
// counts by when it happened.
[[nodiscard]] Result<Done> readBoardHistory(Database &database, FactsExtent extent,
                                            WorkspaceFacts &read);
// The same for some stories alone, by their places, in the stead of what was known of them.
[[nodiscard]] Result<Done> readBoardHistoryOf(Database &database, const std::vector<int> &stories,
                                              WorkspaceFacts &read);

} // namespace Dayshift
