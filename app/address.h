// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/result.h"

namespace Dayshift {

// A place in the program as mails, chats and editors link to it: "dayshift:story/2187",
// "dayshift:incident/318", "dayshift:pipeline".
struct Address
{
    QString page = {};
    QString place = {}; // as Page::setPlace takes it

    friend bool operator==(const Address &, const Address &) = default;
};

inline constexpr qsizetype LongestAddress = 200;

// Whether a word of the command line is meant as one, good or bad.
[[nodiscard]] bool isAddress(const QString &text);
// Anybody may send one: it names a thing that there is, by number or version, and can neither open
// a workspace nor do anything. Invalid for all else.
[[nodiscard]] Result<Address> addressOf(const QString &text);
// The address of a story, to be copied.
[[nodiscard]] QString addressOfStory(int number);

} // namespace Dayshift
