// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringView>

namespace Dayshift {

// How much of a server's text is kept: more than anybody reads in a list, and no more than a row
// of the workspace should weigh.
inline constexpr qsizetype LongestName = 300;
inline constexpr qsizetype LongestMessage = 4000;

// A server's text as a name: on one line, without control characters and without the marks that
// turn the reading direction of what stands behind them; cut at so many characters.
[[nodiscard]] QString plainName(QStringView text, qsizetype longest = LongestName);

// The same for text of several lines, as commit messages are.
[[nodiscard]] QString plainMessage(QStringView text, qsizetype longest = LongestMessage);

// An address that a person may open in a browser, or nothing: http and https only.
[[nodiscard]] QString plainPage(const QString &text);

// ISO 8601 in every form that servers use (with or without fraction of any length, "Z", "+02:00",
// "+0200"), or compact (20220220T204548+0000). Invalid for what cannot be read, for year 1 and 0
// o'clock of 1970, and where no zone says which instant it is.
[[nodiscard]] QDateTime instant(QStringView text);

// Seconds since 1970; invalid for 0 and for what lies outside of any calendar.
[[nodiscard]] QDateTime instant(double seconds);

} // namespace Dayshift
