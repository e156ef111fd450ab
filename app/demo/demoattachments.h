// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// What is attached on the demo day: a picture of what a customer saw, drawn here, at the urgent
// story; and what was said of its epic, with a short text.
Result<Done> tellAttachments(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
