// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/metrics/scene.h"

#include <array>

namespace Dayshift {

// How sure a forecast is, in percent.
inline constexpr std::array ForecastConfidences {50, 70, 85, 95};

// What the past days would do again, drawn at random (metrics.md, 5.3): the same seed gives the
// same draws for ever. At the instant of knowledge, whatever the window.
struct Forecast
{
    using Answers = std::array<std::optional<int>, ForecastConfidences.size()>;

    QDate firstDay = {}; // of the history
    std::vector<int> history = {}; // stories finished a local day, the oldest first
    Answers howMany = {}; // at least so many in the horizon
    Answers whenDays = {}; // all items within so many days
};
[[nodiscard]] Forecast forecast(const Scene &scene);

// The answers of a history: none if it is empty or nothing was ever finished in it.
void simulate(Forecast &forecast, const ForecastSettings &settings);

// SplitMix64: the generator by which a saved forecast can be repeated to the last digit.
class SplitMix64
{
public:
    explicit SplitMix64(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 operator()()
    {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        auto z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

} // namespace Dayshift
