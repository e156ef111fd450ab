// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/production/source.h"
#include "models/releases/release.h"

namespace Dayshift {

// One measurement. Nothing: it was measured, and is not a number.
struct Measured
{
    QDateTime at = {};
    std::optional<double> value = {};
};

// What a check is judged by.
struct CheckFacts
{
    Indicator indicator = {}; // without an id: nothing measures it
    qint64 everySeconds = 15; // how often its source is asked
    QList<Measured> measured = {}; // since the deployment, in the order of time
    bool alertFires = false; // of the incident
};

[[nodiscard]] bool isInBand(const Indicator &indicator, double value);

// How the check stands at this moment. In its band is only what was measured there: between two
// measurements further apart than three intervals nothing is known, and the window begins anew.
// Recovered: it was in its band for the whole window, and no alert fires. Failed: the window is
// over, and what was measured last is outside of the band. A silent source is neither.
[[nodiscard]] DeploymentCheck judged(const DeploymentCheck &check, const CheckFacts &facts,
                                     const QDateTime &now);

} // namespace Dayshift
