// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/pipeline/connection.h"
#include "models/pipeline/seen.h"
#include "models/store/transaction.h"

#include <QFuture>

#include <functional>

namespace Dayshift {

class Store;

// What the workspace says of this connection's builds that were going on, and how long the team
// keeps builds.
struct Recalled
{
    QList<Build> open = {};
    int keepDays = 90;
};
// For Store::read().
[[nodiscard]] std::function<Result<Recalled>(Database &)>
recalledOf(const ConnectionId &connection);

// Writes the news and the reading that brought them, in one transaction, and gives the reading as
// it stands then. A connection that is gone meanwhile leaves no trace.
[[nodiscard]] QFuture<Result<Reading>> writeNews(Store &store, const Connection &connection,
                                                 const News &news, const QDateTime &now);

// The same for the details of one build that a person asked for: no reading of the whole server.
// A build that is gone meanwhile leaves no trace.
[[nodiscard]] QFuture<Result<Done>> writeDetails(Store &store, const News &news,
                                                 const BuildId &build, const QDateTime &now);

// Removes a build and all that belongs to it. Nothing else may refer to it.
[[nodiscard]] Result<Done> removeBuild(Transaction &transaction, const BuildId &build);

// Writes that a reading failed; what was read before stays, with its age. The first failure in a
// row says since when.
[[nodiscard]] QFuture<Result<Reading>> writeFailure(Store &store, const Connection &connection,
                                                    const Error &error, const QDateTime &now,
                                                    const QDateTime &next);

} // namespace Dayshift
