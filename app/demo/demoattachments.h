// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/transaction.h"

namespace Dayshift {

// What was said of an epic of the demo day, with a short text attached to it.
Result<Done> tellAttachments(Transaction &transaction, const QDateTime &now);
// A picture of what a customer saw, drawn here, at the urgent story.
Result<Done> attachPicture(Transaction &transaction, const QDateTime &now);

} // namespace Dayshift
