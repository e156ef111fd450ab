// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/net/budget.h"
#include "models/pipeline/connection.h"

#include <QList>

#include <chrono>

namespace Dayshift {

// How one connection is read at the moment, and why not faster.
struct ServerLoad
{
    // Why it is read more slowly than such a server bears.
    enum class Slowed {
        No,
        Hidden, // nobody looks
        Battery,
        Budget, // so that the allowance lasts
        Asked, // the server wants to be left alone
        Failing, // it did not answer
        Stopped, // it refused the token
    };

    ConnectionId connection = {};
    QString name = {};
    QString kind = {}; // Provider::name()
    Allowance allowance = {}; // shared by all connections to this host with this token
    int lastHour = 0; // requests of this connection
    std::chrono::milliseconds interval {0}; // from one look to the next
    bool active = false; // something goes on there
    bool pushed = false; // the server tells of changes by itself
    Slowed slowed = Slowed::No;
    QDateTime nextAt = {}; // invalid: not by itself

    friend bool operator==(const ServerLoad &, const ServerLoad &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::ServerLoad)
