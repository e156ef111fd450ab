// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// Words of another direction than the view's, a name or a title, marked so that they keep their own:
// the end of a sentence stays at its end, and the dots of what is cut. For one line of text.
[[nodiscard]] QString inOwnDirection(const QString &text, Qt::LayoutDirection direction);

} // namespace Dayshift
