// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/steps.h"

#include <optional>

namespace Dayshift {

// What an answer to a step says against it; nothing if it was taken. Pure: it looks at the answer
// alone. right: what a token needs, as its provider says. What the server said goes along on one
// line, unless the token is in it.
[[nodiscard]] std::optional<Error> refusalIn(const Reply &reply, const Wish &wish, bool isDeed,
                                             const QString &right, const QString &token);

// The error of a deed that never got an answer: nobody knows whether it was done.
[[nodiscard]] Error doubtful(Error error);

} // namespace Dayshift
