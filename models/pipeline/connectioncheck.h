// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/pipeline/connection.h"

#include <QFuture>
#include <QList>
#include <QString>

namespace Dayshift {

class HttpClient;

// One thing that has to hold before a connection is worth keeping.
struct Check
{
    enum class Subject { Address, Tls, Auth, Format }; // tried in this order
    enum class Outcome {
        Held,
        Failed,
        NotTried // because an earlier one failed, or because there is nothing to try
    };

    Subject subject = Subject::Address;
    Outcome outcome = Outcome::NotTried;
    QString detail = {}; // one or two sentences: what was found, and what to do about it

    [[nodiscard]] QString word() const; // "address", "tls", "auth", "format"
    [[nodiscard]] QString title() const; // the same for people

    friend bool operator==(const Check &, const Check &) = default;
};

// Asks the server what its reading would ask first, and tells each check: four, in the order of
// Subject. Nothing is stored. The token may be empty; it appears in no detail. May be called from
// any thread.
[[nodiscard]] QFuture<QList<Check>> checkConnection(HttpClient &http, const Connection &connection,
                                                    const QString &token);

// The four checks as one answer of a server decided them: what comes before the one that failed
// must have held. No error: all held; found then tells what there is.
[[nodiscard]] QList<Check> checksOf(const QString &address, bool withToken, const Error *error,
                                    const QString &found = {});

// Whether nothing failed.
[[nodiscard]] bool allHold(const QList<Check> &checks);

} // namespace Dayshift
