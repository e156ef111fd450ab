// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Dayshift {

// Roles as the command line is told them: "developer", "product-owner", "RE", or in the reader's own
// language.

// The first that is no role; empty: all are.
[[nodiscard]] QString roleUnknownIn(const QStringList &roles);
// Added up, as a member keeps them.
[[nodiscard]] int rolesIn(const QStringList &roles);
// Says that this is none, and which there are.
[[nodiscard]] QString noRole(const QString &text);

} // namespace Dayshift
