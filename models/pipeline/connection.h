// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/freshness.h"
#include "models/pipeline/build.h"

#include <QUrl>

namespace Dayshift {

// A server that the team looks at. Its token is not here: it lies in the keyring, or in the
// environment as DAYSHIFT_TOKEN_<NAME>.
struct Connection
{
    ConnectionId id = {};
    QString name = {};
    QString provider = {};
    QString address = {};
    QString account = {};
    QString projects = {}; // one a line; empty: all that the token shows
    QString caFile = {};   // a certificate authority of one's own, PEM
    bool enabled = true;
    bool mayWrite = false; // builds may be started and stopped through it
    bool http2 = false;    // may be asked by HTTP/2: many questions at once over one line

    friend bool operator==(const Connection &, const Connection &) = default;
};

// How the last reading of a connection went, under the connection's own id. It is stored beside
// what was read, so that every window of the team, the wall included, shows the same age.
struct Reading
{
    ConnectionId id = {};
    QString name = {};
    QDateTime readAt = {};      // the last good answer; invalid: none yet
    QDateTime triedAt = {};     // the last try, good or bad
    QDateTime failedSince = {}; // invalid: the last try was good
    QString failure = {};       // Error::word()
    QString reason = {};        // Error::title(), in the language of whoever read it
    QDateTime nextAt = {};      // when it is tried again

    [[nodiscard]] Freshness freshness() const { return {failedSince, reason}; }
    friend bool operator==(const Reading &, const Reading &) = default;
};

} // namespace Dayshift

Q_DECLARE_METATYPE(Dayshift::Connection)
Q_DECLARE_METATYPE(Dayshift::Reading)
