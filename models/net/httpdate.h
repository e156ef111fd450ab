// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>

namespace Dayshift {

// A date as HTTP writes it (RFC 9110, 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT"), in UTC; invalid
// where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

} // namespace Dayshift
