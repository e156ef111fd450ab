// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/loadnews.h"

#include "views/pipeline/requestsdialog.h"

#include <algorithm>

namespace Dayshift {

// What is left as a part of all; more than all: not known.
static double shareOf(const ServerLoad &load)
{
    const auto &allowance = load.allowance;
    if (allowance.stoppedUntil.isValid())
        return -1;
    if (!allowance.isKnown())
        return 2;
    return double(allowance.left) / double(allowance.limit);
}

QString loadNews(const QList<ServerLoad> &loads, const Format &format)
{
    const auto scarcest = std::ranges::min_element(loads, {}, shareOf);
    if (scarcest == loads.end())
        return {};
    const auto &allowance = scarcest->allowance;
    if (allowance.stoppedUntil.isValid())
        return RequestsDialog::tr("%1 wants to be left alone until %2", "a server, a time of day")
                .arg(scarcest->name.left(60), format.clock(allowance.stoppedUntil));
    if (!allowance.isLow())
        return {};
    return RequestsDialog::tr("%1: %2 of %3 requests left until %4", "a server, numbers, a time of day")
            .arg(scarcest->name.left(60), format.count(allowance.left),
                 format.count(allowance.limit), format.clock(allowance.resetAt));
}

} // namespace Dayshift
