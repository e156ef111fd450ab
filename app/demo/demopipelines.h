// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// Where the servers of the demo answer.
struct DemoAddresses
{
    QString ci = {};
    QString silent = {};
    QString monitor = {};
};

// What the demo's servers told before the day began: ten pipelines, each with eleven builds and
// the one that it stands with in the morning, and who has what fails. now is the late morning of
// the day, from which ages are told; what began on the day itself its server tells.
Result<Done> tellPipelines(Transaction &transaction, const QDateTime &now,
                           const DemoAddresses &addresses);

} // namespace Dayshift
