// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importer.h"

namespace Dayshift {

// The sentences of the import dialog.
namespace ImportWords {

// "Jira, 51 items from jira.csv"
[[nodiscard]] QString found(const Holding &holding);
// "44 new, 0 changed, 3 unchanged, 2 skipped"
[[nodiscard]] QString counts(const ImportOutcome &outcome);
// Why a status goes to the column that is proposed.
[[nodiscard]] QString reason(StatusQuestion::Because because);
// What a status is called, "(none)" for the empty one.
[[nodiscard]] QString status(const QString &raw);
// A field that was changed here, too: "SHOP-2: the title stays as it is here."
[[nodiscard]] QString kept(const KeptHere &kept);
// What an item is: epic, sub-task, or its own word.
[[nodiscard]] QString kind(const ImportedItem &item);

} // namespace ImportWords

} // namespace Dayshift
