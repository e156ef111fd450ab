// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoteams.h"

#include "models/team/teamtables.h"

using namespace Qt::StringLiterals;

namespace Dayshift {

Result<DemoTeams> tellTeams(Transaction &transaction)
{
    DemoTeams made;
    for (const auto &[product, team] : {std::pair(u"Portal"_s, u"Accounts"_s),
                                        std::pair(u"Billing"_s, u"Invoices"_s)}) {
        const double rank = double(made.teams.size() + 1);
        made.products.append({.id = ProductId::create(), .name = product, .rank = rank});
        made.teams.append({.id = TeamId::create(),
                           .name = team,
                           .product = made.products.last().id,
                           .rank = rank});
        for (const auto &done :
             {products().apply(transaction, {.after = made.products.last()}),
              teams().apply(transaction, {.after = made.teams.last()})}) {
            if (!done)
                return done.error();
        }
    }
    return made;
}

Priority demoPriority(int number)
{
    switch (number) {
    case 2187:
        return Priority::Highest;
    case 2183:
    case 2165:
    case 2113:
        return Priority::High;
    case 2173:
    case 2111:
    case 2116:
        return Priority::Medium;
    case 2172:
    case 2118:
        return Priority::Low;
    default:
        return Priority::None;
    }
}

} // namespace Dayshift
