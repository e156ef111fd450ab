// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

namespace Dayshift {

// Where the time of finished work went: for the stories finished in the window, how long they stood
// in each status from their creation until then. Statuses of progress are work, all others waiting;
// what was finished and opened again waited in between.
struct WaitLedger
{
    struct Stage
    {
        double seconds = 0; // of all stories together
        int stories = 0; // that stood there
    };
    int stories = 0;
    std::vector<Stage> stages = {}; // one for each status of the definition
    std::optional<double> working = {}; // seconds; none: nothing was finished
    std::optional<double> waiting = {};
    std::optional<double> workingShare = {}; // of both, 0 to 1
};
[[nodiscard]] WaitLedger waitLedger(const Scene &scene);

} // namespace Dayshift
