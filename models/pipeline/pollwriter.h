// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"
#include "models/pipeline/seen.h"
#include "models/store/database.h"

#include <QFuture>

#include <functional>

namespace Dayshift {

class Store;

// What the workspace says of this connection's builds that were going on; for Store::read().
[[nodiscard]] std::function<Result<QList<Build>>(Database &)>
openBuildsOf(const ConnectionId &connection);

// Writes the news and the reading that brought them, in one transaction, and gives the reading as
// it stands then. A connection that is gone meanwhile leaves no trace.
[[nodiscard]] QFuture<Result<Reading>> writeNews(Store &store, const Connection &connection,
                                                 const News &news, const QDateTime &now);

// Writes that a reading failed; what was read before stays, with its age. The first failure in a
// row says since when.
[[nodiscard]] QFuture<Result<Reading>> writeFailure(Store &store, const Connection &connection,
                                                    const Error &error, const QDateTime &now,
                                                    const QDateTime &next);

} // namespace Dayshift
