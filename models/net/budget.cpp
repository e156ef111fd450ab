// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/net/budget.h"

#include "models/base/backoff.h"
#include "models/net/httperrors.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Dayshift {

static constexpr qsizetype MostAccounts = 500;
static constexpr double SlowestStretch = 360; // a look every ten seconds becomes one an hour
static constexpr qint64 Minute = 60'000;

void HourCount::add(const QDateTime &now)
{
    const auto minute = now.toMSecsSinceEpoch() / Minute;
    ++m_minutes[minute];
    while (m_minutes.size() > 61)
        m_minutes.erase(m_minutes.begin());
}

int HourCount::total(const QDateTime &now) const
{
    const auto minute = now.toMSecsSinceEpoch() / Minute;
    int total = 0;
    for (auto it = m_minutes.lowerBound(minute - 59); it != m_minutes.cend() && it.key() <= minute;
         ++it)
        total += *it;
    return total;
}

QByteArray Budget::accountOf(const Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.credential.headerName() + '\n');
    hash.addData(request.credential.headerValue());
    return HttpErrors::origin(request.url).toUtf8() + '\n' + hash.result();
}

// All who ask this host, as whomever.
static QByteArray hostOf(const Request &request)
{
    return HttpErrors::origin(request.url).toUtf8();
}

Budget::Account &Budget::accountFor(const QByteArray &key, const Request &request)
{
    auto &account = m_accounts[key];
    if (account.host.isEmpty())
        account.host = request.url.host().left(120);
    return account;
}

void Budget::forgetOld(const QDateTime &now)
{
    if (m_accounts.size() < MostAccounts)
        return;
    m_accounts.removeIf([&](const auto &entry) {
        const auto &account = entry.value();
        return account.sent.total(now) == 0 && !(account.stoppedUntil > now);
    });
}

void Budget::sent(const Request &request, const QDateTime &now)
{
    forgetOld(now);
    accountFor(accountOf(request), request).sent.add(now);
}

static qint64 leadingNumber(const QByteArray &text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    bool isNumber = false;
    const auto number = text.left(end).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

static Error usedUp(const QString &host)
{
    return {.kind = Error::Kind::RateLimit,
            .detail = u"not sent: the allowance at %1 is used up"_s.arg(host),
            .what = QCoreApplication::translate(
                            "Dayshift::Budget",
                            "All requests that %1 allows for this token are used up.")
                            .arg(host)};
}

void Budget::answered(const Request &request, int status, const Headers &headers,
                      const QDateTime &now)
{
    auto &account = accountFor(accountOf(request), request);
    if (status < 400) {
        account.refusals = 0;
        accountFor(hostOf(request), request).refusals = 0;
    }
    const auto left = leadingNumber(HttpErrors::allowance(headers, "remaining"));
    const auto wait = HttpErrors::untilReset(headers, now);
    if (left < 0)
        return;
    account.left = left;
    account.limit = std::max(leadingNumber(HttpErrors::allowance(headers, "limit")), left);
    account.resetAt = wait > 0ms ? now.addMSecs(wait.count()) : QDateTime();
    if (left == 0 && account.limit > 0 && wait > 0ms)
        stop(account, wait, usedUp(account.host), now);
}

void Budget::stop(Account &account, std::chrono::milliseconds wait, const Error &reason,
                  const QDateTime &now)
{
    const auto until = now.addMSecs(std::min(wait, HttpErrors::LongestWait).count());
    if (account.stoppedUntil > until && account.stoppedUntil <= now.addSecs(3600))
        return;
    account.stoppedUntil = until;
    account.reason = reason;
}

void Budget::refused(const Request &request, int status, const Error &error, const QDateTime &now)
{
    // Who is too busy to answer is so for everybody.
    auto &account = accountFor(status == 503 ? hostOf(request) : accountOf(request), request);
    account.refusals += 1;
    const auto wait = error.retryAfter > 0ms
            ? error.retryAfter
            : Backoff::forRateLimits().delay(account.refusals, 0.5);
    stop(account, wait, error, now);
}

std::optional<Error> Budget::refusal(const Request &request, const QDateTime &now) const
{
    for (const auto &key : {accountOf(request), hostOf(request)}) {
        const auto account = m_accounts.constFind(key);
        if (account == m_accounts.cend() || !(account->stoppedUntil > now))
            continue;
        // Nobody may ask for more: further ahead it is only because the clock was set back.
        const std::chrono::milliseconds rest(now.msecsTo(account->stoppedUntil));
        if (rest > HttpErrors::LongestWait)
            continue;
        auto error = account->reason;
        error.retryAfter = rest;
        return error;
    }
    return {};
}

Allowance Budget::allowance(const QByteArray &key, const QDateTime &now) const
{
    const auto account = m_accounts.value(key);
    Allowance allowance {.host = account.host, .lastHour = account.sent.total(now)};
    const auto host = m_accounts.value(key.left(key.indexOf('\n')));
    for (const auto &until : {account.stoppedUntil, host.stoppedUntil}) {
        if (until > now && now.secsTo(until) <= 3600)
            allowance.stoppedUntil = std::max(allowance.stoppedUntil, until);
    }
    // What was filled again since is not known before somebody asks.
    if (!(account.resetAt > now))
        return allowance;
    allowance.limit = account.limit;
    allowance.left = account.left;
    allowance.resetAt = account.resetAt;
    return allowance;
}

double Budget::stretch(const QByteArray &key, double perHour, const QDateTime &now) const
{
    const auto known = allowance(key, now);
    if (!known.isKnown() || perHour <= 0)
        return 1;
    // Others have taken our share as well: then a part of what they left.
    const auto ours = std::max(double(known.left) - (1 - OurShare) * double(known.limit),
                               double(known.left) / 20);
    const auto hours = double(std::max<qint64>(now.msecsTo(known.resetAt), Minute)) / 3'600'000;
    return std::clamp(perHour * hours / std::max(ours, 0.5), 1.0, SlowestStretch);
}

} // namespace Dayshift
