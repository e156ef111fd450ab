// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/board/story.h"
#include "models/exchange/holding.h"

namespace Dayshift {

// What a file says of an item, as the values that it has here: compared with what the next file
// says, and with what stands here by then. Texts are kept by their hash.
[[nodiscard]] QString seenText(const ImportedItem &item, const Story &story);
[[nodiscard]] QString seenText(const ImportedItem &item, const Epic &epic);

// A long text by its hash, as seenText() keeps it.
[[nodiscard]] QString textMark(const QString &text);

} // namespace Dayshift
