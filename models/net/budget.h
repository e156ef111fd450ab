// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/error.h"
#include "models/net/request.h"

#include <QDateTime>
#include <QHash>
#include <QMap>

#include <optional>

namespace Dayshift {

// How often something happened in the last hour, to the minute.
class HourCount
{
public:
    void add(const QDateTime &now);
    [[nodiscard]] int total(const QDateTime &now) const;

private:
    QMap<qint64, int> m_minutes; // by minutes since 1970
};

// What a server lets one caller ask, as its own answers tell.
struct Allowance
{
    QString host = {};
    qint64 limit = -1; // requests from one reset to the next; -1: it does not say
    qint64 left = -1;
    QDateTime resetAt = {}; // by our clock, UTC
    QDateTime stoppedUntil = {}; // not to be asked before; invalid: it may be
    int lastHour = 0; // requests that were sent

    [[nodiscard]] bool isKnown() const { return limit > 0 && left >= 0 && resetAt.isValid(); }
    // A tenth is left, or less.
    [[nodiscard]] bool isLow() const { return isKnown() && left * 10 <= limit; }
    friend bool operator==(const Allowance &, const Allowance &) = default;
};

// The requests that are left for a host and a credential, shared by all who ask with it, whatever
// the address below it. It holds no timer, reads no clock and sends nothing. Times are UTC.
class Budget
{
public:
    using Headers = QMap<QByteArray, QByteArray>; // names in lower case

    // For us at most so much of an allowance: the token's owner works with it as well.
    static constexpr double OurShare = 0.52;

    // Who is asked, and as whom: what shares one allowance. Nothing secret can be read from it.
    [[nodiscard]] static QByteArray accountOf(const Request &request);

    void sent(const Request &request, const QDateTime &now);
    // Every answer, good or bad: what it says of the allowance. One that is used up stops the
    // account until it is filled again.
    void answered(const Request &request, int status, const Headers &headers, const QDateTime &now);
    // The server asked us to slow down. Where it does not say for how long: a minute, then twice as
    // long each time, up to a quarter of an hour.
    void refused(const Request &request, int status, const Error &error, const QDateTime &now);

    // Why the request must not be sent now, with how long; nothing if it may.
    [[nodiscard]] std::optional<Error> refusal(const Request &request, const QDateTime &now) const;
    [[nodiscard]] Allowance allowance(const QByteArray &account, const QDateTime &now) const;
    // By how much to slow down, so that what is left lasts until it is filled again, for those who
    // would send so many requests an hour that count; 1: not at all.
    [[nodiscard]] double stretch(const QByteArray &account, double perHour,
                                 const QDateTime &now) const;

private:
    struct Account
    {
        QString host = {};
        qint64 limit = -1;
        qint64 left = -1;
        QDateTime resetAt = {};
        QDateTime stoppedUntil = {};
        Error reason = {};
        int refusals = 0; // in a row
        HourCount sent = {};
    };

    [[nodiscard]] Account &accountFor(const QByteArray &key, const Request &request);
    static void stop(Account &account, std::chrono::milliseconds wait, const Error &reason,
                     const QDateTime &now);
    void forgetOld(const QDateTime &now);

    QHash<QByteArray, Account> m_accounts; // by accountOf(), and by origin for all of its accounts
};

} // namespace Dayshift
