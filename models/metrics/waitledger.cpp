// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/metrics/waitledger.h"

#include <algorithm>
#include <utility>

namespace Dayshift {

WaitLedger waitLedger(const Scene &scene)
{
    WaitLedger figure;
    const auto &statuses = scene.definition().statuses;
    const auto &journeys = scene.journeys();
    const auto finished = scene.completionsInWindow();
    figure.stories = int(finished.size());
    figure.stages.resize(size_t(statuses.size()));
    if (finished.empty())
        return figure;
    std::vector<int> lastStory(figure.stages.size(), Nowhere);
    for (const auto &done : finished) {
        const auto steps = journeys.of(done.story);
        for (size_t i = 0; i + 1 < steps.size() && steps[i].at < done.at; ++i) {
            const auto status = size_t(steps[i].status);
            figure.stages[status].seconds
                    += double(std::min<qint64>(steps[i + 1].at, done.at) - steps[i].at);
            if (std::exchange(lastStory[status], done.story) != done.story)
                ++figure.stages[status].stories;
        }
    }
    figure.working = 0;
    figure.waiting = 0;
    for (size_t status = 0; status < figure.stages.size(); ++status) {
        const bool isWork = statuses[qsizetype(status)].phase == Phase::InProgress;
        *(isWork ? figure.working : figure.waiting) += figure.stages[status].seconds;
    }
    const double total = *figure.working + *figure.waiting;
    if (total > 0)
        figure.workingShare = *figure.working / total;
    return figure;
}

} // namespace Dayshift
