// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/build.h"
#include "models/store/transaction.h"

#include <QList>

namespace Dayshift {

// What the demo's server tells of a build beside its stages: the jobs and steps of each stage, how
// tests did on devices and environments, what was left behind, and what waits for a person.
Result<Done> tellFacts(Transaction &transaction, const Build &build, const QList<Stage> &stages);

// What the demo's server logged of a stage; one that failed ends with why.
[[nodiscard]] QByteArray demoLog(const Build &build, const Stage &stage);

} // namespace Dayshift
