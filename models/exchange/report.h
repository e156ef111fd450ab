// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/holding.h"

#include <QJsonArray>

namespace Dayshift {

// What a file holds, in the form of the import notes (tool, items, stories_by_status, sample …).
[[nodiscard]] QJsonObject reportOf(const Holding &holding);

// A warning as a sentence for people.
[[nodiscard]] QString sentenceOf(const ImportWarning &warning);
// Why a record does not come in.
[[nodiscard]] QString reasonOf(const SkippedRecord &record);

} // namespace Dayshift
