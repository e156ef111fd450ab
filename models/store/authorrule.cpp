// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/authorrule.h"

#include <QList>

namespace Dayshift {

// Filled before main() and only read afterwards.
static QList<AuthorRule::Check> &knownRules()
{
    static QList<AuthorRule::Check> rules;
    return rules;
}

AuthorRule::AuthorRule(const Check &check)
{
    knownRules().append(check);
}

Result<Done> admitAuthor(Transaction &transaction)
{
    for (const auto &check : std::as_const(knownRules())) {
        if (const auto may = check(transaction); !may)
            return may;
    }
    return Done {};
}

} // namespace Dayshift
