// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/explanation.h"

#include <QByteArray>

namespace Dayshift {

// What an HTTP status that is no good one stands for: "auth", "not-found" ...
[[nodiscard]] QString failureKindOf(int httpStatus);

// The failure that a JSON body tells of, in any of the forms that CI servers give it; nothing if it
// tells of none. The status of the answer is not known here, unless the body repeats it.
[[nodiscard]] std::optional<Explanation::Failure> failureIn(const QJsonObject &body);
// The same for an answer that should have been JSON: a web page, or a sentence by itself.
[[nodiscard]] std::optional<Explanation::Failure> failureIn(const QByteArray &body);

} // namespace Dayshift
