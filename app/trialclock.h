// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "models/wall/wallwatch.h"

#include <chrono>
#include <memory>

namespace Dayshift {

// Time that runs faster, for trials that stand for days: a file says how, and may say otherwise
// while they go on. One line: the machine's milliseconds since 1970 at which it begins, the
// milliseconds that the clock shows then, how many times as fast time runs, and by how many
// milliseconds somebody set the clock wrong.
class TrialClock
{
public:
    // The file that DAYSHIFT_TRIAL_CLOCK names; nothing: time runs as it does.
    [[nodiscard]] static std::unique_ptr<TrialClock> fromEnvironment();

    explicit TrialClock(const QString &file);

    [[nodiscard]] Clock clock() const;
    [[nodiscard]] SteadyClock steady() const;
    // How often whoever lives by a second has to look, in real time.
    [[nodiscard]] std::chrono::milliseconds pulse() const;
    // Where whoever lives by it writes what it shows, so that the trial can read it.
    [[nodiscard]] QString saysInto() const;

private:
    struct Course;
    std::shared_ptr<Course> m_course;
};

} // namespace Dayshift
