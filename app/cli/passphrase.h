// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Dayshift {

// One line of standard input that is not shown: what a person types, or what a pipe brings. Never
// an argument, which every other process could read. Empty: there was none.
[[nodiscard]] QString readPassphrase(const QString &prompt);

} // namespace Dayshift
