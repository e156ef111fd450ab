// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosigning.h"

namespace Dayshift {

QList<DemoDeed> signingDeeds()
{
    return {};
}

} // namespace Dayshift
