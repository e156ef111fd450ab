// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/releases/deploymentcheck.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Dayshift {

bool isInBand(const Indicator &indicator, double value)
{
    return std::isfinite(value) && (!indicator.atLeast || value >= *indicator.atLeast)
            && (!indicator.atMost || value <= *indicator.atMost);
}

// How far outside of its band; below 0 how far from its nearer edge within.
static double outside(const Indicator &indicator, double value)
{
    double most = -std::numeric_limits<double>::infinity();
    if (indicator.atLeast)
        most = std::max(most, *indicator.atLeast - value);
    if (indicator.atMost)
        most = std::max(most, value - *indicator.atMost);
    return most;
}

DeploymentCheck judged(const DeploymentCheck &check, const CheckFacts &facts, const QDateTime &now)
{
    auto result = check;
    if (check.outcome != CheckOutcome::Watching)
        return result;
    const auto &band = facts.indicator;
    if (band.id.isNull() || (!band.atLeast && !band.atMost)) {
        result.outcome = CheckOutcome::NotMeasured;
        result.endedAt = now;
        return result;
    }
    const auto longestGap = 3 * std::max<qint64>(1, facts.everySeconds);
    result.inBandSince = {};
    result.last.reset();
    result.worst.reset();
    QDateTime last;
    bool lastIsIn = false;
    for (const auto &measured : facts.measured) {
        if (measured.at < check.startedAt || measured.at > now)
            continue;
        if (last.isValid() && last.secsTo(measured.at) > longestGap)
            result.inBandSince = {};
        last = measured.at;
        const auto value = measured.value.value_or(std::numeric_limits<double>::quiet_NaN());
        lastIsIn = isInBand(band, value);
        if (std::isfinite(value)) {
            result.last = value;
            if (!result.worst || outside(band, value) > outside(band, *result.worst))
                result.worst = value;
        } else {
            result.last.reset();
        }
        if (!lastIsIn)
            result.inBandSince = {};
        else if (!result.inBandSince.isValid())
            result.inBandSince = measured.at;
        if (lastIsIn && !facts.alertFires
            && result.inBandSince.secsTo(measured.at) >= check.windowSeconds) {
            result.outcome = CheckOutcome::Recovered;
            result.endedAt = measured.at;
            return result;
        }
    }
    const bool isFresh = last.isValid() && last.secsTo(now) <= longestGap;
    if (!isFresh) {
        result.inBandSince = {};
        return result;
    }
    if (result.last && !lastIsIn && check.startedAt.secsTo(last) >= check.windowSeconds) {
        result.outcome = CheckOutcome::Failed;
        result.endedAt = last;
    }
    return result;
}

} // namespace Dayshift
