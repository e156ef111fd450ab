// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/id.h"
#include "models/store/database.h"

#include <QSet>

namespace Dayshift {

// The ids of the stories that a filter finds, in the words of the window's filter field, by the
// same rules and for the same person.
Result<QSet<QString>> storiesThatMatch(Database &database, const QString &query,
                                       const QString &actor);

} // namespace Dayshift
