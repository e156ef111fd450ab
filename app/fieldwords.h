// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/format.h"
#include "models/store/database.h"
#include "views/shell/conflictview.h"

namespace Dayshift {

// The names behind the ids that a conflict may show: columns, members, epics, sprints.
Result<QHash<QString, QString>> namesOfThings(Database &database);

// How fields are called, and their values told, with these names.
[[nodiscard]] FieldWords fieldWords(const QHash<QString, QString> &names, const Format &format);

} // namespace Dayshift
